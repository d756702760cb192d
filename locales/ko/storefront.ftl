# 데모 쇼핑몰 페이지의 문장. 따뜻하고 꾸밈없는 말투: 스스로 이야기하는 작은 가게.
# 날짜, 가격, 사이즈, 나라 이름의 형식은 페이지가 정한다.

## 모든 페이지의 머리

shop_name = Storeside
# 브라우저 탭: {$page}는 페이지 이름.
page_title = {$page} · Storeside
# 키보드 사용자가 처음 만나는 링크. 머리를 건너뛴다.
skip_to_content = 본문으로 이동
# 70자 이내.
demo_note = 데모 쇼핑몰입니다. 둘러보고 마음껏 써 보세요. 결제되지 않아요.
nav_cart = 장바구니
# 화면 낭독기용. {$count}는 수량.
nav_cart_count = 장바구니, 수량: {$count}
nav_sign_in = 로그인
# 머리의 링크 모음 이름. 낭독용.
nav_main = 주 메뉴
language_label = 언어
country_label = 배송 국가

## 상품 목록

catalogue_title = 국경을 넘어 도착하는 좋은 물건
catalogue_lead = 의류, 신발, 전자제품, 생활용품, 뷰티. 이름을 아는 제작자의 것만 모았어요.
categories_label = 카테고리
category_all = 전체
category_clothing = 의류
category_shoes = 신발
category_electronics = 전자제품
category_home = 생활용품
category_beauty = 뷰티
search_label = 상품 검색
search_placeholder = 리넨 셔츠, 주전자, 부츠
results_count = 상품 수: {$count}
results_for = ‘{$query}’ 검색 결과
results_none = 검색 결과가 없어요
results_none_hint = 더 짧은 단어나 다른 카테고리로 찾거나 채팅으로 물어보세요.
load_more = 더 보기
# 상품 사진의 표시. 16자 이내.
sold_out = 품절
# 낭독용.
price_label = 가격
# 별점, 낭독용.
rating_label = 5점 만점에 {$rating}점

## 상품

back_to_shop = 쇼핑몰로 돌아가기
colour_label = 색상
size_label = 사이즈
size_choose = 사이즈 선택
size_open_chart = 사이즈표
# 낭독 및 안내용.
size_sold_out = {$size}, 품절
stock_in = 재고 있음
# {$count}는 1에서 5까지의 작은 수.
stock_few = {$count}개 남음
stock_out = 일시 품절
# {$date}는 날짜.
stock_back_on = 일시 품절, {$date}쯤 재입고
add_to_cart = 장바구니에 담기
added_to_cart = 장바구니에 담았어요
view_cart = 장바구니 보기
# 채팅을 연다. 24자 이내.
ask_in_chat = 이 상품 문의하기
promise_delivery = {$country} 배송, 배송 조회 가능
promise_returns = 거주 국가 규정에 따라 14일 이상 반품 가능
promise_help = 궁금한 점은 채팅에서 바로 답해 드려요
details_title = 상세 정보
care_title = 관리 방법
guide_title = 알아 두면 좋아요
size_chart_title = 사이즈표
# {$brand}는 제조사 이름.
size_chart_caption = {$brand} 사이즈, 신체 치수(cm)
size_chart_caption_feet = {$brand} 사이즈, 발 길이(cm)
size_chart_size = 사이즈
measure_chest = 가슴둘레
measure_waist = 허리둘레
measure_hips = 엉덩이둘레
measure_foot = 발 길이
measure_height = 키
brand_label = 브랜드
sku_label = 상품 번호

## 장바구니

cart_title = 장바구니
cart_empty = 장바구니가 비어 있어요
cart_empty_hint = 담으신 상품은 이 기기에 그대로 남아요.
cart_keep_looking = 계속 둘러보기
cart_items_label = 장바구니 상품
cart_remove = 삭제
# 화면 낭독기용. {$title}은 상품명.
cart_remove_title = {$title} 삭제
cart_quantity_of = {$title} 수량
cart_less = {$title} 하나 줄이기
cart_more = {$title} 하나 늘리기
cart_summary = 주문 요약
cart_subtotal = 상품 금액
cart_shipping = 배송비
cart_shipping_free = 무료
cart_total = 합계
cart_tax_note = 세금 포함. 쇼핑몰의 관세 지역 밖에서는 관세가 부과될 수 있어요.
cart_checkout = 결제하기
cart_unavailable = 판매 종료
# “결제하기” 다음: 주문되지 않는다는 것을 분명히 알린다.
checkout_title = 실제 쇼핑몰이라면 여기서 주문을 받아요
checkout_text = Storeside 쇼핑몰은 데모입니다. 주문도, 결제도, 배송도 되지 않아요. 데모 고객으로 로그인하면 주문과 배송 중인 상품을 볼 수 있어요.
checkout_keep = 장바구니 그대로 두기
checkout_clear = 장바구니 비우기
checkout_orders = 데모 주문 보기

## 데모 고객으로 로그인

