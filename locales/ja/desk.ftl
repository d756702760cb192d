# スタッフのデスク：情報の多い画面なので、文はどれも短く。スタッフには丁寧語で。
# {$variables} だけの単純な文。複数形は使わず、「待機中：{$count}」のように書く。

## 枠

title = Storeside デスク
title-count = ({$count}) Storeside デスク
skip = 会話へ移動
link-connecting = 接続中…
link-live = 接続済み
link-offline = オフライン
offline-banner = デスクに接続できません。再接続中です。入力内容は保存されます。
agents-here = オンライン：{$names}
sound-on = 音：オン
sound-off = 音：オフ
shortcuts-open = キーボードショートカット
sign-out = ログアウト
language = 言語
close = 閉じる
cancel = キャンセル
retry = もう一度

## ログイン

sign-in-title = デスクにログイン
sign-in-lead = お客様に対応するスタッフ用です。
sign-in-email = メールアドレス
sign-in-password = パスワード
sign-in-show = パスワードを表示
sign-in-button = ログイン
sign-in-busy = ログイン中…
sign-in-ended = セッションが終了しました。ログインし直してください。下書きは保存されています。
error-credentials = メールアドレスとパスワードが一致しません。両方をご確認ください。
# $seconds は減っていく。
error-throttled = 試行回数が多すぎます。{$seconds} 秒後にもう一度お試しください。
error-throttled-over = もう一度お試しいただけます。
error-network = デスクに接続できません。接続を確認して、もう一度お試しください。
error-server = デスクで問題が発生しました。もう一度お試しください。
error-state = その間に会話が変わりました。現在の状態を表示しています。
error-not-found = この会話は存在しません。
error-too-long = メッセージが長すぎます。
error-not-text = 送信できない文字が含まれています。
error-conflict = このメッセージは、別の内容で送信済みです。
error-claimed = この会話は現在 {$name} の担当です。

## 一覧

queue = 会話
# 5つのタブ。それぞれ10文字以内。
tab-waiting = 待機中
tab-mine = 自分
# ほかのスタッフの会話。
tab-team = チーム
tab-bot = ボット
tab-resolved = 解決済み
search = 検索
search-placeholder = 名前、注文、語句
filter-language = 言語
filter-all = すべての言語
empty-waiting = お待ちの方はいません。お疲れさまです。
empty-mine = 担当中の会話はありません。「待機中」から引き受けてください。
empty-team = ほかのスタッフが担当中の会話はありません。
empty-bot = ボットが対応中の会話はありません。
empty-resolved = 解決済みの会話はまだありません。
empty-search = 一致するものがありません。
list-loading = 会話を読み込み中…
list-failed = 会話を読み込めませんでした。
# ログインしていないお客様。20文字以内。
guest = ゲスト
last-photos = 写真：{$count} 枚
last-bot = ボット：{$text}
last-agent = {$name}：{$text}
last-you = 自分：{$text}
nothing-said = まだ何も書かれていません
# 画面読み上げ用。
row-unread = 未読メッセージ：{$count}
row-unanswered = 未回答：{$count}
row-draft = 下書き
# $time は「3 分」などの長さ。
row-waiting = {$time}待機中
row-typing = 入力中…

## 人が必要な理由。14文字以内。

reason-crisis = 危機的状態
reason-angry = お怒り
reason-dispute = 異議申し立て
reason-theft = アカウント盗用
reason-unsure = 理解できず
reason-asked = スタッフ希望
reason-failed = ボット障害
reason-approval = 承認待ち

## 同じ内容の文。会話の上に出る

why-crisis = お客様が死にたいなどと話しています。すぐに対応してください。
why-angry = お客様がお怒りです。
why-dispute = お客様が異議申し立てやチャージバックを示唆しています。
why-theft = お客様のアカウントが第三者に使われている可能性があります。
why-unsure = ボットが2回理解できませんでした。
why-asked = お客様がスタッフとの会話を希望しています。
why-failed = ボットが技術的な理由で回答できませんでした。
why-approval = ボットの提案に承認が必要です。

## 会話

