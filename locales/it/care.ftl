# Reclami e passaggio della conversazione a una persona. Niente scuse di comodo, niente lusinghe.

utter_complaint = Mi dispiace, non dovrebbe andare così. Che cosa posso sistemare?
    .v2 = Non sarebbe dovuto succedere, e mi dispiace. Vediamo che cosa possiamo fare.
# Un ordine in ritardo, perso o fermo in dogana.
utter_complaint_about_order = Mi dispiace, non dovrebbe andare così. Vedo che l’ordine { $order_number } non procede come promesso. Lo guardiamo?
    .v2 = Mi dispiace molto. Si tratta dell’ordine { $order_number }? Vedo che qualcosa è andato storto.
# Mentre una nostra domanda è aperta; la domanda segue in un altro messaggio.
utter_complaint_in_form = Mi dispiace. Provo a rimediare.
    .v2 = Capisco, e mi dispiace. Troviamo una soluzione.

# Subentra una persona; quanto ci vuole è detto a parte.
utter_hand_over_asked = Certo. Chiamo una persona del team, che leggerà quello che ci siamo scritti: non dovrai ripeterlo.
    .v2 = Volentieri, ti passo subito una persona del team. Vede tutto quello che è scritto qui.
utter_hand_over_angry = Mi dispiace davvero. Non voglio peggiorare le cose: subentra qualcuno del team, che se ne occuperà personalmente.
    .v2 = Mi dispiace che sia andata così male. Ti passo una persona del team che può fare più di me.
utter_hand_over_crisis = Mi dispiace moltissimo che tu ti senta così. Chiamo subito qui da te, prima di ogni altra cosa, una persona del team. Se in questo momento sei in pericolo, chiama per favore il numero di emergenza del posto in cui ti trovi o qualcuno di cui ti fidi. Non devi affrontare tutto questo senza aiuto.
utter_hand_over_dispute = Mi dispiace che si sia arrivati a questo punto. Chiamo una persona del team con la massima priorità per risolvere la questione con te.
utter_hand_over_theft = Sembra che qualcun altro stia usando il tuo account. Chiamo subito una persona del team. Non dare a nessuno codici o password.
    .v2 = Prendo la cosa sul serio. Subentra subito una persona del team, con la massima priorità.
utter_hand_over_unsure = Mi dispiace, non capisco abbastanza per aiutarti. Subentra una persona del team: non dovrai ricominciare da capo.
    .v2 = Scusa, questo va oltre le mie capacità. Ti passo una persona del team, che può leggere tutto quello che c’è qui sopra.
utter_hand_over_failed = Scusa, da qui non riesco ad andare avanti. Subentra una persona del team.
    .v2 = Scusa, qualcosa mi impedisce di risolvere la questione. La affido a una persona del team.

utter_thank_praise = Grazie, fa davvero piacere leggerlo!
    .v2 = Ci ha rallegrato la giornata, grazie mille!
utter_thank_feedback = Grazie per avercelo detto. Io non posso cambiarlo, ma un collega può occuparsene: lo chiamo?
    .v2 = Grazie, è utile saperlo. Vuole che se ne occupi un collega?
