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

## Names of a product's details (left column of a small table, at most 24 characters)

attribute_material = Material
attribute_upper = Upper
attribute_sole = Sole
attribute_lining = Lining
attribute_membrane = Waterproof membrane
attribute_filling = Filling
attribute_weight = Weight
attribute_fit = Fit
attribute_length = Length
# How high trousers sit at the waist.
attribute_rise = Rise
# The cut of a trouser leg.
attribute_leg = Leg
attribute_collar = Collar
attribute_pocket = Pocket
attribute_heel = Heel height
attribute_width = Width
# How much higher the heel of a running shoe stands than the toes.
attribute_drop = Heel drop
attribute_pronation = Pronation
attribute_construction = Construction
# Waterproofness of a fabric, in mm.
attribute_water_column = Water column
attribute_waterproof = Waterproof
# The temperature that a coat or sleeping bag keeps warm at.
attribute_warm_to = Warm to
attribute_sun_protection = Sun protection
attribute_chlorine_resistant = Chlorine-resistant
attribute_certification = Certificate
attribute_origin = Made in
attribute_pieces = Pieces
attribute_dimensions = Dimensions
attribute_height = Height
attribute_diameter = Diameter
# How much a bottle, jar or pot holds.
attribute_volume = Contents
attribute_capacity = Capacity
attribute_warranty = Warranty
attribute_connection = Connection
attribute_noise_cancelling = Noise cancelling
attribute_battery = Battery
attribute_battery_life = Battery life
attribute_charging = Charging
attribute_wireless_charging = Wireless charging
attribute_impedance = Impedance
attribute_power = Power
attribute_input = Input
# Of a charger, for the wall sockets of which countries.
attribute_plugs = Plugs
attribute_ports = Ports
attribute_standard = Standard
attribute_cable = Cable
attribute_data = Data
# Which devices it is made for.
attribute_compatible_with = Fits
attribute_display = Display
attribute_gps = GPS
# Of a keyboard.
attribute_layout = Layout
# Of a keyboard.
attribute_switches = Switches
attribute_resolution = Resolution
# Of a computer mouse: for the right or left hand.
attribute_hand = Hand
attribute_field_of_view = Field of view
attribute_brightness = Brightness
attribute_colour_temperature = Colour temperature
attribute_storage = Storage
attribute_memory = Memory
attribute_sensor = Sensor
attribute_zoom = Zoom
attribute_video = Video
attribute_in_the_box = In the box
attribute_socket = Lamp socket
attribute_dishwasher_safe = Dishwasher-safe
attribute_microwave_safe = Microwave-safe
attribute_induction = For induction
attribute_oven_safe = Oven-safe
attribute_burn_time = Burning time
attribute_temperature = Temperature
# Of a wall clock.
attribute_movement = Clockwork
attribute_drainage_hole = Drainage hole
attribute_skin_type = Skin type
attribute_hair_type = Hair type
attribute_fragrance_free = Fragrance-free
attribute_silicone_free = Silicone-free
attribute_free_of = Free of
attribute_vegan = Vegan
# Of a cosmetic, in months after opening.
attribute_shelf_life_open = Keeps once opened
attribute_active = Active ingredient
attribute_water_resistant = Water-resistant
attribute_finish = Finish
attribute_concentration = Concentration
# Of a perfume.
attribute_notes = Scent notes
# What stands on the right of such a name: "Waterproof": "Yes".
value_yes = Yes
value_no = No

## How to care for it, one line each, as on a textile label

care_wash_30 = Machine wash at 30 °C
care_wash_30_gentle = Gentle machine wash at 30 °C
care_wash_40 = Machine wash at 40 °C
care_wash_60 = Machine wash at 60 °C
care_hand_wash = Wash by hand
care_hand_wash_warm = Wash by hand in warm water
care_no_machine_wash = Do not machine wash
care_dry_clean = Dry clean only
care_no_bleach = Do not bleach
care_no_softener = Do not use fabric softener
care_tumble_low = Tumble dry on low
care_no_tumble = Do not tumble dry
care_dry_flat = Dry flat
care_air_dry = Let it dry in the air
care_no_heat = Keep away from heaters
care_no_iron = Do not iron
care_iron_low = Iron on low
care_iron_medium = Iron on medium
care_no_iron_print = Do not iron the print
care_brush_off = Brush off dry dirt
care_damp_cloth = Wipe with a damp cloth
care_wipe_dry = Wipe with a dry cloth
care_dust_dry = Dust with a dry cloth
care_spot_clean = Clean stains only, with a damp cloth
care_vacuum = Vacuum gently
care_wax_leather = Wax the leather now and then
care_leather_cream = Feed the leather with cream
care_shoe_tree = Keep on a shoe tree
care_keep_dry = Keep dry
care_rinse_fresh_water = Rinse with fresh water
care_dishwasher = Dishwasher-safe
care_microwave = Microwave-safe
care_dry_at_once = Dry at once after washing
care_descale = Descale regularly
care_oil_wood = Oil the wood now and then
care_keep_cool = Keep cool
care_keep_dark = Keep away from light
care_close_lid = Close the lid tightly

## Colours, as fashion shops name them

colour_navy = Navy
colour_white = White
colour_black = Black
colour_sand = Sand
colour_yellow = Yellow
colour_light_blue = Light blue
colour_rust = Rust
colour_cream = Cream
colour_rose = Rose
colour_forest = Forest green
colour_grey = Grey
colour_olive = Olive
colour_teal = Teal
colour_burgundy = Burgundy
colour_charcoal = Charcoal
colour_denim = Denim
colour_camel = Camel
colour_red = Red
colour_sage = Sage green
colour_midnight = Midnight blue
colour_indigo = Indigo
colour_light_denim = Light denim
colour_khaki = Khaki
colour_mustard = Mustard
colour_blue = Blue
colour_coral = Coral
colour_orange = Orange
colour_brown = Brown
colour_tan = Tan
colour_gold = Gold
colour_walnut = Walnut
colour_lilac = Lilac
colour_mint = Mint
colour_silver = Silver
colour_brass = Brass
colour_sky = Sky blue
colour_terracotta = Terracotta
colour_amber = Amber

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
