mail_one_time_code_subject = { $code } é o seu código
mail_one_time_code_text =
    O código para o pedido { $order_number } é { $code }.

    Digite-o no chat. Ele vale por { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }.

    Se você não pediu, ignore este e-mail: sem o código nada é alterado. Nunca pedimos o código por telefone nem por e-mail.
