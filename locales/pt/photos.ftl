# Fotos que o cliente envia. O assistente não vê o que há numa imagem e nunca finge que vê.

# $count (número): quantas vieram com a mensagem
utter_photo_noted =
    { $count ->
        [one] Obrigado, recebi a sua foto.
       *[other] Obrigado, recebi as suas { $count } fotos.
    }
    .v2 =
        { $count ->
            [one] Certo, a foto chegou.
           *[other] Certo, as { $count } fotos chegaram.
        }
utter_ask_photo_matter = Eu mesmo não consigo ver o que há numa imagem, mas a equipe consegue. O que há de errado com o produto?
    .v2 = Para eu ajudar mesmo sem ver: do que se trata?
utter_ask_remedy_photos = Você pode me enviar uma foto? O clipe ao lado do campo de texto adiciona; podem ser várias.
    .v2 = Uma foto ajudaria. Você pode adicionar com o clipe ao lado do campo de texto, ou seguimos sem ela.
button_no_photo = Não tenho nenhuma
utter_remedy_unseen = Guarde o produto e a caixa, por favor. Você ainda pode enviar uma foto; ela ajuda na decisão.
