# Depois das estrelas no fim de uma conversa. Ninguém é obrigado a responder.

# Uma ou duas estrelas; segue um botão para falar com uma pessoa.
utter_rated_low = Sinto que não tenha sido melhor. O que deu errado? Você pode escrever aqui, ou eu chamo alguém da equipe.
    .v2 = Obrigado pela franqueza. O que deveríamos ter feito melhor? Escreva aqui ou fale com alguém da equipe.
# $order_number (texto): o pedido avaliado.
utter_rated_low_order = Sinto muito que o pedido { $order_number } não tenha agradado. O que houve? Você pode escrever aqui ou escolher o que posso fazer.
    .v2 = Sinto muito pelo pedido { $order_number }. Conte o que deu errado ou escolha como posso ajudar.
utter_rated_fair = Obrigado. O que podemos melhorar?
    .v2 = Obrigado pela avaliação. O que faltou?
utter_rated_good = Obrigado! O que poderia ter sido ainda melhor?
    .v2 = Muito obrigado! Há algo que possamos melhorar?
utter_rated_best = Obrigado, que bom saber! Se quiser acrescentar algo, é só escrever aqui.
    .v2 = Muito obrigado! Se quiser deixar umas palavras, o espaço é este.
# Estrelas com uma pergunta nossa em aberto, que segue em outra mensagem.
utter_rating_noted = Obrigado pela avaliação.
    .v2 = Obrigado, sua avaliação está anotada.
# Um número que não vai de 1 a 5.
utter_rating_unreadable = A avaliação vai de 1 (ruim) a 5 (muito bom), em estrelas inteiras. Quantas são?
    .v2 = Só consigo anotar de 1 a 5 estrelas inteiras. Quantas são?
utter_rating_comment = Obrigado, guardei isso junto com a sua avaliação.
    .v2 = Obrigado, suas palavras ficam com a avaliação.
utter_rating_comment_low = Obrigado por nos contar; guardei junto com a sua avaliação. Se quiser que isso seja resolvido, chamo alguém da equipe.
    .v2 = Obrigado, está anotado com a sua avaliação. Quer que alguém da equipe veja isso?
