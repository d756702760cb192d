# Textos de las páginas de la tienda de demostración. Tono cálido y sencillo; se tutea.
# La página da formato a fechas, precios, tallas y nombres de países.

## Cabecera de todas las páginas

# Nombre propio: en letras latinas.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = Saltar al contenido
# Como mucho 70 caracteres.
demo_note = Tienda de demostración: mira y prueba lo que quieras, es gratis.
nav_cart = Carrito
nav_cart_count = Carrito, unidades: {$count}
nav_sign_in = Iniciar sesión
nav_main = Principal
language_label = Idioma
country_label = Enviar a

## Catálogo

catalogue_title = Cosas buenas que cruzan fronteras
catalogue_lead = Ropa, calzado, electrónica, hogar y belleza, de fabricantes que conocemos por su nombre.
categories_label = Categorías
category_all = Todo
category_clothing = Ropa
category_shoes = Calzado
category_electronics = Electrónica
category_home = Hogar
category_beauty = Belleza
search_label = Buscar en la tienda
search_placeholder = Camisa de lino, hervidor, botas
results_count = Productos: {$count}
results_for = Resultados de “{$query}”
results_none = No encontramos nada
results_none_hint = Prueba con una palabra más corta, otra categoría o pregunta en el chat.
load_more = Ver más
# Como mucho 16 caracteres.
sold_out = Agotado
price_label = Precio
rating_label = Valoración: {$rating} de 5

## Producto

back_to_shop = Volver a la tienda
colour_label = Color
size_label = Talla
size_choose = Elige una talla
size_open_chart = Guía de tallas
size_sold_out = {$size}, agotada
stock_in = Disponible
# {$count} es un número pequeño, de 1 a 5.
stock_few = Últimas unidades: {$count}
stock_out = Agotado por el momento
stock_back_on = Agotado; vuelve hacia el {$date}
add_to_cart = Añadir al carrito
added_to_cart = Añadido al carrito
view_cart = Ver el carrito
# Abre el chat. Como mucho 24 caracteres.
ask_in_chat = Preguntar por esto
promise_delivery = Envío con seguimiento a {$country}
promise_returns = Devoluciones en 14 días o más, según las normas de tu país
promise_help = ¿Dudas? El chat responde al momento
details_title = Detalles
care_title = Cuidados
guide_title = Conviene saber
size_chart_title = Guía de tallas
size_chart_caption = Tallas de {$brand}, medidas del cuerpo en cm
size_chart_caption_feet = Números de {$brand}, largo del pie en cm
size_chart_size = Talla
measure_chest = Pecho
measure_waist = Cintura
measure_hips = Cadera
measure_foot = Largo del pie
measure_height = Estatura
brand_label = Marca
sku_label = Número de artículo

## Carrito

cart_title = Carrito
cart_empty = Tu carrito está vacío
cart_empty_hint = Lo que añadas se queda aquí, en este dispositivo.
cart_keep_looking = Seguir mirando
cart_items_label = Artículos del carrito
cart_remove = Quitar
cart_remove_title = Quitar {$title}
cart_quantity_of = Cantidad de {$title}
cart_less = Una unidad menos de {$title}
cart_more = Una unidad más de {$title}
cart_summary = Resumen
cart_subtotal = Subtotal
cart_shipping = Envío
cart_shipping_free = Gratis
cart_total = Total
cart_tax_note = Impuestos incluidos. Fuera de la zona aduanera de la tienda puede haber aranceles.
cart_checkout = Finalizar compra
cart_unavailable = Ya no está disponible
checkout_title = Aquí una tienda de verdad tomaría tu pedido
checkout_text = La tienda de Storeside es una demostración. No se ha pedido nada, no se cobra nada y no se enviará nada. Entra con un cliente de prueba para ver pedidos y paquetes en camino.
checkout_keep = Conservar el carrito
checkout_clear = Vaciar el carrito
checkout_orders = Ver pedidos de prueba

## Entrar con un cliente de prueba

