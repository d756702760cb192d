# Pacotes atrasados, sumidos, extraviados ou na alfândega.

utter_late_in_time = Prometemos para { $promised_on }, então ainda está no prazo. Se não chegar até lá, me escreva e eu vejo a que você tem direito.
    .v2 = O dia prometido, { $promised_on }, ainda não passou. Se passar sem o pacote chegar, me avise que eu cuido disso.
utter_late_wait = Se até { $trace_on } ainda não tiver chegado, me escreva de novo: a partir desse dia peço à transportadora que procure o pacote.
    .v2 = Posso pedir que procurem a partir de { $trace_on }. Se nada chegar até lá, é só me avisar.
utter_trace_opened = Abri uma busca com a transportadora { $carrier }, número { $trace }. Você terá nossa resposta até { $answer_by_on }; se o pacote não for encontrado, enviamos os produtos de novo ou devolvemos seu dinheiro.
utter_trace_known = A busca { $trace } está em andamento desde { $opened_on }. A resposta vem até { $answer_by_on } e, até lá, você não precisa fazer nada.
    .v2 = { $trace } continua aberta, por isso não começo uma segunda busca. A resposta vem até { $answer_by_on }.
utter_trace_unanswered = A busca { $trace } deveria ter resposta até { $answer_by_on }, e não teve. Você não precisa esperar mais: prefere os produtos de novo ou seu dinheiro de volta?
utter_parcel_claim = Consideramos perdido o pacote do pedido { $order_number }, e esse prejuízo não é seu. Prefere os produtos de novo ou seu dinheiro de volta?
    .v2 = Pelo pacote perdido do pedido { $order_number } você ainda pode escolher: os produtos de novo ou o seu dinheiro.
utter_parcel_put_right = Isso já foi resolvido, com o número { $remedy }.
utter_parcel_coming_back = Alguém da equipe pode combinar com você se ele é enviado de novo ou se o dinheiro volta. Quer que eu chame?
utter_missing_wait = Às vezes um pacote é marcado como entregue um pouco antes de chegar. Pergunte aos vizinhos e veja na caixa de correio, no ponto de retirada e onde ele possa ter ficado em segurança. Se não estiver aí até { $trace_on }, me escreva de novo e eu abro uma busca.
utter_missing_steps = Segundo a transportadora { $carrier }, o pacote do pedido { $order_number } foi entregue em { $delivered_on }. Antes de eu pedir uma busca: você perguntou aos vizinhos e olhou na caixa de correio, no ponto de retirada e onde ele possa ter ficado em segurança?
utter_ask_parcel_searched = Você já viu com os vizinhos, no ponto de retirada e nos lugares seguros? Se não estiver em nenhum, eu abro uma busca.
    .v2 = Só para saber como seguir: você já procurou em todo lugar ou prefere olhar primeiro?
utter_missing_look = Certo. Se ele não aparecer, me escreva de novo e eu abro uma busca com a transportadora.
utter_missing_too_old = Faz tanto tempo que a transportadora não procura mais. Alguém da equipe pode ver o que ainda é possível. Quer que eu chame?
utter_customs_hold = Está na alfândega desde { $since_on }. A liberação costuma levar no máximo até { $usual_by_on }.
    .v2 = A alfândega está com ele desde { $since_on }; em geral termina até { $usual_by_on }.
utter_customs_hold_long = Está na alfândega desde { $since_on }, mais do que o normal. Alguém da equipe pode perguntar à transportadora o que falta.
utter_customs_not_held = A transportadora não informa que o pedido { $order_number } esteja retido na alfândega agora. Se você recebeu uma carta ou uma ligação, alguém da equipe pode verificar.
utter_customs_wanted = O rastreamento não diz o que a alfândega quer. Quase sempre é um documento, em geral a fatura, ou os impostos; a transportadora ou a alfândega pede isso diretamente a você. A fatura eu posso dar aqui mesmo.
button_looked_everywhere = Já procurei em todo lugar
button_look_first = Vou olhar primeiro
button_parcel_claim = Reenvio ou meu dinheiro
