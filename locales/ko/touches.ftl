# 가게가 먼저 알리는 내용. 채팅과 이메일에 같은 문장을 쓰며, ‘저희’는 가게.

utter_touch_received = 주문해 주셔서 감사합니다! 주문 { $order_number } 건이 접수되었어요.
utter_touch_received_unpaid = 주문해 주셔서 감사합니다! 주문 { $order_number } 건이 접수되었고, 결제되는 대로 포장할게요.
# $ships_on
utter_touch_ships = 늦어도 { $ships_on }까지 출고돼요.
utter_touch_packed = 주문 { $order_number } 건은 포장이 끝나 { $carrier }의 수거를 기다리고 있어요.
    .v2 = 주문 { $order_number } 건을 포장했어요. 이제 { $carrier }에서 수거해요.
utter_touch_shipped = 주문 { $order_number } 건이 출발했어요. { $carrier }에서 배송하고, 운송장 번호는 { $tracking_number }이에요.
    .v2 = 주문 { $order_number } 건의 상품을 { $carrier }에서 배송하고 있어요. 운송장 번호 { $tracking_number }번으로 조회하실 수 있어요.
# $to_on
utter_touch_expected = { $to_on }까지 도착할 예정이에요.
utter_touch_out_for_delivery = 오늘 도착해요. 주문 { $order_number } 건의 상품을 { $carrier }에서 배달하고 있어요.
    .v2 = 주문 { $order_number } 건의 상품이 { $carrier }의 배송 차량에 실려 고객님께 가고 있어요.
utter_touch_delivered = { $carrier }에서 주문 { $order_number } 건의 배송을 완료했어요. 마음에 드시면 좋겠어요!
    .v2 = 주문 { $order_number } 건의 상품이 도착했다고 { $carrier }에서 알려 왔어요. 잘 쓰시길 바라요!
utter_touch_satisfaction = 주문 { $order_number } 건은 만족스러우셨나요? 별 하나는 불만족, 별 다섯은 매우 만족이에요.
    .v2 = 주문 { $order_number } 건을 받으신 지 며칠 되었어요. 별 다섯 개 중 몇 개를 주시겠어요?

utter_touch_delayed = 죄송합니다. { $carrier }에서 주문 { $order_number } 건의 배송이 늦어진다고 알려 왔어요.
    .v2 = 주문 { $order_number } 건의 배송이 예정보다 오래 걸린다고 { $carrier }에서 알려 왔어요. 죄송합니다.
# $promised_on
utter_touch_late = 죄송합니다. 주문 { $order_number } 건은 { $promised_on }까지 도착한다고 약속드렸는데 아직 배송이 확인되지 않았어요.
# $since_on
utter_touch_in_customs = 주문 { $order_number } 건의 상품이 { $since_on }부터 세관에 머물러 있어요. 통관되면 { $carrier }에서 이어서 배송해요. 고객님께 필요한 것이 있으면 { $carrier }나 세관에서 직접 연락드려요.
utter_touch_delivery_attempted = { $carrier }에서 주문 { $order_number } 건의 배달을 시도했지만 전해 드리지 못했어요.
    .v2 = 주문 { $order_number } 건의 배달을 다시 시도했지만 이번에도 전해 드리지 못했다고 { $carrier }에서 알려 왔어요.
utter_touch_available_for_pickup = 주문 { $order_number } 건의 상품이 { $carrier }의 수령 장소에서 고객님을 기다리고 있어요.
utter_touch_returned_to_sender = 죄송합니다. 주문 { $order_number } 건의 상품은 배달되지 못해 { $carrier }에서 저희에게 반송하고 있어요.
utter_touch_lost = 정말 죄송합니다. { $carrier }에서 주문 { $order_number } 건의 상품을 분실했어요. 고객님이 손해 보실 일은 없어요.

button_touch_what_now = 이제 어떻게 되나요?
button_touch_not_here = 받지 못했어요
# $stars
button_touch_stars = 별 { $stars }개

# $name
mail_touch_hello = { $name } 님, 안녕하세요.
mail_touch_ask = 궁금한 점이 있으면 저희 가게에 로그인해 채팅을 열어 주세요. 도우미가 주문을 알고 있어요.
mail_touch_rate = 답해 주시려면 저희 가게에 로그인해 채팅을 열어 주세요. 질문이 그곳에 있어요.
mail_touch_stop = 주문 알림을 더 이상 원하지 않으시면 채팅에서 도우미에게 말씀해 주세요.
mail_touch_subject_received = 주문 { $order_number } 건이 접수되었어요
mail_touch_subject_received_unpaid = 주문 { $order_number } 건이 결제를 기다리고 있어요
mail_touch_subject_packed = 주문 { $order_number } 건의 포장이 끝났어요
mail_touch_subject_shipped = 주문 { $order_number } 건이 출발했어요
mail_touch_subject_out_for_delivery = 주문 { $order_number } 건을 배달하고 있어요
mail_touch_subject_delivered = 주문 { $order_number } 건이 배송 완료되었어요
mail_touch_subject_satisfaction = 주문 { $order_number } 건은 만족스러우셨나요?
mail_touch_subject_delayed = 주문 { $order_number } 건의 배송이 지연되고 있어요
mail_touch_subject_late = 주문 { $order_number } 건이 늦어지고 있어요
mail_touch_subject_in_customs = 주문 { $order_number } 건이 세관에 머물러 있어요
mail_touch_subject_delivery_attempted = 주문 { $order_number } 건을 전해 드리지 못했어요
mail_touch_subject_available_for_pickup = 주문 { $order_number } 건을 수령하실 수 있어요
mail_touch_subject_returned_to_sender = 주문 { $order_number } 건이 저희에게 반송되고 있어요
mail_touch_subject_lost = 주문 { $order_number } 건이 배송 중에 분실되었어요

# $title
mail_stock_subject = 재입고 알림: { $title }
mail_stock_text =
    ‘{ $title }’ 상품이 다시 들어왔어요.

    요청하신 재입고 알림이고, 이메일은 이 한 번뿐이에요. 따로 맡아 둘 수 없어 먼저 주문하신 분께 드려요.
