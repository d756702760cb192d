mail_one_time_code_subject = 確認コード：{ $code }
mail_one_time_code_text =
    ご注文 { $order_number } の確認コードは { $code } です。

    チャットに入力してください。{ $minutes }分有効です。

    お心当たりがない場合は、このメールを破棄してください。コードがなければ何も変更されません。お電話やメールでコードをお尋ねすることはありません。
