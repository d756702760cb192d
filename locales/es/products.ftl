# Lo que se pregunta sobre un producto: sus datos, su uso, sus existencias, su precio.

# Debajo siguen los datos, uno por línea.
utter_product_facts = Esto es lo que sé de “{ $title }”:
    .v2 = Aquí tienes, sobre “{ $title }”:
    .v3 = De los datos de “{ $title }”:
utter_product_line = { $name }: { $value }
# No quedó claro qué se pregunta; sigue todo lo que hay.
utter_product_all_facts = No estoy seguro de tener justo lo que buscas. Esto es todo lo que sé de “{ $title }”:
    .v2 = No puedo responder a eso con certeza, así que aquí va todo lo que la tienda tiene de “{ $title }”:
utter_product_ask_person = Si la respuesta no está ahí, una persona del equipo puede averiguarlo. ¿La aviso?
utter_product_unknown_rest = Sobre el resto de tu pregunta la tienda no tiene datos y no quiero adivinar. Una persona del equipo puede averiguarlo.
utter_product_unknown = Eso no lo sé de “{ $title }”: la tienda no tiene ese dato y no quiero adivinar. ¿Aviso a una persona del equipo para que lo averigüe?
    .v2 = Eso no está entre lo que sé de “{ $title }”, lo siento. Una persona del equipo puede averiguarlo: ¿la aviso?

utter_usage_care = Así se cuida “{ $title }”:
    .v2 = Cuidados de “{ $title }”:
utter_usage_line = – { $step }
utter_usage_steps = Paso a paso con “{ $title }”:
    .v2 = Conviene saber esto sobre “{ $title }”:
# Los pasos solo existen en inglés.
utter_usage_steps_english = La guía de “{ $title }” está en inglés:
    .v2 = Para “{ $title }” existe esta guía en inglés:
utter_usage_step = { $place }. { $step }
utter_usage_none = No tengo ninguna guía de “{ $title }” y no quiero decirte nada equivocado. ¿Aviso a una persona del equipo que lo sepa?
    .v2 = Aquí no hay guía de “{ $title }”. Una persona del equipo puede explicártelo: ¿la aviso?

utter_in_stock = Sí, tenemos “{ $title }” en existencias.
    .v2 = Hay existencias de “{ $title }”, se puede enviar ya.
utter_in_stock_sizes = Tenemos “{ $title }” en { $sizes }.
    .v2 = Puedes llevarte “{ $title }” ya mismo en { $sizes }.
utter_stock_few = { $count ->
    [one] Queda solo una pieza.
   *[other] Quedan solo { $count } piezas.
 }
utter_stock_sizes_gone = Agotadas por ahora: { $gone }.
utter_stock_no_need_to_wait = Así que no hace falta esperar ningún aviso.
utter_sold_out = Por el momento no queda “{ $title }”.
    .v2 = Ahora mismo no tenemos existencias de “{ $title }”.
utter_sold_out_sizes = Por el momento no queda “{ $title }” en { $sizes }.
    .v2 = Ahora mismo no tenemos “{ $title }” en { $sizes }.
utter_stock_back = Esperamos más hacia el { $back_on }.
utter_stock_back_unknown = No sé cuándo llegarán más.
utter_stock_other_sizes = Sí hay en { $others }.
utter_stock_nearest_sizes = Las tallas más cercanas disponibles: { $nearest }.
utter_stock_other_colours = En la talla { $wanted } hay otros colores: { $colours }.
utter_stock_similar = Parecido y disponible: { $titles }.
utter_stock_similar_size = Parecido y disponible en la talla { $wanted }: { $titles }.
utter_stock_similar_colour = Parecido y disponible en ese color: { $titles }.
utter_offer_notice = ¿Quieres que te llegue un correo cuando vuelva?
utter_stock_colour_not_made = “{ $title }” no existe en ese color, solo en { $colours }.
    .v2 = Ese color no lo hay en “{ $title }”; viene en { $colours }.
utter_stock_size_not_made = “{ $title }” no se fabrica en { $size }. Las tallas son { $sizes }.
    .v2 = No hay { $size } en “{ $title }”; viene en { $sizes }.
utter_stock_no_sizes = “{ $title }” viene en talla única.

utter_ask_notice_size = ¿Qué talla de “{ $title }” quieres que vigile?
    .v2 = ¿Cuál de estas tallas esperas?
