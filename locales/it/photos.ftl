# Foto inviate dal cliente. L’assistente non vede che cosa c’è in un’immagine e non finge mai di vederlo.

# $count (numero): quante sono arrivate con il messaggio
utter_photo_noted =
    { $count ->
        [one] Grazie, ho la tua foto.
       *[other] Grazie, ho le tue { $count } foto.
    }
    .v2 =
        { $count ->
            [one] Perfetto, la foto è arrivata.
           *[other] Perfetto, le { $count } foto sono arrivate.
        }
utter_ask_photo_matter = Io non vedo che cosa c’è in un’immagine, i miei colleghi sì. Che problema ha l’articolo?
    .v2 = Per aiutarti anche senza vederla: di che cosa si tratta?
utter_ask_remedy_photos = Mi mandi una foto? Si aggiunge con la graffetta accanto al campo di testo; possono essere anche più di una.
    .v2 = Una foto aiuterebbe. Puoi aggiungerla con la graffetta accanto al campo di testo, oppure andiamo avanti senza.
button_no_photo = Non ne ho
utter_remedy_unseen = Conserva l’articolo e la scatola. Puoi ancora mandare una foto: aiuta chi deve decidere.
