# Paquetes con retraso, desaparecidos, perdidos o en la aduana.

utter_late_in_time = Lo prometimos para el { $promised_on }, así que todavía está a tiempo. Si para entonces no llegó, escríbeme y veo qué te corresponde.
    .v2 = El día prometido, { $promised_on }, aún no pasó. Si pasa sin que llegue el paquete, dímelo y me ocupo.
utter_late_wait = Si para el { $trace_on } sigue sin llegar, escríbeme otra vez: a partir de ese día pido al transportista que lo busque.
    .v2 = Puedo pedir que lo busquen a partir del { $trace_on }. Si hasta entonces no llegó nada, avísame.
utter_trace_opened = Abrí una búsqueda con { $carrier }, número { $trace }. Tendrás una respuesta nuestra a más tardar el { $answer_by_on }; si para entonces no aparece el paquete, te enviamos los artículos otra vez o te devolvemos el dinero.
utter_trace_known = La búsqueda { $trace } está en marcha desde el { $opened_on }. Tendrás la respuesta a más tardar el { $answer_by_on } y hasta entonces no tienes que hacer nada.
    .v2 = { $trace } sigue abierta, así que no inicio una segunda búsqueda. La respuesta llega a más tardar el { $answer_by_on }.
utter_trace_unanswered = La búsqueda { $trace } debía tener respuesta a más tardar el { $answer_by_on } y no la tiene. No tienes por qué esperar más: ¿prefieres los artículos otra vez o tu dinero?
utter_parcel_claim = Damos por perdido el paquete del pedido { $order_number }, y esa pérdida no te toca a ti. ¿Prefieres los artículos otra vez o tu dinero?
    .v2 = Por el paquete perdido del pedido { $order_number } aún puedes elegir: los artículos de nuevo o tu dinero.
utter_parcel_put_right = Esto ya lo resolvimos, con el número { $remedy }.
utter_parcel_coming_back = Una persona del equipo puede acordar contigo si se envía otra vez o te devolvemos el dinero. ¿La aviso?
utter_missing_wait = A veces un paquete se marca como entregado un poco antes de llegar. Pregunta a tus vecinos y mira en el buzón, en el punto de recogida y donde pudieran dejarlo a salvo. Si para el { $trace_on } no está, escríbeme otra vez y abro una búsqueda.
utter_missing_steps = Según { $carrier }, el paquete del pedido { $order_number } se entregó el { $delivered_on }. Antes de pedir que lo busquen: ¿preguntaste a los vecinos y miraste en el buzón, en el punto de recogida y donde pudieran dejarlo a salvo?
utter_ask_parcel_searched = ¿Ya miraste con los vecinos, en el punto de recogida y en los sitios seguros? Si no está en ninguno, abro una búsqueda.
    .v2 = Solo para saber cómo seguir: ¿ya buscaste en todas partes o prefieres mirar primero?
utter_missing_look = De acuerdo. Si no aparece, escríbeme otra vez y abro una búsqueda con el transportista.
utter_missing_too_old = Hace ya tanto que el transportista no lo busca. Una persona del equipo puede ver qué se puede hacer todavía. ¿La aviso?
utter_customs_hold = Está en la aduana desde el { $since_on }. El despacho suele tardar como mucho hasta el { $usual_by_on }.
    .v2 = La aduana lo tiene desde el { $since_on }; por lo general termina antes del { $usual_by_on }.
utter_customs_hold_long = Está en la aduana desde el { $since_on }, más de lo habitual. Una persona del equipo puede preguntar al transportista qué falta.
utter_customs_not_held = El transportista no indica que el pedido { $order_number } esté retenido en la aduana ahora mismo. Si recibiste una carta o una llamada, una persona del equipo puede mirarlo.
utter_customs_wanted = El seguimiento no dice qué pide la aduana. Casi siempre es un documento, por lo general la factura, o los impuestos; te lo pide directamente el transportista o la aduana. La factura te la puedo dar aquí mismo.
button_looked_everywhere = Ya busqué en todas partes
button_look_first = Voy a mirar primero
button_parcel_claim = Reenvío o mi dinero
