# Textos das páginas da loja de demonstração. Tom caloroso e simples; «você».
# A página formata datas, preços, tamanhos e nomes de países.

## Alto de todas as páginas

# Nome próprio: em letras latinas.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = Ir para o conteúdo
# No máximo 70 caracteres.
demo_note = Loja de demonstração: veja e experimente tudo, nada é cobrado.
nav_cart = Carrinho
nav_cart_count = Carrinho, unidades: {$count}
nav_sign_in = Entrar
nav_main = Principal
language_label = Idioma
country_label = País de entrega

## Catálogo

catalogue_title = Coisas boas que cruzam fronteiras
catalogue_lead = Roupas, calçados, eletrônicos, casa e beleza, de fabricantes que conhecemos pelo nome.
categories_label = Categorias
category_all = Tudo
category_clothing = Roupas
category_shoes = Calçados
category_electronics = Eletrônicos
category_home = Casa
category_beauty = Beleza
search_label = Buscar na loja
search_placeholder = Camisa de linho, chaleira, botas
results_count = Produtos: {$count}
results_for = Resultados para “{$query}”
results_none = Nada encontrado
results_none_hint = Tente uma palavra mais curta, outra categoria ou pergunte no chat.
load_more = Mostrar mais
# No máximo 16 caracteres.
sold_out = Esgotado
price_label = Preço
rating_label = Avaliação: {$rating} de 5

## Produto

back_to_shop = Voltar à loja
colour_label = Cor
size_label = Tamanho
size_choose = Escolha um tamanho
size_open_chart = Tabela de medidas
size_sold_out = {$size}, esgotado
stock_in = Disponível
# {$count}: de 1 a 5.
stock_few = Últimas unidades: {$count}
stock_out = Esgotado no momento
stock_back_on = Esgotado; previsão de volta: {$date}
add_to_cart = Adicionar ao carrinho
added_to_cart = Adicionado ao carrinho
view_cart = Ver o carrinho
# Abre o chat. No máximo 24 caracteres.
ask_in_chat = Perguntar sobre isto
promise_delivery = Envio com rastreio: {$country}
promise_returns = Devolução em 14 dias ou mais, conforme as regras do seu país
promise_help = Dúvidas? O chat responde na hora
details_title = Detalhes
care_title = Cuidados
guide_title = Bom saber
size_chart_title = Tabela de medidas
size_chart_caption = Tamanhos de {$brand}, medidas do corpo em cm
size_chart_caption_feet = Números de {$brand}, comprimento do pé em cm
size_chart_size = Tamanho
measure_chest = Tórax
measure_waist = Cintura
measure_hips = Quadril
measure_foot = Comprimento do pé
measure_height = Altura
brand_label = Marca
sku_label = Código do produto

## Carrinho

cart_title = Carrinho
cart_empty = O seu carrinho está vazio
cart_empty_hint = O que você adicionar fica aqui, neste dispositivo.
cart_keep_looking = Continuar olhando
cart_items_label = Produtos no carrinho
cart_remove = Remover
cart_remove_title = Remover {$title}
cart_quantity_of = Quantidade de {$title}
cart_less = Tirar uma unidade de {$title}
cart_more = Adicionar uma unidade de {$title}
cart_summary = Resumo
cart_subtotal = Subtotal
cart_shipping = Entrega
cart_shipping_free = Grátis
cart_total = Total
cart_tax_note = Impostos incluídos. Fora do território aduaneiro da loja pode haver taxas de importação.
cart_checkout = Finalizar a compra
cart_unavailable = Não está mais disponível
# Depois de “Finalizar a compra”: fica claro que não há pedido.
checkout_title = Aqui uma loja de verdade receberia o seu pedido
checkout_text = A loja Storeside é uma demonstração. Nada foi comprado, nada é cobrado e nada será enviado. Entre como cliente de demonstração para ver pedidos e pacotes a caminho.
checkout_keep = Manter o carrinho
checkout_clear = Esvaziar o carrinho
checkout_orders = Ver pedidos de demonstração

## Entrar como cliente de demonstração

