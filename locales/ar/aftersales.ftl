# إرجاع المنتجات.

# تحت هذه الجملة تظهر الطلبات بطاقاتٍ للاختيار.
utter_ask_which_order_to_return = من أيّ طلب هو؟
    .v2 = يُرجى اختيار الطلب الذي وصل معه المنتج.
# المنتجات على شكل أزرار.
utter_ask_return_items = ما المنتج المطلوب إرجاعه من الطلب { $order_number }؟
    .v2 = أيّ هذه المنتجات من الطلب { $order_number } سيعود إلينا؟
button_everything = كل المنتجات
# الأسباب على شكل أزرار.
utter_ask_return_reason = ما السبب؟
    .v2 = يُرجى اختيار السبب الأنسب.
button_reason_changed_mind = غيّرت رأيي
button_reason_does_not_fit = المقاس غير مناسب
button_reason_not_as_described = مختلف عن الوصف
button_reason_damaged = تالف
button_reason_wrong_item = منتج خاطئ
button_reason_other = سبب آخر
# الشروط والسؤال؛ نعم ولا على شكل أزرار.
utter_ask_return_confirmed_shop = يمكنني فتح طلب إرجاع يشمل { $items }. رسوم الشحن علينا، وآخر موعد للإرسال { $send_by_on }. هل أفتحه؟
    .v2 = إذًا: نُرجع { $items } على حسابنا، وآخر موعد للإرسال { $send_by_on }. هل أفتح طلب الإرجاع؟
utter_ask_return_confirmed_shopper = يمكنني فتح طلب إرجاع يشمل { $items }. رسوم الشحن على حسابك، وآخر موعد للإرسال { $send_by_on }. هل أفتحه؟
    .v2 = إذًا: نُرجع { $items } على حسابك، وآخر موعد للإرسال { $send_by_on }. هل أفتح طلب الإرجاع؟
# تم؛ العنوان على البطاقة تحتها. $rma: رقم الإرجاع.
utter_return_opened_shop = تم: رقم الإرجاع { $rma }، ورسوم الشحن علينا. يُرجى الإرسال في موعد أقصاه { $send_by_on }؛ وبعد وصوله إلينا نرد إليك { $refund } حتى { $refund_by_on } على أبعد تقدير.
utter_return_opened_shopper = تم: رقم الإرجاع { $rma }. يُرجى الإرسال في موعد أقصاه { $send_by_on } مع أي شركة شحن؛ وبعد وصوله إلينا نرد إليك { $refund } حتى { $refund_by_on } على أبعد تقدير.
utter_return_declined = حسنًا، لم أفتح طلب إرجاع، والمنتج باقٍ لديك.

# لماذا لا يمكن إرجاع المنتج.
utter_return_refused_not_delivered = لم يصل شيء من هذا الطلب بعد، فليس هناك ما يُرجَع حتى الآن.
utter_return_refused_window_closed = انتهت مهلة إرجاع هذا المنتج.
utter_return_refused_hygiene = لأسباب صحية لا يمكن استرجاع هذا المنتج بعد توصيله.
utter_return_refused_final_sale = كان هذا بيعًا نهائيًا، فلا يمكن إرجاعه.
utter_return_refused_already_returned = سبق فتح طلب إرجاع لهذا المنتج.
utter_return_refused_already_settled = سبق أن وجدنا حلًا آخر لهذا المنتج، فلا يمكن إرجاعه أيضًا.
utter_return_refused_order_closed = هذا الطلب مغلق، فلا يمكن إرجاع شيء منه.
# تتبع في الرسالة نفسها مع زر «التحدث إلى موظف».
utter_return_refused_person = إن كان لك رأي آخر، فيمكن لشخص من فريقنا مراجعة الأمر. هل أستدعيه؟

# ما وصل تالفًا أو خاطئًا أو لم يصل، وما تعطل لاحقًا. $rule (نص) معرّف القاعدة.
utter_ask_remedy_lines = أعتذر عن ذلك. أيّ منتج من الطلب { $order_number } هو المقصود؟
    .v2 = يُرجى اختيار المنتج المقصود من الطلب { $order_number }.
utter_remedy_on_its_way = ما زال في الطريق ضمن طرد آخر: { $items }.
utter_ask_remedy_pieces = عدد القطع { $count }، فكم قطعة منها فيها المشكلة؟
    .v2 = يُرجى كتابة رقم: كم قطعة من أصل { $count }؟
