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
utter_return_refused_order_closed = このご注文は完了しているため、返品をお受けできません。
# 同じメッセージに続く。「スタッフと話す」がボタンで付く。
utter_return_refused_person = ご納得いただけない場合は、スタッフが確認いたします。お呼びしましょうか？
