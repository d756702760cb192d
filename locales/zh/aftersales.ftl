# 退货。

# 这句话下方以卡片列出顾客的订单供选择。
utter_ask_which_order_to_return = 是哪个订单里的商品？
    .v2 = 请选择这件商品所在的订单。
# 商品以按钮显示。
utter_ask_return_items = 您想退订单 { $order_number } 里的哪件商品？
    .v2 = 订单 { $order_number } 里，要退的是下面哪一件？
button_everything = 全部退回
# 原因以按钮显示。
utter_ask_return_reason = 请问退货原因是什么？
    .v2 = 请选择最符合的原因。
button_reason_changed_mind = 不想要了
button_reason_does_not_fit = 尺码不合适
button_reason_not_as_described = 与描述不符
button_reason_damaged = 商品破损
button_reason_wrong_item = 发错商品
button_reason_other = 其他原因
# 条件和提问；“是”和“否”以按钮显示。
utter_ask_return_confirmed_shop = 我可以为您办理{ $items }的退货。运费由我们承担，请最晚{ $send_by_on }寄出。要现在办理吗？
    .v2 = 确认一下：退回{ $items }，运费由我们承担，最晚{ $send_by_on }寄出。要为您办理退货吗？
utter_ask_return_confirmed_shopper = 我可以为您办理{ $items }的退货。运费需由您承担，请最晚{ $send_by_on }寄出。要现在办理吗？
    .v2 = 确认一下：退回{ $items }，运费由您承担，最晚{ $send_by_on }寄出。要为您办理退货吗？
# 已办妥；地址在下方的卡片上。$rma：退货单号。
utter_return_opened_shop = 已办妥：您的退货单号是 { $rma }，运费由我们承担。请最晚{ $send_by_on }寄出；我们收到后会退还 { $refund }，最迟{ $refund_by_on }退出。
utter_return_opened_shopper = 已办妥：您的退货单号是 { $rma }。请最晚{ $send_by_on }寄出，快递公司由您自选；我们收到后会退还 { $refund }，最迟{ $refund_by_on }退出。
utter_return_declined = 好的，我没有办理退货，商品您继续留着。

# 为什么不能退。
utter_return_refused_not_delivered = 这个订单的商品都还没有送达，暂时没有可退的。
utter_return_refused_window_closed = 这件商品的退货期限已过。
utter_return_refused_hygiene = 出于卫生原因，这件商品送达后不能退货。
utter_return_refused_final_sale = 这件商品售出时注明不退不换，因此不能退货。
utter_return_refused_already_returned = 这件商品已经办理过退货。
utter_return_refused_order_closed = 这个订单已关闭，其中的商品不能再退。
# 接在同一条消息里，并带“转人工客服”按钮。
utter_return_refused_person = 如果您有不同看法，可以请同事再看一看。需要我请同事来吗？
