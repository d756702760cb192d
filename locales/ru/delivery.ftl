# До покупки: куда доставляем, сколько это стоит, сколько занимает и что может добавить таможня.

# $country (текст): название страны в именительном падеже; $..._cost и подобные: деньги; $..._on: даты в родительном.
utter_ask_country = В какую страну нужна доставка?
    .v2 = Чтобы ответить, мне нужно знать страну. Какая это страна?
utter_ask_country_of = Вот страны, куда мы доставляем: { $countries }. Какая из них ваша?
    .v2 = Доставка есть в такие страны: { $countries }. О какой идёт речь?
# После ответа о стране, которую никто не называл.
utter_country_assumed = Я исхожу из того, что ваша страна — { $country }; если это другая, просто назовите её.
utter_not_delivered_to = { $country }: туда мы, к сожалению, не доставляем. Вот страны, куда доставка есть: { $countries }.
    .v2 = { $country } пока не входит в число стран, куда мы доставляем. Вот они: { $countries }.

# Сколько стоит.
utter_delivery_cost = { $country }: обычная доставка стоит { $standard_cost }.
    .v2 = Обычная доставка (страна: { $country }) обойдётся в { $standard_cost }.
utter_delivery_free_from = При сумме от { $free_from } она бесплатная.
utter_delivery_free_reached = При сумме { $value } платить за неё не нужно.
utter_delivery_free_missing = Она бесплатная от { $free_from }: до этого не хватает { $missing }.
utter_delivery_cost_express = Экспресс-доставка стоит { $express_cost }.
utter_pickup_yes = До пункта выдачи ({ $pickup_carriers }) — { $pickup_cost }.
utter_pickup_no = Доставки в пункты выдачи там нет.

# Сколько занимает.
utter_delivery_time = { $country }: если заказать сегодня, обычная доставка придёт с { $standard_from_on } по { $standard_to_on }.
    .v2 = При заказе сегодня посылка должна прийти (страна: { $country }, обычная доставка) с { $standard_from_on } по { $standard_to_on }.
utter_delivery_time_express = Экспресс придёт с { $express_from_on } по { $express_to_on } и стоит { $express_cost }.
utter_delivery_time_pickup = В пункте выдачи ({ $pickup_carriers }) посылка будет с { $pickup_from_on } по { $pickup_to_on }.
utter_delivery_time_customs = Таможня может добавить несколько дней, и предвидеть это я не могу.

# Придёт ли до названного дня.
utter_arrives_yes = Да. Если заказать сегодня, обычная доставка (страна: { $country }) придёт не позднее { $standard_to_on }, то есть до { $wanted_on }.
    .v2 = Да, до { $wanted_on } успеет: при заказе сегодня обычная доставка (страна: { $country }) придёт не позднее { $standard_to_on }.
utter_arrives_probably = Скорее всего, до { $wanted_on } успеет, но обещать не могу: при заказе сегодня обычная доставка (страна: { $country }) придёт с { $standard_from_on } по { $standard_to_on }.
utter_arrives_perhaps = Возможно, но лучше на это не рассчитывать: при заказе сегодня обычная доставка (страна: { $country }) придёт с { $standard_from_on } по { $standard_to_on }, так что до { $wanted_on } времени очень мало.
utter_arrives_express_yes = Экспрессом — да: при заказе сегодня посылка придёт (страна: { $country }) не позднее { $express_to_on }, то есть до { $wanted_on }. Экспресс стоит { $express_cost }; обычная доставка может идти до { $standard_to_on }.
utter_arrives_express_probably = Экспрессом — скорее всего, но обещать, что до { $wanted_on }, не могу: при заказе сегодня посылка придёт (страна: { $country }) с { $express_from_on } по { $express_to_on }, это стоит { $express_cost }. Обычная доставка может идти до { $standard_to_on }.
utter_arrives_express_perhaps = Разве что экспрессом, и лучше на это не рассчитывать: при заказе сегодня посылка придёт (страна: { $country }) с { $express_from_on } по { $express_to_on }, это стоит { $express_cost }, так что до { $wanted_on } времени очень мало. Обычная доставка может идти до { $standard_to_on }.
utter_arrives_no = К сожалению, нет. Даже при заказе сегодня до { $wanted_on } посылка не придёт (страна: { $country }); раньше { $first_on } не получится.
    .v2 = Увы, не выйдет: при заказе сегодня посылка придёт (страна: { $country }) не раньше { $first_on }, до { $wanted_on } не успеет.
