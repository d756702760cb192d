# 상담원 데스크: 내용이 많은 화면이므로 모두 짧게. 상담원에게는 정중하게.
# {$variables}만 있는 단순한 문장. 복수형 없이 “대기 중: {$count}”처럼 쓴다.

## 틀

title = Storeside 데스크
title-count = ({$count}) Storeside 데스크
skip = 대화로 이동
link-connecting = 연결 중…
link-live = 연결됨
link-offline = 오프라인
offline-banner = 데스크에 연결되어 있지 않습니다. 다시 시도 중이며, 작성한 내용은 보관됩니다.
agents-here = 현재 접속: {$names}
sound-on = 소리 켜짐
sound-off = 소리 꺼짐
shortcuts-open = 키보드 단축키
sign-out = 로그아웃
language = 언어
close = 닫기
cancel = 취소
retry = 다시 시도

## 로그인

sign-in-title = 데스크 로그인
sign-in-lead = 고객에게 답하는 상담원을 위한 곳입니다.
sign-in-email = 이메일
sign-in-password = 비밀번호
sign-in-show = 비밀번호 표시
sign-in-button = 로그인
sign-in-busy = 로그인 중…
sign-in-ended = 세션이 종료되었습니다. 다시 로그인해 주세요. 임시 저장 글은 보관되어 있습니다.
error-credentials = 이메일과 비밀번호가 일치하지 않습니다. 둘 다 확인해 주세요.
# $seconds는 줄어드는 초.
error-throttled = 시도 횟수가 너무 많습니다. {$seconds}초 후에 다시 시도할 수 있습니다.
error-throttled-over = 이제 다시 시도할 수 있습니다.
error-network = 데스크에 연결할 수 없습니다. 연결을 확인하고 다시 시도해 주세요.
error-server = 데스크에 문제가 생겼습니다. 다시 시도해 주세요.
error-state = 그사이 대화가 바뀌었습니다. 현재 상태를 표시합니다.
error-not-found = 존재하지 않는 대화입니다.
error-too-long = 메시지가 너무 깁니다.
error-not-text = 보낼 수 없는 문자가 들어 있습니다.
error-conflict = 이 메시지는 이미 다른 내용으로 전송되었습니다.
error-claimed = 이 대화는 현재 {$name} 님이 담당합니다.

## 대기열

queue = 대화
# 탭 다섯 개. 각각 10자 이내.
tab-waiting = 대기
tab-mine = 내 대화
# 다른 상담원의 대화.
tab-team = 팀
tab-bot = 봇
tab-resolved = 종료
search = 검색
search-placeholder = 이름, 주문, 단어
filter-language = 언어
filter-all = 모든 언어
empty-waiting = 기다리는 고객이 없습니다. 수고하셨습니다.
empty-mine = 담당 중인 대화가 없습니다. ‘대기’에서 맡아 주세요.
empty-team = 동료가 담당 중인 대화가 없습니다.
empty-bot = 봇이 진행 중인 대화가 없습니다.
empty-resolved = 아직 종료된 대화가 없습니다.
empty-search = 일치하는 결과가 없습니다.
list-loading = 대화를 불러오는 중…
list-failed = 대화를 불러오지 못했습니다.
# 로그인하지 않은 고객. 20자 이내.
guest = 비회원
last-photos = 사진: {$count}장
last-bot = 봇: {$text}
last-agent = {$name}: {$text}
last-you = 나: {$text}
nothing-said = 아직 작성된 내용 없음
# 화면 낭독기용.
row-unread = 읽지 않은 메시지: {$count}
row-unanswered = 답변 전: {$count}
row-draft = 임시 저장
# $time은 “3분” 같은 시간.
row-waiting = {$time} 동안 대기 중
row-typing = 입력 중…

## 상담원이 필요한 이유. 14자 이내.

reason-crisis = 위기 상황
reason-angry = 화남
reason-dispute = 분쟁
reason-theft = 계정 도용
reason-unsure = 이해 못함
reason-asked = 상담원 요청
reason-failed = 봇 오류
reason-approval = 승인 요청

