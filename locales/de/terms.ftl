# Vor dem Kauf: Zahlungsarten, Bestellen, Rückgabe, Garantie, Aktionen, Kundenclub.

utter_paying_methods = { $country }: Sie können mit { $methods } bezahlen.
    .v2 = So können Sie zahlen ({ $country }): { $methods }.
utter_paying_methods_general = In den meisten Ländern können Sie mit { $methods } bezahlen. Nennen Sie mir Ihr Land, dann sage ich Ihnen alle Zahlungsarten.
    .v2 = { $methods } gehen fast überall. Aus welchem Land bestellen Sie? Dann kann ich es Ihnen genau sagen.
utter_paying_also_transfer = Auch Überweisung ist möglich.
utter_paying_also_invoice = Sie können auch auf Rechnung kaufen und erst nach Erhalt der Ware zahlen.
way_to_pay_bank_transfer = Überweisung
way_to_pay_invoice = Kauf auf Rechnung
way_to_pay_gift_card = Geschenkkarte
way_to_pay_crypto = Kryptowährung
way_to_pay_cheque = Scheck
utter_paying_taken = Ja, das geht: { $method } ({ $country }).
    .v2 = { $method }: ja, das geht ({ $country }).
utter_paying_not_taken = Das geht leider nicht: { $method } ({ $country }).
    .v2 = { $method }: hier leider nicht ({ $country }).
utter_paying_taken_mostly = Ja, das geht in fast jedem Land: { $method }. Welches ist Ihres? Dann weiß ich es sicher.
utter_paying_taken_in = { $method }: ja, bei Bestellungen aus { $countries }. Aus welchem Land bestellen Sie?
utter_paying_taken_nowhere = Das nehmen wir leider nicht an: { $method }.
utter_paying_instalments = { $country }: Ab { $minimum } können Sie mit { $provider } zinsfrei in Raten zahlen. Anzahl der Raten: { $parts }. Die Entscheidung trifft { $provider } an der Kasse.
utter_paying_instalments_by_card = { $country }: Ab { $minimum } können Sie mit Ihrer Karte zinsfrei in Raten zahlen. Anzahl der Raten: { $parts }.
utter_paying_no_instalments = { $country }: Ratenzahlung ist leider nicht möglich.
utter_paying_instalments_in = Ratenzahlung gibt es bei Bestellungen aus { $countries }. Aus welchem Land bestellen Sie?
utter_paying_cash = { $country }: Ja, bis { $limit } können Sie per Nachnahme zahlen. Die Gebühr beträgt { $fee }.
utter_paying_no_cash = { $country }: Nachnahme ist leider nicht möglich.
utter_paying_cash_in = Nachnahme gibt es in diesen Ländern: { $countries }. Aus welchem Land bestellen Sie?
utter_paying_currency = { $country }: Preise und Abbuchung sind in der Währung { $currency }. Führen Sie Ihr Konto in einer anderen, rechnet Ihre Bank zu ihrem eigenen Kurs um.
utter_paying_currency_general = Abgebucht wird in der Währung, in der Sie die Preise sehen. Nennen Sie mir Ihr Land, dann sage ich Ihnen, welche das ist.
utter_paying_safe = Ihre Kartendaten gehen verschlüsselt direkt an den Zahlungsanbieter; unser Shop sieht sie nie. Bitte schreiben Sie keine Kartendaten in diesen Chat, ich frage nie danach.
    .v2 = Die Zahlung läuft verschlüsselt über den Zahlungsanbieter, bei uns bleiben keine Kartendaten. Nur eine Bitte: Schreiben Sie nie Kartendaten in den Chat.

utter_ordering_steps = Es sind vier Schritte: Artikel öffnen, Größe und Farbe wählen, in den Warenkorb legen, von dort zur Kasse gehen. Dort geben Sie Ihre Adresse ein und wählen die Zahlungsart.
    .v2 = Wählen Sie einen Artikel, seine Größe und Farbe, und legen Sie ihn in den Warenkorb. Von dort geht es zur Kasse, wo Sie Adresse und Zahlungsart angeben.
