# Antes de comprar: adónde enviamos, cuánto cuesta, cuánto tarda y qué puede añadir la aduana.

# $country (texto): el nombre del país sin artículo; $..._cost y similares: dinero; $..._on: fechas.
utter_ask_country = ¿A qué país sería el envío?
    .v2 = Para decírtelo necesito saber el país. ¿Cuál es?
utter_ask_country_of = Enviamos a estos países: { $countries }. ¿Cuál es el tuyo?
    .v2 = Se puede pedir desde { $countries }. ¿Qué país sería?
# Sigue a una respuesta sobre un país que nadie nombró.
utter_country_assumed = He supuesto que tu país es { $country }; si es otro, basta con que me digas cuál.
utter_not_delivered_to = { $country }: lo siento, allí no enviamos. Estos son los países a los que sí: { $countries }.
    .v2 = Lamentablemente { $country } no está entre los países a los que enviamos, que son { $countries }.

# Cuánto cuesta.
utter_delivery_cost = { $country }: el envío estándar cuesta { $standard_cost }.
    .v2 = El envío estándar ({ $country }) sale por { $standard_cost }.
utter_delivery_free_from = A partir de { $free_from } es gratis.
utter_delivery_free_reached = Con artículos por { $value } no pagas nada por el envío.
utter_delivery_free_missing = Es gratis a partir de { $free_from }: con { $missing } más te lo ahorras.
utter_delivery_cost_express = El envío exprés cuesta { $express_cost }.
utter_pickup_yes = A un punto de recogida de { $pickup_carriers } cuesta { $pickup_cost }.
utter_pickup_no = Allí no hay entrega en puntos de recogida.

# Cuánto tarda.
utter_delivery_time = { $country }: si pides hoy, el envío estándar llega entre el { $standard_from_on } y el { $standard_to_on }.
    .v2 = Pidiéndolo hoy, debería llegar ({ $country }, envío estándar) entre el { $standard_from_on } y el { $standard_to_on }.
utter_delivery_time_express = El exprés llega entre el { $express_from_on } y el { $express_to_on } y cuesta { $express_cost }.
utter_delivery_time_pickup = A un punto de recogida de { $pickup_carriers } llega entre el { $pickup_from_on } y el { $pickup_to_on }.
utter_delivery_time_customs = La aduana puede sumar algunos días, y eso no lo puedo prever.

# Si llega antes del día nombrado.
utter_arrives_yes = Sí. Si pides hoy, el envío estándar ({ $country }) llega a más tardar el { $standard_to_on }, o sea, antes del { $wanted_on }.
    .v2 = Sí, llega antes del { $wanted_on }: pidiéndolo hoy, el envío estándar ({ $country }) está a más tardar el { $standard_to_on }.
utter_arrives_probably = Es probable que llegue antes del { $wanted_on }, pero no puedo prometerlo: pidiéndolo hoy, el envío estándar ({ $country }) llega entre el { $standard_from_on } y el { $standard_to_on }.
utter_arrives_perhaps = Quizá, pero mejor no cuentes con ello: pidiéndolo hoy, el envío estándar ({ $country }) llega entre el { $standard_from_on } y el { $standard_to_on }, y el { $wanted_on } queda muy justo.
utter_arrives_express_yes = Con el envío exprés, sí: pidiéndolo hoy llega ({ $country }) a más tardar el { $express_to_on }, antes del { $wanted_on }. Cuesta { $express_cost }; el estándar puede tardar hasta el { $standard_to_on }.
utter_arrives_express_probably = Con el exprés es probable, aunque no puedo prometer que sea antes del { $wanted_on }: pidiéndolo hoy llega ({ $country }) entre el { $express_from_on } y el { $express_to_on } y cuesta { $express_cost }. El estándar puede tardar hasta el { $standard_to_on }.
utter_arrives_express_perhaps = Como mucho con el exprés, y mejor no cuentes con ello: pidiéndolo hoy llega ({ $country }) entre el { $express_from_on } y el { $express_to_on } y cuesta { $express_cost }, y el { $wanted_on } queda muy justo. El estándar puede tardar hasta el { $standard_to_on }.
utter_arrives_no = No, lo siento. Aunque pidas hoy, no llega ({ $country }) antes del { $wanted_on }; el primer día posible es el { $first_on }.
    .v2 = Me temo que no es posible: pidiéndolo hoy llega ({ $country }) el { $first_on } como muy pronto, no antes del { $wanted_on }.
