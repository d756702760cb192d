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
utter_return_refused_already_settled = Para esto ya encontramos otra solución, así que no se puede devolver además.
utter_return_refused_order_closed = Este pedido está cerrado, así que ya no se puede devolver nada de él.
# Sigue en el mismo mensaje, con «Hablar con una persona» como botón.
utter_return_refused_person = Si no te parece bien, una persona del equipo puede revisarlo. ¿La aviso?

# Lo que llegó dañado, equivocado o no llegó, y lo que falla después. $rule (texto) es el identificador de la regla.
utter_ask_remedy_lines = Lo siento mucho. ¿Qué artículo del pedido { $order_number } es?
    .v2 = Elige, por favor, el artículo del pedido { $order_number } del que se trata.
utter_remedy_on_its_way = Todavía en camino en otro paquete: { $items }.
utter_ask_remedy_pieces = De las { $count } unidades, ¿cuántas están afectadas?
    .v2 = ¿Me dices con un número cuántas de las { $count } unidades son?
utter_ask_remedy_story_damaged = Siento que haya llegado así. ¿Qué es exactamente lo que está dañado?
    .v2 = ¿Puedes describir en pocas palabras qué está roto?
utter_ask_remedy_story_wrong_item = Siento la confusión. ¿Qué te llegó en su lugar?
    .v2 = ¿Puedes contarme en pocas palabras qué venía en el paquete?
utter_ask_remedy_story_warranty = Siento que te haya fallado. ¿Qué le pasa y desde cuándo?
    .v2 = ¿Puedes describir en pocas palabras qué ya no funciona?
utter_ask_remedy_choice = Para { $items } puedo ofrecerte lo siguiente según la regla { $rule }. ¿Qué prefieres?
    .v2 = Según la regla { $rule }, estas son las soluciones para { $items }. ¿Con cuál nos quedamos?
utter_remedy_sold_out = Volver a enviarlo no es posible ahora: está agotado.
button_remedy_keep_and_credit = Quedármelo y { $amount } de saldo
button_remedy_partial_refund = Quedármelo, { $amount } devueltos
button_remedy_resend = Enviarlo de nuevo
button_remedy_repair = Repararlo
button_remedy_full_refund = Reembolso: { $amount }
utter_ask_remedy_confirmed = ¿Lo hago así?
    .v2 = Solo para estar seguros: ¿te parece bien?
utter_ask_remedy_approval = Esto lo tiene que aprobar una persona del equipo. ¿Se lo paso así?
    .v2 = Para esto hace falta el visto bueno de una persona del equipo. ¿Se lo propongo?
utter_remedy_terms_keep_and_credit = Te quedas con { $items } y recibes { $amount } de saldo en la tienda, válido hasta el { $due_by_on } (regla { $rule }).
utter_remedy_terms_partial_refund = Te quedas con { $items } y te devolvemos { $amount } por el mismo medio de pago, como muy tarde el { $due_by_on } (regla { $rule }).
utter_remedy_terms_resend = Volvemos a enviar { $items } sin coste, como muy tarde el { $due_by_on } (regla { $rule }).
utter_remedy_terms_repair = Nos envías { $items } a nuestro cargo a más tardar el { $send_by_on }; la reparación es gratuita y lo mandamos de vuelta como muy tarde el { $due_by_on } (regla { $rule }).
utter_remedy_terms_full_refund = Te devolvemos { $amount } por { $items } por el mismo medio de pago, como muy tarde el { $due_by_on } (regla { $rule }).
utter_remedy_goods_keep = No hace falta que devuelvas nada.
utter_remedy_goods_send_back = Envíanos de vuelta lo que tienes, a nuestro cargo, a más tardar el { $send_by_on }.
utter_remedy_granted = Listo, con el número { $number }.
    .v2 = Queda resuelto; el número es { $number }.
utter_remedy_address = Dirección: { $address }. Escribe { $return_number } en el paquete, por favor.
utter_remedy_declined = De acuerdo, no he cambiado nada. Si prefieres otra cosa, una persona del equipo puede verlo: ¿la aviso?
utter_remedy_nothing_offered = No puedo arreglarlo por mi cuenta y no he cambiado nada. Una persona del equipo sí puede: ¿la aviso?
utter_remedy_refused_not_delivered = Según el transportista, esto todavía no se ha entregado: { $items }.
utter_remedy_refused_too_late = El plazo para reclamarlo ya terminó (regla { $rule }).
utter_remedy_refused_already_settled = Esto ya lo solucionamos una vez.
utter_remedy_refused_already_returned = Ya hay una devolución abierta para esto.
utter_remedy_refused_order_closed = Este pedido está cerrado, así que aquí ya no puedo hacer nada.
utter_remedy_refused_not_offered = Eso ya no es posible; no he cambiado nada.
utter_remedy_amount_fixed = No puedo conceder otro importe que el de la regla { $rule }; lo demás lo decide una persona del equipo.
    .v2 = El importe sale de la regla { $rule } y no puedo cambiarlo. Una persona del equipo puede decidir otra cosa.