conversation = 会話
none-open = 左の一覧から会話を選んでください。
none-open-keys = j と k で移動、Enter で開く、c で引き受ける。
back = 一覧に戻る
claim = 引き受ける
claiming = 引き受け中…
give-back = ボットに戻す
resolve = 解決済みにする
shopper-open = お客様とご注文
transcript = やり取り
transcript-loading = 会話を読み込み中…
transcript-failed = 会話を読み込めませんでした。
# $name はスタッフ。
state-queued = スタッフ待ち
state-bot = ボットが対応中
state-mine = 自分が担当中
state-other = {$name} が担当中
state-resolved = 解決済み
# 入力欄の代わりに出る。
locked-queued = 返信するには、この会話を引き受けてください。
locked-bot = ボットが対応中です。閲覧できます。
locked-other = {$name} が担当中です。閲覧できます。
locked-resolved = この会話は解決済みです。お客様が再び書き込むと、ボットが対応します。
# ほかのスタッフが会話を引き受けたときにすぐ出る。
notice-taken = {$name} がこの会話を引き受けました。
notice-claim-failed = 引き受けられませんでした。
notice-return-failed = ボットに戻せませんでした。
notice-resolve-failed = 解決済みにできませんでした。
summary = ボットの把握内容
summary-intent = 用件
summary-order = ご注文
summary-product = 商品
summary-last = 最後の発言
fact-tracking_number = 追跡番号
fact-measurements = 寸法
fact-return_reason = 返品理由
fact-remedy_story = 起きたこと
fact-photos = 写真
fact-order_email = 注文メール
system-queued = スタッフ待ち
# $name はスタッフ。
system-claimed = {$name} が会話を引き受けました
system-returned = {$name} がボットに戻しました
system-resolved = {$name} が解決済みにしました
system-claimed-someone = スタッフが会話を引き受けました
system-returned-someone = ボットに戻されました
system-resolved-someone = 解決済み
system-failed = ボットが回答できませんでした
speaker-bot = ボット
# スタッフ自身の名前のあと。
speaker-you = 自分
# お客様のメッセージの下の控えめな行。$percent は「93%」など。
understood = {$intent} {$percent}
understood-pending = 読み取り中…
mood-neutral = 冷静
mood-angry = 怒り
mood-annoyed = いら立ち
mood-happy = 喜び
# ボットが出したボタン。画面読み上げ用。
offered = 提示した選択肢
shopper-typing = {$name} が入力中…
jump = 最新のメッセージ
jump-new = 新着メッセージ

## 返信

reply = 返信
# $language はお客様の言語。「スペイン語」など。
reply-placeholder = {$language}で返信…
send = 送信
sending = 送信中…
sent = 送信済み
failed = 未送信
discard = 削除
characters-left = 残り文字数：{$count}
characters-over = 超過文字数：{$count}
hint-send = Enter で送信、Shift+Enter で改行
resolve-confirm-title = 未送信の返信があります。解決済みにしますか？
return-confirm-title = 未送信の返信があります。ボットに戻しますか？
confirm-text = お客様に届いていない文があります。下書きとしてここに残り、送信されません。
sign-out-confirm-title = 未送信の返信があります。ログアウトしますか？
sign-out-confirm-text = 下書きのある会話：{$count}。ログアウトすると削除されます。
sign-out-delete = ログアウトして削除

## お客様

shopper = お客様
shopper-language = 言語
shopper-email = メールアドレス
shopper-customer = 顧客番号
# 会話が始まった時刻の前。
shopper-since = 開始
proof-anonymous = 未ログイン
proof-order_email = 注文とメールを確認済み
proof-one_time_code = 確認コードで認証済み
proof-signed = ログイン済み
proof-anonymous-hint = ご注文について伝える前に、注文番号とメールアドレスを確認してください。
orders = ご注文
orders-none = ご注文はありません。
orders-hidden = お客様がログインするとご注文が表示されます。
orders-no-parcel = お荷物はまだありません。
# この会話の対象の注文につく印。14文字以内。
orders-about = お問い合わせ対象
orders-items = 点数：{$count}
copy = {$value} をコピー
copied = コピーしました

## 画面読み上げ用のお知らせ

# $name はお客様、$reason は上の理由のどれか。
announce-waiting = 新しい待機：{$name}、{$reason}
announce-wrote = {$name} からメッセージ

## ボットが理解したお客様の用件。24文字以内。

intent-ask_size = サイズ相談
intent-ask_shipping_status = 荷物の確認
intent-request_return = 返品
intent-complain = 苦情
intent-threaten_dispute = 異議申し立ての示唆
intent-ask_product_info = 商品の詳細
intent-ask_usage = 使い方・お手入れ
intent-ask_availability = 在庫
intent-ask_price = 価格
intent-ask_promotion = クーポン・セール
intent-ask_recommendation = おすすめ
intent-ask_shipping_cost = 送料
intent-ask_delivery_time = お届け日数
intent-ask_ship_to = 配送地域
intent-ask_customs = 関税・税金
intent-ask_payment_methods = 支払い方法
intent-ask_how_to_order = 注文方法
intent-ask_return_policy = 返品条件
intent-ask_warranty = 保証
intent-ask_membership = ポイント・ギフトカード
intent-ask_order_status = 注文状況
intent-report_late_parcel = 配送の遅れ
intent-report_missing_parcel = 荷物の未着・紛失
intent-report_customs_problem = 税関で保留
intent-cancel_order = キャンセル
intent-change_order = 注文の変更
intent-change_address = 住所の変更
intent-report_payment_problem = 支払いのトラブル
intent-request_invoice = 領収書・請求書
intent-request_exchange = 交換
intent-request_refund = 返金
intent-ask_refund_status = 返金状況
intent-ask_return_status = 返品状況
intent-report_damaged_item = 商品の破損
intent-report_wrong_item = 商品違い
intent-report_missing_item = 商品の不足
intent-claim_warranty = 保証の利用
intent-give_praise = お褒めの言葉
intent-give_feedback = ご意見・ご提案
intent-report_account_problem = アカウントの問題
intent-manage_subscription = メルマガ・通知
intent-request_privacy = 個人情報
intent-ask_bot = ボットかどうかの質問
intent-ask_help = できることの質問
intent-talk_to_human = スタッフ希望
intent-rate = 評価
intent-greet = あいさつ
intent-goodbye = 別れのあいさつ
intent-thank = お礼
intent-affirm = はい
intent-deny = いいえ
intent-inform = 情報の提供
intent-stop = 中止
intent-out_of_scope = その他の話題
intent-change_language = 言語の変更
intent-nlu_fallback = 理解できず

