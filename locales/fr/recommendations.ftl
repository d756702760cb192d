# Quoi acheter : un choix avec chaque fois une raison, deux articles côte à côte, et la suite.

utter_ask_recommend = Avec plaisir. Pour qui est-ce, quel genre d’article, et pour quel budget à peu près ? Un seul de ces points suffit.
    .v2 = Nous allons trouver. Dites-moi quel genre d’article, pour qui, ou votre budget.
button_goods_clothing = Vêtements
button_goods_shoes = Chaussures
button_goods_electronics = Électronique
button_goods_home = Maison
button_goods_beauty = Beauté
button_recommend_anything = Surprenez-moi

utter_recommend = Voici ce que je vous propose :
    .v2 = Voici qui devrait vous convenir :
    .v3 = Voici ma sélection :
utter_recommend_gift = Voici de quoi faire un beau cadeau :
    .v2 = Comme cadeau, je regarderais ceci :
utter_recommend_best = Voici alors ce que je vous montrerais d’abord :
    .v2 = Dans ce cas, jetez un œil à ceci :
utter_recommend_beside_cart = Pour aller avec ce qui est dans votre panier :
    .v2 = En complément de votre panier, je regarderais ceci :
utter_recommend_similar = Dans le même genre que « { $title } » :
    .v2 = Si « { $title } » vous plaît, regardez ceci :
utter_recommend_cheaper = Pour moins que « { $title } » :
    .v2 = Voici qui coûte moins que « { $title } » :
utter_recommend_other = Voici autre chose :
    .v2 = Et que diriez-vous de ceci ?
    .v3 = Il y a encore ceci :
utter_recommend_shown = Parmi ce que je vous ai montré, voici ce qui convient :
    .v2 = Rien de nouveau, mais ceci, déjà montré, convient :
utter_recommend_all = C’est tout ce que j’ai dans ce genre. Voici à nouveau ce qui convient :
    .v2 = Je n’ai rien d’autre dans ce genre. Voici ce qui convient :

utter_recommend_line_fact = – { $title } ({ $name } : { $value })
utter_recommend_line_cheaper = – { $title } : { $money } de moins que « { $than } »
utter_recommend_line_within = – { $title } : dans votre limite de { $money }
utter_recommend_line_size = – { $title } : en stock en { $size }
utter_recommend_line_one_size = – { $title } : aucune taille à deviner
utter_recommend_line_lowest = – { $title } : rien ici ne coûte moins
utter_recommend_line_rating = – { $title } : noté { $rating } sur 5
utter_recommend_line_stock = – { $title } : en stock, prêt à partir
utter_recommend_currency = Nous n’avons pas de prix dans cette devise, j’ai donc laissé votre limite de côté.

button_recommend_cheaper = Moins cher
button_recommend_other = Autre chose
button_recommend_compare = Comparer les deux premiers

utter_recommend_nothing = Rien en stock ne réunit tout cela. À quel souhait pourriez-vous renoncer ?
    .v2 = Tout cela à la fois, je ne l’ai pas en stock. De quoi pouvons-nous nous passer ?
utter_recommend_from = Le prix mis à part, cela commence à { $price }.
button_without_size = Toutes les tailles
button_without_colour = Toutes les couleurs
button_without_features = Sans les détails
button_without_price = À un autre prix
button_without_audience = Pour tous
button_without_wishes = Ne garder que le genre
utter_recommend_not_sold = Nous ne vendons pas cela, désolé. Voici ce que nous avons :
    .v2 = Ce n’est pas dans notre boutique. Peut-être l’un de ces rayons ?
utter_recommend_gone = Je n’ai rien de tel en stock en ce moment. Autre chose, peut-être ?
    .v2 = Tout cela est épuisé pour le moment. Voulez-vous regarder autre chose ?
utter_recommend_lowest = Rien de ce qui convient ne coûte moins que « { $title } ».
    .v2 = « { $title } » est déjà le moins cher de ce qui convient.
utter_recommend_none_like = Il n’y a rien de semblable à « { $title } » en stock en ce moment. Autre chose, peut-être ?
    .v2 = Je n’ai rien en stock dans le genre de « { $title } ».

utter_ask_compare = Quels sont les deux articles à comparer ? Donnez-moi leurs noms.
    .v2 = Pour comparer, il me faut les deux articles. Comment s’appellent-ils ?
utter_compare = « { $first } » (à gauche) et « { $second } » (à droite) diffèrent ainsi :
    .v2 = À gauche « { $first } », à droite « { $second } » :
utter_compare_line = { $name } : { $left } | { $right }
utter_compare_price = Prix
utter_compare_rating = Note
utter_compare_same = D’après ce que sait la boutique, « { $first } » et « { $second } » ne diffèrent pas.