utter_ordering_steps_here = Für „{ $title }“: Wählen Sie auf der Seite Größe und Farbe, legen Sie den Artikel in den Warenkorb und gehen Sie von dort zur Kasse. Dort geben Sie Ihre Adresse ein und wählen die Zahlungsart.
utter_ordering_guest = Ein Konto brauchen Sie nicht: Bestellen Sie als Gast mit Ihrer E-Mail-Adresse. Nur Clubpunkte gibt es nicht ohne Konto.
    .v2 = Eine Registrierung ist nicht nötig; eine E-Mail-Adresse genügt zum Bestellen.
utter_ordering_account = Zum Bestellen brauchen Sie ein Konto: Die Anmeldung mit Ihrer E-Mail-Adresse dauert eine Minute.
utter_ordering_cart = Den Warenkorb finden Sie oben auf jeder Seite. Dort können Sie Mengen ändern, Artikel entfernen und zur Kasse gehen. Er bleibt auf dem Gerät, das Sie gerade benutzen.
utter_ordering_for_me = Für Sie bestellen kann ich nicht: Bestätigen und bezahlen können nur Sie selbst. Aber ich erkläre Ihnen gern den Weg.

utter_terms_returns = { $country }: Sie können Ihre Ware innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Lieferung ohne Angabe von Gründen zurückschicken.
    .v2 = Rückgabefrist ({ $country }): { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } ab Lieferung, einen Grund brauchen Sie nicht.
utter_terms_returns_item = „{ $title }“ ({ $country }): Sie können den Artikel innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Lieferung ohne Angabe von Gründen zurückschicken.
utter_terms_returns_electronics = Bei Elektronik sind es { $electronics_days ->
    [one] { $electronics_days } Tag
   *[other] { $electronics_days } Tage
}.
utter_terms_returns_paid_shop = Das Porto zahlen wir.
utter_terms_returns_paid_shopper = Das Porto für die Rücksendung tragen Sie.
utter_terms_except_sealed = Versiegelte Ware wie Kosmetik und Unterwäsche können wir geöffnet nicht zurücknehmen.
utter_terms_except_final_sale = Vom Umtausch ausgeschlossene Ware können wir nicht zurücknehmen.
utter_terms_returns_refund = Das Geld geht spätestens { $refund_days ->
    [one] { $refund_days } Tag
   *[other] { $refund_days } Tage
} nach Anmeldung der Rücksendung hinaus.
utter_terms_returns_faulty = Fehlerhafte, beschädigte oder falsche Ware nehmen wir { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} lang auf unsere Kosten zurück.
utter_terms_item_sealed = „{ $title }“ ({ $country }): Aus Hygienegründen können wir den Artikel nicht zurücknehmen, sobald das Siegel geöffnet ist. Ungeöffnet kann sich jemand aus unserem Team den Fall ansehen.
utter_terms_item_final_sale = „{ $title }“ ({ $country }) ist vom Umtausch ausgeschlossen und kann nicht einfach so zurückgegeben werden.
utter_terms_rule = (Unsere Regel: { $rule })
utter_terms_rule_by_law = (Gesetz: { $source }; unsere Regel: { $rule })
utter_terms_law_page = Das Gesetz im Wortlaut: { $law_url }
utter_terms_returns_general = Sie haben ab Lieferung je nach Land { $least } bis { $most } Tage Zeit. Fehlerhafte Ware nehmen wir mindestens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } lang auf unsere Kosten zurück. In welches Land wird geliefert?
    .v2 = Das hängt vom Land ab: { $least } bis { $most } Tage ab Lieferung, bei Fehlern mindestens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } auf unsere Kosten. Wo wohnen Sie?

utter_warranty_shop = Unsere eigene Garantie in Monaten ab Lieferung: Elektronik { $electronics }, Haushalt { $home }, Schuhe { $shoes }, Kleidung { $clothing }.
    .v2 = Von uns bekommen Sie, in Monaten: { $electronics } auf Elektronik, { $home } auf Haushaltswaren, { $shoes } auf Schuhe, { $clothing } auf Kleidung.
