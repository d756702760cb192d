# 반품·환불 진행 상황, 교환, 환불 요청.

# 반품이 어디까지 왔는지.
utter_return_is_opened = 반품 { $rma }은(는) 접수되었지만 아직 도착하지 않았어요. { $send_by_on }까지 보내 주세요.
    .v2 = 반품 { $rma }을(를) 아직 기다리고 있어요. 발송 기한은 { $send_by_on }까지예요.
utter_return_is_overdue = 반품 { $rma }의 발송 기한은 { $send_by_on }이었는데 아직 도착하지 않았어요. 이미 보내셨다면 발송 영수증으로 상담원이 찾아볼 수 있어요. 불러 드릴까요?
utter_return_is_received = 반품 { $rma }이(가) 저희에게 도착했어요.
utter_return_is_closed = 반품 { $rma }은(는) 도착해서 처리가 끝났어요.
# 교환일 때 이어지는 문장.
utter_exchange_is_held = { $wanted } 상품은 { $held_until_on }까지 따로 보관하고, 반품이 도착하면 바로 보내 드려요.
utter_exchange_is_lapsed = { $wanted } 상품은 { $held_until_on }까지 보관했고 지금은 다시 판매 중이에요. 지금 가능한 방법은 상담원이 살펴볼 수 있어요.
utter_exchange_is_sent = 교환 상품 { $wanted }은(는) 이미 보내 드렸어요.
utter_exchange_pay_open = 차액 { $difference } 결제 기한은 { $pay_by_on }이고, 이 페이지에서 결제하실 수 있어요: { $pay_url } 결제와 반품이 모두 확인되면 발송돼요.
utter_exchange_pay_paid = 차액 { $difference } 결제가 완료됐어요.
# 돈이 어디까지 왔는지.
utter_refund_is_awaiting_goods = 도착하면 늦어도 { $refund_by_on }까지 { $refund } 환불해 드려요.
utter_refund_is_approved = 주문 { $order_number }의 환불 { $refund }이(가) 승인되었고, { $refund_by_on }까지 보내 드려요.
    .v2 = 주문 { $order_number } 건은 { $refund } 환불이 확정되었어요. 늦어도 { $refund_by_on }까지 보내 드릴게요.
utter_refund_is_overdue = 주문 { $order_number }의 환불 { $refund }은(는) { $refund_by_on }까지 나갔어야 했어요. 죄송합니다. 어디서 막혔는지 확인할 상담원을 불러 드릴까요?
utter_refund_is_sent = 주문 { $order_number }의 { $refund }을(를) { $sent_on }에 결제하신 수단으로 환불했어요. 언제 보이는지는 은행이나 카드사에 따라 달라요.
    .v2 = { $sent_on }에 주문 { $order_number }의 { $refund }을(를) 결제 수단으로 돌려 드렸어요. 반영되는 시점은 은행이나 카드사에 달려 있어요.
utter_refund_way = 환불은 결제하신 수단으로 돌아가요.
# 반품도 환불도 없음.
utter_no_refund_for_order = 주문 { $order_number }은(는) 지금까지 반품이나 환불이 없어요.
    .v2 = 주문 { $order_number }에서는 반품이나 환불을 찾지 못했어요.
utter_no_refund_cancellable = 아직 발송 전이라 취소할 수 있어요.
utter_no_refund_returnable = 받으신 상품은 반품할 수 있어요. 제가 접수해 드릴게요.
utter_no_refunds = 고객님 주문에서 반품이나 환불을 찾지 못했어요. 어떤 주문인가요? 주문 번호를 알려 주시면 찾아볼게요.
    .v2 = 지금까지 주문에 반품이나 환불이 없어요. 주문 번호가 있으면 더 자세히 볼 수 있어요.
utter_ask_rma_email = 반품 { $rma }의 주문에 쓰신 이메일 주소가 무엇인가요?
    .v2 = 반품 { $rma }을(를) 찾으려면 주문하신 이메일 주소가 필요해요.

# 교환.
utter_ask_which_order_to_exchange = 어느 주문의 상품인가요?
    .v2 = 상품이 들어 있던 주문을 골라 주세요.
utter_ask_exchange_items = 주문 { $order_number }에서 어떤 상품을 교환할까요? 한 번에 하나씩 부탁드려요.
    .v2 = 주문 { $order_number }에서 교환할 상품 하나를 골라 주세요.
utter_ask_exchange_for = { $item } 대신 무엇을 원하세요? 고르시거나 사이즈, 색상, 다른 상품을 말씀해 주세요.
    .v2 = { $item } 상품을 어떤 사이즈, 색상, 상품으로 바꿀까요?
utter_exchange_which = { $item } 대신 이 중에서 어떤 것을 원하세요?
    .v2 = { $item } 대신 받으실 것을 골라 주세요.
utter_exchange_out_of_stock = { $wanted } 상품은 지금 품절이에요.
    .v2 = 죄송하지만 { $wanted } 상품도 재고가 없어요.
utter_exchange_back = { $back_on }에 다시 들어올 예정이에요.
utter_exchange_not_made = { $item } 상품에서 그런 것은 찾지 못했어요.
    .v2 = { $item } 상품에는 그 사이즈나 색상이 없어요.
