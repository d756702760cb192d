# Der Einmalcode per E-Mail, bevor die Bestellung eines Gastes geändert wird.

# $address: die Adresse, zum Teil verdeckt. $minutes (Zahl)
utter_ask_one_time_code = Damit niemand anders in Ihrem Namen handelt, habe ich einen sechsstelligen Code an { $address } geschickt. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }: Wie lautet er?
    .v2 = Ein sechsstelliger Code ist an { $address } unterwegs; er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Bitte tippen Sie ihn hier ein.
utter_one_time_code_wrong = Das ist nicht der Code, oder er ist abgelaufen. Bitte sehen Sie noch einmal in die neueste E-Mail, oder ich schicke Ihnen einen anderen.
    .v2 = Auch der stimmt nicht. Es zählt nur der Code aus der neuesten E-Mail.
utter_one_time_code_unreadable = Der Code hat genau sechs Ziffern. Tippen Sie ihn bitte noch einmal?
    .v2 = Ich brauche alle sechs Ziffern des Codes, sonst nichts.
button_another_code = Anderen Code schicken
utter_too_many_codes_person = An diese Adresse habe ich schon mehrere Codes geschickt und kann gerade keinen weiteren senden. Vielleicht liegen sie im Spam-Ordner. Soll ich jemanden aus unserem Team dazuholen?
utter_mail_failed_person = Die E-Mail mit dem Code ließ sich gerade nicht senden; geändert ist also nichts. Soll ich jemanden aus unserem Team dazuholen?
