# 顾客的聊天窗口：按钮、面板、提示条、错误和卡片。简短友好，称呼用“您”。
# 只用带 {$variables} 的普通消息，不用复数形式，例如“件数：{$count}”。

## 页面角落的圆形按钮和面板顶部

# 供屏幕阅读器朗读。
launcher-open = 打开聊天
launcher-unread = 打开聊天，新消息：{$count}
# 最多 24 个字符。
title = 有什么可以帮您？
# 最多 24 个字符。
assistant = 智能助手
# 最多 40 个字符。
status-bot = 几秒内回复
status-queued = 正在等待人工客服
status-assigned = {$name} 正在为您服务
status-resolved = 对话已结束
# 最多 40 个字符。
status-offline = 连接中断，正在重试…
close = 关闭聊天
log = 对话
you = 您

## 第一条消息之前的问候

welcome = 您好！包裹、尺码、退货，都可以用您的语言问我们。
# 三个可点的建议；文字会作为顾客自己的消息发出。
suggest-parcel = 我的订单到哪了？
suggest-size = 我该选什么尺码？
suggest-return = 我想退货

## 输入

# 最多 24 个字符。
composer-placeholder = 请输入消息…
composer-label = 您的消息
send = 发送
composer-left = 还可输入字数：{$count}
composer-over = 超出字数：{$count}
sending = 正在发送…
sent = 已发送
failed = 未发送
retry = 重试
discard = 删除
# 供屏幕阅读器朗读。
typing = {$name} 正在输入…
jump = 新消息
jump-down = 跳到最新消息
quick-replies = 建议的回答

## 提示条

queue-waiting = 客服稍后会在这里回复您，您可以继续留言。
# $position 是数字，1 表示下一位。
queue-position = 您的排队位置：{$position}
queue-next = 下一位就是您。
resolved = 本次对话已结束。如果还有问题，再写给我们就好。
restart = 开始新对话
# 旧对话已无法找到。
expired = 我们只能开始一段新对话。您写的内容已保留。
storage-off = 离开本页后，您的浏览器不会保留这段对话。

## 错误

error-offline = 没有网络连接。恢复后会立即发送。
error-too-long = 消息太长了，请缩短一些。
error-empty = 请先输入消息。
error-not-text = 消息中含有无法发送的字符。
error-rate-limited = 发得有点快，稍后会自动发送。
error-payload-not-offered = 这个选项已失效，请用您自己的话告诉我们。
error-client-id-conflict = 这条消息无法重新发送，请再写一次。
error-server = 我们这边出了点问题，请再试一次。

## 包裹卡片

parcel-title = 包裹
parcel-order = 订单 {$number}
parcel-carrier = {$carrier}
parcel-tracking = 物流单号
parcel-expected = 预计送达
parcel-promised = 承诺最晚送达
parcel-delivered = 已送达
parcel-last-place = 最近位置
parcel-as-of = 截至 {$time}
# 展开较早的动态；$count 是条数。
parcel-more = 查看更早的动态（{$count}）
parcel-less = 收起
parcel-track = 在物流公司网站查询
copy = 复制
copied = 已复制
# 包裹的各个阶段。最多 32 个字符。
parcel-status-label_created = 已通知物流公司
parcel-status-picked_up = 物流公司已揽收
parcel-status-in_transit = 运输途中
parcel-status-export_customs = 出口清关中
parcel-status-in_customs = 海关清关中
parcel-status-customs_cleared = 清关完成
parcel-status-arrived_hub = 到达分拣中心
parcel-status-out_for_delivery = 正在派送
parcel-status-delivery_attempted = 派送未成功
parcel-status-available_for_pickup = 待自提
parcel-status-delayed = 有延误
parcel-status-delivered = 已送达
parcel-status-lost = 已丢失
parcel-status-returned_to_sender = 正在退回商店

## 订单卡片

orders-title = 您的订单
# $count 是购买的件数。
orders-items = 件数：{$count}
# 供屏幕阅读器朗读，用于选择订单的按钮。
orders-choose = 选择订单 {$number}
# 订单状态。最多 20 个字符。
order-status-placed = 已下单
order-status-paid = 已付款
order-status-packed = 已打包
order-status-shipped = 已发货
order-status-in_customs = 清关中
order-status-delayed = 有延误
order-status-delivered = 已送达
order-status-partly_delivered = 部分送达
order-status-lost = 已丢失
order-status-cancelled = 已取消
order-status-returned = 已退货
order-status-refunded = 已退款

## 商品卡片

products-title = 商品
products-view = 查看
products-choose = 选择
products-in-stock = 有货
products-sold-out = 已售罄

## 尺码表卡片

size-title = 尺码表
# S、M、L、38、40… 上方的列标题。
size-size = 尺码
# $unit 是 cm 或 in。
size-unit = 身体尺寸，单位：{$unit}
size-recommended = 推荐您选：{$size}
# 推荐行上的标记。最多 12 个字符。
size-mark = 适合您
size-chest = 胸围
size-waist = 腰围
size-hips = 臀围
size-inseam = 裤内长
size-foot = 脚长
size-height = 身高
size-neck = 颈围
size-sleeve = 袖长
size-shoulder = 肩宽
size-hand = 手围
size-head = 头围

## 退货卡片

return-title = 退货
return-number = 退货单号 {$number}
return-items = 退回的商品
return-send-by = 最晚寄出
return-ship-to = 寄往
return-paid-by = 运费
return-paid-by-shop = 我们承担
return-paid-by-shopper = 您承担
return-refund = 退款
# $date 是日期。
return-refund-by = 最迟 {$date}
return-copy-address = 复制地址

## Invoice card

invoice-title = 发票
invoice-issued = 开票日期
invoice-total = 总计
invoice-download = 下载 PDF
invoice-failed = 下载失败。请重试，或再索取一次发票。

## 照片

photo-add = 添加照片
