# 聊天和客服台里的照片：文字简短。

photo-alt = 照片 {$number}，共 {$count} 张
photo-gone = 这张照片已不存在。
photo-close = 关闭照片
photo-remove = 移除照片 {$number}
photo-uploading = 正在上传照片 {$number}
photo-most = 一条消息最多 {$count} 张照片。
error-photo-type = 无法将此文件识别为照片。支持 JPEG、PNG 和 WebP。
error-photo-heic = 这张照片是 HEIC 格式，暂时无法识别。可以改发它的截图。
error-photo-large = 照片太大了，请选一张小一点的。
error-photo-broken = 文件已损坏，请重新选择照片。
error-photo-limit = 照片已经够多了，其余请用文字说明。
