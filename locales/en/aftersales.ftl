# Sending things back.

# Under this sentence the shopper's orders are shown as cards to choose from.
utter_ask_which_order_to_return = Which order is it from?
    .v2 = Please choose the order it came with.
# Items as buttons. $order_number (text)
utter_ask_return_items = Which item of order { $order_number } would you like to send back?
    .v2 = Which of these from order { $order_number } shall go back?
button_everything = All of it
# Reasons as buttons.
utter_ask_return_reason = What is the reason?
    .v2 = Could you choose the reason that fits best?
button_reason_changed_mind = Changed my mind
button_reason_does_not_fit = Doesn't fit
button_reason_not_as_described = Not as described
button_reason_damaged = Damaged
button_reason_wrong_item = Wrong item
button_reason_other = Another reason
# The terms and the question; yes and no as buttons. $items (list): product names, $send_by_on (date)
utter_ask_return_confirmed_shop = I can open a return for { $items }. We pay the postage, and it has to be on its way by { $send_by_on }. Shall I?
    .v2 = So: { $items } comes back at our cost, sent by { $send_by_on }. Shall I open the return?
utter_ask_return_confirmed_shopper = I can open a return for { $items }. The postage is yours to pay, and it has to be on its way by { $send_by_on }. Shall I?
    .v2 = So: { $items } comes back at your cost, sent by { $send_by_on }. Shall I open the return?
# Done; the card under it has the address. $rma (text): the return's number, $refund (money), $refund_by_on (date)
utter_return_opened_shop = Done: your return is { $rma }. We pay the postage. Please send it by { $send_by_on }; once it is here you get { $refund } back, by { $refund_by_on } at the latest.
utter_return_opened_shopper = Done: your return is { $rma }. Please send it by { $send_by_on } with a carrier you like; once it is here you get { $refund } back, by { $refund_by_on } at the latest.
utter_return_declined = All right, I haven't opened a return. Your item stays with you.

# Why an item can't come back. $order_number (text)
utter_return_refused_not_delivered = Nothing of this order has been delivered yet, so there is nothing to send back so far.
utter_return_refused_window_closed = The time for returning this has run out.
utter_return_refused_hygiene = For reasons of hygiene this item can't be taken back once it has been delivered.
utter_return_refused_final_sale = This was a final sale, so it can't be returned.
utter_return_refused_already_returned = A return for this has been opened already.
utter_return_refused_order_closed = This order is closed, so nothing of it can be returned.
# Follows in the same message, with "Talk to a person" as a button.
utter_return_refused_person = If you see it differently, a colleague can look at it. Shall I bring one in?
