# The shopper's chat: button, panel, banners, errors and cards. Short and friendly; the shopper is addressed politely.
# Plain messages with {$variables} only: no plurals, so word counts as "Items: {$count}".

## The round button at the corner of the shop's page, and the panel's head

# Read by screen readers.
launcher-open = Open chat
launcher-unread = Open chat, new messages: {$count}
# The panel's title, at most 24 characters.
title = How can we help?
# Who answers at first. At most 24 characters, shown under each group of messages.
assistant = Assistant
# Below the title while the bot answers. At most 40 characters.
status-bot = Replies within seconds
# Below the title, waiting for a person.
status-queued = Waiting for a person
# Below the title; $name is the agent's first name.
status-assigned = You are talking to {$name}
status-resolved = Conversation closed
# Shown while the connection is lost. At most 40 characters.
status-offline = No connection – trying again…
close = Close chat
# Name of the message list, for screen readers.
log = Conversation
you = You

## Greeting, shown before the first message

welcome = Hello! Ask about a parcel, a size or a return, in your own language.
# Three suggestions to tap; the text is sent as the shopper's own message.
suggest-parcel = Where is my order?
suggest-size = Which size fits me?
suggest-return = I want to return something

## Writing

# Inside the empty text field. At most 24 characters.
composer-placeholder = Write a message…
composer-label = Your message
send = Send
# Near the limit; $count is how many characters are left.
composer-left = Characters left: {$count}
composer-over = Too long by {$count} characters
sending = Sending…
sent = Sent
# Under a message that did not get through; followed by a "Try again" button.
failed = Not sent
retry = Try again
# Takes a message that cannot be sent out of the conversation.
discard = Delete
# Typing sign, for screen readers. $name is the assistant or the agent.
typing = {$name} is writing…
# Button that jumps to the newest message. 
jump = New messages
jump-down = Go to the newest message
quick-replies = Suggested answers

## Banners

queue-waiting = A person will answer you here shortly. You can go on writing.
# $position is a number, 1 is next.
queue-position = Your place in the queue: {$position}
queue-next = You are next.
resolved = This conversation is closed. If something is left, just write again.
restart = Start a new conversation
# After the old conversation could not be found any more.
expired = We had to start a new conversation. What you wrote is kept.
storage-off = Your browser does not keep this conversation after you leave the page.

## Errors

error-offline = No connection. We will send it as soon as you are back online.
error-too-long = This message is too long. Please shorten it.
error-empty = Please write a message first.
error-not-text = This message contains characters that cannot be sent.
error-rate-limited = That was a little fast. It will be sent in a moment.
error-payload-not-offered = This answer is no longer available. Please write it in your own words.
error-client-id-conflict = This message could not be sent again. Please write it anew.
error-server = Something went wrong on our side. Please try again.

## Parcel card

parcel-title = Parcel
parcel-order = Order {$number}
# $carrier is a company name such as DHL, $number the tracking number.
parcel-carrier = {$carrier}
parcel-tracking = Tracking number
parcel-expected = Expected
parcel-promised = Promised by
parcel-delivered = Delivered
parcel-last-place = Last seen
# When the carrier last said so; $time is a day with its time, in the reader's own time zone.
parcel-as-of = As of {$time}
# Opens the older steps of the parcel's journey; $count is how many.
parcel-more = Show earlier steps ({$count})
parcel-less = Show fewer steps
parcel-track = Track at the carrier
copy = Copy
copied = Copied
# Steps of a parcel. At most 32 characters.
parcel-status-label_created = Announced to the carrier
parcel-status-picked_up = Picked up by the carrier
parcel-status-in_transit = On its way
parcel-status-export_customs = In export customs
parcel-status-in_customs = In customs
parcel-status-customs_cleared = Cleared customs
parcel-status-arrived_hub = At a sorting centre
parcel-status-out_for_delivery = Out for delivery
parcel-status-delivery_attempted = Delivery attempted
parcel-status-available_for_pickup = Ready for pick-up
parcel-status-delayed = Delayed
parcel-status-delivered = Delivered
parcel-status-lost = Lost
parcel-status-returned_to_sender = Going back to the shop

## Orders card

orders-title = Your orders
# $count is how many things were ordered.
orders-items = Items: {$count}
# For screen readers, on the button that picks one order.
orders-choose = Choose order {$number}
# State of an order. At most 20 characters.
order-status-placed = Placed
order-status-paid = Paid
order-status-packed = Packed
order-status-shipped = Shipped
order-status-in_customs = In customs
order-status-delayed = Delayed
order-status-delivered = Delivered
order-status-partly_delivered = Partly delivered
order-status-lost = Lost
order-status-cancelled = Cancelled
order-status-returned = Returned
order-status-refunded = Refunded

## Products card

products-title = Products
products-view = View
products-choose = Choose
products-in-stock = In stock
products-sold-out = Sold out

## Size chart card

size-title = Size chart
# Column heading over S, M, L, 38, 40…
size-size = Size
# $unit is cm or in.
size-unit = Body measurements in {$unit}
size-recommended = Recommended for you: {$size}
# Mark on the recommended row. At most 12 characters.
size-mark = For you
size-chest = Chest
size-waist = Waist
size-hips = Hips
size-inseam = Inseam
size-foot = Foot length
size-height = Height
size-neck = Neck
size-sleeve = Sleeve
size-shoulder = Shoulder
size-hand = Hand
size-head = Head

## Return card

return-title = Return
# $number is the return number (RMA).
return-number = Return number {$number}
return-items = What you send back
return-send-by = Send it by
return-ship-to = Send it to
return-paid-by = Postage
return-paid-by-shop = We pay
return-paid-by-shopper = You pay
return-refund = Refund
# $date is a day.
return-refund-by = by {$date}
return-copy-address = Copy address

## Invoice card

invoice-title = Invoice
invoice-issued = Date of invoice
invoice-total = Total
invoice-download = Download PDF
invoice-failed = That did not work. Please try again, or ask for the invoice once more.

## Photos

photo-add = Add photos
