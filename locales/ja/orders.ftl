# 配送中のご注文。詳細（経過、日付）はメッセージの下のカードに出るので、文は短く。

# この文の下に、ご注文がカードで並ぶ。
utter_ask_older_order = こちらの以前のご注文でしょうか？
utter_no_older_order = 私から確認できるご注文は以上です。この中にございますか。それともスタッフがお調べしましょうか？
utter_ask_which_parcel = どちらのご注文でしょうか？
    .v2 = この中のどのご注文についてでしょうか？
# ログインしていないお客様に。
utter_ask_order_number_and_email = ご注文番号（SO-1234566 のような形式）と、ご注文時のメールアドレスを教えてください。
    .v2 = お調べするには、ご注文番号（例：SO-1234566）とご注文時のメールアドレスが必要です。
# 前の組み合わせで見つからなかったあと。
utter_ask_order_details_again = 次の2つをご確認のうえ、もう一度お送りいただけますか：確認メールにあるご注文番号と、そのメールが届いたメールアドレスです。
utter_ask_order_number_help = ご心配なく。ご注文番号とメールアドレスは、ご注文確認メールに記載されています。見つからない場合は、スタッフがお調べします。
    .v2 = 確認メールも見つからない場合は、スタッフが一緒にお探しします。
# ログインしていないお客様が配送会社の追跡番号を送ったとき。
utter_ask_order_for_tracking_number = 追跡番号をありがとうございます。お荷物をご案内するには、ご注文番号とご注文時のメールアドレスも必要です。
    .v2 = ご注文番号とご注文時のメールアドレスをいただければ、そのお荷物をご案内できます。
utter_ask_order_email = ご注文 { $order_number } には、どのメールアドレスをお使いになりましたか？
    .v2 = ご注文 { $order_number } をご案内するには、ご注文時のメールアドレスが必要です。
utter_ask_order_number = ありがとうございます。ご注文番号も教えていただけますか？SO-1234566 のような形式です。
    .v2 = あとはご注文番号（例：SO-1234566）だけ教えてください。
utter_order_number_unreadable = { $given } は当店のご注文番号として読み取れません。入力に誤りがあるかもしれません。
    .v2 = { $given } は当店のご注文番号と一致しません。数字が違っていないでしょうか？
utter_order_email_unreadable = メールアドレスとして読み取れませんでした。入力ミスがあるかもしれません。
# 注文が存在しない場合も他の方の注文の場合も同じ文：どちらかは決して言わない。
utter_order_not_found = いただいた情報ではご注文が見つかりません。
    .v2 = こちらの情報でも、ご注文は見つかりませんでした。
# 2回目。
utter_order_not_found_person = やはりご注文が見つかりません。お調べできるスタッフをお呼びしましょうか？

# まだ荷物のないご注文。
utter_order_placed = ご注文 { $order_number } を承り、お支払いを待っています。
utter_order_paid = ご注文 { $order_number } はお支払い済みで、これから梱包いたします。
utter_order_packed = ご注文 { $order_number } は梱包が済み、まもなく配送会社に渡します。
utter_order_shipped = ご注文 { $order_number } は発送済みです。追跡情報はまもなくここに表示されます。
utter_order_in_customs = ご注文 { $order_number } は通関手続き中です。
utter_order_delayed = ご注文 { $order_number } は遅れています。
utter_order_delivered = ご注文 { $order_number } は配達済みです。
utter_order_partly_delivered = ご注文 { $order_number } は一部が配達済みで、残りは配送中です。
utter_order_lost = 申し訳ございません。ご注文 { $order_number } は配送中に紛失しました。
utter_order_cancelled = ご注文 { $order_number } はキャンセルされたため、配送中のものはありません。
utter_order_returned = ご注文 { $order_number } は当店に戻りました。
utter_order_refunded = ご注文 { $order_number } は返金済みです。
# 同じメッセージに続く。
utter_order_promised = { $promised_on }までにお届けの予定です。

