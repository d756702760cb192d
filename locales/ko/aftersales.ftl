# 반품. 변수 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않는다.

# 이 문장 아래에 주문이 카드로 나온다.
utter_ask_which_order_to_return = 어떤 주문의 상품인가요?
    .v2 = 그 상품이 포함된 주문을 선택해 주세요.
# 상품은 버튼으로.
utter_ask_return_items = 주문 { $order_number } 건에서 어떤 상품을 반품하시겠어요?
    .v2 = 주문 { $order_number } 건의 상품 중 어느 것을 돌려보내시겠어요?
button_everything = 전부
# 사유는 버튼으로.
utter_ask_return_reason = 반품 사유가 무엇인가요?
    .v2 = 가장 가까운 사유를 선택해 주시겠어요?
button_reason_changed_mind = 단순 변심
button_reason_does_not_fit = 사이즈가 안 맞아요
button_reason_not_as_described = 설명과 달라요
button_reason_damaged = 파손되었어요
button_reason_wrong_item = 다른 상품이 왔어요
button_reason_other = 다른 사유
# 조건과 질문. “네”와 “아니요”는 버튼으로.
utter_ask_return_confirmed_shop = { $items } 반품을 접수해 드릴 수 있어요. 배송비는 저희가 부담하고, { $send_by_on }까지 보내 주셔야 해요. 접수할까요?
    .v2 = 정리하면 { $items } 반품이고, 배송비는 저희 부담, 발송 기한은 { $send_by_on }까지예요. 반품을 접수할까요?
utter_ask_return_confirmed_shopper = { $items } 반품을 접수해 드릴 수 있어요. 배송비는 고객님 부담이고, { $send_by_on }까지 보내 주셔야 해요. 접수할까요?
    .v2 = 정리하면 { $items } 반품이고, 배송비는 고객님 부담, 발송 기한은 { $send_by_on }까지예요. 반품을 접수할까요?
# 완료. 아래 카드에 주소가 있다. $rma: 반품 번호.
utter_return_opened_shop = 접수되었어요. 반품 번호는 { $rma }입니다. 배송비는 저희가 부담해요. { $send_by_on }까지 보내 주세요. 상품이 도착하면 늦어도 { $refund_by_on }까지 { $refund } 환불해 드려요.
utter_return_opened_shopper = 접수되었어요. 반품 번호는 { $rma }입니다. 원하시는 택배사로 { $send_by_on }까지 보내 주세요. 상품이 도착하면 늦어도 { $refund_by_on }까지 { $refund } 환불해 드려요.
utter_return_declined = 알겠습니다. 반품은 접수하지 않았어요. 상품은 그대로 가지고 계시면 돼요.

# 반품할 수 없는 이유.
utter_return_refused_not_delivered = 이 주문에서 아직 배송된 상품이 없어서 지금은 반품하실 것이 없어요.
utter_return_refused_window_closed = 이 상품은 반품 기한이 지났어요.
utter_return_refused_hygiene = 위생상의 이유로 이 상품은 배송 후 반품을 받을 수 없어요.
utter_return_refused_final_sale = 반품 불가 조건으로 판매된 상품이라 반품하실 수 없어요.
utter_return_refused_already_returned = 이 상품은 이미 반품이 접수되었어요.
utter_return_refused_already_settled = 이 상품은 이미 다른 방법으로 처리해 드려서 반품까지는 받을 수 없어요.
utter_return_refused_order_closed = 이 주문은 종료되어 반품하실 수 없어요.
# 같은 메시지에 “상담원 연결” 버튼과 함께 이어진다.
utter_return_refused_person = 다르게 생각하신다면 상담원이 다시 살펴볼 수 있어요. 불러 드릴까요?

# 파손, 오배송, 누락, 그리고 나중의 고장에 대한 처리. $rule(텍스트)은 규정의 식별자.
utter_ask_remedy_lines = 불편을 드려 죄송해요. 주문 { $order_number } 건의 어떤 상품인가요?
    .v2 = 주문 { $order_number } 건에서 해당 상품을 선택해 주세요.
utter_remedy_on_its_way = 다른 택배로 아직 오는 중이에요: { $items }.
utter_ask_remedy_pieces = { $count }개 중 몇 개가 해당되나요?
    .v2 = { $count }개 중 해당되는 수를 숫자로 알려 주시겠어요?
utter_ask_remedy_story_damaged = 이런 상태로 받으시게 해서 죄송해요. 정확히 어디가 파손되었나요?
    .v2 = 어디가 망가졌는지 간단히 설명해 주시겠어요?
