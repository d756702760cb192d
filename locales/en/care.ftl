# Complaints, and giving the conversation to a person. No excuses, no flattery.

utter_complaint = I'm sorry to hear that; it's not how it should be. What can I put right?
    .v2 = That shouldn't have happened, and I'm sorry. Let's see what we can do.
# $order_number (text): an order that is late, lost or held at customs.
utter_complaint_about_order = I'm sorry, that's not how it should be. I can see that order { $order_number } isn't going as promised. Shall we look at it?
    .v2 = I'm sorry about this. Is it about order { $order_number }? I can see it hasn't gone well.
# While a question of ours is open; the question follows in a message of its own.
utter_complaint_in_form = I'm sorry about that. Let me try to put it right.
    .v2 = I understand, and I'm sorry. Let's get this solved.

# A person takes over; how long it takes is told separately.
utter_hand_over_asked = Of course. I'm bringing in a colleague who will read what we've written, so you needn't repeat it.
    .v2 = Certainly, I'm passing you on to a colleague now. She or he can see everything written here.
utter_hand_over_angry = I'm truly sorry. I don't want to make it worse: a colleague is taking over and will look into it personally.
    .v2 = I'm sorry this went so wrong. I'm handing you to a colleague who can do more than I can.
utter_hand_over_crisis = I'm very sorry that you feel this way. I'm calling a person from our team to you at once, before everything else. If you are in danger at this moment, please call your local emergency number or someone you trust. You don't have to go through this alone.
utter_hand_over_dispute = I'm sorry it has come to this. I'm bringing in a colleague with top priority to settle it with you.
utter_hand_over_theft = That sounds as if somebody else were using your account. I'm bringing in a colleague at once. Please don't pass any code or password on to anyone.
    .v2 = I take this seriously. A colleague is taking over right away, with top priority.
utter_hand_over_unsure = I'm sorry, I don't understand this well enough to help. A colleague is taking over, so you needn't start again.
    .v2 = This is beyond me, sorry. I'm passing you on to a colleague who can read everything above.
utter_hand_over_failed = I can't get any further with this on my own, sorry. A colleague is taking over.
    .v2 = Something keeps me from settling this, sorry. I'm handing it to a colleague.

# To a compliment.
utter_thank_praise = Thank you, that's lovely to hear!
    .v2 = You've made our day, thank you!
# To an idea or a remark about the shop; a button for a person follows.
utter_thank_feedback = Thank you for telling us. I can't change it myself, but a colleague can take it up: shall I bring one in?
    .v2 = Thanks, that's good to know. Would you like a colleague to take it up?
