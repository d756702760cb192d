# Bestellungen unterwegs. Einzelheiten (Ereignisse, Tage) stehen auf einer Karte darunter, damit die Sätze kurz bleiben.

# Unter diesem Satz stehen die Bestellungen als Karten zur Auswahl.
utter_ask_older_order = Ist es vielleicht eine dieser älteren Bestellungen?
utter_no_older_order = Das sind alle Bestellungen, die ich von Ihnen sehe. Ist es eine davon, oder soll jemand aus unserem Team nachsehen?
utter_ask_which_parcel = Welche Bestellung meinen Sie?
    .v2 = Um welche dieser Bestellungen geht es?
# Ohne Anmeldung.
utter_ask_order_number_and_email = Nennen Sie mir bitte Ihre Bestellnummer (sie sieht aus wie SO-1234566) und die E-Mail-Adresse, mit der Sie bestellt haben.
    .v2 = Dafür brauche ich Ihre Bestellnummer, zum Beispiel SO-1234566, und die E-Mail-Adresse, mit der Sie bestellt haben.
# Nach zwei Angaben, die zu nichts führten.
utter_ask_order_details_again = Könnten Sie beides prüfen und noch einmal senden: die Bestellnummer aus Ihrer Bestätigungsmail und die Adresse, an die diese Mail ging?
utter_ask_order_number_help = Kein Problem. Nummer und Adresse stehen in der Bestätigungsmail zu Ihrer Bestellung. Falls die nicht auffindbar ist, kann jemand aus unserem Team mit Ihnen nachsehen.
    .v2 = Wenn auch die Bestätigungsmail nicht zu finden ist, sucht jemand aus unserem Team die Bestellung gern mit Ihnen.
# Ohne Anmeldung, mit der Sendungsnummer eines Paketdienstes.
utter_ask_order_for_tracking_number = Danke für die Sendungsnummer. Um Ihnen das Paket zu zeigen, brauche ich noch die Bestellnummer und die E-Mail-Adresse, mit der Sie bestellt haben.
    .v2 = Das Paket kann ich Ihnen zeigen, sobald ich die Bestellnummer und die E-Mail-Adresse habe, mit der Sie bestellt haben.
utter_ask_order_email = Mit welcher E-Mail-Adresse haben Sie die Bestellung { $order_number } aufgegeben?
    .v2 = Um Ihnen die Bestellung { $order_number } zu zeigen, brauche ich die E-Mail-Adresse, mit der sie aufgegeben wurde.
utter_ask_order_number = Danke. Und wie lautet die Bestellnummer? Sie sieht aus wie SO-1234566.
    .v2 = Jetzt brauche ich nur noch die Bestellnummer, zum Beispiel SO-1234566.
utter_order_number_unreadable = { $given } kann ich nicht als eine unserer Bestellnummern lesen: Vielleicht steckt ein Tippfehler darin.
    .v2 = { $given } geht als Bestellnummer nicht auf. Könnte eine Ziffer falsch sein?
utter_order_email_unreadable = Das sieht nicht nach einer vollständigen E-Mail-Adresse aus: Vielleicht ist ein Tippfehler darin.
# Dieselben Worte, ob es die Bestellung nicht gibt oder ob sie jemand anderem gehört: nie sagen, welches von beiden.
utter_order_not_found = Mit diesen Angaben finde ich keine Bestellung.
    .v2 = Auch diese Angaben führen mich zu keiner Bestellung.
# Dasselbe zum zweiten Mal.
utter_order_not_found_person = Ich finde mit diesen Angaben noch immer keine Bestellung. Soll ich jemanden aus unserem Team dazuholen, der nachsehen kann?

# Eine Bestellung, zu der es noch kein Paket gibt.
utter_order_placed = Die Bestellung { $order_number } ist bei uns eingegangen und wartet auf die Zahlung.
utter_order_paid = Die Bestellung { $order_number } ist bezahlt und wird als Nächstes verpackt.
utter_order_packed = Die Bestellung { $order_number } ist verpackt und geht gleich an den Paketdienst.
utter_order_shipped = Die Bestellung { $order_number } hat unser Haus verlassen; die Sendungsverfolgung erscheint bald hier.
utter_order_in_customs = Die Bestellung { $order_number } liegt beim Zoll.
utter_order_delayed = Die Bestellung { $order_number } verspätet sich.
utter_order_delivered = Die Bestellung { $order_number } ist zugestellt.
utter_order_partly_delivered = Ein Teil der Bestellung { $order_number } ist zugestellt, der Rest ist unterwegs.
utter_order_lost = Die Bestellung { $order_number } ist unterwegs verloren gegangen. Das tut mir leid.
utter_order_cancelled = Die Bestellung { $order_number } wurde storniert, es ist also nichts unterwegs.
utter_order_returned = Die Bestellung { $order_number } ist zu uns zurückgekommen.
utter_order_refunded = Die Bestellung { $order_number } ist erstattet.
# Folgt in derselben Nachricht.
utter_order_promised = Sie sollte spätestens am { $promised_on } bei Ihnen sein.

