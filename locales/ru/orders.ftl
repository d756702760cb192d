# Заказы в пути. Подробности (события, даты) на карточке под сообщением, поэтому предложения короткие.
# Давняя дата кончается на «г.»: в конце предложения стоят только близкие.

# Под этим предложением заказы показаны карточками на выбор.
utter_ask_which_parcel = Какой заказ вы имеете в виду?
    .v2 = О каком из этих заказов речь?
# Гостю.
utter_ask_order_number_and_email = Напишите, пожалуйста, номер заказа (он похож на SO-1234566) и адрес электронной почты, на который он оформлен.
    .v2 = Для этого нужны номер заказа, например SO-1234566, и адрес электронной почты, указанный при оформлении.
# После пары, которая ни к чему не привела.
utter_ask_order_details_again = Проверьте, пожалуйста, и пришлите ещё раз: номер заказа из письма с подтверждением и адрес почты, на который оно пришло.
utter_ask_order_number_help = Ничего страшного. Номер и адрес почты указаны в письме с подтверждением заказа. Если его нет под рукой, коллега поможет найти заказ.
    .v2 = Если и письма с подтверждением не найти, заказ поможет найти коллега.
# Гостю, который прислал трек-номер службы доставки.
utter_ask_order_for_tracking_number = Спасибо за трек-номер. Чтобы показать посылку, мне нужны ещё номер заказа и адрес почты, на который он оформлен.
    .v2 = Смогу показать эту посылку, как только узнаю номер заказа и адрес почты, на который он оформлен.
utter_ask_order_email = На какой адрес электронной почты оформлен заказ { $order_number }?
    .v2 = Чтобы показать заказ { $order_number }, мне нужен адрес почты, на который он оформлен.
utter_ask_order_number = Спасибо. А какой номер заказа? Он похож на SO-1234566.
    .v2 = Осталось узнать только номер заказа, например SO-1234566.
utter_order_number_unreadable = { $given } не похоже на номер нашего заказа: возможно, в нём опечатка.
    .v2 = { $given } не сходится как номер заказа. Может быть, неверна какая-то цифра?
utter_order_email_unreadable = Это не похоже на полный адрес электронной почты: возможно, в нём опечатка.
# Одни и те же слова, нет ли такого заказа или он чужой: что именно, не говорится.
utter_order_not_found = Не получается найти заказ по этим данным.
    .v2 = По этим данным заказ тоже не находится.
# То же самое, во второй раз.
utter_order_not_found_person = Заказ по этим данным по-прежнему не находится. Позвать коллегу, чтобы разобраться?

# Заказ, у которого ещё нет посылки.
utter_order_placed = Заказ { $order_number } у нас и ожидает оплаты.
utter_order_paid = Заказ { $order_number } оплачен, скоро мы его соберём.
utter_order_packed = Заказ { $order_number } собран, скоро передадим его службе доставки.
utter_order_shipped = Заказ { $order_number } отправлен, скоро здесь появится отслеживание.
utter_order_in_customs = Заказ { $order_number } на таможне.
utter_order_delayed = Заказ { $order_number } задерживается.
utter_order_delivered = Заказ { $order_number } доставлен.
utter_order_partly_delivered = Часть заказа { $order_number } доставлена, остальное в пути.
utter_order_lost = Заказ { $order_number } потерялся в пути. Мне очень жаль.
utter_order_cancelled = Заказ { $order_number } отменён, поэтому в пути ничего нет.
utter_order_returned = Заказ { $order_number } вернулся к нам.
utter_order_refunded = Деньги за заказ { $order_number } возвращены.
# Следует в том же сообщении.
utter_order_promised = Не позднее { $promised_on } он должен быть у вас.

# Посылка. Подробности могут следовать в том же сообщении.
utter_parcel_label_created = Посылка с заказом { $order_number } готова, ждём, когда её заберёт { $carrier }.
    .v2 = Заказ { $order_number } собран, осталось передать посылку службе доставки { $carrier }.
utter_parcel_picked_up = Посылка с заказом { $order_number } уже у службы доставки { $carrier }.
utter_parcel_in_transit = Посылка с заказом { $order_number } в пути, её везёт { $carrier }.
    .v2 = Заказ { $order_number } едет к вам: посылка у службы доставки { $carrier }.
utter_parcel_export_customs = Посылка с заказом { $order_number } проходит экспортное оформление, её везёт { $carrier }.
utter_parcel_in_customs = Посылка с заказом { $order_number } на таможне. После оформления её повезёт дальше { $carrier }.
    .v2 = Таможня ещё проверяет посылку с заказом { $order_number }; как только закончит, её повезёт дальше { $carrier }.
utter_parcel_customs_cleared = Посылка с заказом { $order_number } прошла таможню, её везёт дальше { $carrier }.
utter_parcel_arrived_hub = Посылка с заказом { $order_number } прибыла в сортировочный центр { $carrier }.
    .v2 = Заказ { $order_number } сейчас в сортировочном центре { $carrier }.
utter_parcel_out_for_delivery = Хорошая новость: посылку с заказом { $order_number } уже везёт вам курьер { $carrier }.
    .v2 = Посылка с заказом { $order_number } у курьера { $carrier } и едет к вам.
utter_parcel_delivery_attempted = Служба { $carrier } пыталась вручить посылку с заказом { $order_number } и попробует ещё раз.
utter_parcel_available_for_pickup = Посылка с заказом { $order_number } ждёт вас в пункте выдачи { $carrier }.
utter_parcel_delayed = Посылка с заказом { $order_number } задерживается у службы доставки { $carrier }.
    .v2 = Служба { $carrier } сообщает, что посылка с заказом { $order_number } задерживается.
utter_parcel_delivered = Посылка с заказом { $order_number } доставлена { $delivered_on }, служба доставки: { $carrier }.
utter_parcel_lost = Мне очень жаль: служба { $carrier } потеряла посылку с заказом { $order_number }.
utter_parcel_returned_to_sender = Посылку с заказом { $order_number } не удалось вручить, { $carrier } везёт её обратно к нам.

# Подробности, которые могут следовать.
utter_parcel_last_place = Последнее известное место: { $place }.
utter_parcel_expected_day = Посылка должна прийти { $to_on }.
utter_parcel_expected_between = Посылка должна прийти с { $from_on } по { $to_on }.
utter_parcel_expected_by = Посылка должна прийти не позднее { $to_on }.
utter_parcel_late = Это на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
 } позже, чем мы обещали, и мне очень жаль.

button_other_order = Другой заказ
