# Worüber jemand Post bekommt, und die eigenen Daten.

utter_subscriptions = { $newsletter ->
    [on] Sie bekommen unseren Newsletter
   *[off] Sie bekommen unseren Newsletter nicht
 } und { $order_updates ->
    [on] Nachrichten zu Ihren Bestellungen
   *[off] keine Nachrichten zu Ihren Bestellungen
 }. Was soll ich ändern?
    .v2 = Zurzeit: Newsletter { $newsletter ->
        [on] an
       *[off] aus
     }, Bestellnachrichten { $order_updates ->
        [on] an
       *[off] aus
     }. Was soll ich umstellen?
utter_subscription_done_on = Erledigt: Ab jetzt bekommen Sie { $topic ->
    [newsletter] unseren Newsletter
   *[order_updates] Nachrichten zu Ihren Bestellungen
 }.
    .v2 = In Ordnung, ich habe { $topic ->
        [newsletter] den Newsletter
       *[order_updates] die Bestellnachrichten
     } eingeschaltet.
utter_subscription_done_off = Erledigt: Sie bekommen { $topic ->
    [newsletter] unseren Newsletter
   *[order_updates] Nachrichten zu Ihren Bestellungen
 } nicht mehr. Was schon unterwegs ist, kann noch ankommen.
    .v2 = In Ordnung, ich habe { $topic ->
        [newsletter] den Newsletter
       *[order_updates] die Bestellnachrichten
     } abgeschaltet.
utter_subscription_already_on = Sie bekommen { $topic ->
    [newsletter] unseren Newsletter
   *[order_updates] die Nachrichten zu Ihren Bestellungen
 } schon, ich habe also nichts geändert.
    .v2 = Das ist schon eingeschaltet: { $topic ->
        [newsletter] der Newsletter
       *[order_updates] die Bestellnachrichten
     }.
utter_subscription_already_off = Sie bekommen { $topic ->
    [newsletter] unseren Newsletter
   *[order_updates] die Nachrichten zu Ihren Bestellungen
 } ohnehin nicht, ich habe also nichts geändert.
    .v2 = Das ist schon abgeschaltet: { $topic ->
        [newsletter] der Newsletter
       *[order_updates] die Bestellnachrichten
     }.
utter_subscription_guest = Bitte melden Sie sich im Shop an, dann stelle ich es hier gleich um. Ohne Anmeldung bestellt Sie der Link am Ende jedes Newsletters ab. Ob eine Adresse auf unserer Liste steht, sage ich nur der Person, der sie gehört.
    .v2 = Sobald Sie angemeldet sind, kann ich das umstellen. Sonst nehmen Sie den Link am Ende eines Newsletters, oder jemand aus unserem Team kümmert sich darum.
button_newsletter_on = Newsletter bekommen
button_newsletter_off = Kein Newsletter
button_order_updates_on = Bestellnachrichten bekommen
button_order_updates_off = Keine Bestellnachrichten

utter_privacy_stored = Wir speichern Ihren Namen, Ihre Post- und E-Mail-Adressen, Ihre Bestellungen mit Zahlungen, Rechnungen und Rücksendungen, worüber Sie Post möchten, und unsere Gespräche hier. Sie können eine Kopie davon bekommen oder alles löschen lassen.
    .v2 = Das heißt: Name, Adressen, Bestellungen mit Zahlungen, Rechnungen und Rücksendungen, Abonnements und diese Gespräche. Möchten Sie eine Kopie oder die Löschung?
utter_privacy_stored_guest = Von jemandem, der bestellt hat, speichern wir Name, Post- und E-Mail-Adressen, Bestellungen mit Zahlungen, Rechnungen und Rücksendungen, gewünschte Post und die Gespräche hier. Sie können eine Kopie davon bekommen oder alles löschen lassen.
    .v2 = Wir speichern, was eine Bestellung braucht: Name, Adressen, Bestellungen, Zahlungen, Rechnungen, Rücksendungen und Gespräche wie dieses. Möchten Sie eine Kopie oder die Löschung?
utter_privacy_guest = Ihre Daten werden nur für Sie selbst herausgegeben oder gelöscht. Bitte melden Sie sich an und fragen Sie mich noch einmal, oder nennen Sie mir die Nummer einer Ihrer Bestellungen und deren E-Mail-Adresse: Dorthin schicke ich dann einen Code.
    .v2 = Dafür muss ich sicher sein, wer Sie sind. Melden Sie sich im Shop an, oder nennen Sie mir eine Bestellung von Ihnen: Nummer und E-Mail-Adresse, an die dann ein Code geht.
utter_privacy_ask_erasure = Ich kann aufnehmen, dass Ihre Daten und Ihr Konto gelöscht werden. Das lässt sich nicht rückgängig machen, und Bestellungen und Rücksendungen sind danach nicht mehr einsehbar. Soll ich?
    .v2 = Sind Konto und Daten einmal gelöscht, gibt es kein Zurück. Soll ich es aufnehmen?
utter_privacy_ask_erasure_guest = Ich kann aufnehmen, dass alles gelöscht wird, was wir unter dieser E-Mail-Adresse speichern, auch unsere Gespräche. Das lässt sich nicht rückgängig machen, und Bestellungen und Rücksendungen sind danach nicht mehr einsehbar. Soll ich?
    .v2 = Ist alles unter dieser E-Mail-Adresse einmal gelöscht, gibt es kein Zurück. Soll ich es aufnehmen?