utter_arrives_past = El { $wanted_on } ya pasó.

# Adónde.
utter_ships_to = Sí, enviamos allí. { $country }: el envío estándar cuesta { $standard_cost } y lo que pidas hoy llega entre el { $standard_from_on } y el { $standard_to_on }.
    .v2 = Claro que sí. { $country }: { $standard_cost } con envío estándar, y si pides hoy lo recibes entre el { $standard_from_on } y el { $standard_to_on }.
utter_po_box_yes = También entregamos en apartados de correos.
utter_po_box_standard = A apartados de correos enviamos con el envío estándar, pero no con el exprés.
utter_po_box_no = Allí no podemos entregar en apartados de correos.

# Aduana.
utter_customs_domestic = { $country }: enviamos desde allí mismo, así que no hay aduana. El precio incluye un { $tax } de IVA y no se paga nada más al recibir el paquete.
utter_customs_inside = { $country }: al recibir el paquete no se paga nada. Enviamos dentro de la UE (origen: { $origin }), sin aranceles, y el precio incluye un { $tax } de IVA.
    .v2 = No pagas nada al recibirlo ({ $country }): el paquete no sale de la UE (origen: { $origin }), no hay aranceles y el { $tax } de IVA va en el precio.
utter_customs_outside = { $country }: nuestros paquetes vienen del extranjero (origen: { $origin }), así que pueden sumarse aranceles e impuestos.
    .v2 = Puede haber gastos de importación ({ $country }), porque nuestros paquetes vienen del extranjero (origen: { $origin }).
utter_customs_duty = El arancel ronda el { $duty } del valor de los artículos, según qué sea y dónde se fabricó.
utter_customs_no_duty = Para artículos como los nuestros no hay arancel.
utter_customs_tax = El impuesto de importación (IVA o similar) es del { $tax }.
utter_customs_charge = Aranceles e impuestos juntos rondan el { $charge } del valor de los artículos.
utter_customs_free_to = Hasta un valor de { $free_to } no se cobra nada.
utter_customs_duty_free_to = Hasta un valor de { $free_to } no hay arancel.
utter_customs_tax_free_to = Hasta un valor de { $free_to } no se cobra impuesto.
utter_customs_excess = Hasta un valor de { $free_to } no se cobra nada, y de lo que pase de ahí, un { $duty }.
utter_customs_carrier = Lo cobra el transportista al entregar el paquete; nuestro precio no lo incluye.
utter_customs_shop_to = Hasta { $shop_to } cobramos nosotros el impuesto al pagar la compra y no se debe nada más; por encima, los gastos los cobra el transportista al entregar el paquete.
utter_customs_personal_limit = Los paquetes de más de { $limit } no se despachan como envío personal: la aduana puede devolverlos o exigir una importación formal.
utter_customs_nothing_due = Con artículos por { $value } no deberías pagar nada al recibirlos.
utter_customs_due = Con artículos por { $value } serían unos { $due_from }.
utter_customs_due_between = Con artículos por { $value } serían entre { $due_from } y { $due_to }, aproximadamente.
utter_customs_value_in = Dime el valor de los artículos en { $currency } y te calculo el importe.
utter_customs_estimate = Es una estimación según las normas a fecha de { $as_of_on }; la última palabra la tiene la aduana.
utter_customs_source = Fuente: { $source } ({ $url }).
utter_customs_unsettled = No he podido confirmar que estos tipos sigan vigentes; antes de pedir, consulta a la autoridad: { $authority } ({ $authority_url }).
