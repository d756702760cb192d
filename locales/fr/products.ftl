# Ce que l’on demande d’un produit : ses caractéristiques, son usage, son stock, son prix.

# Les caractéristiques suivent, une par ligne.
utter_product_facts = Voici ce que je sais de « { $title } » :
    .v2 = Voilà, à propos de « { $title } » :
    .v3 = D’après la fiche de « { $title } » :
utter_product_line = { $name } : { $value }
# La question n’était pas claire ; tout ce qu’il y a suit.
utter_product_all_facts = Je ne suis pas sûr d’avoir exactement ce que vous cherchez. Voici tout ce que je sais de « { $title } » :
    .v2 = Je ne peux pas répondre avec certitude, alors voici tout ce que la boutique indique sur « { $title } » :
utter_product_ask_person = Si la réponse n’y est pas, quelqu’un de l’équipe peut se renseigner. Dois-je lui passer la main ?
utter_product_unknown_rest = Sur le reste de votre question, la boutique n’a pas de données et je ne veux pas deviner. Quelqu’un de l’équipe peut se renseigner.
utter_product_unknown = Je ne le sais pas pour « { $title } » : la boutique n’a pas cette information et je ne veux pas deviner. Dois-je faire appel à quelqu’un de l’équipe qui se renseignera ?
    .v2 = Cela ne figure pas dans ce que je sais de « { $title } », désolé. Quelqu’un de l’équipe peut se renseigner : dois-je lui passer la main ?

utter_usage_care = Pour prendre soin de « { $title } » :
    .v2 = Entretien de « { $title } » :
utter_usage_line = – { $step }
utter_usage_steps = Étape par étape, pour « { $title } » :
    .v2 = Bon à savoir sur « { $title } » :
# Les étapes n’existent qu’en anglais.
utter_usage_steps_english = Le guide de « { $title } » est en anglais :
    .v2 = Pour « { $title } », il existe ce guide en anglais :
utter_usage_step = { $place }. { $step }
utter_usage_none = Je n’ai pas de guide pour « { $title } » et je ne veux rien vous dire de faux. Dois-je faire appel à quelqu’un de l’équipe qui le connaît ?
    .v2 = Il n’y a pas de guide pour « { $title } » ici. Quelqu’un de l’équipe peut vous l’expliquer : dois-je lui passer la main ?

utter_in_stock = Oui, « { $title } » est en stock.
    .v2 = « { $title } » est disponible et peut partir tout de suite.
utter_in_stock_sizes = « { $title } » est en stock en { $sizes }.
    .v2 = Vous pouvez avoir « { $title } » tout de suite en { $sizes }.
utter_stock_few = { $count ->
    [one] Il n’en reste qu’une pièce.
   *[other] Il n’en reste que { $count } pièces.
 }
utter_stock_sizes_gone = Épuisées pour le moment : { $gone }.
utter_stock_no_need_to_wait = Inutile donc d’attendre une alerte.
utter_sold_out = « { $title } » n’est plus en stock pour le moment.
    .v2 = Nous n’avons plus « { $title } » en ce moment.
utter_sold_out_sizes = « { $title } » n’est plus en stock en { $sizes } pour le moment.
    .v2 = Nous n’avons plus « { $title } » en { $sizes } en ce moment.
utter_stock_back = Le prochain arrivage est attendu vers le { $back_on }.
utter_stock_back_unknown = Je ne sais pas quand il y en aura de nouveau.
utter_stock_other_sizes = En stock : { $others }.
utter_stock_nearest_sizes = Les tailles disponibles les plus proches : { $nearest }.
utter_stock_other_colours = En taille { $wanted }, il y a d'autres couleurs : { $colours }.
utter_stock_similar = Semblable et en stock : { $titles }.
utter_stock_similar_size = Semblable et en stock en taille { $wanted } : { $titles }.
utter_stock_similar_colour = Semblable et en stock dans cette couleur : { $titles }.
utter_offer_notice = Voulez-vous recevoir un e-mail dès que c’est de retour ?
utter_stock_colour_not_made = « { $title } » n’existe pas dans cette couleur, seulement en { $colours }.
    .v2 = Cette couleur n’existe pas pour « { $title } » ; l’article est proposé en { $colours }.
utter_stock_size_not_made = « { $title } » n’existe pas en { $size }. Les tailles sont { $sizes }.
    .v2 = Il n’y a pas de { $size } pour « { $title } » ; les tailles sont { $sizes }.
utter_stock_no_sizes = « { $title } » n’existe qu’en taille unique.

utter_ask_notice_size = Quelle taille de « { $title } » dois-je surveiller pour vous ?
    .v2 = Laquelle de ces tailles attendez-vous ?
