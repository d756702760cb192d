# 演示商店各页面的文字。语气亲切朴实：一家自己开口说话的小店。
# 日期、价格、尺码和国家名称由页面处理格式。

## 每页顶部

shop_name = Storeside
# 浏览器标签：{$page} 是页面名称。
page_title = {$page} · Storeside
# 键盘用户首先遇到的链接，跳过页首。
skip_to_content = 跳到正文
# 最多 70 个字符。
demo_note = 这是一家演示商店：随便逛，尽管试，不会产生任何费用。
nav_cart = 购物车
# 供屏幕阅读器朗读。{$count} 是件数。
nav_cart_count = 购物车，件数：{$count}
nav_sign_in = 登录
# 页首链接组的名称，仅供朗读。
nav_main = 主导航
language_label = 语言
country_label = 配送至

## 商品目录

catalogue_title = 好物，跨越国界而来
catalogue_lead = 服装、鞋履、数码、家居与美妆，每一家制造者我们都叫得出名字。
categories_label = 分类
category_all = 全部
category_clothing = 服装
category_shoes = 鞋履
category_electronics = 数码
category_home = 家居
category_beauty = 美妆
search_label = 搜索商品
search_placeholder = 亚麻衬衫、水壶、靴子
results_count = 商品数：{$count}
results_for = “{$query}”的搜索结果
results_none = 没有找到
results_none_hint = 试试更短的词、换个分类，或在聊天里问问。
load_more = 显示更多
# 商品图上的标记，最多 16 个字符。
sold_out = 已售罄
# 仅供朗读。
price_label = 价格
# 星级，仅供朗读。
rating_label = 评分 {$rating}（满分 5 分）

## 商品页

back_to_shop = 返回商店
colour_label = 颜色
size_label = 尺码
size_choose = 选择尺码
size_open_chart = 尺码表
# 供朗读，也作为提示显示。
size_sold_out = {$size}，已售罄
stock_in = 有货
# {$count} 是 1 到 5 的小数目。
stock_few = 仅剩 {$count} 件
stock_out = 暂时缺货
# {$date} 是日期。
stock_back_on = 暂时缺货，预计 {$date} 左右到货
add_to_cart = 加入购物车
added_to_cart = 已加入购物车
view_cart = 查看购物车
# 打开聊天。最多 24 个字符。
ask_in_chat = 咨询这件商品
promise_delivery = 配送至{$country}，全程可查物流
promise_returns = 按您所在国家的规定，14 天或更长时间内可退货
promise_help = 有疑问？聊天里马上回复
details_title = 详情
care_title = 洗护保养
guide_title = 小贴士
size_chart_title = 尺码表
# {$brand} 是品牌名。
size_chart_caption = {$brand} 尺码，身体尺寸（厘米）
size_chart_caption_feet = {$brand} 尺码，脚长（厘米）
size_chart_size = 尺码
measure_chest = 胸围
measure_waist = 腰围
measure_hips = 臀围
measure_foot = 脚长
measure_height = 身高
brand_label = 品牌
sku_label = 商品编号

## 购物车

cart_title = 购物车
cart_empty = 购物车是空的
cart_empty_hint = 您加入的商品会保存在这台设备上。
cart_keep_looking = 继续逛逛
cart_items_label = 购物车中的商品
cart_remove = 移除
# 供屏幕阅读器朗读。{$title} 是商品名称。
cart_remove_title = 移除 {$title}
cart_quantity_of = {$title} 的数量
cart_less = {$title} 减少一件
cart_more = {$title} 增加一件
cart_summary = 汇总
cart_subtotal = 小计
cart_shipping = 运费
cart_shipping_free = 免运费
cart_total = 合计
cart_tax_note = 已含税。寄往本店关税区以外可能需缴纳关税。
cart_checkout = 去结算
cart_unavailable = 已下架
# 点“去结算”之后：清楚说明没有下单。
checkout_title = 真正的商店会在这里接受您的订单
checkout_text = Storeside 是一家演示商店。您没有下单，不会扣款，也不会寄出任何商品。以演示顾客身份登录，可以查看订单和在途包裹。
checkout_keep = 保留购物车
checkout_clear = 清空购物车
checkout_orders = 查看演示订单

## 以演示顾客身份登录

