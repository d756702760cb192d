# Photos in the chat and at the desk: loaded when the first one is chosen or shown. Plain messages, no selectors.

photo-alt = Photo {$number} of {$count}
photo-gone = This photo is no longer available.
photo-close = Close photo
photo-remove = Remove photo {$number}
photo-uploading = Photo {$number} is being uploaded
photo-most = Up to {$count} photos go into one message.
error-photo-type = This file isn't a photo we can read. JPEG, PNG and WebP work.
error-photo-heic = This photo is in HEIC format, which we can't read yet. A screenshot of it works.
error-photo-large = This photo is too large. Please choose a smaller one.
error-photo-broken = This file is damaged. Please choose the photo again.
error-photo-limit = That's enough photos for now. Please tell us the rest in words.
