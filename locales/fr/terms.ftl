# Avant l’achat : paiement, commande, retours, garantie, promotions, club.

utter_paying_methods = { $country } : vous pouvez payer avec { $methods }.
    .v2 = Moyens de paiement ({ $country }) : { $methods }.
utter_paying_methods_general = Dans la plupart des pays, vous pouvez payer avec { $methods }. Dites-moi le vôtre et je vous donne la liste complète.
    .v2 = { $methods } fonctionnent presque partout. De quel pays commandez-vous ? Je pourrai alors être précis.
utter_paying_also_transfer = Le virement est aussi possible.
utter_paying_also_invoice = Vous pouvez aussi payer sur facture, une fois la commande reçue.
way_to_pay_bank_transfer = virement bancaire
way_to_pay_invoice = paiement sur facture
way_to_pay_gift_card = carte cadeau
way_to_pay_crypto = cryptomonnaie
way_to_pay_cheque = chèque
utter_paying_taken = Oui, c’est possible : { $method } ({ $country }).
    .v2 = { $method } : oui, sans problème ({ $country }).
utter_paying_not_taken = Désolé, ce n’est pas possible : { $method } ({ $country }).
    .v2 = { $method } : pas ici, désolé ({ $country }).
utter_paying_taken_mostly = Oui, c’est possible dans presque tous les pays : { $method }. Quel est le vôtre ? Je vous le confirmerai.
utter_paying_taken_in = { $method } : oui, pour les commandes des pays suivants : { $countries }. Quel est le vôtre ?
utter_paying_taken_nowhere = Désolé, nous n’acceptons pas ceci : { $method }.
utter_paying_instalments = { $country } : à partir de { $minimum }, vous pouvez payer en plusieurs fois sans frais avec { $provider }. Nombre de paiements : { $parts }. La décision revient à { $provider }, au moment de payer.
utter_paying_instalments_by_card = { $country } : à partir de { $minimum }, vous pouvez payer en plusieurs fois sans frais avec votre carte. Nombre de paiements : { $parts }.
utter_paying_no_instalments = { $country } : le paiement en plusieurs fois n’est malheureusement pas possible.
utter_paying_instalments_in = Le paiement en plusieurs fois est possible pour ces pays : { $countries }. Quel est le vôtre ?
utter_paying_cash = { $country } : oui, vous pouvez payer à la livraison jusqu’à { $limit }. Les frais sont de { $fee }.
utter_paying_no_cash = { $country } : le paiement à la livraison n’est malheureusement pas possible.
utter_paying_cash_in = Le paiement à la livraison est possible dans ces pays : { $countries }. Quel est le vôtre ?
utter_paying_currency = { $country } : les prix et le débit sont dans cette devise : { $currency }. Si votre compte est dans une autre, votre banque convertit à son propre taux.
utter_paying_currency_general = Vous êtes débité dans la devise des prix que vous voyez. Dites-moi votre pays et je vous dirai laquelle.
utter_paying_safe = Les données de votre carte partent chiffrées directement chez le prestataire de paiement ; la boutique ne les voit jamais. Ne les écrivez pas dans ce chat, s’il vous plaît : je ne vous les demanderai jamais.
    .v2 = Le paiement est chiffré et géré par le prestataire de paiement, aucune donnée de carte ne reste chez nous. Une seule chose : n’écrivez jamais ces données dans le chat.

utter_ordering_steps = Cela se fait en quatre étapes : ouvrez un article, choisissez taille et couleur, ajoutez-le au panier, puis passez commande depuis le panier. Vous y indiquez votre adresse et le moyen de paiement.
    .v2 = Choisissez un article, sa taille et sa couleur, ajoutez-le au panier. Depuis le panier, vous passez commande : adresse, moyen de paiement, et c’est fini.
utter_ordering_steps_here = Pour « { $title } » : choisissez taille et couleur sur sa page, ajoutez-le au panier et passez commande depuis là. Vous indiquez ensuite votre adresse et le moyen de paiement.
utter_ordering_guest = Pas besoin de compte : commandez comme invité avec votre adresse e-mail. Seuls les points du club en demandent un.
    .v2 = Aucune inscription n’est nécessaire ; une adresse e-mail suffit pour commander.
utter_ordering_account = Il faut un compte pour commander : l’inscription avec votre adresse e-mail prend une minute.
utter_ordering_cart = Le panier est en haut de chaque page. Vous pouvez y changer les quantités, retirer des articles et passer commande. Il reste sur l’appareil que vous utilisez.
utter_ordering_for_me = Je ne peux pas commander à votre place : vous seul pouvez confirmer et payer. Mais je vous guide volontiers.

