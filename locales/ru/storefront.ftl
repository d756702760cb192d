# Тексты страниц демонстрационного магазина. Тон тёплый и простой, на «вы».
# Даты, цены, размеры и названия стран приводит к виду сама страница.

## Верх каждой страницы

# Имя собственное: латиницей.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = К содержанию
# До 70 знаков.
demo_note = Это демо-магазин: смотрите и пробуйте, деньги не списываются.
nav_cart = Корзина
nav_cart_count = Корзина, товаров: {$count}
nav_sign_in = Войти
nav_main = Главное меню
language_label = Язык
country_label = Страна доставки

## Каталог

catalogue_title = Хорошие вещи через границы
catalogue_lead = Одежда, обувь, электроника, вещи для дома и красоты от мастеров, которых мы знаем по именам.
categories_label = Разделы
category_all = Все товары
category_clothing = Одежда
category_shoes = Обувь
category_electronics = Электроника
category_home = Дом
category_beauty = Красота
search_label = Поиск по магазину
search_placeholder = Льняная рубашка, чайник, ботинки
results_count = Товаров: {$count}
results_for = Результаты по запросу «{$query}»
results_none = Ничего не нашлось
results_none_hint = Попробуйте слово покороче, другой раздел или спросите в чате.
load_more = Показать ещё
# До 16 знаков.
sold_out = Распродано
price_label = Цена
rating_label = Оценка: {$rating} из 5

## Товар

back_to_shop = Назад в магазин
colour_label = Цвет
size_label = Размер
size_choose = Выберите размер
size_open_chart = Таблица размеров
size_sold_out = {$size}, нет в наличии
stock_in = В наличии
# {$count}: от 1 до 5.
stock_few = Осталось всего: {$count}
stock_out = Сейчас нет в наличии
stock_back_on = Нет в наличии, снова ждём: {$date}
add_to_cart = В корзину
added_to_cart = Добавлено в корзину
view_cart = Открыть корзину
# Открывает чат. До 24 знаков.
ask_in_chat = Спросить о товаре
promise_delivery = Доставка с отслеживанием: {$country}
promise_returns = Возврат в течение 14 дней или дольше, по правилам вашей страны
promise_help = Есть вопросы? Чат ответит сразу
details_title = Характеристики
care_title = Уход
guide_title = Полезно знать
size_chart_title = Таблица размеров
size_chart_caption = Размеры {$brand}, мерки тела в см
size_chart_caption_feet = Размеры {$brand}, длина стопы в см
size_chart_size = Размер
measure_chest = Грудь
measure_waist = Талия
measure_hips = Бёдра
measure_foot = Длина стопы
measure_height = Рост
brand_label = Марка
sku_label = Артикул

## Корзина

cart_title = Корзина
cart_empty = В корзине пока пусто
cart_empty_hint = Всё, что вы добавите, сохранится здесь, на этом устройстве.
cart_keep_looking = Продолжить покупки
cart_items_label = Товары в корзине
cart_remove = Удалить
cart_remove_title = Удалить: {$title}
cart_quantity_of = Количество: {$title}
cart_less = Уменьшить на одну штуку: {$title}
cart_more = Добавить одну штуку: {$title}
cart_summary = Итог
cart_subtotal = Товары
cart_shipping = Доставка
cart_shipping_free = Бесплатно
cart_total = Всего
cart_tax_note = Налоги включены. За пределами таможенной территории магазина возможны пошлины.
cart_checkout = Оформить заказ
cart_unavailable = Больше не продаётся
# После «Оформить заказ»: ясно сказано, что заказ не оформлен.
checkout_title = Здесь настоящий магазин принял бы ваш заказ
checkout_text = Магазин Storeside — демонстрационный. Ничего не заказано, деньги не списываются, ничего не будет отправлено. Войдите как демо-покупатель, чтобы увидеть заказы и посылки в пути.
checkout_keep = Оставить корзину
checkout_clear = Очистить корзину
checkout_orders = Посмотреть демо-заказы

## Вход как демо-покупатель

