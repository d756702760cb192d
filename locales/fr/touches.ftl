# Ce que la boutique annonce d’elle-même ; les mêmes phrases dans le chat et dans les e-mails, « nous » est la boutique.

utter_touch_received = Merci pour votre commande ! Nous avons bien reçu la commande { $order_number }.
utter_touch_received_unpaid = Merci pour votre commande ! Nous avons bien reçu la commande { $order_number } et la préparerons dès son paiement.
# $ships_on
utter_touch_ships = Elle partira de chez nous au plus tard le { $ships_on }.
utter_touch_packed = La commande { $order_number } est emballée ; il ne manque plus que le passage de { $carrier } pour prendre le colis.
    .v2 = Nous avons emballé la commande { $order_number } ; { $carrier } va maintenant venir prendre le colis.
utter_touch_shipped = La commande { $order_number } est en route : { $carrier } a pris le colis en charge. Son numéro de suivi est { $tracking_number }.
    .v2 = Le colis de la commande { $order_number } voyage désormais avec { $carrier }. Vous pouvez le suivre sous le numéro { $tracking_number }.
# $to_on
utter_touch_expected = La livraison est prévue au plus tard le { $to_on }.
utter_touch_out_for_delivery = C’est pour aujourd’hui : { $carrier } est en tournée pour livrer le colis de la commande { $order_number }.
    .v2 = Le colis de la commande { $order_number } est dans le camion de { $carrier }, en route vers chez vous.
utter_touch_delivered = { $carrier } a livré le colis de la commande { $order_number }. Nous espérons que son contenu vous plaira !
    .v2 = Le colis de la commande { $order_number } est arrivé, nous dit { $carrier }. Profitez-en bien !
utter_touch_satisfaction = La commande { $order_number } vous a-t-elle plu ? Une étoile : pas du tout ; cinq étoiles : tout à fait.
    .v2 = Vous avez la commande { $order_number } depuis quelques jours : combien d’étoiles sur cinq lui donnez-vous ?

utter_touch_delayed = Nous sommes désolés : { $carrier } signale un retard pour le colis de la commande { $order_number }.
    .v2 = Le colis de la commande { $order_number } met plus de temps que prévu, nous dit { $carrier }. Nous en sommes désolés.
# $promised_on
utter_touch_late = Nous sommes désolés : la commande { $order_number } était promise pour le { $promised_on } et n’a pas encore été livrée.
# $since_on
utter_touch_in_customs = Le colis de la commande { $order_number } est retenu en douane depuis le { $since_on }. { $carrier } reprendra l’acheminement une fois le dédouanement terminé ; s’il faut quelque chose de votre part, { $carrier } ou la douane vous contactera directement.
utter_touch_delivery_attempted = { $carrier } a tenté de livrer le colis de la commande { $order_number } et n’a pas pu le remettre.
    .v2 = Une nouvelle tentative de livraison du colis de la commande { $order_number } a échoué, nous dit { $carrier }.
utter_touch_available_for_pickup = Le colis de la commande { $order_number } vous attend dans un point de retrait de { $carrier }.
utter_touch_returned_to_sender = Nous sommes désolés : le colis de la commande { $order_number } n’a pas pu être livré, et { $carrier } nous le rapporte.
utter_touch_lost = Nous sommes vraiment désolés : { $carrier } a perdu le colis de la commande { $order_number }. Ce n’est pas à vous d’en supporter la perte.

button_touch_what_now = Et maintenant ?
button_touch_not_here = Je ne l’ai pas reçu
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } étoile
   *[other] { $stars } étoiles
 }

# $name
mail_touch_hello = Bonjour { $name },
mail_touch_ask = Si quelque chose n’est pas clair, connectez-vous à notre boutique et ouvrez le chat : l’assistant y connaît votre commande.
mail_touch_rate = Pour répondre, connectez-vous à notre boutique et ouvrez le chat : la question vous y attend.
mail_touch_stop = Si vous ne voulez plus de messages sur vos commandes, dites-le simplement à l’assistant dans le chat.
mail_touch_subject_received = Nous avons bien reçu votre commande { $order_number }
mail_touch_subject_received_unpaid = Votre commande { $order_number } attend son paiement
mail_touch_subject_packed = Votre commande { $order_number } est emballée
mail_touch_subject_shipped = Votre commande { $order_number } est en route
mail_touch_subject_out_for_delivery = Votre commande { $order_number } est en cours de livraison
mail_touch_subject_delivered = Votre commande { $order_number } a été livrée
mail_touch_subject_satisfaction = La commande { $order_number } vous a-t-elle plu ?
mail_touch_subject_delayed = Votre commande { $order_number } a du retard
mail_touch_subject_late = Votre commande { $order_number } n’est pas encore arrivée
mail_touch_subject_in_customs = Votre commande { $order_number } est retenue en douane
mail_touch_subject_delivery_attempted = Votre commande { $order_number } n’a pas pu être remise
mail_touch_subject_available_for_pickup = Votre commande { $order_number } vous attend au point de retrait
mail_touch_subject_returned_to_sender = Votre commande { $order_number } nous revient
mail_touch_subject_lost = Votre commande { $order_number } s’est perdue en route

# $title
mail_stock_subject = De retour : { $title }
mail_stock_text =
    « { $title } » est de retour en stock.

    Vous nous aviez demandé de vous prévenir, et ceci est le seul e-mail à ce sujet. Nous ne pouvons rien mettre de côté : le premier qui commande est servi.
