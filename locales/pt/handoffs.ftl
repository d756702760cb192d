### Frases do próprio atendimento: linhas pequenas e centralizadas entre as mensagens de um chat.
### Dizem o que acontece, não o que o bot diz. Cada uma com menos de uns 160 caracteres.

# $position: lugar na fila; 1 é o próximo.
system_handoff_queued = { $position ->
    [1] Alguém da equipe vai atender você. A próxima vez é a sua; enquanto isso, pode continuar escrevendo aqui.
   *[other] Alguém da equipe vai atender você. O seu lugar na fila é { $position }; enquanto isso, pode continuar escrevendo aqui.
}

# $agent: o primeiro nome, por exemplo Maya.
system_handoff_claimed = { $agent } entrou no chat.

system_handoff_returned = { $agent } saiu do chat. O assistente está de novo à sua disposição.

system_conversation_resolved = { $agent } encerrou este atendimento. Se algo ficou em aberto, é só escrever aqui.

# A linha system_handoff_queued segue logo depois.
system_turn_failed = Desculpe, não funcionou agora. A sua mensagem está guardada, não precisa enviar de novo.

## A avaliação no fim: uma pergunta com cinco estrelas embaixo, em nome do assistente

ask_rating = Qual é a sua satisfação com a ajuda que recebeu aqui?
# $count (número): de 1 a 5.
rating_stars = { $count ->
    [one] { $count } estrela de 5
   *[other] { $count } estrelas de 5
}
system_approval_decided = { $agent } decidiu sobre o seu pedido.
system_approval_expired = Ninguém decidiu sobre a sua solicitação no prazo que prometemos. Sentimos muito.
