mail_one_time_code_subject = { $code } es tu código
mail_one_time_code_text =
    El código para el pedido { $order_number } es { $code }.

    Escríbelo en el chat. Vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.

    Si no lo pediste, ignora este correo: sin el código no se cambia nada. Nunca te lo pediremos por teléfono ni por correo.
