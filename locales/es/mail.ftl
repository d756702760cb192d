mail_one_time_code_subject = { $code } es tu código
mail_one_time_code_text =
    El código para el pedido { $order_number } es { $code }.

    Escríbelo en el chat. Vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.

    Si no lo pediste, ignora este correo: sin el código no se cambia nada. Nunca te lo pediremos por teléfono ni por correo.

mail_reset_link_subject = Pon una contraseña nueva
mail_reset_link_text =
    Aquí puedes poner una contraseña nueva para tu cuenta:

    { $link }

    El enlace sirve una sola vez, durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Con la contraseña nueva también se desbloquea la cuenta.

    Si no lo pediste, ignora este correo: tu contraseña sigue igual.
mail_no_account_subject = No hay cuenta con esta dirección
mail_no_account_text =
    Alguien, quizá tú, pidió ayuda al asistente de nuestra tienda con una cuenta de este correo. No hay ninguna. Si tienes cuenta, está con otra dirección; sin cuenta puedes comprar como invitado.

    Si no fuiste tú, no tienes que hacer nada.
mail_account_code_text =
    El código para cambiar tu cuenta es { $code }.

    Escríbelo en el chat. Vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.

    Si no lo pediste, ignora este correo: sin el código no se cambia nada. Nunca te lo pediremos por teléfono ni por correo.
mail_new_address_text =
    Esta dirección va a ser el correo de una cuenta en nuestra tienda. El código que lo confirma es { $code }.

    Escríbelo en el chat. Vale durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.

    Si no lo pediste, ignora este correo: sin el código no se cambia nada. Nunca te lo pediremos por teléfono ni por correo.
mail_address_taken_subject = Esta dirección ya tiene una cuenta
mail_address_taken_text =
    Alguien, quizá tú, quiere usar este correo para otra cuenta de nuestra tienda. Ya hay una cuenta con él, así que no se cambió nada.

    Si no fuiste tú, no tienes que hacer nada.
mail_account_changed_subject = Tu cuenta ha cambiado
mail_account_changed_text =
    Se acaba de cambiar { $kind ->
    [email] el correo
   *[phone] el teléfono
 } de tu cuenta en nuestra tienda, tras devolver un código enviado por correo.

    Si no fuiste tú, escríbenos enseguida en el chat de la tienda y una persona del equipo te ayudará.
