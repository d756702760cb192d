# Photos dans le chat et au poste des agents : textes courts, sans sélecteurs.

photo-alt = Photo {$number} sur {$count}
photo-gone = Cette photo n’est plus disponible.
photo-close = Fermer la photo
photo-remove = Retirer la photo {$number}
photo-uploading = Envoi de la photo {$number} en cours
photo-most = Un message peut contenir jusqu’à {$count} photos.
error-photo-type = Ce fichier n’est pas une photo lisible. JPEG, PNG et WebP conviennent.
error-photo-heic = Cette photo est au format HEIC, que nous ne savons pas encore lire. Une capture d’écran convient.
error-photo-large = Cette photo est trop lourde. Choisissez-en une plus petite.
error-photo-broken = Ce fichier est endommagé. Choisissez la photo à nouveau.
error-photo-limit = Il y a assez de photos pour le moment. Décrivez le reste avec des mots.
