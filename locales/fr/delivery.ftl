# Avant l’achat : où nous livrons, à quel prix, en combien de temps, et ce que la douane peut ajouter.

# $country (texte) : le nom du pays sans article ; $..._cost et semblables : de l’argent ; $..._on : des dates.
utter_ask_country = Pour une livraison dans quel pays ?
    .v2 = Pour vous répondre, il me faut le pays de livraison. Lequel est-ce ?
utter_ask_country_of = Voici les pays où nous livrons : { $countries }. Lequel est le vôtre ?
    .v2 = Les pays de livraison sont les suivants : { $countries }. De quel pays s’agit-il ?
# Suit une réponse sur un pays que personne n’a nommé.
utter_country_assumed = J’ai supposé que votre pays était le suivant : { $country }. Si c’en est un autre, il suffit de me donner son nom.
utter_not_delivered_to = { $country } : je regrette, nous n’y livrons pas. Voici les pays où nous livrons : { $countries }.
    .v2 = { $country } ne fait malheureusement pas partie de nos pays de livraison, que voici : { $countries }.

# Le prix.
utter_delivery_cost = { $country } : la livraison standard coûte { $standard_cost }.
    .v2 = La livraison standard ({ $country }) est à { $standard_cost }.
utter_delivery_free_from = Elle est offerte à partir de { $free_from }.
utter_delivery_free_reached = Pour { $value } d’articles, elle est offerte.
utter_delivery_free_missing = Elle est offerte à partir de { $free_from } : il ne vous manque que { $missing }.
utter_delivery_cost_express = La livraison express coûte { $express_cost }.
utter_pickup_yes = En point relais ({ $pickup_carriers }), elle coûte { $pickup_cost }.
utter_pickup_no = La livraison en point relais n’y est pas proposée.

# Le délai.
utter_delivery_time = { $country } : en commandant aujourd’hui, vous recevez votre colis en livraison standard entre le { $standard_from_on } et le { $standard_to_on }.
    .v2 = Commandé aujourd’hui, le colis devrait arriver ({ $country }, livraison standard) entre le { $standard_from_on } et le { $standard_to_on }.
utter_delivery_time_express = En express, il arrive entre le { $express_from_on } et le { $express_to_on }, pour { $express_cost }.
utter_delivery_time_pickup = En point relais ({ $pickup_carriers }), il arrive entre le { $pickup_from_on } et le { $pickup_to_on }.
utter_delivery_time_customs = La douane peut y ajouter quelques jours, que je ne peux pas prévoir.

# Avant le jour nommé ?
utter_arrives_yes = Oui. En commandant aujourd’hui, la livraison standard ({ $country }) arrive au plus tard le { $standard_to_on }, donc avant le { $wanted_on }.
    .v2 = Oui, ce sera là avant le { $wanted_on } : commandé aujourd’hui, le colis arrive en standard ({ $country }) au plus tard le { $standard_to_on }.
utter_arrives_probably = Probablement avant le { $wanted_on }, mais je ne peux pas le promettre : commandé aujourd’hui, le colis arrive en standard ({ $country }) entre le { $standard_from_on } et le { $standard_to_on }.
utter_arrives_perhaps = Peut-être, mais mieux vaut ne pas y compter : commandé aujourd’hui, le colis arrive en standard ({ $country }) entre le { $standard_from_on } et le { $standard_to_on }, et le { $wanted_on }, c’est très juste.
utter_arrives_express_yes = En express, oui : commandé aujourd’hui, le colis arrive ({ $country }) au plus tard le { $express_to_on }, donc avant le { $wanted_on }. L’express coûte { $express_cost } ; en standard, cela peut aller jusqu’au { $standard_to_on }.
utter_arrives_express_probably = En express, probablement, sans que je puisse promettre avant le { $wanted_on } : commandé aujourd’hui, le colis arrive ({ $country }) entre le { $express_from_on } et le { $express_to_on }, pour { $express_cost }. En standard, cela peut aller jusqu’au { $standard_to_on }.
utter_arrives_express_perhaps = Au mieux en express, et mieux vaut ne pas y compter : commandé aujourd’hui, le colis arrive ({ $country }) entre le { $express_from_on } et le { $express_to_on }, pour { $express_cost }, et le { $wanted_on }, c’est très juste. En standard, cela peut aller jusqu’au { $standard_to_on }.
utter_arrives_no = Non, je regrette. Même commandé aujourd’hui, le colis ne sera pas là ({ $country }) avant le { $wanted_on } ; le premier jour possible est le { $first_on }.
    .v2 = Ce n’est malheureusement pas possible : commandé aujourd’hui, le colis arrive ({ $country }) le { $first_on } au plus tôt, pas avant le { $wanted_on }.
