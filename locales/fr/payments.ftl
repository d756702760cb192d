# Factures, et paiements qui se sont mal passés.

utter_ask_which_order_invoice = Pour quelle commande vous faut-il la facture ?
    .v2 = Pour laquelle de ces commandes la voulez-vous ?
utter_invoice_ready = Voici la facture { $invoice_number } de la commande { $order_number }.
    .v2 = La facture de la commande { $order_number } est prête : { $invoice_number }.
utter_invoice_company = Voici la facture { $invoice_number } de la commande { $order_number }, telle que la commande a été passée. Je ne peux pas y mettre de société ni de numéro de TVA, mais un collègue le peut : je l’appelle ?
    .v2 = C’est la facture { $invoice_number } de la commande { $order_number }. Une société ou un numéro de TVA, seul un collègue peut les ajouter. Je l’appelle ?
utter_invoice_given_back = Comme de l’argent vous a été rendu sur cette commande, il vous faut peut-être aussi un avoir ; un collègue peut l’établir.
utter_invoice_refused_unpaid = La commande { $order_number } n’est pas encore payée. La facture est faite dès que le paiement est arrivé ; redemandez-la-moi à ce moment-là.
    .v2 = Il n’y a pas encore de facture pour la commande { $order_number }, car elle attend toujours son paiement.
utter_invoice_refused_cancelled = La commande { $order_number } a été annulée, elle n’a donc pas de facture. S’il vous faut un justificatif, un collègue peut vous aider : je l’appelle ?

utter_ask_which_order_payment = De quelle commande est-ce le paiement ?
    .v2 = De laquelle de ces commandes s’agit-il ?
utter_payment_paid_once = Pour la commande { $order_number }, je vois un seul débit : { $amount } avec { $method }, le { $paid_on }. C’est exactement le total de la commande, et rien n’a été pris deux fois.
    .v2 = La commande { $order_number } a été débitée une fois : { $amount } le { $paid_on } ({ $method }). Cela correspond à son total.
utter_payment_declined = Le paiement de la commande { $order_number } du { $declined_on } a été refusé, et rien n’a été débité.
    .v2 = La commande { $order_number } n’est pas payée : la tentative du { $declined_on } a été refusée. Aucun argent n’a été pris.
utter_payment_declined_then_paid = La première tentative pour la commande { $order_number }, le { $declined_on }, a été refusée, la suivante a réussi : { $amount } débités une seule fois, le { $paid_on }. Vous n’avez rien à faire.
    .v2 = La commande { $order_number } est payée : { $amount } le { $paid_on }. Seule la tentative précédente, le { $declined_on }, a été refusée, et elle n’a rien coûté.
utter_payment_reserved = Pour la commande { $order_number }, { $amount } sont seulement réservés ({ $method }), pas débités. S’ils ne sont pas débités, votre banque les libère au plus tard le { $release_on }.
utter_payment_released = Pour la commande { $order_number }, { $amount } étaient seulement réservés ({ $method }), et cette réserve a été levée. Rien n’a été débité.
utter_payment_reserved_twice = La commande { $order_number } a été débitée une seule fois : { $amount }. La deuxième ligne de { $reserved } est une réserve, pas un débit ; elle n’est jamais encaissée et disparaît au plus tard le { $release_on }.
    .v2 = Je vois un seul débit de { $amount } pour la commande { $order_number }. Les autres { $reserved } sont seulement réservés et redeviennent libres au plus tard le { $release_on }.
utter_payment_release_overdue = Pour la commande { $order_number }, { $reserved } sont toujours réservés alors qu’ils devaient être libres le { $release_on }. Un collègue doit vérifier cela : je l’appelle ?
utter_payment_charged_twice = Vous avez raison, et j’en suis désolé : { $charged } ont été débités pour la commande { $order_number }, dont le total est de { $total }. Un collègue doit rendre la différence et reçoit ce que je vois ici. Je l’appelle ?
    .v2 = Le total de la commande { $order_number } est de { $total }, mais { $charged } ont été débités : le même montant plus d’une fois. Dois-je appeler un collègue qui peut le rembourser ?
utter_payment_amount_differs = Le total de la commande { $order_number } est de { $total }, mais { $charged } ont été débités. Cela ne devrait pas être, j’en suis désolé. Dois-je appeler un collègue pour rectifier ?
utter_payment_none = Je ne vois aucun paiement pour la commande { $order_number }. Dois-je appeler un collègue qui cherchera plus loin ?
utter_payment_refunded = Pour la commande { $order_number }, { $charged } ont été débités et { $refunded } ont été renvoyés le { $refunded_on }. La banque peut mettre quelques jours à l’afficher.
    .v2 = Sur les { $charged } débités pour la commande { $order_number }, { $refunded } ont été renvoyés le { $refunded_on }.

utter_payment_reason_insufficient_funds = D’après la banque, le solde ou le crédit ne suffisait pas. Essayez un autre moyen de paiement, ou de nouveau plus tard.
utter_payment_reason_expired_card = D’après la banque, la carte a expiré. Utilisez une autre carte ou la nouvelle.
utter_payment_reason_wrong_details = Le numéro, la date ou le code de sécurité de la carte ne correspondait pas. Saisissez-les de nouveau.
utter_payment_reason_authentication_failed = La confirmation de votre banque (application ou code) n’est pas arrivée. Réessayez et confirmez dans le délai qu’elle vous laisse.
utter_payment_reason_limit_exceeded = Le montant dépasse le plafond de votre carte. Votre banque peut le relever, ou essayez un autre moyen de paiement.
utter_payment_reason_refused_by_bank = La banque ne nous a donné aucune raison ; elle seule peut vous la dire. En attendant, une autre carte ou un autre moyen de paiement marche souvent.

utter_payment_no_order_declined = Je vois une tentative de { $amount } avec { $method }, le { $paid_on }, qui a été refusée. Rien n’a été débité, et aucune commande n’a été créée.
utter_payment_no_order_reserved = Je vois { $amount } avec { $method }, le { $paid_on }, sans commande. La somme est seulement réservée, pas débitée, et redevient libre au plus tard le { $release_on }. Vous pouvez repasser la commande.
utter_payment_no_order_overdue = { $amount } avec { $method }, le { $paid_on }, n’ont donné aucune commande et devaient être libres le { $release_on }. Un collègue doit vérifier cela : je l’appelle ?
utter_payment_unseen = Quand un paiement est refusé, rien n’est débité ; la réserve que votre banque affiche peut-être disparaît en { $days ->
    [one] un jour
   *[other] { $days } jours
 }. Vérifiez le numéro, la date et le code de sécurité, confirmez dans l’application de votre banque, ou essayez un autre moyen de paiement. S’il s’agit d’une commande déjà passée, je peux regarder ses paiements.
    .v2 = Un paiement refusé ne prend pas d’argent, et ce que votre banque a réservé redevient libre en { $days ->
    [one] un jour
   *[other] { $days } jours
 }. Seule votre banque connaît la raison exacte ; une autre carte ou un autre moyen de paiement aide souvent. Les paiements d’une commande, je peux les regarder.
button_payment_of_an_order = C’est pour une commande
