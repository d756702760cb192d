### Sentences of the desk itself: small, centred lines between the messages of a chat.
### They tell the shopper what happens around her, not what the bot says. Keep each under about 160 characters.

# A colleague is wanted and the conversation waits. Shown once, when it joins the queue; beside it the page shows
# the place as it changes. $position (number): place in the queue, 1 is next.
system_handoff_queued = { $position ->
    [1] A colleague will take over. You are next; you can keep writing here meanwhile.
   *[other] A colleague will take over. You are number { $position } in the queue; you can keep writing here meanwhile.
}

# An agent took the conversation. $agent (text): the agent's first name, for instance Maya.
system_handoff_claimed = { $agent } has joined the chat.

# The agent gave the conversation back to the bot. $agent (text): the agent's first name.
system_handoff_returned = { $agent } has left the chat. The assistant is here for you again.

# The agent closed the matter. $agent (text): the agent's first name.
system_conversation_resolved = { $agent } has closed this request. If anything is still open, just write here.

# The bot could not answer for technical reasons; a person will. The line system_handoff_queued follows directly.
system_turn_failed = Sorry, that did not work just now. Your message is safe and nothing has to be sent again.

## The rating at the end of a conversation: a question with five stars below it, said in the assistant's name

# The matter is settled, or the agent has closed it. Nobody has to answer.
ask_rating = How satisfied are you with the help you got here?
# A star's name: shown to screen readers, and written into the chat when it is pressed.
# $count (number): 1 to 5.
rating_stars = { $count ->
    [one] { $count } star of 5
   *[other] { $count } stars of 5
}
# An agent decided about what the bot had put forward; the bot says what, right after. $agent (text): the first name.
system_approval_decided = { $agent } has decided on your request.
# Nobody decided in time about what the bot had put forward. The line system_handoff_queued follows, unless a
# colleague is called or here already.
system_approval_expired = Nobody has decided on your request in the time we promised. We are sorry about that.
