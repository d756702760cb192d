### Frases del propio servicio: líneas pequeñas y centradas entre los mensajes de un chat.
### Dicen qué ocurre, no lo que dice el bot. Cada una, menos de unos 160 caracteres.

# $position: lugar en la cola; 1 es el siguiente.
system_handoff_queued = { $position ->
    [1] Te atenderá una persona del equipo. Eres la siguiente persona en la cola; mientras tanto puedes seguir escribiendo aquí.
   *[other] Te atenderá una persona del equipo. Tu lugar en la cola es el { $position }; mientras tanto puedes seguir escribiendo aquí.
}

# $agent: el nombre de pila de quien atiende, por ejemplo Maya.
system_handoff_claimed = { $agent } se unió al chat.

system_handoff_returned = { $agent } salió del chat. El asistente vuelve a estar a tu disposición.

system_conversation_resolved = { $agent } cerró esta consulta. Si queda algo pendiente, escríbelo aquí.

# Sigue enseguida la línea system_handoff_queued.
system_turn_failed = Lo sentimos, ahora mismo no funcionó. Tu mensaje está guardado y no hace falta volver a enviar nada.

## La valoración al final: una pregunta con cinco estrellas debajo, en nombre del asistente

ask_rating = ¿Qué te ha parecido la ayuda que has recibido aquí?
# $count (número): de 1 a 5.
rating_stars = { $count ->
    [one] { $count } estrella de 5
   *[other] { $count } estrellas de 5
}
system_approval_decided = { $agent } ya ha decidido sobre tu solicitud.
system_approval_expired = Nadie ha decidido sobre tu solicitud en el plazo prometido. Lo sentimos.
