# الفواتير، والمدفوعات التي حدث فيها خطأ.

utter_ask_which_order_invoice = لأي طلب تحتاج الفاتورة؟
    .v2 = لأي من هذه الطلبات تريدها؟
utter_invoice_ready = هذه فاتورة الطلب { $order_number }، ورقمها { $invoice_number }.
    .v2 = فاتورة الطلب { $order_number } جاهزة: { $invoice_number }.
utter_invoice_company = هذه الفاتورة { $invoice_number } للطلب { $order_number } كما سُجّل الطلب. لا أستطيع إضافة اسم شركة أو رقم ضريبي، لكن زميلًا يستطيع ذلك: هل أستدعيه؟
    .v2 = الفاتورة { $invoice_number } تخص الطلب { $order_number }. اسم الشركة أو الرقم الضريبي لا يضيفه إلا شخص من فريقنا. هل أستدعيه؟
utter_invoice_given_back = بما أن مبلغًا من هذا الطلب أُعيد إليك فقد تحتاج أيضًا إلى إشعار دائن، ويمكن لزميل أن يصدره.
utter_invoice_refused_unpaid = الطلب { $order_number } لم يُدفع بعد. تصدر الفاتورة بعد وصول الدفع؛ اسألني عنها حينها.
    .v2 = لا توجد فاتورة للطلب { $order_number } حتى الآن لأنه ما زال بانتظار الدفع.
utter_invoice_refused_cancelled = أُلغي الطلب { $order_number }، ولذلك لا فاتورة له. إذا كنت تحتاج إلى مستند فيمكن لزميل أن يساعدك: هل أستدعيه؟

utter_ask_which_order_payment = لأي طلب كان الدفع؟
    .v2 = أي من هذه الطلبات تقصد؟
utter_payment_paid_once = أرى للطلب { $order_number } خصمًا واحدًا: { $amount } عبر { $method } بتاريخ { $paid_on }. وهو مجموع الطلب تمامًا، ولم يُخصم شيء مرتين.
    .v2 = خُصم ثمن الطلب { $order_number } مرة واحدة: { $amount } بتاريخ { $paid_on } ({ $method }). وهذا يطابق مجموعه.
utter_payment_declined = رُفض دفع الطلب { $order_number } بتاريخ { $declined_on }، ولم يُخصم شيء.
    .v2 = الطلب { $order_number } غير مدفوع: رُفضت المحاولة بتاريخ { $declined_on } ولم يُؤخذ أي مبلغ.
utter_payment_declined_then_paid = رُفضت المحاولة الأولى لدفع الطلب { $order_number } بتاريخ { $declined_on }، ونجحت التالية: خُصم { $amount } مرة واحدة بتاريخ { $paid_on }. لا يلزمك فعل شيء.
    .v2 = الطلب { $order_number } مدفوع: { $amount } بتاريخ { $paid_on }. رُفضت فقط المحاولة السابقة بتاريخ { $declined_on } ولم تكلف شيئًا.
utter_payment_reserved = مبلغ { $amount } للطلب { $order_number } محجوز فقط ({ $method }) ولم يُخصم. إن لم يُخصم فسيحرره البنك في موعد أقصاه { $release_on }.
utter_payment_released = كان مبلغ { $amount } للطلب { $order_number } محجوزًا فقط ({ $method }) وقد أُلغي الحجز. لم يُخصم شيء.
utter_payment_reserved_twice = خُصم ثمن الطلب { $order_number } مرة واحدة: { $amount }. أما القيد الثاني بمبلغ { $reserved } فهو حجز وليس خصمًا؛ لن يُحصَّل وسيختفي في موعد أقصاه { $release_on }.
    .v2 = أرى خصمًا واحدًا قدره { $amount } للطلب { $order_number }. المبلغ الآخر { $reserved } محجوز فقط ويتحرر في موعد أقصاه { $release_on }.
