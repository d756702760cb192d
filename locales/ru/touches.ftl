# Что магазин сообщает сам; одни и те же фразы в чате и в письмах, «мы» — это магазин.

utter_touch_received = Спасибо за покупку! Мы получили заказ { $order_number }.
utter_touch_received_unpaid = Спасибо за покупку! Мы получили заказ { $order_number } и соберём его, как только он будет оплачен.
# $ships_on
utter_touch_ships = Отправим его не позднее { $ships_on }.
utter_touch_packed = Заказ { $order_number } собран, ждём, когда его заберёт { $carrier }.
    .v2 = Мы собрали заказ { $order_number }, осталось передать посылку службе доставки { $carrier }.
utter_touch_shipped = Заказ { $order_number } в пути, его везёт { $carrier }. Номер для отслеживания: { $tracking_number }.
    .v2 = Посылку с заказом { $order_number } теперь везёт { $carrier }. Следить за ней можно по номеру { $tracking_number }.
# $to_on
utter_touch_expected = Посылка должна прийти не позднее { $to_on }.
utter_touch_out_for_delivery = Уже сегодня: посылку с заказом { $order_number } везёт вам курьер { $carrier }.
    .v2 = Посылка с заказом { $order_number } у курьера { $carrier } и едет к вам.
utter_touch_delivered = Посылка с заказом { $order_number } доставлена, служба доставки: { $carrier }. Надеемся, всё понравится!
    .v2 = Служба { $carrier } сообщает, что посылка с заказом { $order_number } уже у вас. Пусть покупка радует!
utter_touch_satisfaction = Довольны ли вы заказом { $order_number }? Одна звезда — плохо, пять звёзд — отлично.
    .v2 = Заказ { $order_number } у вас уже несколько дней: сколько звёзд из пяти вы бы ему поставили?

utter_touch_delayed = Нам очень жаль: служба { $carrier } сообщает, что посылка с заказом { $order_number } задерживается.
    .v2 = Посылка с заказом { $order_number } идёт дольше, чем планировалось, сообщает служба { $carrier }. Нам очень жаль.
# $promised_on
utter_touch_late = Нам очень жаль: мы обещали доставить заказ { $order_number } до { $promised_on }, но он ещё не доставлен.
# $since_on
utter_touch_in_customs = Посылка с заказом { $order_number } находится на таможне с { $since_on }. После оформления её повезёт дальше { $carrier }; если от вас что-то понадобится, служба доставки или таможня свяжется с вами напрямую.
utter_touch_delivery_attempted = Служба { $carrier } пыталась вручить посылку с заказом { $order_number }, но не смогла.
    .v2 = Ещё одна попытка вручить посылку с заказом { $order_number } не удалась, сообщает служба { $carrier }.
utter_touch_available_for_pickup = Посылка с заказом { $order_number } ждёт вас в пункте выдачи { $carrier }.
utter_touch_returned_to_sender = Нам очень жаль: посылку с заказом { $order_number } не удалось вручить, { $carrier } везёт её обратно к нам.
utter_touch_lost = Нам очень жаль: служба { $carrier } потеряла посылку с заказом { $order_number }. Это не ваша потеря.

button_touch_what_now = Что будет дальше?
button_touch_not_here = Посылки нет
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
   *[other] { $stars } звёзд
 }

# $name
mail_touch_hello = Здравствуйте, { $name }!
mail_touch_ask = Если что-то непонятно, войдите в наш магазин и откройте чат: помощник знает ваш заказ.
mail_touch_rate = Чтобы ответить, войдите в наш магазин и откройте чат: вопрос ждёт вас там.
mail_touch_stop = Если вы больше не хотите получать сообщения о заказах, просто скажите об этом помощнику в чате.
mail_touch_subject_received = Мы получили ваш заказ { $order_number }
mail_touch_subject_received_unpaid = Ваш заказ { $order_number } ожидает оплаты
mail_touch_subject_packed = Ваш заказ { $order_number } собран
mail_touch_subject_shipped = Ваш заказ { $order_number } в пути
mail_touch_subject_out_for_delivery = Ваш заказ { $order_number } у курьера
mail_touch_subject_delivered = Ваш заказ { $order_number } доставлен
mail_touch_subject_satisfaction = Довольны ли вы заказом { $order_number }?
mail_touch_subject_delayed = Ваш заказ { $order_number } задерживается
mail_touch_subject_late = Ваш заказ { $order_number } опаздывает
mail_touch_subject_in_customs = Ваш заказ { $order_number } на таможне
mail_touch_subject_delivery_attempted = Ваш заказ { $order_number } не удалось вручить
mail_touch_subject_available_for_pickup = Ваш заказ { $order_number } ждёт в пункте выдачи
mail_touch_subject_returned_to_sender = Ваш заказ { $order_number } возвращается к нам
mail_touch_subject_lost = Ваш заказ { $order_number } потерялся в пути

# $title
mail_stock_subject = Снова в наличии: { $title }
mail_stock_text =
    «{ $title }» снова в наличии.

    Вы просили сообщить, и это единственное письмо об этом. Отложить товар мы не можем: он достанется тому, кто закажет первым.
