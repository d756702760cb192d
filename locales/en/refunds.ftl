# Returns and refunds under way, exchanges, and money back.

# How far a return is. $rma (text): the return's number, $send_by_on (date)
utter_return_is_opened = Return { $rma } is open; it hasn't arrived here yet. Please have it on its way by { $send_by_on }.
    .v2 = We are still waiting for return { $rma }. It has to be on its way by { $send_by_on }.
# The last day to send it is over.
utter_return_is_overdue = Return { $rma } was to be on its way by { $send_by_on }, and it hasn't arrived here. If you have sent it, a colleague can trace it with your proof of postage. Shall I bring one in?
utter_return_is_received = Return { $rma } has arrived here.
utter_return_is_closed = Return { $rma } has arrived here and is settled.
# May follow in the same message where something else is wanted instead. $wanted (text): product and size, $held_until_on (date)
utter_exchange_is_held = { $wanted } is kept for you until { $held_until_on } and goes out once the return is here.
utter_exchange_is_lapsed = { $wanted } was kept for you until { $held_until_on } and is on sale again since. A colleague can see what is possible now.
utter_exchange_is_sent = { $wanted } has been sent to you for it.
# $difference (money): what it costs more; $pay_by_on (date); $pay_url (text): the page to pay on.
utter_exchange_pay_open = Please pay the { $difference } by { $pay_by_on } on this page: { $pay_url } It goes out once both your payment and the return are here.
utter_exchange_pay_paid = The { $difference } it costs more is paid.
# How far the money is; also follows in the message about its return. $refund (money), $order_number (text), $refund_by_on, $sent_on (dates)
utter_refund_is_awaiting_goods = Once it is here you get { $refund } back, by { $refund_by_on } at the latest.
utter_refund_is_approved = The refund of { $refund } for order { $order_number } is approved and goes out by { $refund_by_on }.
    .v2 = Your { $refund } for order { $order_number } are approved; they go out by { $refund_by_on } at the latest.
utter_refund_is_overdue = The refund of { $refund } for order { $order_number } should have gone out by { $refund_by_on }. I'm sorry. Shall I bring in a colleague who can see what holds it up?
utter_refund_is_sent = { $refund } for order { $order_number } went out on { $sent_on }, the way you paid. When it shows there is up to your bank or card company.
    .v2 = We sent { $refund } for order { $order_number } on { $sent_on }, back to what you paid with. Your bank or card company decides how soon you see it.
utter_refund_way = The money goes back the way you paid.
# Nothing has come back. $order_number (text)
utter_no_refund_for_order = Nothing of order { $order_number } has been returned or refunded so far.
    .v2 = For order { $order_number } I find neither a return nor a refund.
utter_no_refund_cancellable = It hasn't left us yet, so it can still be cancelled.
utter_no_refund_returnable = What has arrived can go back: I can open a return.
utter_no_refunds = I find no return and no refund on your orders. Which order is it about? Tell me its number and I'll look there.
    .v2 = There is no return or refund on your orders so far. With an order number I can look closer.
# To a guest who told the number of a return. $rma (text)
utter_ask_rma_email = Which e-mail address did you use for the order of return { $rma }?
    .v2 = To look up return { $rma } I need the e-mail address of its order.

# Exchanging. Under the first sentence the shopper's orders are shown as cards to choose from.
utter_ask_which_order_to_exchange = Which order is the item from?
    .v2 = Please choose the order the item came with.
# Items as buttons. $order_number (text)
utter_ask_exchange_items = Which item of order { $order_number } shall I exchange? One at a time, please.
    .v2 = Which one item of order { $order_number } is to be exchanged?
# What is in stock follows as buttons, with the money back as the last. $item (text): product and size
utter_ask_exchange_for = What would you like instead of { $item }? Choose, or tell me a size, a colour or another item.
    .v2 = Which size, colour or other item shall replace { $item }?
utter_exchange_which = Which of these would you like instead of { $item }?
    .v2 = Please choose what shall replace { $item }.
# $wanted (text): product and size
utter_exchange_out_of_stock = { $wanted } is out of stock at the moment.
    .v2 = I'm sorry, { $wanted } isn't in stock either.
# $back_on (date)
utter_exchange_back = We expect it again on { $back_on }.
# $item (text): the product
utter_exchange_not_made = I don't find that for { $item }.
    .v2 = There is no such size or colour of { $item }.
utter_exchange_nothing_else = Nothing else of it is in stock either, so I can't exchange it now. It can go back for its price. Shall I open a return?
# The terms; the price and the question follow. $item, $wanted (text): product and size, $send_by_on (date)
utter_exchange_terms_shop = { $wanted } is in stock. You send back { $item } by { $send_by_on }, we pay the postage, and I keep { $wanted } for you meanwhile.
    .v2 = So: { $item } comes back at our cost, sent by { $send_by_on }, and { $wanted } is kept for you.
