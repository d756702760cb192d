### デスクそのものの文：メッセージの間に中央寄せで出る小さな行。
### お客様のまわりで起きていることを伝える。ボットの発言ではない。どれも短く。

# $position：順番。1 は次。
system_handoff_queued = { $position ->
    [1] スタッフが対応いたします。次がお客様の番です。お待ちの間もご入力いただけます。
   *[other] スタッフが対応いたします。お客様は { $position } 番目です。お待ちの間もご入力いただけます。
}

# $agent：スタッフの名前。例：Maya。
system_handoff_claimed = { $agent } が会話に参加しました。

system_handoff_returned = { $agent } が退出しました。引き続きアシスタントがご案内します。

system_conversation_resolved = { $agent } がこのお問い合わせを完了しました。ほかにもございましたら、ここにお書きください。

# 直後に system_handoff_queued の行が続く。
system_turn_failed = 申し訳ございません、うまくいきませんでした。メッセージは保存済みで、送り直しは不要です。

## 会話の終わりの評価：質問と、その下の5つの星。アシスタントの名前で

ask_rating = 今回のご案内はいかがでしたか？
# $count（数）：1から5。
rating_stars = 星{ $count }つ（5つ中）
system_approval_decided = ご依頼について { $agent } が判断しました。
system_approval_expired = お約束の時間内にご依頼の判断ができませんでした。申し訳ございません。
