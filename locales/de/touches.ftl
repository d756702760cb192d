# Was der Shop von sich aus mitteilt; im Chat und in E-Mails dieselben Sätze, „wir“ ist der Shop.

utter_touch_received = Vielen Dank für Ihre Bestellung! Die Bestellung { $order_number } ist bei uns eingegangen.
utter_touch_received_unpaid = Vielen Dank für Ihre Bestellung! Die Bestellung { $order_number } ist bei uns eingegangen; sobald sie bezahlt ist, packen wir sie.
# $ships_on
utter_touch_ships = Sie verlässt uns spätestens am { $ships_on }.
utter_touch_packed = Die Bestellung { $order_number } ist verpackt und wartet auf die Abholung durch { $carrier }.
    .v2 = Wir haben die Bestellung { $order_number } verpackt; als Nächstes holt { $carrier } das Paket ab.
utter_touch_shipped = Die Bestellung { $order_number } ist unterwegs: { $carrier } hat das Paket. Die Sendungsnummer ist { $tracking_number }.
    .v2 = Das Paket zur Bestellung { $order_number } ist jetzt mit { $carrier } unterwegs. Sie können es unter { $tracking_number } verfolgen.
# $to_on
utter_touch_expected = Die Zustellung ist bis spätestens { $to_on } vorgesehen.
utter_touch_out_for_delivery = Heute ist es so weit: { $carrier } stellt das Paket zur Bestellung { $order_number } zu.
    .v2 = Das Paket zur Bestellung { $order_number } ist im Zustellwagen von { $carrier } und auf dem Weg zu Ihnen.
utter_touch_delivered = { $carrier } hat das Paket zur Bestellung { $order_number } zugestellt. Viel Freude damit!
    .v2 = Das Paket zur Bestellung { $order_number } ist angekommen, meldet { $carrier }. Wir wünschen viel Freude damit!
utter_touch_satisfaction = Wie zufrieden sind Sie mit der Bestellung { $order_number }? Ein Stern heißt schlecht, fünf Sterne heißen ausgezeichnet.
    .v2 = Nun haben Sie die Bestellung { $order_number } schon einige Tage: Wie viele von fünf Sternen bekommt sie?

utter_touch_delayed = Es tut uns leid: { $carrier } meldet eine Verspätung beim Paket zur Bestellung { $order_number }.
    .v2 = Das Paket zur Bestellung { $order_number } braucht länger als geplant, meldet { $carrier }. Das tut uns leid.
# $promised_on
utter_touch_late = Es tut uns leid: Die Bestellung { $order_number } war bis { $promised_on } zugesagt und ist noch nicht zugestellt.
# $since_on
utter_touch_in_customs = Das Paket zur Bestellung { $order_number } liegt seit { $since_on } beim Zoll. Nach der Freigabe befördert { $carrier } es weiter; falls etwas von Ihnen gebraucht wird, wenden sich { $carrier } oder der Zoll direkt an Sie.
utter_touch_delivery_attempted = { $carrier } hat versucht, das Paket zur Bestellung { $order_number } zuzustellen, und konnte es nicht übergeben.
    .v2 = Noch ein Zustellversuch beim Paket zur Bestellung { $order_number } ist gescheitert, meldet { $carrier }.
utter_touch_available_for_pickup = Das Paket zur Bestellung { $order_number } liegt in einer Abholstelle von { $carrier } für Sie bereit.
utter_touch_returned_to_sender = Es tut uns leid: Das Paket zur Bestellung { $order_number } konnte nicht zugestellt werden; { $carrier } bringt es zu uns zurück.
utter_touch_lost = Es tut uns sehr leid: { $carrier } hat das Paket zur Bestellung { $order_number } verloren. Das soll nicht zu Ihren Lasten gehen.

button_touch_what_now = Wie geht es weiter?
button_touch_not_here = Es ist nicht da
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } Stern
   *[other] { $stars } Sterne
 }

# $name
mail_touch_hello = Guten Tag, { $name },
mail_touch_ask = Falls etwas unklar ist, melden Sie sich in unserem Shop an und öffnen Sie den Chat: Der Assistent dort kennt Ihre Bestellung.
mail_touch_rate = Zum Antworten melden Sie sich in unserem Shop an und öffnen den Chat: Dort wartet die Frage auf Sie.
mail_touch_stop = Wenn Sie keine Nachrichten zu Ihren Bestellungen mehr möchten, sagen Sie es einfach dem Assistenten im Chat.
mail_touch_subject_received = Ihre Bestellung { $order_number } ist eingegangen
mail_touch_subject_received_unpaid = Ihre Bestellung { $order_number } wartet auf die Zahlung
mail_touch_subject_packed = Ihre Bestellung { $order_number } ist verpackt
mail_touch_subject_shipped = Ihre Bestellung { $order_number } ist unterwegs
mail_touch_subject_out_for_delivery = Ihre Bestellung { $order_number } wird heute zugestellt
mail_touch_subject_delivered = Ihre Bestellung { $order_number } wurde zugestellt
mail_touch_subject_satisfaction = Wie zufrieden sind Sie mit der Bestellung { $order_number }?
mail_touch_subject_delayed = Ihre Bestellung { $order_number } verspätet sich
mail_touch_subject_late = Ihre Bestellung { $order_number } ist überfällig
mail_touch_subject_in_customs = Ihre Bestellung { $order_number } liegt beim Zoll
mail_touch_subject_delivery_attempted = Ihre Bestellung { $order_number } konnte nicht übergeben werden
mail_touch_subject_available_for_pickup = Ihre Bestellung { $order_number } liegt zur Abholung bereit
mail_touch_subject_returned_to_sender = Ihre Bestellung { $order_number } kommt zu uns zurück
mail_touch_subject_lost = Ihre Bestellung { $order_number } ging unterwegs verloren

# $title
mail_stock_subject = Wieder da: { $title }
mail_stock_text =
    „{ $title }“ ist wieder da.

    Sie wollten Bescheid bekommen, und dies ist die einzige E-Mail dazu. Zurücklegen können wir nichts: Wer zuerst bestellt, bekommt es.
