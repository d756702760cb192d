# Before buying: where we deliver, for what, how fast, and what customs may add.

# $country (text): a country's name as it stands alone ("United States"), so that no preposition goes before it.
# Money in $..._cost, $free_from and the like; dates in $..._on.
utter_ask_country = Which country should it go to?
    .v2 = To answer that I need to know the country. Which one is it?
# $countries (list): all we deliver to.
utter_ask_country_of = We deliver to these countries: { $countries }. Which one is yours?
    .v2 = You can order from { $countries }. Which country would it be?
# Follows an answer about a country nobody has named: it is the customer's own or that of the page.
utter_country_assumed = I assumed the country is { $country }; if it's another one, just give me its name.
utter_not_delivered_to = { $country }: we don't deliver there, I'm sorry. These are the countries we deliver to: { $countries }.
    .v2 = { $country } isn't among the countries we deliver to, I'm afraid. Those are { $countries }.

# What it costs. The sentences of a block follow each other in one message.
utter_delivery_cost = { $country }: standard delivery costs { $standard_cost }.
    .v2 = Standard delivery ({ $country }) is { $standard_cost }.
utter_delivery_free_from = From { $free_from } on it's free.
# $value: what the goods are worth, as the shopper said.
utter_delivery_free_reached = With goods worth { $value } you don't pay for it at all.
# $missing: what is wanting to $free_from.
utter_delivery_free_missing = It's free from { $free_from } on, so { $missing } more would save you that.
utter_delivery_cost_express = Express costs { $express_cost }.
# $pickup_carriers (list): carriers' names.
utter_pickup_yes = To a pickup point of { $pickup_carriers } it costs { $pickup_cost }.
utter_pickup_no = Delivery to pickup points isn't available there.

# How long it takes, counted from today in the carriers' working days.
utter_delivery_time = { $country }: if you order today, standard delivery arrives between { $standard_from_on } and { $standard_to_on }.
    .v2 = Ordered today, it should arrive ({ $country }, standard delivery) between { $standard_from_on } and { $standard_to_on }.
utter_delivery_time_express = Express arrives between { $express_from_on } and { $express_to_on } and costs { $express_cost }.
utter_delivery_time_pickup = At a pickup point of { $pickup_carriers } it's there between { $pickup_from_on } and { $pickup_to_on }.
utter_delivery_time_customs = Customs can add some days to that, which I can't foresee.

# Whether it is there before $wanted_on, the day that was named.
utter_arrives_yes = Yes. If you order today, standard delivery ({ $country }) arrives by { $standard_to_on }, so before { $wanted_on }.
    .v2 = Yes, before { $wanted_on } is fine: ordered today, it arrives by standard delivery ({ $country }) by { $standard_to_on }.
utter_arrives_probably = Probably before { $wanted_on }, but I can't promise it: ordered today, standard delivery ({ $country }) arrives between { $standard_from_on } and { $standard_to_on }.
utter_arrives_perhaps = Perhaps, but please don't count on it: ordered today, standard delivery ({ $country }) arrives between { $standard_from_on } and { $standard_to_on }, and { $wanted_on } is early in that.
utter_arrives_express_yes = By express, yes: ordered today, it arrives ({ $country }) by { $express_to_on }, so before { $wanted_on }. Express costs { $express_cost }; standard delivery may take until { $standard_to_on }.
utter_arrives_express_probably = By express probably, though I can't promise { $wanted_on }: ordered today, it arrives ({ $country }) between { $express_from_on } and { $express_to_on } and costs { $express_cost }. Standard delivery may take until { $standard_to_on }.
utter_arrives_express_perhaps = At best by express, and please don't count on it: ordered today, it arrives ({ $country }) between { $express_from_on } and { $express_to_on } and costs { $express_cost }, and { $wanted_on } is early in that. Standard delivery may take until { $standard_to_on }.
# $first_on: the first day on which it could be there at all.
utter_arrives_no = No, I'm sorry. Even ordered today, it won't be there ({ $country }) before { $wanted_on }; the first possible day is { $first_on }.
    .v2 = That's not possible, I'm afraid: ordered today, it arrives ({ $country }) on { $first_on } at the earliest, not before { $wanted_on }.
