# 访客更改订单之前，通过邮件发送的一次性验证码。

# $address：部分隐藏的邮箱地址。$minutes（数字）
utter_ask_one_time_code = 为确认是您本人，我已将六位验证码发送到 { $address }，{ $minutes } 分钟内有效。请问验证码是多少？
    .v2 = 六位验证码已发往 { $address }，{ $minutes } 分钟内有效，请在这里输入。
utter_one_time_code_wrong = 验证码不正确，或者已经过期。请再看一下最新的那封邮件，也可以让我重新发送。
    .v2 = 这个也不对。只有最新那封邮件里的验证码有效。
utter_one_time_code_unreadable = 验证码正好是六位数字，请您再输入一次。
    .v2 = 请只输入验证码的六位数字。
button_another_code = 重新发送验证码
utter_too_many_codes_person = 我已经向这个邮箱发送了多次验证码，暂时不能再发了。邮件可能在垃圾邮件里。需要我请同事来吗？
utter_mail_failed_person = 验证码邮件暂时无法发送，因此没有做任何更改。需要我请同事来吗？
