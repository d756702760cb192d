# Что спрашивают о товаре: характеристики, использование, наличие, цена.

# Характеристики следуют ниже, по одной в строке.
utter_product_facts = Вот что известно о товаре «{ $title }»:
    .v2 = Пожалуйста, о товаре «{ $title }»:
    .v3 = Из описания товара «{ $title }»:
utter_product_line = { $name }: { $value }
# Неясно, о чём вопрос; ниже всё, что есть.
utter_product_all_facts = Не уверен, что у меня есть именно то, что вы ищете. Вот всё, что известно о товаре «{ $title }»:
    .v2 = Точно ответить не могу, поэтому вот всё, что магазин знает о товаре «{ $title }»:
utter_product_ask_person = Если ответа здесь нет, коллега может узнать. Позвать?
utter_product_unknown_rest = По остальной части вопроса данных у магазина нет, а гадать не стоит. Коллега может узнать.
utter_product_unknown = Этого о товаре «{ $title }» я не знаю: у магазина нет таких данных, а гадать не стоит. Позвать коллегу, чтобы узнать?
    .v2 = К сожалению, этого нет среди того, что известно о товаре «{ $title }». Коллега может узнать: позвать?

utter_usage_care = Как ухаживать за товаром «{ $title }»:
    .v2 = Уход за товаром «{ $title }»:
utter_usage_line = – { $step }
utter_usage_steps = «{ $title }»: шаг за шагом:
    .v2 = Что полезно знать о товаре «{ $title }»:
# Шаги есть только на английском.
utter_usage_steps_english = Инструкция к товару «{ $title }» на английском языке:
    .v2 = К товару «{ $title }» есть такая инструкция на английском:
utter_usage_step = { $place }. { $step }
utter_usage_none = Инструкции к товару «{ $title }» у меня нет, а ошибиться не хочется. Позвать коллегу, который это знает?
    .v2 = Инструкции к товару «{ $title }» здесь нет. Коллега может объяснить: позвать?

utter_in_stock = Да, «{ $title }» есть в наличии.
    .v2 = «{ $title }»: в наличии, можно отправить сразу.
utter_in_stock_sizes = «{ $title }»: в наличии { $sizes }.
    .v2 = «{ $title }» можно взять прямо сейчас в размерах { $sizes }.
utter_stock_few = { $count ->
    [one] Осталась всего { $count } штука.
    [few] Осталось всего { $count } штуки.
    [many] Осталось всего { $count } штук.
   *[other] Осталось всего { $count } штуки.
 }
utter_stock_sizes_gone = Пока закончились: { $gone }.
utter_stock_no_need_to_wait = Так что ждать уведомления не нужно.
utter_sold_out = «{ $title }»: сейчас нет в наличии.
    .v2 = Товара «{ $title }» сейчас не осталось.
utter_sold_out_sizes = «{ $title }»: сейчас нет в наличии { $sizes }.
    .v2 = Товара «{ $title }» сейчас не осталось: { $sizes }.
utter_stock_back = Новое поступление ожидается около { $back_on }.
utter_stock_back_unknown = Когда будет поступление, я не знаю.
utter_stock_other_sizes = Есть { $others }.
utter_stock_nearest_sizes = Ближайшие размеры в наличии: { $nearest }.
utter_stock_other_colours = В размере { $wanted } есть другие цвета: { $colours }.
utter_stock_similar = Похожее, есть в наличии: { $titles }.
utter_stock_similar_size = Похожее, есть в размере { $wanted }: { $titles }.
utter_stock_similar_colour = Похожее, есть в этом цвете: { $titles }.
utter_offer_notice = Прислать вам письмо, когда товар появится?
utter_stock_colour_not_made = «{ $title }» не бывает в этом цвете. Есть такие цвета: { $colours }.
    .v2 = Такого цвета у товара «{ $title }» нет. Какие есть: { $colours }.
utter_stock_size_not_made = «{ $title }» не выпускают в размере { $size }. Размеры: { $sizes }.
    .v2 = Размера { $size } у товара «{ $title }» нет. Какие есть: { $sizes }.
utter_stock_no_sizes = «{ $title }» бывает только в одном размере.

utter_ask_notice_size = За каким размером товара «{ $title }» последить?
    .v2 = Какой из этих размеров вы ждёте?
