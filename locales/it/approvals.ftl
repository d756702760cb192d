# Ciò che supera il limite del bot: decide qualcuno del team, il bot continua. $agent: il nome.

utter_approval_requested = Ho passato tutto a qualcuno del team, con ogni dettaglio; non devi ripetere nulla.
    .v2 = Ora ce l’ha qualcuno del team, insieme a tutto quello che mi hai detto.
utter_approval_within = { $hours ->
    [one] La risposta arriva qui, al massimo entro un’ora. Intanto ti aiuto volentieri con qualsiasi altra cosa.
   *[other] La risposta arriva qui, al massimo entro { $hours } ore. Intanto ti aiuto volentieri con qualsiasi altra cosa.
}
utter_approval_pending = Qualcuno del team lo sta ancora valutando: { $items }. La risposta arriva qui; non devi fare altro.
    .v2 = Questo è ancora nelle mani del team ({ $items }). Leggerai qui che cosa è stato deciso.
utter_approval_approved = Buone notizie: { $agent } ha approvato. È fatto, con il numero { $number }.
utter_approval_changed_done = { $agent } ha sistemato la cosa, con il numero { $number }.
utter_approval_changed = { $agent } ha valutato la tua richiesta per { $items } e ti propone questo in alternativa.
utter_approval_reason = { $agent } ti scrive: «{ $reason }»
utter_approval_declined = { $agent } ha valutato con attenzione la tua richiesta per { $items } e non può accoglierla.
    .v2 = Mi dispiace: { $agent } non ha potuto approvare la tua richiesta per { $items }.
utter_approval_declined_person = Vuoi parlarne con qualcuno del team?
utter_approval_impossible = { $agent } ha deciso per { $items }, ma così non si può più fare. Non è stato cambiato nulla.