# The day named lies in the past; the days from today on follow.
utter_arrives_past = { $wanted_on } is over already.

# Where to.
utter_ships_to = Yes, we deliver there. { $country }: standard delivery costs { $standard_cost }, and what you order today arrives between { $standard_from_on } and { $standard_to_on }.
    .v2 = We do. { $country }: { $standard_cost } by standard delivery, with you between { $standard_from_on } and { $standard_to_on } if you order today.
utter_po_box_yes = PO boxes are fine too.
utter_po_box_standard = PO boxes are fine with standard delivery, but not with express.
utter_po_box_no = We can't deliver to PO boxes there.

# Customs. $origin (text): the country parcels come from; $tax, $duty, $charge (text): per cent, such as 5%–15%.
utter_customs_domestic = { $country }: that's where we ship from, so there are no customs. The price includes { $tax } VAT, and nothing more is due when the parcel arrives.
utter_customs_inside = { $country }: nothing is due when the parcel arrives. We ship within the EU (from: { $origin }), so there is no duty, and the price includes { $tax } VAT.
    .v2 = You pay nothing on arrival ({ $country }): the parcel stays within the EU (from: { $origin }), without duty, and { $tax } VAT is in the price.
# Sentences below follow in the same message.
utter_customs_outside = { $country }: our parcels come from abroad (from: { $origin }), so duty and tax may be added.
    .v2 = Import charges are possible ({ $country }), as our parcels come from abroad (from: { $origin }).
utter_customs_duty = Duty is { $duty } of the goods' value, depending on what it is and where it was made.
utter_customs_no_duty = There's no duty on goods like ours.
utter_customs_tax = Import tax (VAT, GST or the like) is { $tax }.
utter_customs_charge = Duty and tax together are about { $charge } of the goods' value.
# $free_to (money): a value of goods up to which it is not charged.
utter_customs_free_to = Up to a value of { $free_to } nothing is charged.
utter_customs_duty_free_to = Up to a value of { $free_to } there's no duty.
utter_customs_tax_free_to = Up to a value of { $free_to } no tax is charged.
utter_customs_excess = Up to a value of { $free_to } nothing is charged, and { $duty } of whatever lies above it.
utter_customs_carrier = The carrier collects it when the parcel is delivered; our price doesn't include it.
# $shop_to (money)
utter_customs_shop_to = Up to { $shop_to } we collect the tax at checkout and nothing more is due; above that the carrier collects the charges when the parcel is delivered.
# $limit (money)
utter_customs_personal_limit = Parcels worth more than { $limit } aren't cleared as personal post: customs may send them back or ask for a formal import.
# $value: what the goods are worth; $due_from, $due_to (money): the sum that is due on arrival.
utter_customs_nothing_due = For goods worth { $value }, nothing should be due on arrival.
utter_customs_due = For goods worth { $value }, that's about { $due_from }.
utter_customs_due_between = For goods worth { $value }, that's about { $due_from } to { $due_to }.
# $currency (text): such as USD.
utter_customs_value_in = Give me the goods' value in { $currency } and I'll work out a sum.
# Always comes. $as_of_on (date): the day of which the rates are.
utter_customs_estimate = This is an estimate by the rules as of { $as_of_on }; the last word is with customs.
# $source, $url (text): the page that the rates are from.
utter_customs_source = Source: { $source } ({ $url }).
# In place of certainty. $authority, $authority_url (text): who answers questions about it, and its page.
utter_customs_unsettled = I couldn't confirm that these rates still hold, so please ask { $authority } before you order ({ $authority_url }).
