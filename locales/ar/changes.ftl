utter_ask_which_order_to_cancel = أي طلب تريد إلغاءه؟
    .v2 = يُرجى اختيار الطلب المراد إلغاؤه.
utter_ask_which_order_to_change = أي طلب تريد تعديله؟
    .v2 = يُرجى اختيار الطلب المراد تعديله.
utter_ask_which_order_to_redirect = أي طلب يُرسل إلى مكان آخر؟
    .v2 = يُرجى اختيار الطلب المراد تغيير توصيله.
utter_ask_cancel_items = أي منتج من الطلب { $order_number } يُلغى؟
    .v2 = أي من هذه المنتجات في الطلب { $order_number } لم يعد مطلوبًا؟
utter_ask_cancel_whole = سألغي الطلب { $order_number } كله: { $items }.
    .v2 = إذًا سيُلغى الطلب { $order_number } بالكامل: { $items }.
utter_ask_cancel_part = سألغي { $items } وأترك بقية الطلب { $order_number } كما هي.
    .v2 = إذًا نلغي { $items }، وتبقى بقية الطلب { $order_number }.
utter_change_refund = نرد { $refund } بطريقة الدفع نفسها، حتى { $refund_by_on } على أبعد تقدير.
utter_change_unpaid = لم يُدفع شيء بعد، فلا يوجد ما يُرد.
utter_refund_sent = رددنا { $refund } بطريقة الدفع نفسها في { $sent_on }.
utter_ask_go_ahead = هل أنفّذ ذلك؟
button_only_part = جزء منه فقط
utter_cancel_only_whole = الطلب { $order_number } مغلّف بالفعل ولا يمكنني إخراج منتجات منه. لا يمكن إلغاؤه إلا كاملًا.
utter_cancelled_whole = تم: أُلغي الطلب { $order_number }.
utter_cancelled_part = تم: أُلغي { $items }، وتصل بقية الطلب { $order_number } كما هو مقرر.
utter_cancel_declined = حسنًا، لم أُلغِ شيئًا. يستمر الطلب { $order_number } كما هو مقرر.
utter_cancel_refused_packed = الطلب { $order_number } مغلّف بالفعل، ولا يمكن إلغاء هذا الجزء.
utter_cancel_refused_under_way = الطلب { $order_number } في الطريق ولا يمكنني إلغاؤه. يمكن رفض الشحنة عند وصولها فتعود إلينا ونرد المبلغ، أو استلامها ثم إرجاعها خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 } من التسليم.
utter_cancel_refused_delivered = تم تسليم الطلب { $order_number } فلا يمكن إلغاؤه، لكن يمكن إرجاعه خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 } من التسليم.
utter_cancel_refused_lost = ضاع الطلب { $order_number } في الطريق فلا يوجد ما يُلغى: من حقك بديل أو استرداد المبلغ. هل أستدعي شخصًا من فريقنا ليتولى ذلك؟
utter_cancel_refused_cancelled = الطلب { $order_number } ملغى من قبل، ولا يلزم أي إجراء آخر.
utter_cancel_refused_closed = عاد الطلب { $order_number } إلينا أو رُدّ مبلغه بالفعل، فلم يبقَ ما يُلغى.
utter_change_refused_packed = الطلب { $order_number } مغلّف ومغلق ولا يمكنني تعديله. ما زال يمكن إلغاؤه كاملًا والطلب من جديد. أم أستدعي شخصًا من فريقنا ليسأل المستودع؟
utter_change_refused_under_way = الطلب { $order_number } في الطريق ولا يمكنني تعديله. عند وصوله يمكن استبدال المنتجات أو إرجاعها.
utter_change_refused_delivered = تم تسليم الطلب { $order_number } فلا يمكن تعديله. يمكن استبدال المنتجات أو إرجاعها.
utter_change_refused_lost = ضاع الطلب { $order_number } في الطريق. هل أستدعي شخصًا من فريقنا لنتفق على البديل؟
utter_change_refused_cancelled = الطلب { $order_number } ملغى، فلا يوجد ما يُعدّل. يُرجى الطلب من جديد بما يلزم.
utter_change_refused_closed = عاد الطلب { $order_number } إلينا أو رُدّ مبلغه بالفعل، فلا يمكن تعديله.
utter_address_refused_packed = الطلب { $order_number } مغلّف وعليه ملصق الشحن، فلا يمكنني تغيير العنوان. يمكن لشخص من فريقنا أن يطلب من المستودع إيقافه. هل أستدعيه؟
utter_address_refused_under_way = الطلب { $order_number } في الطريق، ولا أعرف وسيلة لتحويله من هنا. يمكن لشخص من فريقنا أن يسأل شركة الشحن. هل أستدعيه؟
utter_address_refused_delivered = تم تسليم الطلب { $order_number } فلا يمكن تحويله. إن لم يصل إليك فيمكنني التحقق.
utter_address_refused_lost = ضاع الطلب { $order_number } في الطريق. هل أستدعي شخصًا من فريقنا لنتفق على عنوان البديل؟
utter_address_refused_cancelled = الطلب { $order_number } ملغى، فلن يُرسل شيء إلى أي عنوان.
utter_address_refused_closed = عاد الطلب { $order_number } إلينا أو رُدّ مبلغه بالفعل، فلن يُرسل شيء بعد الآن.
utter_change_impossible_out_of_stock = للأسف لا يتوفر هذا كما تريد.
    .v2 = وهذا أيضًا غير متوفر.