utter_warranty_item = Auf „{ $title }“ geben wir { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} eigene Garantie ab Lieferung.
utter_warranty_item_none = Auf „{ $title }“ geben wir keine eigene Garantie; es gilt die gesetzliche Gewährleistung.
utter_warranty_covers = Sie deckt Material- und Herstellungsfehler, nicht aber Unfälle und Verschleiß. Registrieren müssen Sie nichts, Ihre Bestellung ist der Nachweis. Verlängerungen verkaufen wir nicht.
utter_guarantee_fixed = { $country }: Daneben gibt Ihnen das Gesetz bei Mängeln mindestens { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} ab Lieferung.
utter_guarantee_discovery = { $country }: Daneben gibt Ihnen das Gesetz { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} ab Entdeckung eines Mangels.
utter_guarantee_open = { $country }: Mir ist dort keine einheitliche gesetzliche Frist bekannt, deshalb nenne ich keine. Den Einzelfall kann sich jemand aus unserem Team ansehen.
utter_warranty_law_unknown = Die gesetzliche Gewährleistung kommt hinzu und hängt vom Land ab. Um welches geht es?
    .v2 = Was das Gesetz dazugibt, ist je nach Land verschieden. Wo wohnen Sie?

utter_promotions = Das läuft gerade:
    .v2 = Im Moment gibt es Folgendes:
utter_promotions_none = Zurzeit gibt es keine Aktion für alle.
    .v2 = Im Moment ist nichts für alle reduziert.
utter_promotions_send_code = Wenn Sie einen Code haben oder einer nicht funktioniert, schreiben Sie ihn mir, dann prüfe ich ihn.
    .v2 = Jeden Code, den Sie haben, kann ich prüfen: einfach hier eintippen.
utter_promotion_code = Code { $code }:
utter_promotion_by_itself = Ganz ohne Code:
utter_promotion_gives_percent = { $percent } % Rabatt.
utter_promotion_gives_amount = { $amount } Rabatt.
utter_promotion_gives_free_shipping = kostenloser Versand.
utter_promotion_goods = Nur für { $goods }.
utter_promotion_minimum = Ab einem Bestellwert von { $minimum }.
utter_promotion_first_order = Für Ihre erste Bestellung.
utter_promotion_countries = Lieferländer: { $countries }.
utter_promotion_until = Bis { $until_on }.
goods_clothing = Kleidung
goods_shoes = Schuhe
goods_electronics = Elektronik
goods_home = Haushaltswaren
goods_beauty = Kosmetik
utter_coupon_valid = { $code } ist gültig. Damit bekommen Sie:
    .v2 = Ja, { $code } funktioniert:
utter_coupon_unknown = Den Code { $code } finde ich nicht. Stimmt die Schreibweise?
    .v2 = Einen Code { $code } gibt es bei uns nicht. Ist jeder Buchstabe richtig?
utter_coupon_expired = { $code } ist abgelaufen; der letzte Tag war der { $until_on }.
utter_coupon_not_started = { $code } gilt noch nicht: Der erste Tag ist der { $from_on }.
utter_coupon_already_used = { $code } haben Sie schon eingelöst, und der Code gilt nur einmal pro Kunde.
utter_coupon_first_order_only = { $code } gilt nur für eine erste Bestellung, und Sie haben schon bei uns bestellt.
utter_coupon_wrong_country = { $code } gilt nur bei Lieferung in diese Länder: { $countries }.
utter_coupon_wrong_category = { $code } gilt nur für { $goods }.
utter_coupon_minimum_not_reached = { $code } gilt ab einem Bestellwert von { $minimum }; Ihr Warenkorb liegt noch darunter.
utter_coupon_too_many = Das waren viele Codes, die es nicht gibt. Am besten sieht sich das jemand aus unserem Team mit Ihnen an.

