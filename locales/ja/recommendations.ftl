# 何を買うか：おすすめと理由、二つの比較、その先の進め方。

utter_ask_recommend = 承知しました。どなた用か、どのような品物か、ご予算はいくらくらいか、どれか一つお聞かせください。
    .v2 = 一緒にお探しします。品物の種類、お使いになる方、ご予算のいずれかを教えてください。
button_goods_clothing = 服
button_goods_shoes = 靴
button_goods_electronics = 家電・デジタル
button_goods_home = 暮らし
button_goods_beauty = コスメ
button_recommend_anything = おまかせ

utter_recommend = こちらはいかがでしょうか。
    .v2 = こちらがお好みに合うかと思います。
    .v3 = こちらを選んでみました。
utter_recommend_gift = 贈り物にはこちらがおすすめです。
    .v2 = プレゼントでしたら、こちらはいかがでしょうか。
utter_recommend_best = では、まずこちらをご覧ください。
    .v2 = それでしたら、こちらをご覧ください。
utter_recommend_beside_cart = カートの中の商品に合わせるなら、こちらです。
    .v2 = カートの商品とご一緒に、こちらはいかがでしょうか。
utter_recommend_similar = 「{ $title }」に似た商品です。
    .v2 = 「{ $title }」がお好みでしたら、こちらもご覧ください。
utter_recommend_cheaper = 「{ $title }」よりお安い商品です。
    .v2 = こちらは「{ $title }」よりお求めやすくなっています。
utter_recommend_other = ほかにはこちらがございます。
    .v2 = では、こちらはいかがでしょうか。
    .v3 = まだこちらもございます。
utter_recommend_shown = 先ほどご覧いただいた中では、こちらが合います。
    .v2 = 新しいものはございませんが、先ほどの中ではこちらが合います。
utter_recommend_all = この種類はこれですべてです。合うものをもう一度ご案内します。
    .v2 = この種類はほかにございません。合うものはこちらです。

utter_recommend_line_fact = – { $title }（{ $name }：{ $value }）
utter_recommend_line_cheaper = – { $title }：「{ $than }」より { $money } お安いです
utter_recommend_line_within = – { $title }：ご予算の { $money } に収まります
utter_recommend_line_size = – { $title }：{ $size } の在庫がございます
utter_recommend_line_one_size = – { $title }：サイズの心配がありません
utter_recommend_line_lowest = – { $title }：この中でこれより安いものはありません
utter_recommend_line_rating = – { $title }：評価は 5 点中 { $rating } 点です
utter_recommend_line_stock = – { $title }：在庫があり、すぐに発送できます
utter_recommend_currency = その通貨の価格がないため、ご予算は考慮しておりません。

button_recommend_cheaper = もっと安いもの
button_recommend_other = ほかのもの
button_recommend_compare = 最初の二つを比べる

utter_recommend_nothing = すべてのご希望に合う在庫がございません。どのご希望なら外せますか？
    .v2 = すべてを満たすものは在庫にありません。どれを外しましょうか？
utter_recommend_from = 価格を除けば、{ $price } からございます。
button_without_size = サイズは問わない
button_without_colour = 色は問わない
button_without_features = 特徴は問わない
button_without_price = 価格は問わない
button_without_audience = 誰用でもよい
button_without_wishes = 種類だけで探す
utter_recommend_not_sold = 申し訳ありません、その商品は取り扱っておりません。こちらがございます。
    .v2 = それはございませんが、こちらの中からはいかがでしょうか。
utter_recommend_gone = そのような商品は現在在庫がございません。ほかのものはいかがでしょうか。
    .v2 = 現在すべて売り切れです。ほかのものをご覧になりますか？
utter_recommend_lowest = ご希望に合うもので「{ $title }」より安いものはございません。
    .v2 = ご希望に合うものの中では「{ $title }」が一番お安いです。
utter_recommend_none_like = 「{ $title }」に似た商品は現在在庫がございません。ほかのものはいかがでしょうか。
    .v2 = 「{ $title }」のような商品は在庫がございません。

utter_ask_compare = どの二つを比べましょうか？商品名を教えてください。
    .v2 = 比べるには両方の商品名が必要です。何という商品でしょうか？
utter_compare = 「{ $first }」（左）と「{ $second }」（右）の違いです。
    .v2 = 左が「{ $first }」、右が「{ $second }」です。
utter_compare_line = { $name }：{ $left } | { $right }
utter_compare_price = 価格
utter_compare_rating = 評価
utter_compare_same = ショップの情報では、「{ $first }」と「{ $second }」に違いはありません。
