# Before buying: ways to pay, how to order, return rules, warranty, promotions, the club.
# $country (text) is a country's name as in a list, so it stands alone: "Germany: …", "(Germany)".

# Ways to pay. $methods (list of text): brands such as PayPal.
utter_paying_methods = { $country }: you can pay by { $methods }.
    .v2 = These are the ways to pay ({ $country }): { $methods }.
utter_paying_methods_general = In most countries you can pay by { $methods }. Tell me yours and I'll give you the full list.
    .v2 = { $methods } work nearly everywhere. Which country are you ordering from? Then I can tell you exactly.
# May follow the list in the same message.
utter_paying_also_transfer = Bank transfer works too.
utter_paying_also_invoice = You can also pay by invoice, once you have the goods.
# Ways to pay that have no brand, as they stand inside a sentence.
way_to_pay_bank_transfer = bank transfer
way_to_pay_invoice = payment by invoice
way_to_pay_gift_card = a gift card
way_to_pay_crypto = cryptocurrency
way_to_pay_cheque = a cheque
# $method (text or one of the above)
utter_paying_taken = Yes, { $method } works ({ $country }).
    .v2 = { $method }: yes, that works ({ $country }).
utter_paying_not_taken = I'm afraid { $method } doesn't work ({ $country }).
    .v2 = { $method }: no, not here ({ $country }).
utter_paying_taken_mostly = Yes, { $method } works in nearly every country. Which one is yours? Then I can say for sure.
# $countries (list of text)
utter_paying_taken_in = { $method }: yes, for orders from { $countries }. Which country are you in?
utter_paying_taken_nowhere = I'm afraid we don't take this: { $method }.
# $parts (list of text): into how many payments; $provider (text): a brand; $minimum (money)
utter_paying_instalments = { $country }: from { $minimum } you can split the payment with { $provider }, without interest. Number of payments: { $parts }. { $provider } decides at checkout.
utter_paying_instalments_by_card = { $country }: from { $minimum } you can split the payment on your card, without interest. Number of payments: { $parts }.
utter_paying_no_instalments = { $country }: paying in instalments isn't possible, I'm afraid.
utter_paying_instalments_in = Instalments are possible for orders from { $countries }. Which country are you in?
# $fee, $limit (money)
utter_paying_cash = { $country }: yes, you can pay cash on delivery for orders up to { $limit }. The fee is { $fee }.
utter_paying_no_cash = { $country }: cash on delivery isn't possible, I'm afraid.
utter_paying_cash_in = Cash on delivery is possible in { $countries }. Which country are you in?
# $currency (text): its name
utter_paying_currency = { $country }: prices and charge are in the same currency, { $currency }. If your account is in another currency, your bank converts it at its own rate.
utter_paying_currency_general = You are charged in the currency in which you see the prices. Tell me your country and I'll say which one that is.
utter_paying_safe = Your card details go encrypted straight to the payment provider; our shop never sees them. Please don't write card details in this chat, I'll never ask for them.
    .v2 = Paying is encrypted and handled by the payment provider, so no card data is kept here. One request: never type card details in the chat.

# How to order.
utter_ordering_steps = It takes four steps: open an item, choose size and colour, put it in the cart, then go to checkout from the cart. There you enter your address and choose how to pay.
    .v2 = Pick an item, choose its size and colour, add it to the cart. From the cart you go to checkout, give your address and pay.
# $title (text): the item she is looking at
utter_ordering_steps_here = For { $title }: choose the size and colour on its page, add it to the cart and go to checkout from there. You then enter your address and choose how to pay.
utter_ordering_guest = You don't need an account: order as a guest with your e-mail address. Only club points need one.
    .v2 = No registration is needed; an e-mail address is enough to order.
utter_ordering_account = You need an account to order: register with your e-mail address, which takes a minute.
utter_ordering_cart = The cart is at the top of every page. There you can change quantities or remove things, and go on to checkout. It stays on the device you are using.
utter_ordering_for_me = I can't place an order for you: only you can confirm and pay for it. But I'll gladly walk you through.

