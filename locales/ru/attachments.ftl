# Фото в чате и на рабочем месте: короткие тексты без форм числа.

photo-alt = Фото {$number} из {$count}
photo-gone = Этого фото больше нет.
photo-close = Закрыть фото
photo-remove = Убрать фото {$number}
photo-uploading = Фото {$number} загружается
photo-most = Фото в одном сообщении: не больше {$count}.
error-photo-type = Этот файл не читается как фото. Подойдут JPEG, PNG и WebP.
error-photo-heic = Это фото в формате HEIC, мы пока не умеем его читать. Подойдёт снимок экрана.
error-photo-large = Это фото слишком большое. Выберите файл поменьше.
error-photo-broken = Файл повреждён. Выберите фото ещё раз.
error-photo-limit = Пока фотографий достаточно. Остальное опишите словами.