utter_ask_notice_email = À quelle adresse e-mail faut-il envoyer l’alerte ?
    .v2 = Il me manque encore l’adresse e-mail pour l’alerte.
utter_notice_email_unreadable = Cela ne ressemble pas à une adresse e-mail complète.
    .v2 = Il semble y avoir une faute de frappe dans cette adresse.
utter_notice_stored = C’est noté : { $email } recevra un seul e-mail dès le retour de « { $title } ».
    .v2 = C’est fait. Dès le retour de « { $title } », un e-mail partira à { $email }.
utter_notice_already = C’était déjà noté : { $email } recevra un e-mail dès le retour de « { $title } », et pas deux.
utter_notice_not_sold_out = Bonne nouvelle : « { $title } » est de nouveau en stock, inutile d’attendre.
button_notify_me = Prévenez-moi

utter_price = « { $title } » coûte { $price }.
    .v2 = Le prix de « { $title } » est de { $price }.
    .v3 = Pour « { $title } », comptez { $price }.
utter_price_from = « { $title } » est proposé à partir de { $price } ; le prix exact dépend de la version choisie.
    .v2 = Pour « { $title } », les prix commencent à { $price }, selon la version.
utter_price_other_currency = Nous n’avons pas de prix dans cette devise. « { $title } » coûte { $price }.
    .v2 = Je ne peux pas donner de prix dans cette devise ; ici, « { $title } » est à { $price }.
utter_price_sold_out = L’article est toutefois épuisé pour le moment.
utter_price_rule = (Règle : { $rule })

utter_match_terms = « { $title } » coûte { $price } chez nous. Si une autre boutique demande moins, nous pouvons nous aligner à ces conditions :
    .v2 = Oui, nous nous alignons. Pour « { $title } », à { $price } chez nous, voici ce qui vaut :
utter_match_possible = { $rival }, c’est { $percent } % de moins que nos { $price } pour « { $title } ». Nous pouvons nous aligner à ces conditions :
    .v2 = Face à nos { $price } pour « { $title } », { $rival } fait { $percent } % de moins. L’alignement est possible à ces conditions :
utter_match_too_far = { $rival }, c’est { $percent } % de moins que nos { $price } pour « { $title } ». Notre règle s’arrête à { $limit } %, je ne peux donc pas vous promettre l’alignement.
utter_match_not_lower = Notre prix pour « { $title } », { $price }, ne dépasse pas { $rival } : il n’y a rien à aligner.
utter_match_other_currency = Je ne peux pas comparer { $rival } à nos { $price } pour « { $title } », car nous n’avons pas de prix dans cette devise. Nos conditions :
utter_match_if_same_item = – c’est le même article, neuf, dans la même taille et la même couleur
utter_match_if_in_stock = – l’autre boutique l’a en stock
utter_match_if_delivers = – elle livre dans votre pays
utter_match_limit = – son prix est au plus { $limit } % plus bas que le nôtre
utter_match_not_marketplace = – les particuliers et les places de marché ne comptent pas
utter_match_not_clearance = – les liquidations ne comptent pas
utter_match_days = – cela vaut aussi jusqu’à { $days ->
    [one] un jour
   *[other] { $days } jours
 } après une commande
utter_match_proof = Préparez { $proof }.
utter_match_proof_link = un lien vers l’offre
utter_match_proof_screenshot = une capture d’écran avec le prix et la date
utter_match_person = Quelqu’un de l’équipe vérifie et décide : dois-je lui passer la main ?

utter_bulk_terms = « { $title } » coûte { $single } la pièce ; en nombre, c’est moins cher :
    .v2 = La pièce de « { $title } » est à { $single }. Pour de plus grandes quantités :
utter_bulk_step = – à partir de { $pieces } pièces : { $percent } % de moins
utter_bulk_step_quote = – à partir de { $pieces } pièces : un devis établi par quelqu’un de l’équipe
utter_bulk_priced = { $quantity } pièces de « { $title } » coûtent { $each } chacune, soit { $percent } % de moins qu’à l’unité : { $total } en tout.
utter_bulk_too_few = { $quantity } pièces de « { $title } » coûtent { $total } en tout.
utter_bulk_from = À partir de { $pieces } pièces, chacune coûte { $percent } % de moins.
utter_bulk_quote = Pour { $quantity } pièces de « { $title } », quelqu’un de l’équipe établit un devis.
utter_bulk_excluded = « { $title } » ne se vend qu’à { $single } la pièce, quelle que soit la quantité.
utter_bulk_person = Le panier ne connaît pas ces prix : quelqu’un de l’équipe prend la commande. Dois-je lui passer la main ?
