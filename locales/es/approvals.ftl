# Lo que supera el límite del bot: decide una persona del equipo y el bot sigue. $agent: su nombre de pila.

utter_approval_requested = Se lo he pasado a una persona del equipo con todos los datos; no tienes que repetir nada.
    .v2 = Ya lo tiene una persona del equipo, con todo lo que me has contado.
utter_approval_within = { $hours ->
    [one] La respuesta te llegará aquí, en una hora como mucho. Mientras tanto, te ayudo con lo que necesites.
   *[other] La respuesta te llegará aquí, en { $hours } horas como mucho. Mientras tanto, te ayudo con lo que necesites.
}
utter_approval_pending = Una persona del equipo lo está mirando todavía: { $items }. La respuesta te llegará aquí; no tienes que hacer nada más.
    .v2 = Eso sigue en manos del equipo ({ $items }). Aquí verás lo que se decida.
utter_approval_approved = Buenas noticias: { $agent } lo ha aprobado. Ya está hecho, con el número { $number }.
utter_approval_changed_done = { $agent } lo ha resuelto, con el número { $number }.
utter_approval_changed = { $agent } ha mirado tu solicitud sobre { $items } y te propone esto en su lugar.
utter_approval_reason = { $agent } te escribe: «{ $reason }»
utter_approval_declined = { $agent } ha mirado con atención tu solicitud sobre { $items } y no puede concederla.
    .v2 = Lo siento: { $agent } no ha podido aprobar tu solicitud sobre { $items }.
utter_approval_declined_person = ¿Quieres hablarlo con una persona del equipo?
utter_approval_impossible = { $agent } ya ha decidido sobre { $items }, pero así ya no se puede hacer. No se ha cambiado nada.