utter_terms_returns = { $country } : vous pouvez renvoyer vos articles sans donner de raison dans les { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } qui suivent la livraison.
    .v2 = Délai de retour ({ $country }) : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après la livraison, sans motif à donner.
utter_terms_returns_item = « { $title } » ({ $country }) : vous pouvez le renvoyer sans donner de raison dans les { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } qui suivent la livraison.
utter_terms_returns_electronics = Pour l’électronique, c’est { $electronics_days ->
    [one] { $electronics_days } jour
   *[other] { $electronics_days } jours
}.
utter_terms_returns_paid_shop = Les frais de port sont à notre charge.
utter_terms_returns_paid_shopper = Les frais de retour sont à votre charge.
utter_terms_except_sealed = Les articles scellés, comme les cosmétiques et les sous-vêtements, ne sont pas repris une fois ouverts.
utter_terms_except_final_sale = Les articles en vente définitive ne sont pas repris.
utter_terms_returns_refund = Le remboursement part au plus tard { $refund_days ->
    [one] { $refund_days } jour
   *[other] { $refund_days } jours
} après l’ouverture du retour.
utter_terms_returns_faulty = Ce qui est défectueux, abîmé ou erroné est repris à nos frais pendant { $months } mois.
utter_terms_item_sealed = « { $title } » ({ $country }) : pour des raisons d’hygiène, il n’est plus repris une fois le sceau ouvert. S’il est intact, quelqu’un de l’équipe peut regarder.
utter_terms_item_final_sale = « { $title } » ({ $country }) est en vente définitive : pas de retour pour un simple changement d’avis.
utter_terms_rule = (Notre règle : { $rule })
utter_terms_rule_by_law = (Loi : { $source } ; notre règle : { $rule })
utter_terms_law_page = Le texte de loi : { $law_url }
utter_terms_returns_general = Vous avez de { $least } à { $most } jours après la livraison, selon le pays. Ce qui est défectueux est repris à nos frais pendant au moins { $months } mois. Dans quel pays livre-t-on ?
    .v2 = Cela dépend du pays : de { $least } à { $most } jours après la livraison, et en cas de défaut au moins { $months } mois à nos frais. Où habitez-vous ?

utter_warranty_shop = Notre propre garantie, en mois à partir de la livraison : électronique { $electronics }, maison { $home }, chaussures { $shoes }, vêtements { $clothing }.
    .v2 = De notre part vous avez, en mois : { $electronics } sur l’électronique, { $home } sur la maison, { $shoes } sur les chaussures et { $clothing } sur les vêtements.
utter_warranty_item = « { $title } » bénéficie de notre propre garantie de { $months } mois à partir de la livraison.
utter_warranty_item_none = Nous ne donnons pas de garantie propre sur « { $title } » ; la garantie légale s’applique.
utter_warranty_covers = Elle couvre les défauts de matière et de fabrication, pas les accidents ni l’usure. Rien à enregistrer : votre commande sert de preuve. Nous ne vendons pas d’extension.
utter_guarantee_fixed = { $country } : la loi vous donne en plus au moins { $months } mois à partir de la livraison en cas de défaut.
utter_guarantee_discovery = { $country } : la loi vous donne en plus { $months } mois à partir de la découverte d’un défaut.
utter_guarantee_open = { $country } : je ne connais pas de délai légal unique, je préfère donc n’en citer aucun. Quelqu’un de l’équipe peut étudier un cas précis.
utter_warranty_law_unknown = La garantie légale s’y ajoute et dépend du pays. Quel est le vôtre ?
    .v2 = Ce que la loi ajoute varie selon le pays. Où habitez-vous ?

utter_promotions = Voici les offres du moment :
    .v2 = En ce moment, il y a :
utter_promotions_none = Il n’y a pas de promotion pour tous en ce moment.
    .v2 = Rien n’est remisé pour tout le monde actuellement.
utter_promotions_send_code = Si vous avez un code, ou si l’un d’eux ne marche pas, écrivez-le ici et je le vérifie.
    .v2 = Je peux vérifier n’importe quel code : écrivez-le simplement ici.
utter_promotion_code = Code { $code } :
utter_promotion_by_itself = Sans aucun code :
utter_promotion_gives_percent = { $percent } % de remise.
utter_promotion_gives_amount = { $amount } de remise.
utter_promotion_gives_free_shipping = livraison offerte.
utter_promotion_goods = Uniquement sur : { $goods }.
utter_promotion_minimum = À partir de { $minimum } d’achat.
utter_promotion_first_order = Pour votre première commande.
utter_promotion_countries = Livraison dans ces pays : { $countries }.
utter_promotion_until = Jusqu’au { $until_on }.
goods_clothing = vêtements
goods_shoes = chaussures
goods_electronics = électronique
goods_home = maison
goods_beauty = cosmétiques
utter_coupon_valid = { $code } est valable. Il vous donne :
    .v2 = Oui, { $code } fonctionne :
