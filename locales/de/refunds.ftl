# Rücksendungen und Erstattungen, Umtausch und Geld zurück.

# Wie weit eine Rücksendung ist.
utter_return_is_opened = Die Rücksendung { $rma } ist angelegt, aber noch nicht bei uns. Sie muss spätestens am { $send_by_on } unterwegs sein.
    .v2 = Auf die Rücksendung { $rma } warten wir noch. Bitte schicken Sie sie bis zum { $send_by_on } ab.
utter_return_is_overdue = Die Rücksendung { $rma } sollte bis zum { $send_by_on } unterwegs sein und ist hier nicht angekommen. Falls Sie sie abgeschickt haben, kann jemand aus unserem Team sie mit Ihrem Einlieferungsbeleg suchen. Soll ich jemanden dazuholen?
utter_return_is_received = Die Rücksendung { $rma } ist bei uns angekommen.
utter_return_is_closed = Die Rücksendung { $rma } ist angekommen und abgeschlossen.
# Folgt, wenn etwas anderes dafür kommen soll.
utter_exchange_is_held = { $wanted } ist bis zum { $held_until_on } für Sie zurückgelegt und geht hinaus, sobald die Rücksendung hier ist.
utter_exchange_is_lapsed = { $wanted } war bis zum { $held_until_on } für Sie zurückgelegt und ist seitdem wieder im Verkauf. Was jetzt möglich ist, kann jemand aus unserem Team nachsehen.
utter_exchange_is_sent = { $wanted } haben wir Ihnen dafür geschickt.
utter_exchange_pay_open = Bitte zahlen Sie die { $difference } bis { $pay_by_on } auf dieser Seite: { $pay_url } Verschickt wird, sobald Ihre Zahlung und die Rücksendung da sind.
utter_exchange_pay_paid = Der Aufpreis von { $difference } ist bezahlt.
# Wie weit das Geld ist.
utter_refund_is_awaiting_goods = Sobald sie hier ist, erstatten wir { $refund }, spätestens am { $refund_by_on }.
utter_refund_is_approved = Die Erstattung von { $refund } für die Bestellung { $order_number } ist freigegeben und geht bis zum { $refund_by_on } hinaus.
    .v2 = Ihre { $refund } für die Bestellung { $order_number } sind freigegeben; sie gehen spätestens am { $refund_by_on } hinaus.
utter_refund_is_overdue = Die Erstattung von { $refund } für die Bestellung { $order_number } hätte bis zum { $refund_by_on } hinausgehen sollen. Das tut mir leid. Soll ich jemanden dazuholen, der nachsieht, woran es liegt?
utter_refund_is_sent = Wir haben { $refund } für die Bestellung { $order_number } am { $sent_on } auf dem Weg erstattet, auf dem Sie bezahlt haben. Wann der Betrag dort erscheint, liegt an Ihrer Bank oder Kartengesellschaft.
    .v2 = { $refund } für die Bestellung { $order_number } sind seit dem { $sent_on } zu Ihrem Zahlungsmittel unterwegs. Wie schnell Sie es sehen, hängt von Ihrer Bank oder Kartengesellschaft ab.
utter_refund_way = Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben.
# Es ist nichts zurückgekommen.
utter_no_refund_for_order = Aus der Bestellung { $order_number } wurde bisher nichts zurückgesandt oder erstattet.
    .v2 = Zur Bestellung { $order_number } finde ich weder eine Rücksendung noch eine Erstattung.
utter_no_refund_cancellable = Sie ist noch nicht verschickt und kann deshalb storniert werden.
utter_no_refund_returnable = Was angekommen ist, kann zurück: Ich kann eine Rücksendung anlegen.
utter_no_refunds = Zu Ihren Bestellungen finde ich keine Rücksendung und keine Erstattung. Um welche geht es? Mit der Bestellnummer sehe ich dort nach.
    .v2 = Bisher gibt es zu Ihren Bestellungen weder Rücksendung noch Erstattung. Mit einer Bestellnummer kann ich genauer nachsehen.
