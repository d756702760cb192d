# 채팅과 상담 화면의 사진: 짧은 문구.

photo-alt = 사진 {$number} / {$count}
photo-gone = 이 사진은 더 이상 볼 수 없어요.
photo-close = 사진 닫기
photo-remove = 사진 {$number} 삭제
photo-uploading = 사진 {$number} 업로드 중
photo-most = 한 메시지에 사진은 {$count}장까지 보낼 수 있어요.
error-photo-type = 사진으로 읽을 수 없는 파일이에요. JPEG, PNG, WebP로 보내 주세요.
error-photo-heic = HEIC 형식이라 아직 읽을 수 없는 사진이에요. 화면 캡처로 보내 주세요.
error-photo-large = 사진이 너무 커요. 더 작은 사진을 골라 주세요.
error-photo-broken = 파일이 손상되었어요. 사진을 다시 골라 주세요.
error-photo-limit = 지금은 사진이 충분해요. 나머지는 글로 알려 주세요.
