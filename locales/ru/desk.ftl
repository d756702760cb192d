# Рабочее место сотрудников: страница загруженная, поэтому всё коротко. На «вы».
# Только простые сообщения с {$переменными}, без множественного числа: «Ожидают: {$count}». Глаголы при имени
# сотрудника стоят в настоящем времени: имя не говорит о роде.

## Рамка

title = Поддержка Storeside
title-count = ({$count}) Поддержка Storeside
skip = К разговору
link-connecting = Подключение…
link-live = На связи
link-offline = Нет связи
offline-banner = Нет связи с сервером. Пробуем снова; всё, что вы пишете, сохраняется.
agents-here = Сейчас на месте: {$names}
sound-on = Звук включён
sound-off = Звук выключен
shortcuts-open = Сочетания клавиш
sign-out = Выйти
language = Язык
close = Закрыть
cancel = Отмена
retry = Повторить

## Вход

sign-in-title = Вход для сотрудников
sign-in-lead = Для тех, кто отвечает покупателям.
sign-in-email = Эл. почта
sign-in-password = Пароль
sign-in-show = Показать пароль
sign-in-button = Войти
sign-in-busy = Входим…
sign-in-ended = Сеанс завершён. Войдите снова; черновики сохранены.
error-credentials = Почта и пароль не подходят друг к другу. Проверьте их, пожалуйста.
# $seconds: обратный отсчёт.
error-throttled = Слишком много попыток. Повторить можно через {$seconds} с.
error-throttled-over = Теперь можно попробовать снова.
error-network = Сервер недоступен. Проверьте подключение и попробуйте ещё раз.
error-server = На сервере что-то сломалось. Попробуйте, пожалуйста, ещё раз.
error-state = Разговор тем временем изменился. Показано, как он выглядит сейчас.
error-not-found = Такого разговора нет.
error-too-long = Сообщение слишком длинное.
error-not-text = В сообщении есть символы, которые нельзя отправить.
error-conflict = Это сообщение уже отправлено с другим текстом.
error-claimed = Этот разговор сейчас ведёт {$name}.

## Очередь

queue = Разговоры
# Пять вкладок, до 10 знаков каждая.
tab-waiting = Ожидают
tab-mine = Мои
# Разговоры коллег.
tab-team = Коллеги
tab-bot = Бот
tab-resolved = Решённые
search = Поиск
search-placeholder = Имя, заказ, слова
filter-language = Язык
filter-all = Все языки
empty-waiting = Никто не ждёт. Отличная работа.
empty-mine = У вас нет разговоров. Возьмите разговор во вкладке «Ожидают».
empty-team = У коллег нет разговоров.
empty-bot = Бот ни с кем не разговаривает.
empty-resolved = Решённых разговоров пока нет.
empty-search = Ничего не нашлось.
list-loading = Загружаем разговоры…
list-failed = Не удалось загрузить разговоры.
# Покупатель, который не вошёл. До 20 знаков.
guest = Гость
last-photos = Фото: {$count}
last-bot = Бот: {$text}
last-agent = {$name}: {$text}
last-you = Вы: {$text}
nothing-said = Пока ничего не написано
# Для программ чтения с экрана.
row-unread = Непрочитанных сообщений: {$count}
row-unanswered = Без ответа: {$count}
row-draft = Черновик
# $time: длительность, например «3 мин».
row-waiting = Время ожидания: {$time}
row-typing = пишет…

## Зачем нужен человек. До 14 знаков.

reason-crisis = В беде
reason-angry = Злится
reason-dispute = Спор
reason-theft = Кража доступа
reason-unsure = Не понято
reason-asked = По просьбе
reason-failed = Сбой бота
reason-approval = Одобрение

## То же самое предложением, над разговором

why-crisis = Покупатель говорит, что не хочет жить. Ответьте немедленно.
why-angry = Покупатель злится.
why-dispute = Покупатель грозит спором или возвратом платежа через банк.
why-theft = Возможно, аккаунтом покупателя пользуется другой человек.
why-unsure = Бот дважды не понял.
why-asked = Покупатель просит человека.
why-failed = Бот не смог ответить по техническим причинам.
why-approval = Предложение бота ждёт одобрения.

## Разговор

