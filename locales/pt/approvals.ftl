# O que passa do limite do bot: alguém da equipe decide, e o bot continua. $agent: o primeiro nome.

utter_approval_requested = Encaminhei tudo a alguém da equipe, com todos os detalhes; você não precisa repetir nada.
    .v2 = Já está com alguém da equipe, junto com tudo o que você me contou.
utter_approval_within = { $hours ->
    [one] A resposta chega aqui, em no máximo uma hora. Enquanto isso, posso ajudar com qualquer outra coisa.
   *[other] A resposta chega aqui, em no máximo { $hours } horas. Enquanto isso, posso ajudar com qualquer outra coisa.
}
utter_approval_pending = Alguém da equipe ainda está analisando: { $items }. A resposta chega aqui; você não precisa fazer mais nada.
    .v2 = Isso ainda está com a equipe ({ $items }). Você vai ler aqui o que foi decidido.
utter_approval_approved = Boa notícia: { $agent } aprovou. Está feito, com o número { $number }.
utter_approval_changed_done = { $agent } resolveu isso para você, com o número { $number }.
utter_approval_changed = { $agent } analisou o seu pedido sobre { $items } e oferece isto no lugar.
utter_approval_reason = { $agent } escreve: “{ $reason }”
utter_approval_declined = { $agent } analisou com atenção o seu pedido sobre { $items } e não pode aprovar.
    .v2 = Sinto muito: { $agent } não conseguiu aprovar o seu pedido sobre { $items }.
utter_approval_declined_person = Quer conversar sobre isso com alguém da equipe?
utter_approval_impossible = { $agent } decidiu sobre { $items }, mas já não dá para fazer assim. Nada foi alterado.
