mail_one_time_code_subject = { $code } — ваш код
mail_one_time_code_text =
    Код для заказа { $order_number }: { $code }.

    Введите его в чате. Он действует { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 }.

    Если вы его не запрашивали, не обращайте внимания на это письмо: без кода ничего не изменится. Мы никогда не спрашиваем его по телефону или почте.
