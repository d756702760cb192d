# Commandes en route. Les détails (étapes, dates) sont sur une carte sous le message : les phrases restent courtes.

# Sous cette phrase, les commandes s’affichent comme cartes à choisir.
utter_ask_older_order = Est-ce peut-être l’une de ces commandes plus anciennes ?
utter_no_older_order = Ce sont toutes les commandes que je vois à votre nom. Est-ce l’une d’elles, ou quelqu’un de l’équipe doit-il chercher avec vous ?
utter_ask_which_parcel = De quelle commande s’agit-il ?
    .v2 = Laquelle de ces commandes est-ce ?
# À une personne non connectée.
utter_ask_order_number_and_email = Indiquez-moi votre numéro de commande (il ressemble à SO-1234566) et l’adresse e-mail utilisée pour commander, s’il vous plaît.
    .v2 = Pour cela, il me faut votre numéro de commande, par exemple SO-1234566, et l’adresse e-mail avec laquelle elle a été passée.
# Après deux indications qui n’ont rien donné.
utter_ask_order_details_again = Pouvez-vous vérifier les deux et me les renvoyer : le numéro de commande qui figure dans l’e-mail de confirmation, et l’adresse qui a reçu cet e-mail ?
utter_ask_order_number_help = Pas de souci. Le numéro et l’adresse figurent dans l’e-mail de confirmation de la commande. S’il est introuvable, quelqu’un de l’équipe peut chercher avec vous.
    .v2 = Si l’e-mail de confirmation est introuvable aussi, quelqu’un de l’équipe peut retrouver la commande avec vous.
# À une personne non connectée qui a donné le numéro de suivi d’un transporteur.
utter_ask_order_for_tracking_number = Merci pour le numéro de suivi. Pour vous montrer le colis, il me faut aussi son numéro de commande et l’adresse e-mail utilisée pour commander.
    .v2 = Je pourrai vous montrer ce colis dès que j’aurai son numéro de commande et l’adresse e-mail utilisée pour commander.
utter_ask_order_email = Quelle adresse e-mail avez-vous utilisée pour la commande { $order_number } ?
    .v2 = Pour vous montrer la commande { $order_number }, il me faut l’adresse e-mail avec laquelle elle a été passée.
utter_ask_order_number = Merci. Et quel est le numéro de commande ? Il ressemble à SO-1234566.
    .v2 = Il ne me manque plus que le numéro de commande, par exemple SO-1234566.
utter_order_number_unreadable = { $given } ne ressemble pas à l’un de nos numéros de commande : il y a peut-être une faute de frappe.
    .v2 = { $given } ne correspond pas à un numéro de commande. Y aurait-il un chiffre erroné ?
utter_order_email_unreadable = Cela ne ressemble pas à une adresse e-mail complète : il y a peut-être une faute de frappe.
# Les mêmes mots, que la commande n’existe pas ou qu’elle soit à quelqu’un d’autre : ne jamais dire lequel.
utter_order_not_found = Je ne trouve pas de commande avec ces indications.
    .v2 = Ces indications ne me mènent pas non plus à une commande.
# La même chose, pour la deuxième fois.
utter_order_not_found_person = Je ne trouve toujours pas de commande avec ces indications. Dois-je faire appel à quelqu’un de l’équipe pour vérifier ?

# Une commande qui n’a pas encore de colis.
utter_order_placed = La commande { $order_number } nous est bien parvenue et attend son paiement.
utter_order_paid = La commande { $order_number } est payée ; nous allons la préparer.
utter_order_packed = La commande { $order_number } est emballée et sur le point d’être remise au transporteur.
utter_order_shipped = La commande { $order_number } est partie de chez nous ; son suivi s’affichera bientôt ici.
utter_order_in_customs = La commande { $order_number } est en douane.
utter_order_delayed = La commande { $order_number } a du retard.
utter_order_delivered = La commande { $order_number } a été livrée.
utter_order_partly_delivered = Une partie de la commande { $order_number } a été livrée, le reste est en route.
utter_order_lost = La commande { $order_number } s’est perdue en route. J’en suis désolé.
utter_order_cancelled = La commande { $order_number } a été annulée ; il n’y a donc rien en route.
utter_order_returned = La commande { $order_number } nous est revenue.
utter_order_refunded = La commande { $order_number } a été remboursée.
# Suit dans le même message.
utter_order_promised = Vous devriez la recevoir au plus tard le { $promised_on }.

