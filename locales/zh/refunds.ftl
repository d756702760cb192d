# 退货与退款进度、换货、退款。

# 退货到哪一步了。
utter_return_is_opened = 退货单 { $rma } 已开，但我们还没有收到包裹。请最晚{ $send_by_on }寄出。
    .v2 = 退货单 { $rma } 的包裹还没到，最晚请在{ $send_by_on }寄出。
utter_return_is_overdue = 退货单 { $rma } 最晚应在{ $send_by_on }寄出，但我们还没有收到。如果您已经寄出，同事可以凭您的寄件凭证帮忙查找。需要我请同事来吗？
utter_return_is_received = 退货单 { $rma } 的包裹我们已经收到。
utter_return_is_closed = 退货单 { $rma } 的包裹已收到，并已处理完毕。
# 换货时接在后面。
utter_exchange_is_held = { $wanted } 为您保留到{ $held_until_on }，收到退货后就寄出。
utter_exchange_is_lapsed = { $wanted } 为您保留到了{ $held_until_on }，之后已重新上架。现在还能怎么办，同事可以帮您看看。
utter_exchange_is_sent = 换的 { $wanted } 已经给您寄出。
utter_exchange_pay_open = 请在{ $pay_by_on }前在此页面支付差价 { $difference }：{ $pay_url }。收到付款和退回的商品后就会发出。
utter_exchange_pay_paid = 差价 { $difference } 已付清。
# 钱到哪一步了。
utter_refund_is_awaiting_goods = 收到后会退还 { $refund }，最迟{ $refund_by_on }退出。
utter_refund_is_approved = 订单 { $order_number } 的退款 { $refund } 已批准，最迟{ $refund_by_on }退出。
    .v2 = 订单 { $order_number } 的 { $refund } 已批准退款，我们会在{ $refund_by_on }之前退出。
utter_refund_is_overdue = 订单 { $order_number } 的退款 { $refund } 本应在{ $refund_by_on }之前退出，非常抱歉。需要我请同事来查一下卡在哪里吗？
utter_refund_is_sent = 订单 { $order_number } 的 { $refund } 已于{ $sent_on }按您的付款方式原路退回。何时到账取决于您的银行或发卡机构。
    .v2 = 我们在{ $sent_on }把订单 { $order_number } 的 { $refund } 退回了您付款的地方，到账快慢要看您的银行或发卡机构。
utter_refund_way = 款项会按您的付款方式原路退回。
# 没有退货也没有退款。
utter_no_refund_for_order = 订单 { $order_number } 目前没有退货，也没有退款。
    .v2 = 订单 { $order_number } 下我没有查到退货或退款。
utter_no_refund_cancellable = 它还没有发货，所以还可以取消。
utter_no_refund_returnable = 已经收到的商品可以退：我可以为您办理退货。
utter_no_refunds = 您的订单里没有查到退货或退款。请问是哪个订单？告诉我订单号，我去查。
    .v2 = 目前您的订单没有退货或退款记录。有订单号的话，我可以查得更细。
utter_ask_rma_email = 退货单 { $rma } 对应的订单，下单时用的是哪个邮箱？
    .v2 = 要查退货单 { $rma }，我还需要下单用的邮箱。

# 换货。
utter_ask_which_order_to_exchange = 要换的商品是哪个订单里的？
    .v2 = 请选择这件商品所在的订单。
utter_ask_exchange_items = 订单 { $order_number } 里要换哪一件？请一件一件来。
    .v2 = 订单 { $order_number } 里的哪一件要换？
utter_ask_exchange_for = 您想把 { $item } 换成什么？可以直接选，也可以告诉我尺码、颜色或别的商品。
    .v2 = { $item } 要换成哪个尺码、颜色或哪件商品？
utter_exchange_which = 您想把 { $item } 换成下面哪一个？
    .v2 = 请选择用什么来换 { $item }。
utter_exchange_out_of_stock = { $wanted } 目前缺货。
    .v2 = 抱歉，{ $wanted } 也没有货。
utter_exchange_back = 预计{ $back_on }补货。
utter_exchange_not_made = { $item } 没有找到您要的这种。
    .v2 = { $item } 没有这个尺码或颜色。
