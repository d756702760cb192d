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

## أسماء تفاصيل المنتج (العمود الأول من جدول صغير، 24 حرفًا على الأكثر)

attribute_material = الخامة
attribute_upper = الجزء العلوي
attribute_sole = النعل
attribute_lining = البطانة
attribute_membrane = غشاء مقاوم للماء
attribute_filling = الحشوة
attribute_weight = الوزن
attribute_fit = القَصّة
attribute_length = الطول
# ارتفاع البنطال عند الخصر.
attribute_rise = ارتفاع الخصر
# قَصّة ساق البنطال.
attribute_leg = قَصّة الساق
attribute_collar = الياقة
attribute_pocket = الجيب
attribute_heel = ارتفاع الكعب
attribute_width = العرض
# فرق الارتفاع بين كعب حذاء الجري ومقدمته.
attribute_drop = فرق ارتفاع الكعب
attribute_pronation = ميلان القدم
attribute_construction = طريقة الصنع
# بالمليمتر.
attribute_water_column = مقاومة ضغط الماء
attribute_waterproof = مقاوم للماء
# درجة الحرارة التي يدفئ عندها.
attribute_warm_to = يدفئ حتى
attribute_sun_protection = حماية من الشمس
attribute_chlorine_resistant = مقاوم للكلور
attribute_certification = الشهادة
attribute_origin = بلد الصنع
attribute_pieces = عدد القطع
attribute_dimensions = الأبعاد
attribute_height = الارتفاع
attribute_diameter = القطر
# ما تحتويه العبوة.
attribute_volume = الحجم
attribute_capacity = السعة
attribute_warranty = الضمان
attribute_connection = الاتصال
attribute_noise_cancelling = إلغاء الضوضاء
attribute_battery = البطارية
attribute_battery_life = عمر البطارية
attribute_charging = الشحن
attribute_wireless_charging = الشحن اللاسلكي
attribute_impedance = المعاوقة
attribute_power = القدرة
attribute_input = الدخل
# أي مقابس جدارية يناسبها الشاحن.
attribute_plugs = القوابس
attribute_ports = المنافذ
attribute_standard = المعيار
attribute_cable = الكابل
attribute_data = نقل البيانات
# الأجهزة التي يناسبها.
attribute_compatible_with = متوافق مع
attribute_display = الشاشة
attribute_gps = GPS
# للوحة المفاتيح.
attribute_layout = توزيع المفاتيح
attribute_switches = نوع المفاتيح
attribute_resolution = الدقة
# فأرة لليد اليمنى أو اليسرى.
attribute_hand = اليد
attribute_field_of_view = مجال الرؤية
attribute_brightness = السطوع
attribute_colour_temperature = درجة حرارة اللون
attribute_storage = التخزين
attribute_memory = الذاكرة
attribute_sensor = المستشعر
attribute_zoom = التقريب
attribute_video = الفيديو
attribute_in_the_box = محتويات العلبة
attribute_socket = قاعدة المصباح
attribute_dishwasher_safe = آمن في غسالة الصحون
attribute_microwave_safe = آمن في الميكروويف
attribute_induction = يعمل على الحث
attribute_oven_safe = آمن في الفرن
attribute_burn_time = مدة الاحتراق
attribute_temperature = درجة الحرارة
# لساعة حائط.
attribute_movement = آلية الساعة
attribute_drainage_hole = فتحة تصريف
attribute_skin_type = نوع البشرة
attribute_hair_type = نوع الشعر
attribute_fragrance_free = خالٍ من العطور
attribute_silicone_free = خالٍ من السيليكون
attribute_free_of = خالٍ من
attribute_vegan = نباتي
# لمستحضر تجميل، بالأشهر بعد الفتح.
attribute_shelf_life_open = الصلاحية بعد الفتح
attribute_active = المادة الفعالة
attribute_water_resistant = الثبات في الماء
attribute_finish = اللمسة النهائية
attribute_concentration = التركيز
# لعطر.
attribute_notes = المكونات العطرية
# القيمة بجانب الاسم: «مقاوم للماء»: «نعم».
value_yes = نعم
value_no = لا

## طريقة العناية، سطر لكل منها كما على ملصق الملابس

care_wash_30 = غسل في الغسالة على 30 درجة مئوية
care_wash_30_gentle = غسل لطيف في الغسالة على 30 درجة مئوية
care_wash_40 = غسل في الغسالة على 40 درجة مئوية
care_wash_60 = غسل في الغسالة على 60 درجة مئوية
care_hand_wash = غسل يدوي
care_hand_wash_warm = غسل يدوي بماء دافئ
care_no_machine_wash = لا يُغسل في الغسالة
care_dry_clean = تنظيف جاف فقط
care_no_bleach = لا يُستخدم مبيّض
care_no_softener = لا يُستخدم منعّم الأقمشة
care_tumble_low = تجفيف في المجفف على حرارة منخفضة
care_no_tumble = لا يُجفف في المجفف
care_dry_flat = يُجفف مفرودًا
care_air_dry = يُترك ليجف في الهواء
care_no_heat = يُبعد عن المدافئ
care_no_iron = لا يُكوى
care_iron_low = كيّ على حرارة منخفضة
care_iron_medium = كيّ على حرارة متوسطة
care_no_iron_print = لا تُكوى الطباعة
care_brush_off = يُزال الغبار الجاف بالفرشاة
care_damp_cloth = يُمسح بقطعة قماش رطبة
care_wipe_dry = يُمسح بقطعة قماش جافة
care_dust_dry = يُنفض الغبار بقطعة قماش جافة
care_spot_clean = تُنظف البقع فقط بقطعة قماش رطبة
care_vacuum = تنظيف لطيف بالمكنسة الكهربائية
care_wax_leather = يُشمّع الجلد بين حين وآخر
care_leather_cream = يُغذى الجلد بالكريم
care_shoe_tree = يُحفظ على قالب أحذية
care_keep_dry = يُحفظ جافًا
care_rinse_fresh_water = يُشطف بماء عذب
care_dishwasher = آمن في غسالة الصحون
care_microwave = آمن في الميكروويف
care_dry_at_once = يُجفف فور الغسل
care_descale = يُزال الترسّب الكلسي بانتظام
care_oil_wood = يُدهن الخشب بالزيت بين حين وآخر
care_keep_cool = يُحفظ في مكان بارد
care_keep_dark = يُحفظ بعيدًا عن الضوء
care_close_lid = يُغلق الغطاء بإحكام

## الألوان كما تسميها متاجر الأزياء

colour_navy = كحلي
colour_white = أبيض
colour_black = أسود
colour_sand = رملي
colour_yellow = أصفر
colour_light_blue = أزرق فاتح
colour_rust = صدئي
colour_cream = كريمي
colour_rose = وردي
colour_forest = أخضر غامق
colour_grey = رمادي
colour_olive = زيتي
colour_teal = بترولي
colour_burgundy = عنابي
colour_charcoal = فحمي
colour_denim = جينز
colour_camel = جملي
colour_red = أحمر
colour_sage = أخضر ميرمية
colour_midnight = أزرق ليلي
colour_indigo = نيلي
colour_light_denim = جينز فاتح
colour_khaki = كاكي
colour_mustard = خردلي
colour_blue = أزرق
colour_coral = مرجاني
colour_orange = برتقالي
colour_brown = بني
colour_tan = بني فاتح
colour_gold = ذهبي
colour_walnut = جوزي
colour_lilac = ليلكي
colour_mint = نعناعي
colour_silver = فضي
colour_brass = نحاسي
colour_sky = سماوي
colour_terracotta = تيراكوتا
colour_amber = كهرماني

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