conversation = Разговор
none-open = Выберите разговор слева.
none-open-keys = j и k — вниз и вверх, Enter — открыть, c — взять.
back = К списку
claim = Взять
claiming = Берём…
give-back = Вернуть боту
resolve = Решено
shopper-open = Покупатель и заказы
transcript = Переписка
transcript-loading = Загружаем разговор…
transcript-failed = Не удалось загрузить разговор.
# $name: имя сотрудника.
state-queued = Ждёт сотрудника
state-bot = Отвечает бот
state-mine = Этот разговор ведёте вы
state-other = Разговор ведёт {$name}
state-resolved = Решён
# Вместо поля ввода.
locked-queued = Чтобы ответить, возьмите этот разговор.
locked-bot = Отвечает бот. Вы можете следить за перепиской.
locked-other = Разговор ведёт {$name}. Вы можете следить за перепиской.
locked-resolved = Этот разговор решён. Если покупатель напишет снова, ответит бот.
notice-taken = Теперь этот разговор ведёт {$name}.
notice-claim-failed = Взять разговор не удалось.
notice-return-failed = Вернуть боту не удалось.
notice-resolve-failed = Закрыть как решённый не удалось.
summary = Что знает бот
summary-intent = Тема
summary-order = Заказ
summary-product = Товар
summary-last = Последние слова
fact-tracking_number = Трек-номер
fact-measurements = Мерки
fact-return_reason = Причина возврата
fact-remedy_story = Что случилось
fact-photos = Фото
fact-order_email = Почта заказа
system-queued = Ждёт сотрудника
# $name: имя сотрудника.
system-claimed = Разговор ведёт {$name}
system-returned = {$name} возвращает разговор боту
system-resolved = {$name} закрывает разговор как решённый
system-claimed-someone = Разговор взят сотрудником
system-returned-someone = Возвращён боту
system-resolved-someone = Решён
system-failed = Бот не смог ответить
speaker-bot = Бот
# После собственного имени.
speaker-you = Вы
# $percent: например «93 %».
understood = {$intent} {$percent}
understood-pending = Читаем…
mood-neutral = спокойно
mood-angry = злится
mood-annoyed = раздражение
mood-happy = радость
# Кнопки бота, для программ чтения с экрана.
offered = Предложенные ответы
shopper-typing = {$name} пишет…
jump = Последние сообщения
jump-new = Новые сообщения

## Ввод

reply = Ваш ответ
# $language: язык покупателя в именительном падеже, например «испанский».
reply-placeholder = Ваш ответ, язык: {$language}…
send = Отправить
sending = Отправляется…
sent = Отправлено
failed = Не отправлено
discard = Удалить
characters-left = Осталось знаков: {$count}
characters-over = Лишних знаков: {$count}
hint-send = Enter — отправить, Shift+Enter — новая строка
resolve-confirm-title = Закрыть с неотправленным ответом?
return-confirm-title = Вернуть боту с неотправленным ответом?
confirm-text = Есть текст, которого покупатель не получил. Он останется здесь черновиком и не будет отправлен.
sign-out-confirm-title = Выйти с неотправленными ответами?
sign-out-confirm-text = Разговоров с черновиками: {$count}. При выходе они удаляются.
sign-out-delete = Выйти и удалить

## Покупатель

shopper = Покупатель
shopper-language = Язык
shopper-email = Эл. почта
shopper-customer = № покупателя
# Перед временем, когда разговор начался.
shopper-since = Начало
proof-anonymous = Вход не выполнен
proof-order_email = Знает заказ и почту
proof-one_time_code = Подтверждено кодом
proof-signed = Вход выполнен
proof-anonymous-hint = Прежде чем говорить о заказе, спросите его номер и почту.
orders = Заказы
orders-none = Заказов нет.
orders-hidden = Заказы видны, когда покупатель вошёл.
orders-no-parcel = Посылки пока нет.
# Метка на заказе, о котором речь. До 14 знаков.
orders-about = Речь о нём
orders-items = Товаров: {$count}
copy = Копировать: {$value}
copied = Скопировано

## Объявления для программ чтения с экрана

announce-waiting = Новый разговор в очереди: {$name}, {$reason}
announce-wrote = Новое сообщение: {$name}

## Чего хочет покупатель, как это понял бот. До 24 знаков.

intent-ask_size = Подбор размера
intent-ask_shipping_status = Где посылка
intent-request_return = Возврат
intent-complain = Жалоба
intent-threaten_dispute = Грозит спором
intent-ask_product_info = Сведения о товаре
intent-ask_usage = Использование и уход
intent-ask_availability = Наличие
intent-ask_price = Цена
intent-ask_promotion = Промокоды и скидки
intent-ask_recommendation = Совет по выбору
intent-ask_shipping_cost = Стоимость доставки
intent-ask_delivery_time = Срок доставки
intent-ask_ship_to = Регионы доставки
intent-ask_customs = Пошлины и налоги
intent-ask_payment_methods = Способы оплаты
intent-ask_how_to_order = Как заказать
intent-ask_return_policy = Правила возврата
intent-ask_warranty = Гарантия
intent-ask_membership = Баллы и подарочные карты
intent-ask_order_status = Статус заказа
intent-report_late_parcel = Посылка задерживается
intent-report_missing_parcel = Посылка пропала
intent-report_customs_problem = Застряла на таможне
intent-cancel_order = Отмена заказа
intent-change_order = Изменение заказа
intent-change_address = Смена адреса
intent-report_payment_problem = Проблема с оплатой
intent-request_invoice = Чек или счёт
intent-request_exchange = Обмен
intent-request_refund = Возврат денег
intent-ask_refund_status = Статус возврата денег
intent-ask_return_status = Статус возврата товара
intent-report_damaged_item = Товар повреждён
intent-report_wrong_item = Не тот товар
intent-report_missing_item = Не хватает товара
intent-claim_warranty = Гарантийный случай
intent-give_praise = Похвала
intent-give_feedback = Предложение
intent-report_account_problem = Проблема с аккаунтом
intent-manage_subscription = Подписки
intent-request_privacy = Персональные данные
intent-ask_bot = Спрашивает, кто отвечает
intent-ask_help = Просит помощи
intent-talk_to_human = Хочет человека
intent-rate = Оценка
intent-greet = Приветствие
intent-goodbye = Прощание
intent-thank = Благодарность
intent-affirm = Да
intent-deny = Нет
intent-inform = Данные
intent-stop = Прервать
intent-out_of_scope = Другая тема
intent-change_language = Другой язык
intent-nlu_fallback = Не понято

