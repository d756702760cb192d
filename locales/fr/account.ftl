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
utter_privacy_stored_guest = De qui a commandé, nous conservons le nom, les adresses postales et e-mail, les commandes avec paiements, factures et retours, ce qu’il souhaite recevoir et les conversations ici. Vous pouvez en demander une copie ou l’effacement.
    .v2 = Nous conservons ce qu’il faut pour une commande : nom, adresses, commandes, paiements, factures, retours et conversations comme celle-ci. Voulez-vous une copie ou l’effacement ?
utter_privacy_guest = Vos données ne sont remises ou effacées que pour vous. Connectez-vous et redemandez-le-moi, ou indiquez-moi le numéro d’une de vos commandes et son adresse e-mail : j’y envoie alors un code.
    .v2 = Pour cela, je dois être sûr de qui vous êtes. Connectez-vous à la boutique, ou citez-moi une de vos commandes : son numéro et son adresse e-mail, où j’envoie ensuite un code.
utter_privacy_ask_erasure = Je peux enregistrer l’effacement de vos données et de votre compte. C’est irréversible, et commandes et retours ne pourront plus être consultés. Dois-je le faire ?
    .v2 = Une fois le compte et les données effacés, il n’y a pas de retour possible. Dois-je l’enregistrer ?
utter_privacy_ask_erasure_guest = Je peux enregistrer l’effacement de tout ce que nous conservons sous cette adresse e-mail, nos conversations comprises. C’est irréversible, et commandes et retours ne pourront plus être consultés. Dois-je le faire ?
    .v2 = Une fois effacé tout ce qui est sous cette adresse e-mail, il n’y a pas de retour possible. Dois-je l’enregistrer ?
utter_privacy_declined = Alors rien n’est effacé : tout reste en l’état.
    .v2 = Entendu, je laisse vos données telles quelles.
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

utter_ask_account_matter = Que souhaitez-vous faire pour votre compte ?
    .v2 = Je peux vous aider à vous reconnecter, ou changer l’adresse e-mail ou le téléphone du compte. De quoi s’agit-il ?
button_account_password = Recevoir un lien
button_account_email = Changer l’e-mail
button_account_phone = Changer le téléphone
utter_ask_account_email = À quelle adresse e-mail le compte est-il enregistré ?
    .v2 = Quelle adresse e-mail utilisez-vous pour vous connecter, s’il vous plaît ?
utter_ask_account_new_email = Quelle doit être l’adresse e-mail désormais ?
    .v2 = Quelle est la nouvelle adresse e-mail ?
utter_ask_account_new_phone = Quel doit être le numéro de téléphone désormais ?
    .v2 = Quel est le nouveau numéro ? De préférence avec l’indicatif du pays, par exemple +33.
utter_account_same = C’est l’adresse que le compte a déjà.
utter_account_bad_phone = Cela ne ressemble pas à un numéro de téléphone : il me faut de six à quinze chiffres.
utter_ask_account_code = S’il existe un compte à { $address }, un e-mail avec un code à six chiffres vient d’y partir ; il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Quel est ce code ?
    .v2 = Un autre e-mail est parti vers { $address }. S’il existe un compte, il contient un code valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } : saisissez-le ici, s’il vous plaît.
utter_ask_new_address_code = Passons à la nouvelle boîte : un code est parti vers { $address }, valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Quel est-il ?
    .v2 = Le code pour la nouvelle adresse est parti vers { $address } ; il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Saisissez-le ici, s’il vous plaît.
utter_account_link_sent = J’ai envoyé un e-mail avec un lien à { $address }. Choisissez-y un nouveau mot de passe dans un délai de { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }, puis connectez-vous.
    .v2 = Un nouveau lien part vers { $address }, valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } ; seul le plus récent fonctionne. Il est peut-être dans les courriers indésirables.
utter_account_link_guest = S’il existe un compte à { $address }, un e-mail avec un lien vient d’y partir. Choisissez un nouveau mot de passe dans un délai de { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }, puis connectez-vous.
    .v2 = J’ai écrit de nouveau à { $address }. S’il existe un compte, le lien du dernier e-mail est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } ; il est peut-être dans les courriers indésirables.
utter_account_locked = Après trop de mots de passe erronés, un compte se bloque tout seul, pour que personne ne puisse deviner. Un nouveau mot de passe le débloque.
    .v2 = Le blocage protège des curieux ; un nouveau mot de passe rouvre le compte.
utter_account_not_locked = D’après ce que je vois, votre compte n’est pas bloqué. Un nouveau mot de passe aide tout de même.
    .v2 = Je ne vois aucun blocage sur votre compte, mais un nouveau mot de passe ne nuit pas.
utter_account_mail_failed = Je ne peux pas envoyer d’e-mail à cette adresse pour l’instant, rien n’a donc changé. Dois-je faire appel à quelqu’un de l’équipe ?
utter_account_changed_email = C’est fait : l’adresse e-mail de votre compte est désormais { $value }. Les commandes déjà passées gardent l’adresse d’alors.
utter_account_changed_phone = C’est fait : le téléphone de votre compte est désormais { $value }.
utter_account_told = Par sécurité, { $address } en a été informé.
utter_account_email_taken = Il existe déjà un compte à cette adresse, je n’ai donc rien modifié. Quelqu’un de l’équipe peut regarder les deux : dois-je l’appeler ?
