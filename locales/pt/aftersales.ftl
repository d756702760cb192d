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
utter_return_refused_order_closed = Este pedido está encerrado, por isso nada dele pode ser devolvido.
# Segue na mesma mensagem, com “Falar com uma pessoa” como botão.
utter_return_refused_person = Se você discordar, alguém da equipe pode avaliar o caso. Quer que eu chame?
