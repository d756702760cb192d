# O que se pergunta sobre um produto: dados, uso, estoque, preço.

# Os dados seguem abaixo, um por linha.
utter_product_facts = Isto é o que eu sei sobre “{ $title }”:
    .v2 = Aqui está, sobre “{ $title }”:
    .v3 = Dos dados de “{ $title }”:
utter_product_line = { $name }: { $value }
# Não ficou claro o que se pergunta; segue tudo o que há.
utter_product_all_facts = Não tenho certeza de ter exatamente o que você procura. Isto é tudo o que eu sei sobre “{ $title }”:
    .v2 = Não consigo responder a isso com certeza, então aqui vai tudo o que a loja informa sobre “{ $title }”:
utter_product_ask_person = Se a resposta não estiver aí, alguém da equipe pode descobrir. Quer que eu chame?
utter_product_unknown_rest = Sobre o resto da sua pergunta a loja não tem dados, e não quero adivinhar. Alguém da equipe pode descobrir.
utter_product_unknown = Isso eu não sei sobre “{ $title }”: a loja não tem esse dado, e não quero adivinhar. Quer que eu chame alguém da equipe para descobrir?
    .v2 = Infelizmente isso não está no que eu sei sobre “{ $title }”. Alguém da equipe pode descobrir: posso chamar?

utter_usage_care = Como cuidar de “{ $title }”:
    .v2 = Cuidados com “{ $title }”:
utter_usage_line = – { $step }
utter_usage_steps = Passo a passo com “{ $title }”:
    .v2 = Bom saber sobre “{ $title }”:
# Os passos só existem em inglês.
utter_usage_steps_english = O guia de “{ $title }” está em inglês:
    .v2 = Para “{ $title }” existe este guia em inglês:
utter_usage_step = { $place }. { $step }
utter_usage_none = Não tenho um guia de “{ $title }” e não quero dizer nada errado. Quer que eu chame alguém da equipe que saiba?
    .v2 = Não há guia de “{ $title }” aqui. Alguém da equipe pode explicar: posso chamar?

utter_in_stock = Sim, temos “{ $title }” em estoque.
    .v2 = “{ $title }” está disponível e pode ser enviado já.
utter_in_stock_sizes = Temos “{ $title }” em estoque em { $sizes }.
    .v2 = Você pode levar “{ $title }” agora mesmo em { $sizes }.
utter_stock_few = { $count ->
    [one] Resta só uma peça.
   *[other] Restam só { $count } peças.
 }
utter_stock_sizes_gone = Esgotados por enquanto: { $gone }.
utter_stock_no_need_to_wait = Então não é preciso esperar por um aviso.
utter_sold_out = No momento não temos mais “{ $title }”.
    .v2 = O estoque de “{ $title }” acabou por enquanto.
utter_sold_out_sizes = No momento não temos mais “{ $title }” em { $sizes }.
    .v2 = O estoque de “{ $title }” em { $sizes } acabou por enquanto.
utter_stock_back = A reposição é esperada por volta de { $back_on }.
utter_stock_back_unknown = Não sei quando haverá reposição.
utter_stock_other_sizes = Em estoque há { $others }.
utter_stock_nearest_sizes = Os tamanhos mais próximos em estoque: { $nearest }.
utter_stock_other_colours = No tamanho { $wanted } há outras cores: { $colours }.
utter_stock_similar = Parecido e em estoque: { $titles }.
utter_stock_similar_size = Parecido e em estoque no tamanho { $wanted }: { $titles }.
utter_stock_similar_colour = Parecido e em estoque nessa cor: { $titles }.
utter_offer_notice = Quer receber um e-mail quando voltar?
utter_stock_colour_not_made = “{ $title }” não existe nessa cor, só em { $colours }.
    .v2 = Essa cor não existe em “{ $title }”; temos em { $colours }.
utter_stock_size_not_made = “{ $title }” não é feito em { $size }. Os tamanhos são { $sizes }.
    .v2 = Não há { $size } em “{ $title }”; os tamanhos são { $sizes }.
utter_stock_no_sizes = “{ $title }” tem tamanho único.

utter_ask_notice_size = Qual tamanho de “{ $title }” você quer que eu acompanhe?
    .v2 = Qual destes tamanhos você está esperando?