## 같은 내용의 문장. 대화 위에 나온다

why-crisis = 고객이 죽고 싶다는 말을 했습니다. 즉시 응답하세요.
why-angry = 고객이 화가 난 상태입니다.
why-dispute = 고객이 분쟁 제기나 카드 결제 취소를 하겠다고 합니다.
why-theft = 다른 사람이 고객의 계정을 쓰고 있을 수 있습니다.
why-unsure = 봇이 두 번 이해하지 못했습니다.
why-asked = 고객이 상담원을 요청했습니다.
why-failed = 기술적인 문제로 봇이 답하지 못했습니다.
why-approval = 봇의 제안에 승인이 필요합니다.

## 대화

conversation = 대화
none-open = 왼쪽에서 대화를 선택해 주세요.
none-open-keys = j와 k로 이동, Enter로 열기, c로 맡기.
back = 목록으로
claim = 맡기
claiming = 맡는 중…
give-back = 봇에게 돌려주기
resolve = 종료
shopper-open = 고객 및 주문
transcript = 대화 내용
transcript-loading = 대화를 불러오는 중…
transcript-failed = 대화를 불러오지 못했습니다.
# $name은 상담원.
state-queued = 상담원 대기 중
state-bot = 봇이 응답 중
state-mine = 내가 담당 중
state-other = {$name} 님이 담당 중
state-resolved = 종료됨
# 입력란 자리에 나온다.
locked-queued = 답하려면 이 대화를 맡아 주세요.
locked-bot = 봇이 응답 중입니다. 읽을 수 있습니다.
locked-other = {$name} 님이 담당 중입니다. 읽을 수 있습니다.
locked-resolved = 종료된 대화입니다. 고객이 다시 글을 쓰면 봇이 응답합니다.
# 다른 상담원이 대화를 맡으면 바로 나온다.
notice-taken = {$name} 님이 이 대화를 맡았습니다.
notice-claim-failed = 맡지 못했습니다.
notice-return-failed = 봇에게 돌려주지 못했습니다.
notice-resolve-failed = 종료하지 못했습니다.
summary = 봇이 파악한 내용
summary-intent = 주제
summary-order = 주문
summary-product = 상품
summary-last = 마지막 말
fact-tracking_number = 운송장 번호
fact-measurements = 치수
fact-return_reason = 반품 사유
fact-remedy_story = 상황
fact-photos = 사진
fact-order_email = 주문 이메일
system-queued = 상담원 대기 중
# $name은 상담원.
system-claimed = {$name} 님이 대화를 맡았습니다
system-returned = {$name} 님이 봇에게 돌려주었습니다
system-resolved = {$name} 님이 대화를 종료했습니다
system-claimed-someone = 상담원이 대화를 맡았습니다
system-returned-someone = 봇에게 돌려줌
system-resolved-someone = 종료됨
system-failed = 봇이 답하지 못했습니다
speaker-bot = 봇
# 상담원 본인의 이름 뒤.
speaker-you = 나
# 고객 메시지 아래의 작은 줄. $percent는 “93%” 등.
understood = {$intent} {$percent}
understood-pending = 읽는 중…
mood-neutral = 차분함
mood-angry = 화남
mood-annoyed = 언짢음
mood-happy = 기쁨
# 봇이 제시한 버튼. 화면 낭독기용.
offered = 제시된 답변
shopper-typing = {$name} 입력 중…
jump = 최신 메시지
jump-new = 새 메시지

## 답장

reply = 답장
# $language는 고객의 언어. 예: 스페인어.
reply-placeholder = {$language}로 답장…
send = 보내기
sending = 보내는 중…
sent = 보냄
failed = 전송 안 됨
discard = 삭제
characters-left = 남은 글자 수: {$count}
characters-over = 초과한 글자 수: {$count}
hint-send = Enter로 보내기, Shift+Enter로 줄바꿈
resolve-confirm-title = 보내지 않은 답장이 있습니다. 종료할까요?
return-confirm-title = 보내지 않은 답장이 있습니다. 봇에게 돌려줄까요?
confirm-text = 고객이 받지 못한 글이 있습니다. 여기에 임시 저장되며 전송되지 않습니다.
sign-out-confirm-title = 보내지 않은 답장이 있습니다. 로그아웃할까요?
sign-out-confirm-text = 임시 저장 글이 있는 대화: {$count}. 로그아웃하면 삭제됩니다.
sign-out-delete = 로그아웃하고 삭제

