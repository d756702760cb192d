# 고객의 채팅: 버튼, 패널, 알림 띠, 오류, 카드. 짧고 친절하게, 해요체로.
# {$variables}만 있는 단순한 문장. 복수형 없이 “수량: {$count}”처럼 쓴다.

## 페이지 구석의 둥근 버튼과 패널 머리

# 화면 낭독기용.
launcher-open = 채팅 열기
launcher-unread = 채팅 열기, 새 메시지: {$count}
# 24자 이내.
title = 무엇을 도와드릴까요?
# 24자 이내.
assistant = 도우미
# 40자 이내.
status-bot = 몇 초 안에 답해 드려요
status-queued = 상담원을 기다리는 중이에요
status-assigned = {$name} 상담원과 대화 중이에요
status-resolved = 대화가 종료되었어요
# 40자 이내.
status-offline = 연결이 끊겼어요. 다시 연결 중…
close = 채팅 닫기
log = 대화
you = 나

## 첫 메시지 전의 인사

welcome = 안녕하세요! 배송, 사이즈, 반품에 대해 편한 언어로 물어보세요.
# 눌러서 보낼 수 있는 세 가지 예. 고객의 메시지로 전송된다.
suggest-parcel = 제 주문 어디쯤 왔나요?
suggest-size = 저한테 맞는 사이즈는요?
suggest-return = 반품하고 싶어요

## 입력

# 24자 이내.
composer-placeholder = 메시지를 입력하세요…
composer-label = 메시지
send = 보내기
composer-left = 남은 글자 수: {$count}
composer-over = 초과한 글자 수: {$count}
sending = 보내는 중…
sent = 보냄
failed = 전송 안 됨
retry = 다시 시도
discard = 삭제
# 화면 낭독기용.
typing = {$name} 입력 중…
jump = 새 메시지
jump-down = 최신 메시지로 이동
quick-replies = 추천 답변

## 알림 띠

queue-waiting = 곧 상담원이 여기서 답해 드려요. 계속 글을 남기셔도 돼요.
# $position은 숫자. 1이 다음 차례.
queue-position = 대기 순서: {$position}
queue-next = 다음이 고객님 차례예요.
resolved = 이 대화는 종료되었어요. 남은 문의가 있으면 다시 적어 주세요.
restart = 새 대화 시작
# 이전 대화를 찾을 수 없게 된 다음에.
expired = 새 대화를 시작해야 했어요. 작성하신 내용은 그대로 있어요.
storage-off = 사용 중인 브라우저에서는 페이지를 떠나면 이 대화가 남지 않아요.

## 오류

error-offline = 연결되어 있지 않아요. 다시 연결되면 바로 보낼게요.
error-too-long = 메시지가 너무 길어요. 줄여 주세요.
error-empty = 먼저 메시지를 입력해 주세요.
error-not-text = 보낼 수 없는 문자가 들어 있어요.
error-rate-limited = 조금 빨랐어요. 잠시 후 전송돼요.
error-payload-not-offered = 이 답변은 더 이상 선택할 수 없어요. 직접 적어 주세요.
error-client-id-conflict = 이 메시지를 다시 보내지 못했어요. 새로 작성해 주세요.
error-server = 저희 쪽에 문제가 생겼어요. 다시 시도해 주세요.

## 배송 카드

parcel-title = 배송
parcel-order = 주문 {$number}
parcel-carrier = {$carrier}
parcel-tracking = 운송장 번호
parcel-expected = 도착 예정
parcel-promised = 약속한 도착일
parcel-delivered = 배송 완료
parcel-last-place = 마지막 위치
parcel-as-of = {$time} 기준
# 이전 배송 단계를 연다. $count는 개수.
parcel-more = 이전 단계 보기({$count})
parcel-less = 접기
parcel-track = 택배사에서 조회
copy = 복사
copied = 복사했어요
# 배송 단계. 32자 이내.
parcel-status-label_created = 택배사에 접수됨
parcel-status-picked_up = 택배사에서 수거함
parcel-status-in_transit = 운송 중
parcel-status-export_customs = 수출 통관 중
parcel-status-in_customs = 통관 중
parcel-status-customs_cleared = 통관 완료
parcel-status-arrived_hub = 물류 센터 도착
parcel-status-out_for_delivery = 배달 중
parcel-status-delivery_attempted = 배달하지 못함
parcel-status-available_for_pickup = 수령 가능
parcel-status-delayed = 지연
parcel-status-delivered = 배송 완료
parcel-status-lost = 분실
parcel-status-returned_to_sender = 쇼핑몰로 반송 중

## 주문 카드

orders-title = 주문 내역
# $count는 주문한 상품 개수.
orders-items = 수량: {$count}
# 화면 낭독기용. 주문을 고르는 버튼.
orders-choose = 주문 {$number} 선택
# 주문 상태. 20자 이내.
order-status-placed = 주문 접수
order-status-paid = 결제 완료
order-status-packed = 포장 완료
order-status-shipped = 출고됨
order-status-in_customs = 통관 중
order-status-delayed = 지연
order-status-delivered = 배송 완료
order-status-partly_delivered = 일부 배송 완료
order-status-lost = 분실
order-status-cancelled = 취소됨
order-status-returned = 반품 완료
order-status-refunded = 환불 완료

## 상품 카드

products-title = 상품
products-view = 보기
products-choose = 선택
products-in-stock = 재고 있음
products-sold-out = 품절

## 사이즈표 카드

size-title = 사이즈표
# S, M, L, 38, 40… 위의 열 제목.
size-size = 사이즈
# $unit은 cm 또는 in.
size-unit = 신체 치수, 단위: {$unit}
size-recommended = 추천 사이즈: {$size}
# 추천 줄의 표시. 12자 이내.
size-mark = 추천
size-chest = 가슴둘레
size-waist = 허리둘레
size-hips = 엉덩이둘레
size-inseam = 다리 안쪽 길이
size-foot = 발 길이
size-height = 키
size-neck = 목둘레
size-sleeve = 소매 길이
size-shoulder = 어깨너비
size-hand = 손둘레
size-head = 머리둘레

## 반품 카드

return-title = 반품
return-number = 반품 번호 {$number}
return-items = 반품하실 상품
return-send-by = 발송 기한
return-ship-to = 보내실 곳
return-paid-by = 배송비
return-paid-by-shop = 저희 부담
return-paid-by-shopper = 고객님 부담
return-refund = 환불 금액
# $date는 날짜.
return-refund-by = {$date}까지
return-copy-address = 주소 복사

## Invoice card

invoice-title = 청구서
invoice-issued = 발행일
invoice-total = 총액
invoice-download = PDF 다운로드
invoice-failed = 다운로드하지 못했어요. 다시 시도하거나 청구서를 한 번 더 요청해 주세요.

## 사진

photo-add = 사진 추가
