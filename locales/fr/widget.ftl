# Le chat côté client : bouton, panneau, bandeaux, erreurs et cartes. Bref et aimable ; on vouvoie.
# Messages simples avec {$variables} seulement : pas de pluriels, donc « Articles : {$count} ».

## Le bouton rond au coin de la page, et l’en-tête du panneau

# Lus par les lecteurs d’écran.
launcher-open = Ouvrir le chat
launcher-unread = Ouvrir le chat, nouveaux messages : {$count}
# 24 caractères au plus.
title = Comment vous aider ?
# 24 caractères au plus.
assistant = Assistant
# 40 caractères au plus.
status-bot = Répond en quelques secondes
status-queued = En attente d’une personne
status-assigned = Vous parlez avec {$name}
status-resolved = Conversation terminée
# 40 caractères au plus.
status-offline = Hors connexion – nouvelle tentative…
close = Fermer le chat
log = Conversation
you = Vous

## Accueil, avant le premier message

welcome = Bonjour ! Un colis, une taille, un retour ? Posez votre question dans votre langue.
# Trois suggestions ; le texte est envoyé comme message de la personne.
suggest-parcel = Où est ma commande ?
suggest-size = Quelle taille me va ?
suggest-return = Je veux retourner un article

## Écrire

# 24 caractères au plus.
composer-placeholder = Écrivez un message…
composer-label = Votre message
send = Envoyer
composer-left = Caractères restants : {$count}
composer-over = {$count} caractères de trop
sending = Envoi…
sent = Envoyé
failed = Non envoyé
retry = Réessayer
discard = Supprimer
# Pour les lecteurs d’écran.
typing = {$name} écrit…
jump = Nouveaux messages
jump-down = Aller au dernier message
quick-replies = Réponses proposées

## Bandeaux

queue-waiting = Une personne va vous répondre ici sous peu. Vous pouvez continuer à écrire.
queue-position = Votre place dans la file : {$position}
queue-next = C’est bientôt votre tour.
resolved = Cette conversation est terminée. S’il reste une question, écrivez-nous de nouveau.
restart = Nouvelle conversation
expired = Nous avons dû ouvrir une nouvelle conversation. Ce que vous avez écrit est conservé.
storage-off = Votre navigateur ne conserve pas cette conversation quand vous quittez la page.

## Erreurs

error-offline = Pas de connexion. Nous l’enverrons dès que vous serez de nouveau en ligne.
error-too-long = Ce message est trop long. Raccourcissez-le, s’il vous plaît.
error-empty = Écrivez d’abord un message, s’il vous plaît.
error-not-text = Ce message contient des caractères qui ne peuvent pas être envoyés.
error-rate-limited = C’était un peu rapide. L’envoi se fera dans un instant.
error-payload-not-offered = Cette réponse n’est plus proposée. Écrivez-la avec vos mots, s’il vous plaît.
error-client-id-conflict = Ce message n’a pas pu être renvoyé. Écrivez-le de nouveau, s’il vous plaît.
error-server = Un problème est survenu de notre côté. Réessayez, s’il vous plaît.

## Carte du colis

parcel-title = Colis
parcel-order = Commande {$number}
parcel-carrier = {$carrier}
parcel-tracking = Numéro de suivi
parcel-expected = Livraison prévue
parcel-promised = Date promise
parcel-delivered = Livré
parcel-last-place = Dernier lieu signalé
parcel-as-of = État au {$time}
parcel-more = Afficher les étapes précédentes ({$count})
parcel-less = Afficher moins d’étapes
parcel-track = Suivre chez le transporteur
copy = Copier
copied = Copié
# Étapes d’un colis. 32 caractères au plus.
parcel-status-label_created = Annoncé au transporteur
parcel-status-picked_up = Pris en charge
parcel-status-in_transit = En route
parcel-status-export_customs = En douane d’exportation
parcel-status-in_customs = En douane
parcel-status-customs_cleared = Dédouané
parcel-status-arrived_hub = Dans un centre de tri
parcel-status-out_for_delivery = En cours de livraison
parcel-status-delivery_attempted = Tentative de livraison
parcel-status-available_for_pickup = À retirer
parcel-status-delayed = En retard
parcel-status-delivered = Livré
parcel-status-lost = Perdu
parcel-status-returned_to_sender = En retour vers la boutique

## Carte des commandes

orders-title = Vos commandes
orders-items = Articles : {$count}
orders-choose = Choisir la commande {$number}
# État d’une commande. 20 caractères au plus.
order-status-placed = Reçue
order-status-paid = Payée
order-status-packed = Emballée
order-status-shipped = Expédiée
order-status-in_customs = En douane
order-status-delayed = En retard
order-status-delivered = Livrée
order-status-partly_delivered = Livrée en partie
order-status-lost = Perdue
order-status-cancelled = Annulée
order-status-returned = Retournée
order-status-refunded = Remboursée

## Carte des produits

products-title = Produits
products-view = Voir
products-choose = Choisir
products-in-stock = En stock
products-sold-out = Épuisé

## Carte du guide des tailles

size-title = Guide des tailles
size-size = Taille
# $unit : cm ou in.
size-unit = Mesures du corps en {$unit}
size-recommended = Conseillée pour vous : {$size}
# 12 caractères au plus.
size-mark = Pour vous
size-chest = Poitrine
size-waist = Tour de taille
size-hips = Hanches
size-inseam = Entrejambe
size-foot = Longueur du pied
size-height = Stature
size-neck = Cou
size-sleeve = Manche
size-shoulder = Épaules
size-hand = Main
size-head = Tête

## Carte du retour

return-title = Retour
return-number = Retour n° {$number}
return-items = Ce que vous renvoyez
return-send-by = Date limite d’envoi
return-ship-to = À envoyer à
return-paid-by = Frais de port
return-paid-by-shop = À notre charge
return-paid-by-shopper = À votre charge
return-refund = Remboursement
return-refund-by = au plus tard le {$date}
return-copy-address = Copier l’adresse

## Invoice card

invoice-title = Facture
invoice-issued = Date de la facture
invoice-total = Total
invoice-download = Télécharger le PDF
invoice-failed = Cela n’a pas fonctionné. Réessayez ou redemandez la facture.

## Photos

photo-add = Ajouter des photos