# 荷物。詳細が同じメッセージに続くことがある。
utter_parcel_label_created = ご注文 { $order_number } のお荷物は準備ができ、{ $carrier } の集荷を待っています。
    .v2 = ご注文 { $order_number } は梱包済みで、{ $carrier } がこれから集荷します。
utter_parcel_picked_up = { $carrier } がご注文 { $order_number } のお荷物を集荷しました。
utter_parcel_in_transit = ご注文 { $order_number } のお荷物は、{ $carrier } が輸送中です。
    .v2 = ご注文 { $order_number } は輸送中です。お荷物は { $carrier } がお預かりしています。
utter_parcel_export_customs = ご注文 { $order_number } のお荷物は輸出通関の手続き中です（配送：{ $carrier }）。
utter_parcel_in_customs = ご注文 { $order_number } のお荷物は税関にあります。通関後、{ $carrier } が引き続きお届けします。
    .v2 = 税関がご注文 { $order_number } のお荷物を確認しています。終わりしだい、{ $carrier } が輸送を再開します。
utter_parcel_customs_cleared = ご注文 { $order_number } のお荷物は通関が済み、{ $carrier } が引き続きお届けします。
utter_parcel_arrived_hub = ご注文 { $order_number } のお荷物は、{ $carrier } の仕分けセンターに到着しました。
    .v2 = ご注文 { $order_number } は今、{ $carrier } の仕分けセンターにあります。
utter_parcel_out_for_delivery = まもなくお届けです。{ $carrier } がご注文 { $order_number } のお荷物を配達中です。
    .v2 = ご注文 { $order_number } のお荷物は { $carrier } の配達車に載り、お届け先に向かっています。
utter_parcel_delivery_attempted = { $carrier } がご注文 { $order_number } のお荷物を配達に伺いましたが、お渡しできませんでした。再度伺います。
utter_parcel_available_for_pickup = ご注文 { $order_number } のお荷物は、{ $carrier } の受取場所でお待ちしています。
utter_parcel_delayed = ご注文 { $order_number } のお荷物は、{ $carrier } で遅れが出ています。
    .v2 = { $carrier } から、ご注文 { $order_number } のお荷物が遅れているとの連絡がありました。
utter_parcel_delivered = ご注文 { $order_number } のお荷物は、{ $carrier } が{ $delivered_on }に配達しました。
utter_parcel_lost = 申し訳ございません。{ $carrier } がご注文 { $order_number } のお荷物を紛失しました。
utter_parcel_returned_to_sender = ご注文 { $order_number } のお荷物は配達できず、{ $carrier } が当店へ返送しています。

# 続くことのある詳細。$place は配送会社の表記のまま。
utter_parcel_last_place = 最後に確認された場所は { $place } です。
utter_parcel_expected_day = { $to_on }に届く見込みです。
utter_parcel_expected_between = { $from_on }から{ $to_on }の間に届く見込みです。
utter_parcel_expected_by = { $to_on }までに届く見込みです。
# $days：お約束の日からの遅れ。1以上。
utter_parcel_late = お約束より{ $days }日の遅れとなり、申し訳ございません。

# 配送会社から応答がないとき、お荷物の状況の前に同じメッセージで続く。$age：「3 時間前」など。
utter_carrier_silent = ただいま { $carrier } から応答がございません。{ $age }の状況は次のとおりです。
    .v2 = 現在 { $carrier } に接続できません。最後に確認できた{ $age }の情報です。
# 配送会社からまだ何の連絡もない場合。
utter_carrier_silent_own = ただいま { $carrier } から応答がないため、当店の記録のみお伝えいたします。
    .v2 = 現在 { $carrier } に接続できません。当店の記録では次のとおりです。
# 配送会社に（まだ）その番号がない場合。
utter_carrier_unknown_number = 現在 { $carrier } では、お問い合わせ番号 { $tracking_number } の情報が見つかりません。当店の記録では次のとおりです。
    .v2 = お問い合わせ番号 { $tracking_number } は、今のところ { $carrier } で確認できません。当店の記録では次のとおりです。
# 情報が1時間より古い場合、状況の後に続く。
utter_parcel_as_of = こちらは { $carrier } による{ $age }の情報です。

button_other_order = 別のご注文