utter_change_impossible_nothing_new = هو كذلك بالفعل.
    .v2 = لن يغيّر ذلك شيئًا.
utter_change_impossible_too_many = يتسع الطلب من 1 إلى { $most } من المنتج الواحد.
    .v2 = الممكن هنا من 1 إلى { $most }.
utter_change_impossible_other_currency = لا يُباع هذا المنتج بعملة طلبك.
utter_change_impossible_unknown_item = لا أجد هذا المنتج في الطلب ولا في المتجر.
    .v2 = ولا أعرف هذا المنتج أيضًا.
utter_change_impossible_price_changed = تغيّر السعر في هذه الأثناء، ولذلك لم أغيّر شيئًا.
utter_ask_change_item = أي منتج من الطلب { $order_number } نغيّر؟
    .v2 = أي من هذه المنتجات في الطلب { $order_number } تريد تغييره؟
button_add_item = إضافة منتج
utter_ask_item_to_add = ماذا أضيف؟ يكفي الاسم.
    .v2 = أي منتج من المتجر أضيف؟
utter_ask_change_size = { $item }: أي مقاس تريد؟ هذه المقاسات متوفرة.
    .v2 = أي مقاس إذًا لمنتج { $item }؟
utter_ask_change_quantity = { $item }: كم قطعة تريد؟
    .v2 = كم قطعة إذًا؟ الآن { $item }.
utter_ask_change_agreed_swap = سأضع { $new } بدلًا من { $old } في الطلب { $order_number }.
    .v2 = إذًا في الطلب { $order_number }: { $new } بدلًا من { $old }.
utter_ask_change_agreed_quantity = سأغيّر الطلب { $order_number } من { $old } إلى { $new }.
    .v2 = إذًا يصبح الطلب { $order_number }: { $new } بدلًا من { $old }.
utter_ask_change_agreed_add = سأضيف { $new } إلى الطلب { $order_number }.
    .v2 = إذًا يُرسل { $new } مع الطلب { $order_number }.
utter_change_same_price = السعر لا يتغيّر.
utter_change_total = يصبح مجموع الطلب { $total }.
utter_change_costs_more = يزيد ذلك { $difference } تُحصّل بطريقة الدفع نفسها، ويصبح مجموع الطلب { $total }.
utter_changed = تم: في الطلب { $order_number } الآن { $new }.
utter_change_declined = حسنًا، يبقى الطلب { $order_number } كما هو.
utter_ask_new_address = ما العنوان الجديد للطلب { $order_number }؟ يُرجى كتابة المستلم والشارع والرقم والرمز البريدي والمدينة في رسالة واحدة، والهاتف إن تغيّر. ما لا يُكتب يبقى كما هو.
    .v2 = إلى أين يُرسل الطلب { $order_number }؟ يُرجى إرسال الشارع والرقم والرمز البريدي والمدينة في رسالة واحدة.
utter_address_fault_too_long = هذا أطول مما يتسع له الملصق. هل يمكن اختصاره؟
utter_address_fault_no_number = لا أجد فيه رقم مبنى ولا رمزًا بريديًا.
utter_address_fault_too_short = هذا جزء من العنوان فقط: أحتاج إلى الشارع والرقم والرمز البريدي والمدينة.
utter_address_fault_bad_phone = لا يبدو هذا رقم هاتف كاملًا.
utter_address_fault_nothing_new = هذا هو المكتوب على الملصق بالفعل.
utter_ask_address_agreed = سيُرسل الطلب { $order_number } إلى: { $address }.
    .v2 = إذًا يُكتب على ملصق الطلب { $order_number }: { $address }.
utter_address_phone = هاتف لشركة الشحن: { $phone }.
button_correct_address = تصحيح
utter_address_changed = تم: يُرسل الطلب { $order_number } إلى { $address }.
utter_address_declined = حسنًا، يبقى عنوان الطلب { $order_number } كما هو.
utter_address_other_country = لا يمكنني إرساله إلى بلد آخر: السعر والجمارك وشركة الشحن ستختلف. يمكن لشخص من فريقنا أن يرى الممكن. هل أستدعيه؟
utter_address_with_carrier = الطلب { $order_number } عند { $carrier } بالفعل ولا يمكنني تغيير الملصق. لكن يمكنك أن تطلب بنفسك من { $carrier } برقم التتبع { $tracking_number }: { $ways }. قد يكون لذلك رسم، والقرار لدى { $carrier }.
utter_redirect_other_address = التوصيل إلى عنوان آخر
utter_redirect_pickup_point = الحفظ في نقطة استلام
utter_redirect_neighbour = التسليم إلى جار
utter_redirect_another_day = التوصيل في يوم آخر
