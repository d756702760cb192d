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
utter_privacy_stored_guest = ご注文いただいた方については、お名前、ご住所とメールアドレス、ご注文とそのお支払い・請求書・返品、お知らせのご希望、こちらでの会話を保存しています。写しのお渡しや削除を承ります。
    .v2 = 保存しているのはご注文に必要なもの、つまりお名前、ご住所、ご注文、お支払い、請求書、返品、このような会話です。写しと削除のどちらをご希望ですか？
utter_privacy_guest = お客様のデータは、ご本人にのみお渡し・削除いたします。ログインしてもう一度お申し付けいただくか、ご注文の番号とそのメールアドレスを教えてください。そちらにコードをお送りします。
    .v2 = ご本人であることの確認が必要です。ショップにログインいただくか、ご注文をひとつ、番号とメールアドレスで教えてください。そのアドレスにコードをお送りします。
utter_privacy_ask_erasure = データとアカウントの削除を受け付けます。取り消しはできず、ご注文や返品の照会もできなくなります。よろしいですか？
    .v2 = アカウントとデータは、削除すると元に戻せません。受け付けてよろしいですか？
utter_privacy_ask_erasure_guest = このメールアドレスで保存しているものすべての削除を、こちらでの会話も含めて受け付けます。取り消しはできず、ご注文や返品の照会もできなくなります。よろしいですか？
    .v2 = このメールアドレスのものは、すべて削除すると元に戻せません。受け付けてよろしいですか？
utter_privacy_declined = かしこまりました。何も削除せず、そのままにしておきます。
    .v2 = 承知しました。データはそのまま残します。
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

utter_ask_account_matter = アカウントについて、どのようなご用件でしょうか？
    .v2 = ログインのお手伝い、またはアカウントのメールアドレスや電話番号の変更を承ります。どちらでしょうか？
button_account_password = ログイン用リンクを受け取る
button_account_email = メールアドレスを変更
button_account_phone = 電話番号を変更
utter_ask_account_email = アカウントのメールアドレスを教えてください。
    .v2 = ログインにお使いのメールアドレスをお願いいたします。
utter_ask_account_new_email = 今後お使いになるメールアドレスを教えてください。
    .v2 = 新しいメールアドレスをお願いいたします。
utter_ask_account_new_phone = 今後お使いになる電話番号を教えてください。
    .v2 = 新しい電話番号を、できれば +81 などの国番号付きでお願いいたします。
utter_account_same = 現在アカウントに登録されているアドレスと同じです。
utter_account_bad_phone = 電話番号として読み取れませんでした。6桁から15桁の数字が必要です。
utter_ask_account_code = { $address } のアカウントがある場合は、6桁のコードを記載したメールをお送りしています。{ $minutes }分有効です。コードを教えてください。
    .v2 = { $address } にもう一度メールをお送りしました。アカウントがある場合は{ $minutes }分有効なコードが記載されていますので、こちらに入力してください。
utter_ask_new_address_code = 次に新しいアドレスの確認です。{ $address } にコードをお送りしました。{ $minutes }分有効です。そのコードを教えてください。
    .v2 = 新しいアドレス用のコードを { $address } にお送りしました。{ $minutes }分有効です。こちらに入力してください。
utter_account_link_sent = { $address } にリンクを記載したメールをお送りしました。{ $minutes }分以内に新しいパスワードを設定し、そのパスワードでログインしてください。
    .v2 = 新しいリンクを { $address } にお送りしました。{ $minutes }分有効で、最新のものだけが使えます。迷惑メールフォルダもご確認ください。
utter_account_link_guest = { $address } のアカウントがある場合は、リンクを記載したメールをお送りしています。{ $minutes }分以内に新しいパスワードを設定し、ログインしてください。
    .v2 = { $address } にもう一度メールをお送りしました。アカウントがある場合は、最新のメールのリンクが{ $minutes }分有効です。迷惑メールフォルダもご確認ください。
utter_account_locked = パスワードの間違いが重なると、第三者に試されないようアカウントが自動的にロックされます。新しいパスワードを設定すると解除されます。
    .v2 = ロックは推測を防ぐためのものです。新しいパスワードで再びお使いいただけます。
utter_account_not_locked = 確認したところ、アカウントはロックされておりません。新しいパスワードの設定は有効です。
    .v2 = アカウントにロックは見当たりませんが、新しいパスワードを設定していただいて差し支えございません。
utter_account_mail_failed = ただいまそのアドレスにメールを送信できず、何も変更しておりません。スタッフをお呼びしましょうか？
utter_account_changed_email = 承りました。アカウントのメールアドレスは { $value } になりました。これまでのご注文は、ご注文時のアドレスのままです。
utter_account_changed_phone = 承りました。アカウントの電話番号は { $value } になりました。
utter_account_told = 安全のため、{ $address } にもお知らせしました。
utter_account_email_taken = そのアドレスのアカウントがすでにあるため、何も変更しておりません。スタッフが両方を確認できます。お呼びしましょうか？
