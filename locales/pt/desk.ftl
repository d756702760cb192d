# A mesa de atendimento: uma página movimentada, por isso cada texto é curto. «Você».
# Só mensagens simples com {$variáveis}: sem plurais, por isso «Na fila: {$count}».

## Moldura

title = Atendimento Storeside
title-count = ({$count}) Atendimento Storeside
skip = Ir para a conversa
link-connecting = Conectando…
link-live = Ao vivo
link-offline = Sem conexão
offline-banner = Sem conexão com o servidor. Tentando de novo; o que você escrever fica guardado.
agents-here = Aqui agora: {$names}
sound-on = Som ligado
sound-off = Som desligado
shortcuts-open = Atalhos de teclado
sign-out = Sair
language = Idioma
close = Fechar
cancel = Cancelar
retry = Tentar de novo

## Entrada

sign-in-title = Entrar no atendimento
sign-in-lead = Para quem responde aos clientes.
sign-in-email = E-mail
sign-in-password = Senha
sign-in-show = Mostrar a senha
sign-in-button = Entrar
sign-in-busy = Entrando…
sign-in-ended = A sua sessão terminou. Entre de novo; os seus rascunhos estão guardados.
error-credentials = O e-mail e a senha não combinam. Confira os dois, por favor.
# $seconds: contagem regressiva.
error-throttled = Tentativas demais. Você pode tentar de novo em {$seconds} s.
error-throttled-over = Já pode tentar de novo.
error-network = Não foi possível acessar o servidor. Verifique a sua conexão e tente de novo.
error-server = Algo deu errado no servidor. Tente de novo, por favor.
error-state = A conversa mudou nesse meio-tempo. Ela aparece como está agora.
error-not-found = Esta conversa não existe.
error-too-long = Esta mensagem é longa demais.
error-not-text = Esta mensagem contém caracteres que não podem ser enviados.
error-conflict = Esta mensagem já foi enviada com outro texto.
error-claimed = {$name} está com esta conversa agora.

## Fila

queue = Conversas
# As cinco abas; no máximo 10 caracteres cada uma.
tab-waiting = Na fila
tab-mine = Minhas
# Conversas que estão com colegas.
tab-team = Equipe
tab-bot = Bot
tab-resolved = Resolvidas
search = Buscar
search-placeholder = Nome, pedido, palavras
filter-language = Idioma
filter-all = Todos os idiomas
empty-waiting = Ninguém está esperando. Bom trabalho.
empty-mine = Você não tem nenhuma conversa. Assuma uma em “Na fila”.
empty-team = O resto da equipe não tem conversas.
empty-bot = O bot não está falando com ninguém.
empty-resolved = Nada foi resolvido ainda.
empty-search = Nada encontrado.
list-loading = Carregando conversas…
list-failed = Não foi possível carregar as conversas.
# Quem não entrou na conta. No máximo 20 caracteres.
guest = Visitante
last-photos = Fotos: {$count}
last-bot = Bot: {$text}
last-agent = {$name}: {$text}
last-you = Você: {$text}
nothing-said = Nada escrito ainda
# Para leitores de tela.
row-unread = Mensagens não lidas: {$count}
row-unanswered = Ainda sem resposta: {$count}
row-draft = Rascunho
# $time: uma duração, por exemplo «3 min».
row-waiting = Esperando há {$time}
row-typing = está escrevendo…

## Por que se precisa de uma pessoa. No máximo 14 caracteres.

reason-crisis = Em crise
reason-angry = Com raiva
reason-dispute = Contestação
reason-theft = Conta roubada
reason-unsure = Não entendido
reason-asked = A pedido
reason-failed = Falha do bot
reason-approval = Aprovação

## O mesmo como frase, no alto da conversa

why-crisis = Fala em se machucar ou em não querer viver. Responda imediatamente.
why-angry = O cliente está com raiva.
why-dispute = O cliente ameaça com uma contestação ou um estorno.
why-theft = Outra pessoa pode estar usando a conta do cliente.
why-unsure = O bot não entendeu duas vezes.
why-asked = O cliente pediu para falar com uma pessoa.
why-failed = O bot não conseguiu responder por motivos técnicos.
why-approval = Uma proposta do bot precisa de aprovação.

## Conversa

