# Fotos que envía quien compra. El asistente no ve lo que hay en una imagen y nunca lo finge.

# $count (número): cuántas llegaron con el mensaje
utter_photo_noted =
    { $count ->
        [one] Gracias, ya tengo tu foto.
       *[other] Gracias, ya tengo tus { $count } fotos.
    }
    .v2 =
        { $count ->
            [one] Perfecto, llegó la foto.
           *[other] Perfecto, llegaron las { $count } fotos.
        }
utter_ask_photo_matter = Yo no veo lo que hay en una imagen, pero el equipo sí. ¿Qué le pasa al artículo?
    .v2 = Para poder ayudarte sin verlo: ¿de qué se trata?
utter_ask_remedy_photos = ¿Me envías una foto? Se añade con el clip que está junto al campo de texto; pueden ser varias.
    .v2 = Una foto ayudaría. Puedes añadirla con el clip junto al campo de texto, o seguimos sin ella.
button_no_photo = No tengo ninguna
utter_remedy_unseen = Conserva, por favor, el artículo y su caja. Todavía puedes enviar una foto: ayuda a decidir a la persona del equipo.
