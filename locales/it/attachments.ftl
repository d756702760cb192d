# Foto nella chat e alla postazione: testi brevi, senza selettori.

photo-alt = Foto {$number} di {$count}
photo-gone = Questa foto non è più disponibile.
photo-close = Chiudi la foto
photo-remove = Rimuovi la foto {$number}
photo-uploading = Caricamento della foto {$number} in corso
photo-most = In un messaggio entrano fino a {$count} foto.
error-photo-type = Non riusciamo a leggere questo file come foto. Vanno bene JPEG, PNG e WebP.
error-photo-heic = Questa foto è in formato HEIC, che non sappiamo ancora leggere. Uno screenshot va bene.
error-photo-large = Questa foto è troppo grande. Scegline una più piccola.
error-photo-broken = Questo file è danneggiato. Scegli di nuovo la foto.
error-photo-limit = Per ora le foto bastano. Raccontaci il resto a parole.
