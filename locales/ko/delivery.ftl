# 구매 전: 배송 국가, 배송비, 배송 기간, 세관에서 더해질 수 있는 비용.

# $country(텍스트): 나라 이름. 뒤에 조사가 바로 붙지 않게 쓴다. $..._cost 등: 금액. $..._on: 날짜.
utter_ask_country = 어느 나라로 받으실 건가요?
    .v2 = 안내해 드리려면 받으실 나라를 알아야 해요. 어디인가요?
utter_ask_country_of = 배송되는 나라는 다음과 같아요: { $countries }. 어느 나라에서 받으시나요?
    .v2 = 지금 배송하는 나라예요: { $countries }. 이 중 어디인가요?
# 아무도 나라를 말하지 않았을 때의 답 뒤에 온다.
utter_country_assumed = 받으실 나라를 { $country } 기준으로 안내해 드렸어요. 다른 나라라면 이름만 알려 주세요.
utter_not_delivered_to = { $country }: 죄송하지만 그곳으로는 배송하지 않아요. 배송되는 나라는 다음과 같아요: { $countries }.
    .v2 = 아쉽지만 { $country } 지역은 배송 대상이 아니에요. 배송되는 나라예요: { $countries }.

# 배송비.
utter_delivery_cost = { $country } 일반 배송비로 { $standard_cost } 들어요.
    .v2 = { $country } 기준으로 일반 배송에 { $standard_cost } 들어요.
utter_delivery_free_from = { $free_from } 이상이면 무료예요.
utter_delivery_free_reached = { $value }어치 구매하시면 배송비가 없어요.
utter_delivery_free_missing = { $free_from } 이상이면 무료라서 { $missing }만 더 담으시면 돼요.
utter_delivery_cost_express = 빠른 배송은 { $express_cost } 들어요.
utter_pickup_yes = { $pickup_carriers } 픽업 장소로 받으시면 { $pickup_cost } 들어요.
utter_pickup_no = 그곳에는 픽업 장소 배송이 없어요.

# 배송 기간.
utter_delivery_time = { $country }: 오늘 주문하시면 일반 배송은 { $standard_from_on }에서 { $standard_to_on } 사이에 도착해요.
    .v2 = 오늘 주문하시면 { $country } 일반 배송은 { $standard_from_on }에서 { $standard_to_on } 사이에 도착할 예정이에요.
utter_delivery_time_express = 빠른 배송은 { $express_from_on }에서 { $express_to_on } 사이에 도착하고, 배송비로 { $express_cost } 들어요.
utter_delivery_time_pickup = { $pickup_carriers } 픽업 장소에는 { $pickup_from_on }에서 { $pickup_to_on } 사이에 도착해요.
utter_delivery_time_customs = 통관에서 며칠 더 걸릴 수 있고, 그건 제가 미리 알 수 없어요.

# 말씀하신 날 전에 도착하는지.
utter_arrives_yes = 네. 오늘 주문하시면 { $country } 일반 배송은 늦어도 { $standard_to_on }에는 도착해서 { $wanted_on } 전에 받으실 수 있어요.
    .v2 = 네, { $wanted_on } 전에 도착해요. 오늘 주문하시면 { $country } 일반 배송은 늦어도 { $standard_to_on }까지예요.
utter_arrives_probably = { $wanted_on } 전에 도착할 가능성이 크지만 약속드릴 수는 없어요. 오늘 주문하시면 { $country } 일반 배송은 { $standard_from_on }에서 { $standard_to_on } 사이에 도착해요.
utter_arrives_perhaps = 될 수도 있지만 기대하지는 않으시는 게 좋아요. 오늘 주문하시면 { $country } 일반 배송은 { $standard_from_on }에서 { $standard_to_on } 사이에 도착해서 { $wanted_on } 전은 빠듯해요.
utter_arrives_express_yes = 빠른 배송이면 돼요. 오늘 주문하시면 늦어도 { $express_to_on }에는 도착해서({ $country }) { $wanted_on } 전이에요. 배송비로 { $express_cost } 들고, 일반 배송은 { $standard_to_on }까지 걸릴 수 있어요.
utter_arrives_express_probably = 빠른 배송이면 아마 되겠지만 { $wanted_on } 전이라고 약속드릴 수는 없어요. 오늘 주문하시면 { $express_from_on }에서 { $express_to_on } 사이에 도착하고({ $country }), 배송비로 { $express_cost } 들어요. 일반 배송은 { $standard_to_on }까지 걸릴 수 있어요.
utter_arrives_express_perhaps = 된다면 빠른 배송뿐인데, 기대하지는 않으시는 게 좋아요. 오늘 주문하시면 { $express_from_on }에서 { $express_to_on } 사이에 도착하고({ $country }) 배송비로 { $express_cost } 들어요. { $wanted_on } 전은 빠듯해요. 일반 배송은 { $standard_to_on }까지 걸릴 수 있어요.
utter_arrives_no = 죄송하지만 어려워요. 오늘 주문하셔도 { $wanted_on } 전에는 도착하지 않고({ $country }), 가장 빠른 날이 { $first_on }이에요.
    .v2 = 아쉽지만 안 돼요. 오늘 주문하시면 빨라야 { $first_on }에 도착해서({ $country }) { $wanted_on } 전에는 못 받으세요.