conversation = Conversa
none-open = Escolha uma conversa à esquerda.
none-open-keys = j e k movem, Enter abre, c assume.
back = Voltar à lista
claim = Assumir
claiming = Assumindo…
give-back = Devolver ao bot
resolve = Resolver
shopper-open = Cliente e pedidos
transcript = Mensagens
transcript-loading = Carregando a conversa…
transcript-failed = Não foi possível carregar a conversa.
# $name: quem atende.
state-queued = Aguardando uma pessoa
state-bot = O bot está respondendo
state-mine = Esta conversa está com você
state-other = {$name} está com esta conversa
state-resolved = Resolvida
# No lugar do campo de texto.
locked-queued = Assuma esta conversa para responder.
locked-bot = O bot está respondendo. Você pode acompanhar.
locked-other = {$name} está com esta conversa. Você pode acompanhar.
locked-resolved = Esta conversa está resolvida. Se chegar outra mensagem, o bot responde.
notice-taken = {$name} assumiu esta conversa.
notice-claim-failed = Não foi possível assumir.
notice-return-failed = Não foi possível devolver.
notice-resolve-failed = Não foi possível resolver.
summary = O que o bot sabe
summary-intent = Assunto
summary-order = Pedido
summary-product = Produto
summary-last = Últimas palavras
fact-tracking_number = Rastreio
fact-measurements = Medidas
fact-return_reason = Motivo da devolução
fact-remedy_story = O que houve
fact-photos = Fotos
fact-order_email = E-mail do pedido
system-queued = Aguardando uma pessoa
# $name: quem atende.
system-claimed = {$name} assumiu a conversa
system-returned = {$name} devolveu ao bot
system-resolved = {$name} resolveu a conversa
system-claimed-someone = Alguém da equipe assumiu a conversa
system-returned-someone = Devolvida ao bot
system-resolved-someone = Resolvida
system-failed = O bot não conseguiu responder
speaker-bot = Bot
# Depois do próprio nome.
speaker-you = Você
# $percent: por exemplo «93%».
understood = {$intent} {$percent}
understood-pending = Lendo…
mood-neutral = com calma
mood-angry = com raiva
mood-annoyed = com irritação
mood-happy = com alegria
# Botões que o bot ofereceu, para leitores de tela.
offered = Respostas oferecidas
shopper-typing = {$name} está escrevendo…
jump = Mensagens mais recentes
jump-new = Mensagens novas

## Escrever

reply = A sua resposta
# $language: o idioma de quem compra, por exemplo «espanhol».
reply-placeholder = Responda em {$language}…
send = Enviar
sending = Enviando…
sent = Enviada
failed = Não enviada
discard = Excluir
characters-left = Caracteres restantes: {$count}
characters-over = Caracteres a mais: {$count}
hint-send = Enter envia, Shift+Enter quebra a linha
resolve-confirm-title = Resolver com uma resposta não enviada?
return-confirm-title = Devolver com uma resposta não enviada?
confirm-text = Há um texto que não foi enviado. Ele fica aqui como rascunho e não é enviado.
sign-out-confirm-title = Sair com respostas não enviadas?
sign-out-confirm-text = Rascunhos em conversas: {$count}. Ao sair, eles são excluídos.
sign-out-delete = Sair e excluir

## Cliente

shopper = Cliente
shopper-language = Idioma
shopper-email = E-mail
shopper-customer = N.º de cliente
# Antes da hora em que a conversa começou.
shopper-since = Início
proof-anonymous = Não entrou na conta
proof-order_email = Sabe pedido e e-mail
proof-one_time_code = Confirmado por código
proof-signed = Entrou na conta
proof-anonymous-hint = Peça o número do pedido e o e-mail antes de falar de um pedido.
orders = Pedidos
orders-none = Sem pedidos.
orders-hidden = Os pedidos aparecem depois que o cliente entra na conta.
orders-no-parcel = Ainda sem pacote.
# Marca no pedido de que se fala. No máximo 14 caracteres.
orders-about = Em questão
orders-items = Itens: {$count}
copy = Copiar {$value}
copied = Copiado

## Anúncios para leitores de tela

announce-waiting = Nova na fila: {$name}, {$reason}
announce-wrote = {$name} escreveu

## O que o cliente quer, como o bot entendeu. No máximo 24 caracteres.

intent-ask_size = Dúvida de tamanho
intent-ask_shipping_status = Onde está o pacote
intent-request_return = Devolução
intent-complain = Reclamação
intent-threaten_dispute = Ameaça de contestação
intent-ask_product_info = Detalhes do produto
intent-ask_usage = Uso e cuidados
intent-ask_availability = Disponibilidade
intent-ask_price = Preço
intent-ask_promotion = Cupons e promoções
intent-ask_recommendation = Recomendação
intent-ask_shipping_cost = Custo do envio
intent-ask_delivery_time = Prazo de entrega
intent-ask_ship_to = Locais de entrega
intent-ask_customs = Alfândega e impostos
intent-ask_payment_methods = Formas de pagamento
intent-ask_how_to_order = Como fazer um pedido
intent-ask_return_policy = Regras de devolução
intent-ask_warranty = Garantia
intent-ask_membership = Pontos, cartões-presente
intent-ask_order_status = Situação do pedido
intent-report_late_parcel = Pacote atrasado
intent-report_missing_parcel = Pacote não recebido
intent-report_customs_problem = Retido na alfândega
intent-cancel_order = Cancelamento
intent-change_order = Alteração do pedido
intent-change_address = Alteração do endereço
intent-report_payment_problem = Problema no pagamento
intent-request_invoice = Nota fiscal
intent-request_exchange = Troca
intent-request_refund = Reembolso
intent-ask_refund_status = Situação do reembolso
intent-ask_return_status = Situação da devolução
intent-report_damaged_item = Produto danificado
intent-report_wrong_item = Produto errado
intent-report_missing_item = Falta um produto
intent-claim_warranty = Acionamento da garantia
intent-give_praise = Elogio
intent-give_feedback = Sugestão
intent-report_account_problem = Problema na conta
intent-manage_subscription = Newsletters e avisos
intent-request_privacy = Privacidade
intent-ask_bot = Pergunta quem é
intent-ask_help = Pede ajuda
intent-talk_to_human = Quer uma pessoa
intent-rate = Avaliação
intent-greet = Saudação
intent-goodbye = Despedida
intent-thank = Agradecimento
intent-affirm = Sim
intent-deny = Não
intent-inform = Dados
intent-stop = Parar
intent-out_of_scope = Outro assunto
intent-change_language = Outro idioma
intent-nlu_fallback = Não entendido

