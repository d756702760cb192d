# Textes des pages de la boutique de démonstration. Ton simple et chaleureux ; on vouvoie.
# La page met en forme les dates, les prix, les tailles et les noms de pays.

## En-tête de chaque page

# Nom propre : en lettres latines.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = Aller au contenu
# 70 caractères au plus.
demo_note = Boutique de démonstration : essayez tout, rien n’est facturé.
nav_cart = Panier
nav_cart_count = Panier, articles : {$count}
nav_sign_in = Se connecter
nav_main = Principal
language_label = Langue
country_label = Pays de livraison

## Catalogue

catalogue_title = De belles choses, par-delà les frontières
catalogue_lead = Vêtements, chaussures, électronique, maison et beauté, chez des fabricants que nous connaissons par leur nom.
categories_label = Catégories
category_all = Tout
category_clothing = Vêtements
category_shoes = Chaussures
category_electronics = Électronique
category_home = Maison
category_beauty = Beauté
search_label = Chercher dans la boutique
search_placeholder = Chemise en lin, bouilloire
results_count = Produits : {$count}
results_for = Résultats pour « {$query} »
results_none = Aucun résultat
results_none_hint = Essayez un mot plus court, une autre catégorie, ou demandez dans le chat.
load_more = Afficher plus
# 16 caractères au plus.
sold_out = Épuisé
price_label = Prix
rating_label = Note : {$rating} sur 5

## Produit

back_to_shop = Retour à la boutique
colour_label = Couleur
size_label = Taille
size_choose = Choisissez une taille
size_open_chart = Guide des tailles
size_sold_out = {$size}, épuisé
stock_in = En stock
# {$count} est un petit nombre, de 1 à 5.
stock_few = Plus que {$count} en stock
stock_out = Épuisé pour le moment
stock_back_on = Épuisé, de retour vers le {$date}
add_to_cart = Ajouter au panier
added_to_cart = Ajouté à votre panier
view_cart = Voir le panier
# Ouvre le chat. 24 caractères au plus.
ask_in_chat = Poser une question
promise_delivery = Livraison avec suivi : {$country}
promise_returns = Retours sous 14 jours ou plus, selon les règles de votre pays
promise_help = Une question ? Le chat répond aussitôt
details_title = Détails
care_title = Entretien
guide_title = Bon à savoir
size_chart_title = Guide des tailles
size_chart_caption = Tailles {$brand}, mesures du corps en cm
size_chart_caption_feet = Pointures {$brand}, longueur du pied en cm
size_chart_size = Taille
measure_chest = Poitrine
measure_waist = Tour de taille
measure_hips = Hanches
measure_foot = Longueur du pied
measure_height = Stature
brand_label = Marque
sku_label = Référence

## Panier

cart_title = Panier
cart_empty = Votre panier est vide
cart_empty_hint = Ce que vous ajoutez reste ici, sur cet appareil.
cart_keep_looking = Continuer la visite
cart_items_label = Articles de votre panier
cart_remove = Retirer
cart_remove_title = Retirer {$title}
cart_quantity_of = Quantité : {$title}
cart_less = Un de moins : {$title}
cart_more = Un de plus : {$title}
cart_summary = Récapitulatif
cart_subtotal = Sous-total
cart_shipping = Livraison
cart_shipping_free = Offerte
cart_total = Total
cart_tax_note = Taxes comprises. Hors de la zone douanière de la boutique, des droits peuvent être dus.
cart_checkout = Passer commande
cart_unavailable = N’est plus disponible
checkout_title = Ici, une vraie boutique prendrait votre commande
checkout_text = La boutique Storeside est une démonstration. Rien n’a été commandé, rien n’est facturé et rien ne sera envoyé. Connectez-vous avec un compte de démonstration pour voir des commandes et des colis en route.
checkout_keep = Garder le panier
checkout_clear = Vider le panier
checkout_orders = Voir des commandes fictives

## Connexion avec un compte de démonstration

