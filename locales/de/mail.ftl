mail_one_time_code_subject = { $code } ist Ihr Code
mail_one_time_code_text =
    Der Code für die Bestellung { $order_number } ist { $code }.

    Bitte tippen Sie ihn in den Chat. Er gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }.

    Falls Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ohne den Code wird nichts geändert. Wir fragen nie am Telefon oder per E-Mail danach.
