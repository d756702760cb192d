# O que comprar: uma seleção com um motivo para cada item, dois produtos lado a lado e como continuar.

utter_ask_recommend = Com prazer. Para quem é, que tipo de produto e quanto pode custar, mais ou menos? Uma dessas coisas já basta.
    .v2 = Vamos achar algo. Me diga que tipo de produto, para quem ou o seu orçamento.
button_goods_clothing = Roupas
button_goods_shoes = Calçados
button_goods_electronics = Eletrônicos
button_goods_home = Casa
button_goods_beauty = Beleza
button_recommend_anything = Me surpreenda

utter_recommend = Isto é o que eu sugiro:
    .v2 = Isto deve combinar com você:
    .v3 = Minha seleção para você:
utter_recommend_gift = Isto daria um bom presente:
    .v2 = Como presente, eu olharia isto:
utter_recommend_best = Então eu mostraria primeiro isto:
    .v2 = Nesse caso, dê uma olhada nisto:
utter_recommend_beside_cart = Isto combina com o que está no seu carrinho:
    .v2 = Para acompanhar o seu carrinho, eu olharia isto:
utter_recommend_similar = Parecido com “{ $title }”:
    .v2 = Se você gosta de “{ $title }”, veja isto:
utter_recommend_cheaper = Por menos que “{ $title }”:
    .v2 = Isto custa menos que “{ $title }”:
utter_recommend_other = Aqui vai outra coisa:
    .v2 = Que tal isto?
    .v3 = Tem mais:
utter_recommend_shown = Do que já mostrei, isto serve:
    .v2 = Nada de novo, mas isto, de antes, serve:
utter_recommend_all = É tudo o que tenho desse tipo. De novo o que serve:
    .v2 = Não tenho mais nada desse tipo. Isto é o que serve:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: { $money } a menos que “{ $than }”
utter_recommend_line_within = – { $title }: dentro do seu limite de { $money }
utter_recommend_line_size = – { $title }: disponível em { $size }
utter_recommend_line_one_size = – { $title }: sem tamanho para errar
utter_recommend_line_lowest = – { $title }: nada aqui custa menos
utter_recommend_line_rating = – { $title }: avaliação { $rating } de 5
utter_recommend_line_stock = – { $title }: em estoque, pronto para envio
utter_recommend_currency = Não temos preços nessa moeda, então deixei o seu limite de lado.

button_recommend_cheaper = Algo mais barato
button_recommend_other = Outra coisa
button_recommend_compare = Comparar os dois primeiros

utter_recommend_nothing = Não há nada em estoque que atenda a tudo isso. Qual desejo poderia ceder?
    .v2 = Tudo isso junto eu não tenho em estoque. O que podemos deixar de fora?
utter_recommend_from = Sem contar o preço, começa em { $price }.
button_without_size = Qualquer tamanho
button_without_colour = Qualquer cor
button_without_features = Sem os detalhes
button_without_price = Por outro preço
button_without_audience = Para qualquer pessoa
button_without_wishes = Só o tipo importa
utter_recommend_not_sold = Isso nós não vendemos, infelizmente. Isto é o que temos:
    .v2 = Isso não temos. Quem sabe algo daqui?
utter_recommend_gone = No momento não tenho nada assim em estoque. Outra coisa, talvez?
    .v2 = Tudo isso está esgotado no momento. Vamos ver outra coisa?
utter_recommend_lowest = Nada do que serve custa menos que “{ $title }”.
    .v2 = “{ $title }” já é o mais barato que serve.
utter_recommend_none_like = No momento não há nada parecido com “{ $title }” em estoque. Outra coisa, talvez?
    .v2 = Não tenho nada como “{ $title }” em estoque.

utter_ask_compare = Quais dois produtos devo comparar? Me diga os nomes.
    .v2 = Para comparar, preciso dos dois produtos. Como se chamam?
utter_compare = “{ $first }” (à esquerda) e “{ $second }” (à direita) diferem nisto:
    .v2 = À esquerda “{ $first }”, à direita “{ $second }”:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Preço
utter_compare_rating = Avaliação
utter_compare_same = Pelo que a loja sabe, “{ $first }” e “{ $second }” não diferem.
