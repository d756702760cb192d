# Rechnungen, und Zahlungen, bei denen etwas nicht stimmt.

utter_ask_which_order_invoice = Für welche Bestellung brauchen Sie die Rechnung?
    .v2 = Für welche dieser Bestellungen soll sie sein?
utter_invoice_ready = Hier ist die Rechnung { $invoice_number } zur Bestellung { $order_number }.
    .v2 = Die Rechnung zur Bestellung { $order_number } ist fertig: { $invoice_number }.
utter_invoice_company = Hier ist die Rechnung { $invoice_number } zur Bestellung { $order_number }, so wie bestellt wurde. Eine Firma oder USt-IdNr. kann ich nicht eintragen, jemand aus unserem Team aber schon: Soll ich jemanden dazuholen?
    .v2 = Das ist die Rechnung { $invoice_number } zur Bestellung { $order_number }. Firma oder USt-IdNr. kann nur jemand aus unserem Team ergänzen. Soll ich jemanden dazuholen?
utter_invoice_given_back = Da von dieser Bestellung Geld an Sie zurückging, brauchen Sie vielleicht auch eine Gutschrift; die kann jemand aus unserem Team ausstellen.
utter_invoice_refused_unpaid = Die Bestellung { $order_number } ist noch nicht bezahlt. Die Rechnung entsteht mit dem Zahlungseingang; fragen Sie mich dann einfach noch einmal.
    .v2 = Zur Bestellung { $order_number } gibt es noch keine Rechnung, weil die Zahlung noch aussteht.
utter_invoice_refused_cancelled = Die Bestellung { $order_number } wurde storniert, deshalb gibt es keine Rechnung. Wenn Sie einen Beleg brauchen, kann jemand aus unserem Team helfen: Soll ich jemanden dazuholen?

utter_ask_which_order_payment = Um die Zahlung welcher Bestellung geht es?
    .v2 = Welche dieser Bestellungen ist es?
utter_payment_paid_once = Zur Bestellung { $order_number } sehe ich eine Abbuchung: { $amount } mit { $method } am { $paid_on }. Das ist genau der Gesamtbetrag, und nichts wurde doppelt abgebucht.
    .v2 = Die Bestellung { $order_number } wurde einmal abgebucht: { $amount } am { $paid_on } ({ $method }). Das stimmt mit dem Gesamtbetrag überein.
utter_payment_declined = Die Zahlung zur Bestellung { $order_number } am { $declined_on } wurde abgelehnt, und es wurde nichts abgebucht.
    .v2 = Die Bestellung { $order_number } ist nicht bezahlt: Der Versuch am { $declined_on } wurde abgelehnt. Geld wurde keines genommen.
utter_payment_declined_then_paid = Der erste Versuch zur Bestellung { $order_number } am { $declined_on } wurde abgelehnt, der nächste hat geklappt: { $amount } wurden einmal abgebucht, am { $paid_on }. Sie müssen nichts tun.
    .v2 = Die Bestellung { $order_number } ist bezahlt: { $amount } am { $paid_on }. Nur der Versuch davor, am { $declined_on }, wurde abgelehnt, und der kostete nichts.
utter_payment_reserved = Zur Bestellung { $order_number } sind { $amount } nur reserviert ({ $method }), nicht abgebucht. Wird nichts abgebucht, gibt Ihre Bank den Betrag bis zum { $release_on } frei.
utter_payment_released = Zur Bestellung { $order_number } waren { $amount } nur reserviert ({ $method }), und das ist wieder aufgehoben. Abgebucht wurde nichts.
utter_payment_reserved_twice = Die Bestellung { $order_number } wurde einmal abgebucht: { $amount }. Der zweite Eintrag über { $reserved } ist eine Reservierung, keine Abbuchung; er wird nie eingezogen und verschwindet spätestens am { $release_on }.
    .v2 = Ich sehe zur Bestellung { $order_number } eine Abbuchung über { $amount }. Die anderen { $reserved } sind nur reserviert und spätestens am { $release_on } wieder frei.
