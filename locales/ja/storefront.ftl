# デモショップの各ページの文。あたたかく飾らない調子で：自分の言葉で語る小さな店。
# 日付、価格、サイズ、国名の書式はページが整える。

## すべてのページの上部

shop_name = Storeside
# ブラウザのタブ：{$page} はページ名。
page_title = {$page} · Storeside
# キーボード利用者が最初に出会うリンク。ヘッダーを飛ばす。
skip_to_content = 本文へ移動
# 70文字以内。
demo_note = デモショップです。自由に見て、何でもお試しください。料金はかかりません。
nav_cart = カート
# 画面読み上げ用。{$count} は点数。
nav_cart_count = カート、点数：{$count}
nav_sign_in = ログイン
# ヘッダーのリンク群の名前。読み上げのみ。
nav_main = メイン
language_label = 言語
country_label = お届け先

## 商品一覧

catalogue_title = よいものを、国境を越えて
catalogue_lead = 服、靴、家電、暮らしの道具、コスメ。名前を知っている作り手のものだけを集めました。
categories_label = カテゴリー
category_all = すべて
category_clothing = 服
category_shoes = 靴
category_electronics = 家電・デジタル
category_home = 暮らし
category_beauty = コスメ
search_label = 商品を検索
search_placeholder = リネンシャツ、ケトル、ブーツ
results_count = 商品数：{$count}
results_for = 「{$query}」の検索結果
results_none = 見つかりませんでした
results_none_hint = 短い言葉や別のカテゴリーで探すか、チャットでお尋ねください。
load_more = もっと見る
# 商品写真の印。16文字以内。
sold_out = 売り切れ
# 読み上げのみ。
price_label = 価格
# 星の評価、読み上げのみ。
rating_label = 5点中{$rating}点の評価

## 商品

back_to_shop = ショップに戻る
colour_label = カラー
size_label = サイズ
size_choose = サイズを選ぶ
size_open_chart = サイズ表
# 読み上げとヒント用。
size_sold_out = {$size}、売り切れ
stock_in = 在庫あり
# {$count} は1から5の小さな数。
stock_few = 残り{$count}点
stock_out = 現在売り切れ
# {$date} は日付。
stock_back_on = 現在売り切れ、{$date}ごろ再入荷
add_to_cart = カートに入れる
added_to_cart = カートに入れました
view_cart = カートを見る
# チャットを開く。24文字以内。
ask_in_chat = この商品について聞く
promise_delivery = {$country}へ追跡付きでお届け
promise_returns = お住まいの国の規定により、14日以上の返品期間
promise_help = ご質問にはチャットですぐお答えします
details_title = 商品の詳細
care_title = お手入れ
guide_title = 知っておきたいこと
size_chart_title = サイズ表
# {$brand} はメーカー名。
size_chart_caption = {$brand} のサイズ、ヌード寸法（cm）
size_chart_caption_feet = {$brand} のサイズ、足の長さ（cm）
size_chart_size = サイズ
measure_chest = 胸囲
measure_waist = ウエスト
measure_hips = ヒップ
measure_foot = 足の長さ
measure_height = 身長
brand_label = ブランド
sku_label = 商品番号

## カート

cart_title = カート
cart_empty = カートは空です
cart_empty_hint = 入れた商品は、この端末に残ります。
cart_keep_looking = 買い物を続ける
cart_items_label = カートの商品
cart_remove = 削除
# 画面読み上げ用。{$title} は商品名。
cart_remove_title = {$title}を削除
cart_quantity_of = {$title}の数量
cart_less = {$title}を1点減らす
cart_more = {$title}を1点増やす
cart_summary = 合計金額
cart_subtotal = 小計
cart_shipping = 送料
cart_shipping_free = 無料
cart_total = 合計
cart_tax_note = 税込み。当店の関税地域の外では、関税がかかることがあります。
cart_checkout = レジに進む
cart_unavailable = 取り扱い終了
# 「レジに進む」のあと：注文されないことをはっきり伝える。
checkout_title = 実際のショップなら、ここでご注文を承ります
checkout_text = Storeside のショップはデモです。ご注文もご請求も発送もありません。デモのお客様としてログインすると、注文や配送中のお荷物を見ることができます。
checkout_keep = カートを残す
checkout_clear = カートを空にする
checkout_orders = デモの注文を見る

## デモのお客様としてログイン

