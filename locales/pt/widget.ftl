# O chat de quem compra: botão, painel, avisos, erros e cartões. Curto e simpático; «você».
# Só mensagens simples com {$variáveis}: sem plurais, por isso «Itens: {$count}».

## O botão redondo no canto da página da loja, e o alto do painel

launcher-open = Abrir o chat
launcher-unread = Abrir o chat, mensagens novas: {$count}
# No máximo 24 caracteres.
title = Como podemos ajudar?
assistant = Assistente
# No máximo 40 caracteres.
status-bot = Responde em segundos
status-queued = Aguardando uma pessoa da equipe
status-assigned = Você fala com {$name}
status-resolved = Conversa encerrada
status-offline = Sem conexão, tentando de novo…
close = Fechar o chat
log = Conversa
you = Você

## Saudação, antes da primeira mensagem

welcome = Olá! Pergunte sobre uma entrega, um tamanho ou uma devolução, no seu idioma.
# Três sugestões; o texto é enviado como mensagem de quem compra.
suggest-parcel = Onde está meu pedido?
suggest-size = Qual tamanho serve em mim?
suggest-return = Quero devolver um produto

## Escrever

# No máximo 24 caracteres.
composer-placeholder = Escreva uma mensagem…
composer-label = A sua mensagem
send = Enviar
composer-left = Caracteres restantes: {$count}
composer-over = Caracteres a mais: {$count}
sending = Enviando…
sent = Enviada
failed = Não enviada
retry = Tentar de novo
discard = Excluir
typing = {$name} está escrevendo…
jump = Mensagens novas
jump-down = Ir para a última mensagem
quick-replies = Respostas sugeridas

## Avisos

queue-waiting = Alguém da equipe responde aqui em breve. Você pode continuar escrevendo.
queue-position = O seu lugar na fila: {$position}
queue-next = A próxima vez é a sua.
resolved = Esta conversa está encerrada. Se faltou algo, é só escrever de novo.
restart = Iniciar outra conversa
expired = Foi preciso iniciar outra conversa. O que você escreveu foi guardado.
storage-off = Ao sair da página, o seu navegador não guarda esta conversa.

## Erros

error-offline = Sem conexão. Enviaremos assim que ela voltar.
error-too-long = Esta mensagem é longa demais. Encurte um pouco, por favor.
error-empty = Escreva uma mensagem primeiro, por favor.
error-not-text = Esta mensagem contém caracteres que não podem ser enviados.
error-rate-limited = Foi um pouco rápido demais. Será enviada em instantes.
error-payload-not-offered = Esta resposta não está mais disponível. Escreva com as suas palavras, por favor.
error-client-id-conflict = Não foi possível reenviar esta mensagem. Escreva de novo, por favor.
error-server = Algo deu errado do nosso lado. Tente de novo, por favor.

## Cartão do pacote

parcel-title = Pacote
parcel-order = Pedido {$number}
parcel-carrier = {$carrier}
parcel-tracking = Código de rastreio
parcel-expected = Previsão
parcel-promised = Prometido até
parcel-delivered = Entregue
parcel-last-place = Última localização
parcel-as-of = Situação em {$time}
parcel-more = Mostrar etapas anteriores ({$count})
parcel-less = Mostrar menos etapas
parcel-track = Rastrear na transportadora
copy = Copiar
copied = Copiado
# Etapas de um pacote. No máximo 32 caracteres.
parcel-status-label_created = Avisado à transportadora
parcel-status-picked_up = Com a transportadora
parcel-status-in_transit = A caminho
parcel-status-export_customs = Na alfândega de exportação
parcel-status-in_customs = Na alfândega
parcel-status-customs_cleared = Liberado pela alfândega
parcel-status-arrived_hub = No centro de distribuição
parcel-status-out_for_delivery = Saiu para entrega
parcel-status-delivery_attempted = Tentativa de entrega
parcel-status-available_for_pickup = Pronto para retirada
parcel-status-delayed = Atrasado
parcel-status-delivered = Entregue
parcel-status-lost = Perdido
parcel-status-returned_to_sender = Voltando para a loja

## Cartão dos pedidos

orders-title = Os seus pedidos
orders-items = Itens: {$count}
orders-choose = Escolher o pedido {$number}
# Situação de um pedido. No máximo 20 caracteres.
order-status-placed = Recebido
order-status-paid = Pago
order-status-packed = Embalado
order-status-shipped = Enviado
order-status-in_customs = Na alfândega
order-status-delayed = Atrasado
order-status-delivered = Entregue
order-status-partly_delivered = Entregue em parte
order-status-lost = Perdido
order-status-cancelled = Cancelado
order-status-returned = Devolvido
order-status-refunded = Reembolsado

## Cartão dos produtos

products-title = Produtos
products-view = Ver
products-choose = Escolher
products-in-stock = Disponível
products-sold-out = Esgotado

## Cartão da tabela de medidas

size-title = Tabela de medidas
size-size = Tamanho
# $unit: cm ou in.
size-unit = Medidas do corpo em {$unit}
size-recommended = Recomendado para você: {$size}
# No máximo 12 caracteres.
size-mark = Para você
size-chest = Tórax
size-waist = Cintura
size-hips = Quadril
size-inseam = Entreperna
size-foot = Comprimento do pé
size-height = Altura
size-neck = Pescoço
size-sleeve = Manga
size-shoulder = Ombro
size-hand = Mão
size-head = Cabeça

## Cartão da devolução

return-title = Devolução
return-number = Devolução número {$number}
return-items = O que você devolve
return-send-by = Enviar até
return-ship-to = Enviar para
return-paid-by = Envio
return-paid-by-shop = Por nossa conta
return-paid-by-shopper = Por sua conta
return-refund = Reembolso
return-refund-by = até {$date}
return-copy-address = Copiar o endereço

## Invoice card

invoice-title = Fatura
invoice-issued = Data da fatura
invoice-total = Total
invoice-download = Baixar PDF
invoice-failed = Não funcionou. Tente de novo ou peça a fatura mais uma vez.

## Fotos

photo-add = Adicionar fotos
