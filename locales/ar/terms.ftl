# قبل الشراء: طرق الدفع، كيفية الطلب، الإرجاع، الضمان، العروض، العضوية.

utter_paying_methods = { $country }: يمكن الدفع بواسطة { $methods }.
    .v2 = طرق الدفع ({ $country }): { $methods }.
utter_paying_methods_general = في معظم البلدان يمكن الدفع بواسطة { $methods }. ما بلدك؟ عندها أذكر القائمة الكاملة.
    .v2 = { $methods } متاحة في كل مكان تقريبًا. من أي بلد الطلب؟ عندها أجيب بدقة.
utter_paying_also_transfer = والتحويل البنكي ممكن أيضًا.
utter_paying_also_invoice = ويمكن الدفع بالفاتورة بعد استلام الطلب.
way_to_pay_bank_transfer = التحويل البنكي
way_to_pay_invoice = الدفع بالفاتورة
way_to_pay_gift_card = بطاقة الهدايا
way_to_pay_crypto = العملات المشفّرة
way_to_pay_cheque = الشيك
utter_paying_taken = نعم، هذا ممكن: { $method } ({ $country }).
    .v2 = { $method }: نعم، متاح ({ $country }).
utter_paying_not_taken = عذرًا، هذا غير ممكن: { $method } ({ $country }).
    .v2 = { $method }: غير متاح هنا ({ $country }).
utter_paying_taken_mostly = نعم، متاح في كل البلدان تقريبًا: { $method }. ما بلدك؟ عندها أؤكد ذلك.
utter_paying_taken_in = { $method }: نعم، للطلبات من هذه البلدان: { $countries }. ما بلدك؟
utter_paying_taken_nowhere = عذرًا، لا نقبل هذه الطريقة: { $method }.
utter_paying_instalments = { $country }: ابتداءً من { $minimum } يمكن التقسيط عبر { $provider } من دون فوائد. عدد الدفعات: { $parts }. والموافقة من { $provider } عند إتمام الشراء.
utter_paying_instalments_by_card = { $country }: ابتداءً من { $minimum } يمكن التقسيط بالبطاقة من دون فوائد. عدد الدفعات: { $parts }.
utter_paying_no_instalments = { $country }: عذرًا، التقسيط غير متاح.
utter_paying_instalments_in = التقسيط متاح للطلبات من هذه البلدان: { $countries }. ما بلدك؟
utter_paying_cash = { $country }: نعم، الدفع عند الاستلام متاح حتى { $limit }، والرسوم { $fee }.
utter_paying_no_cash = { $country }: عذرًا، الدفع عند الاستلام غير متاح.
utter_paying_cash_in = الدفع عند الاستلام متاح في هذه البلدان: { $countries }. ما بلدك؟
utter_paying_currency = { $country }: الأسعار والخصم بهذه العملة: { $currency }. وإذا كان الحساب بعملة أخرى فالبنك يحوّل بسعره.
utter_paying_currency_general = يتم الخصم بالعملة التي تظهر بها الأسعار. ما بلدك؟ عندها أذكر العملة.
utter_paying_safe = بيانات البطاقة تذهب مشفّرة مباشرة إلى شركة الدفع ولا يراها متجرنا. يُرجى عدم كتابة بيانات البطاقة في هذه المحادثة، فلن أطلبها أبدًا.
    .v2 = الدفع مشفّر وتتولاه شركة الدفع، فلا تبقى بيانات البطاقة لدينا. رجاء واحد: عدم كتابة هذه البيانات في المحادثة أبدًا.

utter_ordering_steps = أربع خطوات: فتح صفحة المنتج، واختيار المقاس واللون، وإضافته إلى السلة، ثم الانتقال منها إلى إتمام الشراء، حيث يُكتب العنوان وتُختار طريقة الدفع.
    .v2 = يكفي اختيار المنتج ومقاسه ولونه وإضافته إلى السلة، ثم من السلة إلى إتمام الشراء لكتابة العنوان والدفع.
