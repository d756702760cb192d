# What to buy: a choice with a reason for each, two things side by side, and how to go on. $title (text): a product's name.

# The one question that helps to choose; kinds of goods as buttons.
utter_ask_recommend = Gladly. Who is it for, what kind of thing should it be, and roughly how much may it cost? One of these is enough.
    .v2 = Let's find something. Tell me what kind of thing it should be, who it is for, or your budget.
# Buttons: what the shop sells, and leaving the choice to the bot. At most about 28 characters.
button_goods_clothing = Clothing
button_goods_shoes = Shoes
button_goods_electronics = Electronics
button_goods_home = Home
button_goods_beauty = Beauty
button_recommend_anything = Surprise me

# A line for each product with its reason follows, then the products as cards.
utter_recommend = Here is what I'd suggest:
    .v2 = This should suit you:
    .v3 = These would be my picks:
utter_recommend_gift = These would make a good gift:
    .v2 = As a gift I'd look at these:
# Nothing special was asked for.
utter_recommend_best = Then these are what I'd show you first:
    .v2 = In that case, have a look at these:
utter_recommend_beside_cart = To go with what's in your cart:
    .v2 = Together with your cart I'd look at these:
# $title: what they resemble.
utter_recommend_similar = Similar to { $title }:
    .v2 = If you like { $title }, look at these:
# $title: what was less expensive than all others shown, or the product at hand.
utter_recommend_cheaper = For less than { $title }:
    .v2 = These cost less than { $title }:
utter_recommend_other = Here is something else:
    .v2 = How about these instead?
    .v3 = There is more:
# Nothing new fits, but these, shown before, do.
utter_recommend_shown = Of what I've shown you, this fits:
    .v2 = Nothing new, but this fits, from before:
# More was asked for and there is none; what was shown and fits follows.
utter_recommend_all = That is all I have of this kind. Once more what fits:
    .v2 = I have nothing further of this kind. These are the ones that fit:

# The reasons, one of them in each line. $name (text): what the fact is about, such as "Material"; $value: what it says.
utter_recommend_line_fact = – { $title } ({ $name }: { $value })
# $money (money): how much less; $than (text): the product it is held against.
utter_recommend_line_cheaper = – { $title }: { $money } less than { $than }
# $money (money): the limit that was named.
utter_recommend_line_within = – { $title }: within your { $money }
# $size (text): hers.
utter_recommend_line_size = – { $title }: in stock in { $size }
utter_recommend_line_one_size = – { $title }: no size to get wrong
utter_recommend_line_lowest = – { $title }: none of these costs less
# $rating (number): of 5.
utter_recommend_line_rating = – { $title }: rated { $rating } out of 5
utter_recommend_line_stock = – { $title }: in stock, ready to go
# May follow below: the limit named was in a currency the shop does not sell in.
utter_recommend_currency = We have no prices in that currency, so I left your limit aside.

# Buttons to go on with. At most about 28 characters.
button_recommend_cheaper = Something cheaper
button_recommend_other = Something else
button_recommend_compare = Compare the first two

# Nothing fits; wishes that could give way follow as buttons.
utter_recommend_nothing = Nothing in stock fits all of that. Which wish could give way?
    .v2 = All of that together I don't have in stock. What could we leave out?
# May follow. $price (money): of the least expensive that fits the rest.
utter_recommend_from = Apart from the price, it starts at { $price }.
button_without_size = Any size
button_without_colour = Any colour
button_without_features = Without the extras
button_without_price = At another price
button_without_audience = For anyone
button_without_wishes = Drop all but the kind
# Kinds of goods follow as buttons.
utter_recommend_not_sold = I'm afraid we don't sell that. This is what there is:
    .v2 = That isn't something we have. Perhaps one of these?
# They exist, but none is in stock.
utter_recommend_gone = I have nothing like that in stock right now. Something else, perhaps?
    .v2 = All of that is sold out at the moment. Shall we look at something else?
# $title: the least expensive that was shown.
utter_recommend_lowest = Nothing that fits costs less than { $title }.
    .v2 = { $title } is already the least expensive that fits.
utter_recommend_none_like = There is nothing like { $title } in stock right now. Something else, perhaps?
    .v2 = I have nothing similar to { $title } in stock.

# Two things were to be compared, but which?
utter_ask_compare = Which two shall I compare? Give me their names.
    .v2 = I need to know both items to compare them. What are they called?
# $first, $second (text): products. Lines follow, the first product's value on the left.
utter_compare = { $first } (left) and { $second } (right) differ in this:
    .v2 = { $first } on the left, { $second } on the right:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Price
utter_compare_rating = Rating
utter_compare_same = By what the shop knows, { $first } and { $second } don't differ.
