# The agents' desk: a busy page, so every text is short. The agent is addressed politely.
# Plain messages with {$variables} only: no plurals, so word counts as "Waiting: {$count}".

## Frame

# Title of the browser's tab.
title = Storeside desk
# Same, with how many conversations want the agent.
title-count = ({$count}) Storeside desk
skip = Skip to the conversation
link-connecting = Connecting…
link-live = Live
link-offline = Offline
# Banner across the page while the desk cannot be reached.
offline-banner = No connection to the desk. Trying again; what you write is kept.
# Label over the names of agents who are at their desks now; read by screen readers.
agents-here = Here now: {$names}
sound-on = Sound is on
sound-off = Sound is off
shortcuts-open = Keyboard shortcuts
sign-out = Sign out
language = Language
close = Close
cancel = Cancel
retry = Try again

## Sign-in

sign-in-title = Sign in to the desk
sign-in-lead = For the people who answer shoppers.
sign-in-email = E-mail
sign-in-password = Password
sign-in-show = Show password
sign-in-button = Sign in
sign-in-busy = Signing in…
# Above the form, when the session has ended by itself.
sign-in-ended = Your session has ended. Sign in again; your drafts are kept.
error-credentials = This e-mail and password do not match. Please check both.
# $seconds counts down.
error-throttled = Too many attempts. You can try again in {$seconds} s.
error-throttled-over = You can try again now.
error-network = The desk cannot be reached. Check your connection and try again.
error-server = Something went wrong at the desk. Please try again.
error-state = The conversation has changed meanwhile. It is shown as it is now.
error-not-found = This conversation does not exist.
error-too-long = This message is too long.
error-not-text = This message contains characters that cannot be sent.
error-conflict = This message was sent before with another text.
# $name is an agent.
error-claimed = {$name} has this conversation now.

## Queue

queue = Conversations
# The five tabs; at most 10 characters each.
tab-waiting = Waiting
tab-mine = Mine
# Conversations that other agents have.
tab-team = Team
tab-bot = Bot
tab-resolved = Resolved
search = Search
search-placeholder = Name, order, words
filter-language = Language
filter-all = All languages
empty-waiting = Nobody is waiting. Well done.
empty-mine = You have no conversation. Take one from Waiting.
empty-team = Your colleagues have no conversation.
empty-bot = The bot is talking to nobody.
empty-resolved = Nothing has been resolved yet.
empty-search = Nothing matches.
list-loading = Loading conversations…
list-failed = The conversations could not be loaded.
# A shopper who is not signed in. At most 20 characters.
guest = Guest
# In a list row, before the words of the one who wrote last. $name is an agent.
# In a list row, where the last message has photos and no words.
last-photos = Photos: {$count}
last-bot = Bot: {$text}
last-agent = {$name}: {$text}
last-you = You: {$text}
nothing-said = Nothing written yet
# For screen readers, on a list row.
row-unread = Unread messages: {$count}
row-unanswered = Not answered yet: {$count}
row-draft = Draft
# $time is a duration such as "3m".
row-waiting = Waiting for {$time}
row-typing = is writing…

## Why a person is wanted. At most 14 characters.

reason-crisis = In distress
reason-angry = Angry
reason-dispute = Dispute
reason-theft = Stolen account
reason-unsure = Unsure
reason-asked = Asked
reason-failed = Bot failed
reason-approval = Approval

## The same as a sentence, on top of the conversation

why-crisis = The shopper may be about to harm herself or himself. Answer at once.
why-angry = The shopper is angry.
why-dispute = The shopper threatens with a dispute or a chargeback.
why-theft = Somebody else may be using the shopper's account.
why-unsure = The bot did not understand twice.
why-asked = The shopper asked for a person.
why-failed = The bot could not answer for technical reasons.
why-approval = A proposal of the bot needs approval.

## Conversation