sign_in_title = Entrar como cliente de demonstração
sign_in_lead = Ninguém aqui é real. Escolha uma pessoa: você verá os pedidos, e o chat saberá quem pergunta.
sign_in_filter = Buscar nome, país ou idioma
sign_in_none = Ninguém com esse nome
sign_in_orders = Pedidos: {$count}
sign_out = Sair
sign_in_own = Entrar com e-mail e senha
sign_in_email = E-mail
sign_in_password = Senha
sign_in_submit = Entrar
sign_in_forgot = Esqueceu? Pergunte no chat
sign_in_refused = Isso não abre nenhuma conta. Depois de dez senhas erradas, a conta é bloqueada; o assistente do chat pode enviar um link que a abre de novo.
sign_in_wait = Tentativas demais. Espere um pouco ou peça um link ao assistente do chat.
reset_title = Crie uma nova senha
reset_lead = Pelo menos {$shortest} caracteres. Algumas palavras em sequência são fáceis de lembrar e difíceis de adivinhar.
reset_password = Nova senha
reset_show = Mostrar o que digito
reset_save = Salvar senha
reset_too_short = É curta demais: pelo menos {$shortest} caracteres.
reset_too_long = É longa demais: no máximo {$longest} caracteres.
reset_too_simple = É fácil demais de adivinhar. Escolha outra.
reset_done_title = A sua senha está salva
reset_done_text = Os outros aparelhos foram desconectados e, se a conta estava bloqueada, já está aberta. Entre com a nova senha.
reset_refused_title = Este link não funciona
reset_unknown = Não é o link mais recente ou está incompleto. Abra o link do e-mail mais recente.
reset_expired = O link expirou: ele vale por uma hora. O assistente pode enviar outro.
reset_used = O link já foi usado. Se não foi você, avise logo no chat.
reset_ask = Perguntar no chat

pay_title = Pagar {$amount}
pay_lead = É quanto {$item} custa a mais que o artigo que você devolve. Guardamos para você até {$day}.
pay_with = Como você quer pagar?
pay_submit = Pagar {$amount}
pay_demo = Esta é uma loja de demonstração: nenhum dinheiro circula.
pay_done_title = Pago, obrigado
pay_done_text = Recebemos {$amount} por {$item}. O envio sai assim que a sua devolução chegar.
pay_refused_title = Não há nada a pagar aqui
pay_unknown = Este endereço não pertence a nenhum pagamento. Abra de novo o link do chat.
pay_lapsed = O artigo não está mais reservado para você, então não há nada a pagar. O assistente pode ver o que é possível agora.

## Conta

account_title = Os seus pedidos
account_hello = Olá, {$name}
account_no_orders = Ainda não há pedidos
account_no_orders_hint = Esta pessoa da demonstração ainda não comprou nada.
order_title = Pedido {$number}
order_placed = Feito em {$date}
order_items = Produtos deste pedido
order_total = Total
order_quantity = Quantidade: {$count}
order_ask = Perguntar sobre este pedido
order_no_parcels = Nenhum pacote saiu ainda

## Situação de um pedido, em uma etiqueta pequena. No máximo 20 caracteres.

order_state_placed = Recebido
order_state_paid = Pago
order_state_packed = Embalado
order_state_shipped = A caminho
order_state_in_customs = Na alfândega
order_state_delayed = Atrasado
order_state_delivered = Entregue
order_state_partly_delivered = Entregue em parte
order_state_lost = Perdido
order_state_cancelled = Cancelado
order_state_returned = Devolvido
order_state_refunded = Reembolsado

## Pacotes

parcel_title = Pacote {$number}
parcel_carrier = {$carrier} · {$number}
parcel_expected = Previsão: {$date}
parcel_promised = Prometido até {$date}
parcel_delivered_on = Entregue: {$date}
parcel_timeline = O caminho até aqui
parcel_no_events = A transportadora ainda não informou nada
event_place = {$place}, {$country}

## O que aconteceu com um pacote, uma linha por evento

event_label_created = Etiqueta impressa
event_picked_up = Recolhido pela transportadora
event_in_transit = A caminho
event_export_customs = Alfândega de exportação
event_in_customs = Na alfândega
event_customs_cleared = Liberado pela alfândega
event_arrived_hub = Chegou a um centro de distribuição
event_out_for_delivery = Saiu para entrega
event_delivery_attempted = Tentativa de entrega
event_available_for_pickup = Pronto para retirada
event_delayed = Atrasado
event_delivered = Entregue
event_lost = Perdido
event_returned_to_sender = Mandado de volta para a loja

## Carregamento e problemas

loading = Carregando
error_title = Não funcionou
error_offline = Não foi possível acessar a loja. Verifique a sua conexão e tente de novo.
error_server = Algo deu errado do nosso lado. Tente de novo, por favor.
error_try_again = Tentar de novo
not_found_title = Não há nada aqui
not_found_text = A página que você procura mudou de lugar ou nunca existiu.
not_found_product = Não temos este produto, ou não temos mais.

## Rodapé de todas as páginas

footer_about = Storeside é a demonstração de um chat ao lado de uma loja que vende para vários países. Produtos, pessoas e pedidos são inventados.
