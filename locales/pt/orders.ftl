# Pedidos a caminho. Os detalhes (etapas, datas) vão em um cartão abaixo da mensagem, para que as frases fiquem curtas.

# Abaixo desta frase os pedidos aparecem em cartões para escolher.
utter_ask_older_order = Será um destes pedidos mais antigos?
utter_no_older_order = Estes são todos os seus pedidos que eu vejo. É um deles, ou prefere que alguém da equipe procure?
utter_ask_which_parcel = Qual é o pedido?
    .v2 = De qual destes pedidos se trata?
# A quem não entrou na conta.
utter_ask_order_number_and_email = Diga, por favor, o número do pedido (parecido com SO-1234566) e o e-mail usado na compra.
    .v2 = Para isso preciso do número do pedido, como SO-1234566, e do e-mail usado na compra.
# Depois de dois dados que não levaram a nada.
utter_ask_order_details_again = Pode conferir os dois dados e enviar de novo? O número do pedido que está no e-mail de confirmação e o endereço em que esse e-mail chegou.
utter_ask_order_number_help = Sem problema. O número e o e-mail estão na mensagem de confirmação do pedido. Se ela não aparecer, alguém da equipe pode procurar com você.
    .v2 = Se a mensagem de confirmação também não aparecer, alguém da equipe pode localizar o pedido com você.
# A quem deu o código de rastreio de uma transportadora.
utter_ask_order_for_tracking_number = Certo, anotei o código de rastreio. Para mostrar o pacote, preciso também do número do pedido e do e-mail usado na compra.
    .v2 = Consigo mostrar esse pacote assim que tiver o número do pedido e o e-mail usado na compra.
utter_ask_order_email = Qual e-mail você usou no pedido { $order_number }?
    .v2 = Para mostrar o pedido { $order_number }, preciso do e-mail usado na compra.
utter_ask_order_number = Anotei. E qual é o número do pedido? É parecido com SO-1234566.
    .v2 = Agora só falta o número do pedido, parecido com SO-1234566.
utter_order_number_unreadable = { $given } não parece um número de pedido nosso: talvez haja um erro de digitação.
    .v2 = { $given } não fecha como número de pedido. Será que algum dígito está errado?
utter_order_email_unreadable = Isso não parece um e-mail completo: talvez haja um erro de digitação.
# As mesmas palavras, quer o pedido não exista, quer seja de outra pessoa: nunca se diz qual dos dois.
utter_order_not_found = Não encontro nenhum pedido com esses dados.
    .v2 = Com esses dados também não chego a nenhum pedido.
# O mesmo, pela segunda vez.
utter_order_not_found_person = Continuo sem encontrar um pedido com esses dados. Quer que eu chame alguém da equipe para verificar?

# Um pedido que ainda não tem pacote.
utter_order_placed = Recebemos o pedido { $order_number }, que aguarda o pagamento.
utter_order_paid = O pedido { $order_number } está pago e logo será preparado.
utter_order_packed = O pedido { $order_number } está embalado e prestes a seguir para a transportadora.
utter_order_shipped = O pedido { $order_number } já saiu daqui; o rastreio aparece em breve.
utter_order_in_customs = O pedido { $order_number } está na alfândega.
utter_order_delayed = O pedido { $order_number } está atrasado.
utter_order_delivered = O pedido { $order_number } foi entregue.
utter_order_partly_delivered = Parte do pedido { $order_number } foi entregue; o restante está a caminho.
utter_order_lost = O pedido { $order_number } se perdeu no caminho. Sinto muito.
utter_order_cancelled = O pedido { $order_number } foi cancelado, por isso não há nada a caminho.
utter_order_returned = O pedido { $order_number } voltou para nós.
utter_order_refunded = O pedido { $order_number } foi reembolsado.
# Segue na mesma mensagem.
utter_order_promised = Deve chegar até { $promised_on }.

# Um pacote. Os detalhes podem seguir na mesma mensagem.
utter_parcel_label_created = O pacote do pedido { $order_number } está pronto, à espera da coleta pela transportadora { $carrier }.
    .v2 = O pedido { $order_number } está embalado; falta a transportadora { $carrier } recolher o pacote.
