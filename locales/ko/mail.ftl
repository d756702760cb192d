mail_one_time_code_subject = 인증 코드 { $code }
mail_one_time_code_text =
    주문 { $order_number }의 인증 코드는 { $code }입니다.

    채팅창에 입력해 주세요. { $minutes }분 동안 유효합니다.

    요청하지 않으셨다면 이 이메일을 무시해 주세요. 코드가 없으면 아무것도 변경되지 않습니다. 저희는 전화나 이메일로 코드를 묻지 않습니다.
