# Antes da compra: para onde enviamos, quanto custa, quanto demora e o que a alfândega pode cobrar.

# $country (texto): o nome do país sem artigo; $..._cost e parecidos: dinheiro; $..._on: datas.
utter_ask_country = Para qual país seria a entrega?
    .v2 = Para responder, preciso saber o país. Qual é?
utter_ask_country_of = Entregamos nestes países: { $countries }. Qual é o seu?
    .v2 = Os países em que entregamos são { $countries }. Qual deles seria?
# Segue uma resposta sobre um país que ninguém citou.
utter_country_assumed = Considerei que o seu país é { $country }; se for outro, basta me dizer o nome.
utter_not_delivered_to = { $country }: infelizmente não entregamos lá. Estes são os países em que entregamos: { $countries }.
    .v2 = Infelizmente { $country } não está entre os países em que entregamos, que são { $countries }.

# Quanto custa.
utter_delivery_cost = { $country }: o envio padrão custa { $standard_cost }.
    .v2 = O envio padrão ({ $country }) sai por { $standard_cost }.
utter_delivery_free_from = A partir de { $free_from } é grátis.
utter_delivery_free_reached = Com { $value } em produtos, o envio não custa nada.
utter_delivery_free_missing = É grátis a partir de { $free_from }: faltam { $missing } para isso.
utter_delivery_cost_express = O envio expresso custa { $express_cost }.
utter_pickup_yes = Em um ponto de retirada ({ $pickup_carriers }) custa { $pickup_cost }.
utter_pickup_no = Lá não há entrega em pontos de retirada.

# Quanto demora.
utter_delivery_time = { $country }: pedindo hoje, o envio padrão chega entre { $standard_from_on } e { $standard_to_on }.
    .v2 = Com o pedido feito hoje, deve chegar ({ $country }, envio padrão) entre { $standard_from_on } e { $standard_to_on }.
utter_delivery_time_express = O expresso chega entre { $express_from_on } e { $express_to_on } e custa { $express_cost }.
utter_delivery_time_pickup = Em um ponto de retirada ({ $pickup_carriers }) chega entre { $pickup_from_on } e { $pickup_to_on }.
utter_delivery_time_customs = A alfândega pode acrescentar alguns dias, e isso eu não consigo prever.

# Se chega antes do dia citado.
utter_arrives_yes = Sim. Pedindo hoje, o envio padrão ({ $country }) chega até { $standard_to_on }, portanto antes de { $wanted_on }.
    .v2 = Sim, chega antes de { $wanted_on }: pedindo hoje, o envio padrão ({ $country }) leva no máximo até { $standard_to_on }.
utter_arrives_probably = Provavelmente antes de { $wanted_on }, mas não posso prometer: pedindo hoje, o envio padrão ({ $country }) chega entre { $standard_from_on } e { $standard_to_on }.
utter_arrives_perhaps = Talvez, mas é melhor não contar com isso: pedindo hoje, o envio padrão ({ $country }) chega entre { $standard_from_on } e { $standard_to_on }, e { $wanted_on } fica bem apertado.
utter_arrives_express_yes = Com o expresso, sim: pedindo hoje, chega ({ $country }) até { $express_to_on }, portanto antes de { $wanted_on }. Custa { $express_cost }; o envio padrão pode levar até { $standard_to_on }.
utter_arrives_express_probably = Com o expresso, provavelmente, mas não posso prometer que seja antes de { $wanted_on }: pedindo hoje, chega ({ $country }) entre { $express_from_on } e { $express_to_on } e custa { $express_cost }. O envio padrão pode levar até { $standard_to_on }.
utter_arrives_express_perhaps = No máximo com o expresso, e é melhor não contar com isso: pedindo hoje, chega ({ $country }) entre { $express_from_on } e { $express_to_on } e custa { $express_cost }, e { $wanted_on } fica bem apertado. O envio padrão pode levar até { $standard_to_on }.
utter_arrives_no = Não, infelizmente. Mesmo pedindo hoje, não chega ({ $country }) antes de { $wanted_on }; o primeiro dia possível é { $first_on }.
    .v2 = Infelizmente não dá: pedindo hoje, chega ({ $country }) em { $first_on } na melhor das hipóteses, não antes de { $wanted_on }.
