# الصور في المحادثة ولدى الموظفين: نصوص قصيرة.

photo-alt = الصورة {$number} من {$count}
photo-gone = لم تعد هذه الصورة متاحة.
photo-close = إغلاق الصورة
photo-remove = إزالة الصورة {$number}
photo-uploading = جارٍ رفع الصورة {$number}
photo-most = أقصى عدد للصور في الرسالة الواحدة: {$count}
error-photo-type = لا يمكننا قراءة هذا الملف كصورة. الصيغ المناسبة: JPEG وPNG وWebP.
error-photo-heic = هذه الصورة بصيغة HEIC ولا يمكننا قراءتها بعد. لقطة شاشة لها تكفي.
error-photo-large = هذه الصورة كبيرة جدًا. يُرجى اختيار صورة أصغر.
error-photo-broken = هذا الملف تالف. يُرجى اختيار الصورة من جديد.
error-photo-limit = عدد الصور كافٍ الآن. يُرجى وصف الباقي بالكلمات.
