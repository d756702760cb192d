# 청구서와, 문제가 생긴 결제.

utter_ask_which_order_invoice = 어느 주문의 청구서가 필요하세요?
    .v2 = 청구서가 필요한 주문을 골라 주세요.
utter_invoice_ready = 주문 { $order_number }의 청구서 { $invoice_number }입니다.
    .v2 = 주문 { $order_number }의 청구서가 준비됐어요. 번호는 { $invoice_number }입니다.
utter_invoice_company = 주문하신 내용 그대로의 청구서 { $invoice_number }입니다(주문 { $order_number }). 회사명이나 사업자 번호는 제가 넣을 수 없지만 상담원은 할 수 있어요. 불러 드릴까요?
    .v2 = 주문 { $order_number }의 청구서는 { $invoice_number }예요. 회사명이나 사업자 번호는 상담원만 추가할 수 있어요. 연결해 드릴까요?
utter_invoice_given_back = 이 주문은 환불된 금액이 있어서 환불 명세서가 필요하실 수도 있어요. 상담원이 만들어 드릴 수 있어요.
utter_invoice_refused_unpaid = 주문 { $order_number }은 아직 결제되지 않았어요. 청구서는 결제가 확인되면 나오니 그때 다시 말씀해 주세요.
    .v2 = 주문 { $order_number }은 아직 결제를 기다리는 중이라 청구서가 없어요.
utter_invoice_refused_cancelled = 주문 { $order_number }은 취소되어 청구서가 없어요. 증빙이 필요하시면 상담원이 도와드릴 수 있어요. 불러 드릴까요?

utter_ask_which_order_payment = 어느 주문의 결제인가요?
    .v2 = 이 중 어느 주문에 대한 건가요?
utter_payment_paid_once = 주문 { $order_number }은 한 번만 청구됐어요. { $paid_on }에 { $method }로 { $amount }이며, 주문 총액과 정확히 같고 두 번 나간 금액은 없어요.
    .v2 = 주문 { $order_number }은 { $paid_on }에 { $amount }({ $method })이 한 번 청구됐고 총액과 일치해요.
utter_payment_declined = 주문 { $order_number }의 { $declined_on } 결제가 거절됐고, 청구된 금액은 없어요.
    .v2 = 주문 { $order_number }은 결제되지 않았어요. { $declined_on } 시도가 거절됐고 돈은 나가지 않았어요.
utter_payment_declined_then_paid = 주문 { $order_number }의 첫 결제({ $declined_on })는 거절됐고 다음 결제가 성공했어요. { $paid_on }에 { $amount }이 한 번만 청구됐으니 따로 하실 일은 없어요.
    .v2 = 주문 { $order_number }은 { $paid_on }에 { $amount }으로 결제됐어요. 그 전 { $declined_on } 시도만 거절됐고 비용은 없어요.
utter_payment_reserved = 주문 { $order_number }의 { $amount }은 승인만 된 상태({ $method })이고 아직 청구되지 않았어요. 청구되지 않으면 늦어도 { $release_on }에 은행에서 풀려요.
utter_payment_released = 주문 { $order_number }의 { $amount }은 승인만 됐다가({ $method }) 이미 취소됐어요. 청구된 금액은 없어요.
utter_payment_reserved_twice = 주문 { $order_number }은 { $amount }이 한 번만 청구됐어요. 두 번째 { $reserved }은 청구가 아니라 임시 승인이라 빠져나가지 않고, 늦어도 { $release_on }에 사라져요.
    .v2 = 주문 { $order_number }의 청구는 { $amount } 한 건이에요. 나머지 { $reserved }은 임시 승인일 뿐이고 { $release_on }까지 풀려요.
utter_payment_release_overdue = 주문 { $order_number }의 { $reserved }이 { $release_on }에 풀렸어야 하는데 아직 묶여 있어요. 상담원이 확인해야 하는 일이에요. 불러 드릴까요?
utter_payment_charged_twice = 말씀이 맞아요, 죄송합니다. 주문 { $order_number }의 총액은 { $total }인데 { $charged }이 청구됐어요. 나머지는 상담원이 돌려드려야 하고, 제가 보는 내용도 함께 전달돼요. 불러 드릴까요?
    .v2 = 주문 { $order_number }의 총액은 { $total }인데 같은 금액이 여러 번, 모두 { $charged } 청구됐어요. 돌려드릴 수 있는 상담원을 불러 드릴까요?
utter_payment_amount_differs = 주문 { $order_number }의 총액은 { $total }인데 { $charged }이 청구됐어요. 이러면 안 되는데, 죄송합니다. 바로잡을 상담원을 불러 드릴까요?
utter_payment_none = 주문 { $order_number }에는 결제 기록이 보이지 않아요. 더 확인할 수 있는 상담원을 불러 드릴까요?
utter_payment_refunded = 주문 { $order_number }은 { $charged }이 청구됐고 { $refunded_on }에 { $refunded }을 돌려드렸어요. 은행에 표시되기까지 며칠 걸릴 수 있어요.
    .v2 = 주문 { $order_number }의 청구액 { $charged } 중 { $refunded }을 { $refunded_on }에 돌려드렸어요.

utter_payment_reason_insufficient_funds = 은행에 따르면 잔액이나 한도가 부족했어요. 다른 결제 수단을 쓰시거나 나중에 다시 시도해 주세요.
utter_payment_reason_expired_card = 은행에 따르면 카드 유효기간이 지났어요. 다른 카드나 새 카드를 써 주세요.
utter_payment_reason_wrong_details = 카드 번호, 유효기간 또는 보안 코드가 맞지 않았어요. 다시 입력해 주세요.
utter_payment_reason_authentication_failed = 은행 인증(앱이나 코드)이 완료되지 않았어요. 다시 시도하고 정해진 시간 안에 확인해 주세요.
utter_payment_reason_limit_exceeded = 금액이 카드 한도를 넘었어요. 은행에서 한도를 올리거나 다른 결제 수단을 써 보세요.
utter_payment_reason_refused_by_bank = 은행이 이유를 알려 주지 않았고, 은행만 알 수 있어요. 그동안 다른 카드나 다른 결제 수단이면 되는 경우가 많아요.

utter_payment_no_order_declined = { $paid_on }에 { $method }로 { $amount }을 결제하려다 거절된 기록이 보여요. 청구된 금액은 없고 주문도 만들어지지 않았어요.
utter_payment_no_order_reserved = { $paid_on }에 { $method }로 { $amount } 기록이 보이는데 주문은 만들어지지 않았어요. 청구가 아니라 임시 승인이고 늦어도 { $release_on }에 풀려요. 다시 주문하셔도 돼요.
utter_payment_no_order_overdue = { $paid_on }의 { $method } { $amount }은 주문으로 이어지지 않았고 { $release_on }에 풀렸어야 해요. 상담원이 확인해야 하는 일이에요. 불러 드릴까요?
utter_payment_unseen = 결제가 거절되면 청구되지 않아요. 은행에 임시 승인이 보여도 { $days }일 안에 사라져요. 번호, 유효기간, 보안 코드를 확인하고 은행 앱에서 승인하시거나 다른 결제 수단을 써 보세요. 이미 하신 주문이라면 결제 내역을 확인해 드릴게요.
    .v2 = 거절된 결제는 돈이 나가지 않고, 은행이 묶어 둔 금액도 { $days }일 안에 풀려요. 정확한 이유는 은행만 알아요. 다른 카드나 결제 수단이 도움이 되는 경우가 많아요. 주문의 결제 내역은 제가 볼 수 있어요.
button_payment_of_an_order = 주문에 대한 문의예요