sign_in_title = Entrar con un cliente de prueba
sign_in_lead = Nadie de aquí existe de verdad. Elige a alguien: verás sus pedidos y el chat sabrá quién pregunta.
sign_in_filter = Busca un nombre, país o idioma
sign_in_none = Nadie con ese nombre
sign_in_orders = Pedidos: {$count}
sign_out = Cerrar sesión
sign_in_own = Entrar con correo y contraseña
sign_in_email = Correo electrónico
sign_in_password = Contraseña
sign_in_submit = Entrar
sign_in_forgot = ¿Olvidada? Pregunta en el chat
sign_in_refused = Con eso no se abre ninguna cuenta. Tras diez contraseñas equivocadas la cuenta se bloquea; el asistente del chat puede enviarte un enlace que la abre.
sign_in_wait = Demasiados intentos. Espera un poco o pide un enlace al asistente del chat.
reset_title = Pon una contraseña nueva
reset_lead = Al menos {$shortest} caracteres. Unas cuantas palabras seguidas se recuerdan bien y cuesta adivinarlas.
reset_password = Contraseña nueva
reset_show = Mostrar lo que escribo
reset_save = Guardar contraseña
reset_too_short = Es demasiado corta: al menos {$shortest} caracteres.
reset_too_long = Es demasiado larga: como mucho {$longest} caracteres.
reset_too_simple = Es demasiado fácil de adivinar. Elige otra.
reset_done_title = Tu contraseña está puesta
reset_done_text = Se cerró la sesión en los demás dispositivos y, si la cuenta estaba bloqueada, ya está abierta. Entra con la contraseña nueva.
reset_refused_title = Este enlace no funciona
reset_unknown = No es el enlace más reciente o no está completo. Abre el del último correo.
reset_expired = El enlace ha caducado: vale una hora. El asistente puede enviarte otro.
reset_used = El enlace ya se usó. Si no fuiste tú, avísanos enseguida en el chat.
reset_ask = Preguntar en el chat

pay_title = Pagar {$amount}
pay_lead = Es lo que {$item} cuesta de más respecto al artículo que devuelves. Te lo guardamos hasta el {$day}.
pay_with = ¿Cómo quieres pagar?
pay_submit = Pagar {$amount}
pay_demo = Esta es una tienda de demostración: no se mueve dinero.
pay_done_title = Pagado, gracias
pay_done_text = Hemos recibido {$amount} por {$item}. Sale en cuanto llegue tu devolución.
pay_refused_title = Aquí no hay nada que pagar
pay_unknown = Esta dirección no corresponde a ningún pago. Vuelve a abrir el enlace del chat.
pay_lapsed = El artículo ya no está reservado para ti, así que no hay nada que pagar. El asistente puede ver qué se puede hacer ahora.

## Cuenta

account_title = Tus pedidos
account_hello = Hola, {$name}
account_no_orders = Aún no hay pedidos
account_no_orders_hint = Este cliente de prueba no ha comprado nada.
order_title = Pedido {$number}
order_placed = Realizado el {$date}
order_items = Artículos de este pedido
order_total = Total
order_quantity = Cantidad: {$count}
order_ask = Preguntar por este pedido
order_no_parcels = Todavía no salió ningún paquete

## Estados de un pedido. Como mucho 20 caracteres.

order_state_placed = Recibido
order_state_paid = Pagado
order_state_packed = Preparado
order_state_shipped = En camino
order_state_in_customs = En la aduana
order_state_delayed = Con retraso
order_state_delivered = Entregado
order_state_partly_delivered = Entregado en parte
order_state_lost = Extraviado
order_state_cancelled = Cancelado
order_state_returned = Devuelto
order_state_refunded = Reembolsado

## Paquetes

parcel_title = Paquete {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} es un día o un intervalo de días.
parcel_expected = Llegada prevista: {$date}
parcel_promised = Prometido para el {$date}
parcel_delivered_on = Entregado: {$date}
parcel_timeline = Recorrido del paquete
parcel_no_events = El transportista aún no ha informado de nada
event_place = {$place}, {$country}

## Lo que le pasó a un paquete, una línea por paso

event_label_created = Etiqueta impresa
event_picked_up = Recogido por el transportista
event_in_transit = En camino
event_export_customs = Aduana de exportación
event_in_customs = En la aduana
event_customs_cleared = Aduana superada
event_arrived_hub = Llegó a un centro de clasificación
event_out_for_delivery = En reparto
event_delivery_attempted = Intento de entrega
event_available_for_pickup = Listo para recoger
event_delayed = Con retraso
event_delivered = Entregado
event_lost = Extraviado
event_returned_to_sender = Devuelto a la tienda

## Carga y problemas

loading = Cargando
error_title = Eso no funcionó
error_offline = No se puede llegar a la tienda. Revisa tu conexión e inténtalo de nuevo.
error_server = Algo falló por nuestra parte. Inténtalo de nuevo, por favor.
error_try_again = Reintentar
not_found_title = Aquí no hay nada
not_found_text = La página que buscabas cambió de sitio o nunca existió.
not_found_product = No tenemos este producto, o ya no.

## Pie de todas las páginas

footer_about = Storeside es la demostración de un chat al lado de una tienda internacional. Los productos, las personas y los pedidos son inventados.
