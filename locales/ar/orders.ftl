# طلبات في الطريق. التفاصيل (المراحل والتواريخ) على بطاقة تحت الرسالة، فتبقى الجمل قصيرة.

# تحت هذه الجملة تظهر الطلبات بطاقاتٍ للاختيار.
utter_ask_older_order = هل هو أحد هذه الطلبات الأقدم؟
utter_no_older_order = هذه كل الطلبات التي تظهر لي باسمك. هل هو أحدها، أم يبحث عنه شخص من فريقنا؟
utter_ask_which_parcel = أيّ طلب هو المقصود؟
    .v2 = عن أيّ هذه الطلبات السؤال؟
# لمن لم يسجّل الدخول.
utter_ask_order_number_and_email = يُرجى كتابة رقم طلبك (يشبه SO-1234566) والبريد الإلكتروني الذي استخدمته عند الطلب.
    .v2 = لهذا أحتاج إلى رقم طلبك، مثل SO-1234566، والبريد الإلكتروني المسجّل به.
# بعد بيانات لم تقد إلى شيء.
utter_ask_order_details_again = يُرجى التحقق من الاثنين وإرسالهما مرة أخرى: رقم الطلب من رسالة التأكيد، والبريد الإلكتروني الذي وصلت إليه تلك الرسالة.
utter_ask_order_number_help = لا مشكلة. الرقم والبريد موجودان في رسالة تأكيد الطلب. وإن تعذّر العثور عليها، فيمكن لشخص من فريقنا المساعدة في البحث.
    .v2 = إن تعذّر العثور على رسالة التأكيد أيضًا، فيمكن لشخص من فريقنا المساعدة في العثور على الطلب.
# لمن لم يسجّل الدخول وأعطى رقم تتبع.
utter_ask_order_for_tracking_number = شكرًا على رقم التتبع. لعرض الشحنة أحتاج أيضًا إلى رقم طلبها والبريد الإلكتروني الذي استخدمته عند الطلب.
    .v2 = يمكنني عرض هذه الشحنة بمجرد حصولي على رقم طلبها والبريد الإلكتروني المسجّل به.
utter_ask_order_email = ما البريد الإلكتروني الذي استخدمته للطلب { $order_number }؟
    .v2 = لعرض الطلب { $order_number } أحتاج إلى البريد الإلكتروني المسجّل به.
utter_ask_order_number = شكرًا. وما رقم الطلب؟ يشبه SO-1234566.
    .v2 = لم يبقَ سوى رقم الطلب، مثل SO-1234566.
utter_order_number_unreadable = لا أستطيع قراءة { $given } كأحد أرقام طلباتنا؛ ربما فيه خطأ في الكتابة.
    .v2 = { $given } لا يطابق أرقام طلباتنا. هل يمكن أن يكون أحد الأرقام خاطئًا؟
utter_order_email_unreadable = لا يبدو هذا عنوان بريد إلكتروني كاملًا: ربما فيه خطأ في الكتابة.
# الكلمات نفسها سواء لم يوجد الطلب أو كان لشخص آخر: لا يُقال أبدًا أيهما.
utter_order_not_found = لا أجد طلبًا بهذه البيانات.
    .v2 = هذه البيانات لا توصلني إلى طلب أيضًا.
# الأمر نفسه للمرة الثانية.
utter_order_not_found_person = ما زلت لا أجد طلبًا بهذه البيانات. هل أستدعي شخصًا من فريقنا لينظر في الأمر؟

# طلب ليست له شحنة بعد.
utter_order_placed = وصلنا الطلب { $order_number } وهو في انتظار الدفع.
utter_order_paid = تم دفع الطلب { $order_number } وسنبدأ تجهيزه.
utter_order_packed = تم تغليف الطلب { $order_number } وسيُسلَّم قريبًا إلى شركة الشحن.
utter_order_shipped = غادر الطلب { $order_number } مستودعنا، وسيظهر تتبعه هنا قريبًا.
utter_order_in_customs = الطلب { $order_number } في الجمارك.
utter_order_delayed = الطلب { $order_number } متأخر.
utter_order_delivered = تم توصيل الطلب { $order_number }.
utter_order_partly_delivered = تم توصيل جزء من الطلب { $order_number }، والباقي في الطريق.
utter_order_lost = ضاع الطلب { $order_number } في الطريق، ونعتذر عن ذلك.
utter_order_cancelled = تم إلغاء الطلب { $order_number }، فلا شيء منه في الطريق.
utter_order_returned = عاد الطلب { $order_number } إلينا.
utter_order_refunded = تم رد مبلغ الطلب { $order_number }.
# تتبع في الرسالة نفسها.
utter_order_promised = المفترض أن يصل الطلب في موعد أقصاه { $promised_on }.