utter_ask_notice_email = Para qual e-mail mandamos o aviso?
    .v2 = Ainda preciso do e-mail para o aviso.
utter_notice_email_unreadable = Isso não parece um e-mail completo.
    .v2 = Parece que há um erro de digitação nesse endereço.
utter_notice_stored = Anotado: { $email } recebe um único e-mail assim que “{ $title }” voltar.
    .v2 = Feito. Assim que “{ $title }” voltar, sai um e-mail para { $email }.
utter_notice_already = Isso já estava anotado: { $email } recebe um e-mail assim que “{ $title }” voltar, e não dois.
utter_notice_not_sold_out = Boa notícia: já temos “{ $title }” de novo, não é preciso esperar.
button_notify_me = Avise quando voltar

utter_price = “{ $title }” custa { $price }.
    .v2 = O preço de “{ $title }” é { $price }.
    .v3 = Por “{ $title }” são { $price }.
utter_price_from = “{ $title }” custa a partir de { $price }; o preço exato depende da versão escolhida.
    .v2 = Há “{ $title }” a partir de { $price }, conforme a versão.
utter_price_other_currency = Não temos preços nessa moeda. “{ $title }” custa { $price }.
    .v2 = Nessa moeda não consigo dar um preço; aqui “{ $title }” custa { $price }.
utter_price_sold_out = Mas no momento está sem estoque.
utter_price_rule = (Regra: { $rule })

utter_match_terms = “{ $title }” custa { $price } conosco. Se outra loja cobra menos, podemos igualar nestas condições:
    .v2 = Sim, igualamos preços. Para “{ $title }”, que aqui custa { $price }, vale o seguinte:
utter_match_possible = { $rival } fica { $percent }% abaixo dos nossos { $price } por “{ $title }”. Podemos igualar nestas condições:
    .v2 = Diante dos nossos { $price } por “{ $title }”, { $rival } são { $percent }% a menos. Dá para igualar nestas condições:
utter_match_too_far = { $rival } fica { $percent }% abaixo dos nossos { $price } por “{ $title }”. Nossa regra vai até { $limit }%, então não posso prometer que igualamos.
utter_match_not_lower = Nosso preço por “{ $title }”, { $price }, não passa de { $rival }, então não há o que igualar.
utter_match_other_currency = Não consigo comparar { $rival } com os nossos { $price } por “{ $title }”, porque não temos preços nessa moeda. Nossas condições:
utter_match_if_same_item = – é o mesmo produto, novo, no mesmo tamanho e cor
utter_match_if_in_stock = – a outra loja tem em estoque
utter_match_if_delivers = – ela entrega no seu país
utter_match_limit = – o preço dela fica no máximo { $limit }% abaixo do nosso
utter_match_not_marketplace = – vendedores particulares e marketplaces não contam
utter_match_not_clearance = – liquidações não contam
utter_match_days = – vale também até { $days ->
    [one] um dia
   *[other] { $days } dias
 } depois de um pedido
utter_match_proof = Tenha à mão { $proof }.
utter_match_proof_link = um link da oferta
utter_match_proof_screenshot = uma captura de tela com o preço e a data
utter_match_person = Alguém da equipe confere e decide: posso chamar?

utter_bulk_terms = Uma unidade de “{ $title }” custa { $single }; em quantidade sai mais barato:
    .v2 = “{ $title }” custa { $single } por unidade. Para quantidades maiores:
utter_bulk_step = – a partir de { $pieces } unidades: { $percent }% a menos
utter_bulk_step_quote = – a partir de { $pieces } unidades: uma proposta feita por alguém da equipe
utter_bulk_priced = { $quantity } unidades de “{ $title }” custam { $each } cada, { $percent }% a menos que uma só: { $total } no total.
utter_bulk_too_few = { $quantity } unidades de “{ $title }” custam { $total } no total.
utter_bulk_from = A partir de { $pieces } unidades, cada uma custa { $percent }% a menos.
utter_bulk_quote = Para { $quantity } unidades de “{ $title }”, alguém da equipe faz uma proposta sob medida.
utter_bulk_excluded = “{ $title }” só é vendido a { $single } por unidade, seja qual for a quantidade.
utter_bulk_person = O carrinho não conhece esses preços, então alguém da equipe registra o pedido. Quer que eu chame?
