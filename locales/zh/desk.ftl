# 客服台：页面信息多，所以文字都很短。称呼客服用“您”。
# 只用带 {$variables} 的普通消息，不用复数形式，例如“等待中：{$count}”。

## 框架

title = Storeside 客服台
title-count = ({$count}) Storeside 客服台
skip = 跳到对话
link-connecting = 正在连接…
link-live = 已连接
link-offline = 离线
offline-banner = 无法连接客服台，正在重试；您写的内容会保留。
agents-here = 当前在线：{$names}
sound-on = 声音已开
sound-off = 声音已关
shortcuts-open = 键盘快捷键
sign-out = 退出登录
language = 语言
close = 关闭
cancel = 取消
retry = 重试

## 登录

sign-in-title = 登录客服台
sign-in-lead = 供为顾客服务的同事使用。
sign-in-email = 邮箱
sign-in-password = 密码
sign-in-show = 显示密码
sign-in-button = 登录
sign-in-busy = 正在登录…
sign-in-ended = 登录已过期。请重新登录，您的草稿已保留。
error-credentials = 邮箱与密码不匹配，请核对两项。
# $seconds 倒计时。
error-throttled = 尝试次数过多，请在 {$seconds} 秒后再试。
error-throttled-over = 现在可以再试了。
error-network = 无法连接客服台。请检查网络后重试。
error-server = 客服台出了问题，请重试。
error-state = 对话刚才有变动，现在显示的是最新状态。
error-not-found = 该对话不存在。
error-too-long = 消息太长。
error-not-text = 消息中含有无法发送的字符。
error-conflict = 这条消息之前已用其他内容发送过。
error-claimed = 该对话现由 {$name} 处理。

## 队列

queue = 对话
# 五个标签页；每个最多 10 个字符。
tab-waiting = 等待中
tab-mine = 我的
# 其他客服的对话。
tab-team = 团队
tab-bot = 机器人
tab-resolved = 已解决
search = 搜索
search-placeholder = 姓名、订单、关键词
filter-language = 语言
filter-all = 所有语言
empty-waiting = 没有人在等待，做得好。
empty-mine = 您没有对话。可从“等待中”接入一个。
empty-team = 同事们没有对话。
empty-bot = 机器人没有进行中的对话。
empty-resolved = 还没有已解决的对话。
empty-search = 没有匹配的结果。
list-loading = 正在加载对话…
list-failed = 对话加载失败。
# 未登录的顾客。最多 20 个字符。
guest = 访客
last-photos = 照片：{$count} 张
last-bot = 机器人：{$text}
last-agent = {$name}：{$text}
last-you = 您：{$text}
nothing-said = 还没有消息
# 供屏幕阅读器朗读。
row-unread = 未读消息：{$count}
row-unanswered = 未回复：{$count}
row-draft = 草稿
# $time 是时长，例如“3分钟”。
row-waiting = 已等待 {$time}
row-typing = 正在输入…

## 为什么需要人工。最多 14 个字符。

reason-crisis = 情绪危机
reason-angry = 顾客生气
reason-dispute = 争议
reason-theft = 账号被盗
reason-unsure = 未听懂
reason-asked = 要求人工
reason-failed = 机器人故障
reason-approval = 待批准

## 同样的内容写成句子，显示在对话上方

why-crisis = 顾客表示不想活下去。请立即回复。
why-angry = 顾客很生气。
why-dispute = 顾客扬言要发起争议或拒付。
why-theft = 顾客的账号可能被他人使用。
why-unsure = 机器人两次没听懂。
why-asked = 顾客要求人工客服。
why-failed = 机器人因技术原因无法回答。
why-approval = 机器人的方案需要批准。

## 对话

