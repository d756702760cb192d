# Was zu einem Produkt gefragt wird: Eigenschaften, Gebrauch, Bestand, Preis.

# Die Eigenschaften folgen darunter, eine je Zeile.
utter_product_facts = Das weiß ich über „{ $title }“:
    .v2 = Bitte sehr, zu „{ $title }“:
    .v3 = Aus den Angaben zu „{ $title }“:
utter_product_line = { $name }: { $value }
# Unklar, was gefragt ist; alles, was es gibt, folgt.
utter_product_all_facts = Ich bin nicht sicher, ob ich genau das habe, was Sie suchen. Das ist alles, was ich über „{ $title }“ weiß:
    .v2 = Das kann ich nicht sicher beantworten. Hier ist alles, was der Shop zu „{ $title }“ angibt:
utter_product_ask_person = Wenn die Antwort nicht dabei ist, kann es jemand aus unserem Team herausfinden. Soll ich jemanden dazuholen?
utter_product_unknown_rest = Zum Rest Ihrer Frage hat der Shop keine Angaben, und raten möchte ich nicht. Jemand aus unserem Team kann es herausfinden.
utter_product_unknown = Das weiß ich über „{ $title }“ nicht: Der Shop hat dazu keine Angabe, und raten möchte ich nicht. Soll ich jemanden aus unserem Team dazuholen, der es herausfindet?
    .v2 = Das gehört leider nicht zu dem, was ich über „{ $title }“ weiß. Jemand aus unserem Team kann es herausfinden: Soll ich Bescheid geben?

utter_usage_care = So pflegen Sie „{ $title }“:
    .v2 = Pflege von „{ $title }“:
utter_usage_line = – { $step }
utter_usage_steps = Schritt für Schritt bei „{ $title }“:
    .v2 = Gut zu wissen bei „{ $title }“:
# Die Schritte gibt es nur auf Englisch.
utter_usage_steps_english = Die Anleitung zu „{ $title }“ ist auf Englisch:
    .v2 = Zu „{ $title }“ gibt es diese Anleitung auf Englisch:
utter_usage_step = { $place }. { $step }
utter_usage_none = Ich habe keine Anleitung zu „{ $title }“ und möchte Ihnen nichts Falsches sagen. Soll ich jemanden aus unserem Team dazuholen, der es weiß?
    .v2 = Eine Anleitung zu „{ $title }“ gibt es hier nicht. Jemand aus unserem Team kann es erklären: Soll ich Bescheid geben?

utter_in_stock = Ja, „{ $title }“ ist auf Lager.
    .v2 = „{ $title }“ ist da und kann gleich losgeschickt werden.
utter_in_stock_sizes = „{ $title }“ ist in { $sizes } auf Lager.
    .v2 = „{ $title }“ bekommen Sie sofort in { $sizes }.
utter_stock_few = { $count ->
    [one] Es ist nur noch ein Stück da.
   *[other] Es sind nur noch { $count } Stück da.
 }
utter_stock_sizes_gone = Zurzeit ausverkauft: { $gone }.
utter_stock_no_need_to_wait = Auf eine Nachricht brauchen Sie also nicht zu warten.
utter_sold_out = „{ $title }“ ist zurzeit ausverkauft.
    .v2 = Im Moment haben wir „{ $title }“ leider nicht mehr.
utter_sold_out_sizes = „{ $title }“ ist in { $sizes } zurzeit ausverkauft.
    .v2 = Im Moment haben wir „{ $title }“ in { $sizes } leider nicht mehr.
utter_stock_back = Nachschub erwarten wir um den { $back_on }.
utter_stock_back_unknown = Wann Nachschub kommt, weiß ich nicht.
utter_stock_other_sizes = Auf Lager sind { $others }.
utter_stock_nearest_sizes = Die nächsten Größen auf Lager: { $nearest }.
utter_stock_other_colours = In { $wanted } gibt es andere Farben: { $colours }.
utter_stock_similar = Ähnlich und auf Lager: { $titles }.
utter_stock_similar_size = Ähnlich und in { $wanted } auf Lager: { $titles }.
utter_stock_similar_colour = Ähnlich und in dieser Farbe auf Lager: { $titles }.
utter_offer_notice = Möchten Sie eine E-Mail bekommen, sobald Nachschub da ist?
utter_stock_colour_not_made = „{ $title }“ gibt es nicht in dieser Farbe, nur in { $colours }.
    .v2 = Diese Farbe gibt es bei „{ $title }“ nicht; zur Wahl steht { $colours }.
utter_stock_size_not_made = „{ $title }“ wird nicht in { $size } gemacht. Die Größen sind { $sizes }.
    .v2 = { $size } gibt es bei „{ $title }“ nicht; die Größen sind { $sizes }.
utter_stock_no_sizes = „{ $title }“ gibt es nur in einer Größe.

utter_ask_notice_size = Auf welche Größe von „{ $title }“ warten Sie?
    .v2 = Welche dieser Größen soll es sein?
