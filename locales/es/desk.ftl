# El puesto de atención: una página con mucha actividad, así que cada texto es breve. Se tutea.
# Solo mensajes simples con {$variables}: sin plurales, por eso «En espera: {$count}».

## Marco

title = Atención Storeside
title-count = ({$count}) Atención Storeside
skip = Saltar a la conversación
link-connecting = Conectando…
link-live = En línea
link-offline = Sin conexión
offline-banner = Sin conexión con el servidor. Lo intentamos de nuevo; lo que escribas se conserva.
agents-here = Ahora aquí: {$names}
sound-on = El sonido está activado
sound-off = El sonido está desactivado
shortcuts-open = Atajos de teclado
sign-out = Cerrar sesión
language = Idioma
close = Cerrar
cancel = Cancelar
retry = Reintentar

## Inicio de sesión

sign-in-title = Inicia sesión
sign-in-lead = Para quienes atienden a la clientela.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-show = Mostrar la contraseña
sign-in-button = Iniciar sesión
sign-in-busy = Iniciando sesión…
sign-in-ended = Tu sesión terminó. Vuelve a iniciarla; tus borradores se conservan.
error-credentials = El correo y la contraseña no coinciden. Revisa ambos, por favor.
# $seconds cuenta hacia atrás.
error-throttled = Demasiados intentos. Podrás intentarlo de nuevo en {$seconds} s.
error-throttled-over = Ya puedes intentarlo de nuevo.
error-network = No hay conexión con el servidor. Revisa la tuya e inténtalo de nuevo.
error-server = Algo falló en el servidor. Inténtalo de nuevo, por favor.
error-state = La conversación cambió mientras tanto. Se muestra como está ahora.
error-not-found = Esta conversación no existe.
error-too-long = Este mensaje es demasiado largo.
error-not-text = Este mensaje contiene caracteres que no se pueden enviar.
error-conflict = Este mensaje ya se envió con otro texto.
error-claimed = Ahora {$name} tiene esta conversación.

## Cola

queue = Conversaciones
# Las cinco pestañas; como mucho 10 caracteres cada una.
tab-waiting = En espera
tab-mine = Mías
# Las que llevan otras personas del equipo.
tab-team = Equipo
tab-bot = Bot
tab-resolved = Resueltas
search = Buscar
search-placeholder = Nombre, pedido, palabras
filter-language = Idioma
filter-all = Todos los idiomas
empty-waiting = Nadie espera. ¡Bien hecho!
empty-mine = No tienes ninguna conversación. Toma una de «En espera».
empty-team = El resto del equipo no tiene conversaciones.
empty-bot = El bot no habla con nadie.
empty-resolved = Todavía no se ha resuelto nada.
empty-search = No hay coincidencias.
list-loading = Cargando conversaciones…
list-failed = No se pudieron cargar las conversaciones.
# Quien no inició sesión. Como mucho 20 caracteres.
guest = Visitante
last-photos = Fotos: {$count}
last-bot = Bot: {$text}
last-agent = {$name}: {$text}
last-you = Tú: {$text}
nothing-said = Nada escrito todavía
# Para lectores de pantalla.
row-unread = Mensajes sin leer: {$count}
row-unanswered = Sin responder: {$count}
row-draft = Borrador
# $time es una duración, por ejemplo «3m».
row-waiting = En espera: {$time}
row-typing = está escribiendo…

## Por qué hace falta una persona. Como mucho 14 caracteres.

reason-crisis = En crisis
reason-angry = Enojo
reason-dispute = Disputa
reason-theft = Cuenta robada
reason-unsure = No entendido
reason-asked = Lo pidió
reason-failed = Fallo del bot
reason-approval = Aprobación

## Lo mismo como frase, encima de la conversación

why-crisis = Habla de hacerse daño o de no querer vivir. Responde de inmediato.
why-angry = Muestra enojo.
why-dispute = Amenaza con una disputa o un contracargo.
why-theft = Puede que otra persona esté usando su cuenta.
why-unsure = El bot no entendió dos veces.
why-asked = Pidió hablar con una persona.
why-failed = El bot no pudo responder por motivos técnicos.
why-approval = Una propuesta del bot necesita aprobación.

## Conversación

