# 상품 하나에 대한 질문: 특징, 사용법, 재고, 가격.

# 특징이 아래에 한 줄씩 이어진다.
utter_product_facts = ‘{ $title }’ 상품에 대해 제가 아는 내용이에요.
    .v2 = ‘{ $title }’ 상품 정보를 알려 드릴게요.
    .v3 = ‘{ $title }’ 상품 데이터에는 이렇게 나와 있어요.
utter_product_line = { $name }: { $value }
# 무엇을 묻는지 분명하지 않다. 있는 것을 모두 보여 준다.
utter_product_all_facts = 찾으시는 답이 있을지 모르겠어요. ‘{ $title }’ 상품에 대해 제가 아는 건 이게 전부예요.
    .v2 = 확실하게 답하기 어려워서, ‘{ $title }’ 상품에 대해 쇼핑몰에 있는 정보를 모두 알려 드릴게요.
utter_product_ask_person = 여기에 답이 없으면 상담원이 알아봐 드릴 수 있어요. 불러 드릴까요?
utter_product_unknown_rest = 나머지 질문에 대해서는 쇼핑몰에 정보가 없어서 추측하지 않을게요. 상담원이 알아봐 드릴 수 있어요.
utter_product_unknown = ‘{ $title }’ 상품의 그 내용은 저도 몰라요. 쇼핑몰에 정보가 없어서 추측하지 않을게요. 알아봐 드릴 상담원을 불러 드릴까요?
    .v2 = 죄송하지만 ‘{ $title }’ 상품 정보에는 그 내용이 없어요. 상담원이 알아봐 드릴 수 있는데, 불러 드릴까요?

utter_usage_care = ‘{ $title }’ 상품은 이렇게 관리하세요.
    .v2 = ‘{ $title }’ 상품의 관리 방법이에요.
utter_usage_line = – { $step }
utter_usage_steps = ‘{ $title }’ 상품의 사용법을 차례대로 알려 드릴게요.
    .v2 = ‘{ $title }’ 상품을 쓰실 때 알아 두면 좋아요.
# 순서는 영어로만 있다.
utter_usage_steps_english = ‘{ $title }’ 상품의 설명은 영어로만 있어요.
    .v2 = ‘{ $title }’ 상품에는 이런 영어 설명이 있어요.
utter_usage_step = { $place }. { $step }
utter_usage_none = ‘{ $title }’ 상품의 설명서가 없어서 잘못 알려 드리고 싶지 않아요. 잘 아는 상담원을 불러 드릴까요?
    .v2 = 여기에는 ‘{ $title }’ 상품의 설명서가 없어요. 상담원이 설명해 드릴 수 있는데, 불러 드릴까요?

utter_in_stock = 네, ‘{ $title }’ 상품은 재고가 있어요.
    .v2 = ‘{ $title }’ 상품은 바로 보내 드릴 수 있어요.
utter_in_stock_sizes = ‘{ $title }’ 상품은 { $sizes } 사이즈 재고가 있어요.
    .v2 = ‘{ $title }’ 상품은 { $sizes } 사이즈를 바로 구매하실 수 있어요.
utter_stock_few = { $count ->
   *[other] { $count }개만 남았어요.
 }
utter_stock_sizes_gone = 지금 품절된 사이즈: { $gone }.
utter_stock_no_need_to_wait = 그러니 알림을 기다리지 않으셔도 돼요.
utter_sold_out = ‘{ $title }’ 상품은 지금 품절이에요.
    .v2 = 지금은 ‘{ $title }’ 상품 재고가 없어요.
utter_sold_out_sizes = ‘{ $title }’ 상품은 { $sizes } 사이즈가 지금 품절이에요.
    .v2 = 지금은 ‘{ $title }’ 상품의 { $sizes } 사이즈 재고가 없어요.
utter_stock_back = { $back_on }쯤 다시 들어올 예정이에요.
utter_stock_back_unknown = 언제 다시 들어올지는 저도 몰라요.
utter_stock_other_sizes = { $others } 사이즈는 재고가 있어요.
utter_stock_nearest_sizes = 재고가 있는 가장 가까운 사이즈: { $nearest }.
utter_stock_other_colours = { $wanted } 사이즈는 다른 색상이 있어요: { $colours }.
utter_stock_similar = 재고가 있는 비슷한 상품: { $titles }.
utter_stock_similar_size = { $wanted } 사이즈 재고가 있는 비슷한 상품: { $titles }.
utter_stock_similar_colour = 그 색상으로 재고가 있는 비슷한 상품: { $titles }.
utter_offer_notice = 다시 들어오면 이메일로 알려 드릴까요?
utter_stock_colour_not_made = ‘{ $title }’ 상품은 그 색상이 없고 { $colours }만 있어요.
    .v2 = 그 색상은 ‘{ $title }’ 상품에 없어요. 있는 색상은 { $colours }예요.
utter_stock_size_not_made = ‘{ $title }’ 상품은 { $size } 사이즈가 없어요. 사이즈는 { $sizes }예요.
    .v2 = ‘{ $title }’ 상품은 { $size } 사이즈로 나오지 않아요. 고르실 수 있는 건 { $sizes }예요.
utter_stock_no_sizes = ‘{ $title }’ 상품은 프리 사이즈예요.

utter_ask_notice_size = ‘{ $title }’ 상품의 어떤 사이즈를 기다리세요?
    .v2 = 이 중 어느 사이즈를 알려 드릴까요?