utter_exchange_nothing_else = 다른 것도 재고가 없어서 지금은 교환할 수 없어요. 반품하고 환불받으실 수는 있어요. 반품을 접수할까요?
utter_exchange_terms_shop = { $wanted } 상품은 재고가 있어요. { $item } 상품을 { $send_by_on }까지 저희 부담으로 보내 주시면 되고, 그동안 { $wanted } 상품을 보관해 둘게요.
    .v2 = 정리하면 { $item } 반송은 저희 부담, 발송 기한은 { $send_by_on }까지이고, { $wanted } 상품은 보관해 둘게요.
utter_exchange_terms_shopper = { $wanted } 상품은 재고가 있어요. { $item } 상품을 { $send_by_on }까지 고객님 부담으로 보내 주시면 되고, 그동안 { $wanted } 상품을 보관해 둘게요.
    .v2 = 정리하면 { $item } 반송은 고객님 부담, 발송 기한은 { $send_by_on }까지이고, { $wanted } 상품은 보관해 둘게요.
utter_exchange_price_same = 가격은 그대로예요.
utter_exchange_price_dearer = { $difference } 더 비싸고, 차액은 발송 전에 결제하시면 돼요.
utter_exchange_price_cheaper = 더 저렴해서 { $difference } 돌려 드려요.
utter_ask_exchange_confirmed = 교환을 접수할까요?
utter_exchange_opened_shop = 접수되었어요. 교환을 위한 반품 번호는 { $rma }입니다. 배송비는 저희가 부담해요. { $send_by_on }까지 보내 주세요.
utter_exchange_opened_shopper = 접수되었어요. 교환을 위한 반품 번호는 { $rma }입니다. 원하시는 택배사로 { $send_by_on }까지 보내 주세요.
utter_exchange_declined = 알겠습니다. 교환하지 않을게요. 상품은 그대로 가지고 계시면 돼요.
button_money_back = 차라리 환불해 주세요

# 환불 요청.
utter_ask_which_order_to_refund = 어느 주문의 환불인가요?
    .v2 = 환불을 원하시는 주문을 골라 주세요.
utter_refund_not_shipped = 주문 { $order_number }은(는) 아직 발송 전이에요. 취소하시면 { $total } 전액을 돌려 드려요. 취소할까요?
utter_refund_under_way = 주문 { $order_number }은(는) 배송 중이라 아직 환불할 것이 없어요. 받으신 뒤에 반품하시면 환불해 드려요.
utter_refund_lost = 주문 { $order_number }이(가) 배송 중에 분실되었어요. 죄송합니다. 환불할지 다시 보낼지는 상담원이 함께 정해 드려요. 불러 드릴까요?
utter_refund_closed = 주문 { $order_number }은(는) 종료되었고 환불 내역이 보이지 않아요. 확인할 상담원을 불러 드릴까요?
utter_refund_delivered = 주문 { $order_number }의 환불을 받으시려면 받으신 상품을 반품하시거나, 어떤 문제가 있었는지 알려 주세요. 반품을 접수할까요?
utter_refund_fault_instead = 상품에 문제가 있었다면 이야기가 달라요. 어떤 문제였는지 골라 주세요.
utter_refund_more_than_paid = 주문 { $order_number }은(는) 모두 { $total }였고, 그보다 많이 환불할 수는 없어요. 상담원을 불러 드릴까요?

# 배송비.
utter_fee_refunded = 처리했어요. 주문 { $order_number }이(가) 약속한 날보다 { $days }일 늦어서 배송비 { $fee }을(를) 돌려 드려요. { $refund_by_on }까지 보내 드릴게요.
utter_fee_due = 주문 { $order_number }이(가) 약속한 날보다 { $days }일 늦어서 배송비 { $fee }을(를) 돌려받으실 수 있어요. 버튼을 누르시면 본인 확인을 위해 먼저 이메일로 코드를 보내 드릴게요.
utter_fee_in_time = 배송비는 약속한 날보다 { $days }일 이상 늦으면 돌려 드려요. 주문 { $order_number }은(는) 그만큼 늦지 않았어요.
utter_fee_no_fee = 주문 { $order_number }에는 배송비가 청구되지 않아서 돌려 드릴 것이 없어요.
utter_fee_already_refunded = 주문 { $order_number }의 배송비 { $fee }은(는) 이미 환불되었어요.
utter_fee_order_closed = 주문 { $order_number }의 배송비만 따로 환불하지는 않아요. 지금 상태에서는 주문 전체의 문제예요.
utter_fee_needs_person = 주문 { $order_number }이(가) { $days }일 늦었지만, { $fee }은(는) 제가 바로 돌려 드릴 수 있는 금액을 넘어요.
utter_fee_offered = 주문 { $order_number }이(가) { $days }일 늦어서 배송비 { $fee }을(를) 돌려받으실 수 있어요. 제가 바로 결정할 수 있는 금액을 넘어서 상담원의 승인이 필요해요. 전달해 드릴까요?
utter_fee_pending = 주문 { $order_number }의 배송비 건은 상담원이 아직 살펴보고 있어요. 답은 여기로 오니 따로 하실 일은 없어요.
utter_fee_approved = 좋은 소식이에요. { $agent } 상담원이 승인했어요. 주문 { $order_number }의 배송비 { $fee }을(를) 늦어도 { $refund_by_on }까지 돌려 드릴게요.
utter_fee_declined = { $agent } 상담원이 주문 { $order_number }의 배송비 건을 꼼꼼히 살펴봤지만 승인해 드리기 어렵다고 해요.
utter_fee_impossible = 주문 { $order_number }의 배송비 건은 { $agent } 상담원이 결정했지만 이제는 그렇게 처리할 수 없어요. 아무것도 바뀌지 않았어요.
button_delivery_fee = 배송비 환불받기
