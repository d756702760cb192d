# 关于一件商品的问题：特点、使用、库存、价格。

# 特点在下面逐行列出。
utter_product_facts = 关于“{ $title }”，我知道的是：
    .v2 = 这是“{ $title }”的信息：
    .v3 = “{ $title }”的商品资料写着：
utter_product_line = { $name }：{ $value }
# 不清楚问的是什么，下面列出所有信息。
utter_product_all_facts = 不确定这里有没有您要的答案，下面是我知道的关于“{ $title }”的全部信息：
    .v2 = 这个问题我没法给出确切回答，先把店里关于“{ $title }”的资料都列给您：
utter_product_ask_person = 如果里面没有答案，同事可以帮您查。需要我请同事来吗？
utter_product_unknown_rest = 您问的其余部分店里没有资料，我不想乱猜。同事可以帮您查。
utter_product_unknown = “{ $title }”的这一点我不知道：店里没有相关资料，我不想乱猜。需要我请同事帮您查吗？
    .v2 = 很抱歉，关于“{ $title }”的资料里没有这一项。同事可以帮您查，需要我请同事来吗？

utter_usage_care = “{ $title }”的保养方法：
    .v2 = 这样打理“{ $title }”：
utter_usage_line = – { $step }
utter_usage_steps = “{ $title }”的使用步骤：
    .v2 = 使用“{ $title }”时请留意：
# 步骤只有英文。
utter_usage_steps_english = “{ $title }”的说明目前只有英文：
    .v2 = “{ $title }”有这份英文说明：
utter_usage_step = { $place }. { $step }
utter_usage_none = 我没有“{ $title }”的使用说明，不想误导您。需要我请了解的同事来吗？
    .v2 = 这里没有“{ $title }”的说明。同事可以为您讲解，需要我请同事来吗？

utter_in_stock = “{ $title }”有货。
    .v2 = “{ $title }”现货，可以马上发出。
utter_in_stock_sizes = “{ $title }”{ $sizes } 有货。
    .v2 = “{ $title }”的 { $sizes } 现在就能买到。
utter_stock_few = { $count ->
   *[other] 只剩 { $count } 件了。
 }
utter_stock_sizes_gone = 暂时缺货的有：{ $gone }。
utter_stock_no_need_to_wait = 所以不用等到货通知了。
utter_sold_out = “{ $title }”暂时缺货。
    .v2 = “{ $title }”眼下没有货了。
utter_sold_out_sizes = “{ $title }”的 { $sizes } 暂时缺货。
    .v2 = “{ $title }”眼下没有 { $sizes } 了。
utter_stock_back = 预计 { $back_on }前后到货。
utter_stock_back_unknown = 什么时候到货我还不知道。
utter_stock_other_sizes = 有货的是 { $others }。
utter_stock_nearest_sizes = 有货的相近尺码：{ $nearest }。
utter_stock_other_colours = { $wanted } 码还有其他颜色：{ $colours }。
utter_stock_similar = 类似且有货的：{ $titles }。
utter_stock_similar_size = 类似且 { $wanted } 码有货的：{ $titles }。
utter_stock_similar_colour = 类似且这个颜色有货的：{ $titles }。
utter_offer_notice = 到货时给您发一封邮件，好吗？
utter_stock_colour_not_made = “{ $title }”没有这个颜色，只有{ $colours }。
    .v2 = 这个颜色“{ $title }”没有做，现有的颜色是{ $colours }。
utter_stock_size_not_made = “{ $title }”没有 { $size }，尺码有 { $sizes }。
    .v2 = “{ $title }”不做 { $size }，可选的尺码是 { $sizes }。
utter_stock_no_sizes = “{ $title }”只有一个尺码。

utter_ask_notice_size = “{ $title }”要帮您留意哪个尺码？
    .v2 = 您在等下面哪个尺码？
utter_ask_notice_email = 到货通知发到哪个邮箱？
    .v2 = 还需要一个接收通知的邮箱地址。
utter_notice_email_unreadable = 这看起来不是完整的邮箱地址。
    .v2 = 这个邮箱地址好像有输错的地方。
utter_notice_stored = 记下了：“{ $title }”一到货，就给 { $email } 发一封邮件，只发一次。
    .v2 = 好了。“{ $title }”到货时会发邮件到 { $email }。
utter_notice_already = 之前已经登记过了：“{ $title }”一到货就会给 { $email } 发一封邮件，不会重复发。
utter_notice_not_sold_out = 好消息：“{ $title }”又有货了，不用等。
button_notify_me = 到货通知我

utter_price = “{ $title }”的价格是 { $price }。
    .v2 = “{ $title }”卖 { $price }。
    .v3 = 买“{ $title }”需要 { $price }。
utter_price_from = “{ $title }”的价格从 { $price } 起，具体价格取决于所选款式。
    .v2 = “{ $title }”最低 { $price }，不同款式价格不同。
utter_price_other_currency = 我们没有这种货币的价格。“{ $title }”的价格是 { $price }。
    .v2 = 这种货币我报不了价，“{ $title }”在我们这里是 { $price }。
utter_price_sold_out = 不过目前缺货。
utter_price_rule = （规则：{ $rule }）

utter_match_terms = “{ $title }”在我们这里是 { $price }。如果别家更便宜，符合以下条件可以跟价：
    .v2 = 可以跟价。“{ $title }”我们卖 { $price }，条件是：
utter_match_possible = { $rival } 比我们“{ $title }”的 { $price } 低 { $percent }%。符合以下条件可以跟价：
    .v2 = 和我们“{ $title }”的 { $price } 相比，{ $rival } 便宜 { $percent }%。满足这些条件就能跟价：
utter_match_too_far = { $rival } 比我们“{ $title }”的 { $price } 低 { $percent }%。按规定最多 { $limit }%，所以我不能保证可以跟价。
utter_match_not_lower = 我们“{ $title }”的价格 { $price } 并不比 { $rival } 高，不需要跟价。
utter_match_other_currency = { $rival } 没法和我们“{ $title }”的 { $price } 比较，因为我们没有这种货币的价格。跟价的条件是：
utter_match_if_same_item = – 同一件商品，全新，尺码和颜色相同
utter_match_if_in_stock = – 对方店铺有现货
utter_match_if_delivers = – 对方能送到您所在的国家
utter_match_limit = – 对方价格最多比我们低 { $limit }%
utter_match_not_marketplace = – 个人卖家和集市平台不算
utter_match_not_clearance = – 清仓甩卖不算
utter_match_days = – 下单后 { $days } 天内也适用
utter_match_proof = 请准备好{ $proof }。
utter_match_proof_link = 商品链接
utter_match_proof_screenshot = 带价格和日期的截图
utter_match_person = 由同事核实后决定，需要我请同事来吗？

utter_bulk_terms = “{ $title }”单价 { $single }，多买更便宜：
    .v2 = “{ $title }”一件 { $single }。买得多的话：
utter_bulk_step = – { $pieces } 件起：便宜 { $percent }%
utter_bulk_step_quote = – { $pieces } 件起：由同事单独报价
utter_bulk_priced = { $quantity } 件“{ $title }”每件 { $each }，比单买便宜 { $percent }%，一共 { $total }。
utter_bulk_too_few = { $quantity } 件“{ $title }”一共 { $total }。
utter_bulk_from = { $pieces } 件起每件便宜 { $percent }%。
utter_bulk_quote = { $quantity } 件“{ $title }”由同事为您单独报价。
utter_bulk_excluded = “{ $title }”无论买多少，每件都是 { $single }。
utter_bulk_person = 购物车里没有这种价格，订单由同事来下。需要我请同事来吗？
