# Fotos im Chat und am Arbeitsplatz: kurze Texte, ohne Mehrzahlformen.

photo-alt = Foto {$number} von {$count}
photo-gone = Dieses Foto ist nicht mehr da.
photo-close = Foto schließen
photo-remove = Foto {$number} entfernen
photo-uploading = Foto {$number} wird hochgeladen
photo-most = In eine Nachricht passen bis zu {$count} Fotos.
error-photo-type = Diese Datei können wir nicht als Foto lesen. JPEG, PNG und WebP gehen.
error-photo-heic = Dieses Foto ist im Format HEIC, das wir noch nicht lesen können. Ein Bildschirmfoto davon geht.
error-photo-large = Dieses Foto ist zu groß. Bitte wählen Sie ein kleineres.
error-photo-broken = Diese Datei ist beschädigt. Bitte wählen Sie das Foto noch einmal.
error-photo-limit = Das sind für den Moment genug Fotos. Bitte beschreiben Sie das Übrige in Worten.
