# Réclamations, et passage de la conversation à une personne. Ni excuses creuses ni flatterie.

utter_complaint = J’en suis désolé ; cela ne devrait pas être ainsi. Que puis-je faire pour y remédier ?
    .v2 = Cela n’aurait pas dû arriver, et j’en suis désolé. Voyons ce que nous pouvons faire.
# Une commande en retard, perdue ou retenue en douane.
utter_complaint_about_order = Je suis désolé, cela ne devrait pas être ainsi. Je vois que la commande { $order_number } ne se passe pas comme promis. Voulez-vous que nous regardions ?
    .v2 = J’en suis désolé. S’agit-il de la commande { $order_number } ? Je vois qu’elle ne s’est pas bien passée.
# Alors que nous attendons une réponse ; la question suit dans un message à part.
utter_complaint_in_form = J’en suis désolé. Laissez-moi essayer d’arranger cela.
    .v2 = Je comprends, et j’en suis désolé. Réglons cela.

# Une personne prend le relais ; le délai est indiqué à part.
utter_hand_over_asked = Bien sûr. Je fais appel à quelqu’un de l’équipe, qui lira notre échange ; vous n’aurez rien à répéter.
    .v2 = Certainement, je vous passe tout de suite quelqu’un de l’équipe, qui voit tout ce qui est écrit ici.
utter_hand_over_angry = Je suis sincèrement désolé. Je ne veux pas aggraver les choses : quelqu’un de l’équipe prend le relais et s’en occupe personnellement.
    .v2 = Je suis désolé que cela se soit si mal passé. Je vous confie à quelqu’un de l’équipe qui peut en faire plus que moi.
utter_hand_over_crisis = Je suis vraiment désolé que vous vous sentiez ainsi. J’appelle tout de suite, avant toute autre chose, quelqu’un de l’équipe auprès de vous. Si vous êtes en danger en ce moment, appelez s’il vous plaît les urgences de votre pays ou une personne de confiance. Vous n’avez pas à traverser cela sans aide.
utter_hand_over_dispute = Je suis désolé que nous en soyons là. Je fais appel à quelqu’un de l’équipe, en priorité absolue, pour régler cela avec vous.
utter_hand_over_theft = On dirait que quelqu’un d’autre utilise votre compte. Je fais appel tout de suite à quelqu’un de l’équipe. Ne donnez aucun code ni mot de passe à personne.
    .v2 = Je prends cela au sérieux. Quelqu’un de l’équipe s’en charge immédiatement, en priorité absolue.
utter_hand_over_unsure = Je suis désolé, je ne comprends pas assez bien pour vous aider. Quelqu’un de l’équipe prend le relais ; vous n’aurez pas à recommencer.
    .v2 = Cela me dépasse, pardon. Je vous passe quelqu’un de l’équipe qui peut lire tout ce qui précède.
utter_hand_over_failed = Je ne peux pas aller plus loin sans aide, j’en suis désolé. Quelqu’un de l’équipe prend le relais.
    .v2 = Quelque chose m’empêche de régler cela, pardon. Je confie la suite à quelqu’un de l’équipe.

utter_thank_praise = Merci, cela fait vraiment plaisir à lire !
    .v2 = Vous égayez notre journée, merci beaucoup !
utter_thank_feedback = Merci de nous le dire. Je ne peux pas changer cela moi-même, mais un collègue peut s'en occuper : je l'appelle ?
    .v2 = Merci, c'est bon à savoir. Voulez-vous qu'un collègue s'en occupe ?
