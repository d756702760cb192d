# Devoluções.

# Abaixo desta frase os pedidos aparecem em cartões para escolher.
utter_ask_which_order_to_return = De qual pedido é?
    .v2 = Escolha, por favor, o pedido em que o produto veio.
# Os produtos vão como botões.
utter_ask_return_items = Qual produto do pedido { $order_number } você quer devolver?
    .v2 = Qual destes, do pedido { $order_number }, vamos mandar de volta?
button_everything = Tudo
# Os motivos vão como botões.
utter_ask_return_reason = Qual é o motivo?
    .v2 = Pode escolher o motivo que mais combina?
button_reason_changed_mind = Mudei de ideia
button_reason_does_not_fit = Não serviu
button_reason_not_as_described = Diferente da descrição
button_reason_damaged = Chegou danificado
button_reason_wrong_item = Produto errado
button_reason_other = Outro motivo
# As condições e a pergunta; sim e não como botões. Os produtos vêm depois de dois-pontos.
utter_ask_return_confirmed_shop = Posso abrir esta devolução: { $items }. O envio é por nossa conta, e a postagem precisa ser feita até { $send_by_on }. Posso abrir?
    .v2 = Então, vamos devolver por nossa conta: { $items }. A postagem é até { $send_by_on }. Abro a devolução?
utter_ask_return_confirmed_shopper = Posso abrir esta devolução: { $items }. O envio é por sua conta, e a postagem precisa ser feita até { $send_by_on }. Posso abrir?
    .v2 = Então, vamos devolver por sua conta: { $items }. A postagem é até { $send_by_on }. Abro a devolução?
# Pronto; o cartão abaixo traz o endereço. $rma: o número da devolução.
utter_return_opened_shop = Pronto: o número da sua devolução é { $rma }. O envio é por nossa conta. Poste o pacote, por favor, até { $send_by_on }; quando ele chegar aqui, você recebe { $refund } de volta, no máximo até { $refund_by_on }.
utter_return_opened_shopper = Pronto: o número da sua devolução é { $rma }. Envie o pacote, por favor, até { $send_by_on }, pela transportadora que preferir; quando ele chegar aqui, você recebe { $refund } de volta, no máximo até { $refund_by_on }.
utter_return_declined = Tudo bem, não abri nenhuma devolução. O produto continua com você.

# Por que não se pode devolver.
utter_return_refused_not_delivered = Nada deste pedido foi entregue ainda, então por enquanto não há o que devolver.
utter_return_refused_window_closed = O prazo para devolver já terminou.
utter_return_refused_hygiene = Por motivos de higiene, este produto não pode ser devolvido depois de entregue.
utter_return_refused_final_sale = Este produto foi vendido sem direito a devolução, por isso não pode ser devolvido.
utter_return_refused_already_returned = Já existe uma devolução aberta para isto.
utter_return_refused_already_settled = Para isto já encontramos outra solução, por isso não dá para devolver também.
utter_return_refused_order_closed = Este pedido está encerrado, por isso nada dele pode ser devolvido.
# Segue na mesma mensagem, com “Falar com uma pessoa” como botão.
utter_return_refused_person = Se você discordar, alguém da equipe pode avaliar o caso. Quer que eu chame?

# O que chegou danificado, errado ou não chegou, e o que falha depois. $rule (texto) é o identificador da regra.
utter_ask_remedy_lines = Sinto muito por isso. Qual produto do pedido { $order_number } é?
    .v2 = Escolha, por favor, o produto do pedido { $order_number } de que se trata.
utter_remedy_on_its_way = Ainda a caminho em outro pacote: { $items }.
utter_ask_remedy_pieces = Das { $count } unidades, quantas foram afetadas?
    .v2 = Pode me dizer em número quantas das { $count } unidades são?
utter_ask_remedy_story_damaged = Sinto muito que tenha chegado assim. O que exatamente está danificado?
    .v2 = Pode descrever em poucas palavras o que está quebrado?
utter_ask_remedy_story_wrong_item = Desculpe pela troca. O que você recebeu no lugar?
    .v2 = Pode me contar em poucas palavras o que veio no pacote?
utter_ask_remedy_story_warranty = Sinto muito que tenha falhado. O que acontece, e desde quando?
    .v2 = Pode descrever em poucas palavras o que não funciona mais?
utter_ask_remedy_choice = Para { $items }, posso oferecer o seguinte pela regra { $rule }. O que você prefere?
    .v2 = Pela regra { $rule }, estas são as soluções para { $items }. Qual delas vai ser?
utter_remedy_sold_out = Enviar de novo não é possível agora: está esgotado.
button_remedy_keep_and_credit = Ficar com ele, { $amount } de vale
button_remedy_partial_refund = Ficar com ele, { $amount } de volta
button_remedy_resend = Enviar de novo
button_remedy_repair = Consertar
button_remedy_full_refund = Reembolso: { $amount }
utter_ask_remedy_confirmed = Faço assim?
    .v2 = Só para confirmar: está bom desse jeito?
utter_ask_remedy_approval = Isso precisa da aprovação de alguém da equipe. Posso encaminhar assim?
    .v2 = Para isso preciso do sim de alguém da equipe. Posso propor?
utter_remedy_terms_keep_and_credit = Você fica com { $items } e recebe { $amount } em vale da loja, válido até { $due_by_on } (regra { $rule }).
utter_remedy_terms_partial_refund = Você fica com { $items } e recebe { $amount } de volta pelo mesmo meio de pagamento, no máximo até { $due_by_on } (regra { $rule }).
utter_remedy_terms_resend = Enviamos { $items } de novo, sem custo, no máximo até { $due_by_on } (regra { $rule }).
utter_remedy_terms_repair = Você nos envia { $items } por nossa conta até { $send_by_on }; o conserto é gratuito e mandamos de volta no máximo até { $due_by_on } (regra { $rule }).
utter_remedy_terms_full_refund = Você recebe { $amount } de volta por { $items } pelo mesmo meio de pagamento, no máximo até { $due_by_on } (regra { $rule }).
utter_remedy_goods_keep = Não é preciso devolver nada.
utter_remedy_goods_send_back = Envie de volta o que está com você, por nossa conta, até { $send_by_on }.
utter_remedy_granted = Pronto, com o número { $number }.
    .v2 = Está resolvido; o número é { $number }.
utter_remedy_address = Endereço: { $address }. Escreva { $return_number } no pacote, por favor.
utter_remedy_declined = Tudo bem, não alterei nada. Se você quiser outra coisa, alguém da equipe pode ver: quer que eu chame?
utter_remedy_nothing_offered = Não consigo resolver isso por aqui e não alterei nada. Alguém da equipe consegue: quer que eu chame?
utter_remedy_refused_not_delivered = Segundo a transportadora, isto ainda não foi entregue: { $items }.
utter_remedy_refused_too_late = O prazo para reclamar disso já terminou (regra { $rule }).
utter_remedy_refused_already_settled = Isso nós já resolvemos uma vez.
utter_remedy_refused_already_returned = Já existe uma devolução aberta para isto.
utter_remedy_refused_order_closed = Este pedido está encerrado, por isso não consigo fazer mais nada por aqui.
utter_remedy_refused_not_offered = Isso não é mais possível; não alterei nada.
utter_remedy_amount_fixed = Não posso conceder outro valor além do que dá a regra { $rule }; o resto é a equipe que decide.
    .v2 = O valor vem da regra { $rule } e não posso mudar. A equipe pode decidir de outra forma.
