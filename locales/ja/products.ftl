# ひとつの商品についての質問：仕様、使い方、在庫、価格。

# 仕様が下に一行ずつ続く。
utter_product_facts = 「{ $title }」についてわかっていることです。
    .v2 = 「{ $title }」の情報はこちらです。
    .v3 = 「{ $title }」の商品データによりますと、
utter_product_line = { $name }：{ $value }
# 何を聞かれたかはっきりしない。あるものをすべて並べる。
utter_product_all_facts = お探しの答えがあるかわかりませんが、「{ $title }」についてわかっていることをすべてお伝えします。
    .v2 = はっきりお答えできないため、「{ $title }」についてショップにある情報をすべてご案内します。
utter_product_ask_person = この中に答えがない場合は、スタッフがお調べできます。お呼びしましょうか？
utter_product_unknown_rest = そのほかのご質問についてはショップにデータがなく、推測ではお答えしません。スタッフがお調べできます。
utter_product_unknown = 「{ $title }」のその点はわかりません。ショップにデータがなく、推測ではお答えしたくありません。スタッフにお調べさせましょうか？
    .v2 = 申し訳ありません、「{ $title }」の情報の中にその項目はありません。スタッフがお調べできますので、お呼びしましょうか？

utter_usage_care = 「{ $title }」のお手入れ方法です。
    .v2 = 「{ $title }」はこのようにお手入れください。
utter_usage_line = – { $step }
utter_usage_steps = 「{ $title }」の使い方を順にご案内します。
    .v2 = 「{ $title }」をお使いの際のポイントです。
# 手順は英語だけ。
utter_usage_steps_english = 「{ $title }」の説明は英語のみとなります。
    .v2 = 「{ $title }」にはこちらの英語の説明がございます。
utter_usage_step = { $place }. { $step }
utter_usage_none = 「{ $title }」の説明は手元になく、間違ったことをお伝えしたくありません。詳しいスタッフをお呼びしましょうか？
    .v2 = こちらには「{ $title }」の説明がございません。スタッフがご説明できますので、お呼びしましょうか？

utter_in_stock = はい、「{ $title }」は在庫がございます。
    .v2 = 「{ $title }」はすぐに発送できます。
utter_in_stock_sizes = 「{ $title }」は { $sizes } の在庫がございます。
    .v2 = 「{ $title }」の { $sizes } はすぐにお求めいただけます。
utter_stock_few = { $count ->
   *[other] 残り { $count } 点です。
 }
utter_stock_sizes_gone = 現在売り切れのサイズ：{ $gone }。
utter_stock_no_need_to_wait = 入荷のお知らせをお待ちいただく必要はございません。
utter_sold_out = 「{ $title }」は現在売り切れです。
    .v2 = ただいま「{ $title }」の在庫がございません。
utter_sold_out_sizes = 「{ $title }」の { $sizes } は現在売り切れです。
    .v2 = ただいま「{ $title }」の { $sizes } は在庫がございません。
utter_stock_back = { $back_on }ごろに入荷する見込みです。
utter_stock_back_unknown = 次の入荷時期はわかっておりません。
utter_stock_other_sizes = 在庫があるのは { $others } です。
utter_stock_nearest_sizes = 在庫のある近いサイズは { $nearest } です。
utter_stock_other_colours = { $wanted } は別のお色（{ $colours }）ならございます。
utter_stock_similar = 在庫のある似た商品は、{ $titles }です。
utter_stock_similar_size = { $wanted } の在庫がある似た商品は、{ $titles }です。
utter_stock_similar_colour = そのお色で在庫がある似た商品は、{ $titles }です。
utter_offer_notice = 入荷しましたらメールでお知らせしましょうか？
utter_stock_colour_not_made = 「{ $title }」にそのカラーはなく、{ $colours }のみです。
    .v2 = そのカラーは「{ $title }」にはございません。あるのは{ $colours }です。
utter_stock_size_not_made = 「{ $title }」に { $size } はございません。サイズは { $sizes } です。
    .v2 = 「{ $title }」は { $size } をお作りしていません。お選びいただけるのは { $sizes } です。
utter_stock_no_sizes = 「{ $title }」はワンサイズです。

utter_ask_notice_size = 「{ $title }」のどのサイズの入荷をお待ちでしょうか？
    .v2 = この中のどのサイズをお知らせしましょうか？
