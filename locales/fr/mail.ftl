mail_one_time_code_subject = { $code } est votre code
mail_one_time_code_text =
    Le code pour la commande { $order_number } est { $code }.

    Saisissez-le dans le chat. Il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }.

    Si vous n’avez rien demandé, ignorez cet e-mail : sans le code, rien n’est modifié. Nous ne le demandons jamais par téléphone ni par e-mail.

mail_reset_link_subject = Choisissez un nouveau mot de passe
mail_reset_link_text =
    Voici où choisir un nouveau mot de passe pour votre compte :

    { $link }

    Le lien sert une seule fois, pendant { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Le nouveau mot de passe débloque aussi le compte.

    Si vous n’avez rien demandé, ignorez cet e-mail : votre mot de passe reste inchangé.
mail_no_account_subject = Aucun compte à cette adresse
mail_no_account_text =
    Quelqu’un, peut-être vous, a demandé de l’aide à l’assistant de notre boutique pour un compte à cette adresse. Il n’y en a pas. Si vous avez un compte, il est à une autre adresse ; sans compte, vous pouvez commander en tant qu’invité.

    Si ce n’était pas vous, vous n’avez rien à faire.
mail_account_code_text =
    Le code pour modifier votre compte est { $code }.

    Saisissez-le dans le chat. Il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }.

    Si vous n’avez rien demandé, ignorez cet e-mail : sans le code, rien n’est modifié. Nous ne le demandons jamais par téléphone ni par e-mail.
mail_new_address_text =
    Cette adresse doit devenir l’adresse e-mail d’un compte de notre boutique. Le code qui le confirme est { $code }.

    Saisissez-le dans le chat. Il est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }.

    Si vous n’avez rien demandé, ignorez cet e-mail : sans le code, rien n’est modifié. Nous ne le demandons jamais par téléphone ni par e-mail.
mail_address_taken_subject = Cette adresse a déjà un compte
mail_address_taken_text =
    Quelqu’un, peut-être vous, veut utiliser cette adresse pour un autre compte de notre boutique. Un compte y existe déjà, rien n’a donc été modifié.

    Si ce n’était pas vous, vous n’avez rien à faire.
mail_account_changed_subject = Votre compte a été modifié
mail_account_changed_text =
    { $kind ->
    [email] L’adresse e-mail
   *[phone] Le numéro de téléphone
 } de votre compte dans notre boutique vient d’être modifié, après saisie d’un code envoyé par e-mail.

    Si ce n’était pas vous, écrivez-nous tout de suite dans le chat de la boutique : quelqu’un de l’équipe vous aidera.
