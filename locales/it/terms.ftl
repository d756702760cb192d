# Prima dell’acquisto: pagamenti, come ordinare, resi, garanzia, promozioni, club.

utter_paying_methods = { $country }: puoi pagare con { $methods }.
    .v2 = Modi di pagare ({ $country }): { $methods }.
utter_paying_methods_general = Nella maggior parte dei Paesi puoi pagare con { $methods }. Dimmi il tuo e ti do l’elenco completo.
    .v2 = { $methods } valgono quasi ovunque. Da quale Paese ordini? Così te lo dico con precisione.
utter_paying_also_transfer = Si può pagare anche con bonifico.
utter_paying_also_invoice = Puoi anche pagare con fattura, dopo aver ricevuto l’ordine.
way_to_pay_bank_transfer = bonifico bancario
way_to_pay_invoice = pagamento con fattura
way_to_pay_gift_card = carta regalo
way_to_pay_crypto = criptovaluta
way_to_pay_cheque = assegno
utter_paying_taken = Sì, si può: { $method } ({ $country }).
    .v2 = { $method }: sì, nessun problema ({ $country }).
utter_paying_not_taken = Mi dispiace, così non si può: { $method } ({ $country }).
    .v2 = { $method }: qui no ({ $country }).
utter_paying_taken_mostly = Sì, vale in quasi tutti i Paesi: { $method }. Qual è il tuo? Così te lo confermo.
utter_paying_taken_in = { $method }: sì, per ordini da questi Paesi: { $countries }. Qual è il tuo?
utter_paying_taken_nowhere = Mi dispiace, questo non lo accettiamo: { $method }.
utter_paying_instalments = { $country }: da { $minimum } in su puoi pagare a rate senza interessi con { $provider }. Numero di rate: { $parts }. Decide { $provider } al momento di pagare.
utter_paying_instalments_by_card = { $country }: da { $minimum } in su puoi pagare a rate senza interessi con la tua carta. Numero di rate: { $parts }.
utter_paying_no_instalments = { $country }: mi dispiace, non si può pagare a rate.
utter_paying_instalments_in = Si può pagare a rate per ordini da questi Paesi: { $countries }. Qual è il tuo?
utter_paying_cash = { $country }: sì, puoi pagare in contrassegno per ordini fino a { $limit }. Il costo è di { $fee }.
utter_paying_no_cash = { $country }: mi dispiace, il contrassegno non è possibile.
utter_paying_cash_in = Il contrassegno è possibile in questi Paesi: { $countries }. Qual è il tuo?
utter_paying_currency = { $country }: i prezzi e l’addebito sono in questa valuta: { $currency }. Se il tuo conto è in un’altra, converte la tua banca al suo tasso.
utter_paying_currency_general = L’addebito è nella valuta in cui vedi i prezzi. Dimmi il tuo Paese e ti dico qual è.
utter_paying_safe = I dati della tua carta vanno cifrati direttamente al gestore dei pagamenti; il negozio non li vede mai. Per favore non scriverli in questa chat: non te li chiederò mai.
    .v2 = Il pagamento è cifrato e lo gestisce il fornitore dei pagamenti, quindi qui non resta nessun dato della carta. Solo una cosa: non scriverli mai in chat.

utter_ordering_steps = Sono quattro passi: apri un articolo, scegli taglia e colore, mettilo nel carrello e da lì vai alla cassa. Lì indichi l’indirizzo e scegli come pagare.
    .v2 = Scegli un articolo, la taglia e il colore, e mettilo nel carrello. Dal carrello passi alla cassa: indirizzo, pagamento e hai finito.
utter_ordering_steps_here = Per “{ $title }”: scegli taglia e colore sulla sua pagina, mettilo nel carrello e da lì vai alla cassa. Poi indichi l’indirizzo e scegli come pagare.
utter_ordering_guest = Non serve un account: puoi ordinare come ospite con la tua e-mail. Solo i punti del club lo richiedono.
    .v2 = Non occorre registrarsi; per ordinare basta un indirizzo e-mail.
utter_ordering_account = Per ordinare serve un account: ti registri con la tua e-mail in un minuto.
utter_ordering_cart = Il carrello è in alto in ogni pagina. Lì puoi cambiare le quantità, togliere articoli e andare alla cassa. Resta sul dispositivo che stai usando.
utter_ordering_for_me = Non posso ordinare al posto tuo: solo tu puoi confermare e pagare. Ma ti spiego volentieri come si fa.

utter_terms_returns = { $country }: puoi restituire gli articoli senza dare un motivo entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } dalla consegna.
    .v2 = Tempo per il reso ({ $country }): { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } dalla consegna, senza bisogno di un motivo.