utter_ask_notice_email = ¿A qué correo electrónico mandamos el aviso?
    .v2 = Me falta el correo electrónico para el aviso.
utter_notice_email_unreadable = Eso no parece un correo electrónico completo.
    .v2 = Parece que hay una errata en esa dirección.
utter_notice_stored = Anotado: { $email } recibirá un solo correo en cuanto vuelva “{ $title }”.
    .v2 = Hecho. En cuanto vuelva “{ $title }”, sale un correo a { $email }.
utter_notice_already = Ya estaba anotado: { $email } recibirá un correo en cuanto vuelva “{ $title }”, y no dos.
utter_notice_not_sold_out = Buenas noticias: ya hay “{ $title }” otra vez, no hace falta esperar.
button_notify_me = Avísame cuando vuelva

utter_price = “{ $title }” cuesta { $price }.
    .v2 = El precio de “{ $title }” es { $price }.
    .v3 = Por “{ $title }” son { $price }.
utter_price_from = “{ $title }” cuesta desde { $price }; el precio exacto depende de la versión que elijas.
    .v2 = Hay “{ $title }” desde { $price }, según la versión.
utter_price_other_currency = No tenemos precios en esa moneda. “{ $title }” cuesta { $price }.
    .v2 = En esa moneda no puedo dar precio; aquí “{ $title }” cuesta { $price }.
utter_price_sold_out = Eso sí, por el momento no queda.
utter_price_rule = (Regla: { $rule })

utter_match_terms = “{ $title }” cuesta { $price } con nosotros. Si otra tienda pide menos, podemos igualarlo con estas condiciones:
    .v2 = Sí igualamos precios. Para “{ $title }”, que aquí cuesta { $price }, vale esto:
utter_match_possible = { $rival } está un { $percent } % por debajo de nuestros { $price } por “{ $title }”. Podemos igualarlo con estas condiciones:
    .v2 = Frente a nuestros { $price } por “{ $title }”, { $rival } es un { $percent } % menos. Se puede igualar con estas condiciones:
utter_match_too_far = { $rival } está un { $percent } % por debajo de nuestros { $price } por “{ $title }”. Nuestra regla llega al { $limit } %, así que no puedo prometer que lo igualemos.
utter_match_not_lower = Nuestro precio por “{ $title }”, { $price }, no supera { $rival }, así que no hay nada que igualar.
utter_match_other_currency = No puedo comparar { $rival } con nuestros { $price } por “{ $title }”, porque no tenemos precios en esa moneda. Nuestras condiciones son:
utter_match_if_same_item = – es el mismo artículo, nuevo, en la misma talla y color
utter_match_if_in_stock = – la otra tienda lo tiene en existencias
utter_match_if_delivers = – envía a tu país
utter_match_limit = – su precio está como mucho un { $limit } % por debajo del nuestro
utter_match_not_marketplace = – no cuentan particulares ni marketplaces
utter_match_not_clearance = – no cuentan las liquidaciones
utter_match_days = – también vale hasta { $days ->
    [one] un día
   *[other] { $days } días
 } después de un pedido
utter_match_proof = Ten a mano { $proof }.
utter_match_proof_link = un enlace a la oferta
utter_match_proof_screenshot = una captura de pantalla con el precio y la fecha
utter_match_person = Lo comprueba y decide una persona del equipo: ¿la aviso?

utter_bulk_terms = Una unidad de “{ $title }” cuesta { $single }; muchas salen más baratas:
    .v2 = “{ $title }” cuesta { $single } por unidad. Para cantidades mayores:
utter_bulk_step = – desde { $pieces } unidades: { $percent } % menos
utter_bulk_step_quote = – desde { $pieces } unidades: una oferta a medida de una persona del equipo
utter_bulk_priced = { $quantity } unidades de “{ $title }” cuestan { $each } cada una, un { $percent } % menos que una sola: { $total } en total.
utter_bulk_too_few = { $quantity } unidades de “{ $title }” cuestan { $total } en total.
utter_bulk_from = Desde { $pieces } unidades, cada una cuesta un { $percent } % menos.
utter_bulk_quote = Para { $quantity } unidades de “{ $title }” una persona del equipo prepara una oferta a medida.
utter_bulk_excluded = “{ $title }” se vende solo a { $single } por unidad, sean cuantas sean.
utter_bulk_person = El carrito no conoce esos precios, así que el pedido lo toma una persona del equipo. ¿La aviso?
