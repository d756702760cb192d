# Vor dem Kauf: wohin wir liefern, was es kostet, wie lange es dauert und was der Zoll verlangen kann.

# $country (Text): der Name des Landes ohne Artikel; $..._cost und Ähnliches: Geld; $..._on: Tage.
utter_ask_country = In welches Land soll es gehen?
    .v2 = Dafür muss ich das Land wissen. Welches ist es?
utter_ask_country_of = In diese Länder liefern wir: { $countries }. Welches ist Ihres?
    .v2 = Bestellen können Sie aus folgenden Ländern: { $countries }. Um welches geht es?
# Folgt einer Antwort über ein Land, das niemand genannt hat.
utter_country_assumed = Als Ihr Land habe ich { $country } angenommen; ist es ein anderes, genügt mir der Name.
utter_not_delivered_to = { $country }: Dorthin liefern wir leider nicht. Das sind die Länder, in die wir liefern: { $countries }.
    .v2 = { $country } gehört leider nicht zu den Ländern, in die wir liefern. Das sind { $countries }.

# Was es kostet.
utter_delivery_cost = { $country }: Der Standardversand kostet { $standard_cost }.
    .v2 = Für den Standardversand ({ $country }) zahlen Sie { $standard_cost }.
utter_delivery_free_from = Ab { $free_from } ist er kostenlos.
utter_delivery_free_reached = Bei einem Warenwert von { $value } zahlen Sie dafür nichts.
utter_delivery_free_missing = Ab { $free_from } ist er kostenlos, Ihnen fehlen dazu noch { $missing }.
utter_delivery_cost_express = Express kostet { $express_cost }.
utter_pickup_yes = An eine Abholstation von { $pickup_carriers } kostet es { $pickup_cost }.
utter_pickup_no = Abholstationen gibt es dort nicht.

# Wie lange es dauert.
utter_delivery_time = { $country }: Wenn Sie heute bestellen, kommt der Standardversand zwischen dem { $standard_from_on } und dem { $standard_to_on } an.
    .v2 = Heute bestellt, sollte es ({ $country }, Standardversand) zwischen dem { $standard_from_on } und dem { $standard_to_on } ankommen.
utter_delivery_time_express = Express kommt zwischen dem { $express_from_on } und dem { $express_to_on } an und kostet { $express_cost }.
utter_delivery_time_pickup = An einer Abholstation von { $pickup_carriers } liegt es zwischen dem { $pickup_from_on } und dem { $pickup_to_on } bereit.
utter_delivery_time_customs = Beim Zoll können einige Tage dazukommen, das lässt sich nicht vorhersagen.

# Ob es vor dem genannten Tag da ist.
utter_arrives_yes = Ja. Wenn Sie heute bestellen, kommt der Standardversand ({ $country }) spätestens am { $standard_to_on } an, also vor dem { $wanted_on }.
    .v2 = Ja, vor dem { $wanted_on } klappt: Heute bestellt, ist es mit Standardversand ({ $country }) spätestens am { $standard_to_on } da.
utter_arrives_probably = Wahrscheinlich vor dem { $wanted_on }, versprechen kann ich es aber nicht: Heute bestellt, kommt der Standardversand ({ $country }) zwischen dem { $standard_from_on } und dem { $standard_to_on } an.
utter_arrives_perhaps = Vielleicht, aber rechnen Sie besser nicht damit: Heute bestellt, kommt der Standardversand ({ $country }) zwischen dem { $standard_from_on } und dem { $standard_to_on } an, und der { $wanted_on } ist da sehr früh.
utter_arrives_express_yes = Mit Express ja: Heute bestellt, ist es ({ $country }) spätestens am { $express_to_on } da, also vor dem { $wanted_on }. Express kostet { $express_cost }; der Standardversand kann bis zum { $standard_to_on } dauern.
utter_arrives_express_probably = Mit Express wahrscheinlich, versprechen kann ich es vor dem { $wanted_on } aber nicht: Heute bestellt, kommt es ({ $country }) zwischen dem { $express_from_on } und dem { $express_to_on } an und kostet { $express_cost }. Der Standardversand kann bis zum { $standard_to_on } dauern.
utter_arrives_express_perhaps = Allenfalls mit Express, und rechnen Sie besser nicht damit: Heute bestellt, kommt es ({ $country }) zwischen dem { $express_from_on } und dem { $express_to_on } an und kostet { $express_cost }, und der { $wanted_on } ist da sehr früh. Der Standardversand kann bis zum { $standard_to_on } dauern.
utter_arrives_no = Nein, leider nicht. Selbst heute bestellt, ist es ({ $country }) nicht vor dem { $wanted_on } da; der früheste Tag ist der { $first_on }.
    .v2 = Das geht leider nicht: Heute bestellt, kommt es ({ $country }) frühestens am { $first_on } an, nicht vor dem { $wanted_on }.
