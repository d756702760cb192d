# Texts of the demo shop's pages. The tone is warm and plain: a small shop that speaks for itself.
# Keep names and {$variables} as they are. Dates, prices, sizes and country names are formatted by the page.

## Head of every page

# The shop's name. A proper name: keep it in Latin letters.
shop_name = Storeside
# Browser tab: {$page} is the name of the page (a product, "Cart", ...).
page_title = {$page} · Storeside
# First thing a keyboard user reaches; it jumps over the header.
skip_to_content = Skip to content
# Thin line at the top of every page: nothing here can be bought. At most 70 characters.
demo_note = A demo shop: look around, try everything, nothing is charged.
nav_cart = Cart
# Read out by a screen reader on the cart link. {$count} is the number of pieces in the cart.
nav_cart_count = Cart, pieces: {$count}
nav_sign_in = Sign in
# Label of the group of links in the header, read out only.
nav_main = Main
language_label = Language
country_label = Deliver to

## Catalogue

catalogue_title = Good things, sent across borders
# One sentence under the catalogue's title.
catalogue_lead = Clothing, shoes, electronics, things for the home and beauty, from makers we know by name.
categories_label = Categories
category_all = Everything
category_clothing = Clothing
category_shoes = Shoes
category_electronics = Electronics
category_home = Home
category_beauty = Beauty
search_label = Search the shop
search_placeholder = Linen shirt, kettle, boots
# Number of products found, shown above the grid. {$count} is a number, from 0 to some hundreds.
results_count = Products: {$count}
# {$query} is what the shopper typed.
results_for = Results for “{$query}”
results_none = Nothing found
results_none_hint = Try a shorter word, another category, or ask in the chat.
load_more = Show more
# Badge on a product's picture, at most 16 characters.
sold_out = Sold out
# Read out before a product's price, nothing to see on the page.
price_label = Price
# Stars, read out: {$rating} is a number such as 4.6, out of five.
rating_label = Rated {$rating} out of 5

## Product

back_to_shop = Back to the shop
colour_label = Colour
size_label = Size
size_choose = Choose a size
size_open_chart = Size chart
# Read out after a size that can't be bought now, and shown as a hint.
size_sold_out = {$size}, sold out
stock_in = In stock
# {$count} is a small number, 1 to 5.
stock_few = Only {$count} left
stock_out = Sold out at the moment
# {$date} is a day, such as "Thu 3 December".
stock_back_on = Sold out, back around {$date}
add_to_cart = Add to cart
added_to_cart = Added to your cart
view_cart = View cart
# Opens the chat. At most 24 characters.
ask_in_chat = Ask about this
# A line under the buttons, next to a small icon.
promise_delivery = Sent to {$country} with tracking
promise_returns = Returns within 14 days or more, by your country’s rules
promise_help = Questions? The chat answers at once
details_title = Details
care_title = Care
guide_title = Good to know
size_chart_title = Size chart
# {$brand} is the maker's name.
size_chart_caption = Sizes by {$brand}, body measurements in cm
size_chart_caption_feet = Sizes by {$brand}, foot length in cm
size_chart_size = Size
measure_chest = Chest
measure_waist = Waist
measure_hips = Hips
measure_foot = Foot length
measure_height = Height
brand_label = Brand
sku_label = Item number

## Cart

cart_title = Cart
cart_empty = Your cart is empty
cart_empty_hint = Whatever you add stays here, on this device.
cart_keep_looking = Keep looking around
cart_items_label = Things in your cart
cart_remove = Remove
# Read out on the remove button. {$title} is the product's name.
cart_remove_title = Remove {$title}
cart_quantity_of = Quantity of {$title}
cart_less = One fewer of {$title}
cart_more = One more of {$title}
cart_summary = Summary
cart_subtotal = Subtotal
cart_shipping = Delivery
cart_shipping_free = Free
cart_total = Total
cart_tax_note = Taxes included. Duty may be due outside the shop’s customs area.
cart_checkout = Go to checkout
cart_unavailable = No longer available
# After "Go to checkout": a clear statement that no order is placed.
checkout_title = This is where a real shop would take your order
checkout_text = Storeside’s shop is a demo. Nothing was ordered, nothing is charged and nothing will be sent. Sign in as a demo customer to see orders and parcels on their way.
checkout_keep = Keep the cart
checkout_clear = Empty the cart
checkout_orders = See demo orders

## Signing in as a demo customer