utter_arrives_past = День { $wanted_on } уже прошёл.

# Куда.
utter_ships_to = Да, туда мы доставляем. { $country }: обычная доставка стоит { $standard_cost }, сегодняшний заказ придёт с { $standard_from_on } по { $standard_to_on }.
    .v2 = Да, доставляем. { $country }: { $standard_cost } обычной доставкой, при заказе сегодня — с { $standard_from_on } по { $standard_to_on }.
utter_po_box_yes = На абонентский ящик тоже можно.
utter_po_box_standard = На абонентский ящик можно обычной доставкой, но не экспрессом.
utter_po_box_no = На абонентские ящики мы там не доставляем.

# Таможня.
utter_customs_domestic = { $country }: оттуда мы и отправляем, поэтому таможни нет. НДС ({ $tax }) уже в цене, и при получении ничего доплачивать не нужно.
utter_customs_inside = { $country }: при получении ничего платить не нужно. Мы отправляем в пределах ЕС (откуда: { $origin }), пошлины нет, а НДС ({ $tax }) уже в цене.
    .v2 = При получении вы ничего не платите (страна: { $country }): посылка не покидает ЕС (откуда: { $origin }), пошлины нет, и НДС ({ $tax }) включён в цену.
utter_customs_outside = { $country }: наши посылки идут из-за границы (откуда: { $origin }), поэтому могут добавиться пошлина и налог.
    .v2 = Возможны таможенные платежи (страна: { $country }), ведь наши посылки идут из-за границы (откуда: { $origin }).
utter_customs_duty = Пошлина — примерно { $duty } стоимости товара, смотря что это и где сделано.
utter_customs_no_duty = На такие товары, как у нас, пошлины нет.
utter_customs_tax = Налог на ввоз (НДС или похожий) — { $tax }.
utter_customs_charge = Пошлина и налог вместе — примерно { $charge } стоимости товара.
utter_customs_free_to = При стоимости до { $free_to } ничего не взимается.
utter_customs_duty_free_to = При стоимости до { $free_to } пошлины нет.
utter_customs_tax_free_to = При стоимости до { $free_to } налог не взимается.
utter_customs_excess = При стоимости до { $free_to } ничего не взимается, а с того, что сверх неё, — { $duty }.
utter_customs_carrier = Эти платежи берёт перевозчик при вручении; в нашу цену они не входят.
utter_customs_shop_to = При сумме до { $shop_to } налог берём мы при оплате заказа, и больше ничего платить не нужно; выше этой суммы платежи берёт перевозчик при вручении.
utter_customs_personal_limit = Посылки дороже { $limit } не оформляются как личные отправления: таможня может вернуть их или потребовать обычного оформления импорта.
utter_customs_nothing_due = При стоимости { $value } платить при получении, скорее всего, ничего не придётся.
utter_customs_due = При стоимости { $value } это около { $due_from }.
utter_customs_due_between = При стоимости { $value } это примерно от { $due_from } до { $due_to }.
utter_customs_value_in = Назовите стоимость товара в валюте { $currency }, и я посчитаю сумму.
utter_customs_estimate = Это оценка по правилам на дату { $as_of_on }; решает таможня.
utter_customs_source = Источник: { $source } ({ $url }).
utter_customs_unsettled = Подтвердить, что эти ставки ещё действуют, не удалось; перед заказом уточните у ведомства: { $authority } ({ $authority_url }).
