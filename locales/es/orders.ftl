# Pedidos en camino. Los detalles (pasos, fechas) van en una tarjeta debajo, para que las frases sean cortas.

# Debajo se muestran los pedidos como tarjetas para elegir.
utter_ask_older_order = ¿Es quizá uno de estos pedidos más antiguos?
utter_no_older_order = Estos son todos los pedidos tuyos que veo. ¿Es uno de ellos, o prefieres que lo busque una persona del equipo?
utter_ask_which_parcel = ¿Qué pedido es?
    .v2 = ¿De cuál de estos pedidos se trata?
# A quien no inició sesión.
utter_ask_order_number_and_email = Dime, por favor, tu número de pedido (se parece a SO-1234566) y el correo electrónico con el que lo hiciste.
    .v2 = Para eso necesito tu número de pedido, como SO-1234566, y el correo electrónico con el que lo hiciste.
# Tras un par de datos que no llevó a nada.
utter_ask_order_details_again = ¿Puedes revisar los dos datos y enviarlos de nuevo? El número de pedido que aparece en el correo de confirmación y la dirección en la que lo recibiste.
utter_ask_order_number_help = No pasa nada. El número y el correo están en el mensaje de confirmación del pedido. Si no aparece, una persona del equipo puede buscarlo contigo.
    .v2 = Si tampoco aparece el mensaje de confirmación, una persona del equipo puede buscar el pedido contigo.
# A quien dio el número de seguimiento de un transportista.
utter_ask_order_for_tracking_number = Gracias por el número de seguimiento. Para mostrarte el paquete necesito también el número de pedido y el correo electrónico con el que lo hiciste.
    .v2 = Podré mostrarte ese paquete cuando tenga el número de pedido y el correo electrónico con el que lo hiciste.
utter_ask_order_email = ¿Con qué correo electrónico hiciste el pedido { $order_number }?
    .v2 = Para mostrarte el pedido { $order_number } necesito el correo electrónico con el que se hizo.
utter_ask_order_number = Gracias. ¿Y cuál es el número de pedido? Se parece a SO-1234566.
    .v2 = Ya solo me falta el número de pedido, como SO-1234566.
utter_order_number_unreadable = { $given } no parece uno de nuestros números de pedido; puede que tenga un error.
    .v2 = { $given } no me cuadra como número de pedido. ¿Habrá algún dígito equivocado?
utter_order_email_unreadable = Eso no parece un correo electrónico completo: puede que haya un error al escribirlo.
# Las mismas palabras si no existe o si es de otra persona: nunca se dice cuál.
utter_order_not_found = No encuentro ningún pedido con esos datos.
    .v2 = Con estos datos tampoco llego a ningún pedido.
# Lo mismo, por segunda vez.
utter_order_not_found_person = Sigo sin encontrar un pedido con esos datos. ¿Aviso a una persona del equipo para que lo mire?

# Un pedido que aún no tiene paquete.
utter_order_placed = Recibimos el pedido { $order_number } y está pendiente de pago.
utter_order_paid = El pedido { $order_number } está pagado y lo prepararemos enseguida.
utter_order_packed = El pedido { $order_number } está preparado y a punto de salir con el transportista.
utter_order_shipped = El pedido { $order_number } ya salió de nuestro almacén; pronto verás aquí su seguimiento.
utter_order_in_customs = El pedido { $order_number } está en la aduana.
utter_order_delayed = El pedido { $order_number } va con retraso.
utter_order_delivered = El pedido { $order_number } ya fue entregado.
utter_order_partly_delivered = Parte del pedido { $order_number } ya fue entregada; el resto está en camino.
utter_order_lost = El pedido { $order_number } se extravió en el camino. Lo siento.
utter_order_cancelled = El pedido { $order_number } se canceló, así que no hay nada en camino.
utter_order_returned = El pedido { $order_number } volvió a nuestro almacén.
utter_order_refunded = El pedido { $order_number } ya está reembolsado.
# Sigue en el mismo mensaje.
utter_order_promised = Deberías recibirlo a más tardar el { $promised_on }.

