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

## Nomes dos detalhes de um produto (no máximo 24 caracteres)

attribute_material = Material
attribute_upper = Parte externa
attribute_sole = Sola
attribute_lining = Forro
attribute_membrane = Membrana impermeável
attribute_filling = Enchimento
attribute_weight = Peso
attribute_fit = Caimento
attribute_length = Comprimento
attribute_rise = Altura da cintura
attribute_leg = Corte da perna
attribute_collar = Gola
attribute_pocket = Bolso
attribute_heel = Altura do salto
attribute_width = Largura
attribute_drop = Drop
attribute_pronation = Pronação
attribute_construction = Construção
attribute_water_column = Coluna de água
attribute_waterproof = À prova d’água
attribute_warm_to = Aquece até
attribute_sun_protection = Proteção solar
attribute_chlorine_resistant = Resistente ao cloro
attribute_certification = Certificação
attribute_origin = Feito em
attribute_pieces = Peças
attribute_dimensions = Dimensões
attribute_height = Altura
attribute_diameter = Diâmetro
attribute_volume = Conteúdo
attribute_capacity = Capacidade
attribute_warranty = Garantia
attribute_connection = Conexão
attribute_noise_cancelling = Cancelamento de ruído
attribute_battery = Bateria ou pilha
attribute_battery_life = Autonomia
attribute_charging = Carregamento
attribute_wireless_charging = Carregamento sem fio
attribute_impedance = Impedância
attribute_power = Potência
attribute_input = Entrada
attribute_plugs = Plugues
attribute_ports = Portas
attribute_standard = Padrão
attribute_cable = Cabo
attribute_data = Dados
attribute_compatible_with = Compatível com
attribute_display = Tela
attribute_gps = GPS
attribute_layout = Layout
attribute_switches = Switches
attribute_resolution = Resolução
attribute_hand = Mão
attribute_field_of_view = Campo de visão
attribute_brightness = Luminosidade
attribute_colour_temperature = Temperatura de cor
attribute_storage = Armazenamento
attribute_memory = Memória
attribute_sensor = Sensor
attribute_zoom = Zoom
attribute_video = Vídeo
attribute_in_the_box = Na caixa
attribute_socket = Soquete da lâmpada
attribute_dishwasher_safe = Pode ir à lava-louças
attribute_microwave_safe = Pode ir ao micro-ondas
attribute_induction = Para indução
attribute_oven_safe = Pode ir ao forno
attribute_burn_time = Tempo de queima
attribute_temperature = Temperatura
attribute_movement = Mecanismo
attribute_drainage_hole = Furo de drenagem
attribute_skin_type = Tipo de pele
attribute_hair_type = Tipo de cabelo
attribute_fragrance_free = Sem perfume
attribute_silicone_free = Sem silicone
attribute_free_of = Livre de
attribute_vegan = Vegano
attribute_shelf_life_open = Depois de aberto dura
attribute_active = Ingrediente ativo
attribute_water_resistant = Resistente à água
attribute_finish = Acabamento
attribute_concentration = Concentração
attribute_notes = Notas olfativas
value_yes = Sim
value_no = Não

## Como cuidar, uma linha por conselho, como em uma etiqueta de roupa

care_wash_30 = Lavar à máquina a 30 °C
care_wash_30_gentle = Lavar à máquina a 30 °C, ciclo delicado
care_wash_40 = Lavar à máquina a 40 °C
care_wash_60 = Lavar à máquina a 60 °C
care_hand_wash = Lavar à mão
care_hand_wash_warm = Lavar à mão em água morna
care_no_machine_wash = Não lavar à máquina
care_dry_clean = Somente lavagem a seco
care_no_bleach = Não usar alvejante
care_no_softener = Não usar amaciante
care_tumble_low = Secar na secadora em temperatura baixa
care_no_tumble = Não usar secadora
care_dry_flat = Secar na horizontal
care_air_dry = Deixar secar ao ar
care_no_heat = Manter longe de fontes de calor
care_no_iron = Não passar a ferro
care_iron_low = Passar a ferro em temperatura baixa
care_iron_medium = Passar a ferro em temperatura média
care_no_iron_print = Não passar a ferro sobre a estampa
care_brush_off = Escovar a sujeira seca
care_damp_cloth = Limpar com um pano úmido
care_wipe_dry = Limpar com um pano seco
care_dust_dry = Tirar o pó com um pano seco
care_spot_clean = Limpar apenas as manchas, com um pano úmido
care_vacuum = Aspirar com cuidado
care_wax_leather = Encerar o couro de vez em quando
care_leather_cream = Nutrir o couro com creme
care_shoe_tree = Guardar com fôrma de calçado
care_keep_dry = Manter seco
care_rinse_fresh_water = Enxaguar com água doce
care_dishwasher = Pode ir à lava-louças
care_microwave = Pode ir ao micro-ondas
care_dry_at_once = Secar logo depois de lavar
care_descale = Remover o calcário regularmente
care_oil_wood = Passar óleo na madeira de vez em quando
care_keep_cool = Conservar em lugar fresco
care_keep_dark = Proteger da luz
care_close_lid = Fechar bem a tampa

## Cores, como as lojas de moda as chamam

colour_navy = Azul-marinho
colour_white = Branco
colour_black = Preto
colour_sand = Areia
colour_yellow = Amarelo
colour_light_blue = Azul-claro
colour_rust = Ferrugem
colour_cream = Creme
colour_rose = Rosa
colour_forest = Verde-floresta
colour_grey = Cinza
colour_olive = Verde-oliva
colour_teal = Azul-petróleo
colour_burgundy = Bordô
colour_charcoal = Grafite
colour_denim = Jeans
colour_camel = Camelo
colour_red = Vermelho
colour_sage = Verde-sálvia
colour_midnight = Azul-noite
colour_indigo = Índigo
colour_light_denim = Jeans claro
colour_khaki = Cáqui
colour_mustard = Mostarda
colour_blue = Azul
colour_coral = Coral
colour_orange = Laranja
colour_brown = Marrom
colour_tan = Caramelo
colour_gold = Dourado
colour_walnut = Nogueira
colour_lilac = Lilás
colour_mint = Verde-menta
colour_silver = Prateado
colour_brass = Latão
colour_sky = Azul-céu
colour_terracotta = Terracota
colour_amber = Âmbar

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
