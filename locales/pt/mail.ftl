mail_one_time_code_subject = { $code } é o seu código
mail_one_time_code_text =
    O código para o pedido { $order_number } é { $code }.

    Digite-o no chat. Ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }.

    Se você não pediu, ignore este e-mail: sem o código nada é alterado. Nunca pedimos o código por telefone nem por e-mail.

mail_reset_link_subject = Crie uma nova senha
mail_reset_link_text =
    Aqui você cria uma nova senha para a sua conta:

    { $link }

    O link funciona uma única vez e vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }. A nova senha também desbloqueia a conta.

    Se você não pediu, ignore este e-mail: a sua senha continua a mesma.
mail_no_account_subject = Não há conta com este e-mail
mail_no_account_text =
    Alguém, talvez você, pediu ajuda ao assistente da nossa loja com uma conta deste e-mail. Não existe nenhuma. Se você tem conta, ela está em outro endereço; sem conta, dá para comprar como convidado.

    Se não foi você, não precisa fazer nada.
mail_account_code_text =
    O código para alterar a sua conta é { $code }.

    Digite-o no chat. Ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }.

    Se você não pediu, ignore este e-mail: sem o código nada é alterado. Nunca pedimos o código por telefone nem por e-mail.
mail_new_address_text =
    Este endereço vai ser o e-mail de uma conta da nossa loja. O código que confirma isso é { $code }.

    Digite-o no chat. Ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }.

    Se você não pediu, ignore este e-mail: sem o código nada é alterado. Nunca pedimos o código por telefone nem por e-mail.
mail_address_taken_subject = Este e-mail já tem uma conta
mail_address_taken_text =
    Alguém, talvez você, quer usar este e-mail em outra conta da nossa loja. Já existe uma conta com ele, então nada foi alterado.

    Se não foi você, não precisa fazer nada.
mail_account_changed_subject = A sua conta foi alterada
mail_account_changed_text =
    { $kind ->
    [email] O e-mail
   *[phone] O telefone
 } da sua conta na nossa loja acaba de ser alterado, depois que um código enviado por e-mail foi informado.

    Se não foi você, escreva logo no chat da loja e alguém da equipe vai ajudar.
