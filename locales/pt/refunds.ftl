# Devoluções e reembolsos em andamento, trocas e dinheiro de volta.

# Como está uma devolução.
utter_return_is_opened = A devolução { $rma } está aberta, mas ainda não chegou aqui. A postagem precisa ser feita até { $send_by_on }.
    .v2 = Ainda estamos esperando a devolução { $rma }. Poste o pacote, por favor, até { $send_by_on }.
utter_return_is_overdue = A devolução { $rma } precisava ser postada até { $send_by_on } e não chegou aqui. Se você já enviou, alguém da equipe pode rastrear com o seu comprovante de postagem. Quer que eu chame?
utter_return_is_received = A devolução { $rma } já chegou aqui.
utter_return_is_closed = A devolução { $rma } já chegou e está concluída.
# Segue quando outra coisa vai no lugar.
utter_exchange_is_held = { $wanted } está em reserva para você até { $held_until_on } e sai assim que a devolução chegar aqui.
utter_exchange_is_lapsed = { $wanted } ficou em reserva para você até { $held_until_on } e voltou a ser vendido. Alguém da equipe pode ver o que dá para fazer agora.
utter_exchange_is_sent = Em troca, já enviamos { $wanted } para você.
utter_exchange_pay_open = Pague { $difference } até { $pay_by_on } nesta página: { $pay_url } O envio sai assim que o pagamento e a devolução chegarem.
utter_exchange_pay_paid = A diferença de { $difference } já está paga.
# Como está o dinheiro.
utter_refund_is_awaiting_goods = Quando ela chegar aqui, você recebe { $refund } de volta, no máximo até { $refund_by_on }.
utter_refund_is_approved = O reembolso de { $refund } do pedido { $order_number } está aprovado e sai até { $refund_by_on }.
    .v2 = Seus { $refund } do pedido { $order_number } estão aprovados; enviamos no máximo até { $refund_by_on }.
utter_refund_is_overdue = O reembolso de { $refund } do pedido { $order_number } deveria ter saído até { $refund_by_on }. Sinto muito. Quer que eu chame alguém da equipe para ver o que aconteceu?
utter_refund_is_sent = Enviamos { $refund } do pedido { $order_number } em { $sent_on }, pelo mesmo meio em que você pagou. Quando aparece depende do seu banco ou do cartão.
    .v2 = Em { $sent_on } saíram { $refund } do pedido { $order_number } para o seu meio de pagamento. O prazo para aparecer depende do seu banco ou do cartão.
utter_refund_way = O dinheiro volta pelo mesmo meio em que você pagou.
# Nada voltou.
utter_no_refund_for_order = Do pedido { $order_number } nada foi devolvido nem reembolsado até agora.
    .v2 = Para o pedido { $order_number } não encontro devolução nem reembolso.
utter_no_refund_cancellable = Ele ainda não saiu daqui, então dá para cancelar.
utter_no_refund_returnable = O que já chegou pode voltar: posso abrir uma devolução.
utter_no_refunds = Não encontro devolução nem reembolso nos seus pedidos. De qual pedido se trata? Com o número eu olho lá.
    .v2 = Até agora não há devolução nem reembolso nos seus pedidos. Com um número de pedido posso olhar melhor.
utter_ask_rma_email = Com qual e-mail foi feito o pedido da devolução { $rma }?
    .v2 = Para achar a devolução { $rma }, preciso do e-mail do pedido.

# Trocas.
utter_ask_which_order_to_exchange = De qual pedido é o produto?
    .v2 = Escolha, por favor, o pedido em que o produto veio.
utter_ask_exchange_items = Qual produto do pedido { $order_number } você quer trocar? Um de cada vez, por favor.
    .v2 = Qual dos produtos do pedido { $order_number } vamos trocar?
utter_ask_exchange_for = O que você quer no lugar de { $item }? Escolha, ou me diga um tamanho, uma cor ou outro produto.
    .v2 = Que tamanho, cor ou outro produto vai no lugar de { $item }?
utter_exchange_which = Qual destes você quer no lugar de { $item }?
    .v2 = Escolha, por favor, o que vai no lugar de { $item }.
utter_exchange_out_of_stock = { $wanted } está em falta no momento.
    .v2 = Sinto muito, { $wanted } também está em falta.
utter_exchange_back = Deve voltar ao estoque em { $back_on }.
utter_exchange_not_made = Não encontro isso para { $item }.
    .v2 = Não existe esse tamanho ou essa cor de { $item }.
