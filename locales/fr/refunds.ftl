# Retours et remboursements en cours, échanges, argent rendu.

# Où en est un retour.
utter_return_is_opened = Le retour { $rma } est ouvert, mais il n’est pas encore arrivé chez nous. Il doit partir au plus tard le { $send_by_on }.
    .v2 = Nous attendons toujours le retour { $rma }. Envoyez-le au plus tard le { $send_by_on }.
utter_return_is_overdue = Le retour { $rma } devait partir au plus tard le { $send_by_on } et n’est pas arrivé chez nous. Si vous l’avez envoyé, quelqu’un de l’équipe peut le rechercher avec votre preuve de dépôt. Dois-je lui passer la main ?
utter_return_is_received = Le retour { $rma } est arrivé chez nous.
utter_return_is_closed = Le retour { $rma } est arrivé et il est clos.
# Suit quand autre chose est envoyé à la place.
utter_exchange_is_held = { $wanted } vous est réservé jusqu’au { $held_until_on } et part dès que le retour est là.
utter_exchange_is_lapsed = { $wanted } vous était réservé jusqu’au { $held_until_on } et a été remis en vente depuis. Quelqu’un de l’équipe peut voir ce qui est possible maintenant.
utter_exchange_is_sent = En échange, nous vous avons envoyé { $wanted }.
utter_exchange_pay_open = Merci de régler { $difference } d’ici le { $pay_by_on } sur cette page : { $pay_url } L’envoi part dès que votre paiement et le retour sont arrivés.
utter_exchange_pay_paid = Le supplément de { $difference } est réglé.
# Où en est l’argent.
utter_refund_is_awaiting_goods = À réception, nous vous remboursons { $refund }, au plus tard le { $refund_by_on }.
utter_refund_is_approved = Le remboursement de { $refund } pour la commande { $order_number } est accordé et part au plus tard le { $refund_by_on }.
    .v2 = Vos { $refund } pour la commande { $order_number } sont accordés ; nous les versons au plus tard le { $refund_by_on }.
utter_refund_is_overdue = Le remboursement de { $refund } pour la commande { $order_number } aurait dû partir au plus tard le { $refund_by_on }. Toutes nos excuses. Dois-je faire venir quelqu’un de l’équipe pour voir ce qui bloque ?
utter_refund_is_sent = Nous avons remboursé { $refund } pour la commande { $order_number } le { $sent_on }, par le moyen avec lequel vous avez payé. Le moment où la somme apparaît dépend de votre banque ou de votre carte.
    .v2 = { $refund } pour la commande { $order_number } sont partis le { $sent_on } vers votre moyen de paiement. Le délai d’affichage dépend de votre banque ou de votre carte.
utter_refund_way = L’argent revient par le moyen avec lequel vous avez payé.
# Rien n’est revenu.
utter_no_refund_for_order = Rien de la commande { $order_number } n’a été renvoyé ni remboursé jusqu’ici.
    .v2 = Pour la commande { $order_number }, je ne trouve ni retour ni remboursement.
utter_no_refund_cancellable = Elle n’est pas encore partie, elle peut donc être annulée.
utter_no_refund_returnable = Ce qui est arrivé peut être renvoyé : je peux ouvrir un retour.
utter_no_refunds = Je ne trouve ni retour ni remboursement dans vos commandes. De laquelle s’agit-il ? Avec son numéro, je regarde.
    .v2 = Il n’y a jusqu’ici ni retour ni remboursement dans vos commandes. Avec un numéro de commande, je peux regarder de plus près.
utter_ask_rma_email = Avec quelle adresse e-mail la commande du retour { $rma } a-t-elle été passée ?
    .v2 = Pour trouver le retour { $rma }, il me faut l’adresse e-mail de sa commande.

# Échanger.
utter_ask_which_order_to_exchange = De quelle commande vient l’article ?
    .v2 = Choisissez la commande avec laquelle l’article est arrivé.
utter_ask_exchange_items = Quel article de la commande { $order_number } voulez-vous échanger ? Un à la fois, s’il vous plaît.
    .v2 = Lequel des articles de la commande { $order_number } échangeons-nous ?
utter_ask_exchange_for = Que voulez-vous à la place de { $item } ? Choisissez, ou dites-moi une taille, une couleur ou un autre article.
    .v2 = Quelle taille, quelle couleur ou quel autre article pour remplacer { $item } ?
utter_exchange_which = Lequel voulez-vous à la place de { $item } ?
    .v2 = Choisissez ce qui doit remplacer { $item }.
utter_exchange_out_of_stock = { $wanted } n’est pas en stock pour le moment.
    .v2 = Désolé, { $wanted } n’est pas en stock non plus.
utter_exchange_back = Nous l’attendons de nouveau le { $back_on }.
utter_exchange_not_made = Je ne trouve pas cela pour { $item }.
    .v2 = Cette taille ou cette couleur n’existe pas pour { $item }.
