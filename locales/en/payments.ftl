# Invoices, and payments that went wrong. What is seen of the money, and what follows from it; no guesses.

# Under this sentence the shopper's orders are shown as cards to choose from.
utter_ask_which_order_invoice = Which order do you need the invoice for?
    .v2 = For which of these orders shall it be?
# A card to fetch the PDF is under it. $invoice_number (text), $order_number (text)
utter_invoice_ready = Here is invoice { $invoice_number } for order { $order_number }.
    .v2 = The invoice for order { $order_number } is ready: { $invoice_number }.
# The same, to someone who wants a company or a VAT number on it, with "Talk to a person" as a button.
utter_invoice_company = Here is invoice { $invoice_number } for order { $order_number }, as the order was placed. I can't put a company name or a VAT number on it, but a colleague can: shall I bring one in?
    .v2 = That's invoice { $invoice_number } for order { $order_number }. A company or a VAT number is something only a colleague can add. Shall I bring one in?
# Follows in the same message.
utter_invoice_given_back = As money of this order went back to you, you may also need a credit note; a colleague can write one.
# $order_number (text)
utter_invoice_refused_unpaid = Order { $order_number } isn't paid yet. Its invoice is made once the payment is in; just ask me again then.
    .v2 = There's no invoice for order { $order_number } so far, because it is still waiting for its payment.
utter_invoice_refused_cancelled = Order { $order_number } was cancelled, so there is no invoice for it. If you need a paper about it, a colleague can help: shall I bring one in?

# Under this sentence the shopper's orders are shown as cards to choose from.
utter_ask_which_order_payment = Which order is the payment for?
    .v2 = Which of these orders is it about?

# What is seen of an order's money. $order_number (text), $amount (money), $method (text): such as Visa 4242, $paid_on (date)
utter_payment_paid_once = For order { $order_number } I see one charge: { $amount } with { $method } on { $paid_on }. It is exactly the order's total, and nothing was taken twice.
    .v2 = Order { $order_number } was charged once: { $amount } on { $paid_on } ({ $method }). That matches its total.
# $declined_on (date). The reason follows in the same message.
utter_payment_declined = The payment for order { $order_number } on { $declined_on } was declined, and nothing was charged.
    .v2 = Order { $order_number } isn't paid: the attempt on { $declined_on } was declined. No money was taken.
utter_payment_declined_then_paid = The first attempt for order { $order_number } on { $declined_on } was declined, the next one worked: { $amount } was charged once, on { $paid_on }. You needn't do anything.
    .v2 = Order { $order_number } is paid: { $amount } on { $paid_on }. Only the attempt before it, on { $declined_on }, was declined, and that cost nothing.
# $release_on (date): the last day.
utter_payment_reserved = For order { $order_number } { $amount } is only reserved ({ $method }), not charged. If it is not charged, your bank gives it free by { $release_on }.
utter_payment_released = For order { $order_number } { $amount } was only reserved ({ $method }), and that has been given up again. Nothing was charged.
# $reserved (money): what a second attempt has reserved.
utter_payment_reserved_twice = Order { $order_number } was charged once: { $amount }. The second entry of { $reserved } is a reservation, not a charge; it is never collected and disappears by { $release_on } at the latest.
    .v2 = I see one charge of { $amount } for order { $order_number }. The other { $reserved } is only reserved and is free again by { $release_on }.
# From here to the question a person is offered. $charged (money): all that was charged, $total (money): the order's total
utter_payment_release_overdue = For order { $order_number } { $reserved } is still reserved although it should have been free by { $release_on }. A colleague has to look into that: shall I bring one in?
utter_payment_charged_twice = You're right, and I'm sorry: { $charged } was charged for order { $order_number }, which comes to { $total }. A colleague has to send the rest back and gets what I see here. Shall I bring one in?
    .v2 = Order { $order_number } comes to { $total }, but { $charged } was charged, the same amount more than once. Shall I bring in a colleague who can send it back?
utter_payment_amount_differs = Order { $order_number } comes to { $total }, but { $charged } was charged. That shouldn't be, I'm sorry. Shall I bring in a colleague who can put it right?
utter_payment_none = I see no payment at all for order { $order_number }. Shall I bring in a colleague who can look further?
# $refunded (money), $refunded_on (date)
utter_payment_refunded = For order { $order_number } { $charged } was charged, and { $refunded } was sent back on { $refunded_on }. A bank can take some days to show it.
    .v2 = { $refunded } of the { $charged } charged for order { $order_number } went back on { $refunded_on }.

# Why the bank said no, and what to try.
utter_payment_reason_insufficient_funds = The bank says that there wasn't enough money or credit. Please try another way to pay, or again once there is.
utter_payment_reason_expired_card = The bank says that the card has expired. Please use another card, or the new one.
utter_payment_reason_wrong_details = The number, date or security code of the card didn't match. Please type them in again.
utter_payment_reason_authentication_failed = Your bank's confirmation (by app or code) didn't come through. Please try again and confirm within the time it gives you.
utter_payment_reason_limit_exceeded = The amount is above your card's limit. Your bank can raise it, or try another way to pay.
utter_payment_reason_refused_by_bank = The bank gave us no reason; only it can tell you. Until then another card or another way to pay often works.

# An attempt of which no order came.
utter_payment_no_order_declined = I see an attempt over { $amount } with { $method } on { $paid_on } that was declined. Nothing was charged, and no order was made.
utter_payment_no_order_reserved = I see { $amount } with { $method } on { $paid_on } for which no order was made. It is only reserved, not charged, and is free again by { $release_on } at the latest. You can place the order anew.
utter_payment_no_order_overdue = { $amount } with { $method } on { $paid_on } led to no order and should have been free again by { $release_on }. A colleague has to look into that: shall I bring one in?
# To a guest, who can't be shown attempts without an order. $days (number)
utter_payment_unseen = When a payment is declined, nothing is charged; a reservation that your bank may show lapses within { $days ->
    [one] a day
   *[other] { $days } days
 }. Please check number, date and security code, confirm in your bank's app, or try another way to pay. If it is about an order that you have placed, I can look at its payments.
    .v2 = A declined payment takes no money, and what your bank has reserved is free again within { $days ->
    [one] a day
   *[other] { $days } days
 }. Only your bank knows the exact reason; another card or another way to pay often helps. Payments of an order I can look up for you.
button_payment_of_an_order = It's about an order