utter_ordering_steps_here = لطلب «{ $title }»: اختيار المقاس واللون في صفحته، وإضافته إلى السلة، ثم إتمام الشراء من هناك بكتابة العنوان واختيار طريقة الدفع.
utter_ordering_guest = لا حاجة إلى حساب: يمكن الطلب كزائر بالبريد الإلكتروني. نقاط النادي وحدها تحتاج إلى حساب.
    .v2 = التسجيل غير مطلوب، والبريد الإلكتروني يكفي للطلب.
utter_ordering_account = يلزم حساب للطلب: التسجيل بالبريد الإلكتروني يستغرق دقيقة.
utter_ordering_cart = السلة أعلى كل صفحة. هناك يمكن تغيير الكميات وحذف المنتجات والانتقال إلى إتمام الشراء. وهي محفوظة على الجهاز المستخدم الآن.
utter_ordering_for_me = لا يمكنني الطلب نيابة عنك: التأكيد والدفع لك وحدك. لكن يسعدني شرح الخطوات.

utter_terms_returns = { $country }: يمكن إرجاع المنتجات من دون ذكر سبب خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من التسليم.
    .v2 = مهلة الإرجاع ({ $country }): { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من التسليم، من دون حاجة إلى سبب.
utter_terms_returns_item = «{ $title }» ({ $country }): يمكن إرجاعه من دون ذكر سبب خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من التسليم.
utter_terms_returns_electronics = وللإلكترونيات { $electronics_days ->
    [one] يوم واحد
    [two] يومان
    [few] { $electronics_days } أيام
    [many] { $electronics_days } يومًا
   *[other] { $electronics_days } يوم
}.
utter_terms_returns_paid_shop = وشحن الإرجاع علينا.
utter_terms_returns_paid_shopper = وشحن الإرجاع على المشتري.
utter_terms_except_sealed = المنتجات المختومة مثل مستحضرات التجميل والملابس الداخلية لا تُرجع بعد فتحها.
utter_terms_except_final_sale = منتجات البيع النهائي لا تُرجع.
utter_terms_returns_refund = يُرسل المبلغ بعد فتح طلب الإرجاع خلال { $refund_days ->
    [one] يوم واحد
    [two] يومين
    [few] { $refund_days } أيام
    [many] { $refund_days } يومًا
   *[other] { $refund_days } يوم
} على الأكثر.
utter_terms_returns_faulty = وما كان معيبًا أو تالفًا أو خاطئًا يُرجع على حسابنا لمدة { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}.
utter_terms_item_sealed = «{ $title }» ({ $country }): لأسباب صحية لا يمكن إرجاعه بعد فتح الختم. وإن لم يُفتح فيمكن لشخص من فريقنا النظر في الأمر.
utter_terms_item_final_sale = «{ $title }» ({ $country }) من منتجات البيع النهائي، فلا يمكن إرجاعه لمجرد تغيير الرأي.
utter_terms_rule = (قاعدتنا: { $rule })
utter_terms_rule_by_law = (القانون: { $source }؛ قاعدتنا: { $rule })
utter_terms_law_page = نص القانون: { $law_url }
utter_terms_returns_general = المهلة من { $least } إلى { $most } يومًا من التسليم بحسب البلد. والمنتج المعيب يُرجع على حسابنا لمدة لا تقل عن { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }. إلى أي بلد التوصيل؟
    .v2 = ذلك بحسب البلد: من { $least } إلى { $most } يومًا من التسليم، وعند وجود عيب ما لا يقل عن { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } على حسابنا. ما بلد الإقامة؟

utter_warranty_shop = ضمان متجرنا بالأشهر من التسليم: الإلكترونيات { $electronics }، أدوات المنزل { $home }، الأحذية { $shoes }، الملابس { $clothing }.
    .v2 = نمنح من جهتنا، بالأشهر: { $electronics } للإلكترونيات، و{ $home } لأدوات المنزل، و{ $shoes } للأحذية، و{ $clothing } للملابس.
utter_warranty_item = على «{ $title }» ضمان من متجرنا لمدة { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من التسليم.
utter_warranty_item_none = لا يوجد ضمان من متجرنا على «{ $title }»؛ ويسري الضمان القانوني.
utter_warranty_covers = يشمل عيوب المواد والتصنيع، لا الحوادث ولا الاستهلاك. لا حاجة إلى تسجيل، فالطلب هو الإثبات. ولا نبيع تمديدًا للضمان.
utter_guarantee_fixed = { $country }: إضافة إلى ذلك يمنح القانون عند وجود عيب ما لا يقل عن { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من التسليم.
utter_guarantee_discovery = { $country }: إضافة إلى ذلك يمنح القانون { $months ->
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من اكتشاف العيب.
utter_guarantee_open = { $country }: لا أعرف مدة قانونية موحّدة هناك، ولذلك لا أذكر مدة. ويمكن لشخص من فريقنا النظر في حالة بعينها.
utter_warranty_law_unknown = يضاف إلى ذلك الضمان القانوني، وهو يختلف بحسب البلد. ما بلدك؟
    .v2 = ما يضيفه القانون يختلف من بلد إلى آخر. ما بلد الإقامة؟

utter_promotions = هذه هي العروض الحالية:
    .v2 = المتاح في الوقت الحالي:
utter_promotions_none = لا يوجد عرض عام الآن.
    .v2 = لا تخفيضات للجميع في الوقت الحالي.
utter_promotions_send_code = إن كان لديك رمز، أو رمز لا يعمل، فيمكن كتابته هنا وسأتحقق منه.
    .v2 = أي رمز لديك يمكنني التحقق منه: يكفي كتابته هنا.
utter_promotion_code = الرمز { $code }:
utter_promotion_by_itself = من دون أي رمز:
utter_promotion_gives_percent = خصم { $percent }%.
utter_promotion_gives_amount = خصم { $amount }.
utter_promotion_gives_free_shipping = توصيل مجاني.
utter_promotion_goods = يشمل فقط: { $goods }.
utter_promotion_minimum = لطلب لا يقل عن { $minimum }.
utter_promotion_first_order = للطلب الأول.
utter_promotion_countries = بلدان التوصيل: { $countries }.
utter_promotion_until = حتى { $until_on }.
goods_clothing = الملابس
goods_shoes = الأحذية
goods_electronics = الإلكترونيات
goods_home = أدوات المنزل
goods_beauty = مستحضرات التجميل
utter_coupon_valid = الرمز { $code } صالح، وهو يمنح:
    .v2 = نعم، الرمز { $code } يعمل:
utter_coupon_unknown = لا أجد الرمز { $code }. هل كتابته صحيحة؟
    .v2 = ليس لدينا الرمز { $code }. هل كل حرف صحيح؟
utter_coupon_expired = انتهت صلاحية الرمز { $code }، وكان آخر يوم له { $until_on }.
utter_coupon_not_started = الرمز { $code } لم يبدأ بعد، ويبدأ في { $from_on }.
utter_coupon_already_used = سبق استخدام الرمز { $code }، وهو صالح مرة واحدة لكل عميل.
utter_coupon_first_order_only = الرمز { $code } للطلب الأول فقط، وقد سبق لك الطلب من متجرنا.
utter_coupon_wrong_country = الرمز { $code } صالح فقط للتوصيل إلى هذه البلدان: { $countries }.
utter_coupon_wrong_category = الرمز { $code } يشمل فقط: { $goods }.
utter_coupon_minimum_not_reached = الرمز { $code } لطلب لا يقل عن { $minimum }، والسلة ما زالت أقل من ذلك.
utter_coupon_too_many = هذه رموز كثيرة غير موجودة، والأفضل أن ينظر شخص من فريقنا في الأمر معك.

utter_membership_points = لديك { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
       *[other] { $points } نقطة
    } بقيمة { $worth }.
    .v2 = رصيد النقاط: { $points }، أي خصم { $worth } على طلب.
utter_membership_tier = المستوى: { $tier }.
utter_membership_next_tier = للوصول إلى { $next_tier } يتبقى { $missing ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $missing } نقاط
   *[other] { $missing } نقطة
}.
utter_membership_top_tier = ولا مستوى أعلى منه.
utter_membership_expiring = للعلم: تنتهي صلاحية جزء منها ({ $expiring }) بعد { $until_on }.
tier_bronze = البرونزي
tier_silver = الفضي
tier_gold = الذهبي
utter_membership_programme = نادينا مجاني: نقطة لكل { $spend }، وكل 100 نقطة بقيمة { $worth }. وتسري النقاط { $months ->
        [one] شهرًا واحدًا
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
    .v2 = في نادينا المجاني كل { $spend } بنقطة، و100 نقطة تساوي { $worth }، ومدتها بالأشهر { $months }.
utter_membership_tiers = من { $silver_points } نقطة في السنة المستوى الفضي مع { $silver_percent }% نقاطًا إضافية، ومن { $gold_points } الذهبي مع { $gold_percent }%.
utter_membership_sign_in = لمعرفة رصيدك من النقاط يُرجى تسجيل الدخول إلى المتجر ثم السؤال مرة أخرى.
utter_membership_join = لا توجد عضوية في النادي بعد، ويمكن لشخص من فريقنا إضافتك.
utter_membership_referral = دعوة صديق: بعد احتفاظه بطلبه الأول يحصل كل منكما على نقاط ({ $points }). وبعد تسجيل الدخول أذكر رمز الدعوة.
utter_membership_referral_own = رمز الدعوة الخاص بك { $code }. بعد احتفاظ صديق استخدمه بطلبه الأول يحصل كل منكما على نقاط ({ $points }).
utter_membership_credit = لديك رصيد في المتجر قدره { $balance }، ويمكن استخدامه حتى { $until_on }.
utter_membership_no_credit = لا يوجد لديك رصيد في المتجر حاليًا. المبالغ تُرد بطريقة الدفع نفسها، ولبطاقة الهدايا رصيدها الخاص.
utter_membership_credit_sign_in = رصيد المتجر مرتبط بالحساب: بعد تسجيل الدخول والسؤال مرة أخرى يمكنني معرفته.

utter_gift_card_ask = لمعرفة رصيد بطاقة الهدايا يُرجى كتابة رمزها هنا، وهو يبدأ بـ GC.
    .v2 = يكفي كتابة رمز البطاقة الذي يبدأ بـ GC لأذكر المتبقي فيها.
utter_gift_card_terms = تسري البطاقة { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}، ويمكن استخدام أكثر من بطاقة في طلب واحد، ويبقى المتبقي فيها، ولا تُصرف نقدًا.
utter_gift_card_balance = في بطاقة الهدايا المنتهية بـ { $ending } بقي { $balance }، ويمكن استخدامها حتى { $until_on }.
utter_gift_card_empty = بطاقة الهدايا المنتهية بـ { $ending } نفد رصيدها.
utter_gift_card_expired = انتهت صلاحية بطاقة الهدايا المنتهية بـ { $ending }، وكان آخر يوم لها { $until_on }.
utter_gift_card_unreadable = هذا الرمز غير كامل: فهو GC ثم اثنا عشر حرفًا ورقمًا. هل يمكن التحقق منه؟
    .v2 = ينقص شيء أو يزيد. يكون الرمز على شكل GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = لا أجد بطاقة هدايا بهذا الرمز. هل يمكن مقارنته بالبطاقة مرة أخرى؟
    .v2 = لا بطاقة بهذا الرمز أيضًا. هل كل حرف صحيح؟
utter_gift_card_too_many = كانت هذه رموزًا كثيرة متتالية، ولذلك سينظر شخص من فريقنا في الأمر معك.