conversation = Conversation
# Shown where no conversation is open.
none-open = Choose a conversation on the left.
none-open-keys = j and k move, Enter opens, c claims.
back = Back to the list
claim = Claim
claiming = Claiming…
give-back = Give back to bot
resolve = Resolve
shopper-open = Shopper and orders
transcript = Transcript
transcript-loading = Loading the conversation…
transcript-failed = The conversation could not be loaded.
# $name is an agent.
state-queued = Waiting for a person
state-bot = The bot is answering
state-mine = You have this conversation
state-other = {$name} has this conversation
state-resolved = Resolved
# In place of the text field.
locked-queued = Claim this conversation to answer.
locked-bot = The bot is answering. You can read along.
locked-other = {$name} has this conversation. You can read along.
locked-resolved = This conversation is resolved. If the shopper writes again, the bot answers.
# Said at once when another agent takes a conversation.
notice-taken = {$name} has taken this conversation.
notice-claim-failed = Claiming did not work.
notice-return-failed = Giving back did not work.
notice-resolve-failed = Resolving did not work.
summary = What the bot knows
summary-intent = Topic
summary-order = Order
summary-product = Product
summary-last = Last words
fact-tracking_number = Tracking
fact-measurements = Measurements
fact-return_reason = Return reason
fact-remedy_story = What happened
fact-photos = Photos
fact-order_email = Order e-mail
system-queued = Waiting for a person
# $name is an agent.
system-claimed = {$name} took the conversation
system-returned = {$name} gave it back to the bot
system-resolved = {$name} resolved the conversation
system-claimed-someone = An agent took the conversation
system-returned-someone = Given back to the bot
system-resolved-someone = Resolved
system-failed = The bot could not answer
speaker-bot = Bot
# After the agent's own name.
speaker-you = You
# The quiet line under a shopper's message; $percent is such as "93%".
understood = {$intent} {$percent}
understood-pending = Reading…
mood-neutral = calm
mood-angry = angry
mood-annoyed = annoyed
mood-happy = happy
# Buttons that the bot offered, for screen readers.
offered = Answers offered
shopper-typing = {$name} is writing…
jump = Newest messages
jump-new = New messages

## Writing

reply = Your reply
# $language is the shopper's language, such as Spanish.
reply-placeholder = Reply in {$language}…
send = Send
sending = Sending…
sent = Sent
failed = Not sent
discard = Delete
characters-left = Characters left: {$count}
characters-over = Too long by {$count} characters
hint-send = Enter sends, Shift+Enter breaks the line
resolve-confirm-title = Resolve with an unsent reply?
return-confirm-title = Give back with an unsent reply?
confirm-text = There is text that the shopper has not got. It stays here as a draft and is not sent.
sign-out-confirm-title = Sign out with unsent replies?
sign-out-confirm-text = Drafts in conversations: {$count}. Signing out deletes them.
sign-out-delete = Sign out and delete

## Shopper

shopper = Shopper
shopper-language = Language
shopper-email = E-mail
shopper-customer = Customer no.
# Before the time at which the conversation began.
shopper-since = Started
proof-anonymous = Not signed in
proof-order_email = Knows order and e-mail
proof-one_time_code = Confirmed by code
proof-signed = Signed in
proof-anonymous-hint = Ask for order number and e-mail before you tell of an order.
orders = Orders
orders-none = No orders.
orders-hidden = Orders show once the shopper is signed in.
orders-no-parcel = No parcel yet.
# Mark on the order that the conversation is about. At most 14 characters.
orders-about = Asked about
orders-items = Items: {$count}
copy = Copy {$value}
copied = Copied

## Announcements, read by screen readers

# $name is the shopper, $reason one of the reasons above.
announce-waiting = New in the queue: {$name}, {$reason}
announce-wrote = {$name} wrote

## What the shopper wants, as the bot understood it. At most 24 characters.

intent-ask_size = Size advice
intent-ask_shipping_status = Where is my parcel
intent-request_return = Return
intent-complain = Complaint
intent-threaten_dispute = Threatens a dispute
intent-ask_product_info = Product facts
intent-ask_usage = Use and care
intent-ask_availability = Stock
intent-ask_price = Price
intent-ask_promotion = Codes and sales
intent-ask_recommendation = Recommendation
intent-ask_shipping_cost = Delivery cost
intent-ask_delivery_time = Delivery time
intent-ask_ship_to = Delivery area
intent-ask_customs = Duty and taxes
intent-ask_payment_methods = Ways to pay
intent-ask_how_to_order = How to order
intent-ask_return_policy = Return policy
intent-ask_warranty = Warranty
intent-ask_membership = Points and gift cards
intent-ask_order_status = Order status
intent-report_late_parcel = Late parcel
intent-report_missing_parcel = Missing parcel
intent-report_customs_problem = Held at customs
intent-cancel_order = Cancellation
intent-change_order = Order change
intent-change_address = Address change
intent-report_payment_problem = Payment problem
intent-request_invoice = Invoice
intent-request_exchange = Exchange
intent-request_refund = Refund
intent-ask_refund_status = Refund status
intent-ask_return_status = Return status
intent-report_damaged_item = Damaged item
intent-report_wrong_item = Wrong item
intent-report_missing_item = Missing item
intent-claim_warranty = Warranty claim
intent-give_praise = Praise
intent-give_feedback = Feedback
intent-report_account_problem = Account problem
intent-manage_subscription = Subscription
intent-request_privacy = Privacy
intent-ask_bot = Asks who it is
intent-ask_help = Asks for help
intent-talk_to_human = Wants a person
intent-rate = Rating
intent-greet = Greeting
intent-goodbye = Goodbye
intent-thank = Thanks
intent-affirm = Yes
intent-deny = No
intent-inform = Details
intent-stop = Stop
intent-out_of_scope = Something else
intent-change_language = Another language
intent-nlu_fallback = Not understood

