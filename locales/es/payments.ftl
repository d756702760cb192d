# Facturas y pagos que salieron mal.

utter_ask_which_order_invoice = ¿De qué pedido necesitas la factura?
    .v2 = ¿Para cuál de estos pedidos la quieres?
utter_invoice_ready = Aquí tienes la factura { $invoice_number } del pedido { $order_number }.
    .v2 = La factura del pedido { $order_number } está lista: { $invoice_number }.
utter_invoice_company = Aquí tienes la factura { $invoice_number } del pedido { $order_number }, tal como se hizo el pedido. Yo no puedo poner una empresa ni un NIF, pero una persona del equipo sí: ¿la aviso?
    .v2 = Esta es la factura { $invoice_number } del pedido { $order_number }. La empresa o el NIF solo los puede añadir una persona del equipo. ¿La aviso?
utter_invoice_given_back = Como se devolvió dinero de este pedido, quizá necesites también una factura rectificativa; una persona del equipo puede hacértela.
utter_invoice_refused_unpaid = El pedido { $order_number } aún no está pagado. La factura se hace cuando llega el pago; pídemela de nuevo entonces.
    .v2 = Todavía no hay factura del pedido { $order_number }, porque sigue pendiente de pago.
utter_invoice_refused_cancelled = El pedido { $order_number } se canceló, así que no tiene factura. Si necesitas un justificante, una persona del equipo puede ayudarte: ¿la aviso?

utter_ask_which_order_payment = ¿De qué pedido es el pago?
    .v2 = ¿De cuál de estos pedidos se trata?
utter_payment_paid_once = Del pedido { $order_number } veo un solo cargo: { $amount } con { $method } el { $paid_on }. Es justo el total del pedido y no se cobró nada dos veces.
    .v2 = El pedido { $order_number } se cobró una vez: { $amount } el { $paid_on } ({ $method }). Coincide con su total.
utter_payment_declined = El pago del pedido { $order_number } del { $declined_on } fue rechazado y no se cobró nada.
    .v2 = El pedido { $order_number } no está pagado: el intento del { $declined_on } fue rechazado. No se cobró nada.
utter_payment_declined_then_paid = El primer intento de pago del pedido { $order_number }, el { $declined_on }, fue rechazado; el siguiente funcionó: se cobró { $amount } una sola vez, el { $paid_on }. No tienes que hacer nada.
    .v2 = El pedido { $order_number } está pagado: { $amount } el { $paid_on }. Solo el intento anterior, el { $declined_on }, fue rechazado, y no costó nada.
utter_payment_reserved = Del pedido { $order_number } hay { $amount } solo reservados ({ $method }), no cobrados. Si no se cobran, tu banco los libera a más tardar el { $release_on }.
utter_payment_released = Del pedido { $order_number } solo se habían reservado { $amount } ({ $method }), y esa reserva ya se anuló. No se cobró nada.
utter_payment_reserved_twice = El pedido { $order_number } se cobró una sola vez: { $amount }. El segundo apunte de { $reserved } es una reserva, no un cargo; nunca se cobra y desaparece a más tardar el { $release_on }.
    .v2 = Veo un solo cargo de { $amount } por el pedido { $order_number }. Los otros { $reserved } solo están reservados y quedan libres el { $release_on } como muy tarde.
utter_payment_release_overdue = Del pedido { $order_number } siguen reservados { $reserved }, que debían quedar libres el { $release_on }. Eso tiene que mirarlo una persona del equipo: ¿la aviso?
utter_payment_charged_twice = Tienes razón, y lo siento: se cobraron { $charged } por el pedido { $order_number }, que suma { $total }. Una persona del equipo debe devolver el resto y recibe lo que veo aquí. ¿La aviso?
    .v2 = El pedido { $order_number } suma { $total }, pero se cobraron { $charged }: el mismo importe más de una vez. ¿Aviso a una persona del equipo para que lo devuelva?
utter_payment_amount_differs = El pedido { $order_number } suma { $total }, pero se cobraron { $charged }. No debería ser así, lo siento. ¿Aviso a una persona del equipo para que lo arregle?
utter_payment_none = No veo ningún pago del pedido { $order_number }. ¿Aviso a una persona del equipo para que lo mire?
utter_payment_refunded = Del pedido { $order_number } se cobraron { $charged } y se devolvieron { $refunded } el { $refunded_on }. El banco puede tardar unos días en mostrarlo.
    .v2 = De los { $charged } cobrados por el pedido { $order_number }, { $refunded } se devolvieron el { $refunded_on }.

utter_payment_reason_insufficient_funds = El banco indica que no había saldo o crédito suficiente. Prueba otra forma de pago, o de nuevo cuando lo haya.
utter_payment_reason_expired_card = El banco indica que la tarjeta está caducada. Usa otra tarjeta o la nueva.
utter_payment_reason_wrong_details = El número, la fecha o el código de seguridad de la tarjeta no coincidían. Escríbelos de nuevo.
utter_payment_reason_authentication_failed = No llegó la confirmación de tu banco (por aplicación o código). Inténtalo de nuevo y confirma dentro del plazo que te da.
utter_payment_reason_limit_exceeded = El importe supera el límite de tu tarjeta. Tu banco puede ampliarlo, o prueba otra forma de pago.
utter_payment_reason_refused_by_bank = El banco no nos dio ningún motivo; solo él puede decírtelo. Mientras tanto suele funcionar otra tarjeta u otra forma de pago.

utter_payment_no_order_declined = Veo un intento de { $amount } con { $method } el { $paid_on } que fue rechazado. No se cobró nada y no se hizo ningún pedido.
utter_payment_no_order_reserved = Veo { $amount } con { $method } el { $paid_on } sin ningún pedido. Solo están reservados, no cobrados, y quedan libres a más tardar el { $release_on }. Puedes hacer el pedido de nuevo.
utter_payment_no_order_overdue = { $amount } con { $method } el { $paid_on } no dieron lugar a ningún pedido y debían quedar libres el { $release_on }. Eso tiene que mirarlo una persona del equipo: ¿la aviso?
utter_payment_unseen = Cuando se rechaza un pago, no se cobra nada; la reserva que tu banco pueda mostrar desaparece en { $days ->
    [one] un día
   *[other] { $days } días
 }. Revisa el número, la fecha y el código de seguridad, confirma en la aplicación de tu banco o prueba otra forma de pago. Si se trata de un pedido ya hecho, puedo mirar sus pagos.
    .v2 = Un pago rechazado no cobra nada, y lo que tu banco haya reservado queda libre en { $days ->
    [one] un día
   *[other] { $days } días
 }. El motivo exacto solo lo sabe tu banco; otra tarjeta u otra forma de pago suele ayudar. Los pagos de un pedido sí puedo mirarlos.
button_payment_of_an_order = Es sobre un pedido