utter_ask_notice_email = An welche E-Mail-Adresse soll die Nachricht gehen?
    .v2 = Mir fehlt noch die E-Mail-Adresse für die Nachricht.
utter_notice_email_unreadable = Das sieht nicht nach einer vollständigen E-Mail-Adresse aus.
    .v2 = In der Adresse scheint ein Tippfehler zu sein.
utter_notice_stored = Notiert: An { $email } geht genau eine E-Mail, sobald „{ $title }“ wieder da ist.
    .v2 = Erledigt. Sobald „{ $title }“ wieder da ist, geht eine E-Mail an { $email }.
utter_notice_already = Das war schon notiert: An { $email } geht eine E-Mail, sobald „{ $title }“ wieder da ist, und keine zweite.
utter_notice_not_sold_out = Gute Nachricht: „{ $title }“ ist wieder auf Lager, Sie brauchen nicht zu warten.
button_notify_me = Bescheid geben

utter_price = „{ $title }“ kostet { $price }.
    .v2 = Der Preis von „{ $title }“ ist { $price }.
    .v3 = Für „{ $title }“ sind es { $price }.
utter_price_from = „{ $title }“ gibt es ab { $price }; der genaue Preis hängt von der Ausführung ab.
    .v2 = Die Preise für „{ $title }“ beginnen bei { $price }, je nach Ausführung.
utter_price_other_currency = In dieser Währung haben wir keine Preise. „{ $title }“ kostet { $price }.
    .v2 = In dieser Währung kann ich keinen Preis nennen; bei uns kostet „{ $title }“ { $price }.
utter_price_sold_out = Zurzeit ist der Artikel allerdings ausverkauft.
utter_price_rule = (Regel: { $rule })

utter_match_terms = „{ $title }“ kostet bei uns { $price }. Verlangt ein anderer Shop weniger, können wir unter diesen Bedingungen mitgehen:
    .v2 = Ja, wir gehen bei Preisen mit. Für „{ $title }“, bei uns { $price }, gilt:
utter_match_possible = { $rival } liegt { $percent } % unter unseren { $price } für „{ $title }“. Da können wir unter diesen Bedingungen mitgehen:
    .v2 = Gegenüber unseren { $price } für „{ $title }“ sind { $rival } { $percent } % weniger. Mitgehen können wir, wenn das hier zutrifft:
utter_match_too_far = { $rival } liegt { $percent } % unter unseren { $price } für „{ $title }“. Unsere Regel endet bei { $limit } %, deshalb kann ich nicht versprechen, dass wir mitgehen.
utter_match_not_lower = Unser Preis für „{ $title }“, { $price }, liegt nicht über { $rival }. Es gibt also nichts anzugleichen.
utter_match_other_currency = { $rival } kann ich nicht mit unseren { $price } für „{ $title }“ vergleichen, in dieser Währung haben wir keine Preise. Unsere Bedingungen:
utter_match_if_same_item = – es ist derselbe Artikel, neu, in gleicher Größe und Farbe
utter_match_if_in_stock = – der andere Shop hat ihn auf Lager
utter_match_if_delivers = – er liefert in Ihr Land
utter_match_limit = – sein Preis liegt höchstens { $limit } % unter unserem
utter_match_not_marketplace = – private Verkäufer und Marktplätze zählen nicht
utter_match_not_clearance = – Räumungsverkäufe zählen nicht
utter_match_days = – das gilt auch bis { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } nach einer Bestellung
utter_match_proof = Halten Sie bitte { $proof } bereit.
utter_match_proof_link = einen Link zum Angebot
utter_match_proof_screenshot = ein Bildschirmfoto mit Preis und Datum
utter_match_person = Jemand aus unserem Team prüft und entscheidet das: Soll ich jemanden dazuholen?

utter_bulk_terms = Ein Stück „{ $title }“ kostet { $single }; bei vielen wird es günstiger:
    .v2 = „{ $title }“ kostet { $single } pro Stück. Bei größeren Mengen:
utter_bulk_step = – ab { $pieces } Stück: { $percent } % weniger
utter_bulk_step_quote = – ab { $pieces } Stück: ein eigenes Angebot aus unserem Team
utter_bulk_priced = { $quantity } Stück „{ $title }“ kosten je { $each }, { $percent } % weniger als ein einzelnes: zusammen { $total }.
utter_bulk_too_few = { $quantity } Stück „{ $title }“ kosten zusammen { $total }.
utter_bulk_from = Ab { $pieces } Stück kostet jedes { $percent } % weniger.
utter_bulk_quote = Für { $quantity } Stück „{ $title }“ macht Ihnen jemand aus unserem Team ein eigenes Angebot.
utter_bulk_excluded = „{ $title }“ gibt es nur für { $single } pro Stück, egal wie viele.
utter_bulk_person = Der Warenkorb kennt solche Preise nicht, die Bestellung nimmt jemand aus unserem Team auf. Soll ich jemanden dazuholen?
