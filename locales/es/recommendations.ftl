# Qué comprar: una selección con una razón para cada cosa, dos artículos comparados y cómo seguir.

utter_ask_recommend = Con gusto. ¿Para quién es, qué tipo de artículo buscas y cuánto puede costar más o menos? Con una de las tres cosas basta.
    .v2 = Algo encontraremos. Dime qué tipo de artículo, para quién o tu presupuesto.
button_goods_clothing = Ropa
button_goods_shoes = Calzado
button_goods_electronics = Electrónica
button_goods_home = Hogar
button_goods_beauty = Belleza
button_recommend_anything = Sorpréndeme

utter_recommend = Esto es lo que te propongo:
    .v2 = Esto te podría servir:
    .v3 = Mi selección para ti:
utter_recommend_gift = Esto sería un buen regalo:
    .v2 = Como regalo, yo miraría esto:
utter_recommend_best = Entonces te enseñaría primero esto:
    .v2 = En ese caso, échale un vistazo a esto:
utter_recommend_beside_cart = Esto combina con lo que llevas en el carrito:
    .v2 = Para acompañar lo de tu carrito, yo miraría esto:
utter_recommend_similar = Parecido a “{ $title }”:
    .v2 = Si te gusta “{ $title }”, mira esto:
utter_recommend_cheaper = Por menos que “{ $title }”:
    .v2 = Esto cuesta menos que “{ $title }”:
utter_recommend_other = Aquí tienes otra cosa:
    .v2 = ¿Y qué tal esto?
    .v3 = Hay más:
utter_recommend_shown = De lo que te he enseñado, esto encaja:
    .v2 = No hay nada nuevo, pero esto de antes encaja:
utter_recommend_all = Es todo lo que tengo de este tipo. Otra vez lo que encaja:
    .v2 = No tengo nada más de este tipo. Esto es lo que encaja:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: { $money } menos que “{ $than }”
utter_recommend_line_within = – { $title }: dentro de tu límite de { $money }
utter_recommend_line_size = – { $title }: disponible en { $size }
utter_recommend_line_one_size = – { $title }: sin talla que adivinar
utter_recommend_line_lowest = – { $title }: aquí nada cuesta menos
utter_recommend_line_rating = – { $title }: valoración de { $rating } sobre 5
utter_recommend_line_stock = – { $title }: en existencias, se envía ya
utter_recommend_currency = No tenemos precios en esa moneda, así que he dejado aparte tu límite.

button_recommend_cheaper = Algo más barato
button_recommend_other = Otra cosa
button_recommend_compare = Comparar los dos primeros

utter_recommend_nothing = No hay nada en existencias que cumpla todo eso. ¿Qué deseo podría ceder?
    .v2 = Todo eso junto no lo tengo en existencias. ¿Qué podemos dejar fuera?
utter_recommend_from = Aparte del precio, empieza en { $price }.
button_without_size = Cualquier talla
button_without_colour = Cualquier color
button_without_features = Sin características
button_without_price = A otro precio
button_without_audience = Para cualquiera
button_without_wishes = Solo cuenta el tipo
utter_recommend_not_sold = Eso no lo vendemos, lo siento. Esto es lo que hay:
    .v2 = Eso no lo tenemos. ¿Quizá algo de esto?
utter_recommend_gone = Ahora mismo no tengo nada de eso en existencias. ¿Quizá otra cosa?
    .v2 = Todo eso está agotado por el momento. ¿Miramos otra cosa?
utter_recommend_lowest = Nada de lo que encaja cuesta menos que “{ $title }”.
    .v2 = “{ $title }” ya es lo más barato que encaja.
utter_recommend_none_like = Ahora mismo no hay nada parecido a “{ $title }” en existencias. ¿Quizá otra cosa?
    .v2 = No tengo nada como “{ $title }” en existencias.

utter_ask_compare = ¿Qué dos artículos comparo? Dime sus nombres.
    .v2 = Para comparar necesito los dos artículos. ¿Cómo se llaman?
utter_compare = “{ $first }” (izquierda) y “{ $second }” (derecha) se diferencian en esto:
    .v2 = A la izquierda “{ $first }”, a la derecha “{ $second }”:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Precio
utter_compare_rating = Valoración
utter_compare_same = Por lo que sabe la tienda, “{ $first }” y “{ $second }” no se diferencian.
