mail_one_time_code_subject = { $code } è il tuo codice
mail_one_time_code_text =
    Il codice per l’ordine { $order_number } è { $code }.

    Scrivilo nella chat. Vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }.

    Se non l’hai chiesto tu, ignora questa e-mail: senza il codice non cambia nulla. Non lo chiediamo mai per telefono né per e-mail.

mail_reset_link_subject = Imposta una nuova password
mail_reset_link_text =
    Qui puoi impostare una nuova password per il tuo account:

    { $link }

    Il link funziona una sola volta e vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }. Una nuova password sblocca anche l’account.

    Se non l’hai chiesto tu, ignora questa e-mail: la tua password resta com’è.
mail_no_account_subject = Nessun account con questo indirizzo
mail_no_account_text =
    Qualcuno, forse tu, ha chiesto aiuto all’assistente del nostro negozio per un account con questa e-mail. Non ce n’è nessuno. Se hai un account, è con un altro indirizzo; senza account puoi ordinare come ospite.

    Se non eri tu, non devi fare nulla.
mail_account_code_text =
    Il codice per modificare il tuo account è { $code }.

    Scrivilo nella chat. Vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }.

    Se non l’hai chiesto tu, ignora questa e-mail: senza il codice non cambia nulla. Non lo chiediamo mai per telefono né per e-mail.
mail_new_address_text =
    Questo indirizzo deve diventare l’e-mail di un account del nostro negozio. Il codice che lo conferma è { $code }.

    Scrivilo nella chat. Vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }.

    Se non l’hai chiesto tu, ignora questa e-mail: senza il codice non cambia nulla. Non lo chiediamo mai per telefono né per e-mail.
mail_address_taken_subject = Questo indirizzo ha già un account
mail_address_taken_text =
    Qualcuno, forse tu, vuole usare questa e-mail per un altro account del nostro negozio. C’è già un account con questo indirizzo, quindi non è cambiato nulla.

    Se non eri tu, non devi fare nulla.
mail_account_changed_subject = Il tuo account è stato modificato
mail_account_changed_text =
    { $kind ->
    [email] L’indirizzo e-mail
   *[phone] Il numero di telefono
 } del tuo account nel nostro negozio è appena stato cambiato, dopo l’inserimento di un codice inviato via e-mail.

    Se non eri tu, scrivici subito nella chat del negozio: una persona del team ti aiuterà.
