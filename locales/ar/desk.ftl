# مكتب الموظفين: صفحة مزدحمة، فكل نص قصير. يُخاطَب الموظف بتهذيب ومن دون تذكير أو تأنيث.
# رسائل بسيطة مع {$variables} فقط، بلا صيغ جمع، مثل «في الانتظار: {$count}».

## الإطار

title = مكتب Storeside
title-count = ({$count}) مكتب Storeside
skip = الانتقال إلى المحادثة
link-connecting = جارٍ الاتصال…
link-live = متصل
link-offline = غير متصل
offline-banner = لا يوجد اتصال بالمكتب. جارٍ إعادة المحاولة، وكل ما يُكتب محفوظ.
agents-here = الموجودون الآن: {$names}
sound-on = الصوت مفعّل
sound-off = الصوت متوقف
shortcuts-open = اختصارات لوحة المفاتيح
sign-out = تسجيل الخروج
language = اللغة
close = إغلاق
cancel = إلغاء
retry = إعادة المحاولة

## تسجيل الدخول

sign-in-title = تسجيل الدخول إلى المكتب
sign-in-lead = لمن يردّون على المتسوّقين.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-show = إظهار كلمة المرور
sign-in-button = تسجيل الدخول
sign-in-busy = جارٍ تسجيل الدخول…
sign-in-ended = انتهت الجلسة. يُرجى تسجيل الدخول من جديد؛ المسودات محفوظة.
error-credentials = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق من كليهما.
# $seconds عدّ تنازلي.
error-throttled = محاولات كثيرة جدًا. يمكن إعادة المحاولة بعد {$seconds} ث.
error-throttled-over = يمكن إعادة المحاولة الآن.
error-network = تعذّر الوصول إلى المكتب. يُرجى التحقق من الاتصال وإعادة المحاولة.
error-server = حدث خطأ في المكتب. يُرجى إعادة المحاولة.
error-state = تغيّرت المحادثة في هذه الأثناء. هذه حالتها الآن.
error-not-found = هذه المحادثة غير موجودة.
error-too-long = هذه الرسالة طويلة جدًا.
error-not-text = تحتوي هذه الرسالة على رموز لا يمكن إرسالها.
error-conflict = أُرسلت هذه الرسالة من قبل بنص آخر.
error-claimed = المحادثة الآن لدى {$name}.

## القائمة

queue = المحادثات
# الألسنة الخمسة؛ 10 أحرف على الأكثر لكل منها.
tab-waiting = الانتظار
tab-mine = محادثاتي
# محادثات الزملاء.
tab-team = الفريق
tab-bot = البوت
tab-resolved = المنتهية
search = بحث
search-placeholder = اسم أو طلب أو كلمات
filter-language = اللغة
filter-all = كل اللغات
empty-waiting = لا أحد في الانتظار. عمل رائع.
empty-mine = لا محادثات لديك. يمكنك استلام واحدة من «الانتظار».
empty-team = لا محادثات لدى الزملاء.
empty-bot = البوت لا يحادث أحدًا.
empty-resolved = لا محادثات منتهية بعد.
empty-search = لا نتائج مطابقة.
list-loading = جارٍ تحميل المحادثات…
list-failed = تعذّر تحميل المحادثات.
# متسوّق لم يسجّل الدخول. 20 حرفًا على الأكثر.
guest = زائر
last-photos = الصور: {$count}
last-bot = البوت: {$text}
last-agent = {$name}: {$text}
last-you = أنت: {$text}
nothing-said = لم يُكتب شيء بعد
# لقارئات الشاشة.
row-unread = رسائل غير مقروءة: {$count}
row-unanswered = بلا رد بعد: {$count}
row-draft = مسودة
# $time مدة مثل «3 د».
row-waiting = في الانتظار منذ {$time}
row-typing = جارٍ الكتابة…

## سبب الحاجة إلى شخص. 14 حرفًا على الأكثر.

reason-crisis = في أزمة
reason-angry = غضب
reason-dispute = نزاع
reason-theft = حساب مسروق
reason-unsure = عدم فهم
reason-asked = طلب موظفًا
reason-failed = تعطّل البوت
reason-approval = موافقة

## السبب نفسه في جملة أعلى المحادثة

