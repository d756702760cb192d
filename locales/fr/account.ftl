# Ce qu'on lui écrit, et ses données.

utter_subscriptions = { $newsletter ->
    [on] Vous recevez notre newsletter
   *[off] Vous ne recevez pas notre newsletter
 } et { $order_updates ->
    [on] vous recevez les messages sur vos commandes
   *[off] pas de messages sur vos commandes
 }. Que dois-je changer ?
    .v2 = En ce moment : newsletter { $newsletter ->
        [on] activée
       *[off] désactivée
     }, messages sur les commandes { $order_updates ->
        [on] activés
       *[off] désactivés
     }. Lequel dois-je changer ?
utter_subscription_done_on = C’est fait : vous recevez désormais { $topic ->
    [newsletter] notre newsletter
   *[order_updates] les messages sur vos commandes
 }.
    .v2 = D’accord, j’ai activé { $topic ->
        [newsletter] la newsletter
       *[order_updates] les messages sur vos commandes
     }.
utter_subscription_done_off = C’est fait : vous ne recevrez plus { $topic ->
    [newsletter] notre newsletter
   *[order_updates] les messages sur vos commandes
 }. Un envoi déjà en route peut encore arriver.
    .v2 = D’accord, j’ai désactivé { $topic ->
        [newsletter] la newsletter
       *[order_updates] les messages sur vos commandes
     }.
utter_subscription_already_on = Vous recevez déjà { $topic ->
    [newsletter] notre newsletter
   *[order_updates] les messages sur vos commandes
 }, je n’ai donc rien changé.
    .v2 = C’est déjà activé : { $topic ->
        [newsletter] la newsletter
       *[order_updates] les messages sur vos commandes
     }.
utter_subscription_already_off = Vous ne recevez déjà pas { $topic ->
    [newsletter] notre newsletter
   *[order_updates] les messages sur vos commandes
 }, je n’ai donc rien changé.
    .v2 = C’est déjà désactivé : { $topic ->
        [newsletter] la newsletter
       *[order_updates] les messages sur vos commandes
     }.
utter_subscription_guest = Connectez-vous à la boutique et je le change ici tout de suite. Sans connexion, le lien au bas de chaque newsletter vous désabonne. Si une adresse est sur notre liste, je ne le dis qu’à son propriétaire.
    .v2 = Je peux le changer dès que vous êtes connecté. Sinon, utilisez le lien au bas de n’importe quelle newsletter, ou un collègue peut s’en charger.
button_newsletter_on = Recevoir la newsletter
button_newsletter_off = Plus de newsletter
button_order_updates_on = Recevoir les messages
button_order_updates_off = Plus de messages

utter_privacy_stored = Nous conservons votre nom, vos adresses postales et e-mail, vos commandes avec paiements, factures et retours, ce que vous souhaitez recevoir, et nos conversations ici. Vous pouvez en demander une copie ou l’effacement.
    .v2 = C’est-à-dire : nom, adresses, commandes avec paiements, factures et retours, abonnements et ces conversations. Voulez-vous une copie ou l’effacement ?
utter_privacy_stored_guest = De qui a commandé, nous conservons le nom, les adresses postales et e-mail, les commandes avec paiements, factures et retours, ce qu’il souhaite recevoir et les conversations ici. Connectez-vous, et je lance une copie ou l’effacement.
    .v2 = Nous conservons ce qu’il faut pour une commande : nom, adresses, commandes, paiements, factures, retours et conversations comme celle-ci. Pour une copie ou un effacement, connectez-vous d’abord.
utter_privacy_guest = Vos données ne sont remises ou effacées que pour vous. Connectez-vous à la boutique et redemandez-le-moi : je l’enregistre aussitôt. Si vous n’avez pas de compte, un collègue peut vérifier votre identité : je l’appelle ?
    .v2 = Pour cela, je dois être sûr de qui vous êtes : connectez-vous d’abord. Sans compte, un collègue peut le vérifier avec vous : je l’appelle ?
utter_privacy_ask_erasure = Je peux enregistrer l’effacement de vos données et de votre compte. C’est irréversible, et commandes et retours ne pourront plus être consultés. Dois-je le faire ?
    .v2 = Une fois le compte et les données effacés, il n’y a pas de retour possible. Dois-je l’enregistrer ?
utter_privacy_export_recorded = C’est enregistré : vous recevrez une copie de vos données au plus tard le { $due_on }. La référence est { $reference }.
utter_privacy_export_known = Vous avez demandé une copie le { $received_on }, elle est en préparation : vous l’aurez au plus tard le { $due_on }. La référence est { $reference }.
    .v2 = Votre copie ({ $reference }), demandée le { $received_on }, arrivera au plus tard le { $due_on }.
utter_privacy_erasure_recorded = C’est enregistré : vos données seront effacées, et vous aurez de nos nouvelles au plus tard le { $due_on }. La référence est { $reference }.
utter_privacy_erasure_known = Votre effacement est enregistré depuis le { $received_on } ; vous aurez de nos nouvelles au plus tard le { $due_on }. La référence est { $reference }.
    .v2 = C’est déjà noté : effacement { $reference } du { $received_on }, avec notre réponse au plus tard le { $due_on }.
utter_privacy_waits = Ce qui est encore en cours doit d’abord se terminer : { $orders }.
utter_privacy_kept = Les factures sont gardées { $years ->
    [one] un an
   *[other] { $years } ans
 }, car la loi fiscale l’exige.
button_privacy_export = Demander une copie
button_privacy_erasure = Effacer mes données
