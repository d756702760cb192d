# قبل الشراء: أي مقاس يناسب.

utter_ask_product = عن أي منتج السؤال؟ يكفي اسمه أو بضع كلمات منه.
    .v2 = عذرًا، أحتاج إلى معرفة المنتج أولًا. ما اسمه في المتجر؟
# تتبعها منتجات للاختيار على شكل بطاقات.
utter_ask_which_product = أيّ هذه المنتجات هو المقصود؟
    .v2 = هل هو واحد من هذه؟

utter_ask_measurements = لتحديد مقاسك في «{ $title }»: كم طولك وكم وزنك؟ ومقاسك المعتاد مفيد أيضًا.
    .v2 = في «{ $title }» أحتاج إلى طولك ووزنك، أو إلى مقاسك المعتاد.
utter_ask_foot_length = لتحديد مقاسك في «{ $title }»: كم طول قدمك بالسنتيمتر؟ أو يكفي ذكر مقاسك المعتاد.
    .v2 = في «{ $title }» أحتاج إلى طول قدمك بالسنتيمتر، أو إلى مقاسك المعتاد مع نظامه، مثل EU 39.
# $missing: قياس أو قياسان مما يلي.
utter_ask_more_measurements = لنصيحة أدق، يفيدني أن أعرف { $missing }. وإن لم يكن ذلك معروفًا، فيكفي قول «لا أعرف».
    .v2 = أمر آخر يفيدني: { $missing }. وإن لم يكن في المتناول، فيكفي قول ذلك وسأعتمد على ما لديّ.
# القياسات كما ترد في الجملة أعلاه: «أن أعرف محيط صدرك ومحيط خصرك».
measure_height_cm = طولك
measure_weight_kg = وزنك
measure_chest_cm = محيط صدرك
measure_waist_cm = محيط خصرك
measure_hips_cm = محيط وركيك
measure_foot_cm = طول قدمك
measure_usual_size = مقاسك المعتاد
utter_measurement_implausible = لا يمكن أن يكون { $given } صحيحًا. يُرجى التحقق من الرقم ووحدته.
    .v2 = لم أستطع قراءة { $given } كقياس. بأي وحدة هو؟

# النصيحة. قد تتبعها في الرسالة نفسها جمل مما يلي.
utter_size_sure = مقاسك في «{ $title }» هو { $size }.
    .v2 = في «{ $title }» أنصحك بالمقاس { $size }.
utter_size_likely = أرجّح لك المقاس { $size } في «{ $title }».
    .v2 = في «{ $title }» يُفترض أن يناسبك المقاس { $size }.
utter_size_unsure = أقرب تقدير لديّ في «{ $title }» هو المقاس { $size }، لكنني لا أجزم به. تُستحسن مقارنته بجدول المقاسات.
    .v2 = في «{ $title }» أميل إلى المقاس { $size } من دون تأكيد. جدول المقاسات يساعد على الاختيار.
# لا شيء يُعتمد عليه.
utter_size_chart_only = إليك جدول مقاسات «{ $title }». يُنصح بقياس قطعة تناسبك جيدًا ومقارنتها به.
utter_size_no_chart = يأتي المنتج «{ $title }» بمقاس واحد فقط، فلا حاجة إلى الاختيار.

# السبب. قد تتبع كل جملة النصيحة في الرسالة نفسها.
utter_size_because_measured = قياساتك تقع ضمنه تمامًا.
utter_size_because_between_sizes = قياساتك تقع بين مقاسين.
utter_size_because_measurements_disagree = تشير قياساتك إلى مقاسات مختلفة، لذا اعتمدتُ الأكبر.
utter_size_because_outside_chart = قياساتك خارج نطاق الجدول، وهذا أقرب مقاس إليها.
utter_size_because_usual_size = هذا هو مقاسك المعتاد.
utter_size_because_converted = توصلتُ إليه بتحويل مقاسك المعتاد.
utter_size_because_usual_size_ambiguous = يختلف معنى مقاسك المعتاد من بلد إلى آخر، وذكر نظامه (EU أو UK أو US) يجعل نصيحتي أدق.
utter_size_because_usual_size_unknown = لا أجد مقاسك المعتاد في جدول هذه العلامة.
utter_size_because_height_and_weight = اعتمدتُ على طولك ووزنك.
utter_size_because_height_only = لم يكن لديّ سوى طولك لأعتمد عليه.
utter_size_because_runs_small = مقاسات هذا المنتج أصغر من المعتاد.
utter_size_because_runs_large = مقاسات هذا المنتج أكبر من المعتاد.
utter_size_because_prefers_loose = راعيتُ تفضيلك للقَصّات الواسعة.
utter_size_because_prefers_tight = راعيتُ تفضيلك للقَصّات الضيقة.
utter_size_alternative = عند التردد، المقاس الآخر الجدير بالتجربة هو { $alternative }.