## ショートカット

keys-title = キーボードショートカット
keys-single = 単独キーを使う
keys-single-hint = オフのときは、Enter、Tab、矢印キーだけが使えます。
key-move = 次の会話、前の会話
key-open = 会話を開く
key-claim = 引き受ける
key-reply = 返信を書く
key-send = 返信を送る
key-leave = 入力欄を離れて一覧に戻る
key-search = 検索
key-tabs = 待機中、自分、チーム、ボット、解決済み
key-help = この一覧を表示

## 評価

ratings = 評価
stars = 星{$score}つ（5つ中）
ratings-period = 期間
ratings-week = 過去7日間
ratings-month = 過去30日間
ratings-quarter = 過去90日間
ratings-loading = 評価を読み込んでいます…
ratings-failed = 評価を読み込めませんでした。
ratings-none = この期間の評価はありません。
ratings-average = 平均
ratings-count = 評価：{$count}
ratings-asked = 依頼：{$count}
ratings-by-language = 言語
ratings-by-answerer = 対応者
ratings-of-orders = ご注文（お届け後）
ratings-comments = 最新のコメント
ratings-open = 会話を開く
## 承認

approvals = 承認
approval-until = 判断期限：{$time}
approval-expired = {$time} までに判断がなく、会話は担当者に引き継がれました。
approval-rule = 規定
approval-history = お客様
approval-history-text = {$since} から · 注文：{$orders} · 過去 {$days} 日の補償：{$remedies}
approval-goods-keep = 商品は手元に残す
approval-goods-send_back = 商品を返送
approval-fee = 送料
approval-late = 遅延日数
approve = 承認
approve-amount = {$amount} を承認
change = 変更
decline = 却下
approval-needs-lead = 責任者のみ承認できます。
approval-needs-lead-over = {$amount} まで承認できます。それを超える場合は責任者が判断します。
deciding = 保存中…
decline-reason = 理由（お客様がそのままお読みになります）
decline-suggestions = 文例
decline-wear = お伺いした内容では通常のご使用による摩耗と考えられ、補償の対象外となります。
decline-details = 判断のため、もう少し詳しくお聞かせください。どの部分が破損し、どのような経緯でしたか？
decline-amount = こちらで対応できる金額を超えております。別の解決方法をご一緒に考えさせてください。
decline-settled = この商品については、すでに対応を済ませております。
decline-send = 却下してお客様に伝える
change-resolution = 代わりの対応
change-amount = 金額（{$currency}）
change-most = 上限 {$amount}
change-reason = お客様へのひと言（任意）
change-hint = 先にお客様に確認します。同意があるまで何も行われません。
change-hint-now = お客様と会話中です。すぐに実行されます。
change-send = お客様に提案する
change-send-now = 今すぐ実行
resolution-keep_and_credit = クレジット・商品は手元
resolution-partial_refund = 一部返金・商品は手元
resolution-resend = 同じ商品を再送
resolution-repair = 修理
resolution-full_refund = 全額返金
resolution-fee_refund = 送料の返金
decided-approved = {$name} が承認
decided-declined = {$name} が却下
decided-changed = {$name} が変更
outcome-pending = 実行中…
outcome-granted = 完了、番号 {$number}
outcome-granted-fee = 完了
outcome-told = お客様に連絡済み
outcome-asked = お客様に確認中
outcome-turned_down = お客様が辞退
outcome-refused = この内容ではもう実行できません。改めて判断してください。
outcome-failed = 実行できませんでした。改めて判断してください。
error-approval-decided = {$name} がすでに判断しました。下に表示しています。
error-approval-refused = 規定では、この商品にこの対応はもう提供されていません。
error-shop = ショップのシステムが応答しません。何も行われていません。もう一度お試しください。
locked-approval = ボットが対応中です。上で判断するか、会話を引き継げます。
key-approval = 承認へ移動
system-decided = 判断が出ました
system-expired = 期限内に判断されませんでした
