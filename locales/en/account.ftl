# What a shopper is written about, and her own data.

# $newsletter, $order_updates (text): on or off
utter_subscriptions = { $newsletter ->
    [on] You get our newsletter
   *[off] You don't get our newsletter
 } and { $order_updates ->
    [on] you get messages about your orders
   *[off] no messages about your orders
 }. What shall I change?
    .v2 = At the moment: newsletter { $newsletter ->
        [on] on
       *[off] off
     }, order messages { $order_updates ->
        [on] on
       *[off] off
     }. Which one shall I switch?
# $topic (text): newsletter or order_updates
utter_subscription_done_on = Done: from now on you get { $topic ->
    [newsletter] our newsletter
   *[order_updates] messages about your orders
 }.
    .v2 = All right, I have switched on { $topic ->
        [newsletter] our newsletter
       *[order_updates] messages about your orders
     }.
utter_subscription_done_off = Done: you won't get { $topic ->
    [newsletter] our newsletter any more
   *[order_updates] messages about your orders any more
 }. One that is already on its way may still arrive.
    .v2 = All right, I have switched off { $topic ->
        [newsletter] our newsletter
       *[order_updates] messages about your orders
     }.
utter_subscription_already_on = You get { $topic ->
    [newsletter] our newsletter
   *[order_updates] messages about your orders
 } already, so I changed nothing.
    .v2 = That is on already: { $topic ->
        [newsletter] our newsletter
       *[order_updates] messages about your orders
     }.
utter_subscription_already_off = You don't get { $topic ->
    [newsletter] our newsletter
   *[order_updates] messages about your orders
 } as it is, so I changed nothing.
    .v2 = That is off already: { $topic ->
        [newsletter] our newsletter
       *[order_updates] messages about your orders
     }.
# To someone who is not signed in; the same words whether an address is on a list or not.
utter_subscription_guest = Please sign in to the shop, then I switch it here at once. Without signing in, the link at the end of every newsletter unsubscribes you. Whether an address is on our list I tell nobody but its owner.
    .v2 = I can switch that as soon as you are signed in. Otherwise use the link at the end of any newsletter, or a colleague can take care of it.
button_newsletter_on = Get the newsletter
button_newsletter_off = No newsletter
button_order_updates_on = Get order messages
button_order_updates_off = No order messages

utter_privacy_stored = We store your name, e-mail and postal addresses, your orders with their payments, invoices and returns, what you want to be written about, and our conversations here. You can have a copy of it, or have it erased.
    .v2 = That is: name, addresses, orders with payments, invoices and returns, subscriptions, and these conversations. Would you like a copy, or its erasure?
utter_privacy_stored_guest = Of someone who has ordered we store name, e-mail and postal addresses, orders with their payments, invoices and returns, what she or he wants to be written about, and the conversations here. Sign in, and I start a copy or the erasure for you.
    .v2 = We store what an order needs: name, addresses, orders, payments, invoices, returns, and conversations such as this one. For a copy or an erasure, please sign in first.
# Asks for proof.
utter_privacy_guest = Your data are given or erased only for you. Please sign in to the shop and ask me again; then I record it at once. If you have no account, a colleague can check who you are: shall I bring one in?
    .v2 = For that I have to be sure who you are, so please sign in first. Without an account a colleague can check it with you: shall I bring one in?
# Yes and no as buttons.
utter_privacy_ask_erasure = I can record that your data and your account are to be erased. It can't be undone, and orders and returns can't be looked up afterwards. Shall I?
    .v2 = Once your account and data are erased, there is no way back. Shall I record it?
# $reference (text), $due_on (date): the last day
utter_privacy_export_recorded = I have recorded it: you get a copy of your data by { $due_on } at the latest. The reference is { $reference }.
# $received_on (date)
utter_privacy_export_known = You asked for a copy on { $received_on }, and it is being prepared: you have it by { $due_on } at the latest. The reference is { $reference }.
    .v2 = Your copy ({ $reference }), asked for on { $received_on }, is on its way: by { $due_on } at the latest.
utter_privacy_erasure_recorded = I have recorded it: your data are to be erased, and you hear from us by { $due_on } at the latest. The reference is { $reference }.
utter_privacy_erasure_known = Your erasure has been on record since { $received_on }; you hear from us by { $due_on } at the latest. The reference is { $reference }.
    .v2 = It is noted already: erasure { $reference } of { $received_on }, with our answer by { $due_on } at the latest.
# Follows in the same message. $orders (list)
utter_privacy_waits = What is still open has to be finished first: { $orders }.
# $years (number)
utter_privacy_kept = Invoices stay for { $years ->
    [one] a year
   *[other] { $years } years
 }, because tax law demands it.
button_privacy_export = Get a copy
button_privacy_erasure = Erase my data