# Ein Paket. Einzelheiten können in derselben Nachricht folgen.
utter_parcel_label_created = Das Paket zur Bestellung { $order_number } ist fertig und wartet auf die Abholung durch { $carrier }.
    .v2 = Die Bestellung { $order_number } ist verpackt; { $carrier } muss das Paket noch abholen.
utter_parcel_picked_up = { $carrier } hat das Paket zur Bestellung { $order_number } abgeholt.
utter_parcel_in_transit = Das Paket zur Bestellung { $order_number } ist mit { $carrier } unterwegs.
    .v2 = Die Bestellung { $order_number } ist auf dem Weg: { $carrier } hat das Paket.
utter_parcel_export_customs = Das Paket zur Bestellung { $order_number } ist mit { $carrier } in der Ausfuhrabfertigung.
utter_parcel_in_customs = Das Paket zur Bestellung { $order_number } liegt beim Zoll. { $carrier } befördert es weiter, sobald es freigegeben ist.
    .v2 = Der Zoll prüft noch das Paket zur Bestellung { $order_number }; sobald er fertig ist, übernimmt { $carrier } wieder.
utter_parcel_customs_cleared = Das Paket zur Bestellung { $order_number } hat den Zoll passiert und reist mit { $carrier } weiter.
utter_parcel_arrived_hub = Das Paket zur Bestellung { $order_number } ist in einem Verteilzentrum von { $carrier } angekommen.
    .v2 = Die Bestellung { $order_number } ist jetzt in einem Verteilzentrum von { $carrier }.
utter_parcel_out_for_delivery = Gute Nachricht: { $carrier } stellt das Paket zur Bestellung { $order_number } gerade zu.
    .v2 = Das Paket zur Bestellung { $order_number } ist im Zustellwagen von { $carrier } und auf dem Weg zu Ihnen.
utter_parcel_delivery_attempted = { $carrier } hat versucht, das Paket zur Bestellung { $order_number } zuzustellen, und versucht es noch einmal.
utter_parcel_available_for_pickup = Das Paket zur Bestellung { $order_number } liegt in einer Abholstelle von { $carrier } für Sie bereit.
utter_parcel_delayed = Das Paket zur Bestellung { $order_number } verspätet sich bei { $carrier }.
    .v2 = { $carrier } meldet eine Verspätung beim Paket zur Bestellung { $order_number }.
utter_parcel_delivered = { $carrier } hat das Paket zur Bestellung { $order_number } am { $delivered_on } zugestellt.
utter_parcel_lost = Es tut mir leid: { $carrier } hat das Paket zur Bestellung { $order_number } verloren.
utter_parcel_returned_to_sender = Das Paket zur Bestellung { $order_number } konnte nicht zugestellt werden; { $carrier } bringt es zu uns zurück.

# Einzelheiten, die folgen können. $place: wie der Paketdienst ihn geschrieben hat.
utter_parcel_last_place = Zuletzt gemeldeter Ort: { $place }.
utter_parcel_expected_day = Die Zustellung ist für den { $to_on } vorgesehen.
utter_parcel_expected_between = Die Zustellung ist zwischen dem { $from_on } und dem { $to_on } vorgesehen.
utter_parcel_expected_by = Die Zustellung ist bis spätestens { $to_on } vorgesehen.
utter_parcel_late = Das ist { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } später als versprochen, und das tut mir leid.

# Vor dem, was über ein Paket bekannt ist, in derselben Nachricht, wenn der Paketdienst nicht antwortet. $age: etwa „vor 3 Stunden“.
utter_carrier_silent = { $carrier } antwortet mir gerade nicht. So war der Stand { $age }:
    .v2 = Ich erreiche { $carrier } im Moment nicht. Der letzte Stand, { $age }:
# Dasselbe, wenn der Paketdienst nie etwas dazu gemeldet hat.
utter_carrier_silent_own = { $carrier } antwortet mir gerade nicht. Ich weiß nur, was bei uns selbst vermerkt ist:
    .v2 = Ich erreiche { $carrier } im Moment nicht. Bei uns selbst ist vermerkt:
# Wenn der Paketdienst die Nummer (noch) nicht kennt.
utter_carrier_unknown_number = { $carrier } findet unter der Nummer { $tracking_number } im Moment nichts. Bei uns selbst ist vermerkt:
    .v2 = Zur Nummer { $tracking_number } liegt bei { $carrier } gerade nichts vor. Bei uns selbst ist vermerkt:
# Nach dem Stand eines Pakets, wenn die Meldung mehr als eine Stunde alt ist.
utter_parcel_as_of = Das hat { $carrier } { $age } gemeldet.

button_other_order = Andere Bestellung
