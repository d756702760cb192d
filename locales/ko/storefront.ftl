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

## 상품 상세 항목의 이름(작은 표의 왼쪽 열, 24자 이내)

attribute_material = 소재
attribute_upper = 갑피
attribute_sole = 밑창
attribute_lining = 안감
attribute_membrane = 방수 멤브레인
attribute_filling = 충전재
attribute_weight = 무게
attribute_fit = 핏
attribute_length = 길이
# 바지 허리의 높이.
attribute_rise = 밑위
# 바지통의 모양.
attribute_leg = 바지통
attribute_collar = 칼라
attribute_pocket = 주머니
attribute_heel = 굽 높이
attribute_width = 폭
# 러닝화 뒤꿈치와 앞코의 높이 차이.
attribute_drop = 힐 드롭
attribute_pronation = 프로네이션
attribute_construction = 제작 방식
# 원단의 방수 성능, mm.
attribute_water_column = 내수압
attribute_waterproof = 방수
# 외투나 침낭이 보온되는 온도.
attribute_warm_to = 보온 온도
attribute_sun_protection = 자외선 차단
attribute_chlorine_resistant = 염소 내성
attribute_certification = 인증
attribute_origin = 제조국
attribute_pieces = 구성 수량
attribute_dimensions = 크기
attribute_height = 높이
attribute_diameter = 지름
# 병이나 용기의 내용량.
attribute_volume = 내용량
attribute_capacity = 용량
attribute_warranty = 보증 기간
attribute_connection = 연결 방식
attribute_noise_cancelling = 노이즈 캔슬링
attribute_battery = 배터리
attribute_battery_life = 사용 시간
attribute_charging = 충전
attribute_wireless_charging = 무선 충전
attribute_impedance = 임피던스
attribute_power = 전력
attribute_input = 입력
# 충전기가 맞는 나라별 콘센트.
attribute_plugs = 플러그
attribute_ports = 포트
attribute_standard = 규격
attribute_cable = 케이블
attribute_data = 데이터 전송
# 호환되는 기기.
attribute_compatible_with = 호환 기기
attribute_display = 디스플레이
attribute_gps = GPS
# 키보드.
attribute_layout = 키 배열
attribute_switches = 스위치
attribute_resolution = 해상도
# 마우스: 오른손용 또는 왼손용.
attribute_hand = 사용 손
attribute_field_of_view = 시야각
attribute_brightness = 밝기
attribute_colour_temperature = 색온도
attribute_storage = 저장 용량
attribute_memory = 메모리
attribute_sensor = 센서
attribute_zoom = 줌
attribute_video = 동영상
attribute_in_the_box = 구성품
attribute_socket = 전구 소켓
attribute_dishwasher_safe = 식기세척기 사용
attribute_microwave_safe = 전자레인지 사용
attribute_induction = 인덕션 사용
attribute_oven_safe = 오븐 사용
attribute_burn_time = 연소 시간
attribute_temperature = 온도
# 벽시계.
attribute_movement = 무브먼트
attribute_drainage_hole = 배수 구멍
attribute_skin_type = 피부 타입
attribute_hair_type = 모발 타입
attribute_fragrance_free = 무향료
attribute_silicone_free = 무실리콘
attribute_free_of = 무첨가 성분
attribute_vegan = 비건
# 화장품 개봉 후 개월 수.
attribute_shelf_life_open = 개봉 후 사용 기간
attribute_active = 주요 성분
attribute_water_resistant = 지속 내수성
attribute_finish = 마무리감
attribute_concentration = 농도
# 향수.
attribute_notes = 향 노트
# 오른쪽의 값: “방수”: “예”.
value_yes = 예
value_no = 아니요

## 관리 방법. 세탁 라벨처럼 한 줄씩

care_wash_30 = 30 °C 세탁기 세탁
care_wash_30_gentle = 30 °C 세탁기 약한 세탁
care_wash_40 = 40 °C 세탁기 세탁
care_wash_60 = 60 °C 세탁기 세탁
care_hand_wash = 손세탁
care_hand_wash_warm = 미지근한 물에 손세탁
care_no_machine_wash = 세탁기 사용 금지
care_dry_clean = 드라이클리닝만 가능
care_no_bleach = 표백 금지
care_no_softener = 섬유유연제 사용 금지
care_tumble_low = 저온 건조기 사용
care_no_tumble = 건조기 사용 금지
care_dry_flat = 뉘어서 건조
care_air_dry = 자연 건조
care_no_heat = 난방 기구를 피할 것
care_no_iron = 다림질 금지
care_iron_low = 저온 다림질
care_iron_medium = 중온 다림질
care_no_iron_print = 프린트 부분 다림질 금지
care_brush_off = 마른 먼지는 솔로 털기
care_damp_cloth = 젖은 천으로 닦기
care_wipe_dry = 마른 천으로 닦기
care_dust_dry = 마른 천으로 먼지 털기
care_spot_clean = 얼룩만 젖은 천으로 닦기
care_vacuum = 청소기로 살살 청소
care_wax_leather = 가끔 가죽에 왁스 칠하기
care_leather_cream = 가죽 크림으로 관리
care_shoe_tree = 슈트리를 끼워 보관
care_keep_dry = 건조하게 보관
care_rinse_fresh_water = 민물로 헹구기
care_dishwasher = 식기세척기 사용 가능
care_microwave = 전자레인지 사용 가능
care_dry_at_once = 세척 후 바로 닦기
care_descale = 정기적으로 물때 제거
care_oil_wood = 가끔 나무에 오일 바르기
care_keep_cool = 서늘한 곳에 보관
care_keep_dark = 빛을 피해 보관
care_close_lid = 뚜껑을 꼭 닫기

## 색상. 패션 쇼핑몰에서 부르는 이름

colour_navy = 네이비
colour_white = 화이트
colour_black = 블랙
colour_sand = 샌드
colour_yellow = 옐로
colour_light_blue = 라이트 블루
colour_rust = 러스트
colour_cream = 크림
colour_rose = 로즈
colour_forest = 포레스트 그린
colour_grey = 그레이
colour_olive = 올리브
colour_teal = 틸
colour_burgundy = 버건디
colour_charcoal = 차콜
colour_denim = 데님
colour_camel = 카멜
colour_red = 레드
colour_sage = 세이지 그린
colour_midnight = 미드나이트 블루
colour_indigo = 인디고
colour_light_denim = 라이트 데님
colour_khaki = 카키
colour_mustard = 머스터드
colour_blue = 블루
colour_coral = 코럴
colour_orange = 오렌지
colour_brown = 브라운
colour_tan = 탄
colour_gold = 골드
colour_walnut = 월넛
colour_lilac = 라일락
colour_mint = 민트
colour_silver = 실버
colour_brass = 브라스
colour_sky = 스카이 블루
colour_terracotta = 테라코타
colour_amber = 앰버

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
