# 购买之前：送到哪里、运费多少、多久能到、海关可能收什么。

# $country（文本）：国家名称；$..._cost 等：金额；$..._on：日期。
utter_ask_country = 请问要寄到哪个国家或地区？
    .v2 = 我需要先知道寄往的国家或地区，请问是哪里？
utter_ask_country_of = 我们可以寄到：{ $countries }。请问您在哪里？
    .v2 = 目前配送范围是：{ $countries }。您要寄到哪一个？
# 跟在回答之后：这个国家没有人说过。
utter_country_assumed = 以上是按{ $country }算的；如果不是，直接告诉我名称就行。
utter_not_delivered_to = { $country }：抱歉，我们不寄到那里。可以寄到的有：{ $countries }。
    .v2 = 很抱歉，{ $country }不在配送范围内。我们寄到：{ $countries }。

# 运费。
utter_delivery_cost = { $country }：标准配送运费 { $standard_cost }。
    .v2 = 寄到{ $country }，标准配送收 { $standard_cost }。
utter_delivery_free_from = 满 { $free_from } 免运费。
utter_delivery_free_reached = 商品金额 { $value }，可以免运费。
utter_delivery_free_missing = 满 { $free_from } 免运费，您还差 { $missing }。
utter_delivery_cost_express = 加急配送 { $express_cost }。
utter_pickup_yes = 送到 { $pickup_carriers } 自提点是 { $pickup_cost }。
utter_pickup_no = 那里没有自提点配送。

# 时间。
utter_delivery_time = { $country }：今天下单的话，标准配送预计{ $standard_from_on }至{ $standard_to_on }之间送到。
    .v2 = 今天下单寄到{ $country }，标准配送大约在{ $standard_from_on }至{ $standard_to_on }之间到达。
utter_delivery_time_express = 加急配送预计{ $express_from_on }至{ $express_to_on }之间送到，运费 { $express_cost }。
utter_delivery_time_pickup = 送到 { $pickup_carriers } 自提点预计在{ $pickup_from_on }至{ $pickup_to_on }之间。
utter_delivery_time_customs = 清关可能会多花几天，这个我无法预料。

# 能否在所说的日子之前到。
utter_arrives_yes = 可以。今天下单，标准配送（{ $country }）最晚{ $standard_to_on }送到，在{ $wanted_on }之前。
    .v2 = 来得及，{ $wanted_on }之前能到：今天下单，标准配送（{ $country }）最晚{ $standard_to_on }送达。
utter_arrives_probably = { $wanted_on }之前很可能会到，但我不能保证：今天下单，标准配送（{ $country }）预计{ $standard_from_on }至{ $standard_to_on }之间送到。
utter_arrives_perhaps = 有可能，但最好别指望：今天下单，标准配送（{ $country }）预计{ $standard_from_on }至{ $standard_to_on }之间送到，{ $wanted_on }之前会很赶。
utter_arrives_express_yes = 加急可以：今天下单（{ $country }），最晚{ $express_to_on }送到，在{ $wanted_on }之前。加急运费 { $express_cost }；标准配送最晚可能要到{ $standard_to_on }。
utter_arrives_express_probably = 加急很可能来得及，但我不能保证在{ $wanted_on }之前：今天下单（{ $country }），预计{ $express_from_on }至{ $express_to_on }之间送到，运费 { $express_cost }。标准配送最晚可能要到{ $standard_to_on }。
utter_arrives_express_perhaps = 最多只能试试加急，而且最好别指望：今天下单（{ $country }），预计{ $express_from_on }至{ $express_to_on }之间送到，运费 { $express_cost }，{ $wanted_on }之前会很赶。标准配送最晚可能要到{ $standard_to_on }。
utter_arrives_no = 抱歉，来不及。就算今天下单（{ $country }），{ $wanted_on }之前也到不了，最早要{ $first_on }。
    .v2 = 很遗憾，赶不上：今天下单（{ $country }），最早{ $first_on }才能到，早不过{ $wanted_on }。
utter_arrives_past = { $wanted_on }已经过去了。

# 送到哪里。
utter_ships_to = 可以送到。{ $country }：标准配送 { $standard_cost }，今天下单预计{ $standard_from_on }至{ $standard_to_on }之间送到。
    .v2 = 能寄的。{ $country }：标准配送运费 { $standard_cost }，今天下单的话在{ $standard_from_on }至{ $standard_to_on }之间送达。
utter_po_box_yes = 邮政信箱也可以。
utter_po_box_standard = 邮政信箱可以用标准配送，不能用加急。
utter_po_box_no = 那里不能送到邮政信箱。

# 海关。
utter_customs_domestic = { $country }：我们就从当地发货，不经过海关。价格已含 { $tax } 增值税，收货时不用再付任何费用。
utter_customs_inside = { $country }：收货时不用付任何费用。我们在欧盟内发货（发货地：{ $origin }），没有关税，价格已含 { $tax } 增值税。
    .v2 = 收货时您不用再付钱（{ $country }）：包裹不出欧盟（发货地：{ $origin }），没有关税，{ $tax } 的增值税已包含在价格里。
utter_customs_outside = { $country }：我们的包裹从境外寄出（发货地：{ $origin }），可能会产生关税和税费。
    .v2 = 可能会有进口税费（{ $country }），因为包裹从境外寄出（发货地：{ $origin }）。
utter_customs_duty = 关税大约是商品价值的 { $duty }，要看是什么商品、产自哪里。
utter_customs_no_duty = 我们这类商品没有关税。
utter_customs_tax = 进口环节税（增值税等）是 { $tax }。
utter_customs_charge = 进口税合计大约是商品价值的 { $charge }。
utter_customs_free_to = 价值不超过 { $free_to } 的不收。
utter_customs_duty_free_to = 价值不超过 { $free_to } 的没有关税。
utter_customs_tax_free_to = 价值不超过 { $free_to } 的不收进口环节税。
utter_customs_excess = 价值不超过 { $free_to } 的不收，超出的部分收 { $duty }。
utter_customs_carrier = 这些费用由承运商在派送时代收，不包含在我们的价格里。
utter_customs_shop_to = 不超过 { $shop_to } 的，税款由我们在结账时收取，之后不用再付；超过的，由承运商在派送时代收。
utter_customs_personal_limit = 价值超过{ $limit }的包裹不按个人物品通关，海关可能退运，或要求按货物办理进口手续。
utter_customs_nothing_due = 商品价值 { $value } 的话，收货时应该不用付费。
utter_customs_due = 商品价值 { $value } 的话，大约是 { $due_from }。
utter_customs_due_between = 商品价值 { $value } 的话，大约是 { $due_from } 到 { $due_to }。
utter_customs_value_in = 告诉我商品以 { $currency } 计的价值，我就能算出金额。
utter_customs_estimate = 这只是按{ $as_of_on }的规定估算的，最终以海关为准。
utter_customs_source = 来源：{ $source }，{ $url }。
utter_customs_unsettled = 我没能确认这些税率现在是否仍然有效，下单前请先向主管部门咨询：{ $authority }，{ $authority_url }。
