# Devoluciones.

# Debajo se muestran los pedidos como tarjetas para elegir.
utter_ask_which_order_to_return = ¿De qué pedido es?
    .v2 = Elige, por favor, el pedido en el que venía.
# Los artículos van como botones.
utter_ask_return_items = ¿Qué artículo del pedido { $order_number } quieres devolver?
    .v2 = ¿Cuál de estos artículos del pedido { $order_number } devolvemos?
button_everything = Todo
# Los motivos van como botones.
utter_ask_return_reason = ¿Cuál es el motivo?
    .v2 = ¿Puedes elegir el motivo que mejor encaje?
button_reason_changed_mind = Cambié de opinión
button_reason_does_not_fit = No me queda bien
button_reason_not_as_described = No es como se describe
button_reason_damaged = Llegó dañado
button_reason_wrong_item = No es lo que pedí
button_reason_other = Otro motivo
# Las condiciones y la pregunta; sí y no como botones.
utter_ask_return_confirmed_shop = Puedo abrir una devolución de { $items }. Pagamos el envío y tiene que salir a más tardar el { $send_by_on }. ¿La abro?
    .v2 = Entonces: devuelves { $items }, con el envío a nuestro cargo y fecha límite de envío el { $send_by_on }. ¿Abro la devolución?
utter_ask_return_confirmed_shopper = Puedo abrir una devolución de { $items }. El envío corre por tu cuenta y tiene que salir a más tardar el { $send_by_on }. ¿La abro?
    .v2 = Entonces: devuelves { $items }, con el envío a tu cargo y fecha límite de envío el { $send_by_on }. ¿Abro la devolución?
# Hecho; la tarjeta de abajo lleva la dirección. $rma: el número de la devolución.
utter_return_opened_shop = Listo: el número de tu devolución es { $rma }. El envío lo pagamos nosotros. Envíala, por favor, a más tardar el { $send_by_on }; cuando la recibamos te reembolsaremos { $refund }, como muy tarde el { $refund_by_on }.
utter_return_opened_shopper = Listo: el número de tu devolución es { $rma }. Envíala, por favor, a más tardar el { $send_by_on } con el transportista que prefieras; cuando la recibamos te reembolsaremos { $refund }, como muy tarde el { $refund_by_on }.
utter_return_declined = De acuerdo, no abrí ninguna devolución. Te quedas con tu artículo.

# Por qué no se puede devolver.
utter_return_refused_not_delivered = Todavía no se ha entregado nada de este pedido, así que por ahora no hay nada que devolver.
utter_return_refused_window_closed = El plazo para devolverlo ya terminó.
utter_return_refused_hygiene = Por motivos de higiene, este artículo no se puede devolver una vez entregado.
utter_return_refused_final_sale = Este artículo se vendió sin opción de devolución, así que no se puede devolver.
utter_return_refused_already_returned = Ya hay una devolución abierta para esto.
utter_return_refused_order_closed = Este pedido está cerrado, así que ya no se puede devolver nada de él.
# Sigue en el mismo mensaje, con «Hablar con una persona» como botón.
utter_return_refused_person = Si no te parece bien, una persona del equipo puede revisarlo. ¿La aviso?
