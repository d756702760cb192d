# 손님의 주문을 변경하기 전에 이메일로 보내는 일회용 코드.

# $address: 일부를 가린 주소. $minutes(숫자)
utter_ask_one_time_code = 본인 확인을 위해 { $address }(으)로 여섯 자리 코드를 보냈어요. { $minutes }분 동안 유효해요. 코드를 알려 주시겠어요?
    .v2 = 여섯 자리 코드를 { $address }(으)로 보냈어요. { $minutes }분 동안 유효하니 여기에 입력해 주세요.
utter_one_time_code_wrong = 코드가 맞지 않거나 만료되었어요. 가장 최근 이메일을 다시 확인해 주시거나, 새 코드를 보내 드릴게요.
    .v2 = 이 코드도 맞지 않아요. 가장 최근 이메일의 코드만 유효해요.
utter_one_time_code_unreadable = 코드는 정확히 여섯 자리예요. 다시 입력해 주시겠어요?
    .v2 = 코드 여섯 자리 숫자만 입력해 주세요.
button_another_code = 코드 다시 보내기
utter_too_many_codes_person = 이 주소로 이미 코드를 여러 번 보내서 지금은 더 보낼 수 없어요. 스팸 메일함도 확인해 주세요. 상담원을 불러 드릴까요?
utter_mail_failed_person = 지금은 코드 이메일을 보낼 수 없어서 아무것도 변경하지 않았어요. 상담원을 불러 드릴까요?
