# 商品的属性、护理方式和颜色：目录代码对应的文字。

## 商品详情的名称（小表格的左列，最多 24 个字符）

attribute_material = 材质
attribute_colour = 颜色
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
