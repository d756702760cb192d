# Tras las estrellas al final de una conversación. Nadie está obligado a responder.

# Una o dos estrellas; debajo, un botón para hablar con una persona.
utter_rated_low = Siento que no haya ido mejor. ¿Qué ha fallado? Puedes escribirlo aquí, o aviso a una persona del equipo.
    .v2 = Gracias por tu sinceridad. ¿Qué deberíamos haber hecho mejor? Escríbelo aquí o habla con una persona del equipo.
# $order_number (texto): el pedido valorado.
utter_rated_low_order = Siento que no estés a gusto con el pedido { $order_number }. ¿Qué ha pasado? Puedes escribirlo aquí o elegir qué puedo hacer.
    .v2 = Lamento lo del pedido { $order_number }. Cuéntame qué ha fallado o elige cómo puedo ayudarte.
utter_rated_fair = Gracias. ¿Qué podríamos mejorar?
    .v2 = Gracias por tu valoración. ¿Qué ha faltado?
utter_rated_good = ¡Gracias! ¿Qué podría haber ido aún mejor?
    .v2 = ¡Muchas gracias! ¿Hay algo que podamos mejorar?
utter_rated_best = ¡Gracias, qué alegría! Si quieres añadir algo, escríbelo aquí.
    .v2 = ¡Muchísimas gracias! Si quieres dejarnos unas palabras, este es el sitio.
# Estrellas con una pregunta nuestra abierta, que sigue en otro mensaje.
utter_rating_noted = Gracias por tu valoración.
    .v2 = Gracias, he anotado tu valoración.
# Un número que no va del 1 al 5.
utter_rating_unreadable = La valoración va de 1 (mal) a 5 (muy bien), en estrellas enteras. ¿Cuántas son?
    .v2 = Solo puedo anotar de 1 a 5 estrellas enteras. ¿Cuántas pongo?
utter_rating_comment = Gracias, lo he guardado junto con tu valoración.
    .v2 = Gracias, queda anotado con la valoración.
utter_rating_comment_low = Gracias por contárnoslo; lo he guardado con tu valoración. Si quieres que se arregle, aviso a una persona del equipo.
    .v2 = Gracias, queda anotado con tu valoración. ¿Quieres que lo mire alguien del equipo?
