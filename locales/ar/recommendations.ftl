# ماذا أشتري: اختيار مع سبب لكل منتج، ومقارنة منتجين، وكيف نكمل.

utter_ask_recommend = بكل سرور. لمن هو، وأي نوع من المنتجات، وكم الميزانية تقريبًا؟ يكفي واحد من هذه.
    .v2 = سنجد شيئًا مناسبًا. أي نوع من المنتجات، أو لمن، أو كم الميزانية؟
button_goods_clothing = الملابس
button_goods_shoes = الأحذية
button_goods_electronics = الإلكترونيات
button_goods_home = المنزل
button_goods_beauty = الجمال
button_recommend_anything = على ذوقكم

utter_recommend = هذا ما أقترحه:
    .v2 = قد يناسبك هذا:
    .v3 = هذه اختياراتي:
utter_recommend_gift = هذه تصلح هدية جميلة:
    .v2 = كهدية، أقترح النظر إلى هذه:
utter_recommend_best = إذن هذا ما أعرضه أولًا:
    .v2 = في هذه الحالة، إليك هذه:
utter_recommend_beside_cart = هذه تناسب ما في السلة:
    .v2 = إلى جانب ما في السلة، أقترح النظر إلى هذه:
utter_recommend_similar = ما يشبه «{ $title }»:
    .v2 = لمن يعجبه «{ $title }»، إليك هذه:
utter_recommend_cheaper = بأقل من «{ $title }»:
    .v2 = هذه أرخص من «{ $title }»:
utter_recommend_other = إليك شيئًا آخر:
    .v2 = وما رأيك في هذه؟
    .v3 = هناك المزيد:
utter_recommend_shown = مما عرضته، هذا مناسب:
    .v2 = لا جديد، لكن هذا مما سبق مناسب:
utter_recommend_all = هذا كل ما لدي من هذا النوع. ما يناسب مرة أخرى:
    .v2 = لا شيء آخر من هذا النوع. هذا ما يناسب:

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: أقل بمقدار { $money } من «{ $than }»
utter_recommend_line_within = – { $title }: ضمن حدود { $money }
utter_recommend_line_size = – { $title }: متوفر بمقاس { $size }
utter_recommend_line_one_size = – { $title }: لا حيرة في المقاس
utter_recommend_line_lowest = – { $title }: لا شيء هنا أقل سعرًا
utter_recommend_line_rating = – { $title }: التقييم { $rating } من 5
utter_recommend_line_stock = – { $title }: متوفر وجاهز للإرسال
utter_recommend_currency = لا توجد لدينا أسعار بهذه العملة، لذلك لم آخذ الحد في الحسبان.

button_recommend_cheaper = شيء أرخص
button_recommend_other = شيء آخر
button_recommend_compare = مقارنة أول اثنين

utter_recommend_nothing = لا يوجد في المخزون ما يجمع كل ذلك. أي رغبة يمكن التنازل عنها؟
    .v2 = كل ذلك معًا غير متوفر لدي. ما الذي يمكن تركه؟
utter_recommend_from = بصرف النظر عن السعر، تبدأ الأسعار من { $price }.
button_without_size = أي مقاس
button_without_colour = أي لون
button_without_features = دون الميزات
button_without_price = بسعر آخر
button_without_audience = لأي شخص
button_without_wishes = النوع فقط يهم
utter_recommend_not_sold = للأسف لا نبيع ذلك. هذا ما لدينا:
    .v2 = هذا غير موجود لدينا. ربما شيء من هذه؟
utter_recommend_gone = لا يوجد شيء من ذلك في المخزون حاليًا. ربما شيء آخر؟
    .v2 = كل ذلك نفد حاليًا. هل ننظر إلى شيء آخر؟
utter_recommend_lowest = لا شيء مناسب أقل سعرًا من «{ $title }».
    .v2 = «{ $title }» هو الأقل سعرًا بين ما يناسب.
utter_recommend_none_like = لا يوجد في المخزون حاليًا ما يشبه «{ $title }». ربما شيء آخر؟
    .v2 = ليس لدي في المخزون ما يشبه «{ $title }».

utter_ask_compare = أي منتجين أقارن؟ أحتاج إلى اسميهما.
    .v2 = للمقارنة أحتاج إلى المنتجين. ما اسماهما؟
utter_compare = الفرق بين «{ $first }» (الأول) و«{ $second }» (الثاني):
    .v2 = الأول «{ $first }» والثاني «{ $second }»:
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = السعر
utter_compare_rating = التقييم
utter_compare_same = حسب بيانات المتجر، لا فرق بين «{ $first }» و«{ $second }».
