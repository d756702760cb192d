# O que a pessoa recebe, e os dados dela.

utter_subscriptions = { $newsletter ->
    [on] Você recebe a nossa newsletter
   *[off] Você não recebe a nossa newsletter
 } e { $order_updates ->
    [on] recebe avisos sobre os seus pedidos
   *[off] não recebe avisos sobre os seus pedidos
 }. O que devo mudar?
    .v2 = No momento: newsletter { $newsletter ->
        [on] ligada
       *[off] desligada
     }, avisos de pedidos { $order_updates ->
        [on] ligados
       *[off] desligados
     }. Qual devo trocar?
utter_subscription_done_on = Pronto: a partir de agora você recebe { $topic ->
    [newsletter] a nossa newsletter
   *[order_updates] os avisos sobre os seus pedidos
 }.
    .v2 = Certo, ativei { $topic ->
        [newsletter] a newsletter
       *[order_updates] os avisos de pedidos
     }.
utter_subscription_done_off = Pronto: você não vai mais receber { $topic ->
    [newsletter] a nossa newsletter
   *[order_updates] os avisos sobre os seus pedidos
 }. Algo que já estava a caminho ainda pode chegar.
    .v2 = Certo, desativei { $topic ->
        [newsletter] a newsletter
       *[order_updates] os avisos de pedidos
     }.
utter_subscription_already_on = Você já recebe { $topic ->
    [newsletter] a nossa newsletter
   *[order_updates] os avisos sobre os seus pedidos
 }, então não mudei nada.
    .v2 = Isso já está ativado: { $topic ->
        [newsletter] a newsletter
       *[order_updates] os avisos de pedidos
     }.
utter_subscription_already_off = Você já não recebia { $topic ->
    [newsletter] a nossa newsletter
   *[order_updates] os avisos sobre os seus pedidos
 }, então não mudei nada.
    .v2 = Isso já está desativado: { $topic ->
        [newsletter] a newsletter
       *[order_updates] os avisos de pedidos
     }.
utter_subscription_guest = Entre na sua conta da loja e eu mudo isso aqui na hora. Sem entrar, o link no fim de cada newsletter cancela a assinatura. Se um endereço está na nossa lista, só digo ao dono dele.
    .v2 = Posso mudar assim que você entrar na conta. Senão, use o link no fim de qualquer newsletter, ou alguém da equipe pode cuidar disso.
button_newsletter_on = Receber a newsletter
button_newsletter_off = Sem newsletter
button_order_updates_on = Receber avisos de pedidos
button_order_updates_off = Sem avisos de pedidos

utter_privacy_stored = Guardamos o seu nome, os seus endereços e e-mail, os seus pedidos com pagamentos, faturas e devoluções, o que você quer receber e as nossas conversas aqui. Você pode pedir uma cópia ou a exclusão.
    .v2 = Ou seja: nome, endereços, pedidos com pagamentos, faturas e devoluções, assinaturas e estas conversas. Quer uma cópia ou a exclusão?
utter_privacy_stored_guest = De quem já comprou guardamos nome, endereços e e-mail, pedidos com pagamentos, faturas e devoluções, o que a pessoa quer receber e as conversas aqui. Você pode pedir uma cópia ou a exclusão.
    .v2 = Guardamos o que um pedido exige: nome, endereços, pedidos, pagamentos, faturas, devoluções e conversas como esta. Você quer uma cópia ou a exclusão?
utter_privacy_guest = Os seus dados só são entregues ou excluídos a pedido seu. Entre na sua conta e peça de novo, ou me diga o número de um dos seus pedidos e o e-mail dele: envio um código para lá.
    .v2 = Para isso preciso ter certeza de quem você é. Entre na loja ou me diga um pedido seu: o número e o e-mail, para onde envio um código.
utter_privacy_ask_erasure = Posso registrar a exclusão dos seus dados e da sua conta. Não dá para desfazer, e depois não será possível consultar pedidos nem devoluções. Registro?
    .v2 = Depois de excluídos a conta e os dados, não há volta. Devo registrar?
utter_privacy_ask_erasure_guest = Posso registrar a exclusão de tudo o que guardamos com este e-mail, inclusive as nossas conversas. Não dá para desfazer, e depois não será mais possível consultar pedidos e devoluções. Registro?
    .v2 = Depois de excluído tudo o que está com este e-mail, não há volta. Posso registrar?
