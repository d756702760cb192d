# 배송 중인 주문. 자세한 내용(진행 상황, 날짜)은 메시지 아래 카드에 있으므로 문장은 짧게.
# 변수 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않는다.

# 이 문장 아래에 주문이 카드로 나온다.
utter_ask_older_order = 혹시 이 이전 주문 중 하나인가요?
utter_no_older_order = 제가 볼 수 있는 고객님의 주문은 이게 전부예요. 이 중에 있나요, 아니면 상담원이 찾아봐 드릴까요?
utter_ask_which_parcel = 어떤 주문을 말씀하시나요?
    .v2 = 이 중 어떤 주문에 관한 건가요?
# 로그인하지 않은 고객에게.
utter_ask_order_number_and_email = 주문번호(SO-1234566 형식)와 주문하실 때 쓰신 이메일 주소를 알려 주세요.
    .v2 = 조회하려면 주문번호(예: SO-1234566)와 주문하실 때 쓰신 이메일 주소가 필요해요.
# 앞서 받은 정보로 찾지 못한 다음에.
utter_ask_order_details_again = 두 가지를 확인해서 다시 보내 주시겠어요? 주문 확인 메일에 있는 주문번호와 그 메일을 받으신 이메일 주소예요.
utter_ask_order_number_help = 괜찮아요. 주문 번호와 이메일은 주문 확인 메일에 있어요. 찾기 어려우시면 상담원이 함께 찾아 드릴 수 있어요.
    .v2 = 확인 메일도 없으시면 상담원이 주문을 함께 찾아 드릴 수 있어요.
# 로그인하지 않은 고객이 택배사의 운송장 번호를 보냈을 때.
utter_ask_order_for_tracking_number = 운송장 번호를 알려 주셔서 감사합니다. 배송 상황을 보여 드리려면 주문번호와 주문하실 때 쓰신 이메일 주소도 필요해요.
    .v2 = 주문번호와 주문하실 때 쓰신 이메일 주소를 알려 주시면 배송 상황을 보여 드릴 수 있어요.
utter_ask_order_email = 주문 { $order_number } 건에는 어떤 이메일 주소를 쓰셨나요?
    .v2 = 주문 { $order_number } 건을 보여 드리려면 주문하실 때 쓰신 이메일 주소가 필요해요.
utter_ask_order_number = 고맙습니다. 주문 번호는 무엇인가요? SO-1234566 같은 형식이에요.
    .v2 = 이제 주문 번호만 알려 주시면 돼요. 예: SO-1234566
utter_order_number_unreadable = { $given }, 이 번호는 저희 주문번호 형식과 달라요. 잘못 입력하신 곳이 있을 수 있어요.
    .v2 = { $given }, 이 번호는 주문번호로 맞지 않아요. 혹시 틀린 숫자가 있을까요?
utter_order_email_unreadable = 완전한 이메일 주소가 아닌 것 같아요. 오타가 있을 수 있어요.
# 주문이 없든 다른 사람의 주문이든 같은 말을 쓴다: 어느 쪽인지는 절대 말하지 않는다.
utter_order_not_found = 알려 주신 정보로는 주문을 찾을 수 없어요.
    .v2 = 이 정보로도 주문이 조회되지 않아요.
# 두 번째.
utter_order_not_found_person = 여전히 주문을 찾을 수 없어요. 확인해 드릴 상담원을 불러 드릴까요?

# 아직 발송되지 않은 주문.
utter_order_placed = 주문 { $order_number } 건이 접수되어 결제를 기다리고 있어요.
utter_order_paid = 주문 { $order_number } 건의 결제가 완료되어 곧 포장할 예정이에요.
utter_order_packed = 주문 { $order_number } 건은 포장이 끝나 곧 택배사에 전달돼요.
utter_order_shipped = 주문 { $order_number } 건이 출고되었어요. 배송 조회는 곧 여기에 표시돼요.
utter_order_in_customs = 주문 { $order_number } 건은 통관 중이에요.
utter_order_delayed = 주문 { $order_number } 건이 지연되고 있어요.
utter_order_delivered = 주문 { $order_number } 건이 배송 완료되었어요.
utter_order_partly_delivered = 주문 { $order_number } 건 중 일부가 배송 완료되었고, 나머지는 배송 중이에요.
utter_order_lost = 죄송합니다. 주문 { $order_number } 건이 배송 중에 분실되었어요.
utter_order_cancelled = 주문 { $order_number } 건은 취소되어 배송 중인 상품이 없어요.
utter_order_returned = 주문 { $order_number } 건은 저희에게 반송되었어요.
utter_order_refunded = 주문 { $order_number } 건은 환불되었어요.
# 같은 메시지에 이어진다.
utter_order_promised = { $promised_on }까지 도착할 예정이에요.

