# 購入前：お届け先、送料、日数、税関で加わりうるもの。

# $country（文字列）：国の名前。$..._cost など：金額。$..._on：日付。
utter_ask_country = お届け先はどちらの国でしょうか？
    .v2 = ご案内のため、お届け先の国を教えていただけますか？
utter_ask_country_of = お届けできるのは、{ $countries }です。お届け先はどちらの国でしょうか？
    .v2 = { $countries }へお届けしています。この中のどちらになりますか？
# 誰も国を言っていないときの答えに続く。
utter_country_assumed = お届け先を{ $country }としてご案内しました。ほかの国でしたら、国名だけお知らせください。
utter_not_delivered_to = 申し訳ございません、{ $country }へはお届けしておりません。お届けできるのは、{ $countries }です。
    .v2 = あいにく{ $country }はお届けの対象外です。お届け先は{ $countries }となります。

# 送料。
utter_delivery_cost = { $country }へのお届けは、通常配送で { $standard_cost } です。
    .v2 = { $country }への通常配送の送料は { $standard_cost } です。
utter_delivery_free_from = { $free_from } 以上のお買い上げで無料になります。
utter_delivery_free_reached = { $value } のお買い上げでしたら、送料はかかりません。
utter_delivery_free_missing = { $free_from } 以上で無料ですので、あと { $missing } で送料がかからなくなります。
utter_delivery_cost_express = 速達便は { $express_cost } です。
utter_pickup_yes = { $pickup_carriers } の受取場所へは { $pickup_cost } です。
utter_pickup_no = 受取場所へのお届けはございません。

# 日数。
utter_delivery_time = { $country }へは、本日ご注文いただくと、通常配送で{ $standard_from_on }から{ $standard_to_on }の間に届く見込みです。
    .v2 = 本日のご注文でしたら、通常配送（{ $country }）で{ $standard_from_on }から{ $standard_to_on }の間のお届けとなります。
utter_delivery_time_express = 速達便なら{ $express_from_on }から{ $express_to_on }の間で、送料は { $express_cost } です。
utter_delivery_time_pickup = { $pickup_carriers } の受取場所へは{ $pickup_from_on }から{ $pickup_to_on }の間に届く見込みです。
utter_delivery_time_customs = 通関で数日加わることがあり、こちらは予測できません。

# お客様の言う日より前に届くか。
utter_arrives_yes = はい。本日ご注文いただくと、通常配送（{ $country }）で{ $standard_to_on }までに届きますので、{ $wanted_on }に間に合います。
    .v2 = はい、{ $wanted_on }より前に届きます。本日のご注文で、通常配送（{ $country }）は遅くとも{ $standard_to_on }の到着です。
utter_arrives_probably = { $wanted_on }より前に届く可能性は高いのですが、お約束はできません。本日のご注文で、通常配送（{ $country }）は{ $standard_from_on }から{ $standard_to_on }の間の到着です。
utter_arrives_perhaps = 届くかもしれませんが、当てになさらないほうがよろしいかと存じます。本日のご注文で、通常配送（{ $country }）は{ $standard_from_on }から{ $standard_to_on }の間の到着で、{ $wanted_on }より前となるとかなり厳しくなります。
utter_arrives_express_yes = 速達便でしたら間に合います。本日のご注文で、{ $express_to_on }までに届きますので（{ $country }）、{ $wanted_on }より前です。送料は { $express_cost } です。通常配送は{ $standard_to_on }までかかることがあります。
utter_arrives_express_probably = 速達便ならおそらく間に合いますが、{ $wanted_on }より前とはお約束できません。本日のご注文で{ $express_from_on }から{ $express_to_on }の間の到着（{ $country }）、送料は { $express_cost } です。通常配送は{ $standard_to_on }までかかることがあります。
utter_arrives_express_perhaps = 間に合うとすれば速達便ですが、当てになさらないほうがよろしいかと存じます。本日のご注文で{ $express_from_on }から{ $express_to_on }の間の到着（{ $country }）、送料は { $express_cost } で、{ $wanted_on }より前となるとかなり厳しくなります。通常配送は{ $standard_to_on }までかかることがあります。
utter_arrives_no = 申し訳ございませんが、間に合いません。本日ご注文いただいても、{ $wanted_on }より前には届かず（{ $country }）、早くて{ $first_on }です。
    .v2 = あいにく難しいです。本日のご注文で、到着は早くても{ $first_on }となり（{ $country }）、{ $wanted_on }より前にはなりません。