sign_in_title = Se connecter avec un compte de démonstration
sign_in_lead = Personne ici n’est réel. Choisissez quelqu’un : vous verrez ses commandes, et le chat saura qui pose la question.
sign_in_filter = Chercher un nom, un pays ou une langue
sign_in_none = Personne de ce nom
sign_in_orders = Commandes : {$count}
sign_out = Se déconnecter
sign_in_own = Se connecter avec e-mail et mot de passe
sign_in_email = Adresse e-mail
sign_in_password = Mot de passe
sign_in_submit = Se connecter
sign_in_forgot = Oublié ? Demandez dans le chat
sign_in_refused = Cela n’ouvre aucun compte. Après dix mots de passe erronés, un compte est bloqué ; l’assistant du chat peut vous envoyer un lien qui le rouvre.
sign_in_wait = Trop d’essais. Patientez un peu, ou demandez un lien à l’assistant du chat.
reset_title = Choisissez un nouveau mot de passe
reset_lead = Au moins {$shortest} caractères. Quelques mots à la suite se retiennent bien et se devinent mal.
reset_password = Nouveau mot de passe
reset_show = Afficher ce que je tape
reset_save = Enregistrer
reset_too_short = C’est trop court : au moins {$shortest} caractères, s’il vous plaît.
reset_too_long = C’est trop long : {$longest} caractères au plus, s’il vous plaît.
reset_too_simple = C’est trop facile à deviner. Choisissez-en un autre.
reset_done_title = Votre mot de passe est enregistré
reset_done_text = Les autres appareils ont été déconnectés, et un compte bloqué est de nouveau ouvert. Connectez-vous avec le nouveau mot de passe.
reset_refused_title = Ce lien ne fonctionne pas
reset_unknown = Ce n’est pas le lien le plus récent, ou il est incomplet. Ouvrez celui du dernier e-mail.
reset_expired = Le lien a expiré : il est valable une heure. L’assistant peut vous en envoyer un autre.
reset_used = Le lien a déjà servi. Si ce n’était pas vous, dites-le-nous tout de suite dans le chat.
reset_ask = Demander dans le chat

pay_title = Payer {$amount}
pay_lead = C’est ce que {$item} coûte en plus de l’article que vous renvoyez. Nous le gardons pour vous jusqu’au {$day}.
pay_with = Comment souhaitez-vous payer ?
pay_submit = Payer {$amount}
pay_demo = Ceci est une boutique de démonstration : aucun argent ne circule.
pay_done_title = Payé, merci
pay_done_text = Nous avons reçu {$amount} pour {$item}. L’envoi part dès que votre retour est arrivé.
pay_refused_title = Il n’y a rien à payer ici
pay_unknown = Cette adresse ne correspond à aucun paiement. Rouvrez le lien du chat.
pay_lapsed = L’article n’est plus réservé pour vous, il n’y a donc rien à payer. L’assistant peut voir ce qui est possible maintenant.

## Compte

account_title = Vos commandes
account_hello = Bonjour {$name}
account_no_orders = Pas encore de commande
account_no_orders_hint = Rien n’a été acheté avec ce compte de démonstration.
order_title = Commande {$number}
order_placed = Passée le {$date}
order_items = Articles de cette commande
order_total = Total
order_quantity = Quantité : {$count}
order_ask = Une question sur la commande
order_no_parcels = Aucun colis n’est encore parti

## États d’une commande. 20 caractères au plus.

order_state_placed = Reçue
order_state_paid = Payée
order_state_packed = Emballée
order_state_shipped = En route
order_state_in_customs = En douane
order_state_delayed = En retard
order_state_delivered = Livrée
order_state_partly_delivered = Livrée en partie
order_state_lost = Perdue
order_state_cancelled = Annulée
order_state_returned = Retournée
order_state_refunded = Remboursée

## Colis

parcel_title = Colis {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} est un jour ou une période.
parcel_expected = Livraison prévue : {$date}
parcel_promised = Promis pour le {$date}
parcel_delivered_on = Livré : {$date}
parcel_timeline = Parcours du colis
parcel_no_events = Le transporteur n’a encore rien signalé
event_place = {$place}, {$country}

## Ce qui est arrivé à un colis, une ligne par étape

event_label_created = Étiquette imprimée
event_picked_up = Pris en charge par le transporteur
event_in_transit = En route
event_export_customs = Douane d’exportation
event_in_customs = En douane
event_customs_cleared = Dédouané
event_arrived_hub = Arrivé dans un centre de tri
event_out_for_delivery = En cours de livraison
event_delivery_attempted = Tentative de livraison
event_available_for_pickup = À retirer
event_delayed = En retard
event_delivered = Livré
event_lost = Perdu
event_returned_to_sender = Renvoyé à la boutique

## Chargement et problèmes

loading = Chargement
error_title = Cela n’a pas fonctionné
error_offline = La boutique est injoignable. Vérifiez votre connexion et réessayez.
error_server = Un problème est survenu de notre côté. Réessayez, s’il vous plaît.
error_try_again = Réessayer
not_found_title = Il n’y a rien ici
not_found_text = La page que vous cherchez a changé d’adresse ou n’a jamais existé.
not_found_product = Nous n’avons pas ce produit, ou ne l’avons plus.

## Pied de chaque page

footer_about = Storeside est la démonstration d’un chat à côté d’une boutique internationale. Les produits, les personnes et les commandes sont inventés.
