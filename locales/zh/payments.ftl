# 发票，以及出了问题的付款。

utter_ask_which_order_invoice = 您需要哪个订单的发票？
    .v2 = 请选择要开发票的订单。
utter_invoice_ready = 这是订单{ $order_number }的发票，号码为{ $invoice_number }。
    .v2 = 订单{ $order_number }的发票已经好了：{ $invoice_number }。
utter_invoice_company = 这是订单{ $order_number }的发票{ $invoice_number }，内容与下单时一致。公司名称和税号我无法添加，同事可以：需要我请同事过来吗？
    .v2 = 订单{ $order_number }的发票是{ $invoice_number }。公司抬头或税号只有同事能加。要我请一位过来吗？
utter_invoice_given_back = 这个订单有过退款，您可能还需要红字凭证，同事可以为您开具。
utter_invoice_refused_unpaid = 订单{ $order_number }还没有付款。付款到账后才会开发票，到时再问我就好。
    .v2 = 订单{ $order_number }还在等待付款，所以目前没有发票。
utter_invoice_refused_cancelled = 订单{ $order_number }已经取消，因此没有发票。如果您需要凭证，同事可以帮忙：要我请一位过来吗？

utter_ask_which_order_payment = 是哪个订单的付款？
    .v2 = 请问是下面哪个订单？
utter_payment_paid_once = 订单{ $order_number }只有一笔扣款：{ $paid_on }，{ $method }，{ $amount }，与订单总额一致，没有重复扣款。
    .v2 = 订单{ $order_number }扣款一次：{ $paid_on }扣了{ $amount }（{ $method }），与总额相符。
utter_payment_declined = 订单{ $order_number }在{ $declined_on }的付款被拒绝，没有扣款。
    .v2 = 订单{ $order_number }尚未付款：{ $declined_on }的尝试被拒绝，没有扣钱。
utter_payment_declined_then_paid = 订单{ $order_number }在{ $declined_on }的第一次付款被拒绝，之后成功了：{ $paid_on }只扣了一次{ $amount }。您不用再做什么。
    .v2 = 订单{ $order_number }已付款：{ $paid_on }，{ $amount }。只有之前{ $declined_on }的那次被拒绝，没有产生费用。
utter_payment_reserved = 订单{ $order_number }的{ $amount }只是预授权（{ $method }），还没有扣款。如果不扣款，银行最晚{ $release_on }解冻。
utter_payment_released = 订单{ $order_number }的{ $amount }只是预授权（{ $method }），现已撤销，没有扣款。
utter_payment_reserved_twice = 订单{ $order_number }只扣款一次：{ $amount }。第二笔{ $reserved }是预授权，不是扣款，不会被收取，最晚{ $release_on }消失。
    .v2 = 订单{ $order_number }我看到一笔扣款{ $amount }。另外的{ $reserved }只是预授权，最晚{ $release_on }解冻。
utter_payment_release_overdue = 订单{ $order_number }仍有{ $reserved }被冻结，本应在{ $release_on }解冻。这需要同事来查：要我请一位过来吗？
utter_payment_charged_twice = 您说得对，非常抱歉：订单{ $order_number }总额{ $total }，却扣了{ $charged }。多扣的部分需要同事退还，我看到的情况会一并转给同事。要请同事过来吗？
    .v2 = 订单{ $order_number }总额是{ $total }，实际扣了{ $charged }，同一金额扣了不止一次。要我请能退款的同事过来吗？
utter_payment_amount_differs = 订单{ $order_number }总额是{ $total }，实际扣了{ $charged }。这不应该，非常抱歉。要我请同事来处理吗？
utter_payment_none = 我没有看到订单{ $order_number }的任何付款。要我请同事进一步查一下吗？
utter_payment_refunded = 订单{ $order_number }扣款{ $charged }，已在{ $refunded_on }退回{ $refunded }。银行可能要过几天才显示。
    .v2 = 订单{ $order_number }扣款的{ $charged }中，{ $refunded }已在{ $refunded_on }退回。

utter_payment_reason_insufficient_funds = 银行说余额或额度不足。请换一种付款方式，或等足够后再试。
utter_payment_reason_expired_card = 银行说这张卡已过期。请换一张卡或用新卡。
utter_payment_reason_wrong_details = 卡号、有效期或安全码不符，请重新输入。
utter_payment_reason_authentication_failed = 没有收到银行的验证（App 或验证码）。请再试一次，并在规定时间内确认。
utter_payment_reason_limit_exceeded = 金额超过了卡的限额。您可以请银行提高限额，或换一种付款方式。
utter_payment_reason_refused_by_bank = 银行没有告诉我们原因，只有银行能告诉您。在此之前，换一张卡或换一种付款方式往往可行。

utter_payment_no_order_declined = 我看到{ $paid_on }用{ $method }支付{ $amount }的一次尝试，被拒绝了。没有扣款，也没有生成订单。
utter_payment_no_order_reserved = 我看到{ $paid_on }用{ $method }的{ $amount }，但没有对应的订单。这只是预授权，没有扣款，最晚{ $release_on }解冻。您可以重新下单。
utter_payment_no_order_overdue = { $paid_on }用{ $method }的{ $amount }没有生成订单，本应在{ $release_on }解冻。这需要同事来查：要我请一位过来吗？
utter_payment_unseen = 付款被拒绝时不会扣款；银行可能显示的预授权会在{ $days }天内解除。请核对卡号、有效期和安全码，在银行 App 里确认，或换一种付款方式。如果是已下的订单，我可以查它的付款。
    .v2 = 被拒绝的付款不会扣钱，银行冻结的金额{ $days }天内会解冻。确切原因只有您的银行知道，换卡或换付款方式往往有用。订单的付款情况我可以帮您查。
button_payment_of_an_order = 是某个订单的问题
