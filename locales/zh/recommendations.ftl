# 买什么：每件都有推荐理由，两件对比，以及怎么继续。

utter_ask_recommend = 好的。是给谁的、想要哪类东西、预算大概多少？告诉我其中一样就行。
    .v2 = 一起来挑。请告诉我想要哪类东西、给谁用，或者预算。
button_goods_clothing = 服装
button_goods_shoes = 鞋履
button_goods_electronics = 数码
button_goods_home = 家居
button_goods_beauty = 美妆
button_recommend_anything = 随便推荐

utter_recommend = 我推荐这些：
    .v2 = 这些应该适合您：
    .v3 = 我为您挑了这些：
utter_recommend_gift = 这些送人很合适：
    .v2 = 送礼的话可以看看这些：
utter_recommend_best = 那我先给您看这些：
    .v2 = 那不妨看看这些：
utter_recommend_beside_cart = 这些和您购物车里的商品很搭：
    .v2 = 搭配您购物车里的商品，可以看看这些：
utter_recommend_similar = 和“{ $title }”类似的：
    .v2 = 喜欢“{ $title }”的话，可以看看这些：
utter_recommend_cheaper = 比“{ $title }”便宜的：
    .v2 = 这些都比“{ $title }”便宜：
utter_recommend_other = 换成这些看看：
    .v2 = 这些怎么样？
    .v3 = 还有这些：
utter_recommend_shown = 之前给您看过的里面，这些符合：
    .v2 = 没有新的了，不过之前的这些符合：
utter_recommend_all = 这一类就这么多了。符合的再列一遍：
    .v2 = 这一类没有别的了，符合的是这些：

utter_recommend_line_fact = – { $title }（{ $name }：{ $value }）
utter_recommend_line_cheaper = – { $title }：比“{ $than }”便宜 { $money }
utter_recommend_line_within = – { $title }：在您 { $money }的预算之内
utter_recommend_line_size = – { $title }：{ $size } 有货
utter_recommend_line_one_size = – { $title }：不用担心尺码
utter_recommend_line_lowest = – { $title }：这里面没有更便宜的
utter_recommend_line_rating = – { $title }：评分 { $rating }（满分 5 分）
utter_recommend_line_stock = – { $title }：现货，可以马上发出
utter_recommend_currency = 我们没有这种货币的价格，所以暂时没有考虑您的预算。

button_recommend_cheaper = 便宜一点的
button_recommend_other = 换一批
button_recommend_compare = 对比前两件

utter_recommend_nothing = 没有现货能同时满足这些要求。哪一项可以放宽？
    .v2 = 这些要求加在一起，店里没有现货。可以去掉哪一项？
utter_recommend_from = 如果不限价格，最低 { $price }起。
button_without_size = 尺码不限
button_without_colour = 颜色不限
button_without_features = 不限特点
button_without_price = 价格不限
button_without_audience = 谁用都行
button_without_wishes = 只看种类
utter_recommend_not_sold = 很抱歉，我们不卖这个。店里有这些：
    .v2 = 这个我们没有。要不要看看这些？
utter_recommend_gone = 这类商品现在都没有现货。要不要看看别的？
    .v2 = 这些目前都卖完了。看看别的吗？
utter_recommend_lowest = 符合的商品里，没有比“{ $title }”更便宜的了。
    .v2 = “{ $title }”已经是符合要求里最便宜的了。
utter_recommend_none_like = 目前没有和“{ $title }”类似的现货。要不要看看别的？
    .v2 = 没有类似“{ $title }”的现货。

utter_ask_compare = 要对比哪两件？请告诉我名称。
    .v2 = 对比需要知道两件商品，它们叫什么？
utter_compare = “{ $first }”（左）和“{ $second }”（右）的不同之处：
    .v2 = 左边是“{ $first }”，右边是“{ $second }”：
utter_compare_line = { $name }：{ $left } | { $right }
utter_compare_price = 价格
utter_compare_rating = 评分
utter_compare_same = 按店里的资料，“{ $first }”和“{ $second }”没有区别。
