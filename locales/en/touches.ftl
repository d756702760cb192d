# What the shop tells of its own accord. The same sentences stand in the chat and in mails, so "we" is the shop.

# $order_number (text), $carrier (text): the carrier's name, $tracking_number (text)
utter_touch_received = Thank you for your order! We have received order { $order_number }.
utter_touch_received_unpaid = Thank you for your order! We have received order { $order_number } and pack it as soon as it is paid for.
# Follows in the same message. $ships_on (date)
utter_touch_ships = It leaves us by { $ships_on }.
utter_touch_packed = Order { $order_number } is packed and waits for { $carrier } to collect it.
    .v2 = We have packed order { $order_number }; { $carrier } collects the parcel next.
utter_touch_shipped = Order { $order_number } is on its way: { $carrier } has the parcel. Its tracking number is { $tracking_number }.
    .v2 = { $carrier } is carrying the parcel for order { $order_number } now. You can follow it under { $tracking_number }.
# Follows in the same message. $to_on (date)
utter_touch_expected = It should be with you by { $to_on }.
utter_touch_out_for_delivery = Today it comes: { $carrier } is out to deliver the parcel for order { $order_number }.
    .v2 = The parcel for order { $order_number } is in { $carrier }'s van and on its way to you.
utter_touch_delivered = { $carrier } has delivered the parcel for order { $order_number }. We hope you enjoy what is inside!
    .v2 = The parcel for order { $order_number } has arrived, { $carrier } tells us. Enjoy!
# Under it are the stars, one to five, as buttons.
utter_touch_satisfaction = How happy are you with order { $order_number }? One star is poor, five stars are excellent.
    .v2 = Now that you have had order { $order_number } for some days: how many stars out of five does it get?

# Troubles on the way.
utter_touch_delayed = We're sorry: { $carrier } reports a delay with the parcel for order { $order_number }.
    .v2 = The parcel for order { $order_number } needs longer than planned, { $carrier } tells us. We're sorry.
# $promised_on (date): the day is over, and nobody has reported a delivery.
utter_touch_late = We're sorry: order { $order_number } was promised by { $promised_on } and hasn't been delivered yet.
# $since_on (date)
utter_touch_in_customs = The parcel for order { $order_number } has been held at customs since { $since_on }. It goes on with { $carrier } once it is cleared; should anything be needed from you, { $carrier } or customs will ask you directly.
utter_touch_delivery_attempted = { $carrier } tried to deliver the parcel for order { $order_number } and couldn't hand it over.
    .v2 = Another try to deliver the parcel for order { $order_number } failed, { $carrier } tells us.
utter_touch_available_for_pickup = The parcel for order { $order_number } is waiting for you at a pickup point of { $carrier }.
utter_touch_returned_to_sender = We're sorry: the parcel for order { $order_number } could not be delivered, and { $carrier } is bringing it back to us.
utter_touch_lost = We're very sorry: { $carrier } has lost the parcel for order { $order_number }. That isn't your loss to bear.

# Buttons.
button_touch_what_now = What happens now?
button_touch_not_here = I haven't received it
# $stars (number): 1 to 5
button_touch_stars = { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
 }

# Around the sentence in a mail. $name (text): the customer's full name.
mail_touch_hello = Hello { $name },
mail_touch_ask = If anything is unclear, sign in to our shop and open the chat: the assistant there knows your order.
# To whom was asked how it was.
mail_touch_rate = To answer, sign in to our shop and open the chat: the question is waiting for you there.
mail_touch_stop = If you want no more messages about your orders, just tell the assistant in the chat.
mail_touch_subject_received = We have received your order { $order_number }
mail_touch_subject_received_unpaid = Your order { $order_number } is waiting for its payment
mail_touch_subject_packed = Your order { $order_number } is packed
mail_touch_subject_shipped = Your order { $order_number } is on its way
mail_touch_subject_out_for_delivery = Your order { $order_number } is out for delivery
mail_touch_subject_delivered = Your order { $order_number } has been delivered
mail_touch_subject_satisfaction = How happy are you with order { $order_number }?
mail_touch_subject_delayed = Your order { $order_number } is delayed
mail_touch_subject_late = Your order { $order_number } is late
mail_touch_subject_in_customs = Your order { $order_number } is held at customs
mail_touch_subject_delivery_attempted = Your order { $order_number } could not be handed over
mail_touch_subject_available_for_pickup = Your order { $order_number } is ready to be picked up
mail_touch_subject_returned_to_sender = Your order { $order_number } is coming back to us
mail_touch_subject_lost = Your order { $order_number } was lost on the way

# To who asked to be told once. $title (text): the product, with its size where there are several.
mail_stock_subject = Back in stock: { $title }
mail_stock_text =
    { $title } is back in stock.

    You asked us to tell you, and this is the only e-mail you get about it. We can't put it aside: whoever orders first, gets it.
