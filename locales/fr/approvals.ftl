# Ce qui dépasse la limite du bot : une personne de l’équipe décide, le bot continue. $agent : son prénom.

utter_approval_requested = J’ai transmis votre demande à quelqu’un de l’équipe avec tous les détails ; vous n’avez rien à répéter.
    .v2 = Quelqu’un de l’équipe a maintenant votre demande, avec tout ce que vous m’avez dit.
utter_approval_within = { $hours ->
    [one] La réponse arrivera ici, dans l’heure au plus tard. En attendant, je reste à votre disposition pour toute autre question.
   *[other] La réponse arrivera ici, dans { $hours } heures au plus tard. En attendant, je reste à votre disposition pour toute autre question.
}
utter_approval_pending = Quelqu’un de l’équipe examine encore cette demande : { $items }. La réponse arrivera ici ; vous n’avez rien d’autre à faire.
    .v2 = L’équipe s’en occupe encore ({ $items }). Vous lirez ici ce qui a été décidé.
utter_approval_approved = Bonne nouvelle : { $agent } a donné son accord. C’est fait, sous le numéro { $number }.
utter_approval_changed_done = { $agent } a réglé cela pour vous, sous le numéro { $number }.
utter_approval_changed = { $agent } a examiné votre demande concernant { $items } et vous propose plutôt ceci.
utter_approval_reason = { $agent } vous écrit : « { $reason } »
utter_approval_declined = { $agent } a examiné attentivement votre demande concernant { $items } et ne peut pas l’accorder.
    .v2 = Je suis désolé : { $agent } n’a pas pu accepter votre demande concernant { $items }.
utter_approval_declined_person = Souhaitez-vous en parler avec quelqu’un de l’équipe ?
utter_approval_impossible = { $agent } a pris une décision pour { $items }, mais elle n’est plus réalisable ainsi. Rien n’a été modifié.
