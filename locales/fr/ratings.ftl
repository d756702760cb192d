# Après les étoiles à la fin d’une conversation. Personne n’est obligé de répondre.

# Une ou deux étoiles ; un bouton pour parler à une personne suit.
utter_rated_low = Je regrette que cela ne se soit pas mieux passé. Qu’est-ce qui n’a pas été ? Écrivez-le ici, ou je fais appel à quelqu’un de l’équipe.
    .v2 = Merci de votre franchise. Qu’aurions-nous dû mieux faire ? Écrivez-le ici, ou parlez à quelqu’un de l’équipe.
# $order_number (texte) : la commande notée.
utter_rated_low_order = Je regrette que la commande { $order_number } ne vous donne pas satisfaction. Qu’est-ce qui ne va pas ? Écrivez-le ici, ou choisissez ce que je peux faire.
    .v2 = Je suis désolé pour la commande { $order_number }. Dites-moi ce qui n’a pas été, ou choisissez comment je peux vous aider.
utter_rated_fair = Merci. Que pourrions-nous améliorer ?
    .v2 = Merci pour votre note. Que vous a-t-il manqué ?
utter_rated_good = Merci ! Qu’est-ce qui aurait pu être encore mieux ?
    .v2 = Merci beaucoup ! Y a-t-il quelque chose à améliorer ?
utter_rated_best = Merci, cela fait très plaisir ! Si vous souhaitez ajouter un mot, écrivez-le ici.
    .v2 = Un grand merci ! Si vous voulez nous laisser un mot, c’est ici.
# Des étoiles pendant qu’une de nos questions est ouverte ; elle suit dans un autre message.
utter_rating_noted = Merci pour votre note.
    .v2 = Merci, votre note est enregistrée.
# Un nombre qui ne va pas de 1 à 5.
utter_rating_unreadable = La note va de 1 (mauvais) à 5 (très bien), en étoiles entières. Combien en mettez-vous ?
    .v2 = Je ne peux noter que de 1 à 5 étoiles entières. Combien ?
utter_rating_comment = Merci, je l’ai noté avec votre évaluation.
    .v2 = Merci, vos mots sont joints à votre note.
utter_rating_comment_low = Merci de nous l’avoir dit ; je l’ai joint à votre note. Si vous souhaitez que cela soit réglé, je fais appel à quelqu’un de l’équipe.
    .v2 = Merci, c’est joint à votre note. Voulez-vous que quelqu’un de l’équipe s’en occupe ?