utter_exchange_nothing_else = 这件商品的其他款也都没有货，所以现在换不了。可以退货退款。要为您办理退货吗？
utter_exchange_terms_shop = { $wanted } 有货。请最晚{ $send_by_on }寄回 { $item }，运费由我们承担，{ $wanted } 我先为您留着。
    .v2 = 确认一下：寄回 { $item }，运费由我们承担，最晚{ $send_by_on }寄出，{ $wanted } 为您保留。
utter_exchange_terms_shopper = { $wanted } 有货。请最晚{ $send_by_on }寄回 { $item }，运费需由您承担，{ $wanted } 我先为您留着。
    .v2 = 确认一下：寄回 { $item }，运费由您承担，最晚{ $send_by_on }寄出，{ $wanted } 为您保留。
utter_exchange_price_same = 价格不变。
utter_exchange_price_dearer = 需要补差价 { $difference }，在寄出前支付。
utter_exchange_price_cheaper = 价格更低：会退给您 { $difference }。
utter_ask_exchange_confirmed = 要为您办理换货吗？
utter_exchange_opened_shop = 已办妥：换货的退货单号是 { $rma }，运费由我们承担，请最晚{ $send_by_on }寄出。
utter_exchange_opened_shopper = 已办妥：换货的退货单号是 { $rma }。请最晚{ $send_by_on }寄出，快递公司由您自选。
utter_exchange_declined = 好的，不换了，商品您继续留着。
button_money_back = 还是退款吧

# 退款。
utter_ask_which_order_to_refund = 请问是哪个订单的退款？
    .v2 = 请选择要退款的订单。
utter_refund_not_shipped = 订单 { $order_number } 还没有发货。如果取消，{ $total } 会全额退还给您。要取消吗？
utter_refund_under_way = 订单 { $order_number } 正在路上，暂时还没有可退的。收到后您可以退货退款。
utter_refund_lost = 订单 { $order_number } 在途中丢失了，非常抱歉。是退款还是补发，同事会和您确定。需要我请同事来吗？
utter_refund_closed = 订单 { $order_number } 已经关闭，我没有看到退款记录。需要我请同事核实一下吗？
utter_refund_delivered = 想拿回订单 { $order_number } 的款项，可以退回已收到的商品，或者告诉我商品有什么问题。要为您办理退货吗？
utter_refund_fault_instead = 如果商品有问题，那就另当别论：请选择是什么问题。
utter_refund_more_than_paid = 订单 { $order_number } 一共 { $total }，退款不能超过这个金额。需要我请同事来吗？

# 运费。
utter_fee_refunded = 已办妥：订单 { $order_number } 比承诺的日期晚了 { $days } 天，所以退还运费 { $fee }，最迟{ $refund_by_on }退出。
utter_fee_due = 订单 { $order_number } 比承诺的日期晚了 { $days } 天，运费 { $fee } 应退还给您。请点按钮，我会先往邮箱发一个验证码，确认是您本人。
utter_fee_in_time = 订单比承诺日期晚到 { $days } 天或以上，我们会退还运费。订单 { $order_number } 没有晚这么多。
utter_fee_no_fee = 订单 { $order_number } 没有收运费，所以没有可退的。
utter_fee_already_refunded = 订单 { $order_number } 的运费 { $fee } 已经退过了。
utter_fee_order_closed = 订单 { $order_number } 的运费不能单独退：按目前的状态，要看整个订单。
utter_fee_needs_person = 订单 { $order_number } 晚了 { $days } 天，但 { $fee } 超出了我能直接退的额度。
utter_fee_offered = 订单 { $order_number } 晚了 { $days } 天，运费 { $fee } 可以退还。这超出了我能直接决定的额度，需要同事批准。要我提交上去吗？
utter_fee_pending = 同事还在处理订单 { $order_number } 的运费。结果会发在这里，您不用再做什么。
utter_fee_approved = 好消息：{ $agent } 已批准。订单 { $order_number } 的运费 { $fee } 会退还给您，最迟{ $refund_by_on }退出。
utter_fee_declined = { $agent } 仔细看过您关于订单 { $order_number } 运费的申请，无法批准。
utter_fee_impossible = { $agent } 已对订单 { $order_number } 的运费作出决定，但现在已无法这样办理。没有做任何更改。
button_delivery_fee = 退还运费