utter_privacy_declined = Então nada é excluído: tudo fica como está.
    .v2 = Tudo bem, deixo os seus dados como estão.
utter_privacy_export_recorded = Registrado: você recebe uma cópia dos seus dados até { $due_on }. A referência é { $reference }.
utter_privacy_export_known = Você pediu uma cópia em { $received_on }, e ela está sendo preparada: fica pronta até { $due_on }. A referência é { $reference }.
    .v2 = A sua cópia ({ $reference }), pedida em { $received_on }, chega até { $due_on }.
utter_privacy_erasure_recorded = Registrado: os seus dados serão excluídos, e você terá a nossa resposta até { $due_on }. A referência é { $reference }.
utter_privacy_erasure_known = A sua exclusão está registrada desde { $received_on }; você terá a nossa resposta até { $due_on }. A referência é { $reference }.
    .v2 = Já está anotado: exclusão { $reference } de { $received_on }, com a nossa resposta até { $due_on }.
utter_privacy_waits = Antes, o que ainda está em aberto precisa terminar: { $orders }.
utter_privacy_kept = As faturas ficam guardadas por { $years ->
    [one] um ano
   *[other] { $years } anos
 }, porque a lei fiscal exige.
button_privacy_export = Pedir uma cópia
button_privacy_erasure = Excluir meus dados

utter_ask_account_matter = O que você quer fazer com a sua conta?
    .v2 = Posso ajudar você a entrar de novo, ou trocar o e-mail ou o telefone da conta. O que vai ser?
button_account_password = Receber um link
button_account_email = Trocar o e-mail
button_account_phone = Trocar o telefone
utter_ask_account_email = Em qual e-mail a conta está?
    .v2 = Com qual e-mail você entra na conta?
utter_ask_account_new_email = Qual e-mail deve valer daqui em diante?
    .v2 = Qual é o novo e-mail?
utter_ask_account_new_phone = Qual telefone deve valer daqui em diante?
    .v2 = Qual é o novo número? De preferência com o código do país, por exemplo +55.
utter_account_same = Esse é o e-mail que a conta já tem.
utter_account_bad_phone = Isso não parece um telefone: preciso de seis a quinze dígitos.
utter_ask_account_code = Se existe uma conta com { $address }, um e-mail com um código de seis dígitos acabou de sair para lá; ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }. Qual é o código?
    .v2 = Saiu outro e-mail para { $address }. Se existe uma conta, ele traz um código que vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }: digite-o aqui, por favor.
utter_ask_new_address_code = Agora o e-mail novo: um código saiu para { $address } e vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }. Qual é esse?
    .v2 = O código do novo endereço foi para { $address }; ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }. Digite-o aqui, por favor.
utter_account_link_sent = Enviei um e-mail com um link para { $address }. Crie ali uma nova senha em até { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 } e entre com ela.
    .v2 = Um novo link está a caminho de { $address } e vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }; só o mais recente funciona. Ele pode estar no spam.
utter_account_link_guest = Se existe uma conta com { $address }, um e-mail com um link está a caminho. Crie com ele uma nova senha em até { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 } e entre.
    .v2 = Escrevi de novo para { $address }. Se existe uma conta, o link do e-mail mais recente vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }; ele pode estar no spam.
utter_account_locked = Depois de muitas senhas erradas, a conta se bloqueia sozinha para ninguém continuar tentando. Uma nova senha desbloqueia.
    .v2 = O bloqueio é para ninguém adivinhar; com uma nova senha a conta abre de novo.
utter_account_not_locked = Pelo que vejo, a sua conta não está bloqueada. Uma nova senha ajuda mesmo assim.
    .v2 = Não vejo nenhum bloqueio na sua conta, mas uma nova senha não faz mal.
utter_account_mail_failed = Agora não consigo enviar e-mail para esse endereço, então nada mudou. Quer que eu chame alguém da equipe?
utter_account_changed_email = Pronto: o e-mail da sua conta agora é { $value }. Os pedidos já feitos ficam com o e-mail com que foram feitos.
utter_account_changed_phone = Pronto: o telefone da sua conta agora é { $value }.
utter_account_told = Por segurança, { $address } foi avisado.
utter_account_email_taken = Já existe uma conta com esse e-mail, então não alterei nada. Alguém da equipe pode olhar as duas: posso chamar?