utter_payment_release_overdue = Zur Bestellung { $order_number } sind noch { $reserved } reserviert, obwohl sie am { $release_on } frei sein sollten. Das muss sich jemand aus unserem Team ansehen: Soll ich jemanden dazuholen?
utter_payment_charged_twice = Sie haben recht, und es tut mir leid: Für die Bestellung { $order_number } wurden { $charged } abgebucht, sie kostet aber { $total }. Jemand aus unserem Team muss den Rest zurückschicken und bekommt, was ich hier sehe. Soll ich jemanden dazuholen?
    .v2 = Die Bestellung { $order_number } kostet { $total }, abgebucht wurden aber { $charged }, derselbe Betrag mehr als einmal. Soll ich jemanden dazuholen, der es zurückschicken kann?
utter_payment_amount_differs = Die Bestellung { $order_number } kostet { $total }, abgebucht wurden aber { $charged }. Das darf nicht sein, es tut mir leid. Soll ich jemanden dazuholen, der es in Ordnung bringt?
utter_payment_none = Zur Bestellung { $order_number } sehe ich gar keine Zahlung. Soll ich jemanden dazuholen, der weitersuchen kann?
utter_payment_refunded = Zur Bestellung { $order_number } wurden { $charged } abgebucht und { $refunded } am { $refunded_on } zurückgeschickt. Bis die Bank es anzeigt, können einige Tage vergehen.
    .v2 = Von den { $charged }, die für die Bestellung { $order_number } abgebucht wurden, gingen { $refunded } am { $refunded_on } zurück.

utter_payment_reason_insufficient_funds = Laut Bank reichte das Guthaben oder der Kreditrahmen nicht. Bitte zahlen Sie anders oder versuchen Sie es wieder, sobald er reicht.
utter_payment_reason_expired_card = Laut Bank ist die Karte abgelaufen. Bitte nehmen Sie eine andere Karte oder die neue.
utter_payment_reason_wrong_details = Nummer, Datum oder Prüfziffer der Karte stimmten nicht. Bitte geben Sie sie noch einmal ein.
utter_payment_reason_authentication_failed = Die Bestätigung Ihrer Bank (App oder Code) kam nicht an. Bitte versuchen Sie es noch einmal und bestätigen Sie in der Zeit, die sie Ihnen lässt.
utter_payment_reason_limit_exceeded = Der Betrag liegt über dem Limit Ihrer Karte. Ihre Bank kann es erhöhen, oder Sie zahlen auf anderem Weg.
utter_payment_reason_refused_by_bank = Die Bank hat uns keinen Grund genannt; den kann nur sie Ihnen sagen. Bis dahin hilft oft eine andere Karte oder Zahlungsart.

utter_payment_no_order_declined = Ich sehe einen Versuch über { $amount } mit { $method } am { $paid_on }, der abgelehnt wurde. Abgebucht wurde nichts, und eine Bestellung ist nicht entstanden.
utter_payment_no_order_reserved = Ich sehe { $amount } mit { $method } am { $paid_on }, zu denen es keine Bestellung gibt. Der Betrag ist nur reserviert, nicht abgebucht, und spätestens am { $release_on } wieder frei. Sie können die Bestellung neu aufgeben.
utter_payment_no_order_overdue = { $amount } mit { $method } am { $paid_on } haben zu keiner Bestellung geführt und sollten am { $release_on } wieder frei sein. Das muss sich jemand aus unserem Team ansehen: Soll ich jemanden dazuholen?
utter_payment_unseen = Wird eine Zahlung abgelehnt, wird nichts abgebucht; eine Reservierung, die Ihre Bank vielleicht zeigt, verfällt nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 }. Bitte prüfen Sie Nummer, Datum und Prüfziffer, bestätigen Sie in der App Ihrer Bank oder zahlen Sie auf anderem Weg. Geht es um eine Bestellung, die Sie schon haben, kann ich deren Zahlungen ansehen.
    .v2 = Eine abgelehnte Zahlung nimmt kein Geld, und was Ihre Bank reserviert hat, ist nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 } wieder frei. Den genauen Grund kennt nur Ihre Bank; oft hilft eine andere Karte oder Zahlungsart. Die Zahlungen einer Bestellung kann ich nachsehen.
button_payment_of_an_order = Es geht um eine Bestellung
