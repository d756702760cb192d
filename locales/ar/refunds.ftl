# المرتجعات والمبالغ المستردة، والاستبدال، واسترداد المبلغ.

# أين وصل الإرجاع.
utter_return_is_opened = طلب الإرجاع { $rma } مفتوح، لكنه لم يصل إلينا بعد. آخر موعد للإرسال { $send_by_on }.
    .v2 = ما زلنا ننتظر الإرجاع { $rma }. يُرجى الإرسال في موعد أقصاه { $send_by_on }.
utter_return_is_overdue = كان آخر موعد لإرسال الإرجاع { $rma } هو { $send_by_on }، ولم يصل إلينا. إن كنت قد أرسلته، فيمكن لشخص من فريقنا تتبعه بإيصال الشحن. هل أستدعيه؟
utter_return_is_received = وصل الإرجاع { $rma } إلينا.
utter_return_is_closed = وصل الإرجاع { $rma } إلينا وتمت تسويته.
# تتبع حين يُرسل شيء آخر بدلًا منه.
utter_exchange_is_held = نحتفظ لك بـ{ $wanted } حتى { $held_until_on }، ونرسله فور وصول الإرجاع.
utter_exchange_is_lapsed = احتفظنا لك بـ{ $wanted } حتى { $held_until_on }، وعاد بعدها إلى البيع. يمكن لشخص من فريقنا أن يرى ما هو ممكن الآن.
utter_exchange_is_sent = أرسلنا إليك { $wanted } بدلًا منه.
utter_exchange_pay_open = يُرجى دفع { $difference } حتى { $pay_by_on } في هذه الصفحة: { $pay_url } ويُرسَل المنتج بعد وصول الدفعة والمرتجع معًا.
utter_exchange_pay_paid = دُفع فرق السعر { $difference }.
# أين وصل المبلغ.
utter_refund_is_awaiting_goods = بعد وصوله إلينا نرد إليك { $refund } حتى { $refund_by_on } على أبعد تقدير.
utter_refund_is_approved = تمت الموافقة على رد { $refund } عن الطلب { $order_number }، ونرسله حتى { $refund_by_on }.
    .v2 = مبلغ { $refund } عن الطلب { $order_number } موافق عليه، ويخرج في موعد أقصاه { $refund_by_on }.
utter_refund_is_overdue = كان يجب أن يخرج مبلغ { $refund } عن الطلب { $order_number } حتى { $refund_by_on }. نعتذر عن ذلك. هل أستدعي شخصًا من فريقنا ليرى سبب التأخر؟
utter_refund_is_sent = أرسلنا { $refund } عن الطلب { $order_number } في { $sent_on } إلى وسيلة الدفع نفسها. موعد ظهوره يعود إلى البنك أو شركة البطاقة.
    .v2 = خرج مبلغ { $refund } عن الطلب { $order_number } في { $sent_on } إلى وسيلة دفعك. ومدة ظهوره تتوقف على البنك أو شركة البطاقة.
utter_refund_way = يعود المبلغ إلى وسيلة الدفع نفسها.
# لم يُرجع شيء.
utter_no_refund_for_order = لم يُرجع شيء من الطلب { $order_number } ولم يُرد مبلغ عنه حتى الآن.
    .v2 = لا أجد للطلب { $order_number } إرجاعًا ولا مبلغًا مستردًا.
utter_no_refund_cancellable = لم يخرج من عندنا بعد، لذا يمكن إلغاؤه.
utter_no_refund_returnable = ما وصل يمكن إرجاعه: أستطيع فتح طلب إرجاع.
utter_no_refunds = لا أجد في طلباتك إرجاعًا ولا مبلغًا مستردًا. عن أي طلب تسأل؟ أعطني رقمه لأبحث فيه.
    .v2 = لا يوجد حتى الآن إرجاع أو استرداد في طلباتك. برقم الطلب يمكنني البحث بدقة أكبر.
utter_ask_rma_email = ما البريد الإلكتروني الذي سُجّل به طلب الإرجاع { $rma }؟
    .v2 = للبحث عن الإرجاع { $rma } أحتاج إلى البريد الإلكتروني المسجل في الطلب.

# الاستبدال.
utter_ask_which_order_to_exchange = من أي طلب هذا المنتج؟
    .v2 = يُرجى اختيار الطلب الذي وصل معه المنتج.
utter_ask_exchange_items = أي منتج من الطلب { $order_number } نستبدل؟ واحد في كل مرة من فضلك.
    .v2 = ما المنتج الذي نستبدله من الطلب { $order_number }؟
utter_ask_exchange_for = ماذا تفضّل بدلًا من { $item }؟ يمكنك الاختيار، أو ذكر مقاس أو لون أو منتج آخر.
    .v2 = أي مقاس أو لون أو منتج آخر نضع مكان { $item }؟
utter_exchange_which = أي من هذه تفضّل بدلًا من { $item }؟
    .v2 = يُرجى اختيار ما يحل محل { $item }.
utter_exchange_out_of_stock = { $wanted } غير متوفر حاليًا.
    .v2 = نعتذر، { $wanted } غير متوفر أيضًا.
utter_exchange_back = نتوقع عودته في { $back_on }.
utter_exchange_not_made = لا أجد ذلك في { $item }.
    .v2 = لا يوجد هذا المقاس أو اللون من { $item }.
