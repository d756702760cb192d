# Mails. $code (text), $minutes (number), $order_number (text)

mail_one_time_code_subject = { $code } is your code
mail_one_time_code_text =
    The code for order { $order_number } is { $code }.

    Please type it into the chat. It is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }.

    If you didn't ask for it, ignore this e-mail: without the code nothing is changed. We never ask for it by phone or e-mail.
