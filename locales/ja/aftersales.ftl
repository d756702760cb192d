# 返品。

# この文の下に、ご注文がカードで並ぶ。
utter_ask_which_order_to_return = どのご注文の商品でしょうか？
    .v2 = その商品が入っていたご注文をお選びください。
# 商品はボタンで。
utter_ask_return_items = ご注文 { $order_number } のどの商品を返品なさいますか？
    .v2 = ご注文 { $order_number } のうち、返品なさるのはどちらでしょうか？
button_everything = すべて
# 理由はボタンで。
utter_ask_return_reason = 理由をお聞かせいただけますか？
    .v2 = いちばん近い理由をお選びください。
button_reason_changed_mind = 気が変わった
button_reason_does_not_fit = サイズが合わない
button_reason_not_as_described = 説明と違う
button_reason_damaged = 破損していた
button_reason_wrong_item = 違う商品が届いた
button_reason_other = その他の理由
# 条件と確認。「はい」「いいえ」はボタンで。
utter_ask_return_confirmed_shop = { $items }の返品を承ります。送料は当店が負担し、{ $send_by_on }までのご発送をお願いします。お手続きしてよろしいですか？
    .v2 = 確認いたします。{ $items }を、当店の送料負担で、{ $send_by_on }までにご返送いただきます。返品のお手続きをしてよろしいですか？
utter_ask_return_confirmed_shopper = { $items }の返品を承ります。送料はお客様のご負担で、{ $send_by_on }までのご発送をお願いします。お手続きしてよろしいですか？
    .v2 = 確認いたします。{ $items }を、お客様の送料ご負担で、{ $send_by_on }までにご返送いただきます。返品のお手続きをしてよろしいですか？
# 完了。住所は下のカードに出る。$rma：返品番号。
utter_return_opened_shop = 返品を承りました。返品番号は { $rma } です。送料は当店が負担します。{ $send_by_on }までにお送りください。到着後、遅くとも{ $refund_by_on }までに { $refund } をご返金します。
utter_return_opened_shopper = 返品を承りました。返品番号は { $rma } です。{ $send_by_on }までに、ご都合のよい配送会社でお送りください。到着後、遅くとも{ $refund_by_on }までに { $refund } をご返金します。
utter_return_declined = かしこまりました。返品のお手続きはしておりません。商品はそのままお持ちください。

# 返品できない理由。
utter_return_refused_not_delivered = このご注文の商品はまだ何も届いていないため、今のところ返品できるものがありません。
utter_return_refused_window_closed = こちらは返品期限を過ぎています。
utter_return_refused_hygiene = 衛生上の理由から、この商品はお届け後の返品をお受けできません。
utter_return_refused_final_sale = こちらは返品不可の商品として販売したため、返品をお受けできません。
utter_return_refused_already_returned = こちらはすでに返品のお手続きがされています。
utter_return_refused_already_settled = こちらはすでに別の方法で対応済みのため、返品はお受けできません。
utter_return_refused_order_closed = このご注文は完了しているため、返品をお受けできません。
# 同じメッセージに続く。「スタッフと話す」がボタンで付く。
utter_return_refused_person = ご納得いただけない場合は、スタッフが確認いたします。お呼びしましょうか？

# 破損・誤配送・欠品、および後の故障への対応。$rule（文字列）は規定の識別子。
utter_ask_remedy_lines = 申し訳ございません。ご注文 { $order_number } のどの商品でしょうか？
    .v2 = ご注文 { $order_number } のうち、該当の商品をお選びください。
utter_remedy_on_its_way = 別の荷物で配送中です：{ $items }。
utter_ask_remedy_pieces = { $count } 点のうち、何点に問題がありますか？
    .v2 = { $count } 点のうち該当する数を、数字でお知らせください。
utter_ask_remedy_story_damaged = このような状態でのお届けとなり、申し訳ございません。どこが壊れていますか？
    .v2 = 破損の様子を簡単にお聞かせいただけますか？
utter_ask_remedy_story_wrong_item = 取り違えがあり、申し訳ございません。代わりに何が届きましたか？
    .v2 = 荷物に何が入っていたか、簡単にお聞かせいただけますか？
utter_ask_remedy_story_warranty = ご不便をおかけし、申し訳ございません。どのような症状で、いつからでしょうか？
    .v2 = 動かなくなったところを簡単にお聞かせいただけますか？
utter_ask_remedy_choice = { $items }について、規定 { $rule } により次の対応ができます。どちらがよろしいですか？
    .v2 = 規定 { $rule } による{ $items }の対応方法はこちらです。どれになさいますか？
utter_remedy_sold_out = ただいま在庫切れのため、再発送はできません。
button_remedy_keep_and_credit = 返さず { $amount } クレジット
button_remedy_partial_refund = 返さず { $amount } 返金
button_remedy_resend = もう一度送ってもらう
button_remedy_repair = 修理してもらう
button_remedy_full_refund = 返金 { $amount }
utter_ask_remedy_confirmed = このようにお手続きしてよろしいですか？
    .v2 = 念のため確認いたします。こちらでよろしいでしょうか？
utter_ask_remedy_approval = こちらはスタッフの承認が必要です。このまま申請してよろしいですか？
    .v2 = スタッフの了承が必要な内容です。申請いたしましょうか？
utter_remedy_terms_keep_and_credit = { $items }はそのままお持ちいただき、{ $due_by_on }まで使えるショップクレジット { $amount } を差し上げます（規定 { $rule }）。
utter_remedy_terms_partial_refund = { $items }はそのままお持ちいただき、遅くとも{ $due_by_on }までに { $amount } をお支払い方法へご返金します（規定 { $rule }）。
utter_remedy_terms_resend = { $items }を無料でもう一度、遅くとも{ $due_by_on }までに発送します（規定 { $rule }）。
utter_remedy_terms_repair = { $items }を当店の送料負担で{ $send_by_on }までにお送りください。無料で修理し、遅くとも{ $due_by_on }までにご返送します（規定 { $rule }）。
utter_remedy_terms_full_refund = { $items }の代金 { $amount } を、遅くとも{ $due_by_on }までにお支払い方法へご返金します（規定 { $rule }）。
utter_remedy_goods_keep = 返送は必要ございません。
utter_remedy_goods_send_back = お手元の商品は、当店の送料負担で{ $send_by_on }までにご返送ください。
utter_remedy_granted = お手続きいたしました。受付番号は { $number } です。
    .v2 = 承りました。番号は { $number } です。
utter_remedy_address = 宛先：{ $address }。荷物に { $return_number } とお書きください。
utter_remedy_declined = かしこまりました。何も変更しておりません。別の対応をご希望でしたら、スタッフをお呼びしましょうか？
utter_remedy_nothing_offered = こちらは私では対応できず、何も変更しておりません。スタッフをお呼びしましょうか？
utter_remedy_refused_not_delivered = 配送会社によると、まだお届けしていません：{ $items }。
utter_remedy_refused_too_late = お申し出いただける期間を過ぎています（規定 { $rule }）。
utter_remedy_refused_already_settled = こちらはすでに一度対応しております。
utter_remedy_refused_already_returned = こちらはすでに返品のお手続きがされています。
utter_remedy_refused_order_closed = このご注文は完了しているため、ここではこれ以上の対応ができません。
utter_remedy_refused_not_offered = そちらはもうお受けできません。何も変更しておりません。
utter_remedy_amount_fixed = 規定 { $rule } で決まった金額以外は、私では承れません。それ以上はスタッフが判断いたします。
    .v2 = 金額は規定 { $rule } によるもので、変更できません。スタッフが別の判断をすることはあります。
