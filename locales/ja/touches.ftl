# お店から自発的にお伝えする内容。チャットとメールで同じ文を使い、主語は「当店」。

utter_touch_received = ご注文ありがとうございます。ご注文 { $order_number } を承りました。
utter_touch_received_unpaid = ご注文ありがとうございます。ご注文 { $order_number } を承りました。お支払いの確認後、すぐに梱包いたします。
# $ships_on
utter_touch_ships = { $ships_on }までに発送いたします。
utter_touch_packed = ご注文 { $order_number } は梱包が済み、{ $carrier } の集荷を待っています。
    .v2 = ご注文 { $order_number } の梱包が終わりました。次は { $carrier } が集荷します。
utter_touch_shipped = ご注文 { $order_number } を発送しました。{ $carrier } がお届けします。追跡番号は { $tracking_number } です。
    .v2 = { $carrier } がご注文 { $order_number } のお荷物を運んでいます。追跡番号 { $tracking_number } でご確認いただけます。
# $to_on
utter_touch_expected = { $to_on }までに届く見込みです。
utter_touch_out_for_delivery = 本日のお届けです。{ $carrier } がご注文 { $order_number } のお荷物を配達中です。
    .v2 = ご注文 { $order_number } のお荷物は { $carrier } の配達車に載り、お届け先に向かっています。
utter_touch_delivered = { $carrier } がご注文 { $order_number } のお荷物をお届けしました。気に入っていただけますように。
    .v2 = { $carrier } から、ご注文 { $order_number } のお荷物が届いたとの連絡がありました。どうぞお楽しみください。
utter_touch_satisfaction = ご注文 { $order_number } はいかがでしたか？星1つは不満、星5つは大変満足です。
    .v2 = ご注文 { $order_number } が届いて数日たちました。星5つのうち、いくつでしょうか？

utter_touch_delayed = 申し訳ございません。{ $carrier } から、ご注文 { $order_number } のお荷物が遅れているとの連絡がありました。
    .v2 = ご注文 { $order_number } のお荷物は予定より時間がかかっていると、{ $carrier } から連絡がありました。申し訳ございません。
# $promised_on
utter_touch_late = 申し訳ございません。ご注文 { $order_number } は{ $promised_on }までのお届けをお約束しておりましたが、まだ配達が確認できておりません。
# $since_on
utter_touch_in_customs = ご注文 { $order_number } のお荷物は{ $since_on }から税関に留まっています。通関後、{ $carrier } が引き続きお届けします。お客様にお願いすることがあれば、{ $carrier } または税関から直接ご連絡があります。
utter_touch_delivery_attempted = { $carrier } がご注文 { $order_number } のお荷物を配達に伺いましたが、お渡しできませんでした。
    .v2 = { $carrier } から、ご注文 { $order_number } のお荷物を再度お渡しできなかったとの連絡がありました。
utter_touch_available_for_pickup = ご注文 { $order_number } のお荷物は、{ $carrier } の受取場所でお待ちしています。
utter_touch_returned_to_sender = 申し訳ございません。ご注文 { $order_number } のお荷物は配達できず、{ $carrier } が当店へ返送しています。
utter_touch_lost = 誠に申し訳ございません。{ $carrier } がご注文 { $order_number } のお荷物を紛失しました。お客様にご負担はおかけしません。

button_touch_what_now = この後どうなりますか？
button_touch_not_here = 届いていません
# $stars
button_touch_stars = 星{ $stars }つ

# $name
mail_touch_hello = { $name } 様
mail_touch_ask = ご不明な点がございましたら、当店にログインしてチャットを開いてください。アシスタントがご注文を把握しています。
mail_touch_rate = ご回答は、当店にログインしてチャットを開いてください。質問をそちらにご用意しています。
mail_touch_stop = ご注文に関するお知らせが不要な場合は、チャットでアシスタントにお伝えください。
mail_touch_subject_received = ご注文 { $order_number } を承りました
mail_touch_subject_received_unpaid = ご注文 { $order_number } はお支払いをお待ちしています
mail_touch_subject_packed = ご注文 { $order_number } の梱包が済みました
mail_touch_subject_shipped = ご注文 { $order_number } を発送しました
mail_touch_subject_out_for_delivery = ご注文 { $order_number } は本日配達中です
mail_touch_subject_delivered = ご注文 { $order_number } が届きました
mail_touch_subject_satisfaction = ご注文 { $order_number } はいかがでしたか？
mail_touch_subject_delayed = ご注文 { $order_number } に遅れが出ています
mail_touch_subject_late = ご注文 { $order_number } のお届けが遅れています
mail_touch_subject_in_customs = ご注文 { $order_number } は税関に留まっています
mail_touch_subject_delivery_attempted = ご注文 { $order_number } をお渡しできませんでした
mail_touch_subject_available_for_pickup = ご注文 { $order_number } を受取場所でお受け取りいただけます
mail_touch_subject_returned_to_sender = ご注文 { $order_number } が当店に返送されています
mail_touch_subject_lost = ご注文 { $order_number } が配送中に紛失しました

# $title
mail_stock_subject = 入荷のお知らせ：{ $title }
mail_stock_text =
    「{ $title }」が入荷しました。

    ご登録いただいた入荷のお知らせは、このメール一通だけです。お取り置きはできず、先着順となります。
