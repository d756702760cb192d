# 购买之前：选哪个尺码。

utter_ask_product = 您问的是哪件商品？告诉我名称或其中几个字就行。
    .v2 = 抱歉，我得先知道是哪件商品。它在店里叫什么名字？
# 可选的商品以卡片显示在下方。
utter_ask_which_product = 您指的是哪一件？
    .v2 = 是下面其中一件吗？

utter_ask_measurements = 为了帮您选“{ $title }”的尺码：请问您的身高和体重是多少？平时穿的尺码也可以告诉我。
    .v2 = 选“{ $title }”的尺码，我需要您的身高和体重，或您平时穿的尺码。
utter_ask_foot_length = 为了帮您选“{ $title }”的尺码：请问您的脚长是多少厘米？也可以告诉我您平时穿的鞋码。
    .v2 = 选“{ $title }”的尺码，我需要您的脚长（厘米），或您平时的鞋码和码制，例如 EU 39。
# $missing：下面的一两项尺寸。
utter_ask_more_measurements = 如果能知道您的{ $missing }，我会更有把握。不清楚的话，直接告诉我就好。
    .v2 = 还有一点能帮上忙：您的{ $missing }。手边没有的话告诉我一声，我就按现有的信息来判断。
# 尺寸的说法，用在上面的句子里：“如果能知道您的胸围和腰围”。
measure_height_cm = 身高
measure_weight_kg = 体重
measure_chest_cm = 胸围
measure_waist_cm = 腰围
measure_hips_cm = 臀围
measure_foot_cm = 脚长
measure_usual_size = 常穿尺码
utter_measurement_implausible = { $given } 好像不太对。可以请您核对一下数字和单位吗？
    .v2 = 我看不懂 { $given } 这个尺寸。请问单位是什么？

# 建议。同一条消息里可能接着下面的句子。
utter_size_sure = “{ $title }”请选 { $size } 码。
    .v2 = “{ $title }”您穿 { $size } 码正合适。
utter_size_likely = “{ $title }”我建议您选 { $size } 码。
    .v2 = “{ $title }”您穿 { $size } 码应该合身。
utter_size_unsure = “{ $title }”我估计是 { $size } 码，但不能确定，请您对照尺码表看看。
    .v2 = “{ $title }”我倾向于 { $size } 码，不过没有十足把握。尺码表可以帮您决定。
# 没有任何依据。
utter_size_chart_only = 这是“{ $title }”的尺码表。您可以量一件自己穿着合适的来对照。
utter_size_no_chart = “{ $title }”是均码，无需选择。

# 理由。每句都可能在同一条消息里接在建议之后。
utter_size_because_measured = 您的尺寸正好在这个范围内。
utter_size_because_between_sizes = 您的尺寸介于两个码之间。
utter_size_because_measurements_disagree = 您的各项尺寸对应不同的码，所以我选了较大的。
utter_size_because_outside_chart = 您的尺寸超出了尺码表的范围，这是最接近的一码。
utter_size_because_usual_size = 这是您平时穿的尺码。
utter_size_because_converted = 我按您平时的尺码做了换算。
utter_size_because_usual_size_ambiguous = 您平时的尺码在不同国家含义不同，告诉我码制（EU、UK、US）我会更有把握。
utter_size_because_usual_size_unknown = 这个品牌的尺码表里没有您平时穿的尺码。
utter_size_because_height_and_weight = 我是按您的身高和体重判断的。
utter_size_because_height_only = 我只能按您的身高来判断。
utter_size_because_runs_small = 这款偏小。
utter_size_because_runs_large = 这款偏大。
utter_size_because_prefers_loose = 您喜欢宽松一些。
utter_size_because_prefers_tight = 您喜欢贴身一些。
utter_size_alternative = 拿不准的话，也可以试试 { $alternative } 码。
