# Fotos en el chat y en el puesto de atención: textos cortos, sin selectores.

photo-alt = Foto {$number} de {$count}
photo-gone = Esta foto ya no está disponible.
photo-close = Cerrar la foto
photo-remove = Quitar la foto {$number}
photo-uploading = La foto {$number} se está subiendo
photo-most = En un mensaje caben hasta {$count} fotos.
error-photo-type = No podemos leer este archivo como foto. Sirven JPEG, PNG y WebP.
error-photo-heic = Esta foto está en formato HEIC, que aún no podemos leer. Una captura de pantalla sirve.
error-photo-large = Esta foto es demasiado grande. Elige una más pequeña.
error-photo-broken = Este archivo está dañado. Elige la foto otra vez.
error-photo-limit = Por ahora ya hay suficientes fotos. Cuéntanos el resto con palabras.
