# Orders on their way. The details (events, dates) are on a card under the message, so that the sentences stay short.

# Under this sentence the shopper's orders are shown as cards to choose from.
utter_ask_older_order = Then perhaps one of these older orders?
utter_no_older_order = These are all the orders I can see for you. Is it one of them, or shall a colleague look it up?
utter_ask_which_parcel = Which order do you mean?
    .v2 = Which of these orders is it about?
# To a guest. An order number looks like SO-1234566.
utter_ask_order_number_and_email = Please tell me your order number (it looks like SO-1234566) and the e-mail address you ordered with.
    .v2 = For that I need your order number, such as SO-1234566, and the e-mail address it was placed with.
# After a pair that led nowhere.
utter_ask_order_details_again = Could you check both and send them again: the order number from your confirmation e-mail, and the address that e-mail came to?
# To someone who has said that she does not know the number or the address, with "Talk to a person" as a button.
utter_ask_order_number_help = No problem. You'll find both the number and the address in the confirmation e-mail of your order. If that's nowhere to be found, a colleague can look it up with you.
    .v2 = If the confirmation e-mail can't be found either, a colleague can find the order with you.
# To a guest who gave a carrier's tracking number.
utter_ask_order_for_tracking_number = Thanks for the tracking number. To show you the parcel I also need its order number and the e-mail address you ordered with.
    .v2 = I can show you that parcel once I have its order number and the e-mail address you ordered with.
# $order_number (text)
utter_ask_order_email = Which e-mail address did you use for order { $order_number }?
    .v2 = To show you order { $order_number }, I need the e-mail address it was placed with.
# To a guest whose e-mail address is known already.
utter_ask_order_number = Thank you. And which order number is it? It looks like SO-1234566.
    .v2 = Now I only need the order number, such as SO-1234566.
# $given (text): what was typed.
utter_order_number_unreadable = I can't read { $given } as one of our order numbers: there may be a typing mistake in it.
    .v2 = { $given } doesn't add up as an order number. Could there be a digit wrong?
# Something with an @ that is no e-mail address.
utter_order_email_unreadable = That doesn't look like a complete e-mail address: there may be a typing mistake in it.
# The same words whether no such order exists or it is somebody else's: never say which.
utter_order_not_found = I can't find an order with these details.
    .v2 = These details don't lead me to an order either.
# The same, for the second time.
utter_order_not_found_person = I still can't find an order with these details. Shall I bring in a colleague who can look into it?

# An order that has no parcel yet. $order_number (text)
utter_order_placed = Order { $order_number } has reached us and is waiting for its payment.
utter_order_paid = Order { $order_number } is paid and will be packed next.
utter_order_packed = Order { $order_number } is packed and about to be handed to the carrier.
utter_order_shipped = Order { $order_number } has left us; its tracking will show up here soon.
utter_order_in_customs = Order { $order_number } is at customs.
utter_order_delayed = Order { $order_number } is delayed.
utter_order_delivered = Order { $order_number } has been delivered.
utter_order_partly_delivered = Part of order { $order_number } has been delivered, the rest is on its way.
utter_order_lost = Order { $order_number } got lost on its way. I'm sorry.
utter_order_cancelled = Order { $order_number } was cancelled, so nothing is on its way.
utter_order_returned = Order { $order_number } came back to us.
utter_order_refunded = Order { $order_number } has been refunded.
# Follows in the same message. $promised_on (date)
utter_order_promised = It should be with you by { $promised_on }.

# A parcel. $order_number (text), $carrier (text): the carrier's name, such as DHL. Details may follow in the same message.
utter_parcel_label_created = The parcel for order { $order_number } is ready and waits for { $carrier } to collect it.
    .v2 = Order { $order_number } is packed; { $carrier } has yet to collect the parcel.
utter_parcel_picked_up = { $carrier } has collected the parcel for order { $order_number }.
utter_parcel_in_transit = The parcel for order { $order_number } is on its way with { $carrier }.
    .v2 = Order { $order_number } is under way: { $carrier } has the parcel.
utter_parcel_export_customs = The parcel for order { $order_number } is being cleared for export, with { $carrier }.
utter_parcel_in_customs = The parcel for order { $order_number } is at customs. { $carrier } will carry it on once it is cleared.
    .v2 = Customs are still looking at the parcel for order { $order_number }; { $carrier } takes it on as soon as they are done.
utter_parcel_customs_cleared = The parcel for order { $order_number } has cleared customs and goes on with { $carrier }.
utter_parcel_arrived_hub = The parcel for order { $order_number } has reached a sorting centre of { $carrier }.
    .v2 = Order { $order_number } is at one of { $carrier }'s sorting centres now.
utter_parcel_out_for_delivery = Good news: { $carrier } is out to deliver the parcel for order { $order_number }.
    .v2 = The parcel for order { $order_number } is in { $carrier }'s van and on its way to you.
utter_parcel_delivery_attempted = { $carrier } tried to deliver the parcel for order { $order_number } and will try again.
utter_parcel_available_for_pickup = The parcel for order { $order_number } is waiting for you at a pickup point of { $carrier }.
utter_parcel_delayed = The parcel for order { $order_number } is delayed at { $carrier }.
    .v2 = { $carrier } reports a delay with the parcel for order { $order_number }.
# $delivered_on (date)
utter_parcel_delivered = The parcel for order { $order_number } was delivered by { $carrier } on { $delivered_on }.
utter_parcel_lost = I'm sorry: { $carrier } has lost the parcel for order { $order_number }.
utter_parcel_returned_to_sender = The parcel for order { $order_number } could not be delivered, and { $carrier } is bringing it back to us.

# Details that may follow. $place (text): as the carrier wrote it.
utter_parcel_last_place = It was last seen in { $place }.
# $to_on (date)
utter_parcel_expected_day = It should arrive on { $to_on }.
# $from_on, $to_on (dates)
utter_parcel_expected_between = It should arrive between { $from_on } and { $to_on }.
# Where the first expected day is over already. $to_on (date)
utter_parcel_expected_by = It should be with you by { $to_on }.
# $days (number): days past the promised date, at least 1.
utter_parcel_late = That is { $days ->
    [one] a day
   *[other] { $days } days
 } later than we promised, and I'm sorry about that.

# Before what is known of a parcel, in the same message, where its carrier gives no answer. $age (text): such as "3 hours ago".
utter_carrier_silent = { $carrier } isn't answering me right now. This is how things stood { $age }:
    .v2 = I can't get through to { $carrier } at the moment. Its last word, { $age }:
# The same where the carrier never said anything of it.
utter_carrier_silent_own = { $carrier } isn't answering me right now, so I only have what we noted ourselves:
    .v2 = I can't get through to { $carrier } at the moment. What we noted ourselves:
# Where the carrier does not know the number (yet). $tracking_number (text)
utter_carrier_unknown_number = { $carrier } has nothing under the number { $tracking_number } at the moment. What we noted ourselves:
    .v2 = Under the number { $tracking_number } I find nothing at { $carrier } right now. What we noted ourselves:
# After the state of a parcel, where the carrier's word is more than an hour old. $age (text)
utter_parcel_as_of = { $carrier } reported this { $age }.

button_other_order = Another order
