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
utter_return_refused_already_settled = 这件商品已经用别的办法处理过，不能再退货。
utter_return_refused_order_closed = 这个订单已关闭，其中的商品不能再退。
# 接在同一条消息里，并带“转人工客服”按钮。
utter_return_refused_person = 如果您有不同看法，可以请同事再看一看。需要我请同事来吗？

# 到货破损、发错、缺件，以及之后出现的故障。$rule（文本）是规则编号。
utter_ask_remedy_lines = 非常抱歉。是订单 { $order_number } 里的哪件商品？
    .v2 = 请选择订单 { $order_number } 里有问题的商品。
utter_remedy_on_its_way = 还在另一个包裹里运送：{ $items }。
utter_ask_remedy_pieces = 一共 { $count } 件，有几件有问题？
    .v2 = 请告诉我数字：{ $count } 件里有几件？
utter_ask_remedy_story_damaged = 很抱歉，收到的东西成了这样。具体是哪里坏了？
    .v2 = 能简单描述一下哪里损坏了吗？
utter_ask_remedy_story_wrong_item = 很抱歉发错了。您收到的是什么？
    .v2 = 能简单说一下包裹里装的是什么吗？
utter_ask_remedy_story_warranty = 很抱歉给您添麻烦了。具体是什么故障，从什么时候开始的？
    .v2 = 能简单描述一下哪里不能用了吗？
utter_ask_remedy_choice = 关于{ $items }，按照规则 { $rule }，我可以为您提供以下方案。您更想要哪一种？
    .v2 = 按照规则 { $rule }，{ $items }有这些解决办法。您选哪一个？
utter_remedy_sold_out = 目前缺货，暂时无法补发。
button_remedy_keep_and_credit = 留下，补偿余额 { $amount }
button_remedy_partial_refund = 留下，退 { $amount }
button_remedy_resend = 重新发一件
button_remedy_repair = 维修
button_remedy_full_refund = 退款 { $amount }
utter_ask_remedy_confirmed = 就这样办理，可以吗？
    .v2 = 再确认一下，这样处理您同意吗？
utter_ask_remedy_approval = 这个方案需要同事批准。我这样提交上去，可以吗？
    .v2 = 这需要同事点头。要我提交吗？
utter_remedy_terms_keep_and_credit = { $items }您留着，另外得到 { $amount } 的店铺余额，有效期至{ $due_by_on }（规则 { $rule }）。
utter_remedy_terms_partial_refund = { $items }您留着，我们最迟{ $due_by_on }按原付款方式退还 { $amount }（规则 { $rule }）。
utter_remedy_terms_resend = 我们免费再发一次{ $items }，最迟{ $due_by_on }寄出（规则 { $rule }）。
utter_remedy_terms_repair = 请最晚{ $send_by_on }把{ $items }寄给我们，运费由我们承担；免费维修，最迟{ $due_by_on }寄回给您（规则 { $rule }）。
utter_remedy_terms_full_refund = { $items }的 { $amount } 最迟{ $due_by_on }按原付款方式退还给您（规则 { $rule }）。
utter_remedy_goods_keep = 您不用寄回任何东西。
utter_remedy_goods_send_back = 请最晚{ $send_by_on }把手上的商品寄回给我们，运费由我们承担。
utter_remedy_granted = 已办妥，编号 { $number }。
    .v2 = 已经处理好了，编号是 { $number }。
utter_remedy_address = 地址：{ $address }。请在包裹上写明 { $return_number }。
utter_remedy_declined = 好的，我没有做任何更改。如果您想要别的方案，可以请同事看看，需要我请同事来吗？
utter_remedy_nothing_offered = 这件事我自己解决不了，也没有做任何更改。同事可以处理，需要我请同事来吗？
utter_remedy_refused_not_delivered = 物流显示还没有送达：{ $items }。
utter_remedy_refused_too_late = 可以提出的期限已过（规则 { $rule }）。
utter_remedy_refused_already_settled = 这件事我们已经处理过一次了。
utter_remedy_refused_already_returned = 这件商品已经办理过退货。
utter_remedy_refused_order_closed = 这个订单已关闭，我在这里无法再处理。
utter_remedy_refused_not_offered = 这个方案现在已经办不了，我没有做任何更改。
utter_remedy_amount_fixed = 我只能按规则 { $rule } 的金额办理，更多的要由同事决定。
    .v2 = 金额由规则 { $rule } 决定，我改不了。同事也许可以另作决定。
