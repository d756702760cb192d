# Reclamações e passagem da conversa a uma pessoa. Sem justificativas nem bajulação.

utter_complaint = Sinto muito; não deveria ser assim. O que posso resolver para você?
    .v2 = Isso não deveria ter acontecido, e peço desculpas. Vamos ver o que dá para fazer.
# Um pedido atrasado, perdido ou retido na alfândega.
utter_complaint_about_order = Sinto muito, não deveria ser assim. Vejo que o pedido { $order_number } não está indo como prometemos. Vamos olhar?
    .v2 = Peço desculpas por isso. É sobre o pedido { $order_number }? Vejo que nem tudo correu bem.
# Enquanto há uma pergunta nossa em aberto, que segue em outra mensagem.
utter_complaint_in_form = Sinto muito por isso. Vou tentar resolver.
    .v2 = Entendo, e peço desculpas. Vamos resolver isso.

# Uma pessoa assume; quanto tempo leva é dito à parte.
utter_hand_over_asked = Claro. Vou chamar alguém da equipe, que vai ler o que escrevemos; você não precisa repetir.
    .v2 = Com certeza, vou passar você agora para alguém da equipe, que vê tudo o que está escrito aqui.
utter_hand_over_angry = Sinto muito mesmo. Não quero piorar as coisas: alguém da equipe vai assumir e cuidar disso pessoalmente.
    .v2 = Sinto muito que tenha dado tão errado. Vou passar você para alguém da equipe, que pode fazer mais do que eu.
utter_hand_over_crisis = Sinto muito que você esteja se sentindo assim. Estou chamando agora mesmo, antes de tudo, uma pessoa da equipe para vir aqui falar com você. Se você está em perigo neste momento, ligue por favor para o número de emergência da sua região ou para alguém de confiança. Você não precisa passar por isso sem ajuda.
utter_hand_over_dispute = Sinto muito que tenha chegado a esse ponto. Vou chamar alguém da equipe, com prioridade máxima, para resolver isso com você.
utter_hand_over_theft = Parece que outra pessoa está usando a sua conta. Vou chamar alguém da equipe agora mesmo. Não passe nenhum código nem senha a ninguém.
    .v2 = Levo isso a sério. Alguém da equipe assume agora mesmo, com prioridade máxima.
utter_hand_over_unsure = Desculpe, não entendo isso bem o bastante para ajudar. Alguém da equipe vai assumir; você não precisa começar de novo.
    .v2 = Isso está além do que consigo, desculpe. Vou passar você para alguém da equipe, que pode ler tudo o que está acima.
utter_hand_over_failed = Desculpe, daqui não consigo avançar. Alguém da equipe vai assumir.
    .v2 = Algo me impede de resolver isso, desculpe. Vou deixar com alguém da equipe.

utter_thank_praise = Obrigado, é muito bom ler isso!
    .v2 = Alegrou o nosso dia, muito obrigado!
utter_thank_feedback = Obrigado por nos dizer. Eu não consigo mudar isso sozinho, mas alguém da equipe pode tratar do assunto: posso chamar?
    .v2 = Obrigado, é bom saber. Quer que alguém da equipe trate disso?
