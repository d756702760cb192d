# Nach den Sternen am Ende eines Gesprächs. Niemand muss antworten.

# Ein oder zwei Sterne; ein Knopf für einen Menschen folgt.
utter_rated_low = Schade, dass es nicht besser war. Was ist schiefgelaufen? Schreiben Sie es einfach hier, oder ich hole jemanden aus unserem Team dazu.
    .v2 = Danke für Ihre Offenheit. Was hätten wir besser machen sollen? Schreiben Sie es hier, oder sprechen Sie mit jemandem aus unserem Team.
# $order_number (Text): die bewertete Bestellung.
utter_rated_low_order = Es tut mir leid, dass Sie mit der Bestellung { $order_number } nicht zufrieden sind. Was stimmt nicht? Schreiben Sie es hier, oder wählen Sie, was ich tun kann.
    .v2 = Das mit der Bestellung { $order_number } tut mir leid. Sagen Sie mir, was nicht gestimmt hat, oder wählen Sie, wie ich helfen kann.
utter_rated_fair = Danke. Was können wir besser machen?
    .v2 = Danke für Ihre Bewertung. Was hat Ihnen gefehlt?
utter_rated_good = Vielen Dank! Was wäre noch besser gegangen?
    .v2 = Danke schön! Gibt es etwas, das wir verbessern können?
utter_rated_best = Vielen Dank, das freut uns sehr! Wenn Sie noch etwas sagen möchten, schreiben Sie es einfach hier.
    .v2 = Herzlichen Dank! Über ein paar Worte von Ihnen freuen wir uns hier.
# Sterne, während eine Frage von uns offen ist; sie folgt in einer eigenen Nachricht.
utter_rating_noted = Danke für Ihre Bewertung.
    .v2 = Danke, Ihre Bewertung ist notiert.
# Eine Zahl, die nicht von 1 bis 5 geht.
utter_rating_unreadable = Die Bewertung geht von 1 (schlecht) bis 5 (sehr gut), in ganzen Sternen. Wie viele sind es?
    .v2 = Ich kann nur ganze Sterne von 1 bis 5 notieren. Wie viele sollen es sein?
utter_rating_comment = Danke, das steht jetzt bei Ihrer Bewertung.
    .v2 = Danke, Ihre Worte sind bei der Bewertung notiert.
utter_rating_comment_low = Danke, dass Sie uns das sagen; es steht jetzt bei Ihrer Bewertung. Wenn es in Ordnung gebracht werden soll, hole ich jemanden aus unserem Team dazu.
    .v2 = Danke, das ist bei Ihrer Bewertung notiert. Soll sich jemand aus unserem Team darum kümmern?