utter_membership_points = Sie haben { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } im Wert von { $worth }.
    .v2 = Ihr Punktestand: { $points }. Das sind { $worth } Rabatt auf eine Bestellung.
utter_membership_tier = Ihre Stufe ist { $tier }.
utter_membership_next_tier = Bis zur Stufe { $next_tier } fehlen { $missing ->
    [one] noch { $missing } Punkt
   *[other] noch { $missing } Punkte
}.
utter_membership_top_tier = Eine höhere gibt es nicht.
utter_membership_expiring = Bitte beachten Sie: { $expiring } davon verfallen nach dem { $until_on }.
tier_bronze = Bronze
tier_silver = Silber
tier_gold = Gold
utter_membership_programme = Unser Kundenclub ist kostenlos: Je { $spend } gibt es einen Punkt, 100 Punkte sind { $worth } wert. Die Punkte gelten { $months } Monate.
    .v2 = Im kostenlosen Kundenclub bringen je { $spend } einen Punkt, 100 Punkte ergeben { $worth }, und sie gelten { $months } Monate.
utter_membership_tiers = Ab { $silver_points } Punkten im Jahr sind Sie Silber und sammeln { $silver_percent } % mehr, ab { $gold_points } Gold mit { $gold_percent } % mehr.
utter_membership_sign_in = Um Ihren Punktestand zu sehen, melden Sie sich im Shop an und fragen Sie mich noch einmal.
utter_membership_join = Sie sind noch nicht im Club; jemand aus unserem Team kann Sie aufnehmen.
utter_membership_referral = Laden Sie jemanden ein: Sobald die erste Bestellung behalten wurde, bekommen Sie beide { $points } Punkte. Melden Sie sich an, dann nenne ich Ihnen Ihren Code.
utter_membership_referral_own = Ihr Empfehlungscode ist { $code }. Sobald jemand damit bestellt und die erste Bestellung behalten hat, bekommen Sie beide { $points } Punkte.
utter_membership_credit = Sie haben { $balance } Shop-Guthaben, einlösbar bis { $until_on }.
utter_membership_no_credit = Im Moment haben Sie kein Shop-Guthaben. Erstattungen gehen den Weg zurück, auf dem Sie bezahlt haben; eine Geschenkkarte hat ihr eigenes Guthaben.
utter_membership_credit_sign_in = Shop-Guthaben gehört zu Ihrem Konto: Melden Sie sich an und fragen Sie mich noch einmal, dann sehe ich es.

utter_gift_card_ask = Um das Guthaben einer Geschenkkarte zu sehen, schreiben Sie mir ihren Code: Er beginnt mit GC.
    .v2 = Schreiben Sie einfach den Code der Karte, der mit GC beginnt, dann sage ich Ihnen das Guthaben.
utter_gift_card_terms = Eine Karte gilt { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}, mehrere lassen sich für eine Bestellung einlösen, und der Rest bleibt auf der Karte. Ausgezahlt wird sie nicht.
utter_gift_card_balance = Auf der Geschenkkarte mit den Endzeichen { $ending } sind noch { $balance }, einlösbar bis { $until_on }.
utter_gift_card_empty = Die Geschenkkarte mit den Endzeichen { $ending } ist aufgebraucht.
utter_gift_card_expired = Die Geschenkkarte mit den Endzeichen { $ending } ist abgelaufen; der letzte Tag war der { $until_on }.
utter_gift_card_unreadable = Das ist kein vollständiger Kartencode: Er besteht aus GC und zwölf Buchstaben und Ziffern. Sehen Sie noch einmal nach?
    .v2 = Da fehlt etwas oder es ist zu viel. Ein Code sieht so aus: GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = Eine Geschenkkarte mit diesem Code finde ich nicht. Vergleichen Sie ihn bitte noch einmal mit der Karte.
    .v2 = Auch diesen Code hat keine Karte. Stimmt jeder Buchstabe?
utter_gift_card_too_many = Das waren zu viele Codes hintereinander, deshalb sieht sich das jemand aus unserem Team mit Ihnen an.
