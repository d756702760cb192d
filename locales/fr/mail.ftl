mail_one_time_code_subject = { $code } est votre code
mail_one_time_code_text =
    Le code pour la commande { $order_number } est { $code }.

    Saisissez-le dans le chat. Il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }.

    Si vous n’avez rien demandé, ignorez cet e-mail : sans le code, rien n’est modifié. Nous ne le demandons jamais par téléphone ni par e-mail.
