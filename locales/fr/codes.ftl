# Le code à usage unique par e-mail, avant de modifier la commande d’un invité.

# $address : l’adresse, en partie masquée. $minutes (nombre)
utter_ask_one_time_code = Pour m’assurer que c’est bien vous, j’ai envoyé un code à six chiffres à { $address }. Il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } : quel est-il ?
    .v2 = Un code à six chiffres vient de partir vers { $address } ; il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Saisissez-le ici, s’il vous plaît.
utter_one_time_code_wrong = Ce n’est pas le code, ou il a expiré. Regardez de nouveau l’e-mail le plus récent, ou je vous en envoie un autre.
    .v2 = Celui-ci ne convient pas non plus. Seul compte le code de l’e-mail le plus récent.
utter_one_time_code_unreadable = Le code comporte exactement six chiffres. Pouvez-vous le saisir de nouveau ?
    .v2 = Il me faut les six chiffres du code, et rien d’autre.
button_another_code = Envoyer un autre code
utter_too_many_codes_person = J’ai déjà envoyé plusieurs codes à cette adresse et je ne peux plus en envoyer pour l’instant. Ils sont peut-être dans les indésirables. Dois-je faire appel à quelqu’un de l’équipe ?
utter_mail_failed_person = L’e-mail avec le code n’a pas pu partir à l’instant ; rien n’a donc été modifié. Dois-je faire appel à quelqu’un de l’équipe ?
