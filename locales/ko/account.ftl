# 받아 볼 소식과, 고객의 데이터.

utter_subscriptions = { $newsletter ->
    [on] 지금 뉴스레터를 받고 계시고
   *[off] 지금 뉴스레터는 받지 않으시고
 }, { $order_updates ->
    [on] 주문 알림은 켜져 있어요
   *[off] 주문 알림은 꺼져 있어요
 }. 무엇을 바꿀까요?
    .v2 = 현재 뉴스레터는 { $newsletter ->
        [on] 켜짐
       *[off] 꺼짐
     }, 주문 알림은 { $order_updates ->
        [on] 켜짐
       *[off] 꺼짐
     } 상태예요. 어느 쪽을 바꿔 드릴까요?
utter_subscription_done_on = 됐어요. 이제부터 { $topic ->
    [newsletter] 뉴스레터를
   *[order_updates] 주문 알림을
 } 보내 드려요.
    .v2 = 네, { $topic ->
        [newsletter] 뉴스레터를
       *[order_updates] 주문 알림을
     } 켰어요.
utter_subscription_done_off = 됐어요. 이제 { $topic ->
    [newsletter] 뉴스레터를
   *[order_updates] 주문 알림을
 } 더 보내지 않아요. 이미 발송된 것은 도착할 수 있어요.
    .v2 = 네, { $topic ->
        [newsletter] 뉴스레터를
       *[order_updates] 주문 알림을
     } 껐어요.
utter_subscription_already_on = 이미 { $topic ->
    [newsletter] 뉴스레터를
   *[order_updates] 주문 알림을
 } 받고 계셔서 바꾼 것이 없어요.
    .v2 = 이미 켜져 있어요: { $topic ->
        [newsletter] 뉴스레터
       *[order_updates] 주문 알림
     }.
utter_subscription_already_off = 원래 { $topic ->
    [newsletter] 뉴스레터를
   *[order_updates] 주문 알림을
 } 받지 않고 계셔서 바꾼 것이 없어요.
    .v2 = 이미 꺼져 있어요: { $topic ->
        [newsletter] 뉴스레터
       *[order_updates] 주문 알림
     }.
utter_subscription_guest = 쇼핑몰에 로그인하시면 여기서 바로 바꿔 드려요. 로그인하지 않아도 뉴스레터 맨 아래 링크로 해지할 수 있어요. 어떤 주소가 목록에 있는지는 본인에게만 알려 드려요.
    .v2 = 로그인하시면 바로 바꿀 수 있어요. 아니면 뉴스레터 맨 아래 링크를 쓰시거나 상담원이 도와드릴 수 있어요.
button_newsletter_on = 뉴스레터 받기
button_newsletter_off = 뉴스레터 받지 않기
button_order_updates_on = 주문 알림 받기
button_order_updates_off = 주문 알림 끄기

utter_privacy_stored = 성함, 주소와 이메일, 주문과 그 결제·청구서·반품, 받고 싶은 소식, 그리고 여기서 나눈 대화를 보관해요. 사본을 받거나 삭제하실 수 있어요.
    .v2 = 즉 성함, 주소, 주문과 결제·청구서·반품, 구독, 그리고 이 대화예요. 사본과 삭제 중 어느 쪽을 원하세요?
utter_privacy_stored_guest = 주문하신 분의 성함, 주소와 이메일, 주문과 그 결제·청구서·반품, 받고 싶은 소식, 여기서 나눈 대화를 보관해요. 사본을 받거나 삭제하실 수 있어요.
    .v2 = 주문에 필요한 것, 즉 성함, 주소, 주문, 결제, 청구서, 반품, 이런 대화를 보관해요. 사본과 삭제 중 어느 쪽을 원하세요?
utter_privacy_guest = 데이터는 본인에게만 드리거나 삭제해요. 로그인하고 다시 말씀해 주시거나, 주문 번호 하나와 그 주문의 이메일을 알려 주세요. 그 이메일로 코드를 보내 드려요.
    .v2 = 본인인지 확인이 필요해요. 쇼핑몰에 로그인하시거나 주문 하나의 번호와 이메일을 알려 주시면 그곳으로 코드를 보내 드릴게요.
utter_privacy_ask_erasure = 데이터와 계정의 삭제를 접수할 수 있어요. 되돌릴 수 없고, 이후에는 주문과 반품을 조회할 수 없어요. 접수할까요?
    .v2 = 계정과 데이터는 한번 삭제되면 되돌릴 수 없어요. 그래도 접수할까요?
utter_privacy_ask_erasure_guest = 이 이메일로 보관 중인 모든 것의 삭제를 여기서 나눈 대화까지 포함해 접수할 수 있어요. 되돌릴 수 없고, 이후에는 주문과 반품을 조회할 수 없어요. 접수할까요?
    .v2 = 이 이메일의 모든 것은 한번 삭제되면 되돌릴 수 없어요. 그래도 접수할까요?
utter_privacy_declined = 그럼 아무것도 삭제하지 않고 그대로 둘게요.
    .v2 = 네, 데이터는 그대로 두겠습니다.
