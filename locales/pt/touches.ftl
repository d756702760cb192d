# O que a loja conta por iniciativa própria; as mesmas frases no chat e nos e-mails, “nós” é a loja.

utter_touch_received = Obrigado pela compra! Recebemos o pedido { $order_number }.
utter_touch_received_unpaid = Obrigado pela compra! Recebemos o pedido { $order_number } e vamos prepará-lo assim que estiver pago.
# $ships_on
utter_touch_ships = Ele sai do nosso depósito até { $ships_on }.
utter_touch_packed = O pedido { $order_number } está embalado, à espera da coleta pela transportadora { $carrier }.
    .v2 = Já embalamos o pedido { $order_number }; agora a transportadora { $carrier } vem buscar o pacote.
utter_touch_shipped = O pedido { $order_number } está a caminho com a transportadora { $carrier }. O código de rastreio é { $tracking_number }.
    .v2 = A transportadora { $carrier } já está levando o pacote do pedido { $order_number }. Você pode acompanhá-lo pelo código { $tracking_number }.
# $to_on
utter_touch_expected = Deve chegar até { $to_on }.
utter_touch_out_for_delivery = É hoje: a transportadora { $carrier } saiu para entregar o pacote do pedido { $order_number }.
    .v2 = O pacote do pedido { $order_number } saiu para entrega com a transportadora { $carrier } e está indo até você.
utter_touch_delivered = A transportadora { $carrier } entregou o pacote do pedido { $order_number }. Aproveite!
    .v2 = O pacote do pedido { $order_number } chegou, segundo a transportadora { $carrier }. Esperamos que você goste!
utter_touch_satisfaction = O que você achou do pedido { $order_number }? Uma estrela é ruim, cinco estrelas é excelente.
    .v2 = Faz alguns dias que você está com o pedido { $order_number }: quantas estrelas de cinco ele merece?

utter_touch_delayed = Sentimos muito: a transportadora { $carrier } informa um atraso no pacote do pedido { $order_number }.
    .v2 = O pacote do pedido { $order_number } está demorando mais que o previsto, segundo a transportadora { $carrier }. Sentimos muito.
# $promised_on
utter_touch_late = Sentimos muito: prometemos o pedido { $order_number } para { $promised_on }, e ele ainda não consta como entregue.
# $since_on
utter_touch_in_customs = O pacote do pedido { $order_number } está retido na alfândega desde { $since_on }. Assim que for liberado, segue com a transportadora { $carrier }; se for preciso algo da sua parte, a transportadora ou a alfândega entra em contato direto com você.
utter_touch_delivery_attempted = A transportadora { $carrier } tentou entregar o pacote do pedido { $order_number } e não conseguiu.
    .v2 = Mais uma tentativa de entregar o pacote do pedido { $order_number } não deu certo, segundo a transportadora { $carrier }.
utter_touch_available_for_pickup = O pacote do pedido { $order_number } espera por você em um ponto de retirada da transportadora { $carrier }.
utter_touch_returned_to_sender = Sentimos muito: não foi possível entregar o pacote do pedido { $order_number }, e a transportadora { $carrier } o está trazendo de volta para nós.
utter_touch_lost = Sentimos muito: a transportadora { $carrier } perdeu o pacote do pedido { $order_number }. Esse prejuízo não é seu.

button_touch_what_now = O que acontece agora?
button_touch_not_here = Não recebi
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } estrela
   *[other] { $stars } estrelas
 }

# $name
mail_touch_hello = Olá, { $name }!
mail_touch_ask = Se algo não estiver claro, entre na sua conta em nossa loja e abra o chat: o assistente conhece o seu pedido.
mail_touch_rate = Para responder, entre na sua conta em nossa loja e abra o chat: a pergunta está lá à sua espera.
mail_touch_stop = Se não quiser mais mensagens sobre os seus pedidos, é só dizer ao assistente no chat.
mail_touch_subject_received = Recebemos o seu pedido { $order_number }
mail_touch_subject_received_unpaid = O seu pedido { $order_number } aguarda o pagamento
mail_touch_subject_packed = O seu pedido { $order_number } está embalado
mail_touch_subject_shipped = O seu pedido { $order_number } está a caminho
mail_touch_subject_out_for_delivery = O seu pedido { $order_number } saiu para entrega
mail_touch_subject_delivered = O seu pedido { $order_number } foi entregue
mail_touch_subject_satisfaction = O que você achou do pedido { $order_number }?
mail_touch_subject_delayed = O seu pedido { $order_number } está atrasado
mail_touch_subject_late = O seu pedido { $order_number } ainda não chegou
mail_touch_subject_in_customs = O seu pedido { $order_number } está retido na alfândega
mail_touch_subject_delivery_attempted = Não foi possível entregar o seu pedido { $order_number }
mail_touch_subject_available_for_pickup = O seu pedido { $order_number } está pronto para retirada
mail_touch_subject_returned_to_sender = O seu pedido { $order_number } está voltando para nós
mail_touch_subject_lost = O seu pedido { $order_number } se perdeu no caminho

# $title
mail_stock_subject = De volta ao estoque: { $title }
mail_stock_text =
    “{ $title }” está de volta ao estoque.

    Você pediu que avisássemos, e este é o único e-mail sobre isso. Não podemos reservar: quem pedir primeiro leva.
