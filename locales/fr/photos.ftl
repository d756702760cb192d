# Photos envoyées par la cliente ou le client. L’assistant ne voit pas les images et ne prétend jamais le contraire.

# $count (nombre) : combien sont venues avec le message
utter_photo_noted =
    { $count ->
        [one] Merci, j’ai bien votre photo.
       *[other] Merci, j’ai bien vos { $count } photos.
    }
    .v2 =
        { $count ->
            [one] C’est noté, la photo est arrivée.
           *[other] C’est noté, les { $count } photos sont arrivées.
        }
utter_ask_photo_matter = Je ne vois pas moi-même ce qu’il y a sur une image, mes collègues si. Quel est le problème avec l’article ?
    .v2 = Pour vous aider sans la voir : de quoi s’agit-il ?
utter_ask_remedy_photos = Pouvez-vous m’envoyer une photo ? Le trombone à côté du champ de texte permet de l’ajouter ; plusieurs sont possibles.
    .v2 = Une photo nous aiderait. Ajoutez-la avec le trombone à côté du champ de texte, ou continuons sans.
button_no_photo = Je n’en ai pas
utter_remedy_unseen = Gardez l’article et son carton, s’il vous plaît. Vous pouvez encore envoyer une photo : elle aide à décider.
