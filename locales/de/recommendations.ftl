# Was kaufen: eine Auswahl mit je einem Grund, zwei Artikel im Vergleich, und wie es weitergeht.

utter_ask_recommend = Gern. Für wen soll es sein, was für ein Artikel, und wie viel darf es ungefähr kosten? Eins davon genügt.
    .v2 = Da finden wir etwas. Sagen Sie mir, was für ein Artikel es sein soll, für wen, oder Ihr Budget.
button_goods_clothing = Kleidung
button_goods_shoes = Schuhe
button_goods_electronics = Elektronik
button_goods_home = Für zu Hause
button_goods_beauty = Kosmetik
button_recommend_anything = Überraschen Sie mich

utter_recommend = Das würde ich Ihnen vorschlagen:
    .v2 = Das dürfte zu Ihnen passen:
    .v3 = Meine Auswahl für Sie:
utter_recommend_gift = Das wäre ein schönes Geschenk:
    .v2 = Als Geschenk würde ich mir das ansehen:
utter_recommend_best = Dann würde ich Ihnen zuerst das zeigen:
    .v2 = In dem Fall sehen Sie sich das einmal an:
utter_recommend_beside_cart = Das passt zu dem, was in Ihrem Warenkorb liegt:
    .v2 = Zu Ihrem Warenkorb würde ich mir das ansehen:
utter_recommend_similar = Ähnlich wie „{ $title }“:
    .v2 = Wenn Ihnen „{ $title }“ gefällt, sehen Sie sich das an:
utter_recommend_cheaper = Für weniger als „{ $title }“:
    .v2 = Das kostet weniger als „{ $title }“:
utter_recommend_other = Hier ist etwas anderes:
    .v2 = Wie wäre es stattdessen damit?
    .v3 = Es gibt noch mehr:
utter_recommend_shown = Von dem, was ich Ihnen gezeigt habe, passt das:
    .v2 = Neues gibt es nicht, aber von vorhin passt das:
utter_recommend_all = Mehr habe ich in dieser Art nicht. Hier noch einmal, was passt:
    .v2 = Weiteres in dieser Art gibt es nicht. Das sind die passenden:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: { $money } günstiger als „{ $than }“
utter_recommend_line_within = – { $title }: bleibt unter Ihrer Grenze von { $money }
utter_recommend_line_size = – { $title }: in { $size } vorrätig
utter_recommend_line_one_size = – { $title }: keine Größe, mit der man danebenliegen kann
utter_recommend_line_lowest = – { $title }: günstiger ist hier nichts
utter_recommend_line_rating = – { $title }: mit { $rating } von 5 bewertet
utter_recommend_line_stock = – { $title }: vorrätig, sofort lieferbar
utter_recommend_currency = In dieser Währung haben wir keine Preise, deshalb habe ich Ihre Grenze beiseitegelassen.

button_recommend_cheaper = Etwas Günstigeres
button_recommend_other = Etwas anderes
button_recommend_compare = Die ersten zwei vergleichen

utter_recommend_nothing = Vorrätig ist nichts, was all dem entspricht. Auf welchen Wunsch könnten Sie verzichten?
    .v2 = Alles zusammen habe ich nicht vorrätig. Was können wir weglassen?
utter_recommend_from = Vom Preis abgesehen geht es bei { $price } los.
button_without_size = Jede Größe
button_without_colour = Jede Farbe
button_without_features = Ohne Besonderheiten
button_without_price = Zu einem anderen Preis
button_without_audience = Für alle
button_without_wishes = Nur die Art zählt
utter_recommend_not_sold = Das führen wir leider nicht. Das gibt es bei uns:
    .v2 = So etwas haben wir nicht. Vielleicht etwas hiervon?
utter_recommend_gone = Davon ist gerade nichts vorrätig. Vielleicht etwas anderes?
    .v2 = Das ist im Moment alles ausverkauft. Sollen wir nach etwas anderem sehen?
utter_recommend_lowest = Nichts, was passt, kostet weniger als „{ $title }“.
    .v2 = „{ $title }“ ist schon das Günstigste, was passt.
utter_recommend_none_like = Etwas wie „{ $title }“ ist gerade nicht vorrätig. Vielleicht etwas anderes?
    .v2 = Ähnliches wie „{ $title }“ habe ich nicht vorrätig.

utter_ask_compare = Welche beiden Artikel soll ich vergleichen? Nennen Sie mir die Namen.
    .v2 = Zum Vergleichen brauche ich beide Artikel. Wie heißen sie?
utter_compare = „{ $first }“ (links) und „{ $second }“ (rechts) unterscheiden sich so:
    .v2 = Links „{ $first }“, rechts „{ $second }“:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Preis
utter_compare_rating = Bewertung
utter_compare_same = Nach allem, was der Shop weiß, unterscheiden sich „{ $first }“ und „{ $second }“ nicht.