utter_exchange_nothing_else = Rien d’autre n’est en stock non plus, je ne peux donc pas l’échanger maintenant. Vous pouvez le renvoyer contre remboursement. Dois-je ouvrir un retour ?
utter_exchange_terms_shop = { $wanted } est en stock. Vous renvoyez { $item } au plus tard le { $send_by_on }, les frais de port sont à notre charge, et je vous réserve { $wanted } en attendant.
    .v2 = Donc : vous renvoyez { $item }, à nos frais, au plus tard le { $send_by_on }, et { $wanted } vous reste réservé.
utter_exchange_terms_shopper = { $wanted } est en stock. Vous renvoyez { $item } au plus tard le { $send_by_on }, les frais de port sont à votre charge, et je vous réserve { $wanted } en attendant.
    .v2 = Donc : vous renvoyez { $item }, à vos frais, au plus tard le { $send_by_on }, et { $wanted } vous reste réservé.
utter_exchange_price_same = Le prix reste le même.
utter_exchange_price_dearer = Il coûte { $difference } de plus, à régler avant l’envoi.
utter_exchange_price_cheaper = Il coûte moins : nous vous rendons { $difference }.
utter_ask_exchange_confirmed = Dois-je lancer l’échange ?
utter_exchange_opened_shop = C’est fait : le retour pour votre échange porte le numéro { $rma }. Les frais de port sont à notre charge ; envoyez-le au plus tard le { $send_by_on }.
utter_exchange_opened_shopper = C’est fait : le retour pour votre échange porte le numéro { $rma }. Envoyez-le au plus tard le { $send_by_on }, avec le transporteur de votre choix.
utter_exchange_declined = D’accord, rien n’est échangé. Vous gardez votre article.
button_money_back = Plutôt un remboursement

# Argent rendu.
utter_ask_which_order_to_refund = De quelle commande s’agit-il pour le remboursement ?
    .v2 = Choisissez la commande dont vous voulez être remboursé.
utter_refund_not_shipped = La commande { $order_number } n’est pas encore partie. Si vous l’annulez, la totalité des { $total } vous est rendue. Faut-il l’annuler ?
utter_refund_under_way = La commande { $order_number } est en route, il n’y a donc encore rien à rembourser. Une fois arrivée, vous pourrez la renvoyer contre remboursement.
utter_refund_lost = La commande { $order_number } s’est perdue en route, toutes nos excuses. Quelqu’un de l’équipe voit avec vous si vous recevez l’argent ou l’article. Dois-je lui passer la main ?
utter_refund_closed = La commande { $order_number } est close et je n’y vois aucun remboursement. Dois-je faire venir quelqu’un de l’équipe pour vérifier ?
utter_refund_delivered = Pour être remboursé de la commande { $order_number }, vous pouvez renvoyer ce qui est arrivé, ou me dire ce qui n’allait pas. Dois-je ouvrir un retour ?
utter_refund_fault_instead = Si quelque chose n’allait pas, c’est différent : choisissez quoi.
utter_refund_more_than_paid = La commande { $order_number } a coûté { $total } en tout, et rien de plus ne peut être remboursé. Dois-je faire venir quelqu’un de l’équipe ?

# Les frais de livraison.
utter_fee_refunded = C’est fait : la commande { $order_number } a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } de retard sur la date promise, nous vous rendons donc les frais de livraison de { $fee }. La somme part au plus tard le { $refund_by_on }.
utter_fee_due = La commande { $order_number } a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } de retard sur la date promise : les frais de livraison de { $fee } vous reviennent. Appuyez sur le bouton, et je vous envoie d’abord un code par e-mail pour m’assurer que c’est bien vous.
utter_fee_in_time = Nous rendons les frais de livraison quand une commande arrive { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } ou plus après la date promise. La commande { $order_number } n’a pas autant de retard.
utter_fee_no_fee = Aucuns frais de livraison n’ont été facturés pour la commande { $order_number }, il n’y a donc rien à rendre.
utter_fee_already_refunded = Les frais de livraison de { $fee } pour la commande { $order_number } ont déjà été remboursés.
utter_fee_order_closed = Les frais de livraison de la commande { $order_number } ne se remboursent pas à part : dans son état, il s’agit de toute la commande.
utter_fee_needs_person = La commande { $order_number } a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } de retard, mais { $fee } dépasse ce que je peux rendre de moi-même.
utter_fee_offered = La commande { $order_number } a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } de retard : les frais de livraison de { $fee } peuvent vous être rendus. C’est plus que ce que je peux décider de moi-même : quelqu’un de l’équipe doit donner son accord. Dois-je transmettre votre demande ?
utter_fee_pending = Quelqu’un de l’équipe examine encore les frais de livraison de la commande { $order_number }. La réponse arrivera ici ; vous n’avez rien d’autre à faire.
utter_fee_approved = Bonne nouvelle : { $agent } a donné son accord. Les frais de livraison de { $fee } de la commande { $order_number } vous sont rendus ; ils partent au plus tard le { $refund_by_on }.
utter_fee_declined = { $agent } a examiné attentivement votre demande concernant les frais de livraison de la commande { $order_number } et ne peut pas l’accorder.
utter_fee_impossible = { $agent } a pris une décision sur les frais de livraison de la commande { $order_number }, mais elle n’est plus réalisable ainsi. Rien n’a été modifié.
button_delivery_fee = Rembourser la livraison
