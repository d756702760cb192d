# نصوص صفحات المتجر التجريبي. النبرة دافئة وبسيطة: متجر صغير يتحدث عن نفسه.
# التواريخ والأسعار والمقاسات وأسماء البلدان تنسّقها الصفحة.

## رأس كل صفحة

shop_name = Storeside
# عنوان اللسان: {$page} اسم الصفحة.
page_title = {$page} · Storeside
# لمستخدمي لوحة المفاتيح؛ يتخطى الرأس.
skip_to_content = الانتقال إلى المحتوى
# 70 حرفًا على الأكثر.
demo_note = متجر تجريبي: كل شيء متاح للتصفح والتجربة، ولن يُخصم أي مبلغ.
nav_cart = السلة
# لقارئات الشاشة. {$count} عدد القطع.
nav_cart_count = السلة، عدد القطع: {$count}
nav_sign_in = تسجيل الدخول
# اسم مجموعة الروابط في الرأس، لقارئات الشاشة.
nav_main = القائمة الرئيسية
language_label = اللغة
country_label = التوصيل إلى

## الكتالوج

catalogue_title = أشياء جميلة تعبر الحدود إليك
catalogue_lead = ملابس وأحذية وإلكترونيات ومستلزمات للمنزل والجمال، من صنّاع نعرفهم بأسمائهم.
categories_label = الأقسام
category_all = الكل
category_clothing = الملابس
category_shoes = الأحذية
category_electronics = الإلكترونيات
category_home = المنزل
category_beauty = الجمال
search_label = البحث في المتجر
search_placeholder = قميص كتّان، غلاية، بوت
results_count = المنتجات: {$count}
results_for = نتائج البحث عن «{$query}»
results_none = لا توجد نتائج
results_none_hint = قد تفيد كلمة أقصر أو قسم آخر، أو السؤال في المحادثة.
load_more = عرض المزيد
# شارة على صورة المنتج، 16 حرفًا على الأكثر.
sold_out = نفدت الكمية
# لقارئات الشاشة.
price_label = السعر
# النجوم، لقارئات الشاشة.
rating_label = التقييم {$rating} من 5

## المنتج

back_to_shop = العودة إلى المتجر
colour_label = اللون
size_label = المقاس
size_choose = اختيار المقاس
size_open_chart = جدول المقاسات
# لقارئات الشاشة وكتلميح.
size_sold_out = {$size}، نفدت الكمية
stock_in = متوفر
# {$count} عدد صغير من 1 إلى 5.
stock_few = الكمية المتبقية: {$count} فقط
stock_out = غير متوفر حاليًا
# {$date} يوم.
stock_back_on = غير متوفر، يعود نحو {$date}
add_to_cart = إضافة إلى السلة
added_to_cart = تمت الإضافة إلى السلة
view_cart = عرض السلة
# يفتح المحادثة. 24 حرفًا على الأكثر.
ask_in_chat = سؤال عن هذا المنتج
promise_delivery = الشحن إلى {$country} مع التتبع
promise_returns = إرجاع خلال 14 يومًا أو أكثر، وفق أنظمة بلدك
promise_help = لديك سؤال؟ المحادثة تجيب فورًا
details_title = التفاصيل
care_title = العناية
guide_title = من المفيد معرفته
size_chart_title = جدول المقاسات
# {$brand} اسم الشركة المصنّعة.
size_chart_caption = مقاسات {$brand}، قياسات الجسم بالسنتيمتر
size_chart_caption_feet = مقاسات {$brand}، طول القدم بالسنتيمتر
size_chart_size = المقاس
measure_chest = الصدر
measure_waist = الخصر
measure_hips = الورك
measure_foot = طول القدم
measure_height = طول القامة
brand_label = العلامة التجارية
sku_label = رقم المنتج

## السلة

cart_title = السلة
cart_empty = سلتك فارغة
cart_empty_hint = كل ما يُضاف يبقى هنا على هذا الجهاز.
cart_keep_looking = متابعة التصفح
cart_items_label = محتويات السلة
cart_remove = إزالة
# لقارئات الشاشة. {$title} اسم المنتج.
cart_remove_title = إزالة {$title}
cart_quantity_of = كمية {$title}
cart_less = تقليل كمية {$title} بواحد
cart_more = زيادة كمية {$title} بواحد
cart_summary = الملخص
cart_subtotal = المجموع الفرعي
cart_shipping = التوصيل
cart_shipping_free = مجاني
cart_total = الإجمالي
cart_tax_note = شامل الضرائب. قد تُستحق رسوم جمركية خارج المنطقة الجمركية للمتجر.
cart_checkout = إتمام الشراء
cart_unavailable = لم يعد متوفرًا
# بعد «إتمام الشراء»: بيان واضح بأنه لا يوجد طلب.
checkout_title = هنا يستلم المتجر الحقيقي طلبك
checkout_text = متجر Storeside تجريبي: لم يُطلب شيء، ولن يُخصم مبلغ، ولن تُرسل شحنة. تسجيل الدخول كعميل تجريبي يعرض طلبات وشحنات في الطريق.
checkout_keep = الاحتفاظ بالسلة
checkout_clear = إفراغ السلة
checkout_orders = عرض طلبات تجريبية

## تسجيل الدخول كعميل تجريبي