utter_ask_rma_email = Mit welcher E-Mail-Adresse wurde die Bestellung zur Rücksendung { $rma } aufgegeben?
    .v2 = Um die Rücksendung { $rma } zu finden, brauche ich die E-Mail-Adresse der Bestellung.

# Umtauschen.
utter_ask_which_order_to_exchange = Aus welcher Bestellung ist der Artikel?
    .v2 = Bitte wählen Sie die Bestellung, mit der der Artikel kam.
utter_ask_exchange_items = Welchen Artikel aus der Bestellung { $order_number } soll ich umtauschen? Bitte einen nach dem anderen.
    .v2 = Welcher eine Artikel aus der Bestellung { $order_number } soll umgetauscht werden?
utter_ask_exchange_for = Was möchten Sie statt { $item }? Wählen Sie aus oder nennen Sie mir eine Größe, eine Farbe oder einen anderen Artikel.
    .v2 = Welche Größe, welche Farbe oder welcher andere Artikel soll { $item } ersetzen?
utter_exchange_which = Was davon möchten Sie statt { $item }?
    .v2 = Bitte wählen Sie, was { $item } ersetzen soll.
utter_exchange_out_of_stock = { $wanted } ist im Moment nicht vorrätig.
    .v2 = Leider ist auch das nicht vorrätig: { $wanted }.
utter_exchange_back = Wir erwarten Nachschub am { $back_on }.
utter_exchange_not_made = So finde ich das nicht: { $item }.
    .v2 = Eine solche Größe oder Farbe gibt es nicht: { $item }.
utter_exchange_nothing_else = Auch sonst ist davon nichts vorrätig, ich kann ihn jetzt also nicht umtauschen. Sie können ihn gegen Erstattung zurücksenden. Soll ich eine Rücksendung anlegen?
utter_exchange_terms_shop = { $wanted } ist vorrätig. Zurück geht: { $item }, abgeschickt bis zum { $send_by_on }, das Porto zahlen wir; { $wanted } lege ich solange für Sie zurück.
    .v2 = Es geht also zurück: { $item }, auf unsere Kosten, abgeschickt bis zum { $send_by_on }; { $wanted } bleibt für Sie zurückgelegt.
utter_exchange_terms_shopper = { $wanted } ist vorrätig. Zurück geht: { $item }, abgeschickt bis zum { $send_by_on }, das Porto tragen Sie; { $wanted } lege ich solange für Sie zurück.
    .v2 = Es geht also zurück: { $item }, auf Ihre Kosten, abgeschickt bis zum { $send_by_on }; { $wanted } bleibt für Sie zurückgelegt.
utter_exchange_price_same = Der Preis bleibt gleich.
utter_exchange_price_dearer = Das kostet { $difference } mehr, zu zahlen vor dem Versand.
utter_exchange_price_cheaper = Das kostet weniger: Sie bekommen { $difference } zurück.
utter_ask_exchange_confirmed = Soll ich den Umtausch veranlassen?
utter_exchange_opened_shop = Erledigt: Ihre Rücksendung zum Umtausch hat die Nummer { $rma }. Das Porto zahlen wir; bitte schicken Sie sie bis zum { $send_by_on } ab.
utter_exchange_opened_shopper = Erledigt: Ihre Rücksendung zum Umtausch hat die Nummer { $rma }. Bitte schicken Sie sie bis zum { $send_by_on } mit einem Paketdienst Ihrer Wahl ab.
utter_exchange_declined = In Ordnung, es wird nichts umgetauscht. Sie behalten Ihren Artikel.
button_money_back = Lieber Geld zurück

# Geld zurück.
utter_ask_which_order_to_refund = Um welche Bestellung geht es bei der Erstattung?
    .v2 = Bitte wählen Sie die Bestellung, um deren Geld es geht.