utter_terms_returns_item = “{ $title }” ({ $country }): puoi restituirlo senza dare un motivo entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } dalla consegna.
utter_terms_returns_electronics = Per l’elettronica il limite è { $electronics_days ->
    [one] { $electronics_days } giorno
   *[other] { $electronics_days } giorni
}.
utter_terms_returns_paid_shop = La spedizione del reso la paghiamo noi.
utter_terms_returns_paid_shopper = La spedizione del reso è a tuo carico.
utter_terms_except_sealed = Gli articoli sigillati, come cosmetici e biancheria intima, non si possono restituire una volta aperti.
utter_terms_except_final_sale = Gli articoli in vendita definitiva non si possono restituire.
utter_terms_returns_refund = Il rimborso parte al più tardi { $refund_days ->
    [one] { $refund_days } giorno
   *[other] { $refund_days } giorni
} dopo l’apertura del reso.
utter_terms_returns_faulty = Ciò che è difettoso, danneggiato o sbagliato torna a nostre spese per { $months ->
    [one] { $months } mese
   *[other] { $months } mesi
}.
utter_terms_item_sealed = “{ $title }” ({ $country }): per igiene non si può restituire una volta aperto il sigillo. Se è intatto, una persona del team può valutare.
utter_terms_item_final_sale = “{ $title }” ({ $country }) è in vendita definitiva, quindi non si può restituire per un ripensamento.
utter_terms_rule = (La nostra regola: { $rule })
utter_terms_rule_by_law = (Per legge: { $source }; la nostra regola: { $rule })
utter_terms_law_page = Il testo della legge: { $law_url }
utter_terms_returns_general = Hai da { $least } a { $most } giorni dalla consegna, a seconda del Paese. Ciò che è difettoso torna a nostre spese per almeno { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    }. In quale Paese si consegna?
    .v2 = Dipende dal Paese: da { $least } a { $most } giorni dalla consegna e, per i difetti, almeno { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    } a nostre spese. Dove vivi?

utter_warranty_shop = La nostra garanzia, in mesi dalla consegna: elettronica { $electronics }, casa { $home }, scarpe { $shoes }, abbigliamento { $clothing }.
    .v2 = Da parte nostra hai, in mesi: { $electronics } sull’elettronica, { $home } sulla casa, { $shoes } sulle scarpe e { $clothing } sull’abbigliamento.
utter_warranty_item = “{ $title }” ha la nostra garanzia di { $months ->
    [one] { $months } mese
   *[other] { $months } mesi
} dalla consegna.
utter_warranty_item_none = Per “{ $title }” non diamo una garanzia nostra; vale quella legale.
utter_warranty_covers = Copre i difetti di materiale e di fabbricazione, non gli incidenti né l’usura. Non c’è nulla da registrare: il tuo ordine fa da prova. Non vendiamo estensioni.
utter_guarantee_fixed = { $country }: in più, per i difetti la legge ti dà almeno { $months ->
    [one] { $months } mese
   *[other] { $months } mesi
} dalla consegna.
utter_guarantee_discovery = { $country }: in più, la legge ti dà { $months ->
    [one] { $months } mese
   *[other] { $months } mesi
} da quando scopri il difetto.
utter_guarantee_open = { $country }: non mi risulta un termine unico fissato dalla legge, quindi non ne indico nessuno. Una persona del team può guardare un caso preciso.
utter_warranty_law_unknown = Si aggiunge la garanzia legale, che dipende dal Paese. Qual è il tuo?
    .v2 = Quello che aggiunge la legge cambia da Paese a Paese. Dove vivi?

utter_promotions = Ecco cosa c’è adesso:
    .v2 = Al momento abbiamo:
utter_promotions_none = Al momento non ci sono promozioni per tutti.
    .v2 = Adesso non c’è nulla di scontato per tutti.
utter_promotions_send_code = Se hai un codice, o uno non funziona, scrivilo qui e lo controllo.
    .v2 = Posso controllare qualsiasi codice: scrivilo qui.
utter_promotion_code = Codice { $code }:
utter_promotion_by_itself = Senza alcun codice:
utter_promotion_gives_percent = { $percent }% di sconto.
utter_promotion_gives_amount = { $amount } di sconto.
utter_promotion_gives_free_shipping = spedizione gratuita.
utter_promotion_goods = Solo per { $goods }.
utter_promotion_minimum = Con una spesa di almeno { $minimum }.
utter_promotion_first_order = Per il tuo primo ordine.
utter_promotion_countries = Consegna in questi Paesi: { $countries }.
utter_promotion_until = Ultimo giorno: { $until_on }.
goods_clothing = abbigliamento
goods_shoes = scarpe
goods_electronics = elettronica
goods_home = casa
goods_beauty = cosmetici
utter_coupon_valid = { $code } è valido. Ti dà:
    .v2 = Sì, { $code } funziona:
