# قبل الشراء: إلى أين نوصل، وبكم، وخلال كم يوم، وما قد تضيفه الجمارك.

# $country (نص): اسم البلد؛ $..._cost وما شابهه: مبالغ؛ $..._on: تواريخ.
utter_ask_country = إلى أي بلد يكون التوصيل؟
    .v2 = للإجابة أحتاج إلى معرفة البلد. ما هو؟
utter_ask_country_of = نوصل إلى هذه البلدان: { $countries }. أيّها بلدك؟
    .v2 = البلدان التي نوصل إليها هي: { $countries }. عن أي بلد السؤال؟
# بعد جواب عن بلد لم يذكره أحد.
utter_country_assumed = افترضتُ أن البلد هو { $country }؛ وإن كان غيره فيكفي ذكر اسمه.
utter_not_delivered_to = { $country }: نعتذر، لا نوصل إلى هناك. البلدان التي نوصل إليها هي: { $countries }.
    .v2 = للأسف لا يشمل التوصيل لدينا { $country }. البلدان التي نوصل إليها هي: { $countries }.

# الرسوم.
utter_delivery_cost = { $country }: رسوم التوصيل العادي { $standard_cost }.
    .v2 = التوصيل العادي ({ $country }) يكلّف { $standard_cost }.
utter_delivery_free_from = وهو مجاني ابتداءً من { $free_from }.
utter_delivery_free_reached = ومع مشتريات بقيمة { $value } يكون التوصيل مجانيًا.
utter_delivery_free_missing = وهو مجاني ابتداءً من { $free_from }، ولم يبقَ إلى ذلك سوى { $missing }.
utter_delivery_cost_express = أما التوصيل السريع فيكلّف { $express_cost }.
utter_pickup_yes = وإلى نقطة استلام تابعة لـ { $pickup_carriers } تبلغ الرسوم { $pickup_cost }.
utter_pickup_no = لا يتوفر هناك التوصيل إلى نقاط الاستلام.

# المدة.
utter_delivery_time = { $country }: عند الطلب اليوم يصل التوصيل العادي بين { $standard_from_on } و{ $standard_to_on }.
    .v2 = طلب اليوم يُتوقّع وصوله ({ $country }، توصيل عادي) بين { $standard_from_on } و{ $standard_to_on }.
utter_delivery_time_express = ويصل التوصيل السريع بين { $express_from_on } و{ $express_to_on } ويكلّف { $express_cost }.
utter_delivery_time_pickup = وفي نقطة استلام تابعة لـ { $pickup_carriers } تكون الشحنة جاهزة بين { $pickup_from_on } و{ $pickup_to_on }.
utter_delivery_time_customs = وقد تضيف الجمارك بضعة أيام لا يمكنني توقّعها.

# هل تصل قبل اليوم المذكور.
utter_arrives_yes = نعم. عند الطلب اليوم يصل التوصيل العادي ({ $country }) في موعد أقصاه { $standard_to_on }، أي قبل { $wanted_on }.
    .v2 = نعم، تصل الشحنة قبل { $wanted_on }: عند الطلب اليوم يكون آخر موعد للتوصيل العادي ({ $country }) هو { $standard_to_on }.
utter_arrives_probably = على الأرجح قبل { $wanted_on }، لكن لا يمكنني أن أعد بذلك: عند الطلب اليوم يصل التوصيل العادي ({ $country }) بين { $standard_from_on } و{ $standard_to_on }.
utter_arrives_perhaps = ربما، لكن الأفضل عدم الاعتماد على ذلك: عند الطلب اليوم يصل التوصيل العادي ({ $country }) بين { $standard_from_on } و{ $standard_to_on }، والوقت ضيق جدًا قبل { $wanted_on }.
utter_arrives_express_yes = بالتوصيل السريع نعم: عند الطلب اليوم تصل الشحنة ({ $country }) في موعد أقصاه { $express_to_on }، أي قبل { $wanted_on }. ويكلّف السريع { $express_cost }، أما العادي فقد يستغرق حتى { $standard_to_on }.
utter_arrives_express_probably = بالتوصيل السريع على الأرجح، لكن لا يمكنني أن أعد بما قبل { $wanted_on }: عند الطلب اليوم تصل الشحنة ({ $country }) بين { $express_from_on } و{ $express_to_on } مقابل { $express_cost }. أما العادي فقد يستغرق حتى { $standard_to_on }.
utter_arrives_express_perhaps = ربما بالتوصيل السريع فقط، والأفضل عدم الاعتماد على ذلك: عند الطلب اليوم تصل الشحنة ({ $country }) بين { $express_from_on } و{ $express_to_on } مقابل { $express_cost }، والوقت ضيق جدًا قبل { $wanted_on }. أما العادي فقد يستغرق حتى { $standard_to_on }.
utter_arrives_no = لا، للأسف. حتى عند الطلب اليوم لا تصل الشحنة ({ $country }) قبل { $wanted_on }، وأقرب يوم ممكن هو { $first_on }.
    .v2 = هذا غير ممكن للأسف: عند الطلب اليوم تصل الشحنة ({ $country }) في { $first_on } على أقرب تقدير، لا قبل { $wanted_on }.
