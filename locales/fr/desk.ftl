# Le poste des conseillers : une page chargée, donc des textes courts. On vouvoie.
# Messages simples avec {$variables} seulement : pas de pluriels, donc « En attente : {$count} ».

## Cadre

title = Service Storeside
title-count = ({$count}) Service Storeside
skip = Aller à la conversation
link-connecting = Connexion…
link-live = En direct
link-offline = Hors connexion
offline-banner = Pas de connexion au serveur. Nouvelle tentative en cours ; ce que vous écrivez est conservé.
agents-here = En ligne : {$names}
sound-on = Le son est activé
sound-off = Le son est coupé
shortcuts-open = Raccourcis clavier
sign-out = Se déconnecter
language = Langue
close = Fermer
cancel = Annuler
retry = Réessayer

## Connexion

sign-in-title = Connexion
sign-in-lead = Pour celles et ceux qui répondent aux clients.
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-show = Afficher le mot de passe
sign-in-button = Se connecter
sign-in-busy = Connexion en cours…
sign-in-ended = Votre session a pris fin. Reconnectez-vous ; vos brouillons sont conservés.
error-credentials = L’e-mail et le mot de passe ne correspondent pas. Vérifiez les deux, s’il vous plaît.
# $seconds décompte.
error-throttled = Trop de tentatives. Vous pourrez réessayer dans {$seconds} s.
error-throttled-over = Vous pouvez réessayer maintenant.
error-network = Le serveur est injoignable. Vérifiez votre connexion et réessayez.
error-server = Un problème est survenu sur le serveur. Réessayez, s’il vous plaît.
error-state = La conversation a changé entre-temps. La voici dans son état actuel.
error-not-found = Cette conversation n’existe pas.
error-too-long = Ce message est trop long.
error-not-text = Ce message contient des caractères qui ne peuvent pas être envoyés.
error-conflict = Ce message a déjà été envoyé avec un autre texte.
error-claimed = {$name} a maintenant cette conversation.

## File

queue = Conversations
# Les cinq onglets ; 10 caractères au plus chacun.
tab-waiting = En attente
tab-mine = À moi
# Celles des collègues.
tab-team = Équipe
tab-bot = Bot
tab-resolved = Résolues
search = Rechercher
search-placeholder = Nom, commande, mots
filter-language = Langue
filter-all = Toutes les langues
empty-waiting = Personne n’attend. Bravo !
empty-mine = Vous n’avez aucune conversation. Prenez-en une dans « En attente ».
empty-team = Vos collègues n’ont aucune conversation.
empty-bot = Le bot ne parle avec personne.
empty-resolved = Rien n’a encore été résolu.
empty-search = Aucun résultat.
list-loading = Chargement des conversations…
list-failed = Les conversations n’ont pas pu être chargées.
# Personne non connectée. 20 caractères au plus.
guest = Visiteur
last-photos = Photos : {$count}
last-bot = Bot : {$text}
last-agent = {$name} : {$text}
last-you = Vous : {$text}
nothing-said = Rien d’écrit pour l’instant
# Pour les lecteurs d’écran.
row-unread = Messages non lus : {$count}
row-unanswered = Sans réponse : {$count}
row-draft = Brouillon
# $time est une durée, par exemple « 3m ».
row-waiting = En attente : {$time}
row-typing = écrit…

## Pourquoi il faut une personne. 14 caractères au plus.

reason-crisis = En détresse
reason-angry = En colère
reason-dispute = Litige
reason-theft = Compte volé
reason-unsure = Non compris
reason-asked = Demandé
reason-failed = Panne du bot
reason-approval = Accord

## La même chose en une phrase, au-dessus de la conversation

why-crisis = Parle de se faire du mal ou de ne plus vouloir vivre. À traiter tout de suite.
why-angry = Le ton est à la colère.
why-dispute = Menace d’un litige ou d’une rétrofacturation.
why-theft = Quelqu’un d’autre utilise peut-être son compte.
why-unsure = Le bot n’a pas compris par deux fois.
why-asked = Demande à parler à une personne.
why-failed = Le bot n’a pas pu répondre pour des raisons techniques.
why-approval = Une proposition du bot attend un accord.

## Conversation

