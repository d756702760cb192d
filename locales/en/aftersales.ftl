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
utter_return_refused_already_settled = We have already found another solution for this, so it can't be returned as well.
utter_return_refused_order_closed = This order is closed, so nothing of it can be returned.
# Follows in the same message, with "Talk to a person" as a button.
utter_return_refused_person = If you see it differently, a colleague can look at it. Shall I bring one in?

# Putting right what came damaged, wrong or not at all, or failed later. $rule (text) is the rule's id, such as
# eu.damaged.v1, which the shopper and the agent both see.

# Items as buttons. $order_number (text)
utter_ask_remedy_lines = I'm sorry about that. Which item of order { $order_number } is it?
    .v2 = Please choose the item of order { $order_number } that it is about.
# May follow in the same message. $items (list): product names
utter_remedy_on_its_way = Still on its way in another parcel: { $items }.
# $count (number): how many were ordered, two or more
utter_ask_remedy_pieces = How many of the { $count } does it concern?
    .v2 = Of { $count } pieces, how many are affected? Please give me a number.
utter_ask_remedy_story_damaged = I'm sorry it arrived like that. What exactly is damaged?
    .v2 = Could you describe in a few words what is broken?
utter_ask_remedy_story_wrong_item = I'm sorry about the mix-up. What did you get instead?
    .v2 = Could you tell me in a few words what was in the parcel?
utter_ask_remedy_story_warranty = I'm sorry it let you down. What happens, and since when?
    .v2 = Could you describe in a few words what no longer works?
# What the rule offers, as buttons. $items (list): product names
utter_ask_remedy_choice = For { $items } I can offer you this under rule { $rule }. What would you like best?
    .v2 = Under rule { $rule } these are the ways to put it right for { $items }. Which one shall it be?
# May follow in the same message.
utter_remedy_sold_out = Sending it again isn't possible at the moment: it is sold out.
# At most about 28 characters. $amount (money)
button_remedy_keep_and_credit = Keep it, { $amount } credit
button_remedy_partial_refund = Keep it, { $amount } back
button_remedy_resend = Send it again
button_remedy_repair = Repair it
button_remedy_full_refund = Money back: { $amount }
# The terms follow in the same message; yes and no as buttons.
utter_ask_remedy_confirmed = Shall I do it like this?
    .v2 = Just to be sure: is this all right?
# The same, where a colleague decides.
utter_ask_remedy_approval = A colleague has to approve this one. Shall I pass it on like this?
    .v2 = This needs a colleague's yes. Shall I put it forward?
# The terms: after the question, and again once it is done. $items (list): product names, $amount (money), $due_by_on
# and $send_by_on (dates)
utter_remedy_terms_keep_and_credit = You keep { $items } and get { $amount } as shop credit, valid until { $due_by_on } (rule { $rule }).
utter_remedy_terms_partial_refund = You keep { $items } and get { $amount } back the way you paid, by { $due_by_on } at the latest (rule { $rule }).
utter_remedy_terms_resend = We send { $items } once more, free of charge, by { $due_by_on } at the latest (rule { $rule }).
utter_remedy_terms_repair = You send us { $items } at our cost by { $send_by_on }; we repair it free of charge and send it back by { $due_by_on } at the latest (rule { $rule }).
utter_remedy_terms_full_refund = You get { $amount } back for { $items } the way you paid, by { $due_by_on } at the latest (rule { $rule }).
utter_remedy_goods_keep = You needn't send anything back.
utter_remedy_goods_send_back = Please send what you have back to us, at our cost, by { $send_by_on }.
# Done; the terms follow. $number (text)
utter_remedy_granted = Done, under number { $number }.
    .v2 = That's settled; the number is { $number }.
# $address (text), $return_number (text): what to write on the parcel
utter_remedy_address = Address: { $address }. Please write { $return_number } on the parcel.
# With "Talk to a person" as a button.
utter_remedy_declined = All right, I haven't changed anything. If you'd like something else, a colleague can look at it: shall I bring one in?
utter_remedy_nothing_offered = I can't put this right on my own, and I haven't changed anything. A colleague can: shall I bring one in?
# Why nothing can be done. $items (list): product names
utter_remedy_refused_not_delivered = According to the carrier this hasn't been delivered yet: { $items }.
utter_remedy_refused_too_late = The time in which this can be brought up has run out (rule { $rule }).
utter_remedy_refused_already_settled = We have put this right once already.
utter_remedy_refused_already_returned = A return for this has been opened already.
utter_remedy_refused_order_closed = This order is closed, so I can't do anything about it here.
utter_remedy_refused_not_offered = That isn't possible any more; I haven't changed anything.
# When the shopper names an amount of her own.
utter_remedy_amount_fixed = I can't grant any other amount than rule { $rule } gives; anything beyond is for a colleague to decide.
    .v2 = The amount follows from rule { $rule }, so I can't change it. A colleague may decide otherwise.