conversation = 对话
none-open = 请在左侧选择一个对话。
none-open-keys = j 和 k 移动，Enter 打开，c 接入。
back = 返回列表
claim = 接入
claiming = 正在接入…
give-back = 交回机器人
resolve = 标为已解决
shopper-open = 顾客和订单
transcript = 对话记录
transcript-loading = 正在加载对话…
transcript-failed = 对话加载失败。
# $name 是客服。
state-queued = 等待人工客服
state-bot = 机器人正在回复
state-mine = 由您处理
state-other = 由 {$name} 处理
state-resolved = 已解决
# 代替输入框显示。
locked-queued = 接入该对话后即可回复。
locked-bot = 机器人正在回复，您可以旁观。
locked-other = 该对话由 {$name} 处理，您可以旁观。
locked-resolved = 该对话已解决。顾客再来消息时由机器人回复。
# 另一位客服接走对话时立即提示。
notice-taken = {$name} 已接入该对话。
notice-claim-failed = 接入失败。
notice-return-failed = 交回失败。
notice-resolve-failed = 未能标记为已解决。
summary = 机器人掌握的信息
summary-intent = 主题
summary-order = 订单
summary-product = 商品
summary-last = 最后说的话
fact-tracking_number = 物流单号
fact-measurements = 尺寸
fact-return_reason = 退货原因
fact-remedy_story = 情况说明
fact-photos = 照片
fact-order_email = 下单邮箱
system-queued = 等待人工客服
# $name 是客服。
system-claimed = {$name} 接入了对话
system-returned = {$name} 已交回机器人
system-resolved = {$name} 解决了对话
system-claimed-someone = 客服接入了对话
system-returned-someone = 已交回机器人
system-resolved-someone = 已解决
system-failed = 机器人无法回答
speaker-bot = 机器人
# 跟在客服自己的名字后面。
speaker-you = 您
# 顾客消息下方的小字；$percent 例如“93%”。
understood = {$intent} {$percent}
understood-pending = 正在理解…
mood-neutral = 平静
mood-angry = 愤怒
mood-annoyed = 不满
mood-happy = 高兴
# 机器人提供的按钮，供屏幕阅读器朗读。
offered = 提供的选项
shopper-typing = {$name} 正在输入…
jump = 最新消息
jump-new = 新消息

## 回复

reply = 您的回复
# $language 是顾客的语言，例如“西班牙语”。
reply-placeholder = 用{$language}回复…
send = 发送
sending = 正在发送…
sent = 已发送
failed = 未发送
discard = 删除
characters-left = 还可输入字数：{$count}
characters-over = 超出字数：{$count}
hint-send = Enter 发送，Shift+Enter 换行
resolve-confirm-title = 回复还没发送，仍要标记为已解决吗？
return-confirm-title = 回复还没发送，仍要交回机器人吗？
confirm-text = 有一段文字顾客还没收到。它会作为草稿留在这里，不会发送。
sign-out-confirm-title = 有回复还没发送，仍要退出吗？
sign-out-confirm-text = 含草稿的对话：{$count}。退出登录会删除草稿。
sign-out-delete = 退出并删除

## 顾客

shopper = 顾客
shopper-language = 语言
shopper-email = 邮箱
shopper-customer = 客户编号
# 后面是对话开始的时间。
shopper-since = 开始于
proof-anonymous = 未登录
proof-order_email = 已核对订单和邮箱
proof-one_time_code = 已通过验证码确认
proof-signed = 已登录
proof-anonymous-hint = 透露订单信息前，请先核对订单号和邮箱。
orders = 订单
orders-none = 没有订单。
orders-hidden = 顾客登录后才会显示订单。
orders-no-parcel = 还没有包裹。
# 对话所涉及的订单上的标记。最多 14 个字符。
orders-about = 本次咨询
orders-items = 件数：{$count}
copy = 复制 {$value}
copied = 已复制

## 供屏幕阅读器朗读的通知

# $name 是顾客，$reason 是上面的原因之一。
announce-waiting = 队列新增：{$name}，{$reason}
announce-wrote = {$name} 发来消息

## 机器人理解的顾客意图。最多 24 个字符。

intent-ask_size = 尺码咨询
intent-ask_shipping_status = 查询包裹
intent-request_return = 退货
intent-complain = 投诉
intent-threaten_dispute = 扬言发起争议
intent-ask_product_info = 商品信息
intent-ask_usage = 使用与保养
intent-ask_availability = 库存
intent-ask_price = 价格
intent-ask_promotion = 优惠码和促销
intent-ask_recommendation = 商品推荐
intent-ask_shipping_cost = 运费
intent-ask_delivery_time = 配送时效
intent-ask_ship_to = 配送范围
intent-ask_customs = 关税和税费
intent-ask_payment_methods = 付款方式
intent-ask_how_to_order = 如何下单
intent-ask_return_policy = 退货规定
intent-ask_warranty = 保修政策
intent-ask_membership = 积分和礼品卡
intent-ask_order_status = 订单状态
intent-report_late_parcel = 包裹延误
intent-report_missing_parcel = 包裹丢失
intent-report_customs_problem = 海关滞留
intent-cancel_order = 取消订单
intent-change_order = 修改订单
intent-change_address = 修改地址
intent-report_payment_problem = 付款问题
intent-request_invoice = 开发票
intent-request_exchange = 换货
intent-request_refund = 退款
intent-ask_refund_status = 退款进度
intent-ask_return_status = 退货进度
intent-report_damaged_item = 商品破损
intent-report_wrong_item = 发错商品
intent-report_missing_item = 商品缺漏
intent-claim_warranty = 保修申请
intent-give_praise = 表扬
intent-give_feedback = 意见建议
intent-report_account_problem = 账号问题
intent-manage_subscription = 订阅和通知
intent-request_privacy = 隐私
intent-ask_bot = 询问身份
intent-ask_help = 寻求帮助
intent-talk_to_human = 要求人工
intent-rate = 评价
intent-greet = 问候
intent-goodbye = 告别
intent-thank = 感谢
intent-affirm = 肯定
intent-deny = 否定
intent-inform = 提供信息
intent-stop = 停止
intent-out_of_scope = 其他话题
intent-change_language = 换语言
intent-nlu_fallback = 未听懂