utter_refund_not_shipped = Die Bestellung { $order_number } ist noch bei uns. Wenn Sie sie stornieren, bekommen Sie die vollen { $total } zurück. Soll sie storniert werden?
utter_refund_under_way = Die Bestellung { $order_number } ist auf dem Weg zu Ihnen, zu erstatten gibt es also noch nichts. Sobald sie da ist, können Sie sie gegen Erstattung zurücksenden.
utter_refund_lost = Die Bestellung { $order_number } ist unterwegs verloren gegangen, das tut mir leid. Jemand aus unserem Team klärt mit Ihnen, ob Sie Ihr Geld oder die Ware bekommen. Soll ich jemanden dazuholen?
utter_refund_closed = Die Bestellung { $order_number } ist abgeschlossen, und ich sehe keine Erstattung dazu. Soll ich jemanden dazuholen, der das prüft?
utter_refund_delivered = Um Ihr Geld für die Bestellung { $order_number } zurückzubekommen, können Sie zurücksenden, was angekommen ist, oder mir sagen, was damit nicht stimmte. Soll ich eine Rücksendung anlegen?
utter_refund_fault_instead = Wenn damit etwas nicht stimmte, ist das etwas anderes: Wählen Sie aus, was es war.
utter_refund_more_than_paid = Die Bestellung { $order_number } hat insgesamt { $total } gekostet, mehr kann nicht erstattet werden. Soll ich jemanden aus unserem Team dazuholen?

# Die Versandkosten.
utter_fee_refunded = Erledigt: Die Bestellung { $order_number } kommt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } später als versprochen, deshalb erstatten wir die Versandkosten von { $fee }. Das Geld geht bis zum { $refund_by_on } hinaus.
utter_fee_due = Die Bestellung { $order_number } kommt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } später als versprochen, deshalb stehen Ihnen die Versandkosten von { $fee } zu. Tippen Sie auf die Schaltfläche: Ich schicke Ihnen dann zur Sicherheit zuerst einen Code per E-Mail.
utter_fee_in_time = Die Versandkosten erstatten wir, wenn eine Bestellung mindestens { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } nach dem versprochenen Tag kommt. So spät ist die Bestellung { $order_number } nicht.
utter_fee_no_fee = Für die Bestellung { $order_number } wurden keine Versandkosten berechnet, es gibt also keine zu erstatten.
utter_fee_already_refunded = Die Versandkosten von { $fee } für die Bestellung { $order_number } sind bereits erstattet.
utter_fee_order_closed = Die Versandkosten der Bestellung { $order_number } werden nicht für sich erstattet: In diesem Stand geht es um die ganze Bestellung.
utter_fee_needs_person = Die Bestellung { $order_number } ist { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } verspätet, aber { $fee } sind mehr, als ich selbst erstatten darf.
utter_fee_offered = Die Bestellung { $order_number } ist { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } verspätet, deshalb können wir Ihnen die Versandkosten von { $fee } erstatten. Das ist mehr, als ich selbst entscheiden darf: Jemand aus unserem Team muss es genehmigen. Soll ich es weitergeben?
utter_fee_pending = Die Versandkosten der Bestellung { $order_number } sieht sich gerade noch jemand aus unserem Team an. Die Antwort kommt hier; Sie müssen nichts weiter tun.
utter_fee_approved = Gute Nachricht: { $agent } hat es genehmigt. Sie erhalten die Versandkosten von { $fee } für die Bestellung { $order_number } zurück; das Geld geht spätestens am { $refund_by_on } hinaus.
utter_fee_declined = { $agent } hat Ihre Anfrage zu den Versandkosten der Bestellung { $order_number } sorgfältig geprüft und kann sie nicht genehmigen.
utter_fee_impossible = { $agent } hat über die Versandkosten der Bestellung { $order_number } entschieden, aber so lässt es sich nicht mehr ausführen. Es wurde nichts geändert.
button_delivery_fee = Versandkosten erstatten