why-crisis = يتحدث العميل عن إيذاء نفسه أو عدم الرغبة في الحياة. يلزم الرد فورًا.
why-angry = نبرة المتسوّق غاضبة.
why-dispute = المتسوّق يهدّد بفتح نزاع أو باسترداد المبلغ عبر البنك.
why-theft = ربما يستخدم شخص آخر حساب المتسوّق.
why-unsure = لم يفهم البوت مرتين.
why-asked = طلب المتسوّق التحدث إلى موظف.
why-failed = تعذّر على البوت الرد لأسباب تقنية.
why-approval = اقتراح من الروبوت ينتظر الموافقة.

## المحادثة

conversation = المحادثة
none-open = يُرجى اختيار محادثة من القائمة.
none-open-keys = j وk للتنقل، Enter للفتح، c للاستلام.
back = العودة إلى القائمة
claim = استلام
claiming = جارٍ الاستلام…
give-back = إعادة إلى البوت
resolve = إنهاء
shopper-open = المتسوّق والطلبات
transcript = نص المحادثة
transcript-loading = جارٍ تحميل المحادثة…
transcript-failed = تعذّر تحميل المحادثة.
# $name موظف.
state-queued = في انتظار موظف
state-bot = البوت يرد
state-mine = هذه المحادثة لديك
state-other = هذه المحادثة لدى {$name}
state-resolved = منتهية
# مكان حقل الكتابة.
locked-queued = للرد يلزم استلام هذه المحادثة.
locked-bot = البوت يرد. يمكنك متابعة القراءة.
locked-other = هذه المحادثة لدى {$name}. يمكنك متابعة القراءة.
locked-resolved = انتهت هذه المحادثة. إذا كتب المتسوّق من جديد، فسيرد البوت.
# عندما يستلم موظف آخر المحادثة.
notice-taken = صارت هذه المحادثة لدى {$name}.
notice-claim-failed = تعذّر الاستلام.
notice-return-failed = تعذّرت الإعادة إلى البوت.
notice-resolve-failed = تعذّر الإنهاء.
summary = ما يعرفه البوت
summary-intent = الموضوع
summary-order = الطلب
summary-product = المنتج
summary-last = آخر كلام
fact-tracking_number = رقم التتبع
fact-measurements = القياسات
fact-return_reason = سبب الإرجاع
fact-remedy_story = ما حدث
fact-photos = الصور
fact-order_email = بريد الطلب
system-queued = في انتظار موظف
# $name موظف.
system-claimed = استُلمت المحادثة من جانب {$name}
system-returned = أُعيدت إلى البوت من جانب {$name}
system-resolved = أُنهيت المحادثة من جانب {$name}
system-claimed-someone = استلم موظف المحادثة
system-returned-someone = أُعيدت إلى البوت
system-resolved-someone = منتهية
system-failed = تعذّر على البوت الرد
speaker-bot = البوت
# بعد اسم الموظف نفسه.
speaker-you = أنت
# السطر الهادئ تحت رسالة المتسوّق؛ $percent مثل «93%».
understood = {$intent} {$percent}
understood-pending = جارٍ القراءة…
mood-neutral = هدوء
mood-angry = غضب
mood-annoyed = انزعاج
mood-happy = سرور
# أزرار عرضها البوت، لقارئات الشاشة.
offered = الإجابات المعروضة
shopper-typing = {$name}: جارٍ الكتابة…
jump = أحدث الرسائل
jump-new = رسائل جديدة

## الكتابة

reply = ردّك
# $language لغة المتسوّق، مثل «الإسبانية».
reply-placeholder = الرد باللغة {$language}…
send = إرسال
sending = جارٍ الإرسال…
sent = أُرسلت
failed = لم تُرسل
discard = حذف
characters-left = الأحرف المتبقية: {$count}
characters-over = الأحرف الزائدة: {$count}
hint-send = Enter للإرسال، Shift+Enter لسطر جديد
resolve-confirm-title = إنهاء مع رد لم يُرسل؟
return-confirm-title = إعادة إلى البوت مع رد لم يُرسل؟
confirm-text = هناك نص لم يصل إلى المتسوّق. سيبقى هنا مسودةً ولن يُرسل.
sign-out-confirm-title = تسجيل الخروج مع ردود لم تُرسل؟
sign-out-confirm-text = المسودات في المحادثات: {$count}. تسجيل الخروج يحذفها.
sign-out-delete = تسجيل الخروج والحذف