utter_exchange_nothing_else = Também não há mais nada dele em estoque, então não consigo trocar agora. Você pode devolver e receber o valor de volta. Abro uma devolução?
utter_exchange_terms_shop = { $wanted } está em estoque. Você devolve { $item }, com postagem até { $send_by_on } e envio por nossa conta, e enquanto isso eu reservo { $wanted } para você.
    .v2 = Então, volta por nossa conta: { $item }, com postagem até { $send_by_on }; { $wanted } fica em reserva para você.
utter_exchange_terms_shopper = { $wanted } está em estoque. Você devolve { $item }, com postagem até { $send_by_on } e envio por sua conta, e enquanto isso eu reservo { $wanted } para você.
    .v2 = Então, volta por sua conta: { $item }, com postagem até { $send_by_on }; { $wanted } fica em reserva para você.
utter_exchange_price_same = O preço continua o mesmo.
utter_exchange_price_dearer = Custa { $difference } a mais, a pagar antes do envio.
utter_exchange_price_cheaper = Custa menos: você recebe { $difference } de volta.
utter_ask_exchange_confirmed = Posso fazer a troca?
utter_exchange_opened_shop = Pronto: o número da devolução para a sua troca é { $rma }. O envio é por nossa conta; poste o pacote, por favor, até { $send_by_on }.
utter_exchange_opened_shopper = Pronto: o número da devolução para a sua troca é { $rma }. Envie o pacote, por favor, até { $send_by_on }, pela transportadora que preferir.
utter_exchange_declined = Tudo bem, nada será trocado. O produto continua com você.
button_money_back = Prefiro o dinheiro

# Dinheiro de volta.
utter_ask_which_order_to_refund = De qual pedido é o reembolso?
    .v2 = Escolha, por favor, o pedido cujo dinheiro você quer.
utter_refund_not_shipped = O pedido { $order_number } ainda não saiu daqui. Se você cancelar, recebe os { $total } inteiros de volta. Quer cancelar?
utter_refund_under_way = O pedido { $order_number } está a caminho, então ainda não há o que reembolsar. Quando chegar, você pode devolver e receber o dinheiro.
utter_refund_lost = O pedido { $order_number } se perdeu no caminho, sinto muito. Alguém da equipe combina com você se vem o dinheiro ou o produto. Quer que eu chame?
utter_refund_closed = O pedido { $order_number } está encerrado e não vejo reembolso dele. Quer que eu chame alguém da equipe para conferir?
utter_refund_delivered = Para ter de volta o dinheiro do pedido { $order_number }, você pode devolver o que chegou, ou me dizer o que havia de errado. Abro uma devolução?
utter_refund_fault_instead = Se havia algo errado, aí é outra coisa: escolha o que foi.
utter_refund_more_than_paid = O pedido { $order_number } custou { $total } no total, e mais do que isso não pode ser reembolsado. Quer que eu chame alguém da equipe?

# O frete.
utter_fee_refunded = Pronto: o pedido { $order_number } está com { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso em relação ao prometido, então devolvemos o frete de { $fee }. O dinheiro sai até { $refund_by_on }.
utter_fee_due = O pedido { $order_number } está com { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso em relação ao prometido, então o frete de { $fee } volta para você. Toque no botão e eu envio antes um código por e-mail, para confirmar que é você.
utter_fee_in_time = Devolvemos o frete quando um pedido chega { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } ou mais depois da data prometida. O pedido { $order_number } não está tão atrasado.
utter_fee_no_fee = O pedido { $order_number } não teve cobrança de frete, então não há o que devolver.
utter_fee_already_refunded = O frete de { $fee } do pedido { $order_number } já foi reembolsado.
utter_fee_order_closed = O frete do pedido { $order_number } não é reembolsado à parte: na situação dele, trata-se do pedido inteiro.
utter_fee_needs_person = O pedido { $order_number } está com { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso, mas { $fee } é mais do que posso devolver por conta própria.
utter_fee_offered = O pedido { $order_number } está com { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso, então o frete de { $fee } pode voltar para você. É mais do que posso decidir por conta própria: alguém da equipe precisa aprovar. Posso encaminhar?
utter_fee_pending = Alguém da equipe ainda está analisando o frete do pedido { $order_number }. A resposta chega aqui; você não precisa fazer mais nada.
utter_fee_approved = Boa notícia: { $agent } aprovou. O frete de { $fee } do pedido { $order_number } volta para você; o valor sai até { $refund_by_on }.
utter_fee_declined = { $agent } analisou com atenção a sua solicitação sobre o frete do pedido { $order_number } e não pode aprovar.
utter_fee_impossible = { $agent } decidiu sobre o frete do pedido { $order_number }, mas já não dá para fazer assim. Nada foi alterado.
button_delivery_fee = Devolver o frete