conversation = Conversación
none-open = Elige una conversación a la izquierda.
none-open-keys = j y k mueven, Intro abre, c toma.
back = Volver a la lista
claim = Tomar
claiming = Tomando…
give-back = Devolver al bot
resolve = Resolver
shopper-open = Cliente y pedidos
transcript = Mensajes
transcript-loading = Cargando la conversación…
transcript-failed = No se pudo cargar la conversación.
# $name es quien atiende.
state-queued = En espera de una persona
state-bot = El bot está respondiendo
state-mine = Tienes esta conversación
state-other = {$name} tiene esta conversación
state-resolved = Resuelta
# En lugar del campo de texto.
locked-queued = Toma esta conversación para responder.
locked-bot = El bot está respondiendo. Puedes seguir la conversación.
locked-other = {$name} tiene esta conversación. Puedes seguirla.
locked-resolved = Esta conversación está resuelta. Si llega otro mensaje, responde el bot.
notice-taken = {$name} tomó esta conversación.
notice-claim-failed = No se pudo tomar.
notice-return-failed = No se pudo devolver.
notice-resolve-failed = No se pudo resolver.
summary = Lo que sabe el bot
summary-intent = Tema
summary-order = Pedido
summary-product = Producto
summary-last = Últimas palabras
fact-tracking_number = Seguimiento
fact-measurements = Medidas
fact-return_reason = Motivo de devolución
fact-remedy_story = Qué pasó
fact-photos = Fotos
fact-order_email = Correo del pedido
system-queued = En espera de una persona
system-claimed = {$name} tomó la conversación
system-returned = {$name} la devolvió al bot
system-resolved = {$name} resolvió la conversación
system-claimed-someone = Alguien del equipo tomó la conversación
system-returned-someone = Devuelta al bot
system-resolved-someone = Resuelta
system-failed = El bot no pudo responder
speaker-bot = Bot
speaker-you = Tú
# $percent: por ejemplo «93 %».
understood = {$intent} {$percent}
understood-pending = Leyendo…
mood-neutral = con calma
mood-angry = con enojo
mood-annoyed = con molestia
mood-happy = con alegría
# Botones que ofreció el bot, para lectores de pantalla.
offered = Respuestas ofrecidas
shopper-typing = {$name} está escribiendo…
jump = Mensajes más recientes
jump-new = Mensajes nuevos

## Escribir

reply = Tu respuesta
# $language: el idioma de quien compra, por ejemplo «inglés».
reply-placeholder = Responde en {$language}…
send = Enviar
sending = Enviando…
sent = Enviado
failed = No enviado
discard = Eliminar
characters-left = Caracteres disponibles: {$count}
characters-over = Sobran {$count} caracteres
hint-send = Intro envía, Mayús+Intro cambia de línea
resolve-confirm-title = ¿Resolver con una respuesta sin enviar?
return-confirm-title = ¿Devolver con una respuesta sin enviar?
confirm-text = Hay texto que no se ha enviado. Queda aquí como borrador y no se envía.
sign-out-confirm-title = ¿Cerrar sesión con respuestas sin enviar?
sign-out-confirm-text = Borradores en conversaciones: {$count}. Al cerrar sesión se eliminan.
sign-out-delete = Cerrar sesión y eliminar

## Cliente

shopper = Cliente
shopper-language = Idioma
shopper-email = Correo
shopper-customer = N.º de cliente
shopper-since = Conversación desde
proof-anonymous = Sin sesión iniciada
proof-order_email = Conoce pedido y correo
proof-one_time_code = Confirmado con código
proof-signed = Sesión iniciada
proof-anonymous-hint = Pide el número de pedido y el correo antes de hablar de un pedido.
orders = Pedidos
orders-none = Sin pedidos.
orders-hidden = Los pedidos se muestran con la sesión iniciada.
orders-no-parcel = Todavía sin paquete.
# Como mucho 14 caracteres.
orders-about = Consultado
orders-items = Artículos: {$count}
copy = Copiar {$value}
copied = Copiado

## Anuncios para lectores de pantalla

announce-waiting = Nueva en la cola: {$name}, {$reason}
announce-wrote = {$name} escribió

## Lo que quiere quien compra, según entendió el bot. Como mucho 24 caracteres.

intent-ask_size = Consejo de talla
intent-ask_shipping_status = ¿Dónde está mi paquete?
intent-request_return = Devolución
intent-complain = Queja
intent-threaten_dispute = Amenaza con disputa
intent-ask_product_info = Datos del producto
intent-ask_usage = Uso y cuidado
intent-ask_availability = Disponibilidad
intent-ask_price = Precio
intent-ask_promotion = Cupones y ofertas
intent-ask_recommendation = Recomendación
intent-ask_shipping_cost = Gastos de envío
intent-ask_delivery_time = Plazo de entrega
intent-ask_ship_to = Zonas de envío
intent-ask_customs = Aduana e impuestos
intent-ask_payment_methods = Formas de pago
intent-ask_how_to_order = Cómo hacer un pedido
intent-ask_return_policy = Política de devolución
intent-ask_warranty = Garantía
intent-ask_membership = Puntos y tarjetas regalo
intent-ask_order_status = Estado del pedido
intent-report_late_parcel = Paquete con retraso
intent-report_missing_parcel = Paquete no recibido
intent-report_customs_problem = Retenido en la aduana
intent-cancel_order = Cancelación
intent-change_order = Cambio en el pedido
intent-change_address = Cambio de dirección
intent-report_payment_problem = Problema de pago
intent-request_invoice = Factura
intent-request_exchange = Cambio de artículo
intent-request_refund = Reembolso
intent-ask_refund_status = Estado del reembolso
intent-ask_return_status = Estado de la devolución
intent-report_damaged_item = Artículo dañado
intent-report_wrong_item = Artículo equivocado
intent-report_missing_item = Falta un artículo
intent-claim_warranty = Reclamación de garantía
intent-give_praise = Felicitación
intent-give_feedback = Sugerencia
intent-report_account_problem = Problema con la cuenta
intent-manage_subscription = Suscripciones
intent-request_privacy = Privacidad
intent-ask_bot = Pregunta quién es
intent-ask_help = Pide ayuda
intent-talk_to_human = Quiere una persona
intent-rate = Valoración
intent-greet = Saludo
intent-goodbye = Despedida
intent-thank = Agradecimiento
intent-affirm = Sí
intent-deny = No
intent-inform = Datos
intent-stop = Parar
intent-out_of_scope = Otra cosa
intent-change_language = Otro idioma
intent-nlu_fallback = No entendido

