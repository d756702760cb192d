# Antes de comprar: qué talla queda bien.

utter_ask_product = ¿De qué artículo se trata? Basta con su nombre o unas pocas palabras.
    .v2 = Perdona, primero necesito saber qué artículo es. ¿Cómo se llama en la tienda?
# Debajo siguen los productos como tarjetas.
utter_ask_which_product = ¿Cuál de estos es?
    .v2 = ¿Es alguno de estos?

utter_ask_measurements = Para encontrar tu talla de “{ $title }”: ¿cuánto mides y cuánto pesas? Tu talla habitual también ayuda.
    .v2 = Para “{ $title }” necesito tu estatura y tu peso, o la talla que sueles usar.
utter_ask_foot_length = Para encontrar tu número de “{ $title }”: ¿cuántos centímetros mide tu pie? También puedes decirme el número que sueles usar.
    .v2 = Para “{ $title }” necesito el largo de tu pie en centímetros, o tu número habitual con su sistema, por ejemplo EU 39.
# $missing: una o dos de las medidas de abajo.
utter_ask_more_measurements = Para afinar más, me ayudaría saber { $missing }. Si no lo sabes, dímelo sin problema.
    .v2 = También me vendría bien saber { $missing }. Si no lo tienes a mano, dímelo y sigo con lo que tengo.
# Tal como van en la frase de arriba: «me ayudaría saber tu contorno de pecho y tu contorno de cintura».
measure_height_cm = tu estatura
measure_weight_kg = tu peso
measure_chest_cm = tu contorno de pecho
measure_waist_cm = tu contorno de cintura
measure_hips_cm = tu contorno de cadera
measure_foot_cm = el largo de tu pie
measure_usual_size = tu talla habitual
utter_measurement_implausible = { $given } no puede ser. ¿Revisas el número y la unidad?
    .v2 = { $given } no me cuadra como medida. ¿En qué unidad está?

# El consejo. Pueden seguir frases de abajo en el mismo mensaje.
utter_size_sure = Para “{ $title }”, elige { $size }.
    .v2 = En “{ $title }”, tu talla es { $size }.
utter_size_likely = Yo elegiría “{ $title }” en { $size }.
    .v2 = En “{ $title }”, { $size } debería quedarte bien.
utter_size_unsure = Para “{ $title }” yo diría { $size }, pero sin total seguridad. Mejor compara con la guía de tallas.
    .v2 = En “{ $title }” me inclino por { $size }, aunque no es seguro. La guía de tallas te ayudará a decidir.
# No hay con qué orientarse.
utter_size_chart_only = Aquí tienes la guía de tallas de “{ $title }”. Mide una prenda que te quede bien y compara.
utter_size_no_chart = “{ $title }” viene en talla única, así que no hay nada que elegir.

# El porqué. Cada frase puede seguir al consejo en el mismo mensaje.
utter_size_because_measured = Tus medidas encajan de lleno.
utter_size_because_between_sizes = Estás entre dos tallas.
utter_size_because_measurements_disagree = Tus medidas apuntan a tallas distintas, así que me basé en la más grande.
utter_size_because_outside_chart = Tus medidas quedan fuera de la guía; esta es la talla más cercana.
utter_size_because_usual_size = Es la talla que sueles usar.
utter_size_because_converted = Convertí tu talla habitual.
utter_size_because_usual_size_ambiguous = Tu talla habitual no significa lo mismo en todos los países: dime el sistema (EU, UK, US) y te lo digo con más seguridad.
utter_size_because_usual_size_unknown = No encuentro tu talla habitual en la guía de esta marca.
utter_size_because_height_and_weight = Me basé en tu estatura y tu peso.
utter_size_because_height_only = Solo pude basarme en tu estatura.
utter_size_because_runs_small = Este artículo talla pequeño.
utter_size_because_runs_large = Este artículo talla grande.
utter_size_because_prefers_loose = Te gusta holgado.
utter_size_because_prefers_tight = Te gusta ajustado.
utter_size_alternative = Si dudas, la otra que conviene probar es { $alternative }.
