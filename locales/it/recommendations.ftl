# Che cosa comprare: una scelta con un motivo per ogni cosa, due articoli a confronto e come continuare.

utter_ask_recommend = Volentieri. Per chi è, che tipo di articolo e quanto può costare più o meno? Basta una di queste cose.
    .v2 = Qualcosa troviamo. Dimmi che tipo di articolo, per chi, o il tuo budget.
button_goods_clothing = Abbigliamento
button_goods_shoes = Scarpe
button_goods_electronics = Elettronica
button_goods_home = Casa
button_goods_beauty = Bellezza
button_recommend_anything = Sorprendimi

utter_recommend = Ecco che cosa ti propongo:
    .v2 = Questo potrebbe fare per te:
    .v3 = La mia scelta per te:
utter_recommend_gift = Questo sarebbe un bel regalo:
    .v2 = Come regalo guarderei questo:
utter_recommend_best = Allora ti mostrerei per primo questo:
    .v2 = In questo caso, dai un’occhiata qui:
utter_recommend_beside_cart = Questo si abbina a ciò che hai nel carrello:
    .v2 = Insieme a ciò che hai nel carrello guarderei questo:
utter_recommend_similar = Simile a “{ $title }”:
    .v2 = Se ti piace “{ $title }”, guarda qui:
utter_recommend_cheaper = Per meno di “{ $title }”:
    .v2 = Questo costa meno di “{ $title }”:
utter_recommend_other = Ecco qualcos’altro:
    .v2 = E che ne dici di questo?
    .v3 = C’è dell’altro:
utter_recommend_shown = Di quello che ti ho mostrato, va bene questo:
    .v2 = Niente di nuovo, ma questo, di prima, va bene:
utter_recommend_all = È tutto quello che ho di questo tipo. Ecco di nuovo che cosa va bene:
    .v2 = Non ho altro di questo tipo. Ecco che cosa va bene:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: { $money } in meno di “{ $than }”
utter_recommend_line_within = – { $title }: entro il tuo limite di { $money }
utter_recommend_line_size = – { $title }: disponibile in { $size }
utter_recommend_line_one_size = – { $title }: nessuna taglia da indovinare
utter_recommend_line_lowest = – { $title }: qui niente costa meno
utter_recommend_line_rating = – { $title }: valutazione { $rating } su 5
utter_recommend_line_stock = – { $title }: disponibile, pronto a partire
utter_recommend_currency = In quella valuta non abbiamo prezzi, perciò ho lasciato da parte il tuo limite.

button_recommend_cheaper = Qualcosa di meno caro
button_recommend_other = Qualcos’altro
button_recommend_compare = Confronta i primi due

utter_recommend_nothing = Niente di disponibile soddisfa tutto questo. A quale desiderio potresti rinunciare?
    .v2 = Tutto questo insieme non ce l’ho. Che cosa possiamo tralasciare?
utter_recommend_from = A parte il prezzo, si parte da { $price }.
button_without_size = Qualsiasi taglia
button_without_colour = Qualsiasi colore
button_without_features = Senza particolarità
button_without_price = A un altro prezzo
button_without_audience = Per chiunque
button_without_wishes = Conta solo il tipo
utter_recommend_not_sold = Questo purtroppo non lo vendiamo. Ecco che cosa c’è:
    .v2 = Questo non ce l’abbiamo. Forse qualcosa di questi?
utter_recommend_gone = Al momento non ho niente del genere. Forse qualcos’altro?
    .v2 = Al momento è tutto esaurito. Guardiamo qualcos’altro?
utter_recommend_lowest = Niente di adatto costa meno di “{ $title }”.
    .v2 = “{ $title }” è già il meno caro tra quelli adatti.
utter_recommend_none_like = Al momento non c’è niente di simile a “{ $title }”. Forse qualcos’altro?
    .v2 = Non ho niente come “{ $title }” in magazzino.

utter_ask_compare = Quali due articoli devo confrontare? Dimmi come si chiamano.
    .v2 = Per confrontarli mi servono tutti e due gli articoli. Come si chiamano?
utter_compare = “{ $first }” (a sinistra) e “{ $second }” (a destra) differiscono così:
    .v2 = A sinistra “{ $first }”, a destra “{ $second }”:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = Prezzo
utter_compare_rating = Valutazione
utter_compare_same = Per quello che sa il negozio, “{ $first }” e “{ $second }” non differiscono.