utter_ask_notice_email = お知らせはどのメールアドレスにお送りしましょうか？
    .v2 = お知らせの送り先のメールアドレスを教えてください。
utter_notice_email_unreadable = メールアドレスが最後まで入力されていないようです。
    .v2 = そのアドレスには入力の誤りがあるようです。
utter_notice_stored = 承りました。「{ $title }」が入荷しましたら、{ $email } へ一度だけメールをお送りします。
    .v2 = 登録しました。「{ $title }」の入荷時に { $email } へメールが届きます。
utter_notice_already = すでに登録済みです。「{ $title }」が入荷しましたら、{ $email } へ一通だけお送りします。
utter_notice_not_sold_out = 「{ $title }」は再び在庫がございます。お待ちいただく必要はありません。
button_notify_me = 入荷したら知らせて

utter_price = 「{ $title }」は { $price } です。
    .v2 = 「{ $title }」の価格は { $price } でございます。
    .v3 = 「{ $title }」でしたら { $price } になります。
utter_price_from = 「{ $title }」は { $price } からで、お選びの種類により価格が異なります。
    .v2 = 「{ $title }」の価格は種類により異なり、{ $price } からでございます。
utter_price_other_currency = その通貨の価格はございません。「{ $title }」は { $price } です。
    .v2 = その通貨ではご案内できませんが、「{ $title }」は当店で { $price } です。
utter_price_sold_out = ただし、現在は売り切れです。
utter_price_rule = （規定：{ $rule }）

utter_match_terms = 「{ $title }」は当店では { $price } です。他店のほうが安い場合、次の条件で価格を合わせられます。
    .v2 = 価格を合わせることができます。当店で { $price } の「{ $title }」の場合、条件は次のとおりです。
utter_match_possible = { $rival } は、当店の「{ $title }」{ $price } より { $percent }% 安い価格です。次の条件で合わせられます。
    .v2 = 当店の「{ $title }」{ $price } に対し、{ $rival } は { $percent }% 安くなっています。次の条件を満たせば合わせられます。
utter_match_too_far = { $rival } は、当店の「{ $title }」{ $price } より { $percent }% 安い価格です。規定では { $limit }% までのため、お約束はできません。
utter_match_not_lower = 当店の「{ $title }」は { $price } で、{ $rival } より高くありませんので、合わせる必要はございません。
utter_match_other_currency = その通貨の価格がないため、{ $rival } を当店の「{ $title }」{ $price } と比べられません。条件は次のとおりです。
utter_match_if_same_item = – 同じ商品の新品で、サイズとカラーも同じであること
utter_match_if_in_stock = – 他店に在庫があること
utter_match_if_delivers = – 他店がお客様の国に配送していること
utter_match_limit = – 他店の価格が当店より { $limit }% 安い範囲までであること
utter_match_not_marketplace = – 個人の出品やマーケットプレイスは対象外
utter_match_not_clearance = – 在庫処分セールは対象外
utter_match_days = – ご注文後 { $days } 日以内も対象
utter_match_proof = { $proof }をご用意ください。
utter_match_proof_link = 商品ページのリンク
utter_match_proof_screenshot = 価格と日付のわかる画面の画像
utter_match_person = スタッフが確認して判断いたします。お呼びしましょうか？

utter_bulk_terms = 「{ $title }」は 1 点 { $single } で、まとめてお求めいただくとお得です。
    .v2 = 「{ $title }」の単価は { $single } です。数量が多い場合は次のとおりです。
utter_bulk_step = – { $pieces } 点から：{ $percent }% 引き
utter_bulk_step_quote = – { $pieces } 点から：スタッフが個別にお見積もり
utter_bulk_priced = 「{ $title }」{ $quantity } 点は 1 点あたり { $each }（{ $percent }% 引き）、合計 { $total } です。
utter_bulk_too_few = 「{ $title }」{ $quantity } 点で合計 { $total } です。
utter_bulk_from = { $pieces } 点からは 1 点につき { $percent }% お安くなります。
utter_bulk_quote = 「{ $title }」{ $quantity } 点は、スタッフが個別にお見積もりします。
utter_bulk_excluded = 「{ $title }」は数量にかかわらず 1 点 { $single } での販売です。
utter_bulk_person = カートではこの価格にならないため、スタッフがご注文を承ります。お呼びしましょうか？
