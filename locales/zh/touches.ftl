# 商店主动告知的内容；聊天和邮件用同样的句子，“我们”指商店。

utter_touch_received = 感谢您的订购！我们已收到订单 { $order_number }。
utter_touch_received_unpaid = 感谢您的订购！我们已收到订单 { $order_number }，付款后会马上打包。
# $ships_on
utter_touch_ships = 最晚{ $ships_on }发货。
utter_touch_packed = 订单 { $order_number } 已打包，等待 { $carrier } 揽收。
    .v2 = 我们已打包好订单 { $order_number }，接下来由 { $carrier } 揽收。
utter_touch_shipped = 订单 { $order_number } 已发货，由 { $carrier } 运送，运单号是 { $tracking_number }。
    .v2 = { $carrier } 正在运送订单 { $order_number } 的包裹，您可以用运单号 { $tracking_number } 查询。
# $to_on
utter_touch_expected = 预计最晚{ $to_on }到达。
utter_touch_out_for_delivery = 今天就到：{ $carrier } 正在派送订单 { $order_number } 的包裹。
    .v2 = 订单 { $order_number } 的包裹已在 { $carrier } 的派送车上，正在送往您那里。
utter_touch_delivered = { $carrier } 已送达订单 { $order_number } 的包裹，希望您喜欢！
    .v2 = { $carrier } 通知说，订单 { $order_number } 的包裹已经送到。祝您使用愉快！
utter_touch_satisfaction = 您对订单 { $order_number } 满意吗？一星表示很差，五星表示非常好。
    .v2 = 订单 { $order_number } 到手已有几天了：满分五星，您给几星？

utter_touch_delayed = 非常抱歉：{ $carrier } 通知说，订单 { $order_number } 的包裹有延误。
    .v2 = 订单 { $order_number } 的包裹比预计的要慢，这是 { $carrier } 的通知。非常抱歉。
# $promised_on
utter_touch_late = 非常抱歉：我们承诺订单 { $order_number } 在{ $promised_on }前送到，但目前还没有送达记录。
# $since_on
utter_touch_in_customs = 订单 { $order_number } 的包裹自{ $since_on }起一直在海关，清关后由 { $carrier } 继续运送。如果需要您提供什么，{ $carrier } 或海关会直接联系您。
utter_touch_delivery_attempted = { $carrier } 尝试派送订单 { $order_number } 的包裹，但没能交到您手中。
    .v2 = { $carrier } 通知说，订单 { $order_number } 的包裹又一次派送未成功。
utter_touch_available_for_pickup = 订单 { $order_number } 的包裹已到 { $carrier } 的自提点，等您领取。
utter_touch_returned_to_sender = 非常抱歉：订单 { $order_number } 的包裹未能送达，{ $carrier } 正将它退回我们这里。
utter_touch_lost = 非常抱歉：{ $carrier } 把订单 { $order_number } 的包裹弄丢了。这个损失不该由您承担。

button_touch_what_now = 接下来怎么办？
button_touch_not_here = 我没有收到
# $stars
button_touch_stars = { $stars } 星

# $name
mail_touch_hello = { $name }，您好！
mail_touch_ask = 如有疑问，请登录我们的商店并打开聊天窗口，那里的助手了解您的订单。
mail_touch_rate = 如需回答，请登录我们的商店并打开聊天窗口，问题就在那里等您。
mail_touch_stop = 如果不想再收到订单消息，在聊天中告诉助手即可。
mail_touch_subject_received = 我们已收到您的订单 { $order_number }
mail_touch_subject_received_unpaid = 您的订单 { $order_number } 正在等待付款
mail_touch_subject_packed = 您的订单 { $order_number } 已打包
mail_touch_subject_shipped = 您的订单 { $order_number } 已发货
mail_touch_subject_out_for_delivery = 您的订单 { $order_number } 正在派送
mail_touch_subject_delivered = 您的订单 { $order_number } 已送达
mail_touch_subject_satisfaction = 您对订单 { $order_number } 满意吗？
mail_touch_subject_delayed = 您的订单 { $order_number } 有延误
mail_touch_subject_late = 您的订单 { $order_number } 晚了
mail_touch_subject_in_customs = 您的订单 { $order_number } 正在海关
mail_touch_subject_delivery_attempted = 您的订单 { $order_number } 未能交付
mail_touch_subject_available_for_pickup = 您的订单 { $order_number } 可以领取了
mail_touch_subject_returned_to_sender = 您的订单 { $order_number } 正退回我们这里
mail_touch_subject_lost = 您的订单 { $order_number } 在途中丢失了

# $title
mail_stock_subject = 到货通知：{ $title }
mail_stock_text =
    “{ $title }”已经到货。

    您曾请我们到货时通知您，关于它只有这一封邮件。我们无法预留，先到先得。
