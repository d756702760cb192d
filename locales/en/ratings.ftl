# After the stars at the end of a conversation. The stars themselves are asked for by the desk, see handoffs.ftl.
# Nobody is pressed: every question here may be ignored.

# One or two stars; the answer is stored as it is written. A button for a person follows.
utter_rated_low = I'm sorry this wasn't better. What went wrong? You can write it here, or I bring in a colleague.
    .v2 = Thank you for being frank. What should we have done better? Just write it here, or talk to a colleague.
# One or two stars for a delivered order; buttons for damage, a wrong item, a return and a person follow.
# $order_number (text): the order that was rated.
utter_rated_low_order = I'm sorry you're not happy with order { $order_number }. What is wrong? You can write it here, or choose what I can do about it.
    .v2 = I'm sorry about order { $order_number }. Tell me what went wrong, or choose how I can help.
# Three stars, and four.
utter_rated_fair = Thank you. What could we do better?
    .v2 = Thanks for your rating. What was missing?
utter_rated_good = Thank you! What could have been better still?
    .v2 = Thanks! Is there anything we could improve?
# Five stars.
utter_rated_best = Thank you, that's lovely! If there is anything you'd like to add, just write it here.
    .v2 = Thank you very much! Any words for us are welcome here.
# Stars while a question of ours is open; the question follows in a message of its own.
utter_rating_noted = Thank you for your rating.
    .v2 = Thanks, I've noted your rating.
# A number typed that is not from 1 to 5.
utter_rating_unreadable = A rating goes from 1 (poor) to 5 (very good), in whole stars. Which one is it?
    .v2 = I can only take whole stars from 1 to 5. How many is it?
# Words after three stars or more; a button may follow for what they sound like.
utter_rating_comment = Thank you, I've kept that with your rating.
    .v2 = Thanks, your words are noted with the rating.
# Words after one or two stars; a button for a person follows.
utter_rating_comment_low = Thank you for telling us; I've kept it with your rating. If you'd like to have it put right, I bring in a colleague.
    .v2 = Thank you, that is noted with your rating. Shall a colleague look into it?
