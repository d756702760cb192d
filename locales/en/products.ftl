# What is asked about one product: its facts, its use, its stock, its price. Names and values of facts come from goods.ftl
# and from the shop. $title (text): the product's name.

# Facts follow below, a line each.
utter_product_facts = This is what I know about { $title }:
    .v2 = Here you are, about { $title }:
    .v3 = From the details of { $title }:
# $name (text): what the fact is about, such as "Material"; $value (text or number with unit)
utter_product_line = { $name }: { $value }
# It was not clear what is asked; everything there is follows below.
utter_product_all_facts = I'm not sure I have exactly what you're looking for. This is all I know about { $title }:
    .v2 = I can't answer that for certain, so here is everything the shop has on { $title }:
# Follows below the lines, with "Talk to a person" as a button.
utter_product_ask_person = If the answer isn't among it, a colleague can find out. Shall I bring one in?
# Follows below the lines, where a part of the question has no answer.
utter_product_unknown_rest = On the rest of your question the shop has no data, and I won't guess. A colleague can find out.
utter_product_unknown = I don't know that about { $title }: the shop has no data on it, and I won't guess. Shall I bring in a colleague who can find out?
    .v2 = That isn't among what I know about { $title }, I'm afraid. A colleague can find out: shall I bring one in?

# Care follows below, a line each.
utter_usage_care = How to look after { $title }:
    .v2 = Caring for { $title }:
utter_usage_line = – { $step }
# The guide's steps follow below.
utter_usage_steps = Good to know about { $title }, step by step:
    .v2 = This is how it goes with { $title }:
# The same, where the steps exist in English only. With "Talk to a person" as a button.
utter_usage_steps_english = The guide for { $title } is in English:
    .v2 = For { $title } there is this guide in English:
# $place (number), $step (text)
utter_usage_step = { $place }. { $step }
utter_usage_none = I have no guide for { $title }, and I don't want to tell you anything wrong. Shall I bring in a colleague who knows it?
    .v2 = There is no guide for { $title } here. A colleague can explain it: shall I bring one in?

utter_in_stock = Yes, { $title } is in stock.
    .v2 = { $title } is here, ready to be sent.
# $sizes (list): one or several sizes, such as M and L.
utter_in_stock_sizes = { $title } is in stock in { $sizes }.
    .v2 = You can have { $title } in { $sizes } right away.
# May follow in the same message. $count (number): 1 to 5.
utter_stock_few = { $count ->
    [one] Only one piece is left.
   *[other] Only { $count } pieces are left.
 }
# $gone (list): sizes.
utter_stock_sizes_gone = Sold out for now: { $gone }.
utter_stock_no_need_to_wait = So there is no need to wait for a notice.
utter_sold_out = { $title } is sold out at the moment.
    .v2 = Right now there is no { $title } left.
utter_sold_out_sizes = { $title } is sold out in { $sizes } at the moment.
    .v2 = Right now there is no { $title } left in { $sizes }.
# May follow in the same message. $back_on (date)
utter_stock_back = More are expected around { $back_on }.
utter_stock_back_unknown = I don't know when more will come.
# $others (list): sizes in stock.
utter_stock_other_sizes = In stock are { $others }.
# Instead of all of them, where there are many. $nearest (list)
utter_stock_nearest_sizes = The nearest sizes in stock: { $nearest }.
# $wanted (text): the size asked for, as it was said; $colours (list)
utter_stock_other_colours = In { $wanted } there are other colours: { $colours }.
# $titles (list): products, shown as a card as well.
utter_stock_similar = Similar and in stock: { $titles }.
utter_stock_similar_size = Similar and in stock in { $wanted }: { $titles }.
utter_stock_similar_colour = Similar and in stock in that colour: { $titles }.
# With yes and no as buttons.
utter_offer_notice = Shall I have an e-mail sent to you once it's back?
# $colours (list)
utter_stock_colour_not_made = { $title } doesn't come in that colour, only in { $colours }.
    .v2 = That colour doesn't exist for { $title }; it comes in { $colours }.
# $size (text): the one asked for; $sizes (list): those there are.
utter_stock_size_not_made = { $title } isn't made in { $size }. Its sizes are { $sizes }.
    .v2 = There is no { $size } of { $title }; it comes in { $sizes }.
utter_stock_no_sizes = { $title } comes in one size only.

