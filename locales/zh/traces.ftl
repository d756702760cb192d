# 包裹晚到、不见、丢失或在海关。

utter_late_in_time = 我们承诺{ $promised_on }前送到，所以还在时间内。如果到那天还没有收到，请告诉我，我来看您可以得到什么补偿。
    .v2 = 承诺的日期{ $promised_on }还没有过。如果过了还没有收到包裹，请告诉我，我来处理。
utter_late_wait = 如果到{ $trace_on }还没有收到，请再联系我：从那天起我会请承运商查找。
    .v2 = 从{ $trace_on }起我可以请承运商查找。如果到时还没有收到，告诉我就好。
utter_trace_opened = 我已向 { $carrier } 发起查件，编号 { $trace }。我们最晚{ $answer_by_on }给您答复；如果到时还没有找到，我们会重新发货或退款。
utter_trace_known = 查件 { $trace } 从{ $opened_on }起正在进行，最晚{ $answer_by_on }答复您，在那之前您不用做什么。
    .v2 = { $trace } 仍在处理，所以我不会重复发起。最晚{ $answer_by_on }有答复。
utter_trace_unanswered = 查件 { $trace } 本应在{ $answer_by_on }前有答复，但还没有。不该让您再等：您想要重新发货，还是退款？
utter_parcel_claim = 我们已将订单 { $order_number } 的包裹视为丢失，这个损失不该由您承担。您想要重新发货，还是退款？
    .v2 = 订单 { $order_number } 丢失的包裹，您仍然可以选择：重新发货，或者退款。
utter_parcel_put_right = 这件事我们已经处理好了，编号 { $remedy }。
utter_parcel_coming_back = 是重新发货还是退款，同事可以和您商定。需要我请同事来吗？
utter_missing_wait = 有时包裹会提前一点被标记为已送达。请问问邻居，也看看信箱、自提点和可能安全放置包裹的地方。如果到{ $trace_on }还没有，请再联系我，我来发起查件。
utter_missing_steps = { $carrier } 显示订单 { $order_number } 的包裹已于{ $delivered_on }送达。在查件之前想确认一下：您问过邻居，看过信箱、自提点和可能安全放置包裹的地方了吗？
utter_ask_parcel_searched = 邻居、自提点和可能放置的地方，您都看过了吗？如果都没有，我就发起查件。
    .v2 = 只是想知道接下来怎么办：您已经都找过了，还是想先找找看？
utter_missing_look = 好的。如果找不到，请再联系我，我会向承运商发起查件。
utter_missing_too_old = 时间太久，承运商已经不再查找了。同事可以看看还能怎么办。需要我请同事来吗？
utter_customs_hold = 包裹从{ $since_on }起在海关。清关通常最晚到{ $usual_by_on }。
    .v2 = 海关从{ $since_on }起在处理，一般到{ $usual_by_on }就会完成。
utter_customs_hold_long = 包裹从{ $since_on }起在海关，比平时久。同事可以向承运商询问缺什么。
utter_customs_not_held = 承运商目前没有显示订单 { $order_number } 被海关扣留。如果您收到了相关信件或电话，同事可以查一下。
utter_customs_wanted = 物流信息里没有写海关需要什么。多半是文件，通常是发票，或者是税费；承运商或海关会直接向您索取。发票我可以马上给您。
button_looked_everywhere = 都找过了
button_look_first = 我先找找
button_parcel_claim = 重新发货或退款
