# ما يُسأل عنه في منتج واحد: خصائصه واستخدامه وتوفره وسعره.

# تتبعها الخصائص، كل واحدة في سطر.
utter_product_facts = هذا ما أعرفه عن «{ $title }»:
    .v2 = إليك المعلومات عن «{ $title }»:
    .v3 = من بيانات «{ $title }»:
utter_product_line = { $name }: { $value }
# لم يتضح السؤال؛ يتبعها كل ما هو معروف.
utter_product_all_facts = لست متأكدًا من وجود الجواب المطلوب تمامًا. هذا كل ما أعرفه عن «{ $title }»:
    .v2 = لا أستطيع الإجابة عن ذلك بيقين، فإليك كل ما لدى المتجر عن «{ $title }»:
utter_product_ask_person = إن لم يكن الجواب هنا، فيمكن لشخص من فريقنا معرفته. هل أستدعيه؟
utter_product_unknown_rest = لا توجد لدى المتجر بيانات عن بقية السؤال، ولا أريد التخمين. يمكن لشخص من فريقنا معرفة ذلك.
utter_product_unknown = لا أعرف ذلك عن «{ $title }»: ليست لدى المتجر هذه المعلومة، ولا أريد التخمين. هل أستدعي شخصًا من فريقنا لمعرفتها؟
    .v2 = للأسف ليس هذا ضمن ما أعرفه عن «{ $title }». يمكن لشخص من فريقنا معرفته: هل أستدعيه؟

utter_usage_care = طريقة العناية بالمنتج «{ $title }»:
    .v2 = للعناية بالمنتج «{ $title }»:
utter_usage_line = – { $step }
utter_usage_steps = خطوات استخدام «{ $title }»:
    .v2 = من المفيد معرفته عن «{ $title }»:
# الخطوات متوفرة بالإنجليزية فقط.
utter_usage_steps_english = دليل «{ $title }» متوفر بالإنجليزية فقط:
    .v2 = يوجد للمنتج «{ $title }» هذا الدليل بالإنجليزية:
utter_usage_step = { $place }. { $step }
utter_usage_none = لا يوجد لديّ دليل للمنتج «{ $title }» ولا أريد قول شيء خاطئ. هل أستدعي شخصًا من فريقنا يعرف ذلك؟
    .v2 = لا يوجد هنا دليل للمنتج «{ $title }». يمكن لشخص من فريقنا الشرح: هل أستدعيه؟

utter_in_stock = نعم، المنتج «{ $title }» متوفر.
    .v2 = المنتج «{ $title }» موجود ويمكن إرساله فورًا.
utter_in_stock_sizes = المنتج «{ $title }» متوفر بمقاس { $sizes }.
    .v2 = يمكن شراء «{ $title }» الآن بمقاس { $sizes }.
utter_stock_few = { $count ->
    [zero] لم تبق أي قطعة.
    [one] بقيت قطعة واحدة فقط.
    [two] بقيت قطعتان فقط.
    [few] بقيت { $count } قطع فقط.
    [many] بقيت { $count } قطعة فقط.
   *[other] بقيت { $count } قطعة فقط.
 }
utter_stock_sizes_gone = نفدت حاليًا: { $gone }.
utter_stock_no_need_to_wait = فلا حاجة إلى انتظار إشعار.
utter_sold_out = المنتج «{ $title }» غير متوفر حاليًا.
    .v2 = نفد المنتج «{ $title }» في الوقت الحالي.
utter_sold_out_sizes = المنتج «{ $title }» غير متوفر حاليًا بمقاس { $sizes }.
    .v2 = نفد المنتج «{ $title }» بمقاس { $sizes } في الوقت الحالي.
utter_stock_back = من المتوقع وصول كمية جديدة نحو { $back_on }.
utter_stock_back_unknown = لا أعرف متى تصل كمية جديدة.
utter_stock_other_sizes = المتوفر هو { $others }.
utter_stock_nearest_sizes = أقرب المقاسات المتوفرة: { $nearest }.
utter_stock_other_colours = بالمقاس { $wanted } تتوفر ألوان أخرى: { $colours }.
utter_stock_similar = مشابه ومتوفر: { $titles }.
utter_stock_similar_size = مشابه ومتوفر بالمقاس { $wanted }: { $titles }.
utter_stock_similar_colour = مشابه ومتوفر بهذا اللون: { $titles }.
utter_offer_notice = هل ترغب في وصول رسالة بريد إلكتروني عند توفره؟
utter_stock_colour_not_made = لا يأتي «{ $title }» بهذا اللون، بل فقط بهذه الألوان: { $colours }.
    .v2 = هذا اللون غير موجود في «{ $title }»؛ الموجود هو { $colours }.
utter_stock_size_not_made = لا يُصنع «{ $title }» بمقاس { $size }. المقاسات هي { $sizes }.
    .v2 = لا يوجد مقاس { $size } من «{ $title }»؛ المقاسات الموجودة هي { $sizes }.
utter_stock_no_sizes = يأتي المنتج «{ $title }» بمقاس واحد فقط.

utter_ask_notice_size = أي مقاس من «{ $title }» هو المطلوب متابعته؟
    .v2 = أي هذه المقاسات هو المطلوب؟
