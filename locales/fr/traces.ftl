# Colis en retard, introuvables, perdus ou en douane.

utter_late_in_time = Nous l’avons promis pour le { $promised_on } : il est donc encore dans les temps. S’il n’est pas là à cette date, écrivez-moi et je verrai ce qui vous revient.
    .v2 = La date promise, { $promised_on }, n’est pas encore passée. Si elle passe sans colis, dites-le-moi et je m’en occupe.
utter_late_wait = S’il n’est toujours pas arrivé le { $trace_on }, écrivez-moi de nouveau : à partir de là, je le fais rechercher par le transporteur.
    .v2 = Je peux le faire rechercher à partir du { $trace_on }. Si rien n’est arrivé d’ici là, dites-le-moi simplement.
utter_trace_opened = J’ai ouvert une recherche auprès de { $carrier }, numéro { $trace }. Vous aurez notre réponse au plus tard le { $answer_by_on } ; si le colis n’est pas retrouvé, nous vous renvoyons les articles ou vous remboursons.
utter_trace_known = La recherche { $trace } est en cours depuis le { $opened_on }. Vous aurez la réponse au plus tard le { $answer_by_on } ; d’ici là, vous n’avez rien à faire.
    .v2 = { $trace } est toujours ouverte, je ne lance donc pas de deuxième recherche. La réponse est attendue au plus tard le { $answer_by_on }.
utter_trace_unanswered = La recherche { $trace } devait aboutir au plus tard le { $answer_by_on }, et nous n’avons pas de réponse. Vous n’avez pas à attendre davantage : préférez-vous recevoir les articles à nouveau ou être remboursé ?
utter_parcel_claim = Nous considérons le colis de la commande { $order_number } comme perdu, et ce n’est pas à vous d’en supporter la perte. Préférez-vous recevoir les articles à nouveau ou être remboursé ?
    .v2 = Pour le colis perdu de la commande { $order_number }, vous avez toujours le choix : les articles une nouvelle fois, ou votre argent.
utter_parcel_put_right = C’est déjà réglé de notre côté, sous le numéro { $remedy }.
utter_parcel_coming_back = Quelqu’un de l’équipe peut voir avec vous s’il est renvoyé ou si vous êtes remboursé. Dois-je faire appel à quelqu’un ?
utter_missing_wait = Il arrive qu’un colis soit marqué comme livré un peu avant d’arriver. Demandez à vos voisins et regardez dans la boîte aux lettres, au point de retrait et là où un colis peut être déposé à l’abri. S’il n’est pas là le { $trace_on }, écrivez-moi de nouveau et j’ouvre une recherche.
utter_missing_steps = Selon { $carrier }, le colis de la commande { $order_number } a été livré le { $delivered_on }. Avant de le faire rechercher : avez-vous demandé à vos voisins et regardé dans la boîte aux lettres, au point de retrait et là où un colis peut être déposé à l’abri ?
utter_ask_parcel_searched = Avez-vous déjà regardé chez les voisins, au point de retrait et dans les endroits abrités ? S’il n’est nulle part, j’ouvre une recherche.
    .v2 = Juste pour savoir comment continuer : avez-vous cherché partout, ou préférez-vous regarder d’abord ?
utter_missing_look = Entendu. S’il ne réapparaît pas, écrivez-moi de nouveau et j’ouvre une recherche auprès du transporteur.
utter_missing_too_old = C’est trop ancien pour que le transporteur recherche encore le colis. Quelqu’un de l’équipe peut voir ce qui reste possible. Dois-je faire appel à quelqu’un ?
utter_customs_hold = Il est en douane depuis le { $since_on }. Le dédouanement dure d’habitude jusqu’au { $usual_by_on } au plus.
    .v2 = La douane l’a depuis le { $since_on } ; en général, elle a terminé pour le { $usual_by_on }.
utter_customs_hold_long = Il est en douane depuis le { $since_on }, plus longtemps que d’habitude. Quelqu’un de l’équipe peut demander au transporteur ce qui manque.
utter_customs_not_held = Le transporteur n’indique pas que la commande { $order_number } soit retenue en douane en ce moment. Si vous avez reçu un courrier ou un appel, quelqu’un de l’équipe peut vérifier.
utter_customs_wanted = Le suivi ne dit pas ce que la douane demande. Le plus souvent, c’est un document, en général la facture, ou bien les droits ; le transporteur ou la douane vous le demande directement. La facture, je peux vous la donner ici même.
button_looked_everywhere = J’ai cherché partout
button_look_first = Je regarde d’abord
button_parcel_claim = Renvoi ou remboursement
