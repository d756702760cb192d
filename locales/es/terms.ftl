# Antes de comprar: formas de pago, cómo pedir, devoluciones, garantía, promociones, club.

utter_paying_methods = { $country }: puedes pagar con { $methods }.
    .v2 = Formas de pago ({ $country }): { $methods }.
utter_paying_methods_general = En la mayoría de los países puedes pagar con { $methods }. Dime el tuyo y te doy la lista completa.
    .v2 = { $methods } funcionan casi en todas partes. ¿Desde qué país pides? Así te lo digo con exactitud.
utter_paying_also_transfer = También se puede por transferencia.
utter_paying_also_invoice = También puedes pagar con factura, cuando ya tengas el pedido.
way_to_pay_bank_transfer = transferencia bancaria
way_to_pay_invoice = pago con factura
way_to_pay_gift_card = tarjeta de regalo
way_to_pay_crypto = criptomonedas
way_to_pay_cheque = cheque
utter_paying_taken = Sí, se puede: { $method } ({ $country }).
    .v2 = { $method }: sí, sin problema ({ $country }).
utter_paying_not_taken = Lo siento, así no se puede: { $method } ({ $country }).
    .v2 = { $method }: aquí no ({ $country }).
utter_paying_taken_mostly = Sí, se puede en casi todos los países: { $method }. ¿Cuál es el tuyo? Así te lo confirmo.
utter_paying_taken_in = { $method }: sí, en pedidos desde { $countries }. ¿En qué país estás?
utter_paying_taken_nowhere = Lo siento, esto no lo aceptamos: { $method }.
utter_paying_instalments = { $country }: a partir de { $minimum } puedes pagar a plazos con { $provider }, sin intereses. Número de pagos: { $parts }. Lo decide { $provider } al finalizar la compra.
utter_paying_instalments_by_card = { $country }: a partir de { $minimum } puedes pagar a plazos con tu tarjeta, sin intereses. Número de pagos: { $parts }.
utter_paying_no_instalments = { $country }: lo siento, no se puede pagar a plazos.
utter_paying_instalments_in = Se puede pagar a plazos en pedidos desde { $countries }. ¿En qué país estás?
utter_paying_cash = { $country }: sí, puedes pagar contra reembolso en pedidos de hasta { $limit }. El recargo es de { $fee }.
utter_paying_no_cash = { $country }: lo siento, no se puede pagar contra reembolso.
utter_paying_cash_in = Se puede pagar contra reembolso en { $countries }. ¿En qué país estás?
utter_paying_currency = { $country }: los precios y el cobro son en esta moneda: { $currency }. Si tu cuenta está en otra, la conversión la hace tu banco a su propio cambio.
utter_paying_currency_general = Se te cobra en la moneda en que ves los precios. Dime tu país y te digo cuál es.
utter_paying_safe = Los datos de tu tarjeta van cifrados directamente al proveedor de pagos; la tienda nunca los ve. No los escribas en este chat, por favor: nunca te los voy a pedir.
    .v2 = El pago va cifrado y lo gestiona el proveedor de pagos, así que aquí no se guarda ningún dato de tu tarjeta. Solo una cosa: no los escribas nunca en el chat.

utter_ordering_steps = Son cuatro pasos: abre un artículo, elige talla y color, añádelo al carrito y desde ahí ve a pagar. Allí escribes tu dirección y eliges cómo pagar.
    .v2 = Elige un artículo, su talla y su color, y añádelo al carrito. Desde el carrito pasas a pagar: das tu dirección y escoges la forma de pago.
utter_ordering_steps_here = Para “{ $title }”: elige talla y color en su página, añádelo al carrito y desde ahí ve a pagar. Luego escribes tu dirección y eliges cómo pagar.
utter_ordering_guest = No hace falta una cuenta: puedes pedir como invitado con tu correo. Solo los puntos del club la necesitan.
    .v2 = No tienes que registrarte; con un correo electrónico basta para pedir.
utter_ordering_account = Para pedir hace falta una cuenta: te registras con tu correo en un minuto.
utter_ordering_cart = El carrito está arriba en todas las páginas. Ahí puedes cambiar cantidades, quitar cosas y pasar a pagar. Se queda guardado en el dispositivo que estás usando.
utter_ordering_for_me = No puedo hacer el pedido por ti: solo tú puedes confirmarlo y pagarlo. Pero te explico con gusto cómo se hace.

