# Avant l’achat : quelle taille choisir.

utter_ask_product = De quel article s’agit-il ? Son nom, ou quelques mots, suffisent.
    .v2 = Pardon, il me faut d’abord l’article. Comment s’appelle-t-il dans la boutique ?
# Les produits au choix suivent sous forme de cartes.
utter_ask_which_product = Duquel de ces articles parlez-vous ?
    .v2 = Est-ce l’un de ceux-ci ?

utter_ask_measurements = Pour trouver votre taille pour « { $title } » : combien mesurez-vous et combien pesez-vous ? Votre taille habituelle aide aussi.
    .v2 = Pour « { $title } », il me faut votre taille en centimètres et votre poids, ou la taille que vous portez d’habitude.
utter_ask_foot_length = Pour trouver votre pointure pour « { $title } » : quelle est la longueur de votre pied en centimètres ? Sinon, dites-moi votre pointure habituelle.
    .v2 = Pour « { $title } », il me faut la longueur de votre pied en centimètres, ou votre pointure habituelle avec son système, par exemple EU 39.
# $missing : une ou deux des mesures ci-dessous.
utter_ask_more_measurements = Pour plus de certitude, il me serait utile de connaître { $missing }. Si vous ne savez pas, dites-le simplement.
    .v2 = Cela m’aiderait aussi de connaître { $missing }. Si vous ne l’avez pas sous la main, dites-le et je ferai avec ce que j’ai.
# Telles qu’elles figurent dans la phrase ci-dessus : « de connaître votre tour de poitrine et votre tour de taille ».
measure_height_cm = votre stature
measure_weight_kg = votre poids
measure_chest_cm = votre tour de poitrine
measure_waist_cm = votre tour de taille
measure_hips_cm = votre tour de hanches
measure_foot_cm = la longueur de votre pied
measure_usual_size = votre taille habituelle
utter_measurement_implausible = { $given }, cela paraît impossible. Pouvez-vous vérifier le nombre et l’unité ?
    .v2 = Je n’arrive pas à lire { $given } comme une mesure. Dans quelle unité est-ce ?

# Le conseil. Des phrases ci-dessous peuvent suivre dans le même message.
utter_size_sure = Pour « { $title } », prenez { $size }.
    .v2 = Pour « { $title } », { $size } est votre taille.
utter_size_likely = Je prendrais « { $title } » en { $size }.
    .v2 = Pour « { $title } », { $size } devrait vous aller.
utter_size_unsure = Pour « { $title } », je pencherais pour { $size }, mais sans certitude. Comparez bien avec le guide des tailles.
    .v2 = Pour « { $title } », je dirais { $size }, sans en être sûr. Le guide des tailles vous aidera à décider.
# Rien pour se repérer.
utter_size_chart_only = Voici le guide des tailles pour « { $title } ». Mesurez une pièce qui vous va bien et comparez.
utter_size_no_chart = « { $title } » n’existe qu’en taille unique : il n’y a donc rien à choisir.

# Pourquoi. Chacune peut suivre le conseil dans le même message.
utter_size_because_measured = Vos mesures tombent en plein dedans.
utter_size_because_between_sizes = Vous êtes entre deux tailles.
utter_size_because_measurements_disagree = Vos mesures indiquent des tailles différentes ; j’ai donc retenu la plus grande.
utter_size_because_outside_chart = Vos mesures sortent du guide ; c’est donc la taille la plus proche.
utter_size_because_usual_size = C’est la taille que vous portez d’habitude.
utter_size_because_converted = J’ai converti votre taille habituelle.
utter_size_because_usual_size_ambiguous = Votre taille habituelle n’a pas le même sens dans tous les pays : indiquez-moi le système (EU, UK, US) pour plus de certitude.
utter_size_because_usual_size_unknown = Je ne trouve pas votre taille habituelle dans le guide de cette marque.
utter_size_because_height_and_weight = Je me suis fondé sur votre stature et votre poids.
utter_size_because_height_only = Je n’avais que votre stature pour me repérer.
utter_size_because_runs_small = Cet article taille petit.
utter_size_because_runs_large = Cet article taille grand.
utter_size_because_prefers_loose = Vous aimez porter ample.
utter_size_because_prefers_tight = Vous aimez porter près du corps.
utter_size_alternative = En cas de doute, l’autre taille à essayer est { $alternative }.
