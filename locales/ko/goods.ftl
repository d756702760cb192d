# 상품의 특징, 관리 방법, 색상: 카탈로그 코드에 해당하는 말.

## 상품 상세 항목의 이름(작은 표의 왼쪽 열, 24자 이내)

attribute_material = 소재
attribute_colour = 색상
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
