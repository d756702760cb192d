# Lo que la tienda cuenta por su cuenta; las mismas frases en el chat y en los correos, “nosotros” es la tienda.

utter_touch_received = ¡Gracias por tu compra! Recibimos el pedido { $order_number }.
utter_touch_received_unpaid = ¡Gracias por tu compra! Recibimos el pedido { $order_number } y lo prepararemos en cuanto esté pagado.
# $ships_on
utter_touch_ships = Saldrá de nuestro almacén a más tardar el { $ships_on }.
utter_touch_packed = El pedido { $order_number } está preparado y espera a que { $carrier } lo recoja.
    .v2 = Ya preparamos el pedido { $order_number }; ahora falta que { $carrier } recoja el paquete.
utter_touch_shipped = El pedido { $order_number } va en camino: { $carrier } tiene el paquete. El número de seguimiento es { $tracking_number }.
    .v2 = El paquete del pedido { $order_number } ya viaja con { $carrier }. Puedes seguirlo con el número { $tracking_number }.
# $to_on
utter_touch_expected = Debería llegarte a más tardar el { $to_on }.
utter_touch_out_for_delivery = Llega hoy: { $carrier } salió a repartir el paquete del pedido { $order_number }.
    .v2 = El paquete del pedido { $order_number } está en reparto con { $carrier } y va hacia ti.
utter_touch_delivered = { $carrier } entregó el paquete del pedido { $order_number }. ¡Que lo disfrutes!
    .v2 = El paquete del pedido { $order_number } ya llegó, según { $carrier }. ¡Esperamos que te guste!
utter_touch_satisfaction = ¿Qué tal fue el pedido { $order_number }? Una estrella es malo y cinco estrellas, excelente.
    .v2 = Ya tienes el pedido { $order_number } desde hace unos días: ¿cuántas estrellas de cinco le das?

utter_touch_delayed = Lo sentimos: { $carrier } informa de un retraso en el paquete del pedido { $order_number }.
    .v2 = El paquete del pedido { $order_number } tarda más de lo previsto, según { $carrier }. Lo sentimos.
# $promised_on
utter_touch_late = Lo sentimos: prometimos el pedido { $order_number } para el { $promised_on } y todavía no consta como entregado.
# $since_on
utter_touch_in_customs = El paquete del pedido { $order_number } está retenido en la aduana desde el { $since_on }. { $carrier } seguirá con el envío cuando lo liberen; si hace falta algo de tu parte, { $carrier } o la aduana te lo pedirán directamente.
utter_touch_delivery_attempted = { $carrier } intentó entregar el paquete del pedido { $order_number } y no pudo.
    .v2 = Falló otro intento de entregar el paquete del pedido { $order_number }, según { $carrier }.
utter_touch_available_for_pickup = El paquete del pedido { $order_number } te espera en un punto de recogida de { $carrier }.
utter_touch_returned_to_sender = Lo sentimos: no se pudo entregar el paquete del pedido { $order_number } y { $carrier } nos lo está devolviendo.
utter_touch_lost = Lo sentimos mucho: { $carrier } extravió el paquete del pedido { $order_number }. Esa pérdida no te toca a ti.

button_touch_what_now = ¿Qué pasa ahora?
button_touch_not_here = No lo recibí
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } estrella
   *[other] { $stars } estrellas
 }

# $name
mail_touch_hello = Hola, { $name }:
mail_touch_ask = Si algo no está claro, inicia sesión en nuestra tienda y abre el chat: el asistente conoce tu pedido.
mail_touch_rate = Para responder, inicia sesión en nuestra tienda y abre el chat: la pregunta te espera allí.
mail_touch_stop = Si no quieres más mensajes sobre tus pedidos, díselo al asistente en el chat.
mail_touch_subject_received = Recibimos tu pedido { $order_number }
mail_touch_subject_received_unpaid = Tu pedido { $order_number } está pendiente de pago
mail_touch_subject_packed = Tu pedido { $order_number } está preparado
mail_touch_subject_shipped = Tu pedido { $order_number } va en camino
mail_touch_subject_out_for_delivery = Tu pedido { $order_number } está en reparto
mail_touch_subject_delivered = Tu pedido { $order_number } fue entregado
mail_touch_subject_satisfaction = ¿Qué tal fue el pedido { $order_number }?
mail_touch_subject_delayed = Tu pedido { $order_number } va con retraso
mail_touch_subject_late = Tu pedido { $order_number } aún no llegó
mail_touch_subject_in_customs = Tu pedido { $order_number } está retenido en la aduana
mail_touch_subject_delivery_attempted = No se pudo entregar tu pedido { $order_number }
mail_touch_subject_available_for_pickup = Tu pedido { $order_number } te espera para recogerlo
mail_touch_subject_returned_to_sender = Tu pedido { $order_number } vuelve a nosotros
mail_touch_subject_lost = Tu pedido { $order_number } se extravió en el camino

# $title
mail_stock_subject = De nuevo disponible: { $title }
mail_stock_text =
    “{ $title }” está disponible otra vez.

    Nos pediste que te avisáramos, y este es el único correo al respecto. No podemos apartar nada: quien pide primero, se lo lleva.
