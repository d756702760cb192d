# Beschwerden, und wie ein Gespräch an einen Menschen geht. Keine Ausreden, keine Schmeichelei.

utter_complaint = Das tut mir leid; so sollte es nicht sein. Was kann ich in Ordnung bringen?
    .v2 = Das hätte nicht passieren dürfen, und es tut mir leid. Sehen wir, was wir tun können.
# Eine Bestellung, die verspätet, verloren oder beim Zoll festgehalten ist.
utter_complaint_about_order = Es tut mir leid, so sollte es nicht sein. Ich sehe, dass es mit der Bestellung { $order_number } nicht so läuft wie versprochen. Sehen wir nach?
    .v2 = Das tut mir leid. Geht es um die Bestellung { $order_number }? Ich sehe, dass damit nicht alles gut gelaufen ist.
# Während eine Frage von uns offen ist; sie folgt in einer eigenen Nachricht.
utter_complaint_in_form = Das tut mir leid. Ich versuche, das in Ordnung zu bringen.
    .v2 = Ich verstehe, und es tut mir leid. Lösen wir das.

# Ein Mensch übernimmt; wie lange es dauert, wird eigens gesagt.
utter_hand_over_asked = Selbstverständlich. Ich hole jemanden aus unserem Team dazu, der unser Gespräch lesen kann; Sie müssen nichts wiederholen.
    .v2 = Gern, ich gebe Sie jetzt an unser Team weiter. Dort ist alles zu sehen, was hier geschrieben wurde.
utter_hand_over_angry = Es tut mir aufrichtig leid. Ich will es nicht schlimmer machen: Jemand aus unserem Team übernimmt und kümmert sich persönlich darum.
    .v2 = Es tut mir leid, dass das so schiefgegangen ist. Ich gebe Sie an jemanden aus unserem Team weiter, der mehr tun kann als ich.
utter_hand_over_crisis = Es tut mir sehr leid, dass es Ihnen so geht. Ich rufe sofort und vor allem anderen einen Menschen aus unserem Team hierher. Wenn Sie gerade in Gefahr sind, rufen Sie bitte den örtlichen Notruf oder jemanden an, dem Sie vertrauen. Sie müssen da nicht allein durch.
utter_hand_over_dispute = Es tut mir leid, dass es so weit gekommen ist. Ich hole mit höchster Dringlichkeit jemanden aus unserem Team dazu, um es mit Ihnen zu klären.
utter_hand_over_theft = Das klingt, als ob jemand anders Ihr Konto benutzt. Ich hole sofort jemanden aus unserem Team dazu. Bitte geben Sie niemandem einen Code oder ein Passwort weiter.
    .v2 = Ich nehme das ernst. Jemand aus unserem Team übernimmt sofort, mit höchster Dringlichkeit.
utter_hand_over_unsure = Es tut mir leid, ich verstehe das nicht gut genug, um zu helfen. Jemand aus unserem Team übernimmt; Sie müssen nicht von vorn anfangen.
    .v2 = Das übersteigt mein Können, entschuldigen Sie bitte. Ich gebe Sie an jemanden aus unserem Team weiter, der alles oben lesen kann.
utter_hand_over_failed = Allein komme ich hier nicht weiter, es tut mir leid. Jemand aus unserem Team übernimmt.
    .v2 = Etwas hindert mich daran, das zu klären, entschuldigen Sie bitte. Ich gebe es an jemanden aus unserem Team.

utter_thank_praise = Danke, das hören wir sehr gern!
    .v2 = Damit haben Sie uns den Tag verschönt, vielen Dank!
utter_thank_feedback = Danke, dass Sie uns das sagen. Ich selbst kann es nicht ändern, aber eine Kollegin oder ein Kollege kann sich darum kümmern: Soll ich jemanden dazuholen?
    .v2 = Danke, gut zu wissen. Möchten Sie, dass sich jemand aus dem Team darum kümmert?