utter_arrives_past = A data { $wanted_on } já passou.

# Para onde.
utter_ships_to = Sim, entregamos lá. { $country }: o envio padrão custa { $standard_cost }, e o que for pedido hoje chega entre { $standard_from_on } e { $standard_to_on }.
    .v2 = Entregamos, sim. { $country }: { $standard_cost } no envio padrão, com chegada entre { $standard_from_on } e { $standard_to_on } para pedidos de hoje.
utter_po_box_yes = Também entregamos em caixas postais.
utter_po_box_standard = Em caixas postais entregamos com o envio padrão, mas não com o expresso.
utter_po_box_no = Lá não conseguimos entregar em caixas postais.

# Alfândega.
utter_customs_domestic = { $country }: é de lá que enviamos, então não há alfândega. O preço inclui { $tax } de IVA, e nada mais é cobrado na entrega.
utter_customs_inside = { $country }: nada é cobrado na entrega. Enviamos dentro da UE (origem: { $origin }), sem taxas alfandegárias, e o preço inclui { $tax } de IVA.
    .v2 = Não se paga nada na entrega ({ $country }): o pacote não sai da UE (origem: { $origin }), não há taxas alfandegárias, e os { $tax } de IVA estão no preço.
utter_customs_outside = { $country }: nossos pacotes vêm do exterior (origem: { $origin }), por isso pode haver imposto de importação e outros tributos.
    .v2 = Pode haver cobrança na importação ({ $country }), pois nossos pacotes vêm do exterior (origem: { $origin }).
utter_customs_duty = O imposto de importação fica em torno de { $duty } do valor dos produtos, conforme o que é e onde foi feito.
utter_customs_no_duty = Para produtos como os nossos não há imposto de importação.
utter_customs_tax = O imposto sobre o consumo (ICMS, IVA ou equivalente) é de { $tax }.
utter_customs_charge = Os tributos de importação somam cerca de { $charge } do valor dos produtos.
utter_customs_free_to = Até o valor de { $free_to }, nada é cobrado.
utter_customs_duty_free_to = Até o valor de { $free_to }, não há imposto de importação.
utter_customs_tax_free_to = Até o valor de { $free_to }, não se cobra o imposto sobre o consumo.
utter_customs_excess = Até o valor de { $free_to }, nada é cobrado; sobre o que passar disso, { $duty }.
utter_customs_carrier = Quem cobra é a transportadora, na entrega; o nosso preço não inclui esses valores.
utter_customs_shop_to = Até { $shop_to }, nós cobramos o imposto no pagamento da compra e nada mais é devido; acima disso, a transportadora cobra os tributos na entrega.
utter_customs_personal_limit = Pacotes acima de { $limit } não passam como remessa pessoal: a alfândega pode devolvê-los ou exigir uma importação formal.
utter_customs_nothing_due = Com { $value } em produtos, nada deve ser cobrado na entrega.
utter_customs_due = Com { $value } em produtos, são cerca de { $due_from }.
utter_customs_due_between = Com { $value } em produtos, são cerca de { $due_from } a { $due_to }.
utter_customs_value_in = Diga o valor dos produtos em { $currency } e eu calculo quanto seria.
utter_customs_estimate = É uma estimativa pelas regras de { $as_of_on }; a palavra final é da alfândega.
utter_customs_source = Fonte: { $source } ({ $url }).
utter_customs_unsettled = Não consegui confirmar se essas alíquotas continuam valendo; antes de pedir, consulte o órgão responsável: { $authority } ({ $authority_url }).
