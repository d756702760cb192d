# Il codice monouso via e-mail, prima di modificare l’ordine di un ospite.

# $address: l’indirizzo, in parte nascosto. $minutes (numero)
utter_ask_one_time_code = Per essere certi che sia tu, ho inviato un codice di sei cifre a { $address }. Vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }: qual è?
    .v2 = Un codice di sei cifre è appena partito per { $address }; vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }. Scrivilo qui, per favore.
utter_one_time_code_wrong = Non è questo il codice, oppure è scaduto. Guarda di nuovo l’e-mail più recente, oppure te ne mando un altro.
    .v2 = Nemmeno questo va bene. Conta solo il codice dell’e-mail più recente.
utter_one_time_code_unreadable = Il codice ha esattamente sei cifre. Lo scrivi di nuovo?
    .v2 = Mi servono tutte e sei le cifre del codice, e nient’altro.
button_another_code = Invia un altro codice
utter_too_many_codes_person = Ho già inviato diversi codici a quell’indirizzo e per ora non posso mandarne altri. Forse sono nella cartella spam. Vuoi che chiami qualcuno del team?
utter_mail_failed_person = In questo momento non è stato possibile inviare l’e-mail con il codice, quindi non è cambiato nulla. Vuoi che chiami qualcuno del team?
