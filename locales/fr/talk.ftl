# Conversation courante et ce qui tient un échange ensemble. Le bot vouvoie, parle à la première personne, chaleureux et bref.

utter_greet_by_name = Bonjour { $shopper } ! Que puis-je faire pour vous ?
    .v2 = Bonjour { $shopper }, ravi de vous voir. Comment puis-je vous aider ?
utter_greet = Bonjour ! Que puis-je faire pour vous ?
    .v2 = Bonjour et bienvenue ! Comment puis-je vous aider ?
utter_goodbye = Au revoir, et merci de votre visite.
    .v2 = À bientôt ! Je suis là dès que vous avez besoin de moi.
utter_welcome = Je vous en prie !
    .v2 = Avec plaisir.
    .v3 = Ravi d’avoir pu vous aider.
# Après un « oui » qui ne répond à aucune question.
utter_what_next = Bien. Que souhaitez-vous voir ?
    .v2 = D’accord. Qu’aimeriez-vous faire ?
# Après un « non » qui ne répond à aucune question.
utter_anything_else = D’accord. Puis-je faire autre chose pour vous ?
    .v2 = Très bien. Avez-vous besoin d’autre chose ?
# Après un détail sans question, par exemple une adresse e-mail seule.
utter_what_about_it = Merci. Que souhaitez-vous savoir ?
    .v2 = C’est noté. Que dois-je en faire ?
utter_stopped = Pas de souci, je mets cela de côté. Que souhaitez-vous faire à la place ?
    .v2 = D’accord, nous en restons là. Et maintenant ?
utter_out_of_scope = Cela sort de ce que je connais : je peux vous aider pour les tailles, les commandes et les retours de la boutique.
    .v2 = Je ne peux malheureusement pas vous aider là-dessus. En revanche, je m’y connais en tailles, en colis et en retours.
utter_language_changed = Bien sûr, continuons en français.

# À « êtes-vous un robot ? » et « qui êtes-vous ? ». En toute franchise : un programme, avec des personnes derrière.
utter_who_i_am = Je suis l’assistant de cette boutique : un programme, pas une personne. Ce que je ne peux pas régler, je le confie à l’équipe, de vraies personnes.
    .v2 = Vous parlez à un programme qui travaille pour cette boutique. Si vous préférez parler à une personne, je peux faire appel à quelqu’un de l’équipe.
# À « que savez-vous faire ? » et « aide » ; les sujets principaux suivent sous forme de boutons.
utter_what_i_can_do = Je peux vous dire quelle taille vous va, retrouver votre colis et enregistrer un retour. Pour tout le reste, je fais appel à quelqu’un de l’équipe. Écrivez-moi tout simplement, avec vos mots.
    .v2 = Posez-moi vos questions sur les tailles, les colis et les retours, avec vos mots. Ce que je ne peux pas faire, quelqu’un de l’équipe s’en chargera.
# Un message demandait deux choses ; la première a sa réponse, celle de la seconde suit.
# $matter (texte) : l’une des phrases de readings.ftl, telle quelle.
utter_second_request = Passons à votre autre demande : « { $matter } »
    .v2 = Et pour l’autre point de votre message : « { $matter } »
# Le message est dans une langue que nous ne parlons pas. Dit en anglais et dans la langue de la page.
utter_language_not_spoken = Je ne parle malheureusement pas cette langue. Vous pouvez m’écrire en français, en anglais ou dans une autre langue de la boutique, ou parler à quelqu’un de l’équipe.
    .v2 = Désolé, je ne connais pas cette langue. Je comprends le français, l’anglais et les autres langues de la boutique ; je peux aussi faire appel à quelqu’un de l’équipe.

# Pas compris ; jusqu’à trois interprétations suivent sous forme de boutons.
utter_unsure_readings = Je ne suis pas sûr d’avoir compris. Parlez-vous de l’un de ces sujets ?
    .v2 = Pardon, je n’ai pas bien saisi. Est-ce l’un de ces sujets ?
# Pas compris ; les sujets principaux suivent sous forme de boutons.
utter_unsure = Je ne suis pas sûr d’avoir compris. Pouvez-vous le dire autrement, ou choisir l’un de ces sujets ?
    .v2 = Pardon, je n’ai pas bien saisi. Pouvez-vous reformuler, ou choisir l’un de ces sujets ?
# Pas compris alors que nous attendons une réponse ; la question suit dans un message à part.
utter_unsure_in_form = Pardon, je n’ai pas compris.
    .v2 = Je ne vois pas bien ce que vous voulez dire.

# Deux questions n’ont rien donné.
utter_offer_person = Nous tournons en rond, j’en suis désolé. Dois-je faire appel à quelqu’un de l’équipe ?
    .v2 = Je ne veux pas vous poser sans cesse la même question. Préférez-vous parler à quelqu’un de l’équipe ?
utter_beyond_reach = Je ne peux pas régler cela d’ici. Quelqu’un de l’équipe peut s’en occuper : voulez-vous que je fasse appel à cette personne ?
    .v2 = Depuis ce chat, je ne peux pas aller plus loin ; l’équipe, si. Voulez-vous parler à quelqu’un ?

# Boutons : environ 24 caractères au plus.
button_yes = Oui
button_no = Non
# Abandonne ce qui est en cours.
button_stop = Laisser tomber
