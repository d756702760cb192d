mail_one_time_code_subject = 您的验证码是 { $code }
mail_one_time_code_text =
    订单 { $order_number } 的验证码是 { $code }。

    请在聊天窗口中输入，{ $minutes } 分钟内有效。

    如果不是您本人操作，请忽略此邮件：没有验证码，不会有任何更改。我们绝不会通过电话或邮件索取验证码。

mail_reset_link_subject = 设置新密码
mail_reset_link_text =
    请在这里为您的账号设置新密码：

    { $link }

    链接只能使用一次，{ $minutes } 分钟内有效。设置新密码也会解锁账号。

    如果不是您本人操作，请忽略此邮件：您的密码不会改变。
mail_no_account_subject = 该邮箱没有账号
mail_no_account_text =
    有人（也许是您）向本店助手询问使用该邮箱的账号，但并没有这样的账号。如果您有账号，它用的是别的邮箱；没有账号也可以直接下单。

    如果不是您本人操作，无需处理。
mail_account_code_text =
    更改账号的验证码是 { $code }。

    请在聊天窗口中输入，{ $minutes } 分钟内有效。

    如果不是您本人操作，请忽略此邮件：没有验证码，不会有任何更改。我们绝不会通过电话或邮件索取验证码。
mail_new_address_text =
    该邮箱将成为本店一个账号的邮箱，确认用的验证码是 { $code }。

    请在聊天窗口中输入，{ $minutes } 分钟内有效。

    如果不是您本人操作，请忽略此邮件：没有验证码，不会有任何更改。我们绝不会通过电话或邮件索取验证码。
mail_address_taken_subject = 该邮箱已有账号
mail_address_taken_text =
    有人（也许是您）想把该邮箱用于本店的另一个账号。该邮箱已有账号，因此没有做任何更改。

    如果不是您本人操作，无需处理。
mail_account_changed_subject = 您的账号已更改
mail_account_changed_text =
    您在本店账号的{ $kind ->
    [email] 邮箱
   *[phone] 手机号
 }刚刚在输入邮件验证码后被更改。

    如果不是您本人操作，请立即在商店聊天窗口联系我们，同事会帮您处理。
