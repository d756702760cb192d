# La conversazione in generale. Il bot parla in prima persona, con calore e in breve, dà del tu e non si spaccia mai
# per una persona; evita le parole che darebbero un genere a sé o a chi compra («benvenuta», «sicuro»).
# `.v2` e `.v3` sono altri modi di dire la stessa cosa, usati a turno.

utter_greet_by_name = Ciao { $shopper }! Come posso aiutarti?
    .v2 = Ciao { $shopper }, è bello vederti qui. Che cosa posso fare per te?
utter_greet = Ciao! Come posso aiutarti?
    .v2 = Ciao! Che cosa posso fare per te?
utter_goodbye = A presto, e grazie della visita.
    .v2 = Ciao! Se hai bisogno, mi trovi qui.
utter_welcome = Prego!
    .v2 = Di niente, è un piacere.
    .v3 = Felice di averti dato una mano.
# Dopo un «sì» che non risponde a nessuna domanda.
utter_what_next = Bene. Che cosa guardiamo?
    .v2 = D’accordo. Che cosa vorresti fare?
# Dopo un «no» che non risponde a nessuna domanda.
utter_anything_else = D’accordo. Posso fare altro per te?
    .v2 = Va bene. Ti serve aiuto con qualcos’altro?
# Dopo un dato senza domanda, per esempio il solo indirizzo e-mail.
utter_what_about_it = Grazie. Che cosa vorresti sapere?
    .v2 = Ricevuto. Che cosa devo farne?
utter_stopped = Nessun problema, lasciamo stare. Che cosa vorresti fare invece?
    .v2 = Va bene, ci fermiamo qui. Come proseguiamo?
utter_out_of_scope = Di questo non mi intendo: posso aiutarti con taglie, ordini e resi di questo negozio.
    .v2 = Mi dispiace, qui non posso aiutarti. Di taglie, pacchi e resi invece me ne intendo.
utter_language_changed = Certo, continuiamo in italiano.

# A «sei un bot?» e «chi sei?». Con sincerità: un programma, con delle persone dietro.
utter_who_i_am = Sono l’assistente di questo negozio: un programma, non una persona. Quello che non posso risolvere passa al team, fatto di persone vere.
    .v2 = Stai parlando con un programma che lavora per questo negozio. Se preferisci parlare con una persona, chiamo qualcuno del team.
# A «che cosa sai fare?» e «aiuto»; gli argomenti principali seguono come pulsanti.
utter_what_i_can_do = Posso dirti quale taglia va bene, trovare il tuo pacco e aprire un reso. Per tutto il resto chiamo una persona del team. Scrivimi pure con parole tue.
    .v2 = Chiedimi pure di taglie, pacchi e resi, con parole tue. A quello che non so fare pensa una persona del team.
# Un messaggio chiedeva due cose; la prima ha già la sua risposta, quella alla seconda segue.
# $matter (testo): una delle frasi di readings.ftl, così com’è scritta lì.
utter_second_request = Passiamo all’altra tua richiesta: “{ $matter }”
    .v2 = E poi, per l’altra cosa che hai scritto: “{ $matter }”
# Il messaggio è in una lingua che non parliamo. Lo si dice in inglese e nella lingua della pagina.
utter_language_not_spoken = Mi dispiace, non parlo questa lingua. Puoi scrivermi in italiano, in inglese o in un’altra lingua del negozio, oppure parlare con una persona del team.
    .v2 = Questa lingua purtroppo non la conosco. Vanno bene l’italiano, l’inglese e le altre lingue del negozio; oppure chiamo qualcuno del team.

# Non capito, con fino a tre interpretazioni come pulsanti sotto la frase.
utter_unsure_readings = Non so se ho capito bene. Intendevi una di queste cose?
    .v2 = Scusa, non ho afferrato bene. È una di queste?
# Non capito, con gli argomenti principali come pulsanti sotto la frase.
utter_unsure = Non so se ho capito bene. Puoi dirlo in un altro modo o scegliere una di queste voci?
    .v2 = Scusa, non ho afferrato bene. Puoi usare altre parole o scegliere qui sotto?
# Non capito mentre una nostra domanda è aperta; la domanda segue in un altro messaggio.
utter_unsure_in_form = Scusa, non ho capito la risposta.
    .v2 = Non mi è chiaro che cosa intendi.

# Due domande non hanno portato a nulla.
utter_offer_person = Scusa, stiamo girando in tondo. Vuoi che chiami qualcuno del team?
    .v2 = Non voglio chiederti sempre la stessa cosa. Preferisci parlare con una persona del team?
utter_beyond_reach = Da qui non riesco a risolverlo. Una persona del team può controllare: la chiamo?
    .v2 = Dalla chat non posso andare oltre, ma il team sì. Vuoi parlare con qualcuno?

# Pulsanti: al massimo 24 caratteri circa.
button_yes = Sì
button_no = No
# Esce da ciò che è in corso.
button_stop = Lascia stare