## Atajos

keys-title = Atajos de teclado
keys-single = Usar teclas sueltas
keys-single-hint = Desactivado: solo funcionan Intro, Tab y las flechas.
key-move = Conversación siguiente, anterior
key-open = Abrir la conversación
key-claim = Tomarla
key-reply = Escribir una respuesta
key-send = Enviar la respuesta
key-leave = Salir del campo de texto, volver a la lista
key-search = Buscar
key-tabs = En espera, Mías, Equipo, Bot, Resueltas
key-help = Mostrar esto

## Valoraciones

ratings = Valoraciones
stars = {$score} de 5 estrellas
ratings-period = Periodo
ratings-week = Últimos 7 días
ratings-month = Últimos 30 días
ratings-quarter = Últimos 90 días
ratings-loading = Cargando valoraciones…
ratings-failed = No se pudieron cargar las valoraciones.
ratings-none = Nadie ha valorado en este periodo.
ratings-average = Media
ratings-count = Valoraciones: {$count}
ratings-asked = Preguntados: {$count}
ratings-by-language = Idioma
ratings-by-answerer = Atendido por
ratings-of-orders = Pedidos, tras la entrega
ratings-comments = Últimos comentarios
ratings-open = Abrir conversación
## Aprobaciones

approvals = Aprobaciones
approval-until = Plazo para decidir: hasta el {$time}
approval-expired = Nadie decidió antes del {$time}; la conversación pasó a una persona.
approval-rule = Regla
approval-history = Cliente
approval-history-text = Desde el {$since} · pedidos: {$orders} · compensaciones en {$days} días: {$remedies}
approval-goods-keep = Se queda el producto
approval-goods-send_back = Devuelve el producto
approval-fee = Gastos de envío
approval-late = Días de retraso
approve = Aprobar
approve-amount = Aprobar {$amount}
change = Cambiar
decline = Rechazar
approval-needs-lead = Solo un responsable puede concederlo.
approval-needs-lead-over = Puede conceder hasta {$amount}; por encima decide un responsable.
deciding = Guardando…
decline-reason = Motivo, tal como lo leerá el cliente
decline-suggestions = Sugerencias
decline-wear = Por lo que cuentas, parece un desgaste normal por el uso, que no podemos compensar.
decline-details = Para valorarlo necesitamos saber más: ¿qué está dañado exactamente y cómo ocurrió?
decline-amount = El importe es mayor de lo que podemos dar en este caso. Con gusto buscamos otra solución contigo.
decline-settled = Ya encontramos una solución contigo para este artículo.
decline-send = Rechazar y avisar al cliente
change-resolution = ¿Qué en su lugar?
change-amount = Importe en {$currency}
change-most = Como máximo {$amount}
change-reason = Unas palabras para el cliente (opcional)
change-hint = Primero se pregunta al cliente. No se hace nada hasta que diga que sí.
change-hint-now = Está hablando con el cliente: se hace enseguida.
change-send = Ofrecérselo al cliente
change-send-now = Hacerlo ahora
resolution-keep_and_credit = Vale, se queda el producto
resolution-partial_refund = Dinero, se queda el producto
resolution-resend = El mismo producto otra vez
resolution-repair = Reparación
resolution-full_refund = Reembolso completo
resolution-fee_refund = Devolución del envío
decided-approved = {$name} lo aprobó
decided-declined = {$name} lo rechazó
decided-changed = {$name} lo cambió
outcome-pending = se está tramitando…
outcome-granted = hecho, número {$number}
outcome-granted-fee = hecho
outcome-told = se avisó al cliente
outcome-asked = se está preguntando al cliente
outcome-turned_down = el cliente dijo que no
outcome-refused = Ya no fue posible hacerlo. Decida de nuevo.
outcome-failed = No se pudo llevar a cabo. Decida de nuevo.
error-approval-decided = {$name} ya ha decidido; abajo se ve qué.
error-approval-refused = La regla ya no ofrece esto para estos productos.
error-shop = El sistema de la tienda no responde. No se hizo nada; inténtelo de nuevo.
locked-approval = Responde el bot. Puede decidir arriba o atender la conversación.
key-approval = Ir a la aprobación
system-decided = Se tomó una decisión
system-expired = Nadie decidió a tiempo