## المتسوّق

shopper = المتسوّق
shopper-language = اللغة
shopper-email = البريد الإلكتروني
shopper-customer = رقم العميل
# قبل وقت بدء المحادثة.
shopper-since = بدأت
proof-anonymous = لم يسجّل الدخول
proof-order_email = يعرف الطلب والبريد
proof-one_time_code = مؤكَّد برمز
proof-signed = مسجّل الدخول
proof-anonymous-hint = قبل ذكر أي طلب، يلزم السؤال عن رقمه والبريد الإلكتروني.
orders = الطلبات
orders-none = لا طلبات.
orders-hidden = تظهر الطلبات بعد تسجيل دخول المتسوّق.
orders-no-parcel = لا شحنة بعد.
# علامة على الطلب الذي تدور حوله المحادثة. 14 حرفًا على الأكثر.
orders-about = موضوع السؤال
orders-items = القطع: {$count}
copy = نسخ {$value}
copied = تم النسخ

## إعلانات تقرؤها قارئات الشاشة

# $name المتسوّق، و$reason أحد الأسباب أعلاه.
announce-waiting = جديد في الانتظار: {$name}، {$reason}
announce-wrote = رسالة من {$name}

## ما يريده المتسوّق كما فهمه البوت. 24 حرفًا على الأكثر.

intent-ask_size = استشارة مقاس
intent-ask_shipping_status = أين شحنتي
intent-request_return = إرجاع
intent-complain = شكوى
intent-threaten_dispute = تهديد بنزاع
intent-ask_product_info = مواصفات المنتج
intent-ask_usage = الاستخدام والعناية
intent-ask_availability = التوفّر
intent-ask_price = السعر
intent-ask_promotion = أكواد الخصم والعروض
intent-ask_recommendation = طلب نصيحة
intent-ask_shipping_cost = رسوم التوصيل
intent-ask_delivery_time = مدة التوصيل
intent-ask_ship_to = مناطق التوصيل
intent-ask_customs = الجمارك والضرائب
intent-ask_payment_methods = طرق الدفع
intent-ask_how_to_order = كيفية الطلب
intent-ask_return_policy = شروط الإرجاع
intent-ask_warranty = الضمان
intent-ask_membership = النقاط وبطاقات الهدايا
intent-ask_order_status = حالة الطلب
intent-report_late_parcel = شحنة متأخرة
intent-report_missing_parcel = شحنة مفقودة
intent-report_customs_problem = محتجزة في الجمارك
intent-cancel_order = إلغاء
intent-change_order = تعديل الطلب
intent-change_address = تغيير العنوان
intent-report_payment_problem = مشكلة في الدفع
intent-request_invoice = فاتورة
intent-request_exchange = استبدال
intent-request_refund = استرداد المبلغ
intent-ask_refund_status = حالة الاسترداد
intent-ask_return_status = حالة الإرجاع
intent-report_damaged_item = منتج تالف
intent-report_wrong_item = منتج خاطئ
intent-report_missing_item = منتج ناقص
intent-claim_warranty = مطالبة بالضمان
intent-give_praise = إشادة
intent-give_feedback = اقتراح
intent-report_account_problem = مشكلة في الحساب
intent-manage_subscription = الاشتراكات
intent-request_privacy = الخصوصية
intent-ask_bot = يسأل عن هوية المجيب
intent-ask_help = يطلب المساعدة
intent-talk_to_human = يريد موظفًا
intent-rate = تقييم
intent-greet = تحية
intent-goodbye = وداع
intent-thank = شكر
intent-affirm = نعم
intent-deny = لا
intent-inform = معلومات
intent-stop = توقّف
intent-out_of_scope = شيء آخر
intent-change_language = لغة أخرى
intent-nlu_fallback = غير مفهوم

## الاختصارات

keys-title = اختصارات لوحة المفاتيح
keys-single = استخدام المفاتيح المفردة
keys-single-hint = عند الإيقاف: تعمل Enter وTab ومفاتيح الأسهم فقط.
key-move = المحادثة التالية أو السابقة
key-open = فتح المحادثة
key-claim = استلامها
key-reply = كتابة رد
key-send = إرسال الرد
key-leave = مغادرة حقل الكتابة والعودة إلى القائمة
key-search = بحث
key-tabs = الانتظار، محادثاتي، الفريق، البوت، المنتهية
key-help = عرض هذه القائمة

