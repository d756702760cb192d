# 订阅的消息和个人资料。

utter_subscriptions = { $newsletter ->
    [on] 您订阅了我们的资讯邮件
   *[off] 您没有订阅我们的资讯邮件
 }，{ $order_updates ->
    [on] 会收到订单通知
   *[off] 不会收到订单通知
 }。要改哪一项？
    .v2 = 目前：资讯邮件{ $newsletter ->
        [on] 开启
       *[off] 关闭
     }，订单通知{ $order_updates ->
        [on] 开启
       *[off] 关闭
     }。要切换哪一个？
utter_subscription_done_on = 好了，今后您会收到{ $topic ->
    [newsletter] 我们的资讯邮件
   *[order_updates] 订单通知
 }。
    .v2 = 好的，已开启{ $topic ->
        [newsletter] 资讯邮件
       *[order_updates] 订单通知
     }。
utter_subscription_done_off = 好了，今后您不会再收到{ $topic ->
    [newsletter] 我们的资讯邮件
   *[order_updates] 订单通知
 }。已经发出的可能还会到达。
    .v2 = 好的，已关闭{ $topic ->
        [newsletter] 资讯邮件
       *[order_updates] 订单通知
     }。
utter_subscription_already_on = 您本来就会收到{ $topic ->
    [newsletter] 我们的资讯邮件
   *[order_updates] 订单通知
 }，所以没有改动。
    .v2 = 这一项已经开启：{ $topic ->
        [newsletter] 资讯邮件
       *[order_updates] 订单通知
     }。
utter_subscription_already_off = 您本来就不会收到{ $topic ->
    [newsletter] 我们的资讯邮件
   *[order_updates] 订单通知
 }，所以没有改动。
    .v2 = 这一项已经关闭：{ $topic ->
        [newsletter] 资讯邮件
       *[order_updates] 订单通知
     }。
utter_subscription_guest = 请先登录商店，我马上就能在这里更改。不登录的话，每封资讯邮件末尾的链接都可以退订。某个邮箱是否在名单上，我们只告诉其本人。
    .v2 = 您登录后我就能更改。否则请用任意一封资讯邮件末尾的链接，或者由同事来处理。
button_newsletter_on = 订阅资讯邮件
button_newsletter_off = 退订资讯邮件
button_order_updates_on = 接收订单通知
button_order_updates_off = 关闭订单通知

utter_privacy_stored = 我们保存您的姓名、邮寄地址和邮箱，订单及其付款、发票和退货，您的订阅，以及这里的对话。您可以索取一份副本，也可以要求删除。
    .v2 = 也就是：姓名、地址、订单及付款、发票、退货，订阅，还有这些对话。您要副本还是删除？
utter_privacy_stored_guest = 对于下过单的顾客，我们保存姓名、邮寄地址和邮箱，订单及其付款、发票和退货，订阅，以及这里的对话。您可以索取一份副本，也可以要求删除。
    .v2 = 我们只保存订单所需：姓名、地址、订单、付款、发票、退货，以及像这样的对话。您要副本还是删除？
utter_privacy_guest = 您的资料只能由您本人索取或删除。请登录后再告诉我；或者告诉我您的一个订单号和下单邮箱，我会把验证码发到那里。
    .v2 = 这件事我必须确认您的身份。请登录商店，或者提供您的一个订单：订单号和邮箱，验证码会发到该邮箱。
utter_privacy_ask_erasure = 我可以登记删除您的资料和账户。删除后无法恢复，订单和退货也查不到了。要登记吗？
    .v2 = 账户和资料一旦删除就无法恢复。确定要登记吗？
utter_privacy_ask_erasure_guest = 我可以登记删除这个邮箱名下我们保存的一切，包括这里的对话。删除后无法恢复，订单和退货也查不到了。要登记吗？
    .v2 = 这个邮箱名下的一切删除后就无法恢复。确定要登记吗？
utter_privacy_declined = 好的，什么都不会删除，一切照旧。
    .v2 = 好，您的资料保持原样。
