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

## 商品详情的名称（小表格的左列，最多 24 个字符）

attribute_material = 材质
attribute_upper = 鞋面
attribute_sole = 鞋底
attribute_lining = 里料
attribute_membrane = 防水膜
attribute_filling = 填充物
attribute_weight = 重量
attribute_fit = 版型
attribute_length = 长度
# 裤腰的高低。
attribute_rise = 腰型
# 裤腿的剪裁。
attribute_leg = 裤型
attribute_collar = 领型
attribute_pocket = 口袋
attribute_heel = 跟高
attribute_width = 宽度
# 跑鞋鞋跟比鞋头高出的高度。
attribute_drop = 前后掌落差
attribute_pronation = 足型支撑
attribute_construction = 工艺
# 面料的防水性，单位毫米。
attribute_water_column = 静水压
attribute_waterproof = 防水
# 外套或睡袋的保暖温度。
attribute_warm_to = 保暖至
attribute_sun_protection = 防晒
attribute_chlorine_resistant = 耐氯
attribute_certification = 认证
attribute_origin = 产地
attribute_pieces = 件数
attribute_dimensions = 尺寸
attribute_height = 高度
attribute_diameter = 直径
# 瓶、罐等的容量。
attribute_volume = 净含量
attribute_capacity = 容量
attribute_warranty = 保修
attribute_connection = 连接方式
attribute_noise_cancelling = 降噪
attribute_battery = 电池
attribute_battery_life = 续航
attribute_charging = 充电
attribute_wireless_charging = 无线充电
attribute_impedance = 阻抗
attribute_power = 功率
attribute_input = 输入
# 充电器适用于哪些国家的插座。
attribute_plugs = 插头
attribute_ports = 接口
attribute_standard = 标准
attribute_cable = 线缆
attribute_data = 数据传输
# 适用的设备。
attribute_compatible_with = 适用于
attribute_display = 屏幕
attribute_gps = GPS
# 键盘。
attribute_layout = 键位布局
attribute_switches = 轴体
attribute_resolution = 分辨率
# 鼠标：右手或左手用。
attribute_hand = 适用手
attribute_field_of_view = 视角
attribute_brightness = 亮度
attribute_colour_temperature = 色温
attribute_storage = 存储空间
attribute_memory = 内存
attribute_sensor = 传感器
attribute_zoom = 变焦
attribute_video = 视频
attribute_in_the_box = 包装内含
attribute_socket = 灯头
attribute_dishwasher_safe = 可用洗碗机
attribute_microwave_safe = 可用微波炉
attribute_induction = 适用电磁炉
attribute_oven_safe = 可入烤箱
attribute_burn_time = 燃烧时间
attribute_temperature = 温度
# 挂钟。
attribute_movement = 机芯
attribute_drainage_hole = 排水孔
attribute_skin_type = 适用肤质
attribute_hair_type = 适用发质
attribute_fragrance_free = 无香料
attribute_silicone_free = 无硅
attribute_free_of = 不含
attribute_vegan = 纯素
# 化妆品开封后的月数。
attribute_shelf_life_open = 开封后保质期
attribute_active = 有效成分
attribute_water_resistant = 抗水
attribute_finish = 妆效
attribute_concentration = 浓度
# 香水。
attribute_notes = 香调
# 右侧的值：“防水”：“是”。
value_yes = 是
value_no = 否

## 洗护方法，每项一行，同衣物水洗标

care_wash_30 = 30 °C 机洗
care_wash_30_gentle = 30 °C 轻柔机洗
care_wash_40 = 40 °C 机洗
care_wash_60 = 60 °C 机洗
care_hand_wash = 手洗
care_hand_wash_warm = 温水手洗
care_no_machine_wash = 不可机洗
care_dry_clean = 仅可干洗
care_no_bleach = 不可漂白
care_no_softener = 不可使用柔顺剂
care_tumble_low = 低温烘干
care_no_tumble = 不可烘干
care_dry_flat = 平铺晾干
care_air_dry = 自然晾干
care_no_heat = 远离暖气等热源
care_no_iron = 不可熨烫
care_iron_low = 低温熨烫
care_iron_medium = 中温熨烫
care_no_iron_print = 印花处不可熨烫
care_brush_off = 刷去干燥的污渍
care_damp_cloth = 用湿布擦拭
care_wipe_dry = 用干布擦拭
care_dust_dry = 用干布除尘
care_spot_clean = 仅用湿布局部清洁
care_vacuum = 用吸尘器轻吸
care_wax_leather = 定期给皮革上蜡
care_leather_cream = 用皮革霜保养
care_shoe_tree = 用鞋撑存放
care_keep_dry = 保持干燥
care_rinse_fresh_water = 用清水冲洗
care_dishwasher = 可用洗碗机清洗
care_microwave = 可用微波炉加热
care_dry_at_once = 洗后立即擦干
care_descale = 定期除垢
care_oil_wood = 定期给木材上油
care_keep_cool = 阴凉处存放
care_keep_dark = 避光存放
care_close_lid = 盖紧瓶盖

## 颜色，按时装店的叫法

colour_navy = 藏青色
colour_white = 白色
colour_black = 黑色
colour_sand = 沙色
colour_yellow = 黄色
colour_light_blue = 浅蓝色
colour_rust = 铁锈红
colour_cream = 奶油白
colour_rose = 玫瑰粉
colour_forest = 森林绿
colour_grey = 灰色
colour_olive = 橄榄绿
colour_teal = 蓝绿色
colour_burgundy = 酒红色
colour_charcoal = 炭灰色
colour_denim = 牛仔蓝
colour_camel = 驼色
colour_red = 红色
colour_sage = 鼠尾草绿
colour_midnight = 午夜蓝
colour_indigo = 靛蓝色
colour_light_denim = 浅牛仔蓝
colour_khaki = 卡其色
colour_mustard = 芥末黄
colour_blue = 蓝色
colour_coral = 珊瑚色
colour_orange = 橙色
colour_brown = 棕色
colour_tan = 浅棕色
colour_gold = 金色
colour_walnut = 胡桃木色
colour_lilac = 丁香紫
colour_mint = 薄荷绿
colour_silver = 银色
colour_brass = 黄铜色
colour_sky = 天蓝色
colour_terracotta = 陶土色
colour_amber = 琥珀色

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