utter_arrives_past = Der { $wanted_on } ist schon vorbei.

# Wohin.
utter_ships_to = Ja, dorthin liefern wir. { $country }: Der Standardversand kostet { $standard_cost }, und was Sie heute bestellen, kommt zwischen dem { $standard_from_on } und dem { $standard_to_on } an.
    .v2 = Ja, gern. { $country }: { $standard_cost } mit Standardversand, bei Bestellung heute zwischen dem { $standard_from_on } und dem { $standard_to_on } bei Ihnen.
utter_po_box_yes = Auch Postfächer sind möglich.
utter_po_box_standard = Postfächer sind mit Standardversand möglich, mit Express nicht.
utter_po_box_no = An Postfächer können wir dort nicht liefern.

# Zoll.
utter_customs_domestic = { $country }: Von dort versenden wir, es gibt also keinen Zoll. Im Preis sind { $tax } Mehrwertsteuer enthalten, und bei der Zustellung ist nichts weiter zu zahlen.
utter_customs_inside = { $country }: Bei der Zustellung ist nichts zu zahlen. Wir versenden innerhalb der EU (aus: { $origin }), also ohne Zoll, und im Preis sind { $tax } Mehrwertsteuer enthalten.
    .v2 = Bei der Zustellung zahlen Sie nichts ({ $country }): Das Paket bleibt in der EU (aus: { $origin }), Zoll fällt nicht an, und { $tax } Mehrwertsteuer sind im Preis enthalten.
utter_customs_outside = { $country }: Unsere Pakete kommen aus dem Ausland (aus: { $origin }), Zoll und Steuern können also dazukommen.
    .v2 = Einfuhrabgaben sind möglich ({ $country }), denn unsere Pakete kommen aus dem Ausland (aus: { $origin }).
utter_customs_duty = Der Zoll beträgt etwa { $duty } des Warenwerts, je nachdem, was es ist und wo es hergestellt wurde.
utter_customs_no_duty = Zoll fällt auf Waren wie unsere nicht an.
utter_customs_tax = Die Einfuhrsteuer (Mehrwertsteuer oder Ähnliches) beträgt { $tax }.
utter_customs_charge = Zoll und Steuer machen zusammen etwa { $charge } des Warenwerts aus.
utter_customs_free_to = Bis zu einem Warenwert von { $free_to } wird nichts erhoben.
utter_customs_duty_free_to = Bis zu einem Warenwert von { $free_to } fällt kein Zoll an.
utter_customs_tax_free_to = Bis zu einem Warenwert von { $free_to } wird keine Steuer erhoben.
utter_customs_excess = Bis zu einem Warenwert von { $free_to } wird nichts erhoben, auf das, was darüber liegt, { $duty }.
utter_customs_carrier = Das kassiert der Zusteller bei der Übergabe; in unserem Preis ist es nicht enthalten.
utter_customs_shop_to = Bis { $shop_to } ziehen wir die Steuer beim Bezahlen ein, dann ist nichts weiter fällig; darüber kassiert der Zusteller die Abgaben bei der Übergabe.
utter_customs_personal_limit = Pakete im Wert von mehr als { $limit } gelten nicht als private Post: Der Zoll kann sie zurückschicken oder eine förmliche Einfuhr verlangen.
utter_customs_nothing_due = Bei einem Warenwert von { $value } sollte bei der Zustellung nichts fällig sein.
utter_customs_due = Bei einem Warenwert von { $value } sind das etwa { $due_from }.
utter_customs_due_between = Bei einem Warenwert von { $value } sind das etwa { $due_from } bis { $due_to }.
utter_customs_value_in = Nennen Sie mir den Warenwert in { $currency }, dann rechne ich den Betrag aus.
utter_customs_estimate = Das ist eine Schätzung nach den Regeln vom { $as_of_on }; entscheiden wird der Zoll.
utter_customs_source = Quelle: { $source } ({ $url }).
utter_customs_unsettled = Ob diese Sätze noch gelten, konnte ich nicht bestätigen; fragen Sie vor der Bestellung bitte dort nach: { $authority } ({ $authority_url }).