utter_ask_notice_email = إلى أي بريد إلكتروني نرسل الإشعار؟
    .v2 = بقي عنوان البريد الإلكتروني لإرسال الإشعار.
utter_notice_email_unreadable = لا يبدو هذا عنوان بريد إلكتروني كاملًا.
    .v2 = يبدو أن في هذا العنوان خطأ في الكتابة.
utter_notice_stored = تم التسجيل: ستصل رسالة واحدة إلى { $email } فور توفر «{ $title }».
    .v2 = تم ذلك. فور توفر «{ $title }» تُرسل رسالة إلى { $email }.
utter_notice_already = هذا مسجّل من قبل: ستصل رسالة واحدة إلى { $email } فور توفر «{ $title }»، ولن تتكرر.
utter_notice_not_sold_out = خبر سار: المنتج «{ $title }» متوفر من جديد، فلا حاجة إلى الانتظار.
button_notify_me = أبلغني عند توفره

utter_price = سعر «{ $title }» هو { $price }.
    .v2 = يبلغ سعر «{ $title }» { $price }.
    .v3 = المنتج «{ $title }» بسعر { $price }.
utter_price_from = يبدأ سعر «{ $title }» من { $price }، ويتوقف السعر الدقيق على النوع الذي تختاره.
    .v2 = يتوفر «{ $title }» ابتداءً من { $price } بحسب النوع.
utter_price_other_currency = لا توجد لدينا أسعار بهذه العملة. سعر «{ $title }» هو { $price }.
    .v2 = لا أستطيع ذكر السعر بهذه العملة؛ سعر «{ $title }» لدينا { $price }.
utter_price_sold_out = لكنه غير متوفر حاليًا.
utter_price_rule = (القاعدة: { $rule })

utter_match_terms = سعر «{ $title }» لدينا { $price }. إن كان السعر أقل في متجر آخر، فيمكننا مطابقته بهذه الشروط:
    .v2 = نعم، نطابق الأسعار. للمنتج «{ $title }»، وسعره لدينا { $price }، الشروط هي:
utter_match_possible = السعر { $rival } أقل بنسبة { $percent }% من سعرنا { $price } للمنتج «{ $title }». يمكننا مطابقته بهذه الشروط:
    .v2 = مقارنة بسعرنا { $price } للمنتج «{ $title }»، فإن { $rival } أقل بنسبة { $percent }%. تمكن المطابقة بهذه الشروط:
utter_match_too_far = السعر { $rival } أقل بنسبة { $percent }% من سعرنا { $price } للمنتج «{ $title }». حدّ قاعدتنا { $limit }%، لذلك لا أستطيع أن أعد بالمطابقة.
utter_match_not_lower = سعرنا { $price } للمنتج «{ $title }» ليس أعلى من { $rival }، فلا شيء للمطابقة.
utter_match_other_currency = لا أستطيع مقارنة { $rival } بسعرنا { $price } للمنتج «{ $title }»، إذ لا أسعار لدينا بهذه العملة. شروطنا هي:
utter_match_if_same_item = – المنتج نفسه، جديد، بالمقاس واللون نفسيهما
utter_match_if_in_stock = – متوفر في المتجر الآخر
utter_match_if_delivers = – يوصل المتجر الآخر إلى بلدك
utter_match_limit = – سعره أقل من سعرنا بنسبة { $limit }% على الأكثر
utter_match_not_marketplace = – لا يُحتسب البائعون الأفراد ومنصات البيع
utter_match_not_clearance = – لا تُحتسب عروض التصفية
utter_match_days = – يسري ذلك أيضًا خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } بعد الطلب
utter_match_proof = يُرجى تجهيز { $proof }.
utter_match_proof_link = رابط العرض
utter_match_proof_screenshot = لقطة شاشة يظهر فيها السعر والتاريخ
utter_match_person = يتحقق شخص من فريقنا ويقرر: هل أستدعيه؟

utter_bulk_terms = سعر القطعة من «{ $title }» هو { $single }، ويقل السعر مع الكمية:
    .v2 = القطعة من «{ $title }» بسعر { $single }. وللكميات الأكبر:
utter_bulk_step = – ابتداءً من { $pieces } قطعة: أقل بنسبة { $percent }%
utter_bulk_step_quote = – ابتداءً من { $pieces } قطعة: عرض خاص من شخص من فريقنا
utter_bulk_priced = «{ $title }» بكمية { $quantity }: سعر القطعة { $each }، أقل بنسبة { $percent }% من القطعة الواحدة، والمجموع { $total }.
utter_bulk_too_few = «{ $title }» بكمية { $quantity }: المجموع { $total }.
utter_bulk_from = ابتداءً من { $pieces } قطعة يقل سعر القطعة بنسبة { $percent }%.
utter_bulk_quote = «{ $title }» بكمية { $quantity }: يقدّم شخص من فريقنا عرضًا خاصًا لهذه الكمية.
utter_bulk_excluded = يُباع «{ $title }» بسعر { $single } للقطعة فقط، مهما كانت الكمية.
utter_bulk_person = لا تظهر هذه الأسعار في السلة، لذلك يستلم الطلب شخص من فريقنا. هل أستدعيه؟