utter_privacy_declined = Dann wird nichts gelöscht, alles bleibt, wie es ist.
    .v2 = Gut, Ihre Daten bleiben unangetastet.
utter_privacy_export_recorded = Ich habe es aufgenommen: Sie bekommen die Kopie Ihrer Daten spätestens am { $due_on }. Das Zeichen ist { $reference }.
utter_privacy_export_known = Sie haben am { $received_on } um eine Kopie gebeten, sie wird vorbereitet: Sie haben sie spätestens am { $due_on }. Das Zeichen ist { $reference }.
    .v2 = Ihre Kopie ({ $reference }), erbeten am { $received_on }, kommt spätestens am { $due_on }.
utter_privacy_erasure_recorded = Ich habe es aufgenommen: Ihre Daten werden gelöscht, und Sie hören spätestens am { $due_on } von uns. Das Zeichen ist { $reference }.
utter_privacy_erasure_known = Ihre Löschung ist seit dem { $received_on } aufgenommen; Sie hören spätestens am { $due_on } von uns. Das Zeichen ist { $reference }.
    .v2 = Das ist schon vermerkt: Löschung { $reference } vom { $received_on }, mit unserer Antwort bis spätestens { $due_on }.
utter_privacy_waits = Vorher muss abgeschlossen sein, was noch offen ist: { $orders }.
utter_privacy_kept = Rechnungen bleiben { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
 } aufbewahrt, weil das Steuerrecht es verlangt.
button_privacy_export = Kopie bekommen
button_privacy_erasure = Meine Daten löschen

utter_ask_account_matter = Was möchten Sie an Ihrem Konto tun?
    .v2 = Ich kann Ihnen helfen, wieder hineinzukommen, oder E-Mail-Adresse oder Telefon des Kontos ändern. Worum geht es?
button_account_password = Anmelde-Link erhalten
button_account_email = E-Mail ändern
button_account_phone = Telefon ändern
utter_ask_account_email = Unter welcher E-Mail-Adresse läuft das Konto?
    .v2 = Mit welcher E-Mail-Adresse melden Sie sich an?
utter_ask_account_new_email = Welche E-Mail-Adresse soll künftig gelten?
    .v2 = Wie lautet die neue E-Mail-Adresse?
utter_ask_account_new_phone = Welche Telefonnummer soll künftig gelten?
    .v2 = Wie lautet die neue Nummer? Am besten mit Ländervorwahl, etwa +49.
utter_account_same = Das ist die Adresse, die das Konto schon hat.
utter_account_bad_phone = Das sieht nicht nach einer Telefonnummer aus: Ich brauche sechs bis fünfzehn Ziffern.
utter_ask_account_code = Falls es unter { $address } ein Konto gibt, ist eine E-Mail mit einem sechsstelligen Code dorthin unterwegs; er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Wie lautet er?
    .v2 = Noch eine E-Mail ist an { $address } gegangen. Falls es ein Konto gibt, steht darin ein Code, der { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 } gilt: Bitte tippen Sie ihn hier ein.
utter_ask_new_address_code = Nun das neue Postfach: Ein Code ist an { $address } gegangen, er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Wie lautet dieser?
    .v2 = Der Code für die neue Adresse ging an { $address }; er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Bitte tippen Sie ihn hier ein.
utter_account_link_sent = Ich habe eine E-Mail mit einem Link an { $address } geschickt. Setzen Sie dort ein neues Passwort, der Link gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }, und melden Sie sich dann damit an.
    .v2 = Ein neuer Link ist an { $address } unterwegs und gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }; nur der neueste funktioniert. Vielleicht liegt er im Spam-Ordner.
utter_account_link_guest = Falls es unter { $address } ein Konto gibt, ist eine E-Mail mit einem Link dorthin unterwegs. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }: Setzen Sie damit ein neues Passwort und melden Sie sich an.
    .v2 = Ich habe noch einmal an { $address } geschrieben. Falls es ein Konto gibt, gilt der Link in der neuesten E-Mail { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }; vielleicht liegt sie im Spam-Ordner.
utter_account_locked = Nach zu vielen falschen Passwörtern sperrt sich ein Konto von selbst, damit niemand weiterraten kann. Ein neues Passwort entsperrt es.
    .v2 = Die Sperre hält Ratende fern; mit einem neuen Passwort ist das Konto wieder offen.
utter_account_not_locked = Soweit ich sehe, ist Ihr Konto nicht gesperrt. Ein neues Passwort hilft trotzdem.
    .v2 = Ich sehe keine Sperre auf Ihrem Konto, aber ein neues Passwort schadet nicht.
utter_account_mail_failed = An diese Adresse kann ich gerade keine E-Mail schicken, es hat sich also nichts geändert. Soll ich jemanden aus unserem Team dazuholen?
utter_account_changed_email = Erledigt: Die E-Mail-Adresse Ihres Kontos ist ab jetzt { $value }. Bisherige Bestellungen behalten die Adresse, mit der sie aufgegeben wurden.
utter_account_changed_phone = Erledigt: Die Telefonnummer in Ihrem Konto ist ab jetzt { $value }.
utter_account_told = Zur Sicherheit habe ich { $address } davon benachrichtigt.
utter_account_email_taken = Unter dieser Adresse gibt es schon ein Konto, deshalb habe ich nichts geändert. Jemand aus unserem Team kann sich beide ansehen: Soll ich jemanden dazuholen?
