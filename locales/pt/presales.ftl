# Antes da compra: qual tamanho serve.

utter_ask_product = De qual produto se trata? O nome ou algumas palavras dele já bastam.
    .v2 = Desculpe, primeiro preciso saber qual é o produto. Como ele se chama na loja?
# Os produtos seguem em cartões.
utter_ask_which_product = Qual destes você quer dizer?
    .v2 = É algum destes?

utter_ask_measurements = Para encontrar o seu tamanho de “{ $title }”: qual é a sua altura e o seu peso? O tamanho que você costuma usar também ajuda.
    .v2 = Para “{ $title }”, preciso da sua altura e do seu peso, ou do tamanho que você costuma usar.
utter_ask_foot_length = Para encontrar o seu número de “{ $title }”: quantos centímetros tem o seu pé? Ou diga o número que você costuma calçar.
    .v2 = Para “{ $title }”, preciso do comprimento do seu pé em centímetros, ou do número que você costuma calçar, com o sistema, por exemplo EU 39.
# $missing: uma ou duas das medidas abaixo.
utter_ask_more_measurements = Para ter mais certeza, ajudaria saber { $missing }. Se não souber, é só dizer.
    .v2 = Também ajudaria saber { $missing }. Se não tiver à mão, é só dizer, e sigo com o que tenho.
# Tal como entram na frase acima: “ajudaria saber a medida do seu tórax e a medida da sua cintura”.
measure_height_cm = a sua altura
measure_weight_kg = o seu peso
measure_chest_cm = a medida do seu tórax
measure_waist_cm = a medida da sua cintura
measure_hips_cm = a medida do seu quadril
measure_foot_cm = o comprimento do seu pé
measure_usual_size = o tamanho que você costuma usar
utter_measurement_implausible = { $given } não pode estar certo. Pode conferir o número e a unidade?
    .v2 = Não consigo entender { $given } como medida. Em que unidade está?

# A sugestão. As frases abaixo podem seguir na mesma mensagem.
utter_size_sure = Para “{ $title }”, escolha o tamanho { $size }.
    .v2 = Em “{ $title }”, o seu tamanho é { $size }.
utter_size_likely = Eu escolheria “{ $title }” no tamanho { $size }.
    .v2 = Em “{ $title }”, o tamanho { $size } deve servir bem.
utter_size_unsure = Para “{ $title }”, o meu palpite é { $size }, mas sem certeza. Vale comparar com a tabela de medidas.
    .v2 = Em “{ $title }”, eu iria de { $size }, mas não é garantido. A tabela de medidas ajuda a decidir.
# Nada em que se basear.
utter_size_chart_only = Aqui está a tabela de medidas de “{ $title }”. Meça uma peça que fica bem em você e compare.
utter_size_no_chart = “{ $title }” tem tamanho único, então não há o que escolher.

# O porquê. Cada frase pode seguir a sugestão na mesma mensagem.
utter_size_because_measured = As suas medidas se encaixam bem nele.
utter_size_because_between_sizes = Você está entre dois tamanhos.
utter_size_because_measurements_disagree = As suas medidas indicam tamanhos diferentes, por isso considerei o maior.
utter_size_because_outside_chart = As suas medidas ficam fora da tabela; este é o tamanho mais próximo.
utter_size_because_usual_size = É o tamanho que você costuma usar.
utter_size_because_converted = Converti o tamanho que você costuma usar.
utter_size_because_usual_size_ambiguous = O tamanho que você usa muda de um país para outro: diga o sistema (EU, UK, US) para termos mais certeza.
utter_size_because_usual_size_unknown = Não encontro o tamanho que você costuma usar na tabela desta marca.
utter_size_because_height_and_weight = Usei como base a sua altura e o seu peso.
utter_size_because_height_only = Só pude usar como base a sua altura.
utter_size_because_runs_small = Este produto veste menor que o habitual.
utter_size_because_runs_large = Este produto veste maior que o habitual.
utter_size_because_prefers_loose = Você gosta mais folgado.
utter_size_because_prefers_tight = Você gosta mais justo ao corpo.
utter_size_alternative = Na dúvida, o outro tamanho a experimentar é { $alternative }.
