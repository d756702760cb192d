# What is above the bot's limit: a colleague decides while the bot goes on. $items (list): product names, $agent (text):
# the colleague's first name, $number (text): the remedy's.

# It has been passed on.
utter_approval_requested = I've passed this on to a colleague with all the details; you needn't repeat anything.
    .v2 = It's with a colleague now, together with everything you told me.
# Follows in the same message. $hours (number): the longest it can take
utter_approval_within = { $hours ->
    [one] The answer comes here, within an hour at the latest. Meanwhile I'm happy to help with anything else.
   *[other] The answer comes here, within { $hours } hours at the latest. Meanwhile I'm happy to help with anything else.
}
# When she brings up the same thing again.
utter_approval_pending = A colleague is still looking at this one: { $items }. The answer comes here, and you needn't do anything until then.
    .v2 = That is still with a colleague ({ $items }). You'll read here what was decided.
# Decided; the terms follow in the same message.
utter_approval_approved = Good news: { $agent } has approved it. It's done, under number { $number }.
utter_approval_changed_done = { $agent } has settled it for you, under number { $number }.
# The offer and the question whether it is all right follow.
utter_approval_changed = { $agent } has looked at your request about { $items } and would like to offer you this instead.
# What the colleague wrote, word by word. $reason (text)
utter_approval_reason = { $agent } writes: “{ $reason }”
utter_approval_declined = { $agent } has looked at your request about { $items } carefully and can't grant it.
    .v2 = I'm sorry: { $agent } couldn't approve your request about { $items }.
# Follows in the same message, with "Talk to a person" as a button.
utter_approval_declined_person = Would you like to talk it over with a colleague?
# What was decided is no longer possible, for instance because it has sold out; a colleague takes over.
utter_approval_impossible = { $agent } has decided about { $items }, but it can't be carried out like that any more. Nothing has been changed.
