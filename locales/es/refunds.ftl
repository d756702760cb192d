# Devoluciones y reembolsos en curso, cambios y dinero de vuelta.

# Cómo va una devolución.
utter_return_is_opened = La devolución { $rma } está abierta, pero todavía no nos ha llegado. Tiene que salir a más tardar el { $send_by_on }.
    .v2 = Seguimos esperando la devolución { $rma }. Envíala, por favor, a más tardar el { $send_by_on }.
utter_return_is_overdue = La devolución { $rma } tenía que salir a más tardar el { $send_by_on } y no nos ha llegado. Si ya la enviaste, una persona del equipo puede buscarla con tu comprobante de envío. ¿La aviso?
utter_return_is_received = La devolución { $rma } ya nos llegó.
utter_return_is_closed = La devolución { $rma } ya nos llegó y está cerrada.
# Sigue cuando viene otra cosa a cambio.
utter_exchange_is_held = Te guardamos { $wanted } hasta el { $held_until_on } y te lo enviamos en cuanto recibamos la devolución.
utter_exchange_is_lapsed = Te guardamos { $wanted } hasta el { $held_until_on } y desde entonces está otra vez a la venta. Una persona del equipo puede ver qué se puede hacer ahora.
utter_exchange_is_sent = A cambio ya te enviamos { $wanted }.
utter_exchange_pay_open = Paga los { $difference } antes del { $pay_by_on } inclusive en esta página: { $pay_url } Sale en cuanto tengamos tu pago y la devolución.
utter_exchange_pay_paid = La diferencia de { $difference } ya está pagada.
# Cómo va el dinero.
utter_refund_is_awaiting_goods = Cuando la recibamos te reembolsaremos { $refund }, como muy tarde el { $refund_by_on }.
utter_refund_is_approved = El reembolso de { $refund } del pedido { $order_number } está aprobado y sale a más tardar el { $refund_by_on }.
    .v2 = Tus { $refund } del pedido { $order_number } están aprobados; los enviamos como muy tarde el { $refund_by_on }.
utter_refund_is_overdue = El reembolso de { $refund } del pedido { $order_number } tenía que haber salido a más tardar el { $refund_by_on }. Lo siento. ¿Aviso a una persona del equipo para que vea qué lo retiene?
utter_refund_is_sent = Enviamos { $refund } del pedido { $order_number } el { $sent_on }, por el mismo medio con el que pagaste. Cuándo aparezca depende de tu banco o de la tarjeta.
    .v2 = El { $sent_on } salieron { $refund } del pedido { $order_number } hacia tu medio de pago. Lo que tarde en verse depende de tu banco o de la tarjeta.
utter_refund_way = El dinero vuelve por el mismo medio con el que pagaste.
# No ha vuelto nada.
utter_no_refund_for_order = Del pedido { $order_number } no se ha devuelto ni reembolsado nada hasta ahora.
    .v2 = Para el pedido { $order_number } no encuentro ni devolución ni reembolso.
utter_no_refund_cancellable = Todavía no ha salido, así que se puede cancelar.
utter_no_refund_returnable = Lo que ya llegó se puede devolver: puedo abrir una devolución.
utter_no_refunds = No encuentro devoluciones ni reembolsos en tus pedidos. ¿De qué pedido se trata? Con su número lo miro.
    .v2 = Hasta ahora no hay devoluciones ni reembolsos en tus pedidos. Con un número de pedido puedo mirar mejor.
utter_ask_rma_email = ¿Con qué correo se hizo el pedido de la devolución { $rma }?
    .v2 = Para buscar la devolución { $rma } necesito el correo de su pedido.

# Cambios.
utter_ask_which_order_to_exchange = ¿De qué pedido es el artículo?
    .v2 = Elige, por favor, el pedido con el que llegó el artículo.
utter_ask_exchange_items = ¿Qué artículo del pedido { $order_number } quieres cambiar? De uno en uno, por favor.
    .v2 = ¿Cuál de los artículos del pedido { $order_number } cambiamos?
utter_ask_exchange_for = ¿Qué quieres en lugar de { $item }? Elige, o dime una talla, un color u otro artículo.
    .v2 = ¿Qué talla, color u otro artículo te damos en lugar de { $item }?
utter_exchange_which = ¿Cuál de estos quieres en lugar de { $item }?
    .v2 = Elige, por favor, qué va en lugar de { $item }.
utter_exchange_out_of_stock = { $wanted } no está disponible en este momento.
    .v2 = Lo siento, tampoco queda { $wanted }.
utter_exchange_back = Esperamos tenerlo de nuevo el { $back_on }.
utter_exchange_not_made = Eso no lo encuentro para { $item }.
    .v2 = No hay esa talla o ese color de { $item }.
utter_exchange_nothing_else = Tampoco queda nada más de este artículo, así que ahora no puedo cambiarlo. Sí puedes devolverlo y recuperar lo que costó. ¿Abro una devolución?
utter_exchange_terms_shop = { $wanted } está disponible. Devuelves { $item } a más tardar el { $send_by_on }, el envío lo pagamos nosotros, y mientras tanto te guardo { $wanted }.
    .v2 = Entonces: devuelves { $item }, con el envío a nuestro cargo y fecha límite el { $send_by_on }, y te guardamos { $wanted }.