utter_coupon_unknown = Non trovo nessun codice { $code }. È scritto bene?
    .v2 = Da noi non esiste il codice { $code }. Le lettere sono tutte giuste?
utter_coupon_expired = { $code } è scaduto; ultimo giorno: { $until_on }.
utter_coupon_not_started = { $code } non vale ancora. Primo giorno: { $from_on }.
utter_coupon_already_used = Hai già usato { $code }, e vale una volta sola per cliente.
utter_coupon_first_order_only = { $code } vale solo per un primo ordine, e tu hai già ordinato da noi.
utter_coupon_wrong_country = { $code } vale solo con consegna in questi Paesi: { $countries }.
utter_coupon_wrong_category = { $code } vale solo per { $goods }.
utter_coupon_minimum_not_reached = { $code } vale con una spesa di almeno { $minimum }; il tuo carrello è ancora sotto.
utter_coupon_too_many = Sono molti codici che non esistono, quindi è meglio che una persona del team guardi con te.

utter_membership_points = Hai { $points ->
        [one] { $points } punto
       *[other] { $points } punti
    }, per un valore di { $worth }.
    .v2 = I tuoi punti: { $points }. Sono { $worth } di sconto su un ordine.
utter_membership_tier = Il tuo livello è { $tier }.
utter_membership_next_tier = { $missing ->
    [one] Ti manca { $missing } punto
   *[other] Ti mancano { $missing } punti
} per arrivare a { $next_tier }.
utter_membership_top_tier = Più in alto non si va.
utter_membership_expiring = Attenzione: { $expiring } di questi scadono. Ultimo giorno utile: { $until_on }.
tier_bronze = Bronzo
tier_silver = Argento
tier_gold = Oro
utter_membership_programme = Il nostro club è gratuito: un punto ogni { $spend }, e 100 punti valgono { $worth }. I punti durano { $months } mesi.
    .v2 = Nel nostro club gratuito ogni { $spend } dà un punto, 100 punti fanno { $worth } e durano { $months } mesi.
utter_membership_tiers = Da { $silver_points } punti l’anno sei Argento, con il { $silver_percent }% di punti in più; da { $gold_points } Oro, con il { $gold_percent }% in più.
utter_membership_sign_in = Per vedere i tuoi punti, accedi al negozio e chiedimelo di nuovo.
utter_membership_join = Non sei ancora nel club; una persona del team può iscriverti.
utter_membership_referral = Invita qualcuno: quando avrà tenuto il suo primo ordine, riceverete { $points } punti ciascuno. Accedi e ti dico il tuo codice.
utter_membership_referral_own = Il tuo codice invito è { $code }. Quando chi lo usa avrà tenuto il suo primo ordine, riceverete { $points } punti ciascuno.
utter_membership_credit = Hai { $balance } di credito nel negozio. Ultimo giorno utile: { $until_on }.
utter_membership_no_credit = Al momento non hai credito nel negozio. I rimborsi tornano con lo stesso mezzo con cui hai pagato, e una carta regalo ha un saldo suo.
utter_membership_credit_sign_in = Il credito del negozio è legato al tuo account: accedi e chiedimelo di nuovo, così lo vedo.

utter_gift_card_ask = Per vedere il saldo di una carta regalo, scrivi qui il suo codice: inizia con GC.
    .v2 = Scrivi il codice della carta, che inizia con GC, e ti dico quanto resta.
utter_gift_card_terms = Una carta vale { $years ->
    [one] { $years } anno
   *[other] { $years } anni
}, se ne possono usare più d’una per un ordine e il resto rimane sulla carta. Non si converte in denaro.
utter_gift_card_balance = Sulla carta regalo che finisce con { $ending } restano { $balance }. Ultimo giorno utile: { $until_on }.
utter_gift_card_empty = La carta regalo che finisce con { $ending } è esaurita.
utter_gift_card_expired = La carta regalo che finisce con { $ending } è scaduta; ultimo giorno: { $until_on }.
utter_gift_card_unreadable = Questo codice non è completo: sono GC e dodici lettere e cifre. Puoi controllare?
    .v2 = Manca qualcosa, o c’è qualcosa di troppo. Un codice è fatto così: GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = Non trovo nessuna carta regalo con questo codice. Puoi confrontarlo di nuovo con la carta?
    .v2 = Nemmeno questo codice corrisponde a una carta. Le lettere sono tutte giuste?
utter_gift_card_too_many = Sono stati troppi codici di fila, quindi una persona del team guarderà con te.