## 快捷键

keys-title = 键盘快捷键
keys-single = 启用单键快捷键
keys-single-hint = 关闭后只有 Enter、Tab 和方向键有效。
key-move = 下一个、上一个对话
key-open = 打开对话
key-claim = 接入对话
key-reply = 写回复
key-send = 发送回复
key-leave = 离开输入框，回到列表
key-search = 搜索
key-tabs = 等待中、我的、团队、机器人、已解决
key-help = 显示本列表

## 评价

ratings = 评价
stars = {$score} 星（满分 5 星）
ratings-period = 时间段
ratings-week = 最近 7 天
ratings-month = 最近 30 天
ratings-quarter = 最近 90 天
ratings-loading = 正在加载评价…
ratings-failed = 评价加载失败。
ratings-none = 这段时间没有评价。
ratings-average = 平均分
ratings-count = 评价：{$count}
ratings-asked = 已询问：{$count}
ratings-by-language = 语言
ratings-by-answerer = 接待者
ratings-of-orders = 订单（送达后）
ratings-comments = 最新评论
ratings-open = 打开对话
## 审批

approvals = 审批
approval-until = 请在 {$time} 前决定
approval-expired = 到 {$time} 仍无人决定，对话已转人工。
approval-rule = 规则
approval-history = 客户
approval-history-text = 自 {$since} · 订单：{$orders} · {$days} 天内补偿：{$remedies}
approval-goods-keep = 保留商品
approval-goods-send_back = 寄回商品
approval-fee = 运费
approval-late = 延误天数
approve = 批准
approve-amount = 批准 {$amount}
change = 更改
decline = 拒绝
approval-needs-lead = 只有主管可以批准。
approval-needs-lead-over = 您最多可批准 {$amount}；超过由主管决定。
deciding = 正在保存…
decline-reason = 理由（顾客会看到原文）
decline-suggestions = 建议
decline-wear = 根据您的描述，这属于正常使用磨损，我们无法补偿。
decline-details = 为了判断，我们还需要了解：具体哪里损坏了？是怎么发生的？
decline-amount = 金额超出了这种情况下我们能给的范围。我们很乐意和您另找解决办法。
decline-settled = 这件商品我们之前已经为您处理过了。
decline-send = 拒绝并告知顾客
change-resolution = 改为什么？
change-amount = 金额（{$currency}）
change-most = 最多 {$amount}
change-reason = 给顾客的话（选填）
change-hint = 会先询问顾客，同意之前不会办理。
change-hint-now = 您正在与顾客对话：立即办理。
change-send = 向顾客提出
change-send-now = 立即办理
resolution-keep_and_credit = 余额补偿，保留商品
resolution-partial_refund = 部分退款，保留商品
resolution-resend = 重新寄同款
resolution-repair = 维修
resolution-full_refund = 全额退款
resolution-fee_refund = 退还运费
decided-approved = {$name} 已批准
decided-declined = {$name} 已拒绝
decided-changed = {$name} 已更改
outcome-pending = 正在办理…
outcome-granted = 已办妥，编号 {$number}
outcome-granted-fee = 已办妥
outcome-told = 已告知顾客
outcome-asked = 正在询问顾客
outcome-turned_down = 顾客不同意
outcome-refused = 已无法这样办理，请重新决定。
outcome-failed = 未能执行，请重新决定。
error-approval-decided = {$name} 已经决定，见下方。
error-approval-refused = 规则已不再为这些商品提供该方案。
error-shop = 商店系统没有响应，未做任何操作，请重试。
locked-approval = 机器人正在回复。您可以在上方决定，或接手对话。
key-approval = 转到审批
system-decided = 已作出决定
system-expired = 未能按时决定