conversation = Conversation
none-open = Choisissez une conversation à gauche.
none-open-keys = j et k pour naviguer, Entrée pour ouvrir, c pour prendre.
back = Retour à la liste
claim = Prendre
claiming = Prise en charge…
give-back = Rendre au bot
resolve = Résoudre
shopper-open = Client et commandes
transcript = Échange
transcript-loading = Chargement de la conversation…
transcript-failed = La conversation n’a pas pu être chargée.
# $name est un membre de l’équipe.
state-queued = En attente d’une personne
state-bot = Le bot répond
state-mine = Vous avez cette conversation
state-other = {$name} a cette conversation
state-resolved = Résolue
# À la place du champ de texte.
locked-queued = Prenez cette conversation pour répondre.
locked-bot = Le bot répond. Vous pouvez suivre l’échange.
locked-other = {$name} a cette conversation. Vous pouvez suivre l’échange.
locked-resolved = Cette conversation est résolue. En cas de nouveau message, le bot répond.
notice-taken = {$name} a pris cette conversation.
notice-claim-failed = La prise en charge a échoué.
notice-return-failed = Impossible de rendre la conversation.
notice-resolve-failed = La résolution a échoué.
summary = Ce que sait le bot
summary-intent = Sujet
summary-order = Commande
summary-product = Produit
summary-last = Derniers mots
fact-tracking_number = Suivi
fact-measurements = Mesures
fact-return_reason = Motif du retour
fact-remedy_story = Ce qui s’est passé
fact-photos = Photos
fact-order_email = E-mail de commande
system-queued = En attente d’une personne
system-claimed = {$name} a pris la conversation
system-returned = {$name} l’a rendue au bot
system-resolved = {$name} a résolu la conversation
system-claimed-someone = Quelqu’un de l’équipe a pris la conversation
system-returned-someone = Rendue au bot
system-resolved-someone = Résolue
system-failed = Le bot n’a pas pu répondre
speaker-bot = Bot
speaker-you = Vous
# $percent : par exemple « 93 % ».
understood = {$intent} {$percent}
understood-pending = Lecture…
mood-neutral = calme
mood-angry = en colère
mood-annoyed = agacement
mood-happy = de bonne humeur
# Boutons proposés par le bot, pour les lecteurs d’écran.
offered = Réponses proposées
shopper-typing = {$name} écrit…
jump = Derniers messages
jump-new = Nouveaux messages

## Écrire

reply = Votre réponse
# $language : la langue du client, par exemple « anglais ».
reply-placeholder = Répondre en {$language}…
send = Envoyer
sending = Envoi…
sent = Envoyé
failed = Non envoyé
discard = Supprimer
characters-left = Caractères restants : {$count}
characters-over = {$count} caractères de trop
hint-send = Entrée envoie, Maj+Entrée va à la ligne
resolve-confirm-title = Résoudre avec une réponse non envoyée ?
return-confirm-title = Rendre avec une réponse non envoyée ?
confirm-text = Un texte n’a pas été transmis. Il reste ici en brouillon et ne sera pas envoyé.
sign-out-confirm-title = Se déconnecter avec des réponses non envoyées ?
sign-out-confirm-text = Conversations avec brouillon : {$count}. La déconnexion les supprime.
sign-out-delete = Se déconnecter et supprimer

## Client

shopper = Client
shopper-language = Langue
shopper-email = E-mail
shopper-customer = N° de client
shopper-since = Conversation depuis
proof-anonymous = Sans connexion
proof-order_email = Connaît commande et e-mail
proof-one_time_code = Confirmé par code
proof-signed = Avec connexion
proof-anonymous-hint = Demandez le numéro de commande et l’e-mail avant de parler d’une commande.
orders = Commandes
orders-none = Aucune commande.
orders-hidden = Les commandes s’affichent une fois le client connecté.
orders-no-parcel = Pas encore de colis.
# 14 caractères au plus.
orders-about = Concernée
orders-items = Articles : {$count}
copy = Copier {$value}
copied = Copié

## Annonces lues par les lecteurs d’écran

announce-waiting = Nouveau dans la file : {$name}, {$reason}
announce-wrote = {$name} a écrit

## Ce que veut le client, selon le bot. 24 caractères au plus.

intent-ask_size = Conseil de taille
intent-ask_shipping_status = Où est mon colis
intent-request_return = Retour
intent-complain = Réclamation
intent-threaten_dispute = Menace de litige
intent-ask_product_info = Infos sur l’article
intent-ask_usage = Utilisation et entretien
intent-ask_availability = Disponibilité
intent-ask_price = Prix
intent-ask_promotion = Codes promo et soldes
intent-ask_recommendation = Conseil d’achat
intent-ask_shipping_cost = Frais de livraison
intent-ask_delivery_time = Délai de livraison
intent-ask_ship_to = Zones de livraison
intent-ask_customs = Douane et taxes
intent-ask_payment_methods = Moyens de paiement
intent-ask_how_to_order = Comment commander
intent-ask_return_policy = Conditions de retour
intent-ask_warranty = Garantie
intent-ask_membership = Points et cartes cadeaux
intent-ask_order_status = État de la commande
intent-report_late_parcel = Colis en retard
intent-report_missing_parcel = Colis introuvable
intent-report_customs_problem = Colis bloqué en douane
intent-cancel_order = Annulation
intent-change_order = Commande à modifier
intent-change_address = Changement d’adresse
intent-report_payment_problem = Problème de paiement
intent-request_invoice = Facture
intent-request_exchange = Échange
intent-request_refund = Remboursement
intent-ask_refund_status = Suivi du remboursement
intent-ask_return_status = Suivi du retour
intent-report_damaged_item = Article abîmé
intent-report_wrong_item = Mauvais article
intent-report_missing_item = Article manquant
intent-claim_warranty = Recours à la garantie
intent-give_praise = Compliment
intent-give_feedback = Suggestion
intent-report_account_problem = Problème de compte
intent-manage_subscription = Abonnements
intent-request_privacy = Données personnelles
intent-ask_bot = Demande qui répond
intent-ask_help = Demande de l’aide
intent-talk_to_human = Veut une personne
intent-rate = Évaluation
intent-greet = Salutation
intent-goodbye = Au revoir
intent-thank = Remerciement
intent-affirm = Oui
intent-deny = Non
intent-inform = Précisions
intent-stop = Arrêt
intent-out_of_scope = Autre sujet
intent-change_language = Autre langue
intent-nlu_fallback = Non compris