# شحنة. قد تتبعها تفاصيل في الرسالة نفسها.
utter_parcel_label_created = شحنة الطلب { $order_number } جاهزة في انتظار أن تستلمها شركة { $carrier }.
    .v2 = تم تغليف الطلب { $order_number }، ولم تستلم شركة { $carrier } الشحنة بعد.
utter_parcel_picked_up = استلمت شركة { $carrier } شحنة الطلب { $order_number }.
utter_parcel_in_transit = شحنة الطلب { $order_number } في الطريق مع شركة { $carrier }.
    .v2 = الطلب { $order_number } في الطريق: الشحنة لدى شركة { $carrier }.
utter_parcel_export_customs = شحنة الطلب { $order_number } في التخليص الجمركي للتصدير لدى شركة { $carrier }.
utter_parcel_in_customs = شحنة الطلب { $order_number } في الجمارك، وستواصل شركة { $carrier } نقلها بعد التخليص.
    .v2 = ما زالت الجمارك تفحص شحنة الطلب { $order_number }، وستتابع شركة { $carrier } نقلها فور الانتهاء.
utter_parcel_customs_cleared = اجتازت شحنة الطلب { $order_number } الجمارك وتتابع طريقها مع شركة { $carrier }.
utter_parcel_arrived_hub = وصلت شحنة الطلب { $order_number } إلى مركز فرز تابع لشركة { $carrier }.
    .v2 = الطلب { $order_number } الآن في أحد مراكز الفرز لدى شركة { $carrier }.
utter_parcel_out_for_delivery = خبر سار: خرجت شحنة الطلب { $order_number } للتوصيل مع شركة { $carrier }.
    .v2 = شحنة الطلب { $order_number } في سيارة { $carrier } وفي طريقها إليك.
utter_parcel_delivery_attempted = حاولت شركة { $carrier } توصيل شحنة الطلب { $order_number } وستعيد المحاولة.
utter_parcel_available_for_pickup = شحنة الطلب { $order_number } في انتظارك لدى نقطة استلام تابعة لشركة { $carrier }.
utter_parcel_delayed = شحنة الطلب { $order_number } متأخرة لدى شركة { $carrier }.
    .v2 = أبلغت شركة { $carrier } عن تأخر شحنة الطلب { $order_number }.
utter_parcel_delivered = سلّمت شركة { $carrier } شحنة الطلب { $order_number } في { $delivered_on }.
utter_parcel_lost = نعتذر: فقدت شركة { $carrier } شحنة الطلب { $order_number }.
utter_parcel_returned_to_sender = تعذّر توصيل شحنة الطلب { $order_number }، وشركة { $carrier } تعيدها إلينا.

# تفاصيل قد تتبع. $place كما كتبته شركة الشحن.
utter_parcel_last_place = آخر موقع مسجّل لها: { $place }.
utter_parcel_expected_day = من المتوقع وصولها في { $to_on }.
utter_parcel_expected_between = من المتوقع وصولها بين { $from_on } و{ $to_on }.
utter_parcel_expected_by = من المتوقع وصولها في موعد أقصاه { $to_on }.
# $days: الأيام بعد الموعد الموعود، يوم واحد على الأقل.
utter_parcel_late = هذا تأخير مدته { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } عن الموعد الذي وعدنا به، ونعتذر عن ذلك.

# قبل ما يُعرف عن الطرد، في الرسالة نفسها، حين لا تجيب شركة الشحن. $age: مثل «قبل 3 ساعات».
utter_carrier_silent = لا تجيبني شركة { $carrier } الآن. هكذا كان الوضع { $age }:
    .v2 = لا أستطيع الوصول إلى شركة { $carrier } في الوقت الحالي. آخر ما أفادت به، { $age }:
# الأمر نفسه حين لم تذكر شركة الشحن شيئًا قط.
utter_carrier_silent_own = لا تجيبني شركة { $carrier } الآن، فليس لديّ إلا ما سجّلناه نحن:
    .v2 = لا أستطيع الوصول إلى شركة { $carrier } في الوقت الحالي. ما سجّلناه نحن:
# حين لا تعرف شركة الشحن الرقم (بعد).
utter_carrier_unknown_number = لا تجد شركة { $carrier } شيئًا تحت الرقم { $tracking_number } حاليًا. ما سجّلناه نحن:
    .v2 = لا يظهر لدى شركة { $carrier } شيء للرقم { $tracking_number } في الوقت الحالي. ما سجّلناه نحن:
# بعد حالة الطرد، حين يزيد عمر الخبر على ساعة.
utter_parcel_as_of = أفادت شركة { $carrier } بذلك { $age }.

button_other_order = طلب آخر