utter_privacy_export_recorded = 已登记：您最晚{ $due_on }会收到资料副本。编号是{ $reference }。
utter_privacy_export_known = 您在{ $received_on }索取过副本，正在准备中，最晚{ $due_on }给您。编号是{ $reference }。
    .v2 = 您在{ $received_on }申请的副本（{ $reference }）最晚{ $due_on }送达。
utter_privacy_erasure_recorded = 已登记：您的资料将被删除，我们最晚{ $due_on }答复您。编号是{ $reference }。
utter_privacy_erasure_known = 您的删除申请已在{ $received_on }登记，我们最晚{ $due_on }答复您。编号是{ $reference }。
    .v2 = 已有记录：{ $received_on }的删除申请{ $reference }，最晚{ $due_on }答复。
utter_privacy_waits = 在此之前，未完成的订单要先结束：{ $orders }。
utter_privacy_kept = 按税法要求，发票要保存{ $years }年。
button_privacy_export = 索取副本
button_privacy_erasure = 删除我的资料

utter_ask_account_matter = 请问您的账号需要办什么？
    .v2 = 我可以帮您重新登录，也可以更改账号的邮箱或手机号。您需要哪一项？
button_account_password = 获取登录链接
button_account_email = 更改邮箱
button_account_phone = 更改手机号
utter_ask_account_email = 请问账号用的是哪个邮箱？
    .v2 = 请告诉我您登录用的邮箱。
utter_ask_account_new_email = 以后要用哪个邮箱？
    .v2 = 请告诉我新的邮箱地址。
utter_ask_account_new_phone = 以后要用哪个手机号？
    .v2 = 请告诉我新的号码，最好带国家区号，例如 +86。
utter_account_same = 这正是账号现在的邮箱。
utter_account_bad_phone = 这看起来不是电话号码，需要六到十五位数字。
utter_ask_account_code = 如果 { $address } 有账号，带六位验证码的邮件已经发往该邮箱，{ $minutes } 分钟内有效。请问验证码是多少？
    .v2 = 又给 { $address } 发了一封邮件。如果有账号，里面有验证码，{ $minutes } 分钟内有效，请在这里输入。
utter_ask_new_address_code = 接下来验证新邮箱：验证码已发往 { $address }，{ $minutes } 分钟内有效。请问是多少？
    .v2 = 新邮箱的验证码已发往 { $address }，{ $minutes } 分钟内有效，请在这里输入。
utter_account_link_sent = 我已向 { $address } 发送了带链接的邮件。请在{ $minutes } 分钟内设置新密码，然后用它登录。
    .v2 = 新的链接已发往 { $address }，{ $minutes } 分钟内有效，只有最新的那个可用。邮件可能在垃圾邮件里。
utter_account_link_guest = 如果 { $address } 有账号，带链接的邮件正发往该邮箱。请在{ $minutes } 分钟内设置新密码，然后登录。
    .v2 = 我又给 { $address } 发了邮件。如果有账号，最新邮件里的链接{ $minutes } 分钟内有效；邮件可能在垃圾邮件里。
utter_account_locked = 密码输错次数太多，账号会自动锁定，防止他人继续试。设置新密码就能解锁。
    .v2 = 锁定是为了防止他人猜密码；设置新密码后账号就恢复了。
utter_account_not_locked = 就我看到的情况，您的账号没有被锁定。设置新密码同样有用。
    .v2 = 我没有看到您的账号被锁，不过换个新密码也没有坏处。
utter_account_mail_failed = 现在无法向该邮箱发送邮件，因此没有任何更改。需要我请同事来吗？
utter_account_changed_email = 已办妥：您账号的邮箱现在是 { $value }。已下的订单仍保留下单时的邮箱。
utter_account_changed_phone = 已办妥：您账号的手机号现在是 { $value }。
utter_account_told = 为安全起见，已通知 { $address }。
utter_account_email_taken = 该邮箱已经有账号，所以我没有做任何更改。同事可以一起查看这两个账号，需要我请同事来吗？
