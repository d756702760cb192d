mail_one_time_code_subject = 您的验证码是 { $code }
mail_one_time_code_text =
    订单 { $order_number } 的验证码是 { $code }。

    请在聊天窗口中输入，{ $minutes } 分钟内有效。

    如果不是您本人操作，请忽略此邮件：没有验证码，不会有任何更改。我们绝不会通过电话或邮件索取验证码。