utter_arrives_past = { $wanted_on }은 이미 지났어요.

# 배송 국가.
utter_ships_to = 네, 배송돼요. { $country }: 일반 배송비로 { $standard_cost } 들고, 오늘 주문하시면 { $standard_from_on }에서 { $standard_to_on } 사이에 도착해요.
    .v2 = 네, 보내 드려요. { $country }: 일반 배송 { $standard_cost }, 오늘 주문하시면 { $standard_from_on }에서 { $standard_to_on } 사이에 받으세요.
utter_po_box_yes = 사서함으로도 받으실 수 있어요.
utter_po_box_standard = 사서함은 일반 배송으로는 되지만 빠른 배송으로는 안 돼요.
utter_po_box_no = 그곳의 사서함으로는 배송할 수 없어요.

# 세관.
utter_customs_domestic = { $country }: 바로 그곳에서 발송하기 때문에 통관이 없어요. 가격에 부가세 { $tax }가 포함되어 있고, 받으실 때 더 내실 것은 없어요.
utter_customs_inside = { $country }: 받으실 때 내실 것이 없어요. EU 안에서 발송해(발송지: { $origin }) 관세가 없고, 가격에 부가세 { $tax }가 포함되어 있어요.
    .v2 = 받으실 때 따로 내지 않으셔도 돼요({ $country }). 상품이 EU 밖으로 나가지 않아(발송지: { $origin }) 관세가 없고, 부가세 { $tax }는 가격에 들어 있어요.
utter_customs_outside = { $country }: 상품이 해외에서(발송지: { $origin }) 오기 때문에 관세와 세금이 더해질 수 있어요.
    .v2 = 상품이 해외에서(발송지: { $origin }) 오기 때문에 수입 세금이 생길 수 있어요({ $country }).
utter_customs_duty = 관세는 상품 종류와 생산지에 따라 상품 가격의 { $duty } 정도예요.
utter_customs_no_duty = 저희 같은 상품에는 관세가 없어요.
utter_customs_tax = 수입 부가세는 { $tax }예요.
utter_customs_charge = 관세와 세금을 합쳐 상품 가격의 { $charge } 정도예요.
utter_customs_free_to = { $free_to } 이하면 아무것도 부과되지 않아요.
utter_customs_duty_free_to = { $free_to } 이하면 관세가 없어요.
utter_customs_tax_free_to = { $free_to } 이하면 세금이 없어요.
utter_customs_excess = { $free_to }까지는 부과되지 않고, 넘는 금액에 { $duty }가 부과돼요.
utter_customs_carrier = 배송사가 배송할 때 받고, 저희 가격에는 포함되어 있지 않아요.
utter_customs_shop_to = { $shop_to }까지는 결제하실 때 저희가 세금을 받아서 더 내실 것이 없고, 그보다 비싸면 배송사가 배송할 때 받아요.
utter_customs_personal_limit = { $limit }을 넘는 소포는 개인 우편물로 통관되지 않아서, 세관이 돌려보내거나 정식 수입 절차를 요구할 수 있어요.
utter_customs_nothing_due = { $value }어치라면 받으실 때 내실 것이 없을 거예요.
utter_customs_due = { $value }어치라면 대략 { $due_from } 정도예요.
utter_customs_due_between = { $value }어치라면 대략 { $due_from }에서 { $due_to } 사이예요.
utter_customs_value_in = 상품 가격을 { $currency } 기준으로 알려 주시면 금액을 계산해 드릴게요.
utter_customs_estimate = { $as_of_on } 기준 규정에 따른 추정이고, 최종 결정은 세관이 해요.
utter_customs_source = 출처: { $source } ({ $url }).
utter_customs_unsettled = 이 세율이 지금도 그대로인지는 확인하지 못했어요. 주문하시기 전에 담당 기관에 문의해 주세요: { $authority } ({ $authority_url }).
