# O código de uso único por e-mail, antes de alterar o pedido de um convidado.

# $address: o endereço, em parte oculto. $minutes (número)
utter_ask_one_time_code = Para ter certeza de que é você, enviei um código de seis dígitos para { $address }. Ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }: qual é?
    .v2 = Acabou de sair um código de seis dígitos para { $address }; ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }. Digite-o aqui, por favor.
utter_one_time_code_wrong = Esse não é o código, ou ele já expirou. Olhe de novo o e-mail mais recente, ou envio outro.
    .v2 = Esse também não serve. Só vale o código do e-mail mais recente.
utter_one_time_code_unreadable = O código tem exatamente seis dígitos. Pode digitar de novo?
    .v2 = Preciso dos seis dígitos do código, e mais nada.
button_another_code = Enviar outro código
utter_too_many_codes_person = Já enviei vários códigos para esse endereço e por enquanto não posso enviar mais. Talvez estejam na caixa de spam. Quer que eu chame alguém da equipe?
utter_mail_failed_person = Não foi possível enviar o e-mail com o código agora, então nada foi alterado. Quer que eu chame alguém da equipe?
