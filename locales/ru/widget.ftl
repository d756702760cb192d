# Чат покупателя: кнопка, панель, баннеры, ошибки и карточки. Коротко и приветливо, на «вы».
# Только простые сообщения с {$переменными}, без множественного числа: «Товаров: {$count}».

## Круглая кнопка в углу страницы магазина и верх панели

launcher-open = Открыть чат
launcher-unread = Открыть чат, новых сообщений: {$count}
# До 24 знаков.
title = Чем вам помочь?
assistant = Помощник
# До 40 знаков.
status-bot = Отвечает за несколько секунд
status-queued = Ждём сотрудника
status-assigned = Вам отвечает {$name}
status-resolved = Разговор закрыт
status-offline = Нет связи, пробуем снова…
close = Закрыть чат
log = Разговор
you = Вы

## Приветствие, до первого сообщения

welcome = Здравствуйте! Спрашивайте о посылке, размере или возврате на своём языке.
# Три подсказки; текст уходит как сообщение покупателя.
suggest-parcel = Где мой заказ?
suggest-size = Какой размер мне подойдёт?
suggest-return = Хочу вернуть товар

## Ввод

# До 24 знаков.
composer-placeholder = Напишите сообщение…
composer-label = Ваше сообщение
send = Отправить
composer-left = Осталось знаков: {$count}
composer-over = Лишних знаков: {$count}
sending = Отправляется…
sent = Отправлено
failed = Не отправлено
retry = Повторить
discard = Удалить
typing = {$name} пишет…
jump = Новые сообщения
jump-down = К последнему сообщению
quick-replies = Варианты ответа

## Баннеры

queue-waiting = Скоро вам ответит сотрудник. Можно продолжать писать.
queue-position = Ваше место в очереди: {$position}
queue-next = Вы следующие.
resolved = Этот разговор закрыт. Если что-то осталось, просто напишите ещё раз.
restart = Начать новый разговор
expired = Пришлось начать новый разговор. Написанное вами сохранено.
storage-off = Когда вы уйдёте со страницы, браузер не сохранит этот разговор.

## Ошибки

error-offline = Нет связи. Отправим, как только вы снова будете в сети.
error-too-long = Сообщение слишком длинное. Сократите его, пожалуйста.
error-empty = Сначала напишите сообщение.
error-not-text = В сообщении есть символы, которые нельзя отправить.
error-rate-limited = Слишком быстро. Сообщение уйдёт через мгновение.
error-payload-not-offered = Этот ответ больше не доступен. Напишите, пожалуйста, своими словами.
error-client-id-conflict = Отправить это сообщение повторно не удалось. Напишите его, пожалуйста, заново.
error-server = У нас что-то сломалось. Попробуйте, пожалуйста, ещё раз.

## Карточка посылки

parcel-title = Посылка
parcel-order = Заказ {$number}
parcel-carrier = {$carrier}
parcel-tracking = Трек-номер
parcel-expected = Ожидается
parcel-promised = Обещанный срок
parcel-delivered = Доставлена
parcel-last-place = Последнее место
parcel-as-of = По состоянию на {$time}
parcel-more = Показать прошлые этапы ({$count})
parcel-less = Скрыть прошлые этапы
parcel-track = Отследить у перевозчика
copy = Копировать
copied = Скопировано
# Этапы посылки. До 32 знаков.
parcel-status-label_created = Зарегистрирована у перевозчика
parcel-status-picked_up = У перевозчика
parcel-status-in_transit = В пути
parcel-status-export_customs = На экспортной таможне
parcel-status-in_customs = На таможне
parcel-status-customs_cleared = Прошла таможню
parcel-status-arrived_hub = В сортировочном центре
parcel-status-out_for_delivery = У курьера, едет к вам
parcel-status-delivery_attempted = Вручить не удалось
parcel-status-available_for_pickup = Ждёт в пункте выдачи
parcel-status-delayed = Задерживается
parcel-status-delivered = Доставлена
parcel-status-lost = Потеряна
parcel-status-returned_to_sender = Возвращается в магазин

## Карточка заказов

orders-title = Ваши заказы
orders-items = Товаров: {$count}
orders-choose = Выбрать заказ {$number}
# Состояние заказа. До 20 знаков.
order-status-placed = Оформлен
order-status-paid = Оплачен
order-status-packed = Собран
order-status-shipped = Отправлен
order-status-in_customs = На таможне
order-status-delayed = Задерживается
order-status-delivered = Доставлен
order-status-partly_delivered = Доставлен частично
order-status-lost = Потерян
order-status-cancelled = Отменён
order-status-returned = Возвращён
order-status-refunded = Деньги возвращены

## Карточка товаров

products-title = Товары
products-view = Смотреть
products-choose = Выбрать
products-in-stock = В наличии
products-sold-out = Распродано

## Карточка таблицы размеров

size-title = Таблица размеров
size-size = Размер
# $unit: cm или in.
size-unit = Мерки тела, {$unit}
size-recommended = Советуем вам: {$size}
# До 12 знаков.
size-mark = Ваш размер
size-chest = Грудь
size-waist = Талия
size-hips = Бёдра
size-inseam = Шаговый шов
size-foot = Длина стопы
size-height = Рост
size-neck = Шея
size-sleeve = Рукав
size-shoulder = Плечи
size-hand = Ладонь
size-head = Голова

## Карточка возврата

return-title = Возврат
return-number = Возврат № {$number}
return-items = Что вы отправляете
return-send-by = Отправить до
return-ship-to = Куда отправить
return-paid-by = Пересылка
return-paid-by-shop = За наш счёт
return-paid-by-shopper = За ваш счёт
return-refund = Вернём
return-refund-by = не позднее {$date}
return-copy-address = Скопировать адрес

## Invoice card

invoice-title = Счёт
invoice-issued = Дата счёта
invoice-total = Итого
invoice-download = Скачать PDF
invoice-failed = Не получилось. Попробуйте ещё раз или запросите счёт заново.

## Фото

photo-add = Добавить фото
