# ボットの権限を超えること：スタッフが判断し、ボットは対応を続ける。$agent：スタッフの名前。

utter_approval_requested = 内容をすべて添えてスタッフに申請いたしました。もう一度ご説明いただく必要はございません。
    .v2 = お伺いした内容とあわせて、スタッフが確認しております。
utter_approval_within = 遅くとも { $hours } 時間以内に、こちらでお返事いたします。その間も、ほかのご用件を承ります。
utter_approval_pending = こちらの件はスタッフが確認中です：{ $items }。お返事はこちらに届きますので、そのままお待ちください。
    .v2 = まだスタッフが確認しております（{ $items }）。決まりましたら、こちらでお知らせいたします。
utter_approval_approved = お待たせいたしました。{ $agent } が承認し、お手続きが完了しました。受付番号は { $number } です。
utter_approval_changed_done = { $agent } が対応を決め、お手続きいたしました。受付番号は { $number } です。
utter_approval_changed = { $items } の件を { $agent } が確認し、代わりに次の対応をご提案しております。
utter_approval_reason = { $agent } より：「{ $reason }」
utter_approval_declined = { $items } の件を { $agent } が慎重に確認いたしましたが、承認できませんでした。
    .v2 = 申し訳ございません。{ $items } の件は、{ $agent } の承認を得られませんでした。
utter_approval_declined_person = スタッフと直接お話しになりますか？
utter_approval_impossible = { $items } の件は { $agent } が判断いたしましたが、その内容ではもうお手続きできません。何も変更しておりません。
