# Parcels that are late, missing, lost or held at customs. What the carrier says stands in the message before.

# $promised_on (date)
utter_late_in_time = We promised it by { $promised_on }, so it still has time. If it isn't there by then, write to me and I'll see what you are due.
    .v2 = Its promised day, { $promised_on }, is not over yet. Should it pass without the parcel, tell me and I'll take it up.
# $trace_on (date): from when the carrier is asked to search
utter_late_wait = If it still hasn't come by { $trace_on }, write to me again: from then on I have the carrier search for it.
    .v2 = I can have it searched for from { $trace_on } on. If nothing has come by then, just tell me.
# A search by the carrier. $trace (text): its number, $carrier (text), $opened_on, $answer_by_on (dates)
utter_trace_opened = I've opened a search with { $carrier }, number { $trace }. You'll have an answer from us by { $answer_by_on }; if the parcel isn't found by then, we send the goods again or give you your money back.
utter_trace_known = The search { $trace } has been running since { $opened_on }. You'll have an answer by { $answer_by_on }, and until then there's nothing you need to do.
    .v2 = { $trace } is still open, so I don't start a second search. The answer is due by { $answer_by_on }.
utter_trace_unanswered = The search { $trace } should have had an answer by { $answer_by_on }, and it hasn't. You shouldn't wait any longer: would you like the goods again or your money back?
# $order_number (text); what can be had follows as a button
utter_parcel_claim = We count the parcel for order { $order_number } as lost, and that isn't your loss to bear. Would you like the goods again or your money back?
    .v2 = For the lost parcel of order { $order_number } you still have the choice: the goods once more, or your money.
# $remedy (text): its number
utter_parcel_put_right = We have already put this right, under number { $remedy }.
utter_parcel_coming_back = A colleague can settle with you whether it is sent again or you get your money back. Shall I bring one in?
# Marked as delivered. $carrier, $order_number (text), $trace_on, $delivered_on (dates)
utter_missing_wait = Parcels are sometimes marked as delivered a little before they arrive. Please ask your neighbours and look in your letterbox, at the pickup point and wherever a parcel could safely be left. If it isn't there by { $trace_on }, write to me again and I'll open a search.
utter_missing_steps = According to { $carrier }, the parcel for order { $order_number } was delivered on { $delivered_on }. Before I have it searched for: have you asked your neighbours and looked in the letterbox, at the pickup point and wherever a parcel could safely be left?
utter_ask_parcel_searched = Have you already looked with the neighbours, at the pickup point and in the safe places? If it isn't anywhere, I'll open a search.
    .v2 = Only this, so that I know how to go on: did you look everywhere, or would you rather look first?
utter_missing_look = All right. If it doesn't turn up, write to me again and I'll open a search with the carrier.
utter_missing_too_old = That was so long ago that the carrier no longer searches. A colleague can see what is still possible. Shall I bring one in?
# At customs. $since_on, $usual_by_on (dates), $order_number (text)
utter_customs_hold = It has been at customs since { $since_on }. Clearing it usually takes until { $usual_by_on } at most.
    .v2 = Customs have had it since { $since_on }; as a rule they are done by { $usual_by_on }.
utter_customs_hold_long = It has been at customs since { $since_on }, which is longer than usual. A colleague can ask the carrier what is missing.
utter_customs_not_held = The carrier doesn't report order { $order_number } as held at customs right now. If you have had a letter or a call about it, a colleague can look into it.
utter_customs_wanted = The tracking doesn't say what customs want. Mostly it is a document, usually the invoice, or the charges; the carrier or customs ask you for it directly. I can give you the invoice right here.
# Buttons.
button_looked_everywhere = I've looked everywhere
button_look_first = I'll look first
button_parcel_claim = Goods again or money back
