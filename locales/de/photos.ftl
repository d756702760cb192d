# Fotos aus dem Chat. Der Assistent sieht nicht, was auf einem Bild ist, und tut auch nie so.

# $count (Zahl): wie viele mit der Nachricht kamen
utter_photo_noted =
    { $count ->
        [one] Danke, Ihr Foto ist da.
       *[other] Danke, Ihre { $count } Fotos sind da.
    }
    .v2 =
        { $count ->
            [one] Das Foto ist angekommen, danke.
           *[other] Die { $count } Fotos sind angekommen, danke.
        }
utter_ask_photo_matter = Ich selbst kann auf Bildern nichts erkennen, unser Team schon. Was stimmt mit dem Artikel nicht?
    .v2 = Damit ich auch ohne das Bild helfen kann: Worum geht es?
utter_ask_remedy_photos = Können Sie mir ein Foto davon schicken? Mit der Klammer neben dem Textfeld fügen Sie es hinzu, gern auch mehrere.
    .v2 = Ein Foto würde helfen. Sie können es mit der Klammer neben dem Textfeld hinzufügen, oder wir machen ohne weiter.
button_no_photo = Ich habe keins
utter_remedy_unseen = Bitte heben Sie Artikel und Karton auf. Ein Foto können Sie auch jetzt noch schicken; es hilft bei der Entscheidung.
