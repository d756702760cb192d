# Cancelling, changing and redirecting orders. Under the questions which order, the orders are shown as cards.
utter_ask_which_order_to_cancel = Which order shall be cancelled?
    .v2 = Please choose the order to cancel.
utter_ask_which_order_to_change = Which order would you like to change?
    .v2 = Please choose the order that shall be changed.
utter_ask_which_order_to_redirect = Which order shall go elsewhere?
    .v2 = Please choose the order whose delivery shall change.
utter_ask_cancel_items = Which item of order { $order_number } shall be cancelled?
    .v2 = Which of these from order { $order_number } don't you want any more?

# What will happen; the money and the question follow in the same message. $items (list): such as "2 × Mug" or "Boots (39)"
utter_ask_cancel_whole = I would cancel all of order { $order_number }: { $items }.
    .v2 = So the whole order { $order_number } would be cancelled: { $items }.
utter_ask_cancel_part = I would cancel { $items } and leave the rest of order { $order_number } as it is.
    .v2 = So { $items } goes, and the rest of order { $order_number } stays.

# Follows. $refund (money), $refund_by_on (date)
utter_change_refund = { $refund } goes back the way you paid, by { $refund_by_on } at the latest.
utter_change_unpaid = Nothing has been paid for it yet, so there is nothing to pay back.

# Follows an order that was cancelled before. $sent_on (date)
utter_refund_sent = { $refund } went back the way you paid on { $sent_on }.
utter_ask_go_ahead = Shall I go ahead?
button_only_part = Only some of it
utter_cancel_only_whole = Order { $order_number } is packed already, so I can't take single items out any more. It can only be cancelled as a whole.
utter_cancelled_whole = Done: order { $order_number } is cancelled.
utter_cancelled_part = Done: { $items } is cancelled; the rest of order { $order_number } comes as planned.
utter_cancel_declined = All right, nothing is cancelled. Order { $order_number } goes on as planned.

# Why an order can’t be cancelled; what can be done are buttons. $order_number (text), $days (number): the return window
utter_cancel_refused_packed = Order { $order_number } is packed already, so this can't be cancelled any more.
utter_cancel_refused_under_way = Order { $order_number } is on its way, so I can't cancel it any more. You can refuse the parcel when it comes: it then returns to us and we pay you back. Or you accept it and send it back within { $days } days of delivery.
utter_cancel_refused_delivered = Order { $order_number } has been delivered, so it can't be cancelled. You can send it back within { $days } days of delivery instead.
utter_cancel_refused_lost = Order { $order_number } got lost on its way, so there is nothing to cancel: you are owed a new one or your money. Shall a colleague see to that?
utter_cancel_refused_cancelled = Order { $order_number } was cancelled before; there is nothing more to do.
utter_cancel_refused_closed = Order { $order_number } came back or was paid back already, so there is nothing left to cancel.

# Why nothing of an order can be changed.
utter_change_refused_packed = Order { $order_number } is packed and sealed, so I can't change it any more. It can still be cancelled as a whole and ordered anew. Or shall a colleague ask the warehouse?
utter_change_refused_under_way = Order { $order_number } is on its way already, so I can't change it. Once it is there, items can be exchanged or sent back.
utter_change_refused_delivered = Order { $order_number } has been delivered, so it can't be changed. You can exchange items or send them back.
utter_change_refused_lost = Order { $order_number } got lost on its way. Shall a colleague sort out with you what comes instead?
utter_change_refused_cancelled = Order { $order_number } was cancelled, so there is nothing to change. Please order again what you need.
utter_change_refused_closed = Order { $order_number } came back or was paid back already, so it can't be changed.

# Why an order can’t be sent elsewhere.
utter_address_refused_packed = Order { $order_number } is packed and its label is printed, so I can't change the address any more. A colleague can ask the warehouse to stop it. Shall I bring one in?
utter_address_refused_under_way = Order { $order_number } is on its way, and I don't know of a way to redirect it from here. A colleague can ask the carrier. Shall I bring one in?
utter_address_refused_delivered = Order { $order_number } has been delivered, so it can't be redirected. If it isn't with you, I can look into that.
utter_address_refused_lost = Order { $order_number } got lost on its way. Shall a colleague sort out where its replacement goes?
utter_address_refused_cancelled = Order { $order_number } was cancelled, so nothing is sent to any address.
utter_address_refused_closed = Order { $order_number } came back or was paid back already, so nothing is sent any more.

