### 데스크 자체의 문장: 채팅 메시지 사이 가운데에 나오는 작은 줄.
### 고객에게 무슨 일이 일어나는지 알려 준다. 봇의 말이 아니다. 모두 짧게.

# $position: 대기 순서. 1이 다음 차례.
system_handoff_queued = { $position ->
    [1] 상담원이 이어받을 예정이에요. 다음이 고객님 차례입니다. 기다리시는 동안 계속 글을 남기셔도 돼요.
   *[other] 상담원이 이어받을 예정이에요. 대기 순서는 { $position }번째입니다. 기다리시는 동안 계속 글을 남기셔도 돼요.
}

# $agent: 상담원의 이름. 예: Maya.
system_handoff_claimed = { $agent } 상담원이 대화에 참여했어요.

system_handoff_returned = { $agent } 상담원이 나갔어요. 이제 도우미가 다시 안내해 드려요.

system_conversation_resolved = { $agent } 상담원이 이 문의를 종료했어요. 남은 문의가 있으면 여기에 적어 주세요.

# 바로 뒤에 system_handoff_queued 줄이 이어진다.
system_turn_failed = 죄송해요, 방금 처리하지 못했어요. 메시지는 안전하게 저장되어 다시 보내지 않으셔도 돼요.

## 대화 끝의 평가: 질문 하나와 그 아래 별 다섯 개, 도우미의 이름으로

ask_rating = 여기서 받으신 도움에 얼마나 만족하셨나요?
# $count (수): 1에서 5.
rating_stars = 별 5개 중 { $count }개
system_approval_decided = 요청하신 건을 { $agent } 상담원이 결정했어요.
system_approval_expired = 약속한 시간 안에 요청하신 건이 결정되지 않았어요. 죄송해요.