## التقييمات

ratings = التقييمات
stars = عدد النجوم: {$score} من 5
ratings-period = الفترة
ratings-week = آخر 7 أيام
ratings-month = آخر 30 يومًا
ratings-quarter = آخر 90 يومًا
ratings-loading = جارٍ تحميل التقييمات…
ratings-failed = تعذّر تحميل التقييمات.
ratings-none = لا تقييمات في هذه الفترة.
ratings-average = المتوسط
ratings-count = التقييمات: {$count}
ratings-asked = طُلب التقييم: {$count}
ratings-by-language = اللغة
ratings-by-answerer = أجاب
ratings-of-orders = الطلبات بعد التسليم
ratings-comments = أحدث التعليقات
ratings-open = فتح المحادثة
## الموافقات

approvals = الموافقات
approval-until = مهلة القرار حتى {$time}
approval-expired = لم يقرر أحد حتى {$time}، فانتقلت المحادثة إلى شخص.
approval-rule = القاعدة
approval-history = العميل
approval-history-text = منذ {$since} · الطلبات: {$orders} · التعويضات خلال {$days} يومًا: {$remedies}
approval-goods-keep = تبقى البضاعة لدى العميل
approval-goods-send_back = تُعاد البضاعة
approval-fee = رسوم التوصيل
approval-late = أيام التأخير
approve = موافقة
approve-amount = الموافقة على {$amount}
change = تعديل
decline = رفض
approval-needs-lead = لا يمنح هذا إلا المشرف.
approval-needs-lead-over = يمكنك المنح حتى {$amount}، وما فوقه يقرره المشرف.
deciding = جارٍ الحفظ…
decline-reason = السبب كما سيقرؤه العميل
decline-suggestions = اقتراحات
decline-wear = بحسب الوصف يبدو هذا تآكلًا عاديًا بسبب الاستعمال، ولا يمكننا التعويض عنه.
decline-details = للحكم على الأمر نحتاج إلى تفاصيل أكثر: ما الذي تلف بالضبط وكيف حدث ذلك؟
decline-amount = المبلغ أعلى مما يمكننا منحه في هذه الحالة، ويسعدنا إيجاد حل آخر معك.
decline-settled = سبق أن وجدنا معك حلًا لهذا المنتج.
decline-send = الرفض وإبلاغ العميل
change-resolution = ما البديل؟
change-amount = المبلغ ({$currency})
change-most = بحد أقصى {$amount}
change-reason = كلمة إلى العميل (اختياري)
change-hint = يُسأل العميل أولًا، ولا يُنفذ شيء قبل موافقته.
change-hint-now = المحادثة معك الآن: يُنفذ فورًا.
change-send = عرضه على العميل
change-send-now = التنفيذ الآن
resolution-keep_and_credit = رصيد مع بقاء البضاعة
resolution-partial_refund = مبلغ مع بقاء البضاعة
resolution-resend = إرسال البضاعة نفسها مجددًا
resolution-repair = إصلاح
resolution-full_refund = استرداد كامل
resolution-fee_refund = رد رسوم التوصيل
decided-approved = موافقة من {$name}
decided-declined = رفض من {$name}
decided-changed = تعديل من {$name}
outcome-pending = قيد التنفيذ…
outcome-granted = تم، الرقم {$number}
outcome-granted-fee = تم
outcome-told = أُبلغ العميل
outcome-asked = يُسأل العميل الآن
outcome-turned_down = رفض العميل
outcome-refused = لم يعد ذلك ممكنًا. يُرجى اتخاذ قرار جديد.
outcome-failed = تعذر التنفيذ. يُرجى اتخاذ قرار جديد.
error-approval-decided = سبق القرار من {$name}، وهو ظاهر أدناه.
error-approval-refused = لم تعد القاعدة تتيح هذا لهذه البضاعة.
error-shop = نظام المتجر لا يستجيب. لم يُنفذ شيء، تُرجى إعادة المحاولة.
locked-approval = الروبوت يجيب. يمكنك القرار أعلاه أو تولي المحادثة.
key-approval = الانتقال إلى الموافقة
system-decided = صدر القرار
system-expired = لم يصدر القرار في الوقت المحدد
