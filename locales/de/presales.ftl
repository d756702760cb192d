# Vor dem Kauf: welche Größe passt.

utter_ask_product = Um welchen Artikel geht es? Der Name oder ein paar Wörter daraus genügen.
    .v2 = Entschuldigung, ich muss zuerst wissen, um welchen Artikel es geht. Wie heißt er im Shop?
# Produkte zur Auswahl folgen als Karten.
utter_ask_which_product = Welchen davon meinen Sie?
    .v2 = Ist es einer von diesen?

utter_ask_measurements = Damit ich Ihre Größe für „{ $title }“ finde: Wie groß sind Sie und wie viel wiegen Sie? Auch Ihre übliche Größe hilft mir.
    .v2 = Für „{ $title }“ brauche ich Ihre Körpergröße und Ihr Gewicht oder die Größe, die Sie sonst tragen.
utter_ask_foot_length = Damit ich Ihre Größe für „{ $title }“ finde: Wie viele Zentimeter lang ist Ihr Fuß? Oder nennen Sie mir die Größe, die Sie sonst tragen.
    .v2 = Für „{ $title }“ brauche ich Ihre Fußlänge in Zentimetern oder Ihre übliche Größe samt System, zum Beispiel EU 39.
# $missing: eines oder zwei der Maße unten.
utter_ask_more_measurements = Sicherer wird es, wenn ich noch { $missing } kenne. Wenn Sie das nicht wissen, sagen Sie es einfach.
    .v2 = Können Sie mir noch { $missing } nennen? Wenn Sie das nicht zur Hand haben, sagen Sie es, und ich nehme, was ich habe.
# Wie sie im Satz oben stehen, im Akkusativ: „wenn ich noch Ihren Brustumfang und Ihren Taillenumfang kenne“.
measure_height_cm = Ihre Körpergröße
measure_weight_kg = Ihr Gewicht
measure_chest_cm = Ihren Brustumfang
measure_waist_cm = Ihren Taillenumfang
measure_hips_cm = Ihren Hüftumfang
measure_foot_cm = Ihre Fußlänge
measure_usual_size = Ihre übliche Größe
utter_measurement_implausible = { $given } kann nicht stimmen. Können Sie die Zahl und die Einheit prüfen?
    .v2 = Mit { $given } als Maß kann ich nichts anfangen. Welche Einheit ist gemeint?

# Der Rat. Sätze von unten können in derselben Nachricht folgen.
utter_size_sure = Nehmen Sie „{ $title }“ in { $size }.
    .v2 = Bei „{ $title }“ ist { $size } Ihre Größe.
utter_size_likely = Ich würde „{ $title }“ in { $size } nehmen.
    .v2 = Bei „{ $title }“ sollte Ihnen { $size } passen.
utter_size_unsure = Bei „{ $title }“ tippe ich auf { $size }, bin mir aber nicht sicher. Vergleichen Sie am besten mit der Größentabelle.
    .v2 = Bei „{ $title }“ neige ich zu { $size }, ohne sicher zu sein. Die Größentabelle hilft Ihnen bei der Wahl.
# Keine Anhaltspunkte.
utter_size_chart_only = Hier ist die Größentabelle für „{ $title }“. Messen Sie ein Stück aus, das Ihnen gut passt, und vergleichen Sie.
utter_size_no_chart = „{ $title }“ gibt es nur in einer Größe, die Wahl fällt also leicht.

# Warum. Jeder Satz kann dem Rat in derselben Nachricht folgen.
utter_size_because_measured = Ihre Maße liegen genau darin.
utter_size_because_between_sizes = Sie liegen zwischen zwei Größen.
utter_size_because_measurements_disagree = Ihre Maße weisen auf verschiedene Größen hin, deshalb habe ich die größere genommen.
utter_size_because_outside_chart = Ihre Maße liegen außerhalb der Tabelle, deshalb ist das die nächstliegende Größe.
utter_size_because_usual_size = Das ist die Größe, die Sie sonst tragen.
utter_size_because_converted = Ich habe Ihre übliche Größe umgerechnet.
utter_size_because_usual_size_ambiguous = Ihre übliche Größe bedeutet nicht in jedem Land dasselbe. Mit dem System (EU, UK, US) bin ich mir sicherer.
utter_size_because_usual_size_unknown = Ihre übliche Größe finde ich in der Tabelle dieser Marke nicht.
utter_size_because_height_and_weight = Ich habe mich nach Ihrer Körpergröße und Ihrem Gewicht gerichtet.
utter_size_because_height_only = Ich hatte nur Ihre Körpergröße als Anhaltspunkt.
utter_size_because_runs_small = Dieser Artikel fällt klein aus.
utter_size_because_runs_large = Dieser Artikel fällt groß aus.
utter_size_because_prefers_loose = Sie mögen es locker.
utter_size_because_prefers_tight = Sie mögen es körpernah.
utter_size_alternative = Im Zweifel probieren Sie auch { $alternative }.