# Return rules. $days, $electronics_days, $refund_days, $months (numbers)
utter_terms_returns = { $country }: you can send things back within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of delivery, without giving a reason.
    .v2 = Return window ({ $country }): { $days ->
        [one] { $days } day
       *[other] { $days } days
    } from delivery, no reason needed.
utter_terms_returns_item = { $title } ({ $country }): you can send it back within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of delivery, without giving a reason.
utter_terms_returns_electronics = For electronics it is { $electronics_days ->
    [one] { $electronics_days } day
   *[other] { $electronics_days } days
}.
utter_terms_returns_paid_shop = We pay the postage.
utter_terms_returns_paid_shopper = The postage back is yours to pay.
utter_terms_except_sealed = Sealed goods, such as cosmetics and underwear, can't come back once opened.
utter_terms_except_final_sale = Final-sale items can't come back.
utter_terms_returns_refund = The money goes out at the latest { $refund_days ->
    [one] { $refund_days } day
   *[other] { $refund_days } days
} after you open the return.
utter_terms_returns_faulty = Anything faulty, damaged or wrong comes back at our cost for { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
utter_terms_item_sealed = { $title } ({ $country }): for hygiene it can't come back once its seal is open. Unopened, a colleague can look at it.
utter_terms_item_final_sale = { $title } ({ $country }) is a final sale, so it can't come back just because you changed your mind.
# $rule (text): the shop's own id; $source (text): the law, as it is cited
utter_terms_rule = (Our rule: { $rule })
utter_terms_rule_by_law = (By law: { $source }; our rule: { $rule })
# $law_url (text): the page of the law cited; ends the message
utter_terms_law_page = The law itself: { $law_url }
# $least, $most (numbers): days
utter_terms_returns_general = You have { $least } to { $most } days from delivery, depending on the country. Anything faulty comes back at our cost for at least { $months ->
        [one] { $months } month
       *[other] { $months } months
    }. Which country is it delivered to?
    .v2 = It depends on the country: { $least } to { $most } days from delivery, and for faults at least { $months ->
        [one] { $months } month
       *[other] { $months } months
    } at our cost. Where do you live?

# Warranty. $electronics, $home, $shoes, $clothing (numbers): months
utter_warranty_shop = Our own warranty, counted in months from delivery: electronics { $electronics }, household goods { $home }, shoes { $shoes }, clothing { $clothing }.
    .v2 = From us you get, in months: { $electronics } on electronics, { $home } on household goods, { $shoes } on shoes, { $clothing } on clothing.
utter_warranty_item = { $title } has our own warranty for { $months ->
    [one] { $months } month
   *[other] { $months } months
} from delivery.
utter_warranty_item_none = There is no warranty of our own on { $title }; the legal one applies.
utter_warranty_covers = It covers faults of material and making, not accidents or wear. You needn't register; your order is the proof. We sell no extensions.
utter_guarantee_fixed = { $country }: besides that, the law gives you at least { $months ->
    [one] { $months } month
   *[other] { $months } months
} from delivery for faults.
utter_guarantee_discovery = { $country }: besides that, the law gives you { $months ->
    [one] { $months } month
   *[other] { $months } months
} from noticing a fault.
utter_guarantee_open = { $country }: I know of no single term that the law sets there, so I won't name one. A colleague can look into a particular case.
utter_warranty_law_unknown = Your legal guarantee comes on top and depends on the country. Which one is it?
    .v2 = What the law adds differs by country. Where do you live?

# Promotions. $code (text), $percent (number), $amount, $minimum (money), $from_on, $until_on (dates)
utter_promotions = This is on just now:
    .v2 = Here is what's on at the moment:
utter_promotions_none = There's no promotion for everyone just now.
    .v2 = Nothing is reduced for everyone at the moment.
utter_promotions_send_code = If you have a code, or one doesn't work, type it here and I'll check it.
    .v2 = Any code you have, I can check: just type it here.
utter_promotion_code = Code { $code }:
utter_promotion_by_itself = Without any code:
utter_promotion_gives_percent = { $percent }% off.
utter_promotion_gives_amount = { $amount } off.
utter_promotion_gives_free_shipping = free delivery.
# $goods (list): kinds of goods, see below
utter_promotion_goods = Only for { $goods }.
utter_promotion_minimum = From an order value of { $minimum }.
utter_promotion_first_order = For your first order.
utter_promotion_countries = Delivery to { $countries }.
utter_promotion_until = Until { $until_on }.
goods_clothing = clothing
goods_shoes = shoes
goods_electronics = electronics
goods_home = household goods
goods_beauty = cosmetics
# A code was tried out.
utter_coupon_valid = { $code } is valid. It gives you:
    .v2 = Yes, { $code } works:
utter_coupon_unknown = I find no code { $code }. Could you check how it's spelt?
    .v2 = There's no code { $code } with us. Is every letter right?
utter_coupon_expired = { $code } has expired; its last day was { $until_on }.
utter_coupon_not_started = { $code } isn't valid yet: it starts on { $from_on }.
utter_coupon_already_used = You have used { $code } already, and it works once for each customer.
utter_coupon_first_order_only = { $code } is for a first order only, and you've ordered with us before.
utter_coupon_wrong_country = { $code } only works for deliveries to { $countries }.
utter_coupon_wrong_category = { $code } only works for { $goods }.
utter_coupon_minimum_not_reached = { $code } works from an order value of { $minimum }; your cart is still below that.
utter_coupon_too_many = That's a lot of codes that don't exist, so I'd rather have a colleague look at this with you.

# The club. $points, $missing, $expiring (numbers), $worth (money), $tier, $next_tier: names as below
utter_membership_points = You have { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, worth { $worth }.
    .v2 = Your points: { $points }, which is { $worth } off an order.
utter_membership_tier = You are in { $tier }.
utter_membership_next_tier = { $missing ->
    [one] One more point
   *[other] { $missing } more points
} and you reach { $next_tier }.
utter_membership_top_tier = There is no higher one.
utter_membership_expiring = Please note: { $expiring } of them run out after { $until_on }.
tier_bronze = Bronze
tier_silver = Silver
tier_gold = Gold
# $spend (money): for so much one gets a point; $worth (money): of a hundred; $months: how long they last
utter_membership_programme = Our club is free: one point for every { $spend }, and 100 points are worth { $worth }. Points last { $months } months.
    .v2 = In our free club each { $spend } brings a point, 100 points make { $worth }, and they last { $months } months.
utter_membership_tiers = From { $silver_points } points a year you are Silver, with { $silver_percent }% more points; from { $gold_points } Gold, with { $gold_percent }% more.
utter_membership_sign_in = To see your own points, sign in to the shop and ask me again.
utter_membership_join = You aren't in the club yet; a colleague can sign you up.
utter_membership_referral = Invite a friend: once she has kept her first order, you both get { $points } points. Sign in and I'll tell you your code.
utter_membership_referral_own = Your referral code is { $code }. Once a friend who used it has kept her first order, you both get { $points } points.
utter_membership_credit = You have { $balance } of shop credit, to be spent until { $until_on }.
utter_membership_no_credit = You have no shop credit at the moment. Refunds go back the way you paid; a gift card has a balance of its own.
utter_membership_credit_sign_in = Shop credit belongs to your account: sign in and ask me again, then I can see it.

# Gift cards. $ending (text): the last four characters, $balance (money), $years (number)
utter_gift_card_ask = To see what's left on a gift card, type its code here: it begins with GC.
    .v2 = Just type the card's code, beginning with GC, and I'll tell you what's left.
utter_gift_card_terms = A card lasts { $years ->
    [one] { $years } year
   *[other] { $years } years
}, several can pay for one order, and what's left stays on the card. It isn't paid out in cash.
utter_gift_card_balance = The gift card ending in { $ending } has { $balance } left, to be used until { $until_on }.
utter_gift_card_empty = The gift card ending in { $ending } has been used up.
utter_gift_card_expired = The gift card ending in { $ending } expired; its last day was { $until_on }.
utter_gift_card_unreadable = That isn't a whole gift card code: it's GC and then twelve letters and digits. Could you check it?
    .v2 = Something is missing or too much there. A code looks like GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = I find no gift card with that code. Could you compare it with the card once more?
    .v2 = No card has that code either. Is every letter right?
utter_gift_card_too_many = That was too many codes in a row, so a colleague will look at this with you.
