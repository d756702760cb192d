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
utter_return_refused_order_closed = 이 주문은 종료되어 반품하실 수 없어요.
# 같은 메시지에 “상담원 연결” 버튼과 함께 이어진다.
utter_return_refused_person = 다르게 생각하신다면 상담원이 다시 살펴볼 수 있어요. 불러 드릴까요?