# Sizes as buttons.
utter_ask_notice_size = Which size of { $title } shall I watch for you?
    .v2 = Which of these sizes are you waiting for?
utter_ask_notice_email = Which e-mail address should the notice go to?
    .v2 = I still need the e-mail address for the notice.
# Something with an @ that is no e-mail address.
utter_notice_email_unreadable = That doesn't look like a complete e-mail address.
    .v2 = There seems to be a typing mistake in that address.
# $email (text), $title (text): the product, with its size in brackets.
utter_notice_stored = Noted: { $email } gets one e-mail as soon as { $title } is back in stock.
    .v2 = Done. As soon as { $title } is back, one e-mail goes to { $email }.
utter_notice_already = That was noted before: { $email } gets one e-mail as soon as { $title } is back, and not a second one.
utter_notice_not_sold_out = Good news: { $title } is in stock again, so you needn't wait.
# At most about 28 characters.
button_notify_me = Tell me when it's back

# $price (money)
utter_price = { $title } costs { $price }.
    .v2 = The price of { $title } is { $price }.
    .v3 = For { $title } it's { $price }.
utter_price_from = { $title } starts at { $price }; the exact price depends on the version you choose.
    .v2 = { $title } is available from { $price }, depending on the version.
# A currency was named that we do not sell in.
utter_price_other_currency = We have no price in that currency. { $title } costs { $price }.
    .v2 = I can't give a price in that currency; { $title } is { $price } here.
utter_price_sold_out = It is sold out at the moment, though.
# The rule that an answer rests on, for the shopper and our people alike. $rule (text): its code.
utter_price_rule = (Rule: { $rule })

# Another shop asks less. The terms follow below, a line each. $price (money): ours; $rival (money): theirs;
# $percent (number): how far theirs lies below ours.
utter_match_terms = { $title } costs { $price } with us. If another shop asks less, we can match it on these terms:
    .v2 = We do match prices. For { $title }, { $price } with us, this holds:
utter_match_possible = { $rival } is { $percent } % below our { $price } for { $title }. We can match that on these terms:
    .v2 = Against our { $price } for { $title }, { $rival } is { $percent } % less. That can be matched on these terms:
# $limit (number): percent.
utter_match_too_far = { $rival } is { $percent } % below our { $price } for { $title }. Our rule ends at { $limit } %, so I can't promise a match.
utter_match_not_lower = Our { $price } for { $title } is no more than { $rival }, so there is nothing to match.
utter_match_other_currency = I can't compare { $rival } with our { $price } for { $title }, as we have no price in that currency. Our terms are:
utter_match_if_same_item = – it is the same item, new, in the same size and colour
utter_match_if_in_stock = – the other shop has it in stock
utter_match_if_delivers = – it delivers to your country
utter_match_limit = – its price is at most { $limit } % below ours
utter_match_not_marketplace = – private sellers and marketplaces don't count
utter_match_not_clearance = – clearance sales don't count
# $days (number)
utter_match_days = – it holds for { $days ->
    [one] one day
   *[other] { $days } days
 } after an order, too
# $proof (list): the sentences below.
utter_match_proof = Please have ready { $proof }.
utter_match_proof_link = a link to the offer
utter_match_proof_screenshot = a screenshot with its price and date
# With "Talk to a person" as a button.
utter_match_person = A colleague checks and decides: shall I bring one in?

# Many pieces of one product. $single (money): the price of one; $each, $total (money); $quantity, $pieces, $percent (numbers)
utter_bulk_terms = One { $title } costs { $single }; many cost less each:
    .v2 = { $title } is { $single } apiece. For larger numbers:
utter_bulk_step = – from { $pieces } pieces: { $percent } % less
utter_bulk_step_quote = – from { $pieces } pieces: an offer of your own from a colleague
utter_bulk_priced = { $quantity } pieces of { $title } cost { $each } each, { $percent } % less than one: { $total } in all.
utter_bulk_too_few = { $quantity } pieces of { $title } cost { $total } in all.
# May follow in the same message.
utter_bulk_from = From { $pieces } pieces on, each costs { $percent } % less.
utter_bulk_quote = { $quantity } pieces of { $title } are a case for an offer of your own, which a colleague makes.
utter_bulk_excluded = { $title } is sold at { $single } each only, however many.
# With "Talk to a person" as a button.
utter_bulk_person = The cart doesn't know such prices, so a colleague takes the order. Shall I bring one in?
