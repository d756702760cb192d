# Fotos no chat e no posto de atendimento: textos curtos, sem seletores.

photo-alt = Foto {$number} de {$count}
photo-gone = Esta foto não está mais disponível.
photo-close = Fechar a foto
photo-remove = Remover a foto {$number}
photo-uploading = A foto {$number} está sendo enviada
photo-most = Cabem até {$count} fotos em uma mensagem.
error-photo-type = Não conseguimos ler este arquivo como foto. Servem JPEG, PNG e WebP.
error-photo-heic = Esta foto está no formato HEIC, que ainda não conseguimos ler. Uma captura de tela serve.
error-photo-large = Esta foto é grande demais. Escolha uma menor.
error-photo-broken = Este arquivo está danificado. Escolha a foto de novo.
error-photo-limit = Por enquanto já há fotos suficientes. Conte o resto em palavras.