## Atalhos

keys-title = Atalhos de teclado
keys-single = Usar teclas simples
keys-single-hint = Desligado: só funcionam Enter, Tab e as setas.
key-move = Próxima conversa, conversa anterior
key-open = Abrir a conversa
key-claim = Assumir a conversa
key-reply = Escrever uma resposta
key-send = Enviar a resposta
key-leave = Sair do campo de texto, voltar à lista
key-search = Buscar
key-tabs = Na fila, Minhas, Equipe, Bot, Resolvidas
key-help = Mostrar isto

## Avaliações

ratings = Avaliações
stars = {$score} de 5 estrelas
ratings-period = Período
ratings-week = Últimos 7 dias
ratings-month = Últimos 30 dias
ratings-quarter = Últimos 90 dias
ratings-loading = Carregando avaliações…
ratings-failed = Não foi possível carregar as avaliações.
ratings-none = Ninguém avaliou neste período.
ratings-average = Média
ratings-count = Avaliações: {$count}
ratings-asked = Perguntados: {$count}
ratings-by-language = Idioma
ratings-by-answerer = Atendido por
ratings-of-orders = Pedidos, após a entrega
ratings-comments = Últimos comentários
ratings-open = Abrir conversa
## Aprovações

approvals = Aprovações
approval-until = Prazo para decidir: até {$time}
approval-expired = Ninguém decidiu até {$time}; a conversa foi para uma pessoa.
approval-rule = Regra
approval-history = Cliente
approval-history-text = Desde {$since} · pedidos: {$orders} · compensações em {$days} dias: {$remedies}
approval-goods-keep = Fica com o produto
approval-goods-send_back = Devolve o produto
approval-fee = Frete
approval-late = Dias de atraso
approve = Aprovar
approve-amount = Aprovar {$amount}
change = Alterar
decline = Recusar
approval-needs-lead = Só a liderança pode conceder isto.
approval-needs-lead-over = Você pode conceder até {$amount}; acima disso, a liderança decide.
deciding = Salvando…
decline-reason = Motivo, como o cliente vai ler
decline-suggestions = Sugestões
decline-wear = Pelo que você descreve, parece desgaste normal de uso, que não podemos compensar.
decline-details = Para avaliar, precisamos saber mais: o que exatamente está danificado e como aconteceu?
decline-amount = O valor é maior do que podemos dar neste caso. Teremos prazer em encontrar outra solução com você.
decline-settled = Já encontramos uma solução com você para este item.
decline-send = Recusar e avisar o cliente
change-resolution = O que em vez disso?
change-amount = Valor em {$currency}
change-most = No máximo {$amount}
change-reason = Uma palavra ao cliente (opcional)
change-hint = Primeiro o cliente é consultado. Nada é feito antes do sim.
change-hint-now = Você está falando com o cliente: será feito na hora.
change-send = Oferecer ao cliente
change-send-now = Fazer agora
resolution-keep_and_credit = Crédito, fica com o produto
resolution-partial_refund = Dinheiro, fica com o produto
resolution-resend = O mesmo produto de novo
resolution-repair = Conserto
resolution-full_refund = Reembolso total
resolution-fee_refund = Devolução do frete
decided-approved = Aprovado por {$name}
decided-declined = Recusado por {$name}
decided-changed = Alterado por {$name}
outcome-pending = em execução…
outcome-granted = feito, número {$number}
outcome-granted-fee = feito
outcome-told = o cliente foi avisado
outcome-asked = o cliente está sendo consultado
outcome-turned_down = o cliente disse não
outcome-refused = Já não foi possível. Decida de novo.
outcome-failed = Não foi possível executar. Decida de novo.
error-approval-decided = {$name} já decidiu; veja abaixo.
error-approval-refused = A regra não oferece mais isto para estes produtos.
error-shop = O sistema da loja não responde. Nada foi feito; tente de novo.
locked-approval = O bot está respondendo. Você pode decidir acima ou assumir a conversa.
key-approval = Ir para a aprovação
system-decided = Decisão tomada
system-expired = Ninguém decidiu a tempo
