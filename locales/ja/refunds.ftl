# 返品・返金の状況、交換、返金のご希望。

# 返品の状況。
utter_return_is_opened = 返品 { $rma } は受付済みですが、まだ当店に届いておりません。{ $send_by_on }までにお送りください。
    .v2 = 返品 { $rma } の到着をお待ちしております。ご発送は{ $send_by_on }までにお願いします。
utter_return_is_overdue = 返品 { $rma } のご発送期限は{ $send_by_on }でしたが、まだ届いておりません。すでにお送りの場合は、発送の控えをもとにスタッフがお調べします。お呼びしましょうか？
utter_return_is_received = 返品 { $rma } は当店に到着しております。
utter_return_is_closed = 返品 { $rma } は到着し、お手続きが完了しております。
# 交換のときに続く文。
utter_exchange_is_held = { $wanted }は{ $held_until_on }までお取り置きし、返品が届き次第お送りします。
utter_exchange_is_lapsed = { $wanted }のお取り置きは{ $held_until_on }で終了し、再び販売しております。今できることはスタッフがお調べします。
utter_exchange_is_sent = 交換品の{ $wanted }は発送済みです。
utter_exchange_pay_open = 差額{ $difference }を{ $pay_by_on }までにこちらのページでお支払いください：{ $pay_url }。お支払いとご返送品の両方を確認してから発送いたします。
utter_exchange_pay_paid = 差額{ $difference }のお支払いは済んでいます。
# 返金の状況。
utter_refund_is_awaiting_goods = 到着後、遅くとも{ $refund_by_on }までに { $refund } をご返金します。
utter_refund_is_approved = ご注文 { $order_number } の返金 { $refund } は承認済みで、{ $refund_by_on }までにお手続きします。
    .v2 = ご注文 { $order_number } の { $refund } は返金が決まっております。遅くとも{ $refund_by_on }までにお返しします。
utter_refund_is_overdue = ご注文 { $order_number } の { $refund } は{ $refund_by_on }までにご返金する予定でした。申し訳ございません。原因をお調べするスタッフをお呼びしましょうか？
utter_refund_is_sent = ご注文 { $order_number } の { $refund } は{ $sent_on }に、お支払いいただいた方法へご返金しました。反映の時期は銀行やカード会社によって異なります。
    .v2 = { $sent_on }に、ご注文 { $order_number } の { $refund } を元のお支払い方法へお返ししました。いつ反映されるかは銀行やカード会社次第です。
utter_refund_way = 返金は、お支払いいただいた方法へお返しします。
# 返品も返金もない。
utter_no_refund_for_order = ご注文 { $order_number } には、今のところ返品も返金もございません。
    .v2 = ご注文 { $order_number } の返品・返金は見つかりませんでした。
utter_no_refund_cancellable = まだ発送前ですので、キャンセルできます。
utter_no_refund_returnable = 届いた商品は返品できます。返品のお手続きを承ります。
utter_no_refunds = お客様のご注文に返品・返金は見つかりませんでした。どのご注文でしょうか？番号をお知らせいただければお調べします。
    .v2 = 今のところ、ご注文に返品・返金はございません。ご注文番号があれば、詳しくお調べできます。
utter_ask_rma_email = 返品 { $rma } のご注文で使われたメールアドレスを教えてください。
    .v2 = 返品 { $rma } をお調べするには、ご注文時のメールアドレスが必要です。

# 交換。
utter_ask_which_order_to_exchange = どのご注文の商品でしょうか？
    .v2 = 商品が入っていたご注文をお選びください。
utter_ask_exchange_items = ご注文 { $order_number } のどの商品を交換なさいますか？一点ずつお願いします。
    .v2 = ご注文 { $order_number } のうち、交換する一点をお選びください。
utter_ask_exchange_for = { $item }の代わりに何をご希望ですか？お選びいただくか、サイズ・色・別の商品をお知らせください。
    .v2 = { $item }を、どのサイズ・色・商品に交換なさいますか？
utter_exchange_which = { $item }の代わりは、次のどれをご希望ですか？
    .v2 = { $item }の代わりの商品をお選びください。
utter_exchange_out_of_stock = { $wanted }は現在在庫がございません。
    .v2 = 申し訳ございません、{ $wanted }も在庫切れです。
utter_exchange_back = 次の入荷予定は{ $back_on }です。
utter_exchange_not_made = { $item }には、そのようなものが見つかりません。
    .v2 = { $item }に、そのサイズや色はございません。