utter_payment_release_overdue = ما زال مبلغ { $reserved } محجوزًا للطلب { $order_number } مع أنه كان يجب أن يتحرر بتاريخ { $release_on }. يجب أن ينظر زميل في ذلك: هل أستدعيه؟
utter_payment_charged_twice = معك حق، ونعتذر: خُصم { $charged } للطلب { $order_number } بينما مجموعه { $total }. يجب أن يعيد زميل الفرق، وسيصله ما أراه هنا. هل أستدعيه؟
    .v2 = مجموع الطلب { $order_number } هو { $total } لكن خُصم { $charged }، أي المبلغ نفسه أكثر من مرة. هل أستدعي زميلًا يستطيع إعادته؟
utter_payment_amount_differs = مجموع الطلب { $order_number } هو { $total } لكن خُصم { $charged }. ما كان ينبغي ذلك، ونعتذر. هل أستدعي زميلًا ليصحح الأمر؟
utter_payment_none = لا أرى أي دفعة للطلب { $order_number }. هل أستدعي زميلًا يبحث أكثر؟
utter_payment_refunded = خُصم { $charged } للطلب { $order_number } وأُعيد { $refunded } بتاريخ { $refunded_on }. قد يحتاج البنك إلى بضعة أيام ليظهره.
    .v2 = من أصل { $charged } خُصمت للطلب { $order_number } أُعيد { $refunded } بتاريخ { $refunded_on }.

utter_payment_reason_insufficient_funds = يقول البنك إن الرصيد أو الحد لم يكن كافيًا. جرّب طريقة دفع أخرى، أو أعد المحاولة حين يكفي.
utter_payment_reason_expired_card = يقول البنك إن البطاقة منتهية الصلاحية. استخدم بطاقة أخرى أو البطاقة الجديدة.
utter_payment_reason_wrong_details = رقم البطاقة أو تاريخها أو رمز الأمان غير مطابق. أدخلها من جديد.
utter_payment_reason_authentication_failed = لم يصل تأكيد البنك (بالتطبيق أو بالرمز). أعد المحاولة وأكّد ضمن المهلة المحددة.
utter_payment_reason_limit_exceeded = المبلغ أعلى من حد بطاقتك. يستطيع البنك رفعه، أو جرّب طريقة دفع أخرى.
utter_payment_reason_refused_by_bank = لم يذكر لنا البنك سببًا، وهو وحده من يستطيع إخبارك. حتى ذلك الحين كثيرًا ما تنجح بطاقة أخرى أو طريقة دفع أخرى.

utter_payment_no_order_declined = أرى محاولة بمبلغ { $amount } عبر { $method } بتاريخ { $paid_on } وقد رُفضت. لم يُخصم شيء ولم يُسجَّل أي طلب.
utter_payment_no_order_reserved = أرى مبلغ { $amount } عبر { $method } بتاريخ { $paid_on } دون طلب. هو محجوز فقط ولم يُخصم، ويتحرر في موعد أقصاه { $release_on }. يمكنك تقديم الطلب من جديد.
utter_payment_no_order_overdue = مبلغ { $amount } عبر { $method } بتاريخ { $paid_on } لم ينتج عنه طلب، وكان يجب أن يتحرر بتاريخ { $release_on }. يجب أن ينظر زميل في ذلك: هل أستدعيه؟
utter_payment_unseen = عند رفض الدفع لا يُخصم شيء، وما قد يظهره البنك من حجز يزول خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }. تحقق من الرقم والتاريخ ورمز الأمان، وأكّد في تطبيق البنك، أو جرّب طريقة دفع أخرى. إذا كان الأمر يخص طلبًا سبق أن قدمته فيمكنني النظر في مدفوعاته.
    .v2 = الدفع المرفوض لا يأخذ مالًا، وما حجزه البنك يتحرر خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }. السبب الدقيق لا يعرفه إلا البنك، وكثيرًا ما تساعد بطاقة أخرى أو طريقة دفع أخرى. أما مدفوعات طلب معيّن فيمكنني البحث عنها.
button_payment_of_an_order = الأمر يخص طلبًا