sign_in_title = 데모 고객으로 로그인
sign_in_lead = 여기에는 실제 인물이 없어요. 한 명을 고르면 그 고객의 주문이 보이고, 채팅도 누가 묻는지 알게 돼요.
sign_in_filter = 이름, 나라, 언어로 찾기
sign_in_none = 그런 이름의 고객이 없어요
sign_in_orders = 주문 수: {$count}
sign_out = 로그아웃
sign_in_own = 이메일과 비밀번호로 로그인
sign_in_email = 이메일 주소
sign_in_password = 비밀번호
sign_in_submit = 로그인
sign_in_forgot = 잊으셨나요? 채팅에서 물어보기
sign_in_refused = 계정이 열리지 않아요. 비밀번호가 열 번 틀리면 계정이 잠기고, 채팅의 도우미가 여는 링크를 보내 드려요.
sign_in_wait = 시도가 너무 많았어요. 잠시 기다리시거나 채팅에서 링크를 요청해 주세요.
reset_title = 새 비밀번호 설정
reset_lead = {$shortest}자 이상이어야 해요. 단어 몇 개를 이어 쓰면 기억하기 쉽고 알아맞히기 어려워요.
reset_password = 새 비밀번호
reset_show = 입력 내용 보기
reset_save = 비밀번호 저장
reset_too_short = 너무 짧아요. {$shortest}자 이상으로 해 주세요.
reset_too_long = 너무 길어요. {$longest}자 이하로 해 주세요.
reset_too_simple = 너무 쉽게 알아맞힐 수 있어요. 다른 것으로 해 주세요.
reset_done_title = 비밀번호를 설정했어요
reset_done_text = 다른 기기는 모두 로그아웃되었고, 잠긴 계정도 다시 열렸어요. 새 비밀번호로 로그인해 주세요.
reset_refused_title = 이 링크는 쓸 수 없어요
reset_unknown = 가장 최근 링크가 아니거나 잘린 링크예요. 가장 최근 이메일의 링크를 열어 주세요.
reset_expired = 링크가 만료되었어요. 한 시간 동안 유효해요. 도우미가 다른 링크를 보내 드릴 수 있어요.
reset_used = 이미 사용한 링크예요. 본인이 아니라면 바로 채팅으로 알려 주세요.
reset_ask = 채팅에서 물어보기

pay_title = {$amount} 결제
pay_lead = 반품하시는 상품과 {$item}의 차액이에요. {$day}까지 보관해 드려요.
pay_with = 어떻게 결제하시겠어요?
pay_submit = {$amount} 결제하기
pay_demo = 데모 쇼핑몰이라 실제로 결제되지 않아요.
pay_done_title = 결제됐어요, 감사합니다
pay_done_text = {$item}의 차액 {$amount} 결제를 확인했어요. 반품이 도착하면 바로 발송돼요.
pay_refused_title = 결제할 내용이 없어요
pay_unknown = 이 주소에 해당하는 결제가 없어요. 채팅의 링크를 다시 열어 주세요.
pay_lapsed = 상품 보관 기간이 끝나서 결제하실 필요가 없어요. 지금 가능한 방법은 채팅 도우미가 알려 드려요.

## 계정

account_title = 주문 내역
account_hello = {$name} 님, 안녕하세요
account_no_orders = 아직 주문이 없어요
account_no_orders_hint = 이 데모 고객은 아직 구매한 상품이 없어요.
order_title = 주문 {$number}
order_placed = 주문일: {$date}
order_items = 주문 상품
order_total = 합계
order_quantity = 수량: {$count}
order_ask = 이 주문 문의하기
order_no_parcels = 아직 출고된 상품이 없어요

## 주문 상태. 작은 라벨로 표시. 20자 이내.

order_state_placed = 주문 접수
order_state_paid = 결제 완료
order_state_packed = 포장 완료
order_state_shipped = 배송 중
order_state_in_customs = 통관 중
order_state_delayed = 지연
order_state_delivered = 배송 완료
order_state_partly_delivered = 일부 배송 완료
order_state_lost = 분실
order_state_cancelled = 취소됨
order_state_returned = 반품 완료
order_state_refunded = 환불 완료

## 배송

# {$number}는 1, 2, …: 여러 상자로 나뉘어 올 때.
parcel_title = 상자 {$number}
parcel_carrier = {$carrier} · {$number}
# {$date}는 날짜 또는 기간.
parcel_expected = 도착 예정: {$date}
# {$date}: 주문할 때 약속한 날.
parcel_promised = 약속한 도착일: {$date}
# {$date}는 날짜와 시각.
parcel_delivered_on = 배송 완료: {$date}
parcel_timeline = 배송 경로
parcel_no_events = 택배사에서 아직 알려 온 소식이 없어요
# {$place}는 도시, {$country}는 나라 이름.
event_place = {$country} {$place}

## 배송 과정. 한 줄씩

event_label_created = 운송장 출력
event_picked_up = 택배사에서 수거함
event_in_transit = 운송 중
event_export_customs = 수출 통관 중
event_in_customs = 통관 중
event_customs_cleared = 통관 완료
event_arrived_hub = 물류 센터 도착
event_out_for_delivery = 배달 중
event_delivery_attempted = 배달하지 못함
event_available_for_pickup = 수령 가능
event_delayed = 지연
event_delivered = 배송 완료
event_lost = 분실
event_returned_to_sender = 쇼핑몰로 반송

## 불러오기와 문제

loading = 불러오는 중
error_title = 처리하지 못했어요
error_offline = 쇼핑몰에 연결할 수 없어요. 연결을 확인하고 다시 시도해 주세요.
error_server = 저희 쪽에 문제가 생겼어요. 다시 시도해 주세요.
error_try_again = 다시 시도
not_found_title = 여기에는 아무것도 없어요
not_found_text = 찾으시는 페이지가 옮겨졌거나 처음부터 없던 페이지예요.
not_found_product = 저희가 취급하지 않거나 판매가 종료된 상품이에요.

## 모든 페이지의 아래

footer_about = Storeside는 해외 배송 쇼핑몰 곁의 채팅을 보여 주는 데모입니다. 상품, 인물, 주문은 모두 가상입니다.
