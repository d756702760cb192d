mail_one_time_code_subject = { $code } è il tuo codice
mail_one_time_code_text =
    Il codice per l’ordine { $order_number } è { $code }.

    Scrivilo nella chat. Vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }.

    Se non l’hai chiesto tu, ignora questa e-mail: senza il codice non cambia nulla. Non lo chiediamo mai per telefono né per e-mail.
