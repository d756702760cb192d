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
utter_return_refused_already_settled = Une autre solution a déjà été trouvée pour cet article ; il ne peut donc pas être renvoyé en plus.
utter_return_refused_order_closed = Cette commande est clôturée ; plus rien ne peut en être renvoyé.
# Suit dans le même message, avec « Parler à une personne » comme bouton.
utter_return_refused_person = Si vous voyez les choses autrement, quelqu’un de l’équipe peut réexaminer la demande. Dois-je lui passer la main ?

# Ce qui est arrivé abîmé, n’est pas le bon article, manque ou tombe en panne. $rule (texte) : l’identifiant de la règle.
utter_ask_remedy_lines = J’en suis désolé. De quel article de la commande { $order_number } s’agit-il ?
    .v2 = Choisissez, s’il vous plaît, l’article de la commande { $order_number } dont il s’agit.
utter_remedy_on_its_way = Encore en route dans un autre colis : { $items }.
utter_ask_remedy_pieces = Sur les { $count } pièces, combien sont concernées ?
    .v2 = Pouvez-vous me donner le nombre de pièces concernées, sur { $count } ?
utter_ask_remedy_story_damaged = Je suis désolé que ce soit arrivé ainsi. Qu’est-ce qui est abîmé exactement ?
    .v2 = Pouvez-vous décrire en quelques mots ce qui est cassé ?
utter_ask_remedy_story_wrong_item = Je suis désolé de cette erreur. Qu’avez-vous reçu à la place ?
    .v2 = Pouvez-vous me dire en quelques mots ce qu’il y avait dans le colis ?
utter_ask_remedy_story_warranty = Je suis désolé de cette panne. Que se passe-t-il, et depuis quand ?
    .v2 = Pouvez-vous décrire en quelques mots ce qui ne marche plus ?
utter_ask_remedy_choice = Pour { $items }, voici ce que je peux vous proposer selon la règle { $rule }. Que préférez-vous ?
    .v2 = Selon la règle { $rule }, voici les solutions possibles pour { $items }. Laquelle choisissez-vous ?
utter_remedy_sold_out = Un nouvel envoi n’est pas possible pour le moment : l’article est épuisé.
button_remedy_keep_and_credit = Le garder, { $amount } d’avoir
button_remedy_partial_refund = Le garder, { $amount } rendus
button_remedy_resend = Le renvoyer
button_remedy_repair = Le réparer
button_remedy_full_refund = Remboursement : { $amount }
utter_ask_remedy_confirmed = Dois-je procéder ainsi ?
    .v2 = Pour être sûr : cela vous convient-il ?
utter_ask_remedy_approval = Quelqu’un de l’équipe doit l’approuver. Dois-je le transmettre ainsi ?
    .v2 = Il faut pour cela l’accord de quelqu’un de l’équipe. Dois-je le proposer ?
utter_remedy_terms_keep_and_credit = Vous gardez { $items } et recevez { $amount } d’avoir dans la boutique, valable jusqu’au { $due_by_on } (règle { $rule }).
utter_remedy_terms_partial_refund = Vous gardez { $items } et nous vous rendons { $amount } par votre moyen de paiement, au plus tard le { $due_by_on } (règle { $rule }).
utter_remedy_terms_resend = Nous expédions de nouveau { $items }, sans frais, au plus tard le { $due_by_on } (règle { $rule }).
utter_remedy_terms_repair = Vous nous envoyez { $items } à nos frais au plus tard le { $send_by_on } ; la réparation est gratuite et le retour part au plus tard le { $due_by_on } (règle { $rule }).
utter_remedy_terms_full_refund = Nous vous remboursons { $amount } pour { $items } par votre moyen de paiement, au plus tard le { $due_by_on } (règle { $rule }).
utter_remedy_goods_keep = Vous n’avez rien à renvoyer.
utter_remedy_goods_send_back = Renvoyez-nous ce que vous avez reçu, à nos frais, au plus tard le { $send_by_on }.
utter_remedy_granted = C’est fait, sous le numéro { $number }.
    .v2 = C’est réglé ; le numéro est { $number }.
utter_remedy_address = Adresse : { $address }. Merci d’écrire { $return_number } sur le colis.
utter_remedy_declined = D’accord, je n’ai rien modifié. Si vous souhaitez autre chose, quelqu’un de l’équipe peut s’en occuper : dois-je faire appel à cette personne ?
utter_remedy_nothing_offered = Je ne peux pas régler cela moi-même, et je n’ai rien modifié. Quelqu’un de l’équipe le peut : dois-je faire appel à cette personne ?
utter_remedy_refused_not_delivered = D’après le transporteur, ceci n’a pas encore été livré : { $items }.
utter_remedy_refused_too_late = Le délai pour le signaler est écoulé (règle { $rule }).
utter_remedy_refused_already_settled = Nous avons déjà réglé cela une fois.
utter_remedy_refused_already_returned = Un retour a déjà été ouvert pour cet article.
utter_remedy_refused_order_closed = Cette commande est clôturée ; je ne peux plus rien y faire ici.
utter_remedy_refused_not_offered = Ce n’est plus possible ; je n’ai rien modifié.
utter_remedy_amount_fixed = Je ne peux pas accorder un autre montant que celui de la règle { $rule } ; au-delà, c’est à l’équipe de décider.
    .v2 = Le montant découle de la règle { $rule }, je ne peux pas le changer. L’équipe peut en décider autrement.