sign_in_title = デモのお客様としてログイン
sign_in_lead = ここにいるのは架空の人たちです。ひとり選ぶとその方の注文が表示され、チャットも誰からの質問かが分かります。
sign_in_filter = 名前、国、言語で探す
sign_in_none = その名前の方は見つかりません
sign_in_orders = 注文数：{$count}
sign_out = ログアウト
sign_in_own = メールアドレスとパスワードでログイン
sign_in_email = メールアドレス
sign_in_password = パスワード
sign_in_submit = ログイン
sign_in_forgot = お忘れですか？チャットで聞く
sign_in_refused = アカウントを開けませんでした。パスワードを10回間違えるとロックされます。チャットのアシスタントが解除用のリンクをお送りします。
sign_in_wait = お試しの回数が多すぎます。少しお待ちいただくか、チャットでリンクをご依頼ください。
reset_title = 新しいパスワードの設定
reset_lead = {$shortest}文字以上にしてください。いくつかの言葉を並べると覚えやすく、推測されにくくなります。
reset_password = 新しいパスワード
reset_show = 入力内容を表示
reset_save = パスワードを保存
reset_too_short = 短すぎます。{$shortest}文字以上にしてください。
reset_too_long = 長すぎます。{$longest}文字以内にしてください。
reset_too_simple = 推測されやすいパスワードです。別のものにしてください。
reset_done_title = パスワードを設定しました
reset_done_text = ほかの端末はすべてログアウトされ、ロックも解除されました。新しいパスワードでログインしてください。
reset_refused_title = このリンクは使えません
reset_unknown = 最新のリンクではないか、途中で切れています。最新のメールのリンクを開いてください。
reset_expired = リンクの有効期限（1時間）が切れました。アシスタントが新しいリンクをお送りします。
reset_used = このリンクは使用済みです。お心当たりがない場合は、すぐにチャットでお知らせください。
reset_ask = チャットで聞く

pay_title = {$amount}を支払う
pay_lead = ご返送の商品と{$item}との差額です。{$day}までお取り置きしています。
pay_with = お支払い方法をお選びください
pay_submit = {$amount}を支払う
pay_demo = こちらはデモショップのため、実際の請求は発生しません。
pay_done_title = お支払いありがとうございました
pay_done_text = {$item}の差額{$amount}を受け取りました。ご返送品が届き次第、発送いたします。
pay_refused_title = お支払いいただくものはありません
pay_unknown = このアドレスに該当するお支払いがありません。チャットのリンクをもう一度開いてください。
pay_lapsed = 商品のお取り置きは終了したため、お支払いは不要です。今できることはアシスタントがご案内いたします。

## アカウント

account_title = ご注文
account_hello = {$name}様、こんにちは
account_no_orders = ご注文はまだありません
account_no_orders_hint = このデモのお客様は、まだ何も購入していません。
order_title = ご注文 {$number}
order_placed = 注文日：{$date}
order_items = このご注文の商品
order_total = 合計
order_quantity = 数量：{$count}
order_ask = このご注文について聞く
order_no_parcels = お荷物はまだ発送されていません

## 注文の状態。小さなラベル。20文字以内。

order_state_placed = ご注文済み
order_state_paid = お支払い済み
order_state_packed = 梱包済み
order_state_shipped = 輸送中
order_state_in_customs = 通関手続き中
order_state_delayed = 遅延
order_state_delivered = 配達済み
order_state_partly_delivered = 一部配達済み
order_state_lost = 紛失
order_state_cancelled = キャンセル済み
order_state_returned = 返品済み
order_state_refunded = 返金済み

## お荷物

# {$number} は 1、2…：複数の荷物に分かれるとき。
parcel_title = お荷物 {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} は日付または期間。
parcel_expected = お届け予定：{$date}
# {$date}：注文時に約束した日。
parcel_promised = お届け期日：{$date}
# {$date} は日付と時刻。
parcel_delivered_on = 配達済み：{$date}
parcel_timeline = 配送の経過
parcel_no_events = 配送会社からの情報はまだありません
# {$place} は町、{$country} は国名。
event_place = {$country} {$place}

## 荷物の経過。1行ずつ

event_label_created = 送り状を作成
event_picked_up = 集荷済み
event_in_transit = 輸送中
event_export_customs = 輸出通関中
event_in_customs = 通関手続き中
event_customs_cleared = 通関済み
event_arrived_hub = 仕分けセンターに到着
event_out_for_delivery = 配達中
event_delivery_attempted = 配達できず
event_available_for_pickup = 受け取り可能
event_delayed = 遅延
event_delivered = 配達済み
event_lost = 紛失
event_returned_to_sender = ショップへ返送

## 読み込みと不具合

loading = 読み込み中
error_title = うまくいきませんでした
error_offline = ショップに接続できません。接続を確認して、もう一度お試しください。
error_server = 当店側で問題が発生しました。もう一度お試しください。
error_try_again = もう一度試す
not_found_title = ここには何もありません
not_found_text = お探しのページは移動したか、初めから存在しません。
not_found_product = この商品はお取り扱いがないか、販売を終了しました。

## すべてのページの下部

footer_about = Storeside は、越境ショップに添えるチャットのデモです。商品、人物、注文はすべて架空のものです。
