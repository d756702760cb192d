# Charla y lo que sostiene la conversación. El bot tutea, habla en primera persona, cercano y breve.

utter_greet_by_name = ¡Hola, { $shopper }! ¿En qué puedo ayudarte?
    .v2 = Hola, { $shopper }, qué gusto verte. ¿Qué necesitas?
utter_greet = ¡Hola! ¿En qué puedo ayudarte?
    .v2 = ¡Hola, qué tal! ¿Qué necesitas?
utter_goodbye = Hasta pronto y gracias por tu visita.
    .v2 = ¡Hasta luego! Aquí estaré cuando me necesites.
utter_welcome = ¡De nada!
    .v2 = Con mucho gusto.
    .v3 = Me alegra haber podido ayudarte.
# Tras un «sí» que no responde a ninguna pregunta.
utter_what_next = Muy bien. ¿Qué quieres que veamos?
    .v2 = De acuerdo. ¿Qué te gustaría hacer?
# Tras un «no» que no responde a ninguna pregunta.
utter_anything_else = De acuerdo. ¿Puedo ayudarte en algo más?
    .v2 = Muy bien. ¿Necesitas otra cosa?
# Tras un dato sin pregunta, por ejemplo solo un correo.
utter_what_about_it = Gracias. ¿Qué te gustaría saber?
    .v2 = Anotado. ¿Qué hago con este dato?
utter_stopped = No hay problema, lo dejamos de lado. ¿Qué prefieres hacer?
    .v2 = De acuerdo, lo dejamos ahí. ¿Con qué seguimos?
utter_out_of_scope = De eso no sé: puedo ayudarte con las tallas, los pedidos y las devoluciones de la tienda.
    .v2 = Me temo que en eso no puedo ayudarte. Lo mío son las tallas, los paquetes y las devoluciones.
utter_language_changed = Claro, sigamos en español.

# A «¿eres un bot?» y «¿quién eres?». Con franqueza: un programa, con personas detrás.
utter_who_i_am = Soy el asistente de esta tienda: un programa, no una persona. Lo que no puedo resolver pasa al equipo, que son personas de verdad.
    .v2 = Hablas con un programa que trabaja para esta tienda. Si prefieres hablar con una persona del equipo, la aviso.
# A «¿qué puedes hacer?» y «ayuda»; debajo van los temas principales como botones.
utter_what_i_can_do = Puedo decirte qué talla te queda, localizar tu paquete y tramitar devoluciones. Para todo lo demás aviso a una persona del equipo. Escríbeme con tus propias palabras.
    .v2 = Pregúntame por tallas, paquetes y devoluciones, con tus propias palabras. De lo que yo no pueda hacer se encarga una persona del equipo.
# Un mensaje pedía dos cosas; la primera ya tiene respuesta, y sigue la de la segunda.
# $matter (texto): una de las frases de readings.ftl, tal como está allí.
utter_second_request = Vamos con lo otro que me comentas: “{ $matter }”
    .v2 = Y en cuanto a lo otro: “{ $matter }”
# El mensaje está en un idioma que no hablamos. Se dice en inglés y en el idioma de la página.
utter_language_not_spoken = Lo siento, no hablo ese idioma. Puedes escribirme en español, en inglés o en otro de los idiomas de la tienda, o hablar con una persona del equipo.
    .v2 = Me temo que no conozco ese idioma. Con el español y el inglés no hay problema, ni con los demás idiomas de la tienda; si no, aviso a una persona del equipo.

# No se entendió; debajo van hasta tres interpretaciones como botones.
utter_unsure_readings = No sé si entendí bien. ¿Te refieres a una de estas cosas?
    .v2 = Perdona, no me quedó claro. ¿Es algo de esto?
# No se entendió; debajo van los temas principales como botones.
utter_unsure = No sé si entendí bien. ¿Me lo dices de otra manera o eliges una de estas opciones?
    .v2 = Perdona, no me quedó claro. ¿Puedes decirlo con otras palabras o elegir una de estas opciones?
# No se entendió mientras había una pregunta pendiente, que sigue en otro mensaje.
utter_unsure_in_form = Perdona, no entendí eso.
    .v2 = No sé bien a qué te refieres.

# Dos preguntas no llevaron a nada.
utter_offer_person = Perdona, estamos dando vueltas a lo mismo. ¿Aviso a una persona del equipo?
    .v2 = No quiero seguir preguntándote lo mismo. ¿Prefieres hablar con una persona del equipo?
utter_beyond_reach = Eso no puedo resolverlo desde aquí. Una persona del equipo puede verlo: ¿la aviso?
    .v2 = Desde el chat no puedo avanzar con esto, pero alguien del equipo sí. ¿Quieres hablar con esa persona?

# Botones: como mucho unos 24 caracteres.
button_yes = Sí
button_no = No
# Abandona lo que está en curso.
button_stop = Mejor lo dejamos