utter_ask_remedy_story_damaged = يؤسفني وصوله بهذه الحال. ما التالف فيه بالضبط؟
    .v2 = هل يمكن وصف الضرر في بضع كلمات؟
utter_ask_remedy_story_wrong_item = أعتذر عن هذا الخلط. ما الذي وصل بدلًا منه؟
    .v2 = هل يمكن ذكر ما كان في الطرد في بضع كلمات؟
utter_ask_remedy_story_warranty = يؤسفني هذا العطل. ما الذي يحدث، ومنذ متى؟
    .v2 = هل يمكن وصف ما توقف عن العمل في بضع كلمات؟
utter_ask_remedy_choice = بخصوص { $items }، أستطيع عرض ما يلي وفق القاعدة { $rule }. ما الأنسب لك؟
    .v2 = وفق القاعدة { $rule } هذه هي الحلول الممكنة بخصوص { $items }. أيّها تختار؟
utter_remedy_sold_out = إعادة الإرسال غير ممكنة الآن لنفاد الكمية.
button_remedy_keep_and_credit = أحتفظ به ورصيد { $amount }
button_remedy_partial_refund = أحتفظ به ويُرد { $amount }
button_remedy_resend = إرساله من جديد
button_remedy_repair = إصلاحه
button_remedy_full_refund = رد المبلغ: { $amount }
utter_ask_remedy_confirmed = هل أنفّذ ذلك؟
    .v2 = للتأكد فقط: هل هذا مناسب؟
utter_ask_remedy_approval = هذا يحتاج إلى موافقة شخص من فريقنا. هل أرفعه إليه هكذا؟
    .v2 = لا بد هنا من موافقة الفريق. هل أقترحه عليهم؟
utter_remedy_terms_keep_and_credit = يبقى لديك { $items }، مع رصيد في المتجر بقيمة { $amount } صالح حتى { $due_by_on } (القاعدة { $rule }).
utter_remedy_terms_partial_refund = يبقى لديك { $items }، ونرد إليك { $amount } بطريقة الدفع نفسها حتى { $due_by_on } على أبعد تقدير (القاعدة { $rule }).
utter_remedy_terms_resend = نرسل { $items } من جديد مجانًا حتى { $due_by_on } على أبعد تقدير (القاعدة { $rule }).
utter_remedy_terms_repair = يُرسَل إلينا { $items } على حسابنا في موعد أقصاه { $send_by_on }، ونصلحه مجانًا ونعيده حتى { $due_by_on } على أبعد تقدير (القاعدة { $rule }).
utter_remedy_terms_full_refund = نرد إليك { $amount } عن { $items } بطريقة الدفع نفسها حتى { $due_by_on } على أبعد تقدير (القاعدة { $rule }).
utter_remedy_goods_keep = لا حاجة إلى إرجاع أي شيء.
utter_remedy_goods_send_back = يُرجى إعادة ما لديك إلينا على حسابنا في موعد أقصاه { $send_by_on }.
utter_remedy_granted = تم، والرقم هو { $number }.
    .v2 = تمت التسوية؛ الرقم { $number }.
utter_remedy_address = العنوان: { $address }. يُرجى كتابة { $return_number } على الطرد.
utter_remedy_declined = حسنًا، لم أغيّر شيئًا. وإن كان المطلوب حلًا آخر فيمكن لشخص من فريقنا النظر فيه: هل أستدعيه؟
utter_remedy_nothing_offered = لا أستطيع تسوية هذا بنفسي، ولم أغيّر شيئًا. يستطيع ذلك شخص من فريقنا: هل أستدعيه؟
utter_remedy_refused_not_delivered = بحسب شركة الشحن لم يُسلَّم هذا بعد: { $items }.
utter_remedy_refused_too_late = انتهت المهلة المتاحة لهذه المطالبة (القاعدة { $rule }).
utter_remedy_refused_already_settled = سبق أن عالجنا هذا الأمر مرة.
utter_remedy_refused_already_returned = سبق فتح طلب إرجاع لهذا المنتج.
utter_remedy_refused_order_closed = هذا الطلب مغلق، فلا أستطيع فعل شيء بشأنه هنا.
utter_remedy_refused_not_offered = لم يعد ذلك ممكنًا، ولم أغيّر شيئًا.
utter_remedy_amount_fixed = لا أستطيع منح مبلغ غير ما تحدده القاعدة { $rule }؛ وما زاد عنه يقرره الفريق.
    .v2 = المبلغ تحدده القاعدة { $rule } ولا يمكنني تغييره. قد يقرر الفريق خلاف ذلك.
