# Antes de comprar: formas de pagamento, como pedir, devoluções, garantia, promoções, clube.

utter_paying_methods = { $country }: você pode pagar com { $methods }.
    .v2 = Formas de pagamento ({ $country }): { $methods }.
utter_paying_methods_general = Na maioria dos países você pode pagar com { $methods }. Diga qual é o seu e eu passo a lista completa.
    .v2 = { $methods } valem em quase todo lugar. De que país é o pedido? Aí eu digo com exatidão.
utter_paying_also_transfer = Também dá para pagar por transferência.
utter_paying_also_invoice = Também é possível pagar por fatura, depois de receber o pedido.
way_to_pay_bank_transfer = transferência bancária
way_to_pay_invoice = pagamento por fatura
way_to_pay_gift_card = vale-presente
way_to_pay_crypto = criptomoeda
way_to_pay_cheque = cheque
utter_paying_taken = Sim, dá: { $method } ({ $country }).
    .v2 = { $method }: sim, sem problema ({ $country }).
utter_paying_not_taken = Infelizmente assim não dá: { $method } ({ $country }).
    .v2 = { $method }: aqui não ({ $country }).
utter_paying_taken_mostly = Sim, vale em quase todos os países: { $method }. Qual é o seu? Aí eu confirmo.
utter_paying_taken_in = { $method }: sim, em pedidos destes países: { $countries }. Qual é o seu?
utter_paying_taken_nowhere = Infelizmente não aceitamos isto: { $method }.
utter_paying_instalments = { $country }: a partir de { $minimum } você pode parcelar sem juros com { $provider }. Número de parcelas: { $parts }. Quem decide é { $provider }, na hora de pagar.
utter_paying_instalments_by_card = { $country }: a partir de { $minimum } você pode parcelar sem juros no cartão. Número de parcelas: { $parts }.
utter_paying_no_instalments = { $country }: infelizmente não dá para parcelar.
utter_paying_instalments_in = Dá para parcelar em pedidos destes países: { $countries }. Qual é o seu?
utter_paying_cash = { $country }: sim, você pode pagar na entrega em pedidos de até { $limit }. A taxa é de { $fee }.
utter_paying_no_cash = { $country }: infelizmente não dá para pagar na entrega.
utter_paying_cash_in = O pagamento na entrega existe nestes países: { $countries }. Qual é o seu?
utter_paying_currency = { $country }: os preços e a cobrança são nesta moeda: { $currency }. Se a sua conta for em outra, quem converte é o seu banco, pela cotação dele.
utter_paying_currency_general = A cobrança é na moeda em que você vê os preços. Diga o seu país e eu digo qual é.
utter_paying_safe = Os dados do seu cartão vão criptografados direto para a empresa de pagamentos; a loja nunca os vê. Por favor, não escreva esses dados neste chat: eu nunca vou pedir.
    .v2 = O pagamento é criptografado e feito pela empresa de pagamentos, então nenhum dado do cartão fica aqui. Só um pedido: nunca escreva esses dados no chat.

utter_ordering_steps = São quatro passos: abra um produto, escolha tamanho e cor, coloque no carrinho e, de lá, finalize a compra. Nessa hora você informa o endereço e escolhe como pagar.
    .v2 = Escolha um produto, o tamanho e a cor, e coloque no carrinho. Do carrinho você vai para o pagamento, informa o endereço e conclui.
utter_ordering_steps_here = Para “{ $title }”: escolha tamanho e cor na página, coloque no carrinho e finalize a compra por lá. Depois você informa o endereço e escolhe como pagar.
utter_ordering_guest = Não precisa de conta: dá para pedir como convidado, só com o e-mail. Só os pontos do clube exigem uma.
    .v2 = Não é preciso se cadastrar; um e-mail basta para fazer o pedido.
utter_ordering_account = Para pedir é preciso ter uma conta: o cadastro com o e-mail leva um minuto.
utter_ordering_cart = O carrinho fica no alto de todas as páginas. Lá você muda quantidades, tira produtos e finaliza a compra. Ele fica guardado no aparelho que você está usando.
utter_ordering_for_me = Não consigo fazer o pedido por você: só você pode confirmar e pagar. Mas explico o caminho com prazer.

utter_terms_returns = { $country }: você pode devolver, sem dar motivo, em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois da entrega.
    .v2 = Prazo de devolução ({ $country }): { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } a partir da entrega, sem precisar de motivo.
