# Plauderei und was ein Gespräch zusammenhält. Der Bot siezt, spricht in der ersten Person, freundlich und knapp.

utter_greet_by_name = Guten Tag, { $shopper }! Was kann ich für Sie tun?
    .v2 = Hallo { $shopper }, schön, dass Sie da sind. Wie kann ich helfen?
utter_greet = Guten Tag! Was kann ich für Sie tun?
    .v2 = Hallo und willkommen! Wie kann ich helfen?
utter_goodbye = Auf Wiedersehen und danke für Ihren Besuch.
    .v2 = Bis bald! Ich bin da, wenn Sie mich brauchen.
utter_welcome = Gern geschehen!
    .v2 = Sehr gern.
    .v3 = Schön, dass ich helfen konnte.
# Nach einem „Ja“, das auf keine Frage antwortet.
utter_what_next = Gut. Was schauen wir uns an?
    .v2 = In Ordnung. Was möchten Sie tun?
# Nach einem „Nein“, das auf keine Frage antwortet.
utter_anything_else = In Ordnung. Kann ich sonst noch etwas für Sie tun?
    .v2 = Gut. Kann ich Ihnen bei etwas anderem helfen?
# Nach einer Angabe ohne Frage, etwa nur einer E-Mail-Adresse.
utter_what_about_it = Danke. Was möchten Sie wissen?
    .v2 = Notiert. Was soll ich damit tun?
utter_stopped = Kein Problem, ich lege das beiseite. Was möchten Sie stattdessen tun?
    .v2 = In Ordnung, wir lassen das. Wie geht es weiter?
utter_out_of_scope = Damit kenne ich mich nicht aus: Ich helfe Ihnen hier im Shop bei Größen, Bestellungen und Rücksendungen.
    .v2 = Dabei kann ich leider nicht helfen. Mit Größen, Paketen und Rücksendungen kenne ich mich aber gut aus.
utter_language_changed = Gern, wir machen auf Deutsch weiter.

# Auf „Sind Sie ein Bot?“ und „Wer sind Sie?“. Ehrlich: ein Programm, und dahinter Menschen.
utter_who_i_am = Ich bin der Assistent dieses Shops: ein Programm, kein Mensch. Was ich nicht klären kann, geht an die Menschen in unserem Team.
    .v2 = Sie sprechen mit einem Programm, das für diesen Shop arbeitet. Wenn Sie lieber mit einem Menschen sprechen, hole ich jemanden aus unserem Team dazu.
# Auf „Was können Sie?“ und „Hilfe“; darunter die wichtigsten Themen als Knöpfe.
utter_what_i_can_do = Ich sage Ihnen, welche Größe passt, finde Ihr Paket und nehme Rücksendungen auf. Für alles andere hole ich jemanden aus unserem Team dazu. Schreiben Sie einfach in Ihren eigenen Worten.
    .v2 = Fragen Sie mich in Ihren eigenen Worten nach Größen, Paketen und Rücksendungen. Was ich nicht selbst kann, übernimmt jemand aus unserem Team.
# In einer Nachricht standen zwei Anliegen; das erste ist beantwortet, die Antwort auf das zweite folgt.
# $matter (Text): eine der Deutungen aus readings.ftl, so wie sie dort steht.
utter_second_request = Nun zu Ihrem anderen Anliegen: „{ $matter }“
    .v2 = Und dann war da noch: „{ $matter }“
# Die Nachricht ist in einer Sprache, die wir nicht sprechen. Gesagt wird es auf Englisch und in der Sprache der Seite.
utter_language_not_spoken = Diese Sprache spreche ich leider nicht. Sie können mir auf Deutsch, auf Englisch oder in einer anderen Sprache des Shops schreiben oder mit jemandem aus unserem Team sprechen.
    .v2 = Diese Sprache kenne ich leider nicht. Mit Deutsch und Englisch geht es, ebenso mit den anderen Sprachen des Shops; oder ich hole jemanden aus unserem Team dazu.

# Nicht verstanden; darunter bis zu drei Deutungen als Knöpfe.
utter_unsure_readings = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinen Sie eines davon?
    .v2 = Entschuldigung, das habe ich nicht ganz verstanden. Geht es um eines davon?
# Nicht verstanden; darunter die wichtigsten Themen als Knöpfe.
utter_unsure = Ich bin nicht sicher, ob ich Sie verstanden habe. Können Sie es anders sagen oder eines davon auswählen?
    .v2 = Entschuldigung, das habe ich nicht ganz verstanden. Können Sie es anders ausdrücken oder eines davon auswählen?
# Nicht verstanden, während eine Frage von uns offen ist; sie folgt in einer eigenen Nachricht.
utter_unsure_in_form = Entschuldigung, das habe ich nicht verstanden.
    .v2 = Ich bin nicht sicher, was Sie damit meinen.

# Zwei Rückfragen haben nichts gebracht.
utter_offer_person = Wir drehen uns im Kreis, tut mir leid. Soll ich jemanden aus unserem Team dazuholen?
    .v2 = Ich möchte Sie nicht immer dasselbe fragen. Möchten Sie mit jemandem aus unserem Team sprechen?
utter_beyond_reach = Das lässt sich von hier aus nicht klären. Jemand aus unserem Team kann nachsehen: Soll ich jemanden dazuholen?
    .v2 = Hier im Chat komme ich damit nicht weiter, unser Team aber schon. Möchten Sie mit jemandem sprechen?

# Knöpfe: höchstens etwa 24 Zeichen.
button_yes = Ja
button_no = Nein
# Verlässt, was gerade läuft.
button_stop = Hat sich erledigt
