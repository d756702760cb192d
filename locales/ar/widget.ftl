# محادثة المتسوّق: الزر واللوحة والأشرطة والأخطاء والبطاقات. قصيرة وودودة، ومن دون تذكير أو تأنيث للمخاطَب.
# رسائل بسيطة مع {$variables} فقط، بلا صيغ جمع، مثل «القطع: {$count}».

## الزر الدائري في زاوية الصفحة، ورأس اللوحة

# تقرؤها قارئات الشاشة.
launcher-open = فتح المحادثة
launcher-unread = فتح المحادثة، الرسائل الجديدة: {$count}
# 24 حرفًا على الأكثر.
title = كيف يمكننا المساعدة؟
# 24 حرفًا على الأكثر.
assistant = المساعد الآلي
# 40 حرفًا على الأكثر.
status-bot = الرد خلال ثوانٍ
status-queued = في انتظار أحد أفراد الفريق
status-assigned = المحادثة مع {$name}
status-resolved = انتهت المحادثة
# 40 حرفًا على الأكثر.
status-offline = لا يوجد اتصال – جارٍ إعادة المحاولة…
close = إغلاق المحادثة
log = المحادثة
you = أنت

## التحية قبل الرسالة الأولى

welcome = أهلًا وسهلًا! نجيب عن أسئلة الشحنات والمقاسات والإرجاع، وبلغتك.
# ثلاثة اقتراحات؛ يُرسل النص كرسالة من المتسوّق.
suggest-parcel = أين طلبي؟
suggest-size = أي مقاس يناسبني؟
suggest-return = أريد إرجاع منتج

## الكتابة

# 24 حرفًا على الأكثر.
composer-placeholder = كتابة رسالة…
composer-label = رسالتك
send = إرسال
composer-left = الأحرف المتبقية: {$count}
composer-over = أطول من المسموح، الأحرف الزائدة: {$count}
sending = جارٍ الإرسال…
sent = أُرسلت
failed = لم تُرسل
retry = إعادة المحاولة
discard = حذف
# لقارئات الشاشة.
typing = {$name}: جارٍ الكتابة…
jump = رسائل جديدة
jump-down = الانتقال إلى أحدث رسالة
quick-replies = إجابات مقترحة

## الأشرطة

queue-waiting = سيرد عليك شخص من فريقنا هنا بعد قليل. يمكنك متابعة الكتابة.
# $position رقم، و1 هو التالي.
queue-position = ترتيبك في قائمة الانتظار: {$position}
queue-next = دورك هو التالي.
resolved = هذه المحادثة مغلقة. إن بقي شيء، يمكنك الكتابة من جديد.
restart = بدء محادثة جديدة
# بعد أن تعذّر العثور على المحادثة القديمة.
expired = اضطررنا إلى بدء محادثة جديدة. ما كتبته محفوظ.
storage-off = لا يحتفظ متصفحك بهذه المحادثة بعد مغادرة الصفحة.

## الأخطاء

error-offline = لا يوجد اتصال. سنرسلها فور عودة الاتصال.
error-too-long = هذه الرسالة طويلة جدًا. يُرجى اختصارها.
error-empty = يُرجى كتابة رسالة أولًا.
error-not-text = تحتوي هذه الرسالة على رموز لا يمكن إرسالها.
error-rate-limited = كان هذا سريعًا بعض الشيء. ستُرسل بعد لحظات.
error-payload-not-offered = لم تعد هذه الإجابة متاحة. يُرجى كتابتها بكلماتك.
error-client-id-conflict = تعذّرت إعادة إرسال هذه الرسالة. يُرجى كتابتها من جديد.
error-server = حدث خطأ من جانبنا. يُرجى إعادة المحاولة.

## بطاقة الشحنة

parcel-title = الشحنة
parcel-order = الطلب {$number}
parcel-carrier = {$carrier}
parcel-tracking = رقم التتبع
parcel-expected = الوصول المتوقع
parcel-promised = الموعد الموعود
parcel-delivered = تم التوصيل
parcel-last-place = آخر موقع
parcel-as-of = حتى {$time}
# يفتح المراحل الأقدم؛ $count عددها.
parcel-more = عرض المراحل السابقة ({$count})
parcel-less = عرض مراحل أقل
parcel-track = التتبع لدى شركة الشحن
copy = نسخ
copied = تم النسخ
# مراحل الشحنة. 32 حرفًا على الأكثر.
parcel-status-label_created = أُبلغت شركة الشحن
parcel-status-picked_up = استلمتها شركة الشحن
parcel-status-in_transit = في الطريق
parcel-status-export_customs = في جمارك التصدير
parcel-status-in_customs = في الجمارك
parcel-status-customs_cleared = تم التخليص الجمركي
parcel-status-arrived_hub = في مركز فرز
parcel-status-out_for_delivery = خرجت للتوصيل
parcel-status-delivery_attempted = محاولة توصيل لم تنجح
parcel-status-available_for_pickup = جاهزة للاستلام
parcel-status-delayed = متأخرة
parcel-status-delivered = تم التوصيل
parcel-status-lost = مفقودة
parcel-status-returned_to_sender = في طريق العودة إلى المتجر

## بطاقة الطلبات

orders-title = طلباتك
# $count عدد القطع المطلوبة.
orders-items = القطع: {$count}
# لقارئات الشاشة.
orders-choose = اختيار الطلب {$number}
# حالة الطلب. 20 حرفًا على الأكثر.
order-status-placed = تم الطلب
order-status-paid = مدفوع
order-status-packed = تم تغليفه
order-status-shipped = تم شحنه
order-status-in_customs = في الجمارك
order-status-delayed = متأخر
order-status-delivered = تم توصيله
order-status-partly_delivered = تم توصيل جزء منه
order-status-lost = مفقود
order-status-cancelled = ملغى
order-status-returned = مُرجَع
order-status-refunded = تم رد المبلغ

## بطاقة المنتجات

products-title = المنتجات
products-view = عرض
products-choose = اختيار
products-in-stock = متوفر
products-sold-out = نفدت الكمية

## بطاقة جدول المقاسات

size-title = جدول المقاسات
# عنوان العمود فوق S وM وL و38 و40…
size-size = المقاس
# $unit هي cm أو in.
size-unit = قياسات الجسم بوحدة {$unit}
size-recommended = المقاس الموصى به لك: {$size}
# 12 حرفًا على الأكثر.
size-mark = مناسب لك
size-chest = الصدر
size-waist = الخصر
size-hips = الورك
size-inseam = طول الساق الداخلي
size-foot = طول القدم
size-height = طول القامة
size-neck = الرقبة
size-sleeve = الكم
size-shoulder = الكتف
size-hand = اليد
size-head = الرأس

## بطاقة الإرجاع

return-title = الإرجاع
return-number = رقم الإرجاع {$number}
return-items = المنتجات المُرجَعة
return-send-by = آخر موعد للإرسال
return-ship-to = عنوان الإرسال
return-paid-by = رسوم الشحن
return-paid-by-shop = علينا
return-paid-by-shopper = على حسابك
return-refund = المبلغ المسترد
# $date يوم.
return-refund-by = حتى {$date}
return-copy-address = نسخ العنوان

## Invoice card

invoice-title = فاتورة
invoice-issued = تاريخ الفاتورة
invoice-total = المجموع
invoice-download = تنزيل PDF
invoice-failed = لم ينجح ذلك. حاول مرة أخرى أو اطلب الفاتورة من جديد.

## الصور

photo-add = إضافة صور
