# Mails. $code (text), $minutes (number), $order_number (text)

mail_one_time_code_subject = { $code } is your code
mail_one_time_code_text =
    The code for order { $order_number } is { $code }.

    Please type it into the chat. It is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }.

    If you didn't ask for it, ignore this e-mail: without the code nothing is changed. We never ask for it by phone or e-mail.

# Of accounts. $link (text): where to set a new password. $kind (text): email or phone
mail_reset_link_subject = Set a new password
mail_reset_link_text =
    Here you can set a new password for your account:

    { $link }

    The link works once, for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. Setting a new password also unlocks the account.

    If you didn't ask for it, ignore this e-mail: your password stays as it is.
mail_no_account_subject = No account under this address
mail_no_account_text =
    Somebody, perhaps you, asked our shop's assistant for help with an account under this e-mail address. There is none. If you have one, it is under another address; without an account you can order as a guest.

    If it wasn't you, you needn't do anything.
mail_account_code_text =
    The code for a change of your account is { $code }.

    Please type it into the chat. It is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }.

    If you didn't ask for it, ignore this e-mail: without the code nothing is changed. We never ask for it by phone or e-mail.
mail_new_address_text =
    This address is to become the e-mail address of an account in our shop. The code that confirms it is { $code }.

    Please type it into the chat. It is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }.

    If you didn't ask for it, ignore this e-mail: without the code nothing is changed. We never ask for it by phone or e-mail.
mail_address_taken_subject = This address has an account already
mail_address_taken_text =
    Somebody, perhaps you, wants to use this e-mail address for another account in our shop. There is already an account under it, so nothing was changed.

    If it wasn't you, you needn't do anything.
mail_account_changed_subject = Your account was changed
mail_account_changed_text =
    The { $kind ->
    [email] e-mail address
   *[phone] phone number
 } of your account in our shop was changed just now, after a code sent by e-mail was given back.

    If it wasn't you, please write to us in the shop's chat at once, and a colleague will help.
