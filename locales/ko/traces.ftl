# 늦거나, 없어졌거나, 분실되었거나, 세관에 있는 택배.

utter_late_in_time = { $promised_on }까지 도착한다고 약속드려서 아직 기한 안이에요. 그때까지 오지 않으면 알려 주세요. 어떤 보상이 가능한지 확인해 드릴게요.
    .v2 = 약속드린 { $promised_on }이 아직 지나지 않았어요. 그날이 지나도 오지 않으면 말씀해 주세요. 바로 처리할게요.
utter_late_wait = { $trace_on }까지도 오지 않으면 다시 알려 주세요. 그날부터 배송사에 행방 조회를 요청해 드려요.
    .v2 = { $trace_on }부터 행방 조회를 요청할 수 있어요. 그때까지 오지 않으면 말씀만 해 주세요.
utter_trace_opened = { $carrier }에 행방 조회를 요청했어요. 번호는 { $trace }예요. { $answer_by_on }까지 답을 드리고, 그때까지 찾지 못하면 상품을 다시 보내 드리거나 환불해 드려요.
utter_trace_known = 행방 조회 { $trace } 건은 { $opened_on }부터 진행 중이에요. { $answer_by_on }까지 답을 드리니 그동안 하실 일은 없어요.
    .v2 = { $trace } 건이 아직 진행 중이라 다시 요청하지는 않을게요. 답은 { $answer_by_on }까지 드려요.
utter_trace_unanswered = 행방 조회 { $trace } 건은 { $answer_by_on }까지 답이 있어야 했는데 아직 없어요. 더 기다리시게 할 수 없어요. 다시 받으시겠어요, 환불받으시겠어요?
utter_parcel_claim = 주문 { $order_number } 건의 택배는 분실된 것으로 처리해요. 고객님이 손해 보실 일은 없어요. 다시 받으시겠어요, 환불받으시겠어요?
    .v2 = 분실된 주문 { $order_number } 건은 여전히 고르실 수 있어요. 상품을 다시 받으시거나 환불받으실 수 있어요.
utter_parcel_put_right = 이 건은 번호 { $remedy }(으)로 이미 처리해 드렸어요.
utter_parcel_coming_back = 다시 보낼지 환불할지는 상담원이 함께 정해 드려요. 불러 드릴까요?
utter_missing_wait = 도착하기 조금 전에 배송 완료로 표시되는 경우가 있어요. 이웃에게 물어보시고 우편함, 수령 장소, 택배를 둘 만한 곳을 확인해 주세요. { $trace_on }까지 없으면 다시 알려 주세요. 행방 조회를 요청할게요.
utter_missing_steps = { $carrier } 기록으로는 주문 { $order_number } 건이 { $delivered_on }에 배송 완료되었어요. 조회를 요청하기 전에, 이웃에게 물어보시고 우편함, 수령 장소, 택배를 둘 만한 곳을 확인해 보셨나요?
utter_ask_parcel_searched = 이웃, 수령 장소, 택배를 둘 만한 곳은 이미 확인하셨나요? 어디에도 없으면 행방 조회를 요청할게요.
    .v2 = 다음 안내를 위해 여쭤볼게요. 모두 찾아보셨나요, 아니면 먼저 찾아보시겠어요?
utter_missing_look = 알겠어요. 찾지 못하시면 다시 알려 주세요. 배송사에 행방 조회를 요청할게요.
utter_missing_too_old = 너무 오래되어 배송사에서 더는 조회하지 않아요. 아직 가능한 방법이 있는지 상담원이 볼 수 있어요. 불러 드릴까요?
utter_customs_hold = { $since_on }부터 세관에 있어요. 통관은 보통 늦어도 { $usual_by_on }까지 끝나요.
    .v2 = 세관에서 { $since_on }부터 확인하고 있어요. 대개 { $usual_by_on }까지는 끝나요.
utter_customs_hold_long = { $since_on }부터 세관에 있는데 평소보다 오래 걸리고 있어요. 무엇이 부족한지 상담원이 배송사에 물어볼 수 있어요.
utter_customs_not_held = 배송사 기록에는 주문 { $order_number } 건이 지금 세관에 묶여 있다고 나오지 않아요. 우편이나 전화를 받으셨다면 상담원이 확인해 드려요.
utter_customs_wanted = 세관에서 무엇을 요구하는지는 배송 조회에 나오지 않아요. 대개 인보이스 같은 서류나 세금이고, 배송사나 세관에서 고객님께 직접 연락해요. 인보이스는 여기서 바로 드릴 수 있어요.
button_looked_everywhere = 다 찾아봤어요
button_look_first = 먼저 찾아볼게요
button_parcel_claim = 다시 받기 또는 환불
