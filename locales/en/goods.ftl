# What products are made of, how to care for them, and their colours: codes of the catalogue in words. The shop's pages and the
# assistant both read them.

## Names of a product's details (left column of a small table, at most 24 characters)

attribute_material = Material
attribute_colour = Colour
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
