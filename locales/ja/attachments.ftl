# チャットとデスクの写真：短い文。

photo-alt = 写真 {$number} / {$count}
photo-gone = この写真はもうご覧いただけません。
photo-close = 写真を閉じる
photo-remove = 写真 {$number} を削除
photo-uploading = 写真 {$number} をアップロード中です
photo-most = 1件のメッセージに付けられる写真は {$count} 枚までです。
error-photo-type = このファイルは写真として読み込めません。JPEG、PNG、WebPをお使いください。
error-photo-heic = この写真はHEIC形式のため、まだ読み込めません。スクリーンショットであればお送りいただけます。
error-photo-large = 写真が大きすぎます。小さいものをお選びください。
error-photo-broken = ファイルが壊れています。写真をもう一度お選びください。
error-photo-limit = 写真はこれで十分です。続きは文章でお知らせください。
