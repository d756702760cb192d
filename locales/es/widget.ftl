# El chat de quien compra: botón, panel, avisos, errores y tarjetas. Breve y amable; se tutea.
# Solo mensajes simples con {$variables}: sin plurales, por eso «Artículos: {$count}».

## El botón redondo en la esquina de la página y la cabecera del panel

# Lo leen los lectores de pantalla.
launcher-open = Abrir el chat
launcher-unread = Abrir el chat, mensajes nuevos: {$count}
# Como mucho 24 caracteres.
title = ¿En qué te ayudamos?
# Como mucho 24 caracteres.
assistant = Asistente
# Como mucho 40 caracteres.
status-bot = Responde en segundos
status-queued = En espera de una persona
status-assigned = Hablas con {$name}
status-resolved = Conversación cerrada
# Como mucho 40 caracteres.
status-offline = Sin conexión: lo intentamos de nuevo…
close = Cerrar el chat
log = Conversación
you = Tú

## Saludo antes del primer mensaje

welcome = ¡Hola! Pregunta por un paquete, una talla o una devolución, en tu idioma.
# Tres sugerencias; el texto se envía como mensaje propio.
suggest-parcel = ¿Dónde está mi pedido?
suggest-size = ¿Qué talla me queda?
suggest-return = Quiero devolver algo

## Escribir

# Como mucho 24 caracteres.
composer-placeholder = Escribe un mensaje…
composer-label = Tu mensaje
send = Enviar
composer-left = Caracteres disponibles: {$count}
composer-over = Sobran {$count} caracteres
sending = Enviando…
sent = Enviado
failed = No enviado
retry = Reintentar
discard = Eliminar
# Lo leen los lectores de pantalla.
typing = {$name} está escribiendo…
jump = Mensajes nuevos
jump-down = Ir al mensaje más reciente
quick-replies = Respuestas sugeridas

## Avisos

queue-waiting = Una persona te responderá aquí en breve. Puedes seguir escribiendo.
queue-position = Tu lugar en la cola: {$position}
queue-next = Eres la siguiente persona en la cola.
resolved = Esta conversación está cerrada. Si queda algo pendiente, vuelve a escribir.
restart = Iniciar otra conversación
expired = Tuvimos que iniciar otra conversación. Lo que escribiste se conserva.
storage-off = Tu navegador no guarda esta conversación cuando sales de la página.

## Errores

error-offline = Sin conexión. Lo enviaremos en cuanto vuelvas a tenerla.
error-too-long = El mensaje es demasiado largo. Acórtalo, por favor.
error-empty = Escribe primero un mensaje, por favor.
error-not-text = Este mensaje contiene caracteres que no se pueden enviar.
error-rate-limited = Eso fue un poco rápido. Se enviará en un momento.
error-payload-not-offered = Esta respuesta ya no está disponible. Escríbela con tus palabras, por favor.
error-client-id-conflict = No se pudo reenviar este mensaje. Escríbelo de nuevo, por favor.
error-server = Algo falló por nuestra parte. Inténtalo de nuevo, por favor.

## Tarjeta del paquete

parcel-title = Paquete
parcel-order = Pedido {$number}
parcel-carrier = {$carrier}
parcel-tracking = Número de seguimiento
parcel-expected = Llegada prevista
parcel-promised = Fecha prometida
parcel-delivered = Entregado
parcel-last-place = Última ubicación
parcel-as-of = Estado del {$time}
parcel-more = Ver pasos anteriores ({$count})
parcel-less = Ver menos pasos
parcel-track = Seguir con el transportista
copy = Copiar
copied = Copiado
# Pasos de un paquete. Como mucho 32 caracteres.
parcel-status-label_created = Anunciado al transportista
parcel-status-picked_up = Recogido por el transportista
parcel-status-in_transit = En camino
parcel-status-export_customs = En aduana de exportación
parcel-status-in_customs = En la aduana
parcel-status-customs_cleared = Aduana superada
parcel-status-arrived_hub = En un centro de clasificación
parcel-status-out_for_delivery = En reparto
parcel-status-delivery_attempted = Intento de entrega
parcel-status-available_for_pickup = Listo para recoger
parcel-status-delayed = Con retraso
parcel-status-delivered = Entregado
parcel-status-lost = Extraviado
parcel-status-returned_to_sender = De vuelta a la tienda

## Tarjeta de pedidos

orders-title = Tus pedidos
orders-items = Artículos: {$count}
orders-choose = Elegir el pedido {$number}
# Estado de un pedido. Como mucho 20 caracteres.
order-status-placed = Recibido
order-status-paid = Pagado
order-status-packed = Preparado
order-status-shipped = Enviado
order-status-in_customs = En la aduana
order-status-delayed = Con retraso
order-status-delivered = Entregado
order-status-partly_delivered = Entregado en parte
order-status-lost = Extraviado
order-status-cancelled = Cancelado
order-status-returned = Devuelto
order-status-refunded = Reembolsado

## Tarjeta de productos

products-title = Productos
products-view = Ver
products-choose = Elegir
products-in-stock = Disponible
products-sold-out = Agotado

## Tarjeta de la guía de tallas

size-title = Guía de tallas
size-size = Talla
# $unit es cm o in.
size-unit = Medidas del cuerpo en {$unit}
size-recommended = Recomendada para ti: {$size}
# Como mucho 12 caracteres.
size-mark = Para ti
size-chest = Pecho
size-waist = Cintura
size-hips = Cadera
size-inseam = Entrepierna
size-foot = Largo del pie
size-height = Estatura
size-neck = Cuello
size-sleeve = Manga
size-shoulder = Hombros
size-hand = Mano
size-head = Cabeza

## Tarjeta de la devolución

return-title = Devolución
return-number = Devolución n.º {$number}
return-items = Lo que devuelves
return-send-by = Fecha límite de envío
return-ship-to = Enviar a
return-paid-by = Gastos de envío
return-paid-by-shop = Los pagamos nosotros
return-paid-by-shopper = Los pagas tú
return-refund = Reembolso
return-refund-by = a más tardar el {$date}
return-copy-address = Copiar la dirección

## Invoice card

invoice-title = Factura
invoice-issued = Fecha de la factura
invoice-total = Total
invoice-download = Descargar PDF
invoice-failed = No ha funcionado. Inténtalo de nuevo o vuelve a pedir la factura.

## Fotos

photo-add = Añadir fotos
