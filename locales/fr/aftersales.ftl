# Renvoyer un article.

# Sous cette phrase, les commandes s’affichent comme cartes à choisir.
utter_ask_which_order_to_return = De quelle commande vient-il ?
    .v2 = Choisissez la commande dont il fait partie, s’il vous plaît.
# Articles sous forme de boutons.
utter_ask_return_items = Quel article de la commande { $order_number } souhaitez-vous renvoyer ?
    .v2 = Lequel de ces articles de la commande { $order_number } doit repartir ?
button_everything = Tout
# Motifs sous forme de boutons.
utter_ask_return_reason = Quel est le motif ?
    .v2 = Pouvez-vous choisir le motif qui convient le mieux ?
button_reason_changed_mind = J’ai changé d’avis
button_reason_does_not_fit = La taille ne va pas
button_reason_not_as_described = Différent de l’annonce
button_reason_damaged = Abîmé
button_reason_wrong_item = Mauvais article
button_reason_other = Autre motif
# Les conditions et la question ; oui et non sous forme de boutons.
utter_ask_return_confirmed_shop = Je peux ouvrir un retour pour { $items }. Les frais de port sont à notre charge, et l’envoi doit partir au plus tard le { $send_by_on }. Dois-je l’ouvrir ?
    .v2 = Donc : vous renvoyez { $items }, à nos frais, au plus tard le { $send_by_on }. Dois-je ouvrir le retour ?
utter_ask_return_confirmed_shopper = Je peux ouvrir un retour pour { $items }. Les frais de port sont à votre charge, et l’envoi doit partir au plus tard le { $send_by_on }. Dois-je l’ouvrir ?
    .v2 = Donc : vous renvoyez { $items }, à vos frais, au plus tard le { $send_by_on }. Dois-je ouvrir le retour ?
# C’est fait ; la carte dessous porte l’adresse. $rma : le numéro du retour.
utter_return_opened_shop = C’est fait : votre retour porte le numéro { $rma }. Les frais de port sont à notre charge. Envoyez-le au plus tard le { $send_by_on } ; à réception, nous vous remboursons { $refund }, au plus tard le { $refund_by_on }.
utter_return_opened_shopper = C’est fait : votre retour porte le numéro { $rma }. Envoyez-le au plus tard le { $send_by_on }, avec le transporteur de votre choix ; à réception, nous vous remboursons { $refund }, au plus tard le { $refund_by_on }.
utter_return_declined = D’accord, je n’ai pas ouvert de retour. Vous gardez votre article.

# Pourquoi un article ne peut pas revenir.
utter_return_refused_not_delivered = Rien de cette commande n’a encore été livré : il n’y a donc rien à renvoyer pour le moment.
utter_return_refused_window_closed = Le délai pour renvoyer cet article est écoulé.
utter_return_refused_hygiene = Pour des raisons d’hygiène, cet article ne peut plus être repris une fois livré.
utter_return_refused_final_sale = Cet article a été vendu sans possibilité de retour ; il ne peut donc pas être renvoyé.
utter_return_refused_already_returned = Un retour a déjà été ouvert pour cet article.
utter_return_refused_order_closed = Cette commande est clôturée ; plus rien ne peut en être renvoyé.
# Suit dans le même message, avec « Parler à une personne » comme bouton.
utter_return_refused_person = Si vous voyez les choses autrement, quelqu’un de l’équipe peut réexaminer la demande. Dois-je lui passer la main ?