# Un paquete. Pueden seguir detalles en el mismo mensaje.
utter_parcel_label_created = El paquete del pedido { $order_number } está listo y espera a que { $carrier } lo recoja.
    .v2 = El pedido { $order_number } está preparado; falta que { $carrier } recoja el paquete.
utter_parcel_picked_up = { $carrier } ya recogió el paquete del pedido { $order_number }.
utter_parcel_in_transit = El paquete del pedido { $order_number } está en camino con { $carrier }.
    .v2 = El pedido { $order_number } va en camino: el paquete lo lleva { $carrier }.
utter_parcel_export_customs = El paquete del pedido { $order_number } está en el despacho de exportación, con { $carrier }.
utter_parcel_in_customs = El paquete del pedido { $order_number } está en la aduana. { $carrier } seguirá con el envío cuando lo liberen.
    .v2 = La aduana sigue revisando el paquete del pedido { $order_number }; { $carrier } continuará con el envío en cuanto termine.
utter_parcel_customs_cleared = El paquete del pedido { $order_number } pasó la aduana y sigue su camino con { $carrier }.
utter_parcel_arrived_hub = El paquete del pedido { $order_number } llegó a un centro de clasificación de { $carrier }.
    .v2 = El pedido { $order_number } ya está en un centro de clasificación de { $carrier }.
utter_parcel_out_for_delivery = Buenas noticias: { $carrier } salió a repartir el paquete del pedido { $order_number }.
    .v2 = El paquete del pedido { $order_number } está en reparto con { $carrier } y va hacia ti.
utter_parcel_delivery_attempted = { $carrier } intentó entregar el paquete del pedido { $order_number } y volverá a intentarlo.
utter_parcel_available_for_pickup = El paquete del pedido { $order_number } te espera en un punto de recogida de { $carrier }.
utter_parcel_delayed = El paquete del pedido { $order_number } va con retraso en { $carrier }.
    .v2 = { $carrier } informa de un retraso en el paquete del pedido { $order_number }.
utter_parcel_delivered = { $carrier } entregó el paquete del pedido { $order_number } el { $delivered_on }.
utter_parcel_lost = Lo siento: { $carrier } extravió el paquete del pedido { $order_number }.
utter_parcel_returned_to_sender = No se pudo entregar el paquete del pedido { $order_number } y { $carrier } nos lo está devolviendo.

# Detalles que pueden seguir. $place: como lo escribió el transportista.
utter_parcel_last_place = Última ubicación: { $place }.
utter_parcel_expected_day = Debería llegar el { $to_on }.
utter_parcel_expected_between = Debería llegar entre el { $from_on } y el { $to_on }.
utter_parcel_expected_by = Debería llegarte a más tardar el { $to_on }.
utter_parcel_late = { $days ->
    [one] Es un día
   *[other] Son { $days } días
 } más de lo que prometimos, y lo siento.

# Antes de lo que se sabe de un paquete, en el mismo mensaje, cuando el transportista no responde. $age: por ejemplo, «hace 3 horas».
utter_carrier_silent = { $carrier } no me responde en este momento. Así estaban las cosas { $age }:
    .v2 = Ahora mismo no consigo respuesta de { $carrier }. Lo último que comunicó, { $age }:
# Lo mismo cuando el transportista nunca ha dicho nada.
utter_carrier_silent_own = { $carrier } no me responde en este momento, así que solo tengo lo que hemos anotado nosotros:
    .v2 = Ahora mismo no consigo respuesta de { $carrier }. Lo que hemos anotado nosotros:
# Cuando el transportista (todavía) no conoce el número.
utter_carrier_unknown_number = { $carrier } no encuentra nada con el número { $tracking_number } en este momento. Lo que hemos anotado nosotros:
    .v2 = Con el número { $tracking_number } no aparece nada en { $carrier } por ahora. Lo que hemos anotado nosotros:
# Después del estado de un paquete, cuando la noticia tiene más de una hora.
utter_parcel_as_of = { $carrier } informó de esto { $age }.

button_other_order = Otro pedido
