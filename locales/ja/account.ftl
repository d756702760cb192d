# お知らせの受け取りと、お客様のデータ。

utter_subscriptions = { $newsletter ->
    [on] メールマガジンは配信中
   *[off] メールマガジンは停止中
 }、{ $order_updates ->
    [on] ご注文のお知らせは配信中です
   *[off] ご注文のお知らせは停止中です
 }。どちらを変更しますか？
    .v2 = 現在、メールマガジンは{ $newsletter ->
        [on] オン
       *[off] オフ
     }、ご注文のお知らせは{ $order_updates ->
        [on] オン
       *[off] オフ
     }です。どちらを切り替えますか？
utter_subscription_done_on = 承りました。今後{ $topic ->
    [newsletter] メールマガジン
   *[order_updates] ご注文のお知らせ
 }をお届けします。
    .v2 = かしこまりました。{ $topic ->
        [newsletter] メールマガジン
       *[order_updates] ご注文のお知らせ
     }をオンにしました。
utter_subscription_done_off = 承りました。今後{ $topic ->
    [newsletter] メールマガジン
   *[order_updates] ご注文のお知らせ
 }はお届けしません。すでに送信済みのものは届くことがあります。
    .v2 = かしこまりました。{ $topic ->
        [newsletter] メールマガジン
       *[order_updates] ご注文のお知らせ
     }をオフにしました。
utter_subscription_already_on = { $topic ->
    [newsletter] メールマガジン
   *[order_updates] ご注文のお知らせ
 }はすでに配信中ですので、変更しておりません。
    .v2 = すでにオンになっております：{ $topic ->
        [newsletter] メールマガジン
       *[order_updates] ご注文のお知らせ
     }。
utter_subscription_already_off = { $topic ->
    [newsletter] メールマガジン
   *[order_updates] ご注文のお知らせ
 }はもともと停止中ですので、変更しておりません。
    .v2 = すでにオフになっております：{ $topic ->
        [newsletter] メールマガジン
       *[order_updates] ご注文のお知らせ
     }。
utter_subscription_guest = ショップにログインしていただければ、すぐこちらで切り替えます。ログインなしでも、各メールマガジン末尾のリンクから解除できます。アドレスが登録されているかどうかは、ご本人にのみお伝えします。
    .v2 = ログインいただけましたら切り替えます。または、メールマガジン末尾のリンクをご利用いただくか、スタッフが承ります。
button_newsletter_on = メールマガジンを受け取る
button_newsletter_off = メールマガジンを停止
button_order_updates_on = ご注文のお知らせを受け取る
button_order_updates_off = ご注文のお知らせを停止

utter_privacy_stored = お名前、ご住所とメールアドレス、ご注文とそのお支払い・請求書・返品、お知らせのご希望、こちらでの会話を保存しています。写しのお渡しや削除を承ります。
    .v2 = つまり、お名前、ご住所、ご注文とお支払い・請求書・返品、お知らせのご希望、この会話です。写しと削除のどちらをご希望ですか？
utter_privacy_stored_guest = ご注文いただいた方については、お名前、ご住所とメールアドレス、ご注文とそのお支払い・請求書・返品、お知らせのご希望、こちらでの会話を保存しています。ログインいただければ、写しや削除のお手続きを始めます。
    .v2 = 保存しているのはご注文に必要なもの、つまりお名前、ご住所、ご注文、お支払い、請求書、返品、このような会話です。写しや削除をご希望の際は、まずログインをお願いします。
utter_privacy_guest = お客様のデータは、ご本人にのみお渡し・削除いたします。ショップにログインしてもう一度お申し付けください。すぐに受け付けます。アカウントがない場合はスタッフがご本人確認をいたします。お呼びしましょうか？
    .v2 = ご本人であることの確認が必要ですので、まずログインをお願いします。アカウントがない場合はスタッフが確認いたします。お呼びしましょうか？
utter_privacy_ask_erasure = データとアカウントの削除を受け付けます。取り消しはできず、ご注文や返品の照会もできなくなります。よろしいですか？
    .v2 = アカウントとデータは、削除すると元に戻せません。受け付けてよろしいですか？
utter_privacy_export_recorded = 受け付けました。データの写しは遅くとも{ $due_on }までにお渡しします。受付番号は{ $reference }です。
utter_privacy_export_known = { $received_on }に写しのご依頼を承り、準備中です。遅くとも{ $due_on }までにお渡しします。受付番号は{ $reference }です。
    .v2 = { $received_on }にご依頼の写し（{ $reference }）は、遅くとも{ $due_on }までにお届けします。
utter_privacy_erasure_recorded = 受け付けました。データは削除され、遅くとも{ $due_on }までにご連絡します。受付番号は{ $reference }です。
utter_privacy_erasure_known = 削除のご依頼は{ $received_on }に承っております。遅くとも{ $due_on }までにご連絡します。受付番号は{ $reference }です。
    .v2 = すでに承っております。{ $received_on }の削除のご依頼{ $reference }、遅くとも{ $due_on }までにご連絡します。
utter_privacy_waits = その前に、進行中のものが完了する必要があります：{ $orders }。
utter_privacy_kept = 請求書は税法により{ $years }年間保存されます。
button_privacy_export = 写しを受け取る
button_privacy_erasure = データを削除する