utter_terms_returns_item = “{ $title }” ({ $country }): você pode devolver, sem dar motivo, em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois da entrega.
utter_terms_returns_electronics = Para eletrônicos o prazo é de { $electronics_days ->
    [one] { $electronics_days } dia
   *[other] { $electronics_days } dias
}.
utter_terms_returns_paid_shop = O frete da devolução é por nossa conta.
utter_terms_returns_paid_shopper = O frete da devolução fica por sua conta.
utter_terms_except_sealed = Produtos lacrados, como cosméticos e roupa íntima, não podem ser devolvidos depois de abertos.
utter_terms_except_final_sale = Produtos de venda final não podem ser devolvidos.
utter_terms_returns_refund = O dinheiro sai no máximo { $refund_days ->
    [one] { $refund_days } dia
   *[other] { $refund_days } dias
} depois de aberta a devolução.
utter_terms_returns_faulty = O que vier com defeito, danificado ou errado volta por nossa conta durante { $months ->
    [one] { $months } mês
   *[other] { $months } meses
}.
utter_terms_item_sealed = “{ $title }” ({ $country }): por higiene, não pode ser devolvido depois de aberto o lacre. Se estiver fechado, alguém da equipe pode avaliar.
utter_terms_item_final_sale = “{ $title }” ({ $country }) é de venda final, então não pode ser devolvido só por arrependimento.
utter_terms_rule = (Nossa regra: { $rule })
utter_terms_rule_by_law = (Por lei: { $source }; nossa regra: { $rule })
utter_terms_law_page = O texto da lei: { $law_url }
utter_terms_returns_general = Você tem de { $least } a { $most } dias a partir da entrega, conforme o país. O que vier com defeito volta por nossa conta durante pelo menos { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }. Para qual país é a entrega?
    .v2 = Depende do país: de { $least } a { $most } dias a partir da entrega e, com defeito, pelo menos { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    } por nossa conta. Onde você mora?

utter_warranty_shop = A nossa própria garantia, em meses a partir da entrega: eletrônicos { $electronics }, casa { $home }, calçados { $shoes }, roupas { $clothing }.
    .v2 = De nossa parte você tem, em meses: { $electronics } em eletrônicos, { $home } em casa, { $shoes } em calçados e { $clothing } em roupas.
utter_warranty_item = “{ $title }” tem a nossa própria garantia de { $months ->
    [one] { $months } mês
   *[other] { $months } meses
} a partir da entrega.
utter_warranty_item_none = Para “{ $title }” não damos garantia própria; vale a legal.
utter_warranty_covers = Ela cobre defeitos de material e de fabricação, não acidentes nem desgaste. Não é preciso registrar nada: o seu pedido é o comprovante. Não vendemos extensão.
utter_guarantee_fixed = { $country }: além disso, a lei dá pelo menos { $months ->
    [one] { $months } mês
   *[other] { $months } meses
} a partir da entrega em caso de defeito.
utter_guarantee_discovery = { $country }: além disso, a lei dá { $months ->
    [one] { $months } mês
   *[other] { $months } meses
} a partir da descoberta do defeito.
utter_guarantee_open = { $country }: não conheço um prazo único fixado em lei, por isso não digo nenhum. Alguém da equipe pode ver um caso específico.
utter_warranty_law_unknown = A garantia legal vem a mais e depende do país. Qual é o seu?
    .v2 = O que a lei acrescenta muda conforme o país. Onde você mora?

utter_promotions = É isto que temos agora:
    .v2 = No momento há o seguinte:
utter_promotions_none = No momento não há promoção para todos.
    .v2 = Agora não há nada com desconto para todo mundo.
utter_promotions_send_code = Se você tem um código, ou algum não funciona, escreva aqui que eu verifico.
    .v2 = Posso verificar qualquer código: é só escrever aqui.
utter_promotion_code = Código { $code }:
utter_promotion_by_itself = Sem código nenhum:
utter_promotion_gives_percent = { $percent }% de desconto.
utter_promotion_gives_amount = { $amount } de desconto.
utter_promotion_gives_free_shipping = frete grátis.
utter_promotion_goods = Só para { $goods }.
utter_promotion_minimum = Em compras a partir de { $minimum }.
utter_promotion_first_order = Para o seu primeiro pedido.
utter_promotion_countries = Entrega nestes países: { $countries }.
utter_promotion_until = Até { $until_on }.
goods_clothing = roupas
goods_shoes = calçados
goods_electronics = eletrônicos
goods_home = casa
goods_beauty = cosméticos
utter_coupon_valid = { $code } é válido. Ele dá:
    .v2 = Sim, { $code } funciona:
utter_coupon_unknown = Não encontro nenhum código { $code }. Está escrito certo?
    .v2 = Não existe código { $code } aqui. Todas as letras estão certas?
utter_coupon_expired = { $code } venceu; o último dia foi { $until_on }.
utter_coupon_not_started = { $code } ainda não vale: começa em { $from_on }.
utter_coupon_already_used = Você já usou { $code }, e ele só vale uma vez por cliente.
utter_coupon_first_order_only = { $code } é só para um primeiro pedido, e você já comprou aqui.
utter_coupon_wrong_country = { $code } só vale com entrega nestes países: { $countries }.
utter_coupon_wrong_category = { $code } só vale para { $goods }.
utter_coupon_minimum_not_reached = { $code } vale em compras a partir de { $minimum }; o seu carrinho ainda não chegou lá.
utter_coupon_too_many = Foram muitos códigos que não existem, então é melhor alguém da equipe ver isso com você.

utter_membership_points = Você tem { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }, que valem { $worth }.
    .v2 = Os seus pontos: { $points }. São { $worth } de desconto em um pedido.
utter_membership_tier = O seu nível é { $tier }.
utter_membership_next_tier = { $missing ->
    [one] Falta { $missing } ponto
   *[other] Faltam { $missing } pontos
} para chegar ao { $next_tier }.
utter_membership_top_tier = Não há nível mais alto.
utter_membership_expiring = Atenção: { $expiring } deles vencem depois de { $until_on }.
tier_bronze = Bronze
tier_silver = Prata
tier_gold = Ouro
utter_membership_programme = O nosso clube é gratuito: um ponto a cada { $spend }, e 100 pontos valem { $worth }. Os pontos duram { $months } meses.
    .v2 = No nosso clube gratuito, cada { $spend } rende um ponto, 100 pontos dão { $worth } e duram { $months } meses.
utter_membership_tiers = A partir de { $silver_points } pontos por ano você é Prata, com { $silver_percent }% a mais de pontos; a partir de { $gold_points }, Ouro, com { $gold_percent }% a mais.
utter_membership_sign_in = Para ver os seus pontos, entre na sua conta da loja e me pergunte de novo.
utter_membership_join = Você ainda não está no clube; alguém da equipe pode fazer a sua inscrição.
utter_membership_referral = Convide alguém: quando essa pessoa ficar com o primeiro pedido, cada um ganha { $points } pontos. Entre na sua conta e eu digo o seu código.
utter_membership_referral_own = O seu código de indicação é { $code }. Quando alguém que o usou ficar com o primeiro pedido, cada um ganha { $points } pontos.
utter_membership_credit = Você tem { $balance } de crédito na loja, para usar até { $until_on }.
utter_membership_no_credit = No momento você não tem crédito na loja. Os reembolsos voltam pelo mesmo meio de pagamento, e um vale-presente tem saldo próprio.
utter_membership_credit_sign_in = O crédito da loja fica na sua conta: entre e me pergunte de novo, aí eu consigo ver.

utter_gift_card_ask = Para ver o saldo de um vale-presente, escreva o código aqui: ele começa com GC.
    .v2 = É só escrever o código do vale, que começa com GC, e eu digo quanto resta.
utter_gift_card_terms = O vale dura { $years ->
    [one] { $years } ano
   *[other] { $years } anos
}, dá para usar vários no mesmo pedido e o que sobra fica nele. Não é trocado por dinheiro.
utter_gift_card_balance = O vale-presente com final { $ending } ainda tem { $balance }, para usar até { $until_on }.
utter_gift_card_empty = O vale-presente com final { $ending } já foi todo usado.
utter_gift_card_expired = O vale-presente com final { $ending } venceu; o último dia foi { $until_on }.
utter_gift_card_unreadable = Esse código não está completo: são GC e mais doze letras e números. Pode conferir?
    .v2 = Falta ou sobra alguma coisa aí. Um código é assim: GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = Não encontro nenhum vale-presente com esse código. Pode comparar de novo com o cartão?
    .v2 = Também não há vale com esse código. Todas as letras estão certas?
utter_gift_card_too_many = Foram códigos demais em seguida, então alguém da equipe vai ver isso com você.