utter_arrives_past = Le { $wanted_on } est déjà passé.

# Où.
utter_ships_to = Oui, nous y livrons. { $country } : la livraison standard coûte { $standard_cost }, et ce que vous commandez aujourd’hui arrive entre le { $standard_from_on } et le { $standard_to_on }.
    .v2 = Tout à fait. { $country } : { $standard_cost } en livraison standard, chez vous entre le { $standard_from_on } et le { $standard_to_on } si vous commandez aujourd’hui.
utter_po_box_yes = Les boîtes postales sont possibles aussi.
utter_po_box_standard = Les boîtes postales sont possibles en livraison standard, mais pas en express.
utter_po_box_no = Nous ne pouvons pas y livrer en boîte postale.

# La douane.
utter_customs_domestic = { $country } : c’est de là que nous expédions, il n’y a donc pas de douane. Le prix comprend { $tax } de TVA, et rien d’autre n’est dû à la livraison.
utter_customs_inside = { $country } : rien n’est dû à la livraison. Nous expédions au sein de l’UE (départ : { $origin }), sans droits de douane, et le prix comprend { $tax } de TVA.
    .v2 = Vous ne payez rien à la livraison ({ $country }) : le colis reste dans l’UE (départ : { $origin }), sans droits de douane, et les { $tax } de TVA sont dans le prix.
utter_customs_outside = { $country } : nos colis viennent de l’étranger (départ : { $origin }), des droits et taxes peuvent donc s’ajouter.
    .v2 = Des frais d’importation sont possibles ({ $country }), car nos colis viennent de l’étranger (départ : { $origin }).
utter_customs_duty = Les droits de douane sont d’environ { $duty } de la valeur des articles, selon leur nature et leur lieu de fabrication.
utter_customs_no_duty = Il n’y a pas de droits de douane sur des articles comme les nôtres.
utter_customs_tax = La taxe à l’importation (TVA ou équivalent) est de { $tax }.
utter_customs_charge = Droits et taxes font ensemble environ { $charge } de la valeur des articles.
utter_customs_free_to = Jusqu’à une valeur de { $free_to }, rien n’est prélevé.
utter_customs_duty_free_to = Jusqu’à une valeur de { $free_to }, il n’y a pas de droits de douane.
utter_customs_tax_free_to = Jusqu’à une valeur de { $free_to }, aucune taxe n’est prélevée.
utter_customs_excess = Jusqu’à une valeur de { $free_to }, rien n’est prélevé ; au-delà, c’est { $duty } de ce qui dépasse.
utter_customs_carrier = Le transporteur les encaisse à la livraison ; ils ne sont pas compris dans notre prix.
utter_customs_shop_to = Jusqu’à { $shop_to }, nous encaissons la taxe au moment du paiement et rien d’autre n’est dû ; au-delà, le transporteur encaisse les frais à la livraison.
utter_customs_personal_limit = Au-delà de { $limit }, un colis n’est plus traité comme un envoi personnel : la douane peut le renvoyer ou exiger une importation en règle.
utter_customs_nothing_due = Pour { $value } d’articles, rien ne devrait être dû à la livraison.
utter_customs_due = Pour { $value } d’articles, cela fait environ { $due_from }.
utter_customs_due_between = Pour { $value } d’articles, cela fait environ { $due_from } à { $due_to }.
utter_customs_value_in = Donnez-moi la valeur des articles en { $currency } et je calcule le montant.
utter_customs_estimate = C’est une estimation, selon les règles au { $as_of_on } ; c’est la douane qui décide.
utter_customs_source = Source : { $source } ({ $url }).
utter_customs_unsettled = Je n’ai pas pu confirmer que ces taux sont toujours en vigueur ; avant de commander, renseignez-vous auprès de l’autorité : { $authority } ({ $authority_url }).
