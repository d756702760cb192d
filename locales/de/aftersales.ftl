# Dinge zurücksenden.

# Unter diesem Satz stehen die Bestellungen als Karten zur Auswahl.
utter_ask_which_order_to_return = Aus welcher Bestellung ist es?
    .v2 = Bitte wählen Sie die Bestellung, mit der es kam.
# Artikel als Knöpfe.
utter_ask_return_items = Welchen Artikel aus der Bestellung { $order_number } möchten Sie zurücksenden?
    .v2 = Welcher davon aus der Bestellung { $order_number } soll zurückgehen?
button_everything = Alles
# Gründe als Knöpfe.
utter_ask_return_reason = Aus welchem Grund?
    .v2 = Können Sie den Grund wählen, der am besten zutrifft?
button_reason_changed_mind = Anders überlegt
button_reason_does_not_fit = Passt nicht
button_reason_not_as_described = Nicht wie beschrieben
button_reason_damaged = Beschädigt
button_reason_wrong_item = Falscher Artikel
button_reason_other = Anderer Grund
# Die Bedingungen und die Frage; Ja und Nein als Knöpfe. Die Artikel stehen hinter einem Doppelpunkt: kein Fall nötig.
utter_ask_return_confirmed_shop = Ich kann diese Rücksendung anlegen: { $items }. Das Porto zahlen wir, und sie muss spätestens am { $send_by_on } unterwegs sein. Soll ich?
    .v2 = Es geht also zurück: { $items }, auf unsere Kosten, abgeschickt bis zum { $send_by_on }. Soll ich die Rücksendung anlegen?
utter_ask_return_confirmed_shopper = Ich kann diese Rücksendung anlegen: { $items }. Das Porto tragen Sie, und sie muss spätestens am { $send_by_on } unterwegs sein. Soll ich?
    .v2 = Es geht also zurück: { $items }, auf Ihre Kosten, abgeschickt bis zum { $send_by_on }. Soll ich die Rücksendung anlegen?
# Erledigt; die Karte darunter nennt die Adresse. $rma: die Nummer der Rücksendung.
utter_return_opened_shop = Erledigt: Ihre Rücksendung hat die Nummer { $rma }. Das Porto zahlen wir. Schicken Sie sie bitte bis zum { $send_by_on } ab; sobald sie hier ist, erstatten wir { $refund }, spätestens am { $refund_by_on }.
utter_return_opened_shopper = Erledigt: Ihre Rücksendung hat die Nummer { $rma }. Schicken Sie sie bitte bis zum { $send_by_on } mit einem Paketdienst Ihrer Wahl ab; sobald sie hier ist, erstatten wir { $refund }, spätestens am { $refund_by_on }.
utter_return_declined = In Ordnung, ich habe keine Rücksendung angelegt. Sie behalten Ihren Artikel.

# Warum ein Artikel nicht zurückkann.
utter_return_refused_not_delivered = Aus dieser Bestellung ist noch nichts zugestellt, es gibt also noch nichts zurückzusenden.
utter_return_refused_window_closed = Die Frist für diese Rücksendung ist abgelaufen.
utter_return_refused_hygiene = Aus Gründen der Hygiene können wir diesen Artikel nach der Zustellung nicht zurücknehmen.
utter_return_refused_final_sale = Dieser Artikel war von der Rückgabe ausgeschlossen und kann deshalb nicht zurückgegeben werden.
utter_return_refused_already_returned = Dafür ist bereits eine Rücksendung angelegt.
utter_return_refused_order_closed = Diese Bestellung ist abgeschlossen, daraus kann nichts mehr zurückgesandt werden.
# Folgt in derselben Nachricht, mit „Mit einem Menschen reden“ als Knopf.
utter_return_refused_person = Wenn Sie das anders sehen, kann sich jemand aus unserem Team darum kümmern. Soll ich jemanden dazuholen?