utter_parcel_picked_up = A transportadora { $carrier } já recolheu o pacote do pedido { $order_number }.
utter_parcel_in_transit = O pacote do pedido { $order_number } está a caminho com a transportadora { $carrier }.
    .v2 = O pedido { $order_number } vem a caminho: o pacote está com a transportadora { $carrier }.
utter_parcel_export_customs = O pacote do pedido { $order_number } está no desembaraço de exportação, com a transportadora { $carrier }.
utter_parcel_in_customs = O pacote do pedido { $order_number } está na alfândega. Assim que for liberado, segue com a transportadora { $carrier }.
    .v2 = A alfândega ainda está verificando o pacote do pedido { $order_number }; logo depois, ele segue com a transportadora { $carrier }.
utter_parcel_customs_cleared = O pacote do pedido { $order_number } foi liberado pela alfândega e segue com a transportadora { $carrier }.
utter_parcel_arrived_hub = O pacote do pedido { $order_number } chegou a um centro de distribuição da transportadora { $carrier }.
    .v2 = O pedido { $order_number } está agora em um centro de distribuição da transportadora { $carrier }.
utter_parcel_out_for_delivery = Boa notícia: a transportadora { $carrier } saiu para entregar o pacote do pedido { $order_number }.
    .v2 = O pacote do pedido { $order_number } saiu para entrega com a transportadora { $carrier } e está indo até você.
utter_parcel_delivery_attempted = A transportadora { $carrier } tentou entregar o pacote do pedido { $order_number } e vai tentar de novo.
utter_parcel_available_for_pickup = O pacote do pedido { $order_number } espera por você em um ponto de retirada da transportadora { $carrier }.
utter_parcel_delayed = O pacote do pedido { $order_number } está atrasado na transportadora { $carrier }.
    .v2 = A transportadora { $carrier } informa um atraso no pacote do pedido { $order_number }.
utter_parcel_delivered = O pacote do pedido { $order_number } foi entregue pela transportadora { $carrier } em { $delivered_on }.
utter_parcel_lost = Sinto muito: a transportadora { $carrier } perdeu o pacote do pedido { $order_number }.
utter_parcel_returned_to_sender = Não foi possível entregar o pacote do pedido { $order_number }, e a transportadora { $carrier } o está trazendo de volta para nós.

# Detalhes que podem seguir. $place: como a transportadora escreveu.
utter_parcel_last_place = Última localização: { $place }.
utter_parcel_expected_day = Deve chegar em { $to_on }.
utter_parcel_expected_between = Deve chegar entre { $from_on } e { $to_on }.
utter_parcel_expected_by = Deve chegar até { $to_on }.
utter_parcel_late = { $days ->
    [one] É um dia
   *[other] São { $days } dias
 } a mais do que prometemos, e sinto muito por isso.

# Antes do que se sabe de um pacote, na mesma mensagem, quando a transportadora não responde. $age: por exemplo, "há 3 horas".
utter_carrier_silent = { $carrier } não me responde neste momento. A situação { $age } era esta:
    .v2 = Não estou conseguindo resposta de { $carrier }. A última informação, { $age }:
# O mesmo quando a transportadora nunca informou nada.
utter_carrier_silent_own = { $carrier } não me responde neste momento, então só tenho o que nós mesmos anotamos:
    .v2 = Não estou conseguindo resposta de { $carrier }. O que nós mesmos anotamos:
# Quando a transportadora (ainda) não conhece o número.
utter_carrier_unknown_number = { $carrier } não encontra nada com o número { $tracking_number } no momento. O que nós mesmos anotamos:
    .v2 = Com o número { $tracking_number } não aparece nada em { $carrier } por enquanto. O que nós mesmos anotamos:
# Depois da situação de um pacote, quando a notícia tem mais de uma hora.
utter_parcel_as_of = { $carrier } informou isso { $age }.

button_other_order = Outro pedido