# 배송. 자세한 내용이 같은 메시지에 이어질 수 있다.
utter_parcel_label_created = 주문 { $order_number } 건의 상품이 준비되어 { $carrier }의 수거를 기다리고 있어요.
    .v2 = 주문 { $order_number } 건은 포장이 끝났고, 아직 { $carrier }에서 수거하기 전이에요.
utter_parcel_picked_up = { $carrier }에서 주문 { $order_number } 건의 상품을 수거했어요.
utter_parcel_in_transit = 주문 { $order_number } 건의 상품을 { $carrier }에서 운송하고 있어요.
    .v2 = 주문 { $order_number } 건은 배송 중이에요. 상품은 { $carrier }에서 운송하고 있어요.
utter_parcel_export_customs = 주문 { $order_number } 건의 상품은 수출 통관 중이에요(택배사: { $carrier }).
utter_parcel_in_customs = 주문 { $order_number } 건의 상품은 세관에 있어요. 통관되면 { $carrier }에서 이어서 배송해요.
    .v2 = 세관에서 주문 { $order_number } 건의 상품을 확인하고 있어요. 끝나는 대로 { $carrier }에서 이어서 배송해요.
utter_parcel_customs_cleared = 주문 { $order_number } 건의 상품이 통관을 마치고 { $carrier }에서 이어서 배송하고 있어요.
utter_parcel_arrived_hub = 주문 { $order_number } 건의 상품이 { $carrier }의 물류 센터에 도착했어요.
    .v2 = 주문 { $order_number } 건은 지금 { $carrier }의 물류 센터에 있어요.
utter_parcel_out_for_delivery = 반가운 소식이에요. 주문 { $order_number } 건의 상품을 { $carrier }에서 배달하고 있어요.
    .v2 = 주문 { $order_number } 건의 상품이 { $carrier }의 배송 차량에 실려 고객님께 가고 있어요.
utter_parcel_delivery_attempted = { $carrier }에서 주문 { $order_number } 건의 배달을 시도했지만 전해 드리지 못했어요. 다시 방문할 예정이에요.
utter_parcel_available_for_pickup = 주문 { $order_number } 건의 상품이 { $carrier }의 수령 장소에서 고객님을 기다리고 있어요.
utter_parcel_delayed = 주문 { $order_number } 건의 상품이 { $carrier }에서 지연되고 있어요.
    .v2 = { $carrier }에서 주문 { $order_number } 건의 배송이 늦어진다고 알려 왔어요.
utter_parcel_delivered = 주문 { $order_number } 건의 상품은 { $carrier }에서 { $delivered_on }에 배송을 완료했어요.
utter_parcel_lost = 죄송합니다. { $carrier }에서 주문 { $order_number } 건의 상품을 분실했어요.
utter_parcel_returned_to_sender = 주문 { $order_number } 건의 상품은 배달되지 못해 { $carrier }에서 저희에게 반송하고 있어요.

# 이어질 수 있는 자세한 내용. $place는 택배사가 쓴 그대로.
utter_parcel_last_place = 마지막으로 확인된 위치는 { $place }입니다.
utter_parcel_expected_day = { $to_on }에 도착할 예정이에요.
utter_parcel_expected_between = { $from_on }에서 { $to_on } 사이에 도착할 예정이에요.
utter_parcel_expected_by = { $to_on }까지 도착할 예정이에요.
# $days: 약속한 날짜를 넘긴 일수. 1 이상.
utter_parcel_late = 약속드린 날짜보다 { $days }일 늦어져 죄송합니다.

# 택배사가 응답하지 않을 때 같은 메시지에서 배송 상태 앞에 온다. $age: 예를 들어 "3시간 전".
utter_carrier_silent = 지금 { $carrier }에서 응답이 없어요. { $age } 상황은 다음과 같아요.
    .v2 = 지금은 { $carrier }에 연결되지 않아요. { $age }에 마지막으로 확인된 내용이에요.
# 택배사에서 아직 아무 소식도 없었을 때.
utter_carrier_silent_own = 지금 { $carrier }에서 응답이 없어서 저희 쪽 기록만 알려 드릴게요.
    .v2 = 지금은 { $carrier }에 연결되지 않아요. 저희 쪽 기록은 다음과 같아요.
# 택배사가 그 번호를 (아직) 모를 때.
utter_carrier_unknown_number = 지금 { $carrier }에서는 운송장 번호 { $tracking_number }의 정보를 찾을 수 없어요. 저희 쪽 기록은 다음과 같아요.
    .v2 = 운송장 번호 { $tracking_number }, 지금은 { $carrier }에서 조회되지 않아요. 저희 쪽 기록은 다음과 같아요.
# 소식이 한 시간보다 오래되었을 때 배송 상태 뒤에 온다.
utter_parcel_as_of = { $age }에 { $carrier }에서 알려 온 내용이에요.

button_other_order = 다른 주문