utter_privacy_export_recorded = 접수했어요. 데이터 사본은 늦어도 { $due_on }까지 드려요. 접수 번호는 { $reference }입니다.
utter_privacy_export_known = { $received_on }에 사본을 요청하셨고 준비 중이에요. 늦어도 { $due_on }까지 드려요. 접수 번호는 { $reference }입니다.
    .v2 = { $received_on }에 요청하신 사본({ $reference })은 늦어도 { $due_on }까지 보내 드려요.
utter_privacy_erasure_recorded = 접수했어요. 데이터는 삭제되고, 늦어도 { $due_on }까지 답을 드려요. 접수 번호는 { $reference }입니다.
utter_privacy_erasure_known = 삭제 요청은 { $received_on }에 접수되어 있어요. 늦어도 { $due_on }까지 답을 드려요. 접수 번호는 { $reference }입니다.
    .v2 = 이미 접수되어 있어요. { $received_on }의 삭제 요청 { $reference }, 늦어도 { $due_on }까지 답을 드려요.
utter_privacy_waits = 그 전에 아직 진행 중인 주문이 끝나야 해요: { $orders }.
utter_privacy_kept = 청구서는 세법에 따라 { $years }년간 보관돼요.
button_privacy_export = 사본 받기
button_privacy_erasure = 내 데이터 삭제

utter_ask_account_matter = 계정에 대해 무엇을 도와드릴까요?
    .v2 = 다시 로그인하시도록 돕거나 계정의 이메일 또는 전화번호를 바꿔 드릴 수 있어요. 어느 쪽인가요?
button_account_password = 로그인 링크 받기
button_account_email = 이메일 변경
button_account_phone = 전화번호 변경
utter_ask_account_email = 계정의 이메일 주소가 무엇인가요?
    .v2 = 로그인할 때 쓰시는 이메일 주소를 알려 주세요.
utter_ask_account_new_email = 앞으로 어떤 이메일 주소를 쓰시겠어요?
    .v2 = 새 이메일 주소를 알려 주세요.
utter_ask_account_new_phone = 앞으로 어떤 전화번호를 쓰시겠어요?
    .v2 = 새 번호를 알려 주세요. +82 같은 국가 번호가 있으면 더 좋아요.
utter_account_same = 지금 계정에 있는 주소와 같아요.
utter_account_bad_phone = 전화번호가 아닌 것 같아요. 여섯 자리에서 열다섯 자리 숫자가 필요해요.
utter_ask_account_code = { $address } 계정이 있다면 여섯 자리 코드가 담긴 이메일을 보냈어요. { $minutes }분 동안 유효해요. 코드를 알려 주시겠어요?
    .v2 = { $address }(으)로 이메일을 한 번 더 보냈어요. 계정이 있다면 { $minutes }분 동안 유효한 코드가 들어 있으니 여기에 입력해 주세요.
utter_ask_new_address_code = 이제 새 메일함을 확인할게요. { $address }(으)로 코드를 보냈고 { $minutes }분 동안 유효해요. 그 코드를 알려 주시겠어요?
    .v2 = 새 주소의 코드를 { $address }(으)로 보냈어요. { $minutes }분 동안 유효하니 여기에 입력해 주세요.
utter_account_link_sent = { $address }(으)로 링크가 담긴 이메일을 보냈어요. { $minutes }분 안에 새 비밀번호를 정하고 그걸로 로그인해 주세요.
    .v2 = 새 링크를 { $address }(으)로 보냈어요. { $minutes }분 동안 유효하고 가장 최근 링크만 쓸 수 있어요. 스팸 메일함도 확인해 주세요.
utter_account_link_guest = { $address } 계정이 있다면 링크가 담긴 이메일을 보냈어요. { $minutes }분 안에 새 비밀번호를 정하고 로그인해 주세요.
    .v2 = { $address }(으)로 이메일을 다시 보냈어요. 계정이 있다면 가장 최근 이메일의 링크가 { $minutes }분 동안 유효해요. 스팸 메일함도 확인해 주세요.
utter_account_locked = 비밀번호가 너무 많이 틀리면 다른 사람이 계속 시도하지 못하도록 계정이 저절로 잠겨요. 새 비밀번호를 정하면 풀려요.
    .v2 = 추측을 막으려고 잠긴 거예요. 새 비밀번호를 정하면 다시 열려요.
utter_account_not_locked = 확인해 보니 계정이 잠겨 있지는 않아요. 그래도 새 비밀번호가 도움이 될 거예요.
    .v2 = 계정에 잠금은 보이지 않지만, 새 비밀번호를 정하셔도 괜찮아요.
utter_account_mail_failed = 지금은 그 주소로 이메일을 보낼 수 없어서 아무것도 바뀌지 않았어요. 상담원을 불러 드릴까요?
utter_account_changed_email = 처리했어요. 이제 계정의 이메일 주소는 { $value }이에요. 이미 하신 주문에는 주문할 때의 주소가 남아요.
utter_account_changed_phone = 처리했어요. 이제 계정의 전화번호는 { $value }이에요.
utter_account_told = 안전을 위해 { $address }에도 알려 드렸어요.
utter_account_email_taken = 그 주소의 계정이 이미 있어서 아무것도 바꾸지 않았어요. 상담원이 두 계정을 함께 볼 수 있는데, 불러 드릴까요?
