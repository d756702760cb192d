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
utter_privacy_stored_guest = 对于下过单的顾客，我们保存姓名、邮寄地址和邮箱，订单及其付款、发票和退货，订阅，以及这里的对话。请登录，我就为您办理副本或删除。
    .v2 = 我们只保存订单所需：姓名、地址、订单、付款、发票、退货，以及像这样的对话。索取副本或删除，请先登录。
utter_privacy_guest = 您的资料只能由您本人索取或删除。请登录商店后再告诉我，我马上登记。如果没有账户，同事可以核实您的身份：要我请一位过来吗？
    .v2 = 这件事我必须确认您的身份，请先登录。没有账户的话，同事可以和您核实：要请同事过来吗？
utter_privacy_ask_erasure = 我可以登记删除您的资料和账户。删除后无法恢复，订单和退货也查不到了。要登记吗？
    .v2 = 账户和资料一旦删除就无法恢复。确定要登记吗？
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
