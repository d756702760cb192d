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
utter_privacy_stored_guest = Of someone who has ordered we store name, e-mail and postal addresses, orders with their payments, invoices and returns, what she or he wants to be written about, and the conversations here. You can have a copy of it, or have it erased.
    .v2 = We store what an order needs: name, addresses, orders, payments, invoices, returns, and conversations such as this one. Would you like a copy, or its erasure?
# Asks for proof, and with it for an order's number and address.
utter_privacy_guest = Your data are given or erased only for you. Please sign in and ask me again, or tell me the number of one of your orders and the e-mail address you ordered with: I then send a code there.
    .v2 = For that I have to be sure who you are. Sign in to the shop, or name an order of yours: its number and its e-mail address, where I then send a code.
# Yes and no as buttons.
utter_privacy_ask_erasure = I can record that your data and your account are to be erased. It can't be undone, and orders and returns can't be looked up afterwards. Shall I?
    .v2 = Once your account and data are erased, there is no way back. Shall I record it?
utter_privacy_ask_erasure_guest = I can record that everything we store under this e-mail address is to be erased, our conversations included. It can't be undone, and orders and returns can't be looked up afterwards. Shall I?
    .v2 = Once everything under this e-mail address is erased, there is no way back. Shall I record it?
# After a no.
utter_privacy_declined = Then nothing is erased: everything stays as it is.
    .v2 = Good, I leave your data as they are.
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

# Trouble with an account. Nothing here tells whether an address has one.
utter_ask_account_matter = What would you like to do about your account?
    .v2 = I can help you sign in again, or change the account's e-mail address or phone. Which one is it?
button_account_password = Get a sign-in link
button_account_email = Change the e-mail
button_account_phone = Change the phone
utter_ask_account_email = Which e-mail address is the account under?
    .v2 = I need the e-mail address that you sign in with, please.
utter_ask_account_new_email = Which e-mail address shall it be from now on?
    .v2 = What is the new e-mail address, please?
utter_ask_account_new_phone = Which phone number shall it be from now on?
    .v2 = What is the new number? With the country code, such as +44, is best.
utter_account_same = That is the address the account has now.
utter_account_bad_phone = That doesn't look like a phone number: I need six to fifteen digits.
# $address (text): hidden in part. $minutes (number)
utter_ask_account_code = If there is an account under { $address }, an e-mail with a six-digit code is on its way there; it is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. What does it say?
    .v2 = Another e-mail has gone to { $address }. If there is an account, it holds a code that is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }: please type it here.
utter_ask_new_address_code = Now the new mailbox: a code has gone to { $address }, good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. What does that one say?
    .v2 = The code for the new address went to { $address }; it is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. Please type it here.
utter_account_link_sent = I've sent an e-mail to { $address } with a link. Set a new password there within { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }, then sign in with it.
    .v2 = A new link is on its way to { $address }, good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }; only the newest one works. It may be in the spam folder.
utter_account_link_guest = If there is an account under { $address }, an e-mail with a link is on its way there. Set a new password with it within { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }, then sign in.
    .v2 = I've written to { $address } again. If there is an account, the link in the newest e-mail works for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }; it may be in the spam folder.
utter_account_locked = After too many wrong passwords an account locks itself, so that nobody can guess on. A new password unlocks it.
    .v2 = It was locked to keep guessers out; setting a new password opens it again.
utter_account_not_locked = As far as I can see your account isn't locked. A new password helps all the same.
    .v2 = I see no lock on your account, but a new password does no harm.
utter_account_mail_failed = I can't send an e-mail to that address just now, so nothing has changed. Shall I bring in a colleague?
# $value (text)
utter_account_changed_email = Done: your account's e-mail address is { $value } from now on. Orders already placed keep the address they were placed with.
utter_account_changed_phone = Done: the phone number in your account is { $value } from now on.
utter_account_told = For safety, { $address } has been told of it.
utter_account_email_taken = There is already an account under that address, so I haven't changed anything. A colleague can look at both: shall I bring one in?