# Un colis. Des détails peuvent suivre dans le même message.
utter_parcel_label_created = Le colis de la commande { $order_number } est prêt ; { $carrier } doit encore l’enlever.
    .v2 = La commande { $order_number } est emballée ; il ne manque plus que le passage de { $carrier } pour prendre le colis.
utter_parcel_picked_up = { $carrier } a pris en charge le colis de la commande { $order_number }.
utter_parcel_in_transit = Le colis de la commande { $order_number } est en route avec { $carrier }.
    .v2 = La commande { $order_number } est en chemin : { $carrier } achemine le colis.
utter_parcel_export_customs = Le colis de la commande { $order_number } est en cours de dédouanement à l’export, avec { $carrier }.
utter_parcel_in_customs = Le colis de la commande { $order_number } est en douane. { $carrier } reprendra l’acheminement une fois le dédouanement terminé.
    .v2 = La douane examine encore le colis de la commande { $order_number } ; { $carrier } reprendra l’acheminement dès qu’elle aura terminé.
utter_parcel_customs_cleared = Le colis de la commande { $order_number } a passé la douane et poursuit sa route avec { $carrier }.
utter_parcel_arrived_hub = Le colis de la commande { $order_number } est arrivé dans un centre de tri de { $carrier }.
    .v2 = La commande { $order_number } se trouve à présent dans un centre de tri de { $carrier }.
utter_parcel_out_for_delivery = Bonne nouvelle : { $carrier } est en tournée pour livrer le colis de la commande { $order_number }.
    .v2 = Le colis de la commande { $order_number } est dans le camion de { $carrier }, en route vers chez vous.
utter_parcel_delivery_attempted = { $carrier } a tenté de livrer le colis de la commande { $order_number } et repassera.
utter_parcel_available_for_pickup = Le colis de la commande { $order_number } vous attend dans un point de retrait de { $carrier }.
utter_parcel_delayed = Le colis de la commande { $order_number } a du retard chez { $carrier }.
    .v2 = { $carrier } signale un retard pour le colis de la commande { $order_number }.
utter_parcel_delivered = Le colis de la commande { $order_number } a été livré par { $carrier } le { $delivered_on }.
utter_parcel_lost = Je suis désolé : { $carrier } a perdu le colis de la commande { $order_number }.
utter_parcel_returned_to_sender = Le colis de la commande { $order_number } n’a pas pu être livré ; { $carrier } nous le rapporte.

# Détails qui peuvent suivre. $place : comme le transporteur l’a écrit.
utter_parcel_last_place = Dernier lieu signalé : { $place }.
utter_parcel_expected_day = La livraison est prévue le { $to_on }.
utter_parcel_expected_between = La livraison est prévue entre le { $from_on } et le { $to_on }.
utter_parcel_expected_by = La livraison est prévue au plus tard le { $to_on }.
utter_parcel_late = Cela fait { $days ->
    [one] un jour
   *[other] { $days } jours
 } de plus que promis, et j’en suis désolé.

# Avant ce que l'on sait d'un colis, dans le même message, quand le transporteur ne répond pas. $age : par exemple « il y a 3 heures ».
utter_carrier_silent = { $carrier } ne me répond pas pour le moment. Voici où en étaient les choses { $age } :
    .v2 = Je n'arrive pas à joindre { $carrier } en ce moment. Sa dernière nouvelle, { $age } :
# De même quand le transporteur n'en a jamais rien dit.
utter_carrier_silent_own = { $carrier } ne me répond pas pour le moment ; je n'ai que ce que nous avons noté nous-mêmes :
    .v2 = Je n'arrive pas à joindre { $carrier } en ce moment. Ce que nous avons noté nous-mêmes :
# Quand le transporteur ne connaît pas (encore) le numéro.
utter_carrier_unknown_number = { $carrier } ne trouve rien sous le numéro { $tracking_number } pour le moment. Ce que nous avons noté nous-mêmes :
    .v2 = Le numéro { $tracking_number } ne donne rien chez { $carrier } pour l'instant. Ce que nous avons noté nous-mêmes :
# Après l'état d'un colis, quand la nouvelle a plus d'une heure.
utter_parcel_as_of = { $carrier } l'a signalé { $age }.

button_other_order = Une autre commande