utter_arrives_past = { $wanted_on }はもう過ぎています。

# お届け先。
utter_ships_to = はい、お届けできます。{ $country }へは通常配送で { $standard_cost }、本日のご注文で{ $standard_from_on }から{ $standard_to_on }の間に届く見込みです。
    .v2 = はい、承っております。{ $country }への通常配送は { $standard_cost }、本日ご注文の場合は{ $standard_from_on }から{ $standard_to_on }の間のお届けです。
utter_po_box_yes = 私書箱へのお届けもできます。
utter_po_box_standard = 私書箱へは通常配送でお届けできますが、速達便ではお届けできません。
utter_po_box_no = 私書箱へのお届けはできません。

# 税関。
utter_customs_domestic = { $country }は当店の発送元ですので、通関はございません。価格には { $tax } の付加価値税が含まれ、お受け取りの際にお支払いいただくものはありません。
utter_customs_inside = { $country }へのお届けでは、お受け取りの際のお支払いはございません。EU域内（発送元：{ $origin }）からのお届けで関税はかからず、価格には { $tax } の付加価値税が含まれています。
    .v2 = お受け取りの際にお支払いいただくものはございません（{ $country }）。お荷物はEU域内（発送元：{ $origin }）のみを通り、関税はなく、{ $tax } の付加価値税は価格に含まれています。
utter_customs_outside = { $country }へは海外（発送元：{ $origin }）からのお届けとなり、関税や税金が加わることがあります。
    .v2 = 海外（発送元：{ $origin }）からのお届けですので、輸入時の税金がかかることがあります（{ $country }）。
utter_customs_duty = 関税は、商品の種類と生産国により、価格の { $duty } ほどです。
utter_customs_no_duty = 当店のような商品に関税はかかりません。
utter_customs_tax = 輸入時の税（消費税や付加価値税など）は { $tax } です。
utter_customs_charge = 関税と税金を合わせて、価格の { $charge } ほどです。
utter_customs_free_to = 課税対象額が { $free_to } 以下なら、どちらもかかりません。
utter_customs_duty_free_to = 課税対象額が { $free_to } 以下なら、関税はかかりません。
utter_customs_tax_free_to = 課税対象額が { $free_to } 以下なら、輸入時の税はかかりません。
utter_customs_excess = { $free_to } までは何もかからず、それを超えた分に { $duty } がかかります。
utter_customs_carrier = お支払いは配達時に運送会社へお願いいたします。当店の価格には含まれておりません。
utter_customs_shop_to = { $shop_to } まではご購入時に当店が税をお預かりし、その後のお支払いはありません。それを超える場合は、配達時に運送会社がお預かりします。
utter_customs_personal_limit = { $limit }を超えるお荷物は個人宛ての郵便としては通関できず、返送されるか、正式な輸入手続きが必要になることがあります。
utter_customs_nothing_due = { $value } のお買い物でしたら、お受け取りの際のお支払いはないはずです。
utter_customs_due = { $value } のお買い物でしたら、およそ { $due_from } です。
utter_customs_due_between = { $value } のお買い物でしたら、およそ { $due_from } から { $due_to } です。
utter_customs_value_in = 商品の金額を { $currency } で教えていただければ、おおよその額を計算します。
utter_customs_estimate = { $as_of_on }時点の規則による目安です。最終的には税関が決定します。
utter_customs_source = 出典：{ $source }、{ $url }。
utter_customs_unsettled = この税率が現在も有効かどうかは確認できませんでした。ご注文の前に所管の機関へお問い合わせください：{ $authority }、{ $authority_url }。
