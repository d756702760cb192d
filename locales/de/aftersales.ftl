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
utter_return_refused_already_settled = Dafür haben wir schon eine andere Lösung gefunden, zurückgeben lässt es sich deshalb nicht mehr.
utter_return_refused_order_closed = Diese Bestellung ist abgeschlossen, daraus kann nichts mehr zurückgesandt werden.
# Folgt in derselben Nachricht, mit „Mit einem Menschen reden“ als Knopf.
utter_return_refused_person = Wenn Sie das anders sehen, kann sich jemand aus unserem Team darum kümmern. Soll ich jemanden dazuholen?

# Was beschädigt, falsch oder gar nicht ankam oder später ausfällt. $rule (Text) ist die Kennung der Regel.
utter_ask_remedy_lines = Das tut mir leid. Um welchen Artikel aus der Bestellung { $order_number } geht es?
    .v2 = Bitte wählen Sie den Artikel aus der Bestellung { $order_number }, um den es geht.
utter_remedy_on_its_way = Noch unterwegs in einem anderen Paket: { $items }.
utter_ask_remedy_pieces = Wie viele der { $count } Stück sind betroffen?
    .v2 = Von { $count } Stück: Wie viele betrifft es? Bitte nennen Sie mir eine Zahl.
utter_ask_remedy_story_damaged = Es tut mir leid, dass es so angekommen ist. Was genau ist beschädigt?
    .v2 = Können Sie in wenigen Worten beschreiben, was kaputt ist?
utter_ask_remedy_story_wrong_item = Die Verwechslung tut mir leid. Was haben Sie stattdessen bekommen?
    .v2 = Können Sie mir in wenigen Worten sagen, was im Paket war?
utter_ask_remedy_story_warranty = Das tut mir leid. Was genau passiert, und seit wann?
    .v2 = Können Sie in wenigen Worten beschreiben, was nicht mehr geht?
utter_ask_remedy_choice = Nach der Regel { $rule } kann ich Ihnen Folgendes anbieten ({ $items }). Was ist Ihnen am liebsten?
    .v2 = Diese Lösungen gibt es nach der Regel { $rule } ({ $items }). Welche soll es sein?
utter_remedy_sold_out = Noch einmal schicken geht im Moment nicht: Der Artikel ist ausverkauft.
button_remedy_keep_and_credit = Behalten, { $amount } Guthaben
button_remedy_partial_refund = Behalten, { $amount } zurück
button_remedy_resend = Noch einmal schicken
button_remedy_repair = Reparieren
button_remedy_full_refund = Geld zurück: { $amount }
utter_ask_remedy_confirmed = Soll ich es so machen?
    .v2 = Nur zur Sicherheit: Ist es Ihnen so recht?
utter_ask_remedy_approval = Das muss jemand aus unserem Team genehmigen. Soll ich es so weitergeben?
    .v2 = Dafür brauche ich das Ja aus unserem Team. Soll ich es vorschlagen?
utter_remedy_terms_keep_and_credit = Sie behalten die Ware ({ $items }) und bekommen { $amount } als Guthaben, gültig bis zum { $due_by_on } (Regel { $rule }).
utter_remedy_terms_partial_refund = Sie behalten die Ware ({ $items }) und bekommen { $amount } auf Ihrem Zahlungsweg zurück, spätestens am { $due_by_on } (Regel { $rule }).
utter_remedy_terms_resend = Wir schicken die Ware ({ $items }) noch einmal, kostenlos und spätestens am { $due_by_on } (Regel { $rule }).
utter_remedy_terms_repair = Sie schicken uns die Ware ({ $items }) auf unsere Kosten bis zum { $send_by_on }; die Reparatur ist kostenlos, und spätestens am { $due_by_on } geht alles an Sie zurück (Regel { $rule }).
utter_remedy_terms_full_refund = Sie bekommen { $amount } ({ $items }) auf Ihrem Zahlungsweg zurück, spätestens am { $due_by_on } (Regel { $rule }).
utter_remedy_goods_keep = Sie müssen nichts zurückschicken.
utter_remedy_goods_send_back = Bitte schicken Sie das, was Sie haben, auf unsere Kosten bis zum { $send_by_on } zurück.
utter_remedy_granted = Erledigt, unter der Nummer { $number }.
    .v2 = Das ist geregelt; die Nummer ist { $number }.
utter_remedy_address = Adresse: { $address }. Bitte schreiben Sie { $return_number } auf das Paket.
utter_remedy_declined = In Ordnung, ich habe nichts geändert. Wenn Sie etwas anderes möchten, kann sich jemand aus unserem Team darum kümmern: Soll ich jemanden dazuholen?
utter_remedy_nothing_offered = Das kann ich nicht selbst in Ordnung bringen, und ich habe nichts geändert. Jemand aus unserem Team kann es: Soll ich jemanden dazuholen?
utter_remedy_refused_not_delivered = Laut Paketdienst ist das noch nicht zugestellt: { $items }.
utter_remedy_refused_too_late = Die Frist dafür ist abgelaufen (Regel { $rule }).
utter_remedy_refused_already_settled = Das haben wir schon einmal geregelt.
utter_remedy_refused_already_returned = Dafür ist bereits eine Rücksendung angelegt.
utter_remedy_refused_order_closed = Diese Bestellung ist abgeschlossen, hier kann ich dafür nichts mehr tun.
utter_remedy_refused_not_offered = Das ist nicht mehr möglich; ich habe nichts geändert.
utter_remedy_amount_fixed = Einen anderen Betrag als nach der Regel { $rule } kann ich nicht gewähren; darüber entscheidet unser Team.
    .v2 = Der Betrag ergibt sich aus der Regel { $rule }, ich kann ihn nicht ändern. Unser Team kann anders entscheiden.