sign_in_title = Sign in as a demo customer
sign_in_lead = Nobody here is real. Choose someone: you will see the orders, and the chat will know who is asking.
sign_in_filter = Find a name, country or language
sign_in_none = Nobody by that name
# How many orders the demo customer has. {$count} is a number.
sign_in_orders = Orders: {$count}
sign_out = Sign out
sign_in_own = Sign in with e-mail and password
sign_in_email = E-mail address
sign_in_password = Password
sign_in_submit = Sign in
sign_in_forgot = Forgotten? Ask in the chat
sign_in_refused = These don’t open an account. After ten wrong passwords an account is locked; the assistant in the chat can send you a link that opens it again.
sign_in_wait = Too many tries. Please wait a little, or ask the assistant in the chat for a link.
reset_title = Set a new password
reset_lead = At least {$shortest} characters. A few words in a row are easy to remember and hard to guess.
reset_password = New password
reset_show = Show what I type
reset_save = Set password
reset_too_short = That is too short: at least {$shortest} characters, please.
reset_too_long = That is too long: at most {$longest} characters, please.
reset_too_simple = That is too easy to guess. Please choose another.
reset_done_title = Your password is set
reset_done_text = All other devices have been signed out, and a locked account is open again. Sign in with the new password.
reset_refused_title = This link doesn’t work
reset_unknown = It is not the newest link we sent, or not complete. Please open the link in the newest e-mail.
reset_expired = The link has run out: it is good for an hour. The assistant can send you another.
reset_used = The link has been used already. If that wasn’t you, tell us in the chat at once.
reset_ask = Ask in the chat

# Paying what an exchange costs more. {$amount} is money, {$item} a title with its size, {$day} a date.
pay_title = Pay {$amount}
pay_lead = This is what {$item} costs more than the item you send back. We keep it for you until {$day}.
pay_with = How would you like to pay?
pay_submit = Pay {$amount}
pay_demo = This is a demo shop: no money is moved.
pay_done_title = Paid, thank you
pay_done_text = {$amount} for {$item} has arrived. It is sent as soon as your return is here.
pay_refused_title = There is nothing to pay here
pay_unknown = This address belongs to no payment. Please open the link from the chat once more.
pay_lapsed = The item is no longer kept for you, so nothing is to be paid. The assistant can see what is possible now.

## Account

account_title = Your orders
account_hello = Hello, {$name}
account_no_orders = No orders yet
account_no_orders_hint = This demo customer has not bought anything.
order_title = Order {$number}
order_placed = Placed on {$date}
order_items = Things in this order
order_total = Total
# {$count} is how many pieces of one thing were bought.
order_quantity = Quantity: {$count}
order_ask = Ask about this order
order_no_parcels = No parcel has left yet

## States of an order, shown as a small label. At most 20 characters.

order_state_placed = Placed
order_state_paid = Paid
order_state_packed = Packed
order_state_shipped = On its way
order_state_in_customs = In customs
order_state_delayed = Delayed
order_state_delivered = Delivered
order_state_partly_delivered = Partly delivered
order_state_lost = Lost
order_state_cancelled = Cancelled
order_state_returned = Returned
order_state_refunded = Refunded

## Parcels

# {$number} is 1, 2, ...: shown when an order comes in several parcels.
parcel_title = Parcel {$number}
# {$carrier} is the carrier's name, {$number} the tracking number.
parcel_carrier = {$carrier} · {$number}
# {$date} is a day or a span of days: "Thu 3 – Sat 5 December".
parcel_expected = Expected {$date}
# {$date}: the day the shop promised when the order was placed.
parcel_promised = Promised by {$date}
# {$date} is a day with the time.
parcel_delivered_on = Delivered {$date}
parcel_timeline = Where it has been
parcel_no_events = The carrier has not reported anything yet
# {$place} is a town, {$country} a country's name.
event_place = {$place}, {$country}

## What happened to a parcel, one line each in its timeline

event_label_created = Label printed
event_picked_up = Picked up by the carrier
event_in_transit = On its way
event_export_customs = Export customs
event_in_customs = In customs
event_customs_cleared = Cleared customs
event_arrived_hub = Arrived at a sorting centre
event_out_for_delivery = Out for delivery
event_delivery_attempted = Delivery attempted
event_available_for_pickup = Ready to be collected
event_delayed = Delayed
event_delivered = Delivered
event_lost = Lost
event_returned_to_sender = Sent back to the shop

## Loading and trouble

loading = Loading
error_title = That did not work
error_offline = The shop can’t be reached. Check your connection and try again.
error_server = Something went wrong on our side. Please try again.
error_try_again = Try again
not_found_title = There is nothing here
not_found_text = The page you were looking for has moved or never existed.
not_found_product = We do not have this product, or no longer.

## Foot of every page

footer_about = Storeside is a demo of a chat at the side of a cross-border shop. Products, people and orders are invented.