## 고객

shopper = 고객
shopper-language = 언어
shopper-email = 이메일
shopper-customer = 고객 번호
# 대화가 시작된 시각 앞에.
shopper-since = 시작
proof-anonymous = 로그인 안 함
proof-order_email = 주문과 이메일 확인됨
proof-one_time_code = 인증번호로 확인됨
proof-signed = 로그인됨
proof-anonymous-hint = 주문에 대해 말하기 전에 주문번호와 이메일을 확인해 주세요.
orders = 주문
orders-none = 주문이 없습니다.
orders-hidden = 고객이 로그인하면 주문이 표시됩니다.
orders-no-parcel = 아직 발송되지 않았습니다.
# 대화의 대상인 주문에 붙는 표시. 14자 이내.
orders-about = 문의한 주문
orders-items = 수량: {$count}
copy = {$value} 복사
copied = 복사됨

## 화면 낭독기용 알림

# $name은 고객, $reason은 위의 이유 중 하나.
announce-waiting = 새 대기: {$name}, {$reason}
announce-wrote = {$name} 님의 새 메시지

## 봇이 이해한 고객의 용건. 24자 이내.

intent-ask_size = 사이즈 문의
intent-ask_shipping_status = 배송 조회
intent-request_return = 반품
intent-complain = 불만
intent-threaten_dispute = 분쟁 예고
intent-ask_product_info = 상품 정보
intent-ask_usage = 사용·관리법
intent-ask_availability = 재고
intent-ask_price = 가격
intent-ask_promotion = 쿠폰·할인
intent-ask_recommendation = 상품 추천
intent-ask_shipping_cost = 배송비
intent-ask_delivery_time = 배송 기간
intent-ask_ship_to = 배송 지역
intent-ask_customs = 관세·세금
intent-ask_payment_methods = 결제 수단
intent-ask_how_to_order = 주문 방법
intent-ask_return_policy = 반품 규정
intent-ask_warranty = 보증
intent-ask_membership = 포인트·기프트 카드
intent-ask_order_status = 주문 상태
intent-report_late_parcel = 배송 지연
intent-report_missing_parcel = 택배 분실
intent-report_customs_problem = 통관 보류
intent-cancel_order = 주문 취소
intent-change_order = 주문 변경
intent-change_address = 주소 변경
intent-report_payment_problem = 결제 문제
intent-request_invoice = 영수증·계산서
intent-request_exchange = 교환
intent-request_refund = 환불
intent-ask_refund_status = 환불 진행 상황
intent-ask_return_status = 반품 진행 상황
intent-report_damaged_item = 상품 파손
intent-report_wrong_item = 오배송
intent-report_missing_item = 상품 누락
intent-claim_warranty = 보증 신청
intent-give_praise = 칭찬
intent-give_feedback = 의견·제안
intent-report_account_problem = 계정 문제
intent-manage_subscription = 소식지·알림
intent-request_privacy = 개인정보
intent-ask_bot = 누구인지 물음
intent-ask_help = 도움 요청
intent-talk_to_human = 상담원 요청
intent-rate = 평가
intent-greet = 인사
intent-goodbye = 작별 인사
intent-thank = 감사
intent-affirm = 네
intent-deny = 아니요
intent-inform = 정보 제공
intent-stop = 중단
intent-out_of_scope = 다른 이야기
intent-change_language = 언어 변경
intent-nlu_fallback = 이해 못함

## 단축키

keys-title = 키보드 단축키
keys-single = 단일 키 사용
keys-single-hint = 끄면 Enter, Tab, 화살표 키만 작동합니다.
key-move = 다음 대화, 이전 대화
key-open = 대화 열기
key-claim = 대화 맡기
key-reply = 답장 쓰기
key-send = 답장 보내기
key-leave = 입력란에서 나와 목록으로
key-search = 검색
key-tabs = 대기, 내 대화, 팀, 봇, 종료
key-help = 이 목록 보기

