# Was über der Grenze des Bots liegt: Jemand aus dem Team entscheidet, der Bot macht weiter. $agent: der Vorname.

utter_approval_requested = Ich habe das mit allen Angaben an unser Team weitergegeben; Sie müssen nichts wiederholen.
    .v2 = Es liegt jetzt bei unserem Team, mit allem, was Sie mir gesagt haben.
utter_approval_within = { $hours ->
    [one] Die Antwort kommt hier, spätestens in einer Stunde. Bis dahin helfe ich Ihnen gern bei allem anderen.
   *[other] Die Antwort kommt hier, spätestens in { $hours } Stunden. Bis dahin helfe ich Ihnen gern bei allem anderen.
}
utter_approval_pending = Das sieht sich gerade noch jemand aus unserem Team an: { $items }. Die Antwort kommt hier; Sie müssen nichts weiter tun.
    .v2 = Das liegt noch bei unserem Team ({ $items }). Sie lesen hier, wie entschieden wurde.
utter_approval_approved = Gute Nachricht: { $agent } hat es genehmigt. Es ist erledigt, unter der Nummer { $number }.
utter_approval_changed_done = { $agent } hat das für Sie geregelt, unter der Nummer { $number }.
utter_approval_changed = { $agent } hat sich Ihre Anfrage zu { $items } angesehen und bietet Ihnen stattdessen Folgendes an.
utter_approval_reason = { $agent } schreibt Ihnen: „{ $reason }“
utter_approval_declined = { $agent } hat Ihre Anfrage zu { $items } sorgfältig geprüft und kann sie nicht genehmigen.
    .v2 = Es tut mir leid: { $agent } konnte Ihre Anfrage zu { $items } nicht genehmigen.
utter_approval_declined_person = Möchten Sie mit jemandem aus unserem Team darüber sprechen?
utter_approval_impossible = { $agent } hat über { $items } entschieden, aber so lässt es sich nicht mehr ausführen. Es wurde nichts geändert.