utter_arrives_past = لقد مضى يوم { $wanted_on }.

# إلى أين.
utter_ships_to = نعم، نوصل إلى هناك. { $country }: رسوم التوصيل العادي { $standard_cost }، وطلب اليوم يصل بين { $standard_from_on } و{ $standard_to_on }.
    .v2 = بالتأكيد. { $country }: { $standard_cost } بالتوصيل العادي، ويصل طلب اليوم بين { $standard_from_on } و{ $standard_to_on }.
utter_po_box_yes = ويمكن التوصيل إلى صناديق البريد أيضًا.
utter_po_box_standard = والتوصيل إلى صناديق البريد ممكن بالتوصيل العادي، لا بالسريع.
utter_po_box_no = ولا يمكننا التوصيل هناك إلى صناديق البريد.

# الجمارك.
utter_customs_domestic = { $country }: من هناك نشحن، فلا جمارك. السعر يشمل ضريبة القيمة المضافة بنسبة { $tax }، ولا يُدفع شيء آخر عند الاستلام.
utter_customs_inside = { $country }: لا يُدفع شيء عند الاستلام. نشحن داخل الاتحاد الأوروبي (من: { $origin })، فلا رسوم جمركية، والسعر يشمل ضريبة القيمة المضافة بنسبة { $tax }.
    .v2 = لا شيء يُدفع عند الاستلام ({ $country }): الشحنة تبقى داخل الاتحاد الأوروبي (من: { $origin }) بلا رسوم جمركية، وضريبة القيمة المضافة { $tax } ضمن السعر.
utter_customs_outside = { $country }: شحناتنا تأتي من الخارج (من: { $origin })، لذلك قد تُضاف رسوم جمركية وضريبة.
    .v2 = قد تترتب رسوم استيراد ({ $country }) لأن شحناتنا تأتي من الخارج (من: { $origin }).
utter_customs_duty = تبلغ الرسوم الجمركية نحو { $duty } من قيمة البضاعة، بحسب نوعها ومكان صنعها.
utter_customs_no_duty = لا رسوم جمركية على بضائع مثل بضائعنا.
utter_customs_tax = وضريبة الاستيراد (القيمة المضافة أو ما يماثلها) { $tax }.
utter_customs_charge = تبلغ الرسوم والضريبة معًا نحو { $charge } من قيمة البضاعة.
utter_customs_free_to = وحتى قيمة { $free_to } لا يُحصَّل شيء.
utter_customs_duty_free_to = وحتى قيمة { $free_to } لا رسوم جمركية.
utter_customs_tax_free_to = وحتى قيمة { $free_to } لا تُحصَّل ضريبة.
utter_customs_excess = حتى قيمة { $free_to } لا يُحصَّل شيء، وما زاد عليها يُحصَّل منه { $duty }.
utter_customs_carrier = تحصّلها شركة الشحن عند التسليم، وهي غير مشمولة في سعرنا.
utter_customs_shop_to = حتى { $shop_to } نحصّل نحن الضريبة عند الدفع ولا يُستحق شيء بعدها، وما فوق ذلك تحصّل رسومه شركة الشحن عند التسليم.
utter_customs_personal_limit = الطرود التي تتجاوز قيمتها { $limit } لا تُخلَّص كبريد شخصي: فقد تعيدها الجمارك أو تطلب استيرادًا رسميًا.
utter_customs_nothing_due = مع بضاعة بقيمة { $value } لا يُفترض دفع شيء عند الاستلام.
utter_customs_due = مع بضاعة بقيمة { $value } يكون المبلغ نحو { $due_from }.
utter_customs_due_between = مع بضاعة بقيمة { $value } يكون المبلغ نحو { $due_from } إلى { $due_to }.
utter_customs_value_in = مع ذكر قيمة البضاعة بعملة { $currency } أستطيع حساب المبلغ.
utter_customs_estimate = هذا تقدير وفق القواعد المعمول بها في { $as_of_on }، والكلمة الأخيرة للجمارك.
utter_customs_source = المصدر: { $source } ({ $url }).
utter_customs_unsettled = تعذّر عليّ التأكد من أن هذه النسب ما زالت سارية، لذا يُرجى سؤال الجهة المختصة قبل الطلب: { $authority } ({ $authority_url }).