utter_exchange_terms_shopper = { $wanted } está disponible. Devuelves { $item } a más tardar el { $send_by_on }, el envío corre por tu cuenta, y mientras tanto te guardo { $wanted }.
    .v2 = Entonces: devuelves { $item }, con el envío a tu cargo y fecha límite el { $send_by_on }, y te guardamos { $wanted }.
utter_exchange_price_same = El precio es el mismo.
utter_exchange_price_dearer = Cuesta { $difference } más, que se pagan antes del envío.
utter_exchange_price_cheaper = Cuesta menos: te devolvemos { $difference }.
utter_ask_exchange_confirmed = ¿Hago el cambio?
utter_exchange_opened_shop = Listo: la devolución para tu cambio es { $rma }. El envío lo pagamos nosotros; envíala, por favor, a más tardar el { $send_by_on }.
utter_exchange_opened_shopper = Listo: la devolución para tu cambio es { $rma }. Envíala, por favor, a más tardar el { $send_by_on } con el transportista que prefieras.
utter_exchange_declined = De acuerdo, no cambio nada. Te quedas con tu artículo.
button_money_back = Mejor mi dinero

# Dinero de vuelta.
utter_ask_which_order_to_refund = ¿De qué pedido es el reembolso?
    .v2 = Elige, por favor, el pedido cuyo dinero quieres.
utter_refund_not_shipped = El pedido { $order_number } todavía no ha salido. Si lo cancelas, recuperas los { $total } completos. ¿Lo cancelamos?
utter_refund_under_way = El pedido { $order_number } va de camino, así que aún no hay nada que reembolsar. Cuando llegue puedes devolverlo y te reembolsamos.
utter_refund_lost = El pedido { $order_number } se perdió por el camino, lo siento. Una persona del equipo acuerda contigo si recibes el dinero o el artículo. ¿La aviso?
utter_refund_closed = El pedido { $order_number } está cerrado y no veo ningún reembolso. ¿Aviso a una persona del equipo para que lo revise?
utter_refund_delivered = Para recuperar el dinero del pedido { $order_number } puedes devolver lo que te llegó, o decirme qué tenía de malo. ¿Abro una devolución?
utter_refund_fault_instead = Si tenía algún problema, eso es distinto: elige cuál.
utter_refund_more_than_paid = El pedido { $order_number } costó { $total } en total y no se puede reembolsar más que eso. ¿Aviso a una persona del equipo?

# Los gastos de envío.
utter_fee_refunded = Listo: el pedido { $order_number } lleva { $days ->
    [one] un día
   *[other] { $days } días
 } de retraso sobre lo prometido, así que te devolvemos los { $fee } de envío. El dinero sale a más tardar el { $refund_by_on }.
utter_fee_due = El pedido { $order_number } lleva { $days ->
    [one] un día
   *[other] { $days } días
 } de retraso sobre lo prometido, así que te corresponden los { $fee } de envío. Pulsa el botón y te mando antes un código por correo para comprobar que eres tú.
utter_fee_in_time = Devolvemos los gastos de envío cuando un pedido llega { $days ->
    [one] un día
   *[other] { $days } días
 } o más después de la fecha prometida. El pedido { $order_number } no va tan tarde.
utter_fee_no_fee = En el pedido { $order_number } no se cobró el envío, así que no hay nada que devolver.
utter_fee_already_refunded = Los { $fee } de envío del pedido { $order_number } ya están reembolsados.
utter_fee_order_closed = El envío del pedido { $order_number } no se reembolsa por separado: tal como está, se trata del pedido entero.
utter_fee_needs_person = El pedido { $order_number } lleva { $days ->
    [one] un día
   *[other] { $days } días
 } de retraso, pero { $fee } es más de lo que puedo devolver por mi cuenta.
utter_fee_offered = El pedido { $order_number } lleva { $days ->
    [one] un día
   *[other] { $days } días
 } de retraso, así que te podemos devolver los { $fee } de envío. Es más de lo que puedo decidir por mi cuenta: lo tiene que aprobar una persona del equipo. ¿Se lo paso?
utter_fee_pending = Una persona del equipo todavía está mirando los gastos de envío del pedido { $order_number }. La respuesta te llegará aquí; no tienes que hacer nada más.
utter_fee_approved = Buenas noticias: { $agent } lo ha aprobado. Te devolvemos los { $fee } de envío del pedido { $order_number }; salen a más tardar el { $refund_by_on }.
utter_fee_declined = { $agent } ha mirado con atención tu solicitud sobre los gastos de envío del pedido { $order_number } y no puede concederla.
utter_fee_impossible = { $agent } ya ha decidido sobre los gastos de envío del pedido { $order_number }, pero así ya no se puede hacer. No se ha cambiado nada.
button_delivery_fee = Devolver el envío
