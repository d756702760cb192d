# Small talk and what holds a conversation together. The bot speaks in the first person, warm and brief, as a good
# shop clerk would; it never pretends to be a person. `.v2` and `.v3` are other wordings of the same sentence,
# used in turn so that nobody reads the same words twice.

# $shopper (text): the signed-in shopper's full name as she wrote it.
utter_greet_by_name = Hello { $shopper }! What can I do for you?
    .v2 = Hi { $shopper }, good to see you. How can I help?
utter_greet = Hello! What can I do for you?
    .v2 = Hi there! How can I help?
utter_goodbye = Goodbye, and thank you for stopping by.
    .v2 = Bye! I'm here whenever you need me.
utter_welcome = You're welcome!
    .v2 = My pleasure.
    .v3 = Glad I could help.
# After a "yes" that answers no question.
utter_what_next = Good. What shall we look at?
    .v2 = All right. What would you like to do?
# After a "no" that answers no question.
utter_anything_else = All right. Is there anything else I can do?
    .v2 = Fine. Can I help with something else?
# After a detail without a question, such as an e-mail address alone.
utter_what_about_it = Thank you. What would you like to know?
    .v2 = Got it. What shall I do with that?
utter_stopped = No problem, I've put that aside. What would you like to do instead?
    .v2 = All right, we'll leave it there. What's next?
utter_out_of_scope = That's outside what I know about: I can help with sizes, orders and returns here in the shop.
    .v2 = I'm afraid I can't help with that. I'm good with sizes, parcels and returns, though.
# After a wish for another language, already in that language; an open question may follow in a message of its own.
utter_language_changed = Of course, let's go on in English.

# To "are you a bot?" and "who are you?". Honest: a program, with people behind it.
utter_who_i_am = I'm this shop's assistant: a program, not a person. What I can't settle goes to my colleagues, who are people.
    .v2 = You're talking to a program that works for this shop. If you'd rather talk to a person, I can bring one in.
# To "what can you do?" and "help"; the main topics follow as buttons.
utter_what_i_can_do = I can tell you which size fits, find your parcel and take items back. For everything else I bring in a colleague. Just write it in your own words.
    .v2 = Ask me about sizes, parcels and returns, in your own words. What I can't do myself, a colleague will.
# A message asked for two things; the first has been answered, the answer to the second follows.
# $matter (text): one of the readings in readings.ftl, as it stands there.
utter_second_request = Now to your other question: “{ $matter }”
    .v2 = And then you also wrote: “{ $matter }”
# The message is in a language that we do not speak. It is said in English and in the language of the page.
utter_language_not_spoken = I'm afraid I don't speak that language. You can write to me in English or one of the shop's other languages, or talk to a colleague.
    .v2 = I don't know that language, sorry. English works, and so do the shop's other languages; or I can bring in a colleague.

# Not understood, with up to three readings as buttons under the sentence.
utter_unsure_readings = I'm not sure I understood. Did you mean one of these?
    .v2 = Sorry, I didn't quite get that. Is it one of these?
# Not understood, with the main topics as buttons under the sentence.
utter_unsure = I'm not sure I understood. Could you say it another way, or choose one of these?
    .v2 = Sorry, I didn't quite get that. Could you put it differently, or pick one of these?
# Not understood while a question of ours is open; the question follows in a message of its own.
utter_unsure_in_form = Sorry, I didn't understand that.
    .v2 = I'm not sure what you mean by that.

# Nothing came of two questions.
utter_offer_person = We're going round in circles, sorry. Shall I bring in a colleague?
    .v2 = I don't want to keep asking the same thing. Would you like to talk to a colleague?
utter_beyond_reach = I can't settle this from here. A colleague can look into it: shall I bring one in?
    .v2 = I don't get any further with this from the chat, but a colleague can. Would you like to talk to one?

# Buttons: at most about 24 characters.
button_yes = Yes
button_no = No
# Leaves what is under way.
button_stop = Never mind
