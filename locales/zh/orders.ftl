# 在途的订单。细节（动态、日期）在消息下方的卡片上，所以句子保持简短。

# 这句话下方以卡片列出顾客的订单供选择。
utter_ask_older_order = 是这些更早的订单之一吗？
utter_no_older_order = 我能看到的您的订单就是这些。是其中一个，还是让同事帮您查？
utter_ask_which_parcel = 您问的是哪个订单？
    .v2 = 是下面哪个订单？
# 对未登录的顾客。
utter_ask_order_number_and_email = 请告诉我您的订单号（格式如 SO-1234566）和下单时使用的邮箱地址。
    .v2 = 这需要您的订单号（例如 SO-1234566）和下单时填写的邮箱地址。
# 上一次提供的信息没有查到结果。
utter_ask_order_details_again = 请您核对后再发一次这两项：确认邮件里的订单号，以及收到那封邮件的邮箱地址。
utter_ask_order_number_help = 没关系。订单号和邮箱都在下单后的确认邮件里。如果找不到，可以请同事帮您查。
    .v2 = 如果确认邮件也找不到，可以请同事和您一起查订单。
# 未登录的顾客给了物流单号。
utter_ask_order_for_tracking_number = 感谢您提供物流单号。要查看这个包裹，我还需要对应的订单号和下单时使用的邮箱地址。
    .v2 = 有了订单号和下单时使用的邮箱地址，我就能为您查看这个包裹。
utter_ask_order_email = 订单 { $order_number } 是用哪个邮箱地址下的？
    .v2 = 要查看订单 { $order_number }，我需要下单时填写的邮箱地址。
utter_ask_order_number = 谢谢。订单号是多少呢？格式如 SO-1234566。
    .v2 = 现在只差订单号了，格式如 SO-1234566。
utter_order_number_unreadable = { $given } 不像是我们的订单号，可能有输入错误。
    .v2 = { $given } 和我们的订单号对不上。会不会有一位数字输错了？
utter_order_email_unreadable = 这看起来不是完整的邮箱地址，可能有输入错误。
# 无论订单不存在还是属于别人，说法都相同：绝不透露是哪一种。
utter_order_not_found = 用这些信息没有找到订单。
    .v2 = 按这些信息也没有查到订单。
# 第二次仍未找到。
utter_order_not_found_person = 用这些信息还是没有找到订单。需要我请同事来帮您查一下吗？

# 还没有包裹的订单。
utter_order_placed = 我们已收到订单 { $order_number }，正在等待付款。
utter_order_paid = 订单 { $order_number } 已付款，即将打包。
utter_order_packed = 订单 { $order_number } 已打包，即将交给物流公司。
utter_order_shipped = 订单 { $order_number } 已发货，物流信息很快会显示在这里。
utter_order_in_customs = 订单 { $order_number } 正在海关清关。
utter_order_delayed = 订单 { $order_number } 有延误。
utter_order_delivered = 订单 { $order_number } 已送达。
utter_order_partly_delivered = 订单 { $order_number } 的一部分已送达，其余还在路上。
utter_order_lost = 非常抱歉，订单 { $order_number } 在途中丢失了。
utter_order_cancelled = 订单 { $order_number } 已取消，所以没有包裹在途。
utter_order_returned = 订单 { $order_number } 已退回我们这里。
utter_order_refunded = 订单 { $order_number } 已退款。
# 接在同一条消息里。
utter_order_promised = 预计最晚{ $promised_on }送到您手中。

# 包裹。同一条消息里可能接着细节。
utter_parcel_label_created = 订单 { $order_number } 的包裹已备好，等待 { $carrier } 揽收。
    .v2 = 订单 { $order_number } 已打包，{ $carrier } 还没有来揽收。
utter_parcel_picked_up = { $carrier } 已揽收订单 { $order_number } 的包裹。
utter_parcel_in_transit = 订单 { $order_number } 的包裹正由 { $carrier } 运送中。
    .v2 = 订单 { $order_number } 已在路上，由 { $carrier } 承运。
utter_parcel_export_customs = 订单 { $order_number } 的包裹正在办理出口清关，由 { $carrier } 承运。
utter_parcel_in_customs = 订单 { $order_number } 的包裹正在海关，清关后由 { $carrier } 继续运送。
    .v2 = 海关还在查验订单 { $order_number } 的包裹，放行后 { $carrier } 会马上接着运送。
utter_parcel_customs_cleared = 订单 { $order_number } 的包裹已完成清关，由 { $carrier } 继续运送。
utter_parcel_arrived_hub = 订单 { $order_number } 的包裹已到达 { $carrier } 的分拣中心。
    .v2 = 订单 { $order_number } 现在在 { $carrier } 的一个分拣中心。
utter_parcel_out_for_delivery = 好消息：{ $carrier } 正在派送订单 { $order_number } 的包裹。
    .v2 = 订单 { $order_number } 的包裹已在 { $carrier } 的派送车上，正在送往您那里。
utter_parcel_delivery_attempted = { $carrier } 尝试派送过订单 { $order_number } 的包裹，会再次派送。
utter_parcel_available_for_pickup = 订单 { $order_number } 的包裹已到 { $carrier } 的自提点，等您领取。
utter_parcel_delayed = 订单 { $order_number } 的包裹在 { $carrier } 处有延误。
    .v2 = { $carrier } 通知说，订单 { $order_number } 的包裹有延误。
utter_parcel_delivered = 订单 { $order_number } 的包裹已由 { $carrier } 于{ $delivered_on }送达。
utter_parcel_lost = 非常抱歉：{ $carrier } 把订单 { $order_number } 的包裹弄丢了。
utter_parcel_returned_to_sender = 订单 { $order_number } 的包裹未能送达，{ $carrier } 正将它退回我们这里。

# 可能接着的细节。$place 保持物流公司的写法。
utter_parcel_last_place = 最近一次的位置是 { $place }。
utter_parcel_expected_day = 预计{ $to_on }到达。
utter_parcel_expected_between = 预计{ $from_on }至{ $to_on }之间到达。
utter_parcel_expected_by = 预计最晚{ $to_on }到达。
# $days：超过承诺日期的天数，至少为 1。
utter_parcel_late = 这比我们承诺的晚了 { $days } 天，非常抱歉。

# 物流公司没有回应时，放在包裹已知情况之前，同一条消息里。$age：例如“3小时前”。
utter_carrier_silent = { $carrier } 目前没有回应。{ $age }的情况是：
    .v2 = 暂时联系不上 { $carrier }。最近一次的消息（{ $age }）：
# 物流公司从未有过消息时。
utter_carrier_silent_own = { $carrier } 目前没有回应，我这里只有我们自己的记录：
    .v2 = 暂时联系不上 { $carrier }。我们自己的记录是：
# 物流公司（还）查不到这个单号时。
utter_carrier_unknown_number = { $carrier } 目前查不到单号 { $tracking_number }。我们自己的记录是：
    .v2 = 单号 { $tracking_number } 在 { $carrier } 暂时没有任何信息。我们自己的记录是：
# 消息超过一小时，放在包裹状态之后。
utter_parcel_as_of = 以上是 { $carrier } { $age }的消息。

button_other_order = 其他订单
