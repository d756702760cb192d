# The one-time code by e-mail, before something is changed or money moves.

# $address (text): the address, hidden in part. $minutes (number)
utter_ask_one_time_code = To be sure that it's really you, I've sent a six-digit code to { $address }. It is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }: what does it say?
    .v2 = A six-digit code has gone to { $address }; it is good for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. Please type it here.
utter_one_time_code_wrong = That isn't the code, or it has run out. Please look at the newest e-mail again, or let me send another code.
    .v2 = No, that one doesn't open it either. Only the code in the newest e-mail counts.
utter_one_time_code_unreadable = The code has exactly six digits. Could you type it again?
    .v2 = I need all six digits of the code, and nothing else.
button_another_code = Send another code
utter_too_many_codes_person = I've sent several codes to that address and can't send more just now. It may be worth a look into the spam folder. Shall I bring in a colleague?
utter_mail_failed_person = The e-mail with the code couldn't be sent just now, so nothing has been changed. Shall I bring in a colleague?