utter_terms_returns = { $country }: puedes devolver lo que compres, sin dar motivos, en { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrega.
    .v2 = Plazo de devolución ({ $country }): { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrega, sin necesidad de un motivo.
utter_terms_returns_item = “{ $title }” ({ $country }): se puede devolver, sin dar motivos, en { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrega.
utter_terms_returns_electronics = En electrónica el plazo es de { $electronics_days ->
    [one] { $electronics_days } día
   *[other] { $electronics_days } días
}.
utter_terms_returns_paid_shop = El envío de vuelta lo pagamos nosotros.
utter_terms_returns_paid_shopper = El envío de vuelta corre por tu cuenta.
utter_terms_except_sealed = Los artículos precintados, como cosmética y ropa interior, no se pueden devolver una vez abiertos.
utter_terms_except_final_sale = Los artículos de venta final no se pueden devolver.
utter_terms_returns_refund = El dinero sale, como muy tarde, { $refund_days ->
    [one] { $refund_days } día
   *[other] { $refund_days } días
} después de abrir la devolución.
utter_terms_returns_faulty = Lo que venga defectuoso, dañado o equivocado se devuelve a nuestro cargo durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}.
utter_terms_item_sealed = “{ $title }” ({ $country }): por higiene no se puede devolver una vez abierto el precinto. Si sigue cerrado, alguien del equipo puede mirarlo.
utter_terms_item_final_sale = “{ $title }” ({ $country }) es de venta final, así que no se puede devolver por cambiar de idea.
utter_terms_rule = (Nuestra regla: { $rule })
utter_terms_rule_by_law = (Por ley: { $source }; nuestra regla: { $rule })
utter_terms_law_page = El texto de la ley: { $law_url }
utter_terms_returns_general = Tienes de { $least } a { $most } días desde la entrega, según el país. Lo defectuoso se devuelve a nuestro cargo durante al menos { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }. ¿A qué país se envía?
    .v2 = Depende del país: de { $least } a { $most } días desde la entrega, y por defectos al menos { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } a nuestro cargo. ¿Dónde vives?

utter_warranty_shop = Nuestra garantía propia, en meses desde la entrega: electrónica { $electronics }, hogar { $home }, calzado { $shoes }, ropa { $clothing }.
    .v2 = De nuestra parte tienes, en meses: { $electronics } en electrónica, { $home } en hogar, { $shoes } en calzado y { $clothing } en ropa.
utter_warranty_item = “{ $title }” tiene nuestra garantía propia de { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} desde la entrega.
utter_warranty_item_none = Para “{ $title }” no damos garantía propia; vale la legal.
utter_warranty_covers = Cubre defectos de material y de fabricación, no accidentes ni desgaste. No hay que registrar nada: tu pedido es el comprobante. No vendemos ampliaciones.
utter_guarantee_fixed = { $country }: además, la ley te da por defectos al menos { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} desde la entrega.
utter_guarantee_discovery = { $country }: además, la ley te da { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} desde que notas el defecto.
utter_guarantee_open = { $country }: no me consta un plazo único fijado por la ley, así que no te doy ninguno. Alguien del equipo puede mirar tu caso concreto.
utter_warranty_law_unknown = A eso se suma la garantía legal, que depende del país. ¿Cuál es el tuyo?
    .v2 = Lo que añade la ley cambia según el país. ¿Dónde vives?

utter_promotions = Esto es lo que hay ahora:
    .v2 = En este momento tenemos:
utter_promotions_none = Ahora mismo no hay ninguna promoción general.
    .v2 = En este momento no hay nada rebajado para todos.
utter_promotions_send_code = Si tienes un código, o uno no te funciona, escríbelo aquí y lo compruebo.
    .v2 = Puedo comprobar cualquier código que tengas: escríbelo aquí.
utter_promotion_code = Código { $code }:
utter_promotion_by_itself = Sin ningún código:
utter_promotion_gives_percent = { $percent } % de descuento.
utter_promotion_gives_amount = { $amount } de descuento.
utter_promotion_gives_free_shipping = envío gratis.
utter_promotion_goods = Solo para { $goods }.
utter_promotion_minimum = A partir de { $minimum } de compra.
utter_promotion_first_order = Para tu primer pedido.
utter_promotion_countries = Con entrega en { $countries }.
utter_promotion_until = Hasta el { $until_on }.
goods_clothing = ropa
goods_shoes = calzado
goods_electronics = electrónica
goods_home = hogar
goods_beauty = cosmética
utter_coupon_valid = { $code } es válido. Te da:
    .v2 = Sí, { $code } funciona:
utter_coupon_unknown = No encuentro ningún código { $code }. ¿Está bien escrito?
    .v2 = No tenemos ningún código { $code }. ¿Están bien todas las letras?
utter_coupon_expired = { $code } ha caducado; su último día fue el { $until_on }.
utter_coupon_not_started = { $code } todavía no vale: empieza el { $from_on }.
utter_coupon_already_used = Ya usaste { $code }, y solo vale una vez por cliente.
utter_coupon_first_order_only = { $code } es solo para un primer pedido, y tú ya has comprado aquí.
utter_coupon_wrong_country = { $code } solo vale con entrega en { $countries }.
utter_coupon_wrong_category = { $code } solo vale para { $goods }.
utter_coupon_minimum_not_reached = { $code } vale a partir de { $minimum } de compra; tu carrito todavía no llega.
utter_coupon_too_many = Son muchos códigos que no existen, así que mejor que alguien del equipo lo mire contigo.

utter_membership_points = Tienes { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }, que valen { $worth }.
    .v2 = Tus puntos: { $points }. Son { $worth } de descuento en un pedido.
utter_membership_tier = Tu nivel es { $tier }.
utter_membership_next_tier = { $missing ->
    [one] Te falta { $missing } punto
   *[other] Te faltan { $missing } puntos
} para llegar a { $next_tier }.
utter_membership_top_tier = No hay otro más alto.
utter_membership_expiring = Ten en cuenta que { $expiring } de ellos caducan después del { $until_on }.
tier_bronze = Bronce
tier_silver = Plata
tier_gold = Oro
utter_membership_programme = Nuestro club es gratis: un punto por cada { $spend }, y 100 puntos valen { $worth }. Los puntos duran { $months } meses.
    .v2 = En nuestro club gratuito cada { $spend } da un punto, 100 puntos son { $worth } y duran { $months } meses.
utter_membership_tiers = Desde { $silver_points } puntos al año eres Plata, con un { $silver_percent } % más de puntos; desde { $gold_points }, Oro, con un { $gold_percent } % más.
utter_membership_sign_in = Para ver tus puntos, inicia sesión en la tienda y vuelve a preguntarme.
utter_membership_join = Todavía no estás en el club; alguien del equipo puede darte de alta.
utter_membership_referral = Invita a alguien: cuando se quede con su primer pedido, cada uno recibe { $points } puntos. Inicia sesión y te digo tu código.
utter_membership_referral_own = Tu código de invitación es { $code }. Cuando alguien que lo use se quede con su primer pedido, cada uno recibe { $points } puntos.
utter_membership_credit = Tienes { $balance } de saldo en la tienda, para usar hasta el { $until_on }.
utter_membership_no_credit = Ahora mismo no tienes saldo en la tienda. Los reembolsos vuelven por donde pagaste, y una tarjeta de regalo tiene su propio saldo.
utter_membership_credit_sign_in = El saldo de la tienda va con tu cuenta: inicia sesión y vuelve a preguntarme, así puedo verlo.

utter_gift_card_ask = Para ver el saldo de una tarjeta de regalo, escribe aquí su código: empieza por GC.
    .v2 = Escribe el código de la tarjeta, que empieza por GC, y te digo cuánto queda.
utter_gift_card_terms = La tarjeta vale { $years ->
    [one] { $years } año
   *[other] { $years } años
}, se pueden usar varias en un pedido y lo que sobra se queda en ella. No se cambia por dinero.
utter_gift_card_balance = A la tarjeta de regalo terminada en { $ending } le quedan { $balance }, para usar hasta el { $until_on }.
utter_gift_card_empty = La tarjeta de regalo terminada en { $ending } ya no tiene saldo.
utter_gift_card_expired = La tarjeta de regalo terminada en { $ending } ha caducado; su último día fue el { $until_on }.
utter_gift_card_unreadable = Ese código no está completo: son GC y doce letras y cifras. ¿Puedes revisarlo?
    .v2 = Ahí falta o sobra algo. Un código es así: GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = No encuentro ninguna tarjeta con ese código. ¿Puedes compararlo otra vez con la tarjeta?
    .v2 = Tampoco hay ninguna tarjeta con ese código. ¿Están bien todas las letras?
utter_gift_card_too_many = Han sido demasiados códigos seguidos, así que alguien del equipo lo mirará contigo.