utter_ask_remedy_story_wrong_item = 상품이 바뀌어 죄송해요. 대신 무엇이 왔나요?
    .v2 = 상자에 무엇이 들어 있었는지 간단히 알려 주시겠어요?
utter_ask_remedy_story_warranty = 고장으로 불편을 드려 죄송해요. 어떤 증상이고 언제부터인가요?
    .v2 = 무엇이 작동하지 않는지 간단히 설명해 주시겠어요?
utter_ask_remedy_choice = { $items }에 대해 규정 { $rule }에 따라 이렇게 해 드릴 수 있어요. 어떤 방법이 좋으세요?
    .v2 = 규정 { $rule }에 따른 { $items }의 해결 방법이에요. 어느 것으로 할까요?
utter_remedy_sold_out = 지금은 품절이라 다시 보내 드릴 수 없어요.
button_remedy_keep_and_credit = 그냥 갖고 적립금 { $amount }
button_remedy_partial_refund = 그냥 갖고 { $amount } 환불
button_remedy_resend = 다시 보내 주세요
button_remedy_repair = 수리해 주세요
button_remedy_full_refund = 환불 { $amount }
utter_ask_remedy_confirmed = 이렇게 처리할까요?
    .v2 = 확인차 여쭤볼게요. 이렇게 해도 괜찮으세요?
utter_ask_remedy_approval = 이건 상담원의 승인이 필요해요. 이대로 전달할까요?
    .v2 = 상담원이 동의해야 하는 내용이에요. 요청해 볼까요?
utter_remedy_terms_keep_and_credit = { $items } 상품은 그대로 가지시고, { $due_by_on }까지 쓸 수 있는 적립금 { $amount } 드려요(규정 { $rule }).
utter_remedy_terms_partial_refund = { $items } 상품은 그대로 가지시고, 늦어도 { $due_by_on }까지 결제하신 수단으로 { $amount } 돌려드려요(규정 { $rule }).
utter_remedy_terms_resend = { $items } 상품을 무료로 다시, 늦어도 { $due_by_on }까지 발송해 드려요(규정 { $rule }).
utter_remedy_terms_repair = { $items } 상품을 저희 비용으로 { $send_by_on }까지 보내 주시면, 무료로 수리해서 늦어도 { $due_by_on }까지 돌려보내 드려요(규정 { $rule }).
utter_remedy_terms_full_refund = { $items } 대금 { $amount } 전액을 늦어도 { $due_by_on }까지 결제하신 수단으로 돌려드려요(규정 { $rule }).
utter_remedy_goods_keep = 돌려보내실 것은 없어요.
utter_remedy_goods_send_back = 받으신 상품은 저희 비용으로 { $send_by_on }까지 돌려보내 주세요.
utter_remedy_granted = 처리했어요. 번호는 { $number }입니다.
    .v2 = 접수가 끝났어요. 번호는 { $number }예요.
utter_remedy_address = 주소: { $address }. 택배 상자에 { $return_number } 적어 주세요.
utter_remedy_declined = 알겠습니다. 아무것도 바꾸지 않았어요. 다른 방법을 원하시면 상담원이 살펴볼 수 있는데, 불러 드릴까요?
utter_remedy_nothing_offered = 이건 제가 직접 해결할 수 없고, 아무것도 바꾸지 않았어요. 상담원이 도와드릴 수 있는데, 불러 드릴까요?
utter_remedy_refused_not_delivered = 택배사에 따르면 아직 배송되지 않았어요: { $items }.
utter_remedy_refused_too_late = 말씀하실 수 있는 기한이 지났어요(규정 { $rule }).
utter_remedy_refused_already_settled = 이건 이미 한 번 처리해 드렸어요.
utter_remedy_refused_already_returned = 이 상품은 이미 반품이 접수되었어요.
utter_remedy_refused_order_closed = 이 주문은 종료되어 여기서는 더 도와드릴 수 없어요.
utter_remedy_refused_not_offered = 그 방법은 이제 불가능해요. 아무것도 바꾸지 않았어요.
utter_remedy_amount_fixed = 규정 { $rule }에서 정한 금액만 드릴 수 있어요. 그 이상은 상담원이 결정해요.
    .v2 = 금액은 규정 { $rule }에 따른 것이라 제가 바꿀 수 없어요. 상담원은 다르게 결정할 수도 있어요.