utter_exchange_nothing_else = ほかのサイズも在庫がなく、今は交換できません。返品してご返金することはできます。返品のお手続きをしましょうか？
utter_exchange_terms_shop = { $wanted }は在庫がございます。{ $item }を{ $send_by_on }までに当店の送料負担でご返送いただき、その間{ $wanted }をお取り置きします。
    .v2 = 確認いたします。{ $item }を、当店の送料負担で、{ $send_by_on }までにご返送いただき、{ $wanted }をお取り置きします。
utter_exchange_terms_shopper = { $wanted }は在庫がございます。{ $item }を{ $send_by_on }までにお客様の送料ご負担でご返送いただき、その間{ $wanted }をお取り置きします。
    .v2 = 確認いたします。{ $item }を、お客様の送料ご負担で、{ $send_by_on }までにご返送いただき、{ $wanted }をお取り置きします。
utter_exchange_price_same = 価格は変わりません。
utter_exchange_price_dearer = 差額 { $difference } を、発送前にお支払いいただきます。
utter_exchange_price_cheaper = 差額 { $difference } をご返金します。
utter_ask_exchange_confirmed = 交換のお手続きをしてよろしいですか？
utter_exchange_opened_shop = 交換を承りました。返品番号は { $rma } です。送料は当店が負担します。{ $send_by_on }までにお送りください。
utter_exchange_opened_shopper = 交換を承りました。返品番号は { $rma } です。{ $send_by_on }までに、ご都合のよい配送会社でお送りください。
utter_exchange_declined = かしこまりました。交換はいたしません。商品はそのままお持ちください。
button_money_back = 交換せず返金を希望

# 返金のご希望。
utter_ask_which_order_to_refund = どのご注文の返金でしょうか？
    .v2 = 返金をご希望のご注文をお選びください。
utter_refund_not_shipped = ご注文 { $order_number } はまだ発送前です。キャンセルされますと { $total } を全額ご返金します。キャンセルなさいますか？
utter_refund_under_way = ご注文 { $order_number } は配送中のため、まだ返金できるものがございません。到着後に返品していただければご返金します。
utter_refund_lost = ご注文 { $order_number } は配送中に紛失いたしました。申し訳ございません。返金か再送かはスタッフがご相談します。お呼びしましょうか？
utter_refund_closed = ご注文 { $order_number } は終了しており、返金が見当たりません。確認するスタッフをお呼びしましょうか？
utter_refund_delivered = ご注文 { $order_number } の返金をご希望でしたら、届いた商品を返品していただくか、商品の問題をお知らせください。返品のお手続きをしましょうか？
utter_refund_fault_instead = 商品に問題があった場合は別です。どのような問題かお選びください。
utter_refund_more_than_paid = ご注文 { $order_number } の合計は { $total } で、それを超える返金はできません。スタッフをお呼びしましょうか？

# 送料。
utter_fee_refunded = 承りました。ご注文 { $order_number } はお約束の日より { $days } 日遅れておりますので、送料 { $fee } をご返金します。{ $refund_by_on }までにお手続きします。
utter_fee_due = ご注文 { $order_number } はお約束の日より { $days } 日遅れておりますので、送料 { $fee } をご返金いたします。ボタンを押していただくと、ご本人さまの確認のため、まずメールでコードをお送りします。
utter_fee_in_time = 送料は、お約束の日より { $days } 日以上遅れた場合にご返金します。ご注文 { $order_number } はそこまで遅れておりません。
utter_fee_no_fee = ご注文 { $order_number } では送料をいただいておりませんので、ご返金するものがございません。
utter_fee_already_refunded = ご注文 { $order_number } の送料 { $fee } は、すでにご返金済みです。
utter_fee_order_closed = ご注文 { $order_number } の送料だけのご返金はできません。現在の状態では、ご注文全体のお話になります。
utter_fee_needs_person = ご注文 { $order_number } は { $days } 日遅れておりますが、{ $fee } は私だけではご返金できない金額です。
utter_fee_offered = ご注文 { $order_number } は { $days } 日遅れておりますので、送料 { $fee } をご返金できます。私だけでは決められない金額のため、スタッフの承認が必要です。申請いたしましょうか？
utter_fee_pending = ご注文 { $order_number } の送料の件は、スタッフが確認中です。お返事はこちらに届きますので、そのままお待ちください。
utter_fee_approved = お待たせいたしました。{ $agent } が承認いたしました。ご注文 { $order_number } の送料 { $fee } を、{ $refund_by_on }までにご返金いたします。
utter_fee_declined = ご注文 { $order_number } の送料の件を { $agent } が慎重に確認いたしましたが、承認できませんでした。
utter_fee_impossible = ご注文 { $order_number } の送料の件は { $agent } が判断いたしましたが、その内容ではもうお手続きできません。何も変更しておりません。
button_delivery_fee = 送料の返金を希望
