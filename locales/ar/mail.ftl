mail_one_time_code_subject = رمزك هو { $code }
mail_one_time_code_text =
    رمز الطلب { $order_number } هو { $code }.

    يُرجى كتابته في المحادثة. وهو صالح لمدة { $minutes ->
    [one] دقيقة واحدة
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
 }.

    إن لم يكن هذا الطلب منك، فتجاهل هذه الرسالة: لا يتغيّر شيء من دون الرمز. لا نطلبه أبدًا بالهاتف أو بالبريد.