sign_in_title = 以演示顾客身份登录
sign_in_lead = 这里的人都是虚构的。选一位，您就能看到其订单，聊天也会知道是谁在提问。
sign_in_filter = 查找姓名、国家或语言
sign_in_none = 没有这个名字的顾客
sign_in_orders = 订单数：{$count}
sign_out = 退出登录
sign_in_own = 用邮箱和密码登录
sign_in_email = 邮箱
sign_in_password = 密码
sign_in_submit = 登录
sign_in_forgot = 忘记了？在聊天中询问
sign_in_refused = 邮箱和密码不匹配。密码输错十次后账号会被锁定，聊天助手可以给您发送解锁链接。
sign_in_wait = 尝试次数过多。请稍等一会儿，或在聊天中向助手索取链接。
reset_title = 设置新密码
reset_lead = 至少 {$shortest} 个字符。几个词连在一起，好记又难猜。
reset_password = 新密码
reset_show = 显示输入的内容
reset_save = 保存密码
reset_too_short = 太短了，至少需要 {$shortest} 个字符。
reset_too_long = 太长了，最多 {$longest} 个字符。
reset_too_simple = 这个密码太容易猜到，请换一个。
reset_done_title = 密码已设置
reset_done_text = 其他设备都已退出登录，被锁定的账号也已恢复。请用新密码登录。
reset_refused_title = 这个链接无法使用
reset_unknown = 这不是最新的链接，或链接不完整。请打开最新邮件中的链接。
reset_expired = 链接已过期，有效期为一小时。助手可以再发一个给您。
reset_used = 链接已经用过了。如果不是您本人操作，请立即在聊天中告诉我们。
reset_ask = 在聊天中询问

pay_title = 支付 {$amount}
pay_lead = 这是 {$item} 比您退回的商品多出的差价。我们为您保留到{$day}。
pay_with = 您想用哪种方式付款？
pay_submit = 支付 {$amount}
pay_demo = 这是演示商店，不会真正扣款。
pay_done_title = 已付款，谢谢
pay_done_text = 已收到 {$item} 的差价 {$amount}。收到您退回的商品后就会发出。
pay_refused_title = 这里没有需要支付的款项
pay_unknown = 这个地址没有对应的付款。请再次打开聊天里的链接。
pay_lapsed = 商品已不再为您保留，所以不需要付款。助手可以帮您看看现在还能怎么办。

## 账户

account_title = 您的订单
account_hello = {$name}，您好
account_no_orders = 还没有订单
account_no_orders_hint = 这位演示顾客还没有买过东西。
order_title = 订单 {$number}
order_placed = 下单日期：{$date}
order_items = 订单中的商品
order_total = 合计
order_quantity = 数量：{$count}
order_ask = 咨询这个订单
order_no_parcels = 还没有包裹发出

## 订单状态，显示为小标签。最多 20 个字符。

order_state_placed = 已下单
order_state_paid = 已付款
order_state_packed = 已打包
order_state_shipped = 运输途中
order_state_in_customs = 清关中
order_state_delayed = 有延误
order_state_delivered = 已送达
order_state_partly_delivered = 部分送达
order_state_lost = 已丢失
order_state_cancelled = 已取消
order_state_returned = 已退货
order_state_refunded = 已退款

## 包裹

# {$number} 是 1、2……：一个订单分多个包裹时显示。
parcel_title = 包裹 {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} 是日期或日期区间。
parcel_expected = 预计 {$date} 送达
# {$date}：下单时承诺的日期。
parcel_promised = 承诺最晚 {$date} 送达
# {$date} 是带时间的日期。
parcel_delivered_on = 已于 {$date} 送达
parcel_timeline = 物流轨迹
parcel_no_events = 物流公司还没有更新信息
# {$place} 是城镇，{$country} 是国家名称。
event_place = {$country} {$place}

## 包裹动态，时间线上每项一行

event_label_created = 已打印面单
event_picked_up = 物流公司已揽收
event_in_transit = 运输途中
event_export_customs = 出口清关中
event_in_customs = 海关清关中
event_customs_cleared = 清关完成
event_arrived_hub = 到达分拣中心
event_out_for_delivery = 正在派送
event_delivery_attempted = 派送未成功
event_available_for_pickup = 待自提
event_delayed = 有延误
event_delivered = 已送达
event_lost = 已丢失
event_returned_to_sender = 已退回商店

## 加载与故障

loading = 加载中
error_title = 操作未成功
error_offline = 无法连接商店。请检查网络后重试。
error_server = 我们这边出了点问题，请再试一次。
error_try_again = 重试
not_found_title = 这里什么都没有
not_found_text = 您要找的页面已移走，或从未存在过。
not_found_product = 我们没有这件商品，或已下架。

## 每页底部

footer_about = Storeside 演示的是跨境商店旁的聊天服务。商品、人物和订单均为虚构。
