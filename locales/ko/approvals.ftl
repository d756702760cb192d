# 봇의 권한을 넘는 일: 상담원이 결정하고 봇은 계속 응대한다. $agent: 상담원 이름.

utter_approval_requested = 모든 내용을 상담원에게 전달했어요. 다시 설명하지 않으셔도 돼요.
    .v2 = 말씀해 주신 내용과 함께 상담원이 살펴보고 있어요.
utter_approval_within = 늦어도 { $hours }시간 안에 여기로 답을 드릴게요. 그동안 다른 것도 편하게 물어보세요.
utter_approval_pending = 이 건은 상담원이 아직 살펴보고 있어요: { $items }. 답은 여기로 오니 따로 하실 일은 없어요.
    .v2 = 아직 상담원이 검토 중이에요({ $items }). 결정되면 여기에서 알려 드릴게요.
utter_approval_approved = 좋은 소식이에요. { $agent } 상담원이 승인해서 바로 처리했어요. 번호는 { $number }입니다.
utter_approval_changed_done = { $agent } 상담원이 해결해 드렸어요. 번호는 { $number }입니다.
utter_approval_changed = { $agent } 상담원이 { $items } 건을 살펴보고 대신 이렇게 제안해 드려요.
utter_approval_reason = { $agent } 상담원의 말: “{ $reason }”
utter_approval_declined = { $agent } 상담원이 { $items } 건을 꼼꼼히 살펴봤지만 승인해 드리기 어렵다고 해요.
    .v2 = 죄송해요. { $items } 건은 { $agent } 상담원의 승인을 받지 못했어요.
utter_approval_declined_person = 상담원과 직접 이야기해 보시겠어요?
utter_approval_impossible = { $items } 건은 { $agent } 상담원이 결정했지만 이제는 그렇게 처리할 수 없어요. 아무것도 바뀌지 않았어요.