## 평가

ratings = 평가
stars = 별 5개 중 {$score}개
ratings-period = 기간
ratings-week = 최근 7일
ratings-month = 최근 30일
ratings-quarter = 최근 90일
ratings-loading = 평가를 불러오는 중…
ratings-failed = 평가를 불러오지 못했습니다.
ratings-none = 이 기간에는 평가가 없습니다.
ratings-average = 평균
ratings-count = 평가: {$count}
ratings-asked = 요청: {$count}
ratings-by-language = 언어
ratings-by-answerer = 응대
ratings-of-orders = 주문(배송 후)
ratings-comments = 최근 의견
ratings-open = 대화 열기
## 승인

approvals = 승인
approval-until = 결정 기한: {$time}
approval-expired = {$time}까지 결정이 없어 상담원에게 넘어갔습니다.
approval-rule = 규정
approval-history = 고객
approval-history-text = {$since}부터 · 주문: {$orders} · {$days}일간 보상: {$remedies}
approval-goods-keep = 상품 보유
approval-goods-send_back = 상품 반송
approval-fee = 배송비
approval-late = 지연 일수
approve = 승인
approve-amount = {$amount} 승인
change = 변경
decline = 거절
approval-needs-lead = 책임자만 승인할 수 있습니다.
approval-needs-lead-over = {$amount}까지 승인할 수 있으며, 그 이상은 책임자가 결정합니다.
deciding = 저장 중…
decline-reason = 사유 (고객이 그대로 읽습니다)
decline-suggestions = 추천 문구
decline-wear = 말씀해 주신 내용으로는 사용에 따른 자연스러운 마모로 보여 보상해 드리기 어려워요.
decline-details = 판단하려면 조금 더 알아야 해요. 정확히 어디가 손상됐고 어떻게 된 일인가요?
decline-amount = 이 경우에 드릴 수 있는 금액을 넘어요. 다른 방법을 함께 찾아 드릴게요.
decline-settled = 이 상품은 이미 해결해 드린 적이 있어요.
decline-send = 거절하고 고객에게 알리기
change-resolution = 대신 무엇을?
change-amount = 금액({$currency})
change-most = 최대 {$amount}
change-reason = 고객에게 남길 말 (선택)
change-hint = 먼저 고객에게 물어봅니다. 동의 전에는 아무것도 처리되지 않습니다.
change-hint-now = 고객과 대화 중이므로 바로 처리됩니다.
change-send = 고객에게 제안
change-send-now = 지금 처리
resolution-keep_and_credit = 적립금, 상품 보유
resolution-partial_refund = 일부 환불, 상품 보유
resolution-resend = 같은 상품 다시 보내기
resolution-repair = 수리
resolution-full_refund = 전액 환불
resolution-fee_refund = 배송비 환불
decided-approved = {$name} 승인
decided-declined = {$name} 거절
decided-changed = {$name} 변경
outcome-pending = 처리 중…
outcome-granted = 완료, 번호 {$number}
outcome-granted-fee = 완료
outcome-told = 고객에게 알림
outcome-asked = 고객에게 확인 중
outcome-turned_down = 고객이 거절
outcome-refused = 더 이상 처리할 수 없었습니다. 다시 결정해 주세요.
outcome-failed = 처리하지 못했습니다. 다시 결정해 주세요.
error-approval-decided = {$name} 님이 이미 결정했습니다. 아래를 확인하세요.
error-approval-refused = 이 상품에는 더 이상 제공되지 않는 방법입니다.
error-shop = 쇼핑몰 시스템이 응답하지 않습니다. 처리된 것은 없으니 다시 시도해 주세요.
locked-approval = 봇이 응대 중입니다. 위에서 결정하거나 대화를 맡을 수 있습니다.
key-approval = 승인으로 이동
system-decided = 결정되었습니다
system-expired = 제때 결정되지 않았습니다
