# Photos that the shopper sends. The assistant cannot see what is in a picture, and never pretends to.

# $count (number): how many came with the message
utter_photo_noted =
    { $count ->
        [one] Thank you, I have your photo.
       *[other] Thank you, I have your { $count } photos.
    }
    .v2 =
        { $count ->
            [one] Got it, the photo has arrived.
           *[other] Got it, the { $count } photos have arrived.
        }
utter_ask_photo_matter = I can't see what is in a picture myself, my colleagues can. What is wrong with the item?
    .v2 = So that I can help without seeing it: what is it about?
utter_ask_remedy_photos = Could you send me a photo of it? The clip beside the text field adds one; several are fine.
    .v2 = A photo would help. You can add one with the clip beside the text field, or go on without.
button_no_photo = I have none
utter_remedy_unseen = Please keep the item and its box. You can still send a photo; it helps my colleague decide.