sign_in_title = تسجيل الدخول كعميل تجريبي
sign_in_lead = لا أحد هنا حقيقي. باختيار أحدهم تظهر طلباته، وتعرف المحادثة من يسأل.
sign_in_filter = البحث باسم أو بلد أو لغة
sign_in_none = لا أحد بهذا الاسم
sign_in_orders = الطلبات: {$count}
sign_out = تسجيل الخروج
sign_in_own = الدخول بالبريد وكلمة المرور
sign_in_email = البريد الإلكتروني
sign_in_password = كلمة المرور
sign_in_submit = دخول
sign_in_forgot = نسيتها؟ اسأل في المحادثة
sign_in_refused = لا حساب بهذه البيانات. بعد عشر محاولات خاطئة يُقفل الحساب، ويمكن لمساعد المحادثة إرسال رابط يفتحه من جديد.
sign_in_wait = محاولات كثيرة. يُرجى الانتظار قليلًا أو طلب رابط من المساعد في المحادثة.
reset_title = تعيين كلمة مرور جديدة
reset_lead = {$shortest} أحرف على الأقل. بضع كلمات متتالية يسهل تذكّرها ويصعب تخمينها.
reset_password = كلمة المرور الجديدة
reset_show = إظهار ما أكتبه
reset_save = حفظ كلمة المرور
reset_too_short = قصيرة جدًا: {$shortest} أحرف على الأقل.
reset_too_long = طويلة جدًا: {$longest} حرفًا على الأكثر.
reset_too_simple = يسهل تخمينها. يُرجى اختيار غيرها.
reset_done_title = تم تعيين كلمة المرور
reset_done_text = سُجّل الخروج من كل الأجهزة الأخرى، وفُتح الحساب إن كان مقفلًا. يمكن الدخول الآن بكلمة المرور الجديدة.
reset_refused_title = هذا الرابط لا يعمل
reset_unknown = ليس هذا أحدث رابط، أو أنه غير كامل. يُرجى فتح الرابط في أحدث رسالة.
reset_expired = انتهت صلاحية الرابط: مدته ساعة. يمكن للمساعد إرسال رابط آخر.
reset_used = استُخدم هذا الرابط من قبل. إن لم يكن ذلك منك، فأخبرنا فورًا في المحادثة.
reset_ask = اسأل في المحادثة

pay_title = دفع {$amount}
pay_lead = هذا فرق السعر بين {$item} والمنتج الذي سيُعاد. نحتفظ به حتى {$day}.
pay_with = ما طريقة الدفع المفضّلة؟
pay_submit = دفع {$amount}
pay_demo = هذا متجر تجريبي: لا تُحوَّل أي أموال.
pay_done_title = تم الدفع، شكرًا
pay_done_text = وصل مبلغ {$amount} مقابل {$item}. يُرسَل المنتج فور وصول المرتجع.
pay_refused_title = لا يوجد ما يُدفع هنا
pay_unknown = لا توجد دفعة بهذا العنوان. يُرجى فتح الرابط من المحادثة مرة أخرى.
pay_lapsed = لم يعد المنتج محجوزًا، لذا لا حاجة إلى الدفع. يمكن للمساعد معرفة الممكن الآن.

## الحساب

account_title = طلباتك
account_hello = مرحبًا {$name}
account_no_orders = لا طلبات بعد
account_no_orders_hint = لم يشترِ هذا العميل التجريبي شيئًا.
order_title = الطلب {$number}
order_placed = تاريخ الطلب {$date}
order_items = محتويات هذا الطلب
order_total = الإجمالي
order_quantity = الكمية: {$count}
order_ask = سؤال عن هذا الطلب
order_no_parcels = لم تخرج أي شحنة بعد

## حالات الطلب، شارة صغيرة. 20 حرفًا على الأكثر.

order_state_placed = تم الطلب
order_state_paid = مدفوع
order_state_packed = تم تغليفه
order_state_shipped = في الطريق
order_state_in_customs = في الجمارك
order_state_delayed = متأخر
order_state_delivered = تم توصيله
order_state_partly_delivered = تم توصيل جزء منه
order_state_lost = مفقود
order_state_cancelled = ملغى
order_state_returned = مُرجَع
order_state_refunded = تم رد المبلغ

## الشحنات

# {$number} هو 1، 2، ...: عندما يأتي الطلب في أكثر من شحنة.
parcel_title = الشحنة {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} يوم أو مدة.
parcel_expected = الوصول المتوقع: {$date}
# {$date} اليوم الذي وعد به المتجر عند الطلب.
parcel_promised = الموعد الموعود: {$date}
parcel_delivered_on = تم التوصيل: {$date}
parcel_timeline = مسار الشحنة
parcel_no_events = لم تُبلغ شركة الشحن عن شيء بعد
event_place = {$place}، {$country}

## ما جرى للشحنة، سطر لكل حدث

event_label_created = تمت طباعة الملصق
event_picked_up = استلمتها شركة الشحن
event_in_transit = في الطريق
event_export_customs = في جمارك التصدير
event_in_customs = في الجمارك
event_customs_cleared = تم التخليص الجمركي
event_arrived_hub = وصلت إلى مركز فرز
event_out_for_delivery = خرجت للتوصيل
event_delivery_attempted = محاولة توصيل لم تنجح
event_available_for_pickup = جاهزة للاستلام
event_delayed = متأخرة
event_delivered = تم التوصيل
event_lost = مفقودة
event_returned_to_sender = أُعيدت إلى المتجر

## التحميل والأعطال

loading = جارٍ التحميل
error_title = تعذّر ذلك
error_offline = تعذّر الوصول إلى المتجر. يُرجى التحقق من الاتصال وإعادة المحاولة.
error_server = حدث خطأ من جانبنا. يُرجى إعادة المحاولة.
error_try_again = إعادة المحاولة
not_found_title = لا شيء هنا
not_found_text = الصفحة المطلوبة انتقلت أو لم تكن موجودة أصلًا.
not_found_product = هذا المنتج غير موجود لدينا، أو لم يعد متوفرًا.

## تذييل كل صفحة

footer_about = Storeside عرض تجريبي لمحادثة بجانب متجر عابر للحدود. المنتجات والأشخاص والطلبات من نسج الخيال.