# Why one wish can’t be met. $most (number): pieces of one item in an order
utter_change_impossible_out_of_stock = I'm afraid that isn't in stock as you want it.
    .v2 = That one is sold out too.
utter_change_impossible_nothing_new = It is just like that already.
    .v2 = That would change nothing.
utter_change_impossible_too_many = An order takes between 1 and { $most } of one item.
    .v2 = Between 1 and { $most } of it are possible here.
utter_change_impossible_other_currency = That item isn't sold in the currency of your order.
utter_change_impossible_unknown_item = I can't find that item in the order or in the shop.
    .v2 = I don't know that item either.
utter_change_impossible_price_changed = The price has changed in between, so I have changed nothing.

# Items as buttons.
utter_ask_change_item = Which item of order { $order_number } shall be different?
    .v2 = Which of these from order { $order_number } would you like to change?
button_add_item = Add something
utter_ask_item_to_add = What shall be added? Its name is enough.
    .v2 = Which item of our shop shall I add?
utter_ask_change_size = { $item }: which size shall it be? These are in stock.
    .v2 = Which size instead, for { $item }?
utter_ask_change_quantity = { $item }: how many shall it be?
    .v2 = How many pieces then? Now it is { $item }.

# What will happen; price and question follow in the same message. $old, $new (text): such as "2 × Boots (39)"
utter_ask_change_agreed_swap = I would swap { $old } for { $new } in order { $order_number }.
    .v2 = So in order { $order_number }: { $new } instead of { $old }.
utter_ask_change_agreed_quantity = I would change order { $order_number } from { $old } to { $new }.
    .v2 = So order { $order_number } has { $new } instead of { $old }.
utter_ask_change_agreed_add = I would add { $new } to order { $order_number }.
    .v2 = So { $new } comes along with order { $order_number }.
utter_change_same_price = The price stays the same.
utter_change_total = The order then comes to { $total }.

# $difference, $total (money)
utter_change_costs_more = That is { $difference } more, charged the way you paid; the order then comes to { $total }.
utter_changed = Done: order { $order_number } now has { $new }.
utter_change_declined = All right, order { $order_number } stays as it is.

# Everything in one message.
utter_ask_new_address = What shall be the new address of order { $order_number }? Recipient, street and number, postcode and town, in one message, and the phone if it is another. What you leave out stays.
    .v2 = Where shall order { $order_number } go? Please send street, number, postcode and town in one message.

# What was sent is no address.
utter_address_fault_too_long = That is too long for a label. Could you shorten it?
utter_address_fault_no_number = I can't find a house number or postcode in that.
utter_address_fault_too_short = That is only part of an address: I need street, number, postcode and town.
utter_address_fault_bad_phone = That doesn't look like a complete phone number.
utter_address_fault_nothing_new = That is what the label says already.

# $address (text): recipient and address on one line
utter_ask_address_agreed = Order { $order_number } would go to: { $address }.
    .v2 = So the label of order { $order_number } says: { $address }.
utter_address_phone = Phone for the carrier: { $phone }.
button_correct_address = Correct it
utter_address_changed = Done: order { $order_number } goes to { $address }.
utter_address_declined = All right, the address of order { $order_number } stays as it is.
utter_address_other_country = To another country I can't send it: price, duty and carrier would be others. A colleague can see what is possible. Shall I bring one in?

# The parcel is under way. $carrier, $tracking_number (text), $ways (list): the ways below
utter_address_with_carrier = Order { $order_number } is with { $carrier } already, so I can't change its label. But you can ask { $carrier } yourself, with tracking number { $tracking_number }: { $ways }. That may cost something, and { $carrier } decides whether it is still possible.
utter_redirect_other_address = deliver to another address
utter_redirect_pickup_point = keep it at a pickup point
utter_redirect_neighbour = leave it with a neighbour
utter_redirect_another_day = come on another day
