# Что купить: выбор с причиной для каждого товара, два товара рядом и как продолжить.

utter_ask_recommend = С удовольствием. Для кого, что за вещь и сколько она примерно может стоить? Достаточно чего-то одного.
    .v2 = Что-нибудь найдём. Скажите, что за вещь нужна, для кого или какой бюджет.
button_goods_clothing = Одежда
button_goods_shoes = Обувь
button_goods_electronics = Электроника
button_goods_home = Для дома
button_goods_beauty = Красота
button_recommend_anything = На ваш вкус

utter_recommend = Вот что стоит посмотреть:
    .v2 = Вот что вам может подойти:
    .v3 = Вот мой выбор для вас:
utter_recommend_gift = Вот что подойдёт в подарок:
    .v2 = В подарок можно посмотреть вот это:
utter_recommend_best = Тогда для начала вот что:
    .v2 = В таком случае посмотрите вот это:
utter_recommend_beside_cart = К тому, что у вас в корзине, подойдёт вот это:
    .v2 = В дополнение к вашей корзине можно посмотреть вот это:
utter_recommend_similar = Похоже на «{ $title }»:
    .v2 = Если нравится «{ $title }», посмотрите вот это:
utter_recommend_cheaper = Дешевле, чем «{ $title }»:
    .v2 = Это стоит меньше, чем «{ $title }»:
utter_recommend_other = Вот другое:
    .v2 = А как вам это?
    .v3 = Есть ещё вот что:
utter_recommend_shown = Из того, что уже было показано, подходит это:
    .v2 = Нового нет, но из показанного раньше подходит это:
utter_recommend_all = Больше ничего такого нет. Ещё раз то, что подходит:
    .v2 = Других таких товаров нет. Вот что подходит:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: на { $money } дешевле, чем «{ $than }»
utter_recommend_line_within = – { $title }: укладывается в { $money }
utter_recommend_line_size = – { $title }: есть в наличии, { $size }
utter_recommend_line_one_size = – { $title }: с размером не ошибиться
utter_recommend_line_lowest = – { $title }: дешевле здесь ничего нет
utter_recommend_line_rating = – { $title }: оценка { $rating } из 5
utter_recommend_line_stock = – { $title }: есть в наличии, можно отправить сразу
utter_recommend_currency = В этой валюте цен у нас нет, поэтому ограничение пришлось не учитывать.

button_recommend_cheaper = Что-нибудь дешевле
button_recommend_other = Что-нибудь другое
button_recommend_compare = Сравнить первые два

utter_recommend_nothing = В наличии нет ничего, что подошло бы по всем пожеланиям. Каким можно поступиться?
    .v2 = Всего этого сразу в наличии нет. Что можно не учитывать?
utter_recommend_from = Если не считать цены, то от { $price }.
button_without_size = Любой размер
button_without_colour = Любой цвет
button_without_features = Без особенностей
button_without_price = По другой цене
button_without_audience = Для кого угодно
button_without_wishes = Важен только вид товара
utter_recommend_not_sold = К сожалению, такого у нас нет. Вот что есть:
    .v2 = Этого мы не продаём. Может быть, что-то из этого?
utter_recommend_gone = Сейчас ничего такого в наличии нет. Может быть, что-то другое?
    .v2 = Всё это сейчас распродано. Посмотрим что-нибудь другое?
utter_recommend_lowest = Из подходящего ничего не стоит меньше, чем «{ $title }».
    .v2 = «{ $title }»: дешевле из подходящего ничего нет.
utter_recommend_none_like = Ничего похожего на «{ $title }» сейчас в наличии нет. Может быть, что-то другое?
    .v2 = В наличии нет ничего похожего на «{ $title }».

utter_ask_compare = Какие два товара сравнить? Назовите их.
    .v2 = Чтобы сравнить, нужны оба товара. Как они называются?
utter_compare = «{ $first }» (слева) и «{ $second }» (справа) различаются так:
    .v2 = Слева «{ $first }», справа «{ $second }»:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Цена
utter_compare_rating = Оценка
utter_compare_same = По данным магазина, «{ $first }» и «{ $second }» не различаются.
