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
utter_return_refused_order_closed = هذا الطلب مغلق، فلا يمكن إرجاع شيء منه.
# تتبع في الرسالة نفسها مع زر «التحدث إلى موظف».
utter_return_refused_person = إن كان لك رأي آخر، فيمكن لشخص من فريقنا مراجعة الأمر. هل أستدعيه؟