## Raccourcis

keys-title = Raccourcis clavier
keys-single = Utiliser des touches seules
keys-single-hint = Désactivé : seules Entrée, Tab et les flèches agissent.
key-move = Conversation suivante, précédente
key-open = Ouvrir la conversation
key-claim = La prendre
key-reply = Écrire une réponse
key-send = Envoyer la réponse
key-leave = Quitter le champ de texte, revenir à la liste
key-search = Rechercher
key-tabs = En attente, À moi, Équipe, Bot, Résolues
key-help = Afficher ceci

## Évaluations

ratings = Évaluations
stars = {$score} étoiles sur 5
ratings-period = Période
ratings-week = 7 derniers jours
ratings-month = 30 derniers jours
ratings-quarter = 90 derniers jours
ratings-loading = Chargement des évaluations…
ratings-failed = Les évaluations n’ont pas pu être chargées.
ratings-none = Aucune évaluation sur cette période.
ratings-average = Moyenne
ratings-count = Évaluations : {$count}
ratings-asked = Demandées : {$count}
ratings-by-language = Langue
ratings-by-answerer = Réponse de
ratings-of-orders = Commandes, après livraison
ratings-comments = Derniers commentaires
ratings-open = Ouvrir la conversation
## Accords

approvals = Accords
approval-until = À décider avant le {$time}
approval-expired = Personne n’a décidé avant le {$time} ; la conversation est passée à quelqu’un de l’équipe.
approval-rule = Règle
approval-history = Client
approval-history-text = Depuis le {$since} · commandes : {$orders} · gestes en {$days} jours : {$remedies}
approval-goods-keep = Garde l’article
approval-goods-send_back = Renvoie l’article
approval-fee = Frais de livraison
approval-late = Jours de retard
approve = Accorder
approve-amount = Accorder {$amount}
change = Modifier
decline = Refuser
approval-needs-lead = Seul un responsable peut l’accorder.
approval-needs-lead-over = Vous pouvez accorder jusqu’à {$amount} ; au-delà, un responsable décide.
deciding = Enregistrement…
decline-reason = Motif, tel que le client le lira
decline-suggestions = Suggestions
decline-wear = D’après votre description, il s’agit d’une usure normale, que nous ne pouvons pas prendre en charge.
decline-details = Pour en juger, il nous en faut un peu plus : qu’est-ce qui est abîmé exactement, et comment est-ce arrivé ?
decline-amount = Le montant dépasse ce que nous pouvons accorder ici. Nous cherchons volontiers une autre solution avec vous.
decline-settled = Nous avons déjà trouvé une solution avec vous pour cet article.
decline-send = Refuser et prévenir le client
change-resolution = Quoi à la place ?
change-amount = Montant en {$currency}
change-most = Au plus {$amount}
change-reason = Un mot au client (facultatif)
change-hint = Le client est d’abord consulté. Rien n’est fait avant son accord.
change-hint-now = Vous parlez avec le client : c’est fait aussitôt.
change-send = Proposer au client
change-send-now = Faire maintenant
resolution-keep_and_credit = Avoir, garde l’article
resolution-partial_refund = Argent, garde l’article
resolution-resend = Le même article à nouveau
resolution-repair = Réparation
resolution-full_refund = Remboursement complet
resolution-fee_refund = Frais de livraison rendus
decided-approved = Accordé par {$name}
decided-declined = Refusé par {$name}
decided-changed = Modifié par {$name}
outcome-pending = en cours d’exécution…
outcome-granted = fait, numéro {$number}
outcome-granted-fee = fait
outcome-told = le client est prévenu
outcome-asked = le client est consulté
outcome-turned_down = le client a dit non
outcome-refused = Ce n’était plus possible. Veuillez décider à nouveau.
outcome-failed = L’exécution a échoué. Veuillez décider à nouveau.
error-approval-decided = {$name} a déjà décidé ; voyez ci-dessous.
error-approval-refused = La règle ne propose plus cela pour ces articles.
error-shop = Le système de la boutique ne répond pas. Rien n’a été fait ; réessayez.
locked-approval = Le bot répond. Vous pouvez décider ci-dessus ou prendre la conversation.
key-approval = Aller à l’accord demandé
system-decided = Décision prise
system-expired = Pas de décision à temps
