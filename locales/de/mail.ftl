mail_one_time_code_subject = { $code } ist Ihr Code
mail_one_time_code_text =
    Der Code für die Bestellung { $order_number } ist { $code }.

    Bitte tippen Sie ihn in den Chat. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }.

    Falls Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ohne den Code wird nichts geändert. Wir fragen nie am Telefon oder per E-Mail danach.

mail_reset_link_subject = Neues Passwort setzen
mail_reset_link_text =
    Hier können Sie ein neues Passwort für Ihr Konto setzen:

    { $link }

    Der Link funktioniert einmal und gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }. Ein neues Passwort entsperrt das Konto auch.

    Falls Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ihr Passwort bleibt, wie es ist.
mail_no_account_subject = Kein Konto unter dieser Adresse
mail_no_account_text =
    Jemand, vielleicht Sie, hat den Assistenten unseres Shops um Hilfe mit einem Konto unter dieser E-Mail-Adresse gebeten. Es gibt keines. Falls Sie ein Konto haben, läuft es unter einer anderen Adresse; ohne Konto können Sie als Gast bestellen.

    Falls Sie es nicht waren, brauchen Sie nichts zu tun.
mail_account_code_text =
    Der Code für eine Änderung Ihres Kontos ist { $code }.

    Bitte tippen Sie ihn in den Chat. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }.

    Falls Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ohne den Code wird nichts geändert. Wir fragen nie am Telefon oder per E-Mail danach.
mail_new_address_text =
    Diese Adresse soll die E-Mail-Adresse eines Kontos in unserem Shop werden. Der Code, der das bestätigt, ist { $code }.

    Bitte tippen Sie ihn in den Chat. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }.

    Falls Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ohne den Code wird nichts geändert. Wir fragen nie am Telefon oder per E-Mail danach.
mail_address_taken_subject = Diese Adresse hat schon ein Konto
mail_address_taken_text =
    Jemand, vielleicht Sie, möchte diese E-Mail-Adresse für ein anderes Konto in unserem Shop verwenden. Es gibt schon ein Konto darunter, deshalb wurde nichts geändert.

    Falls Sie es nicht waren, brauchen Sie nichts zu tun.
mail_account_changed_subject = Ihr Konto wurde geändert
mail_account_changed_text =
    Die { $kind ->
    [email] E-Mail-Adresse
   *[phone] Telefonnummer
 } Ihres Kontos in unserem Shop wurde soeben geändert, nachdem ein per E-Mail gesendeter Code eingegeben wurde.

    Falls Sie es nicht waren, schreiben Sie uns bitte sofort im Chat des Shops: Jemand aus unserem Team hilft Ihnen.