utter_ask_notice_email = На какой адрес электронной почты прислать уведомление?
    .v2 = Для уведомления нужен ещё адрес электронной почты.
utter_notice_email_unreadable = Это не похоже на полный адрес электронной почты.
    .v2 = Кажется, в адресе опечатка.
utter_notice_stored = Записано: на { $email } придёт одно письмо, как только «{ $title }» появится.
    .v2 = Готово. Как только «{ $title }» появится, на { $email } уйдёт письмо.
utter_notice_already = Это уже записано: на { $email } придёт письмо, как только «{ $title }» появится, и только одно.
utter_notice_not_sold_out = Хорошая новость: «{ $title }» снова в наличии, ждать не нужно.
button_notify_me = Сообщить о поступлении

utter_price = «{ $title }» стоит { $price }.
    .v2 = Цена товара «{ $title }» — { $price }.
    .v3 = За «{ $title }» — { $price }.
utter_price_from = «{ $title }» стоит от { $price }: точная цена зависит от варианта.
    .v2 = Цена товара «{ $title }» — от { $price }, в зависимости от варианта.
utter_price_other_currency = В этой валюте у нас цен нет. «{ $title }» стоит { $price }.
    .v2 = В этой валюте цену назвать не могу; у нас «{ $title }» стоит { $price }.
utter_price_sold_out = Правда, сейчас товара нет в наличии.
utter_price_rule = (Правило: { $rule })

utter_match_terms = «{ $title }» у нас стоит { $price }. Если в другом магазине дешевле, мы можем сравнять цену на таких условиях:
    .v2 = Да, мы сравниваем цены. Для товара «{ $title }», который у нас стоит { $price }, условия такие:
utter_match_possible = { $rival } — это на { $percent } % ниже наших { $price } за «{ $title }». Мы можем сравнять цену на таких условиях:
    .v2 = Против наших { $price } за «{ $title }» цена { $rival } ниже на { $percent } %. Сравнять можно на таких условиях:
utter_match_too_far = { $rival } — это на { $percent } % ниже наших { $price } за «{ $title }». По нашему правилу можно не больше { $limit } %, поэтому обещать не могу.
utter_match_not_lower = Наша цена за «{ $title }», { $price }, не выше { $rival }, так что сравнивать нечего.
utter_match_other_currency = Сравнить { $rival } с нашими { $price } за «{ $title }» не могу: в этой валюте у нас цен нет. Наши условия:
utter_match_if_same_item = – это тот же товар, новый, того же размера и цвета
utter_match_if_in_stock = – он есть в наличии в другом магазине
utter_match_if_delivers = – тот магазин доставляет в вашу страну
utter_match_limit = – его цена ниже нашей не больше чем на { $limit } %
utter_match_not_marketplace = – частные продавцы и маркетплейсы не считаются
utter_match_not_clearance = – ликвидация остатков не считается
utter_match_days = – это действует и в течение { $days ->
    [one] { $days } дня
   *[other] { $days } дней
 } после заказа
utter_match_proof = Приготовьте, пожалуйста: { $proof }.
utter_match_proof_link = ссылку на предложение
utter_match_proof_screenshot = снимок экрана с ценой и датой
utter_match_person = Проверяет и решает коллега: позвать?

utter_bulk_terms = Один «{ $title }» стоит { $single }; в большом количестве дешевле:
    .v2 = «{ $title }» стоит { $single } за штуку. При большем количестве:
utter_bulk_step = – от { $pieces } штук: на { $percent } % меньше
utter_bulk_step_quote = – от { $pieces } штук: отдельное предложение от коллеги
utter_bulk_priced = «{ $title }», { $quantity } шт.: по { $each }, на { $percent } % меньше, чем за одну; всего { $total }.
utter_bulk_too_few = «{ $title }», { $quantity } шт.: всего { $total }.
utter_bulk_from = От { $pieces } штук каждая дешевле на { $percent } %.
utter_bulk_quote = «{ $title }», { $quantity } шт.: на такое количество коллега готовит отдельное предложение.
utter_bulk_excluded = «{ $title }» продаётся только по { $single } за штуку, сколько бы ни было.
utter_bulk_person = В корзине таких цен нет, заказ оформляет коллега. Позвать?