utter_coupon_unknown = Je ne trouve aucun code { $code }. Est-il bien écrit ?
    .v2 = Il n’existe pas de code { $code } chez nous. Toutes les lettres sont-elles justes ?
utter_coupon_expired = { $code } a expiré ; son dernier jour était le { $until_on }.
utter_coupon_not_started = { $code } n’est pas encore valable : il commence le { $from_on }.
utter_coupon_already_used = Vous avez déjà utilisé { $code }, et il ne sert qu’une fois par client.
utter_coupon_first_order_only = { $code } est réservé à une première commande, et vous avez déjà commandé chez nous.
utter_coupon_wrong_country = { $code } n’est valable que pour une livraison dans ces pays : { $countries }.
utter_coupon_wrong_category = { $code } n’est valable que sur : { $goods }.
utter_coupon_minimum_not_reached = { $code } est valable à partir de { $minimum } d’achat ; votre panier est encore en dessous.
utter_coupon_too_many = Cela fait beaucoup de codes qui n’existent pas ; mieux vaut que quelqu’un de l’équipe regarde cela avec vous.

utter_membership_points = Vous avez { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, soit { $worth }.
    .v2 = Vos points : { $points }. Cela fait { $worth } de remise sur une commande.
utter_membership_tier = Votre niveau est { $tier }.
utter_membership_next_tier = Il vous manque { $missing ->
    [one] { $missing } point
   *[other] { $missing } points
} pour atteindre { $next_tier }.
utter_membership_top_tier = Il n’y en a pas de plus haut.
utter_membership_expiring = À noter : { $expiring } d’entre eux expirent après le { $until_on }.
tier_bronze = Bronze
tier_silver = Argent
tier_gold = Or
utter_membership_programme = Notre club est gratuit : un point par tranche de { $spend }, et 100 points valent { $worth }. Les points durent { $months } mois.
    .v2 = Dans notre club gratuit, chaque tranche de { $spend } rapporte un point, 100 points font { $worth } et durent { $months } mois.
utter_membership_tiers = À partir de { $silver_points } points par an, vous êtes Argent, avec { $silver_percent } % de points en plus ; à partir de { $gold_points }, Or, avec { $gold_percent } % en plus.
utter_membership_sign_in = Pour voir vos points, connectez-vous à la boutique et posez-moi de nouveau la question.
utter_membership_join = Vous n’êtes pas encore dans le club ; quelqu’un de l’équipe peut vous inscrire.
utter_membership_referral = Invitez quelqu’un : une fois sa première commande conservée, vous recevez chacun { $points } points. Connectez-vous et je vous donne votre code.
utter_membership_referral_own = Votre code de parrainage est { $code }. Une fois conservée la première commande d’un filleul, vous recevez chacun { $points } points.
utter_membership_credit = Vous avez { $balance } d’avoir dans la boutique, à utiliser jusqu’au { $until_on }.
utter_membership_no_credit = Vous n’avez pas d’avoir en ce moment. Les remboursements repartent par votre moyen de paiement ; une carte cadeau a son propre solde.
utter_membership_credit_sign_in = Un avoir est lié à votre compte : connectez-vous et posez-moi de nouveau la question, je pourrai alors le voir.

utter_gift_card_ask = Pour connaître le solde d’une carte cadeau, écrivez son code ici : il commence par GC.
    .v2 = Écrivez simplement le code de la carte, qui commence par GC, et je vous dis ce qu’il reste.
utter_gift_card_terms = Une carte est valable { $years ->
    [one] { $years } an
   *[other] { $years } ans
}, plusieurs peuvent payer une commande, et le reste demeure sur la carte. Elle n’est pas remboursable en argent.
utter_gift_card_balance = Il reste { $balance } sur la carte cadeau finissant par { $ending }, à utiliser jusqu’au { $until_on }.
utter_gift_card_empty = La carte cadeau finissant par { $ending } est épuisée.
utter_gift_card_expired = La carte cadeau finissant par { $ending } a expiré ; son dernier jour était le { $until_on }.
utter_gift_card_unreadable = Ce code n’est pas complet : c’est GC suivi de douze lettres et chiffres. Pouvez-vous vérifier ?
    .v2 = Il manque quelque chose, ou il y en a trop. Un code ressemble à GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = Je ne trouve aucune carte cadeau avec ce code. Pouvez-vous le comparer encore une fois avec la carte ?
    .v2 = Aucune carte ne porte ce code non plus. Toutes les lettres sont-elles justes ?
utter_gift_card_too_many = Cela fait trop de codes à la suite ; quelqu’un de l’équipe va regarder cela avec vous.