utter_ask_notice_email = 알림을 어느 이메일로 보내 드릴까요?
    .v2 = 알림을 받을 이메일 주소가 필요해요.
utter_notice_email_unreadable = 이메일 주소가 끝까지 입력되지 않은 것 같아요.
    .v2 = 주소에 오타가 있는 것 같아요.
utter_notice_stored = 등록했어요. ‘{ $title }’ 상품이 다시 들어오면 { $email } 주소로 이메일을 한 번 보내 드려요.
    .v2 = 다 됐어요. ‘{ $title }’ 상품이 들어오면 { $email } 주소로 이메일이 가요.
utter_notice_already = 이미 등록되어 있어요. ‘{ $title }’ 상품이 들어오면 { $email } 주소로 한 번만 보내 드려요.
utter_notice_not_sold_out = 좋은 소식이에요. ‘{ $title }’ 상품이 다시 들어와서 기다리지 않으셔도 돼요.
button_notify_me = 다시 들어오면 알려 주세요

utter_price = ‘{ $title }’ 상품은 { $price }이에요.
    .v2 = ‘{ $title }’ 상품의 가격은 { $price }이에요.
    .v3 = ‘{ $title }’ 상품은 { $price }에 판매하고 있어요.
utter_price_from = ‘{ $title }’ 상품은 { $price }부터예요. 정확한 가격은 고르시는 옵션에 따라 달라요.
    .v2 = ‘{ $title }’ 상품의 가격은 옵션에 따라 { $price }부터 시작해요.
utter_price_other_currency = 그 통화로는 가격이 없어요. ‘{ $title }’ 상품은 { $price }이에요.
    .v2 = 그 통화로는 안내해 드릴 수 없지만, ‘{ $title }’ 상품은 저희 가격으로 { $price }이에요.
utter_price_sold_out = 다만 지금은 품절이에요.
utter_price_rule = (규정: { $rule })

utter_match_terms = ‘{ $title }’ 상품은 저희 가격이 { $price }이에요. 다른 곳이 더 저렴하면 이런 조건으로 맞춰 드릴 수 있어요.
    .v2 = 네, 가격을 맞춰 드려요. 저희 가격이 { $price }인 ‘{ $title }’ 상품의 조건은 이래요.
utter_match_possible = { $rival }이면 ‘{ $title }’ 상품의 저희 가격 { $price }보다 { $percent }% 낮아요. 이런 조건으로 맞춰 드릴 수 있어요.
    .v2 = ‘{ $title }’ 상품의 저희 가격 { $price }와 비교하면 { $rival } 쪽이 { $percent }% 저렴해요. 다음 조건이면 맞춰 드릴 수 있어요.
utter_match_too_far = { $rival }이면 ‘{ $title }’ 상품의 저희 가격 { $price }보다 { $percent }% 낮아요. 규정은 { $limit }%까지라서 약속드릴 수 없어요.
utter_match_not_lower = ‘{ $title }’ 상품의 저희 가격 { $price }은 { $rival }보다 높지 않아서 맞출 것이 없어요.
utter_match_other_currency = 그 통화로는 가격이 없어서 { $rival }과 ‘{ $title }’ 상품의 저희 가격 { $price }을 비교할 수 없어요. 조건은 이래요.
utter_match_if_same_item = – 같은 상품의 새 제품이고 사이즈와 색상도 같을 것
utter_match_if_in_stock = – 다른 쇼핑몰에 재고가 있을 것
utter_match_if_delivers = – 고객님의 나라로 배송할 것
utter_match_limit = – 가격이 저희보다 최대 { $limit }%까지 낮을 것
utter_match_not_marketplace = – 개인 판매자와 오픈마켓은 제외
utter_match_not_clearance = – 재고 정리 세일은 제외
utter_match_days = – 주문 후 { $days }일까지도 적용
utter_match_proof = 준비해 주세요: { $proof }.
utter_match_proof_link = 상품 링크
utter_match_proof_screenshot = 가격과 날짜가 보이는 화면 캡처
utter_match_person = 상담원이 확인하고 결정해요. 불러 드릴까요?

utter_bulk_terms = ‘{ $title }’ 상품은 1개에 { $single }이고, 많이 사시면 더 저렴해요.
    .v2 = ‘{ $title }’ 상품의 단가는 { $single }이에요. 수량이 많으면 이래요.
utter_bulk_step = – { $pieces }개부터: { $percent }% 할인
utter_bulk_step_quote = – { $pieces }개부터: 상담원이 따로 견적
utter_bulk_priced = ‘{ $title }’ 상품 { $quantity }개는 개당 { $each }으로 { $percent }% 저렴하고, 모두 { $total }이에요.
utter_bulk_too_few = ‘{ $title }’ 상품 { $quantity }개는 모두 { $total }이에요.
utter_bulk_from = { $pieces }개부터는 개당 { $percent }% 저렴해요.
utter_bulk_quote = ‘{ $title }’ 상품 { $quantity }개는 상담원이 따로 견적을 내 드려요.
utter_bulk_excluded = ‘{ $title }’ 상품은 수량과 관계없이 개당 { $single }에만 판매해요.
utter_bulk_person = 장바구니에는 이 가격이 적용되지 않아서 상담원이 주문을 받아요. 불러 드릴까요?
