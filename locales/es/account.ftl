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
utter_privacy_stored_guest = De quien ha comprado guardamos el nombre, las direcciones postal y de correo, los pedidos con sus pagos, facturas y devoluciones, qué avisos quiere y las conversaciones aquí. Puedes pedir una copia o que se borre.
    .v2 = Guardamos lo que un pedido necesita: nombre, direcciones, pedidos, pagos, facturas, devoluciones y conversaciones como esta. ¿Quieres una copia o que se borre?
utter_privacy_guest = Tus datos solo se entregan o se borran a petición tuya. Inicia sesión y pídemelo de nuevo, o dime el número de uno de tus pedidos y su correo: allí te envío un código.
    .v2 = Para eso tengo que estar seguro de quién eres. Inicia sesión en la tienda o dime un pedido tuyo: el número y el correo, al que te envío un código.
utter_privacy_ask_erasure = Puedo registrar que se borren tus datos y tu cuenta. No se puede deshacer, y después ya no se podrán consultar pedidos ni devoluciones. ¿Lo hago?
    .v2 = Una vez borrados la cuenta y los datos no hay vuelta atrás. ¿Lo registro?
utter_privacy_ask_erasure_guest = Puedo registrar que se borre todo lo que guardamos con este correo, también nuestras conversaciones. No se puede deshacer, y después ya no se podrán consultar pedidos ni devoluciones. ¿Lo hago?
    .v2 = Una vez borrado todo lo que hay con este correo, no hay vuelta atrás. ¿Lo registro?
utter_privacy_declined = Entonces no se borra nada: todo queda como está.
    .v2 = De acuerdo, dejo tus datos como están.
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

utter_ask_account_matter = ¿Qué quieres hacer con tu cuenta?
    .v2 = Puedo ayudarte a entrar de nuevo, o cambiar el correo o el teléfono de la cuenta. ¿Qué necesitas?
button_account_password = Recibir un enlace
button_account_email = Cambiar el correo
button_account_phone = Cambiar el teléfono
utter_ask_account_email = ¿Con qué correo está la cuenta?
    .v2 = Dime, por favor, el correo con el que entras.
utter_ask_account_new_email = ¿Qué correo debe tener a partir de ahora?
    .v2 = ¿Cuál es el correo nuevo?
utter_ask_account_new_phone = ¿Qué teléfono debe tener a partir de ahora?
    .v2 = ¿Cuál es el número nuevo? Mejor con el prefijo del país, por ejemplo +34.
utter_account_same = Ese es el correo que la cuenta ya tiene.
utter_account_bad_phone = Eso no parece un teléfono: necesito entre seis y quince cifras.
utter_ask_account_code = Si hay una cuenta con { $address }, acaba de salir hacia allí un correo con un código de seis cifras, que vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. ¿Qué pone?
    .v2 = Ha salido otro correo hacia { $address }. Si hay una cuenta, trae un código que vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }: escríbelo aquí, por favor.
utter_ask_new_address_code = Ahora el correo nuevo: envié un código a { $address }, que vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. ¿Qué pone ese?
    .v2 = El código para la dirección nueva salió hacia { $address }; vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Escríbelo aquí, por favor.
utter_account_link_sent = Envié un correo a { $address } con un enlace. Pon allí una contraseña nueva antes de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 } y entra con ella.
    .v2 = Va otro enlace hacia { $address }, que vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }; solo funciona el más reciente. Puede estar en la carpeta de spam.
utter_account_link_guest = Si hay una cuenta con { $address }, va hacia allí un correo con un enlace. Pon con él una contraseña nueva antes de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 } y entra.
    .v2 = Volví a escribir a { $address }. Si hay una cuenta, el enlace del correo más reciente vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }; puede estar en la carpeta de spam.
utter_account_locked = Tras demasiadas contraseñas equivocadas, una cuenta se bloquea sola para que nadie siga probando. Una contraseña nueva la desbloquea.
    .v2 = Se bloqueó para que nadie adivine; con una contraseña nueva se abre otra vez.
utter_account_not_locked = Por lo que veo, tu cuenta no está bloqueada. Una contraseña nueva ayuda de todos modos.
    .v2 = No veo ningún bloqueo en tu cuenta, pero una contraseña nueva no hace daño.
utter_account_mail_failed = Ahora no puedo enviar un correo a esa dirección, así que no cambió nada. ¿Aviso a una persona del equipo?
utter_account_changed_email = Listo: el correo de tu cuenta es ahora { $value }. Los pedidos ya hechos conservan el correo con el que se hicieron.
utter_account_changed_phone = Listo: el teléfono de tu cuenta es ahora { $value }.
utter_account_told = Por seguridad, avisé a { $address }.
utter_account_email_taken = Ya hay una cuenta con esa dirección, así que no cambié nada. Una persona del equipo puede ver las dos: ¿la aviso?
