# お客様のチャット：ボタン、パネル、帯、エラー、カード。短く、親しみやすく、です・ます調で。
# {$variables} だけの単純な文。複数形は使わず、「点数：{$count}」のように書く。

## ページの隅の丸いボタンと、パネルの上部

# 画面読み上げ用。
launcher-open = チャットを開く
launcher-unread = チャットを開く、新着メッセージ：{$count}
# 24文字以内。
title = 何かお困りですか？
# 24文字以内。
assistant = アシスタント
# 40文字以内。
status-bot = 数秒でお返事します
status-queued = スタッフの応答をお待ちください
status-assigned = {$name} が対応しています
status-resolved = 会話は終了しました
# 40文字以内。
status-offline = 接続が切れました。再接続中…
close = チャットを閉じる
log = 会話
you = お客様

## 最初のメッセージの前のあいさつ

welcome = こんにちは。お荷物、サイズ、返品のことを、普段お使いの言語でお尋ねください。
# タップできる3つの例。お客様のメッセージとして送られる。
suggest-parcel = 注文した商品はどこですか？
suggest-size = 私に合うサイズは？
suggest-return = 返品したいです

## 入力

# 24文字以内。
composer-placeholder = メッセージを入力…
composer-label = メッセージ
send = 送信
composer-left = 残り文字数：{$count}
composer-over = 超過文字数：{$count}
sending = 送信中…
sent = 送信済み
failed = 未送信
retry = もう一度
discard = 削除
# 画面読み上げ用。
typing = {$name} が入力中…
jump = 新着メッセージ
jump-down = 最新のメッセージへ
quick-replies = 回答の候補

## 帯

queue-waiting = まもなくスタッフがここでお返事します。そのままご入力いただけます。
# $position は数字。1 は次。
queue-position = お待ちの順番：{$position}
queue-next = 次がお客様の番です。
resolved = この会話は終了しました。ほかにもございましたら、またお書きください。
restart = 新しい会話を始める
# 前の会話が見つからなくなったあと。
expired = 新しい会話を始めました。お書きになった内容は残っています。
storage-off = お使いのブラウザでは、ページを離れるとこの会話は残りません。

## エラー

error-offline = 接続がありません。つながりしだい送信します。
error-too-long = メッセージが長すぎます。短くしてください。
error-empty = 先にメッセージを入力してください。
error-not-text = 送信できない文字が含まれています。
error-rate-limited = 送信が少し速すぎました。まもなく送られます。
error-payload-not-offered = この選択肢はもう使えません。ご自分の言葉でお書きください。
error-client-id-conflict = このメッセージは再送できませんでした。もう一度お書きください。
error-server = 当店側で問題が発生しました。もう一度お試しください。

## 荷物のカード

parcel-title = お荷物
parcel-order = ご注文 {$number}
parcel-carrier = {$carrier}
parcel-tracking = 追跡番号
parcel-expected = お届け予定
parcel-promised = お届け期日
parcel-delivered = 配達済み
parcel-last-place = 最終確認場所
parcel-as-of = {$time} 時点
# 以前の経過を開く。$count は件数。
parcel-more = 以前の経過を表示（{$count}）
parcel-less = 経過を減らす
parcel-track = 配送会社で追跡する
copy = コピー
copied = コピーしました
# 荷物の経過。32文字以内。
parcel-status-label_created = 配送会社に連絡済み
parcel-status-picked_up = 集荷済み
parcel-status-in_transit = 輸送中
parcel-status-export_customs = 輸出通関中
parcel-status-in_customs = 通関手続き中
parcel-status-customs_cleared = 通関済み
parcel-status-arrived_hub = 仕分けセンターに到着
parcel-status-out_for_delivery = 配達中
parcel-status-delivery_attempted = 配達できず（再配達予定）
parcel-status-available_for_pickup = 受け取り可能
parcel-status-delayed = 遅延
parcel-status-delivered = 配達済み
parcel-status-lost = 紛失
parcel-status-returned_to_sender = ショップへ返送中

## ご注文のカード

orders-title = ご注文
# $count は点数。
orders-items = 点数：{$count}
# 画面読み上げ用。注文を選ぶボタン。
orders-choose = ご注文 {$number} を選ぶ
# 注文の状態。20文字以内。
order-status-placed = ご注文済み
order-status-paid = お支払い済み
order-status-packed = 梱包済み
order-status-shipped = 発送済み
order-status-in_customs = 通関手続き中
order-status-delayed = 遅延
order-status-delivered = 配達済み
order-status-partly_delivered = 一部配達済み
order-status-lost = 紛失
order-status-cancelled = キャンセル済み
order-status-returned = 返品済み
order-status-refunded = 返金済み

## 商品のカード

products-title = 商品
products-view = 見る
products-choose = 選ぶ
products-in-stock = 在庫あり
products-sold-out = 売り切れ

## サイズ表のカード

size-title = サイズ表
# S、M、L、38、40… の上の見出し。
size-size = サイズ
# $unit は cm または in。
size-unit = ヌード寸法（{$unit}）
size-recommended = おすすめサイズ：{$size}
# おすすめの行の印。12文字以内。
size-mark = おすすめ
size-chest = 胸囲
size-waist = ウエスト
size-hips = ヒップ
size-inseam = 股下
size-foot = 足の長さ
size-height = 身長
size-neck = 首まわり
size-sleeve = 袖丈
size-shoulder = 肩幅
size-hand = 手まわり
size-head = 頭まわり

## 返品のカード

return-title = 返品
return-number = 返品番号 {$number}
return-items = 返品する商品
return-send-by = 発送期限
return-ship-to = 送り先
return-paid-by = 送料
return-paid-by-shop = 当店負担
return-paid-by-shopper = お客様負担
return-refund = ご返金
# $date は日付。
return-refund-by = {$date}まで
return-copy-address = 住所をコピー

## Invoice card

invoice-title = 請求書
invoice-issued = 発行日
invoice-total = 合計
invoice-download = PDFをダウンロード
invoice-failed = ダウンロードできませんでした。もう一度お試しいただくか、請求書を再度ご請求ください。

## 写真

photo-add = 写真を追加