utter_exchange_nothing_else = لا يتوفر منه شيء آخر أيضًا، فلا يمكنني استبداله الآن. يمكن إرجاعه واسترداد ثمنه. هل أفتح طلب إرجاع؟
utter_exchange_terms_shop = { $wanted } متوفر. تُرجع { $item } وآخر موعد للإرسال { $send_by_on }، ورسوم الشحن علينا، وأحتفظ لك بـ{ $wanted } في هذه الأثناء.
    .v2 = إذًا: يعود { $item } على حسابنا، وآخر موعد للإرسال { $send_by_on }، ونحتفظ لك بـ{ $wanted }.
utter_exchange_terms_shopper = { $wanted } متوفر. تُرجع { $item } وآخر موعد للإرسال { $send_by_on }، ورسوم الشحن على حسابك، وأحتفظ لك بـ{ $wanted } في هذه الأثناء.
    .v2 = إذًا: يعود { $item } على حسابك، وآخر موعد للإرسال { $send_by_on }، ونحتفظ لك بـ{ $wanted }.
utter_exchange_price_same = السعر لا يتغير.
utter_exchange_price_dearer = سعره أعلى بمقدار { $difference }، ويُدفع الفرق قبل الإرسال.
utter_exchange_price_cheaper = سعره أقل: نرد إليك { $difference }.
utter_ask_exchange_confirmed = هل أرتب الاستبدال؟
utter_exchange_opened_shop = تم: رقم الإرجاع الخاص بالاستبدال { $rma }، ورسوم الشحن علينا. يُرجى الإرسال في موعد أقصاه { $send_by_on }.
utter_exchange_opened_shopper = تم: رقم الإرجاع الخاص بالاستبدال { $rma }. يُرجى الإرسال في موعد أقصاه { $send_by_on } مع أي شركة شحن.
utter_exchange_declined = حسنًا، لن نستبدل شيئًا، والمنتج باقٍ لديك.
button_money_back = أفضّل استرداد المبلغ

# استرداد المبلغ.
utter_ask_which_order_to_refund = عن أي طلب استرداد المبلغ؟
    .v2 = يُرجى اختيار الطلب الذي يخصه المبلغ.
utter_refund_not_shipped = الطلب { $order_number } لم يخرج من عندنا بعد. عند إلغائه يعود إليك كامل المبلغ { $total }. هل نلغيه؟
utter_refund_under_way = الطلب { $order_number } في الطريق إليك، فلا يوجد بعد ما يُسترد. بعد وصوله يمكن إرجاعه واسترداد ثمنه.
utter_refund_lost = ضاع الطلب { $order_number } في الطريق، ونعتذر عن ذلك. يتفق معك شخص من فريقنا على رد المبلغ أو إرسال المنتج. هل أستدعيه؟
utter_refund_closed = الطلب { $order_number } مغلق، ولا أرى مبلغًا مستردًا عنه. هل أستدعي شخصًا من فريقنا ليتحقق؟
utter_refund_delivered = لاسترداد مبلغ الطلب { $order_number } يمكن إرجاع ما وصل منه، أو أخبرني ما المشكلة فيه. هل أفتح طلب إرجاع؟
utter_refund_fault_instead = إن كانت هناك مشكلة في المنتج فالأمر مختلف: يُرجى اختيارها.
utter_refund_more_than_paid = بلغت قيمة الطلب { $order_number } كلها { $total }، ولا يمكن رد أكثر من ذلك. هل أستدعي شخصًا من فريقنا؟

# رسوم التوصيل.
utter_fee_refunded = تم: تأخر الطلب { $order_number } عن الموعد الموعود { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }، لذلك نرد إليك رسوم التوصيل { $fee }. يخرج المبلغ حتى { $refund_by_on }.
utter_fee_due = تأخر الطلب { $order_number } عن الموعد الموعود { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }، لذلك تُرد إليك رسوم التوصيل { $fee }. اضغط الزر، وسأرسل إليك أولًا رمزًا بالبريد للتأكد من هويتك.
utter_fee_in_time = نرد رسوم التوصيل حين يتأخر الطلب عن الموعد الموعود { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 } أو أكثر. الطلب { $order_number } لم يتأخر إلى هذا الحد.
utter_fee_no_fee = لم تُحتسب رسوم توصيل على الطلب { $order_number }، فلا يوجد ما يُرد.
utter_fee_already_refunded = رسوم التوصيل { $fee } للطلب { $order_number } مستردة بالفعل.
utter_fee_order_closed = لا تُرد رسوم توصيل الطلب { $order_number } وحدها: في حالته هذه يتعلق الأمر بالطلب كله.
utter_fee_needs_person = تأخر الطلب { $order_number } { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }، لكن { $fee } أكثر مما يحق لي رده بنفسي.
utter_fee_offered = تأخر الطلب { $order_number } { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }، لذلك يمكن رد رسوم التوصيل { $fee } إليك. هذا أكثر مما يحق لي أن أقرره بنفسي، وتلزم موافقة شخص من فريقنا. هل أرفع الطلب إليه؟
utter_fee_pending = ما زالت رسوم توصيل الطلب { $order_number } قيد المراجعة لدى فريقنا. يصل الرد هنا، ولا حاجة إلى فعل شيء آخر.
utter_fee_approved = خبر سار: تمت الموافقة من { $agent }. تُرد إليك رسوم التوصيل { $fee } للطلب { $order_number }، ويخرج المبلغ في موعد أقصاه { $refund_by_on }.
utter_fee_declined = رُوجع طلبك بشأن رسوم توصيل الطلب { $order_number } بعناية، ولم تأتِ موافقة من { $agent }.
utter_fee_impossible = صدر قرار من { $agent } بشأن رسوم توصيل الطلب { $order_number }، لكن تنفيذه بهذا الشكل لم يعد ممكنًا. لم يتغير شيء.
button_delivery_fee = استرداد رسوم التوصيل
