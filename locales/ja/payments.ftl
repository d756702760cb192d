# 請求書と、うまくいかなかったお支払い。

utter_ask_which_order_invoice = どのご注文の請求書がご入用ですか？
    .v2 = 請求書が必要なご注文をお選びください。
utter_invoice_ready = ご注文{ $order_number }の請求書{ $invoice_number }です。
    .v2 = ご注文{ $order_number }の請求書をご用意しました。番号は{ $invoice_number }です。
utter_invoice_company = ご注文時の内容どおりの、ご注文{ $order_number }の請求書{ $invoice_number }です。会社名や税番号は私では記載できませんが、スタッフが承れます。お呼びしましょうか？
    .v2 = ご注文{ $order_number }の請求書は{ $invoice_number }です。会社名や税番号の追加はスタッフが承ります。お呼びしましょうか？
utter_invoice_given_back = このご注文では返金がありましたので、返金の明細書が必要な場合はスタッフが作成いたします。
utter_invoice_refused_unpaid = ご注文{ $order_number }はまだお支払いが済んでおりません。請求書はご入金後に発行されますので、その際にもう一度お声がけください。
    .v2 = ご注文{ $order_number }はお支払い待ちのため、請求書はまだございません。
utter_invoice_refused_cancelled = ご注文{ $order_number }はキャンセルされたため、請求書はございません。書類が必要でしたらスタッフが承ります。お呼びしましょうか？

utter_ask_which_order_payment = どのご注文のお支払いでしょうか？
    .v2 = こちらのうち、どのご注文の件でしょうか？
utter_payment_paid_once = ご注文{ $order_number }のご請求は1回だけです。{ $paid_on }に{ $method }で{ $amount }、ご注文の合計と一致しており、二重のご請求はございません。
    .v2 = ご注文{ $order_number }は{ $paid_on }に一度だけ{ $amount }（{ $method }）をご請求しており、合計と一致しています。
utter_payment_declined = ご注文{ $order_number }の{ $declined_on }のお支払いは承認されず、ご請求はございません。
    .v2 = ご注文{ $order_number }は未払いです。{ $declined_on }のお支払いは承認されませんでした。引き落としはございません。
utter_payment_declined_then_paid = ご注文{ $order_number }は{ $declined_on }の1回目が承認されず、次のお支払いが完了しています。{ $paid_on }に{ $amount }を一度だけご請求しました。お手続きは不要です。
    .v2 = ご注文{ $order_number }は{ $paid_on }に{ $amount }をお支払い済みです。承認されなかったのはその前の{ $declined_on }の分だけで、費用はかかっておりません。
utter_payment_reserved = ご注文{ $order_number }の{ $amount }は確保されているだけ（{ $method }）で、まだ請求されていません。請求されない場合、遅くとも{ $release_on }に解除されます。
utter_payment_released = ご注文{ $order_number }の{ $amount }は確保されていただけ（{ $method }）で、すでに解除されています。ご請求はございません。
utter_payment_reserved_twice = ご注文{ $order_number }のご請求は1回、{ $amount }です。もう1件の{ $reserved }は一時的な確保でご請求ではなく、遅くとも{ $release_on }に消えます。
    .v2 = ご注文{ $order_number }のご請求は{ $amount }の1件です。もう一つの{ $reserved }は確保されているだけで、{ $release_on }までに解除されます。
utter_payment_release_overdue = ご注文{ $order_number }の{ $reserved }は{ $release_on }に解除されるはずですが、まだ確保されたままです。スタッフがお調べします。お呼びしましょうか？
utter_payment_charged_twice = ご指摘のとおりです。申し訳ございません。ご注文{ $order_number }の合計は{ $total }ですが、{ $charged }が請求されています。差額の返金はスタッフが承り、こちらの内容もお伝えします。お呼びしましょうか？
    .v2 = ご注文{ $order_number }の合計{ $total }に対し、同じ金額が複数回、計{ $charged }請求されています。返金できるスタッフをお呼びしましょうか？
utter_payment_amount_differs = ご注文{ $order_number }の合計は{ $total }ですが、{ $charged }が請求されています。申し訳ございません。スタッフをお呼びして対応いたしましょうか？
utter_payment_none = ご注文{ $order_number }のお支払いが見当たりません。スタッフをお呼びして、さらにお調べしましょうか？
utter_payment_refunded = ご注文{ $order_number }は{ $charged }をご請求し、{ $refunded_on }に{ $refunded }を返金しました。銀行での反映に数日かかることがあります。
    .v2 = ご注文{ $order_number }のご請求{ $charged }のうち、{ $refunded }を{ $refunded_on }に返金済みです。

utter_payment_reason_insufficient_funds = 銀行によると残高またはご利用枠が不足しています。別のお支払い方法か、時間をおいてお試しください。
utter_payment_reason_expired_card = 銀行によるとカードの有効期限が切れています。別のカードか新しいカードをご利用ください。
utter_payment_reason_wrong_details = カードの番号、有効期限、セキュリティコードのいずれかが一致しませんでした。もう一度ご入力ください。
utter_payment_reason_authentication_failed = 銀行での本人認証（アプリまたはコード）が完了しませんでした。もう一度お試しのうえ、時間内にご確認ください。
utter_payment_reason_limit_exceeded = 金額がカードの限度額を超えています。銀行で引き上げるか、別のお支払い方法をお試しください。
utter_payment_reason_refused_by_bank = 銀行から理由は知らされておらず、お答えできるのは銀行だけです。別のカードや別のお支払い方法なら通ることがよくあります。

utter_payment_no_order_declined = { $paid_on }に{ $method }で{ $amount }のお支払いを試みた記録がありますが、承認されませんでした。ご請求はなく、ご注文も成立していません。
utter_payment_no_order_reserved = { $paid_on }に{ $method }で{ $amount }の記録がありますが、ご注文は成立していません。確保されているだけで請求ではなく、遅くとも{ $release_on }に解除されます。あらためてご注文いただけます。
utter_payment_no_order_overdue = { $paid_on }の{ $method }での{ $amount }はご注文にならず、{ $release_on }に解除されるはずでした。スタッフがお調べします。お呼びしましょうか？
utter_payment_unseen = お支払いが承認されない場合、ご請求は発生しません。銀行で確保の表示があっても{ $days }日以内に解除されます。番号、有効期限、セキュリティコードをご確認のうえ、銀行のアプリで承認するか、別のお支払い方法をお試しください。ご注文済みの件でしたら、お支払い状況をお調べします。
    .v2 = 承認されなかったお支払いで引き落としはなく、銀行が確保した金額も{ $days }日以内に戻ります。正確な理由は銀行にしかわかりませんが、別のカードや方法で通ることが多いです。ご注文のお支払いは私がお調べできます。
button_payment_of_an_order = ご注文済みの件です
