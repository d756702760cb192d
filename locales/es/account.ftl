# Qué avisos recibe y sus datos.

utter_subscriptions = { $newsletter ->
    [on] Recibes nuestro boletín
   *[off] No recibes nuestro boletín
 } y { $order_updates ->
    [on] recibes avisos sobre tus pedidos
   *[off] tampoco recibes avisos sobre tus pedidos
 }. ¿Qué cambio?
    .v2 = Ahora mismo: boletín { $newsletter ->
        [on] activado
       *[off] desactivado
     }, avisos de pedidos { $order_updates ->
        [on] activados
       *[off] desactivados
     }. ¿Cuál cambio?
utter_subscription_done_on = Listo: a partir de ahora recibes { $topic ->
    [newsletter] nuestro boletín
   *[order_updates] los avisos sobre tus pedidos
 }.
    .v2 = De acuerdo, activé { $topic ->
        [newsletter] el boletín
       *[order_updates] los avisos de pedidos
     }.
utter_subscription_done_off = Listo: ya no recibirás { $topic ->
    [newsletter] nuestro boletín
   *[order_updates] los avisos sobre tus pedidos
 }. Puede que aún llegue alguno que ya estaba en camino.
    .v2 = De acuerdo, desactivé { $topic ->
        [newsletter] el boletín
       *[order_updates] los avisos de pedidos
     }.
utter_subscription_already_on = Ya recibes { $topic ->
    [newsletter] nuestro boletín
   *[order_updates] los avisos sobre tus pedidos
 }, así que no cambié nada.
    .v2 = Eso ya está activado: { $topic ->
        [newsletter] el boletín
       *[order_updates] los avisos de pedidos
     }.
utter_subscription_already_off = No estabas recibiendo { $topic ->
    [newsletter] nuestro boletín
   *[order_updates] los avisos sobre tus pedidos
 }, así que no cambié nada.
    .v2 = Eso ya está desactivado: { $topic ->
        [newsletter] el boletín
       *[order_updates] los avisos de pedidos
     }.
utter_subscription_guest = Inicia sesión en la tienda y lo cambio aquí al momento. Sin iniciar sesión puedes darte de baja con el enlace al final de cada boletín. Si una dirección está en nuestra lista solo se lo digo a su dueño.
    .v2 = Puedo cambiarlo en cuanto inicies sesión. Si no, usa el enlace al final de cualquier boletín, o una persona del equipo puede encargarse.
button_newsletter_on = Recibir el boletín
button_newsletter_off = No recibir el boletín
button_order_updates_on = Recibir avisos de pedidos
button_order_updates_off = Sin avisos de pedidos

utter_privacy_stored = Guardamos tu nombre, tus direcciones postal y de correo, tus pedidos con sus pagos, facturas y devoluciones, qué avisos quieres y nuestras conversaciones aquí. Puedes pedir una copia o que se borre.
    .v2 = Es decir: nombre, direcciones, pedidos con pagos, facturas y devoluciones, suscripciones y estas conversaciones. ¿Quieres una copia o que se borre?
utter_privacy_stored_guest = De quien ha comprado guardamos el nombre, las direcciones postal y de correo, los pedidos con sus pagos, facturas y devoluciones, qué avisos quiere y las conversaciones aquí. Inicia sesión y pongo en marcha una copia o el borrado.
    .v2 = Guardamos lo que un pedido necesita: nombre, direcciones, pedidos, pagos, facturas, devoluciones y conversaciones como esta. Para una copia o el borrado, inicia sesión primero.
utter_privacy_guest = Tus datos solo se entregan o se borran a petición tuya. Inicia sesión en la tienda y pídemelo de nuevo: lo registro al momento. Si no tienes cuenta, una persona del equipo puede comprobar quién eres: ¿la aviso?
    .v2 = Para eso tengo que estar seguro de quién eres, así que inicia sesión primero. Sin cuenta, una persona del equipo puede comprobarlo contigo: ¿la aviso?
utter_privacy_ask_erasure = Puedo registrar que se borren tus datos y tu cuenta. No se puede deshacer, y después ya no se podrán consultar pedidos ni devoluciones. ¿Lo hago?
    .v2 = Una vez borrados la cuenta y los datos no hay vuelta atrás. ¿Lo registro?
utter_privacy_export_recorded = Registrado: recibirás una copia de tus datos a más tardar el { $due_on }. La referencia es { $reference }.
utter_privacy_export_known = Pediste una copia el { $received_on } y se está preparando: la tendrás a más tardar el { $due_on }. La referencia es { $reference }.
    .v2 = Tu copia ({ $reference }), pedida el { $received_on }, llegará a más tardar el { $due_on }.
utter_privacy_erasure_recorded = Registrado: tus datos se van a borrar y te responderemos a más tardar el { $due_on }. La referencia es { $reference }.
utter_privacy_erasure_known = Tu borrado está registrado desde el { $received_on }; te responderemos a más tardar el { $due_on }. La referencia es { $reference }.
    .v2 = Ya está anotado: borrado { $reference } del { $received_on }, con nuestra respuesta a más tardar el { $due_on }.
utter_privacy_waits = Antes tiene que terminar lo que sigue abierto: { $orders }.
utter_privacy_kept = Las facturas se conservan { $years ->
    [one] un año
   *[other] { $years } años
 } porque lo exige la ley fiscal.
button_privacy_export = Pedir una copia
button_privacy_erasure = Borrar mis datos
