# ما يخبر به المتجر من تلقاء نفسه؛ الجمل نفسها في المحادثة وفي البريد، و«نحن» هو المتجر.

utter_touch_received = شكرًا على طلبك! وصلنا الطلب { $order_number }.
utter_touch_received_unpaid = شكرًا على طلبك! وصلنا الطلب { $order_number } وسنغلّفه فور إتمام الدفع.
# $ships_on
utter_touch_ships = سيغادر مستودعنا في موعد أقصاه { $ships_on }.
utter_touch_packed = تم تغليف الطلب { $order_number } وهو في انتظار أن تستلمه شركة { $carrier }.
    .v2 = غلّفنا الطلب { $order_number }، والخطوة التالية أن تستلم شركة { $carrier } الشحنة.
utter_touch_shipped = الطلب { $order_number } في الطريق مع شركة { $carrier }. رقم التتبع هو { $tracking_number }.
    .v2 = شحنة الطلب { $order_number } الآن مع شركة { $carrier }، ويمكن تتبعها بالرقم { $tracking_number }.
# $to_on
utter_touch_expected = من المتوقع وصولها في موعد أقصاه { $to_on }.
utter_touch_out_for_delivery = الوصول اليوم: خرجت شحنة الطلب { $order_number } للتوصيل مع شركة { $carrier }.
    .v2 = شحنة الطلب { $order_number } في سيارة { $carrier } وفي طريقها إليك.
utter_touch_delivered = سلّمت شركة { $carrier } شحنة الطلب { $order_number }. نأمل أن ينال ما فيها إعجابك!
    .v2 = أبلغت شركة { $carrier } بوصول شحنة الطلب { $order_number }. نتمنى أن تسعدك!
utter_touch_satisfaction = ما مدى رضاك عن الطلب { $order_number }؟ نجمة واحدة تعني سيئًا، وخمس نجوم تعني ممتازًا.
    .v2 = مرّت أيام على وصول الطلب { $order_number }: كم نجمة من خمس يستحق؟

utter_touch_delayed = نعتذر: أبلغت شركة { $carrier } عن تأخر شحنة الطلب { $order_number }.
    .v2 = تحتاج شحنة الطلب { $order_number } إلى وقت أطول من المخطط، بحسب شركة { $carrier }. نعتذر عن ذلك.
# $promised_on
utter_touch_late = نعتذر: وعدنا بوصول الطلب { $order_number } في موعد أقصاه { $promised_on }، ولم يُسجَّل تسليمه بعد.
# $since_on
utter_touch_in_customs = شحنة الطلب { $order_number } محتجزة في الجمارك منذ { $since_on }، وستواصل شركة { $carrier } نقلها بعد التخليص. إن لزم شيء من جهتك فستتواصل معك شركة { $carrier } أو الجمارك مباشرة.
utter_touch_delivery_attempted = حاولت شركة { $carrier } توصيل شحنة الطلب { $order_number } ولم تتمكن من تسليمها.
    .v2 = أبلغت شركة { $carrier } عن تعذّر محاولة أخرى لتوصيل شحنة الطلب { $order_number }.
utter_touch_available_for_pickup = شحنة الطلب { $order_number } في انتظارك لدى نقطة استلام تابعة لشركة { $carrier }.
utter_touch_returned_to_sender = نعتذر: تعذّر توصيل شحنة الطلب { $order_number }، وشركة { $carrier } تعيدها إلينا.
utter_touch_lost = نعتذر بشدة: فقدت شركة { $carrier } شحنة الطلب { $order_number }، ولا تتحمل أنت هذه الخسارة.

button_touch_what_now = ماذا يحدث الآن؟
button_touch_not_here = لم تصلني
# $stars
button_touch_stars = { $stars ->
    [one] نجمة واحدة
    [two] نجمتان
    [few] { $stars } نجوم
   *[other] { $stars } نجمة
 }

# $name
mail_touch_hello = مرحبًا { $name }،
mail_touch_ask = إن كان هناك ما هو غير واضح، فيُرجى تسجيل الدخول إلى متجرنا وفتح المحادثة: المساعد هناك يعرف طلبك.
mail_touch_rate = للإجابة، يُرجى تسجيل الدخول إلى متجرنا وفتح المحادثة: السؤال في انتظارك هناك.
mail_touch_stop = إن لم ترغب في مزيد من الرسائل عن طلباتك، فيكفي إخبار المساعد في المحادثة.
mail_touch_subject_received = وصلنا طلبك { $order_number }
mail_touch_subject_received_unpaid = طلبك { $order_number } في انتظار الدفع
mail_touch_subject_packed = تم تغليف طلبك { $order_number }
mail_touch_subject_shipped = طلبك { $order_number } في الطريق
mail_touch_subject_out_for_delivery = طلبك { $order_number } خرج للتوصيل
mail_touch_subject_delivered = تم تسليم طلبك { $order_number }
mail_touch_subject_satisfaction = ما مدى رضاك عن الطلب { $order_number }؟
mail_touch_subject_delayed = طلبك { $order_number } متأخر
mail_touch_subject_late = لم يصل طلبك { $order_number } في موعده
mail_touch_subject_in_customs = طلبك { $order_number } محتجز في الجمارك
mail_touch_subject_delivery_attempted = تعذّر تسليم طلبك { $order_number }
mail_touch_subject_available_for_pickup = طلبك { $order_number } جاهز للاستلام
mail_touch_subject_returned_to_sender = طلبك { $order_number } يعود إلينا
mail_touch_subject_lost = ضاع طلبك { $order_number } في الطريق

# $title
mail_stock_subject = متوفر من جديد: { $title }
mail_stock_text =
    «{ $title }» متوفر من جديد.

    هذه هي الرسالة الوحيدة التي طلبتها عن توفره. لا يمكننا حجزه، فهو لمن يطلب أولًا.
