# خصائص المنتجات والعناية بها وألوانها: رموز الكتالوج بالكلمات.

## أسماء تفاصيل المنتج (العمود الأول من جدول صغير، 24 حرفًا على الأكثر)

attribute_material = الخامة
attribute_colour = اللون
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