utter_exchange_terms_shopper = { $wanted } is in stock. You send back { $item } by { $send_by_on }, the postage is yours to pay, and I keep { $wanted } for you meanwhile.
    .v2 = So: { $item } comes back at your cost, sent by { $send_by_on }, and { $wanted } is kept for you.
utter_exchange_price_same = The price stays the same.
# $difference (money)
utter_exchange_price_dearer = It costs { $difference } more, to be paid before it is sent.
utter_exchange_price_cheaper = It costs less: you get { $difference } back.
utter_ask_exchange_confirmed = Shall I arrange the exchange?
# Done; the card under it has the address. $rma (text), $send_by_on (date)
utter_exchange_opened_shop = Done: your return for the exchange is { $rma }. We pay the postage; please send it by { $send_by_on }.
utter_exchange_opened_shopper = Done: your return for the exchange is { $rma }. Please send it by { $send_by_on } with a carrier you like.
utter_exchange_declined = All right, nothing is exchanged. Your item stays with you.
button_money_back = My money back instead

# Money back. Under the first sentence the shopper's orders are shown as cards to choose from.
utter_ask_which_order_to_refund = Which order is the refund about?
    .v2 = Please choose the order whose money it is about.
# By the order's state; what can be done follows as buttons. $order_number (text), $total (money)
utter_refund_not_shipped = Order { $order_number } hasn't left us yet. If you cancel it, you get all of the { $total } back. Shall it be cancelled?
utter_refund_under_way = Order { $order_number } is on its way to you, so there is nothing to refund yet. Once it has arrived you can send it back for a refund.
utter_refund_lost = Order { $order_number } got lost on its way, and I'm sorry. A colleague settles with you whether you get your money or the goods. Shall I bring one in?
utter_refund_closed = Order { $order_number } is closed, and I see no refund for it. Shall I bring in a colleague who can check that?
utter_refund_delivered = To get your money back for order { $order_number } you can send back what has arrived; or tell me what was wrong with it. Shall I open a return?
# Follows the reason why goods that are all right can't come back.
utter_refund_fault_instead = If something was wrong with it, that is another matter: choose what it was.
# More was asked for than was paid. $total (money)
utter_refund_more_than_paid = Order { $order_number } cost { $total } in all, and no more than that can be paid back. Shall I bring in a colleague?

# The delivery fee. $order_number (text), $fee (money), $days (number): days past the promised date, $refund_by_on (date)
utter_fee_refunded = Done: order { $order_number } is { $days ->
    [one] a day
   *[other] { $days } days
 } later than promised, so you get the delivery fee of { $fee } back. It goes out by { $refund_by_on }.
# $days (number): how late it has to be
# To a guest, who must prove first who she is.
utter_fee_due = Order { $order_number } is { $days ->
    [one] a day
   *[other] { $days } days
 } later than promised, so the delivery fee of { $fee } goes back to you. Press the button, and I'll send you a code by e-mail first, to be sure that it's you.
utter_fee_in_time = We pay the delivery fee back when an order comes { $days ->
    [one] a day
   *[other] { $days } days
 } or more after the promised date. Order { $order_number } isn't that late.
utter_fee_no_fee = No delivery fee was charged for order { $order_number }, so there is none to pay back.
utter_fee_already_refunded = The delivery fee of { $fee } for order { $order_number } has been refunded already.
utter_fee_order_closed = The delivery fee of order { $order_number } is not paid back by itself: in its state it is about the whole order.
# $days (number): days past the promised date
# Follows: utter_approval_requested.
utter_fee_needs_person = Order { $order_number } is { $days ->
    [one] a day
   *[other] { $days } days
 } late, but { $fee } is more than I may pay back by myself.
# To one who told that it is late, or has still to prove who she is. A "yes" passes it on.
utter_fee_offered = Order { $order_number } is { $days ->
    [one] a day
   *[other] { $days } days
 } late, so the delivery fee of { $fee } can be paid back. It is more than I may decide by myself: a colleague has to approve it. Shall I pass it on?
# When she brings it up again.
utter_fee_pending = A colleague is still looking at the delivery fee of order { $order_number }. The answer comes here, and you needn't do anything until then.
# A colleague has decided. $agent (text): the first name
utter_fee_approved = Good news: { $agent } has approved it. You get the delivery fee of { $fee } for order { $order_number } back; it goes out by { $refund_by_on }.
utter_fee_declined = { $agent } has looked carefully at your request for the delivery fee of order { $order_number } and can't grant it.
utter_fee_impossible = { $agent } has decided about the delivery fee of order { $order_number }, but it can't be carried out like that any more. Nothing has been changed.
button_delivery_fee = Refund the delivery fee