sign_in_title = Войти как демо-покупатель
sign_in_lead = Настоящих людей здесь нет. Выберите любого: вы увидите заказы, а чат будет знать, кто спрашивает.
sign_in_filter = Найти имя, страну или язык
sign_in_none = Никого с таким именем
sign_in_orders = Заказов: {$count}
sign_out = Выйти
sign_in_own = Войти по почте и паролю
sign_in_email = Электронная почта
sign_in_password = Пароль
sign_in_submit = Войти
sign_in_forgot = Забыли? Спросите в чате
sign_in_refused = С такими данными аккаунта нет. После десяти неверных паролей аккаунт блокируется; помощник в чате пришлёт ссылку, которая его откроет.
sign_in_wait = Слишком много попыток. Подождите немного или попросите ссылку у помощника в чате.
reset_title = Задайте новый пароль
reset_lead = Не короче {$shortest} знаков. Несколько слов подряд легко запомнить и трудно угадать.
reset_password = Новый пароль
reset_show = Показать, что я ввожу
reset_save = Сохранить пароль
reset_too_short = Слишком коротко, нужно знаков не меньше: {$shortest}.
reset_too_long = Слишком длинно, можно знаков не больше: {$longest}.
reset_too_simple = Такой пароль слишком легко угадать. Выберите другой.
reset_done_title = Пароль задан
reset_done_text = На других устройствах выполнен выход, а заблокированный аккаунт снова открыт. Войдите с новым паролем.
reset_refused_title = Эта ссылка не работает
reset_unknown = Это не самая новая ссылка или она неполная. Откройте ссылку из последнего письма.
reset_expired = Срок ссылки истёк: она действует час. Помощник может прислать другую.
reset_used = Ссылкой уже воспользовались. Если это были не вы, сразу напишите нам в чат.
reset_ask = Спросить в чате

pay_title = Оплатить {$amount}
pay_lead = На столько {$item} дороже товара, который вы возвращаете. Мы держим его для вас до {$day}.
pay_with = Как вы хотите заплатить?
pay_submit = Оплатить {$amount}
pay_demo = Это демонстрационный магазин: деньги не списываются.
pay_done_title = Оплачено, спасибо
pay_done_text = {$amount} за {$item} получены. Отправим, как только придёт ваш возврат.
pay_refused_title = Здесь нечего оплачивать
pay_unknown = По этому адресу нет платежа. Откройте ссылку из чата ещё раз.
pay_lapsed = Товар для вас больше не отложен, поэтому платить не нужно. Помощник посмотрит, что можно сделать теперь.

## Личный кабинет

account_title = Ваши заказы
account_hello = Здравствуйте, {$name}
account_no_orders = Заказов пока нет
account_no_orders_hint = Этот демо-покупатель ещё ничего не купил.
order_title = Заказ {$number}
order_placed = Оформлен {$date}
order_items = Состав заказа
order_total = Всего
order_quantity = Количество: {$count}
order_ask = Спросить об этом заказе
order_no_parcels = Ни одной посылки ещё не отправлено

## Состояния заказа на маленькой метке. До 20 знаков.

order_state_placed = Оформлен
order_state_paid = Оплачен
order_state_packed = Собран
order_state_shipped = В пути
order_state_in_customs = На таможне
order_state_delayed = Задерживается
order_state_delivered = Доставлен
order_state_partly_delivered = Доставлен частично
order_state_lost = Потерян
order_state_cancelled = Отменён
order_state_returned = Возвращён
order_state_refunded = Деньги возвращены

## Посылки

parcel_title = Посылка {$number}
parcel_carrier = {$carrier} · {$number}
parcel_expected = Ожидается: {$date}
parcel_promised = Обещанный срок: {$date}
parcel_delivered_on = Доставлена {$date}
parcel_timeline = Путь посылки
parcel_no_events = Перевозчик пока ничего не сообщил
event_place = {$place}, {$country}

## Что происходило с посылкой, по строке на событие

event_label_created = Этикетка напечатана
event_picked_up = Принята перевозчиком
event_in_transit = В пути
event_export_customs = На экспортной таможне
event_in_customs = На таможне
event_customs_cleared = Прошла таможню
event_arrived_hub = Прибыла в сортировочный центр
event_out_for_delivery = У курьера, едет к вам
event_delivery_attempted = Вручить не удалось
event_available_for_pickup = Ждёт в пункте выдачи
event_delayed = Задерживается
event_delivered = Доставлена
event_lost = Потеряна
event_returned_to_sender = Отправлена обратно в магазин

## Загрузка и неполадки

loading = Загружается
error_title = Не получилось
error_offline = Магазин недоступен. Проверьте подключение и попробуйте ещё раз.
error_server = У нас что-то сломалось. Попробуйте, пожалуйста, ещё раз.
error_try_again = Попробовать ещё раз
not_found_title = Здесь ничего нет
not_found_text = Страница, которую вы искали, переехала или никогда не существовала.
not_found_product = Такого товара у нас нет или больше нет.

## Низ каждой страницы

footer_about = Storeside — это пример чата рядом с магазином, который отправляет заказы за границу. Товары, люди и заказы вымышлены.
