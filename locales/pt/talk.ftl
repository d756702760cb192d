# Conversa em geral. O bot fala na primeira pessoa, com simpatia e brevidade, e nunca se passa por uma pessoa; evita
# palavras que lhe deem gênero, a ele ou a quem compra («obrigado», «bem-vinda»). Português do Brasil que em Portugal
# se lê bem. `.v2` e `.v3` são outras formas de dizer o mesmo, usadas em alternância.

utter_greet_by_name = Olá, { $shopper }! Em que posso ajudar?
    .v2 = Oi, { $shopper }, que bom ver você por aqui. Como posso ajudar?
utter_greet = Olá! Em que posso ajudar?
    .v2 = Oi! Como posso ajudar?
utter_goodbye = Até logo, e agradecemos a visita.
    .v2 = Tchau! Se precisar, é só chamar.
utter_welcome = De nada!
    .v2 = Por nada, foi um prazer.
    .v3 = Que bom que deu certo.
# Depois de um «sim» que não responde a nada.
utter_what_next = Certo. O que vamos ver?
    .v2 = Tudo bem. O que você gostaria de fazer?
# Depois de um «não» que não responde a nada.
utter_anything_else = Certo. Posso ajudar em mais alguma coisa?
    .v2 = Tudo bem. Precisa de mais alguma coisa?
# Depois de um dado sem pergunta, por exemplo só um e-mail.
utter_what_about_it = Anotei. O que você gostaria de saber?
    .v2 = Recebi. O que faço com isso?
utter_stopped = Sem problema, deixei isso de lado. O que você gostaria de fazer então?
    .v2 = Tudo bem, paramos por aqui. O que vem agora?
utter_out_of_scope = Disso eu não entendo: posso ajudar com tamanhos, pedidos e devoluções aqui na loja.
    .v2 = Nisso não consigo ajudar. Mas de tamanhos, entregas e devoluções eu entendo bem.
utter_language_changed = Claro, vamos continuar em português.

# A «você é um robô?» e «quem é você?». Com franqueza: um programa, com pessoas por trás.
utter_who_i_am = Sou um programa de atendimento desta loja, não uma pessoa. O que eu não consigo resolver passa para a equipe, que é de gente de verdade.
    .v2 = Você está falando com um programa que trabalha para esta loja. Se preferir falar com uma pessoa, posso chamar alguém da equipe.
# A «o que você sabe fazer?» e «ajuda»; os temas principais seguem como botões.
utter_what_i_can_do = Posso dizer qual tamanho serve, encontrar o seu pacote e abrir uma devolução. Para todo o resto, chamo alguém da equipe. É só escrever do seu jeito.
    .v2 = Pergunte, do seu jeito, sobre tamanhos, entregas e devoluções. O que eu não conseguir fazer fica com alguém da equipe.
# Uma mensagem pedia duas coisas; a primeira já teve resposta, e a da segunda vem a seguir.
# $matter (texto): uma das frases de readings.ftl, tal como está lá.
utter_second_request = Agora, o outro assunto da sua mensagem: “{ $matter }”
    .v2 = E quanto ao outro ponto: “{ $matter }”
# A mensagem está em um idioma que não falamos. É dito em inglês e no idioma da página.
utter_language_not_spoken = Infelizmente não falo esse idioma. Você pode escrever em português, em inglês ou em outro dos idiomas da loja, ou falar com alguém da equipe.
    .v2 = Desculpe, esse idioma eu não conheço. Entendo português, inglês e os outros idiomas da loja; ou posso chamar alguém da equipe.

# Não entendido, com até três interpretações como botões abaixo da frase.
utter_unsure_readings = Não sei se entendi bem. Você quis dizer uma destas opções?
    .v2 = Desculpe, não entendi direito. É alguma destas opções?
# Não entendido, com os temas principais como botões abaixo da frase.
utter_unsure = Não sei se entendi bem. Pode dizer de outra forma ou escolher uma destas opções?
    .v2 = Desculpe, não entendi direito. Pode explicar com outras palavras ou escolher uma opção abaixo?
# Não entendido enquanto há uma pergunta nossa em aberto, que segue em outra mensagem.
utter_unsure_in_form = Desculpe, não entendi essa resposta.
    .v2 = Não ficou claro para mim o que você quer dizer.

# Duas perguntas não deram em nada.
utter_offer_person = Desculpe, estamos andando em círculos. Quer que eu chame alguém da equipe?
    .v2 = Não quero perguntar de novo a mesma coisa. Prefere falar com alguém da equipe?
utter_beyond_reach = Não consigo resolver isso por aqui. Alguém da equipe pode verificar: posso chamar?
    .v2 = Pelo chat não consigo avançar com isso, mas a equipe consegue. Quer falar com uma pessoa?

# Botões: no máximo uns 24 caracteres.
button_yes = Sim
button_no = Não
# Sai do que está em andamento.
button_stop = Deixa para lá