## Клавиши

keys-title = Сочетания клавиш
keys-single = Одиночные клавиши
keys-single-hint = Выключено: работают только Enter, Tab и стрелки.
key-move = Следующий, предыдущий разговор
key-open = Открыть разговор
key-claim = Взять его
key-reply = Написать ответ
key-send = Отправить ответ
key-leave = Выйти из поля ввода, вернуться к списку
key-search = Поиск
key-tabs = Ожидают, Мои, Коллеги, Бот, Решённые
key-help = Показать эту справку

## Оценки

ratings = Оценки
stars = Звёзд: {$score} из 5
ratings-period = Период
ratings-week = Последние 7 дней
ratings-month = Последние 30 дней
ratings-quarter = Последние 90 дней
ratings-loading = Оценки загружаются…
ratings-failed = Не удалось загрузить оценки.
ratings-none = За этот период оценок нет.
ratings-average = Средняя
ratings-count = Оценок: {$count}
ratings-asked = Спрошено: {$count}
ratings-by-language = Язык
ratings-by-answerer = Кто отвечал
ratings-of-orders = Заказы, после доставки
ratings-comments = Последние отзывы
ratings-open = Открыть разговор
## Одобрения

approvals = Одобрения
approval-until = Решить до {$time}
approval-expired = До {$time} никто не решил, и разговор передан человеку.
approval-rule = Правило
approval-history = Клиент
approval-history-text = С {$since} · заказов: {$orders} · компенсаций за {$days} дн.: {$remedies}
approval-goods-keep = Товар остаётся у клиента
approval-goods-send_back = Клиент вернёт товар
approval-fee = Плата за доставку
approval-late = Дней опоздания
approve = Одобрить
approve-amount = Одобрить {$amount}
change = Изменить
decline = Отклонить
approval-needs-lead = Это может одобрить только старший.
approval-needs-lead-over = Вам можно одобрить до {$amount}; больше одобряет старший.
deciding = Сохраняем…
decline-reason = Причина, как её прочтёт клиент
decline-suggestions = Варианты
decline-wear = Судя по описанию, это обычный износ от использования, его мы возместить не можем.
decline-details = Чтобы решить, нам нужно знать больше: что именно повреждено и как это произошло?
decline-amount = Сумма больше, чем мы можем дать в этом случае. Мы с радостью найдём с вами другое решение.
decline-settled = По этому товару мы с вами уже нашли решение.
decline-send = Отклонить и сообщить клиенту
change-resolution = Что вместо этого?
change-amount = Сумма, {$currency}
change-most = Не больше {$amount}
change-reason = Несколько слов клиенту (необязательно)
change-hint = Сначала спросим клиента. До его согласия ничего не делается.
change-hint-now = Вы говорите с клиентом: будет сделано сразу.
change-send = Предложить клиенту
change-send-now = Сделать сейчас
resolution-keep_and_credit = Бонусы, товар остаётся
resolution-partial_refund = Деньги, товар остаётся
resolution-resend = Тот же товар ещё раз
resolution-repair = Ремонт
resolution-full_refund = Полный возврат
resolution-fee_refund = Возврат платы за доставку
decided-approved = Одобрено: {$name}
decided-declined = Отклонено: {$name}
decided-changed = Изменено: {$name}
outcome-pending = выполняется…
outcome-granted = готово, номер {$number}
outcome-granted-fee = готово
outcome-told = клиенту сообщено
outcome-asked = спрашиваем клиента
outcome-turned_down = клиент отказался
outcome-refused = Это уже было невозможно. Решите заново.
outcome-failed = Выполнить не удалось. Решите заново.
error-approval-decided = Решение уже принято: {$name}. Оно показано ниже.
error-approval-refused = Правило больше не предлагает этого для этих товаров.
error-shop = Система магазина не отвечает. Ничего не сделано; попробуйте ещё раз.
locked-approval = Отвечает бот. Вы можете решить выше или взять разговор.
key-approval = Перейти к одобрению
system-decided = Решение принято
system-expired = Решение не принято вовремя