## Shortcuts

keys-title = Keyboard shortcuts
keys-single = Use single keys
keys-single-hint = Off: only Enter, Tab and the arrow keys work.
key-move = Next, previous conversation
key-open = Open the conversation
key-claim = Claim it
key-reply = Write a reply
key-send = Send the reply
key-leave = Leave the text field, go back to the list
key-search = Search
key-tabs = Waiting, Mine, Team, Bot, Resolved
key-help = Show this

## Ratings

ratings = Ratings
# Read by screen readers in place of drawn stars; $score is 1 to 5.
stars = {$score} of 5 stars
ratings-period = Period
ratings-week = Last 7 days
ratings-month = Last 30 days
ratings-quarter = Last 90 days
ratings-loading = Loading ratings…
ratings-failed = The ratings could not be loaded.
# Where nobody has rated in the period; ratings-asked follows.
ratings-none = Nobody has rated in this period.
ratings-average = Average
ratings-count = Ratings: {$count}
# How many conversations ended with the question for a rating.
ratings-asked = Asked: {$count}
ratings-by-language = Language
# Heads of tables: ratings by language, by who answered.
ratings-by-answerer = Answered by
# Instead of a name: the shopper rated an order after its delivery.
ratings-of-orders = Orders, after delivery
ratings-comments = Latest comments
ratings-open = Open conversation
## Approvals: what the bot asks an agent to grant

# Label of the part of the page that shows them.
approvals = Approvals
# $time is a day and a time.
approval-until = Time to decide until {$time}
approval-expired = Nobody decided by {$time}, so the conversation went to a person.
approval-rule = Rule
approval-history = Customer
# $since is a day. Remedies: what was put right for this customer before.
approval-history-text = Since {$since} · orders: {$orders} · remedies in {$days} days: {$remedies}
approval-goods-keep = Keeps the goods
approval-goods-send_back = Sends the goods back
# What an approval without goods is about.
approval-fee = Delivery fee
# Of an order, past the promised day.
approval-late = Days late
approve = Approve
# On a button. $amount is money.
approve-amount = Approve {$amount}
change = Change
decline = Decline
# Why a button is disabled.
approval-needs-lead = Only a lead may grant this.
approval-needs-lead-over = You may grant up to {$amount}; above that a lead decides.
deciding = Saving…
# Over the text field; the shopper reads what is written there.
decline-reason = Reason, as the shopper will read it
decline-suggestions = Suggestions
# Suggestions, sent to the shopper in her language when the agent chooses them: address her as the bot does.
decline-wear = From what you describe, this looks like normal wear from use, which we can't compensate.
decline-details = To judge this we need to know more: what exactly is damaged, and how did it happen?
decline-amount = The amount is more than we can give for this. We're glad to find another solution with you.
decline-settled = We have already found a solution with you for this item.
decline-send = Decline and tell the shopper
change-resolution = What instead?
# $currency is a code such as EUR.
change-amount = Amount in {$currency}
change-most = At most {$amount}
change-reason = A word to the shopper (optional)
# What happens when the form is sent: the shopper is asked, or it is done at once.
change-hint = The shopper is asked first. Nothing is done before she or he says yes.
change-hint-now = You are talking to the shopper: it is done at once.
change-send = Offer this to the shopper
change-send-now = Do this now
# What the shopper gets. At most 30 characters.
resolution-keep_and_credit = Credit, keeps the goods
resolution-partial_refund = Money back, keeps the goods
resolution-resend = Same goods again
resolution-repair = Repair
resolution-full_refund = Full refund
resolution-fee_refund = Delivery fee back
# $name is an agent.
decided-approved = {$name} approved
decided-declined = {$name} declined
decided-changed = {$name} changed it
outcome-pending = is being carried out…
# $number is the remedy's.
outcome-granted = done, number {$number}
# A delivery fee that goes back has no number of its own.
outcome-granted-fee = done
outcome-told = the shopper has been told
outcome-asked = the shopper is being asked
outcome-turned_down = the shopper said no
outcome-refused = This could not be done any more. Please decide anew.
outcome-failed = This could not be carried out. Please decide anew.
# $name is an agent.
error-approval-decided = {$name} has decided already; see below what.
error-approval-refused = The rule does not offer this for these goods any more.
error-shop = The shop's system does not answer. Nothing was done; please try again.
# In place of the text field.
locked-approval = The bot is answering. You can decide above, or take the conversation.
key-approval = Go to the approval
# In the transcript.
system-decided = Decided
system-expired = Not decided in time
