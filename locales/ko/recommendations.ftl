# 무엇을 살지: 이유가 있는 추천, 두 상품 비교, 이어 가기.

utter_ask_recommend = 좋아요. 누가 쓰실 건지, 어떤 종류인지, 예산은 얼마쯤인지 알려 주세요. 하나만 말씀하셔도 돼요.
    .v2 = 같이 찾아볼게요. 어떤 종류인지, 누구 것인지, 예산 중 하나를 알려 주세요.
button_goods_clothing = 의류
button_goods_shoes = 신발
button_goods_electronics = 전자제품
button_goods_home = 생활용품
button_goods_beauty = 뷰티
button_recommend_anything = 알아서 골라 주세요

utter_recommend = 이런 상품을 추천해요.
    .v2 = 이 상품들이 잘 맞을 것 같아요.
    .v3 = 제가 골라 봤어요.
utter_recommend_gift = 선물로는 이런 게 좋아요.
    .v2 = 선물이라면 이 상품들을 보세요.
utter_recommend_best = 그럼 먼저 이 상품들을 보여 드릴게요.
    .v2 = 그렇다면 이 상품들은 어떠세요?
utter_recommend_beside_cart = 장바구니에 담으신 상품과 잘 어울려요.
    .v2 = 장바구니 상품과 함께 보시면 좋은 것들이에요.
utter_recommend_similar = ‘{ $title }’ 상품과 비슷한 것들이에요.
    .v2 = ‘{ $title }’ 상품이 마음에 드시면 이것도 보세요.
utter_recommend_cheaper = ‘{ $title }’ 상품보다 저렴한 것들이에요.
    .v2 = 이 상품들은 ‘{ $title }’ 상품보다 가격이 낮아요.
utter_recommend_other = 다른 상품을 보여 드릴게요.
    .v2 = 그럼 이건 어떠세요?
    .v3 = 이런 것도 있어요.
utter_recommend_shown = 보여 드린 것 중에서는 이게 맞아요.
    .v2 = 새로운 건 없지만 앞에서 보신 것 중 이게 맞아요.
utter_recommend_all = 이 종류는 이게 전부예요. 맞는 것을 다시 보여 드릴게요.
    .v2 = 이 종류는 더 없어요. 맞는 것은 이거예요.

utter_recommend_line_fact = – { $title } ({ $name }: { $value })
utter_recommend_line_cheaper = – { $title }: ‘{ $than }’ 상품보다 { $money } 저렴해요
utter_recommend_line_within = – { $title }: 말씀하신 { $money } 안이에요
utter_recommend_line_size = – { $title }: { $size } 재고가 있어요
utter_recommend_line_one_size = – { $title }: 사이즈 걱정이 없어요
utter_recommend_line_lowest = – { $title }: 이 중에 더 싼 건 없어요
utter_recommend_line_rating = – { $title }: 평점 5점 만점에 { $rating }점이에요
utter_recommend_line_stock = – { $title }: 재고가 있어 바로 보내 드려요
utter_recommend_currency = 그 통화로는 가격이 없어서 예산은 반영하지 않았어요.

button_recommend_cheaper = 더 저렴한 상품
button_recommend_other = 다른 상품
button_recommend_compare = 처음 두 개 비교하기

utter_recommend_nothing = 말씀하신 조건에 다 맞는 재고가 없어요. 어떤 조건을 빼도 될까요?
    .v2 = 모두 갖춘 상품은 재고가 없어요. 무엇을 빼 볼까요?
utter_recommend_from = 가격만 빼면 { $price }부터 있어요.
button_without_size = 사이즈 상관없음
button_without_colour = 색상 상관없음
button_without_features = 특징 상관없음
button_without_price = 다른 가격대
button_without_audience = 누구 것이든
button_without_wishes = 종류만 보기
utter_recommend_not_sold = 죄송하지만 그 상품은 판매하지 않아요. 이런 상품이 있어요.
    .v2 = 그건 없어요. 이 중에서 보시겠어요?
utter_recommend_gone = 지금 그런 상품은 재고가 없어요. 다른 걸 보시겠어요?
    .v2 = 지금은 모두 품절이에요. 다른 걸 찾아볼까요?
utter_recommend_lowest = 맞는 것 중에서 ‘{ $title }’ 상품보다 싼 건 없어요.
    .v2 = ‘{ $title }’ 상품이 이미 맞는 것 중 가장 저렴해요.
utter_recommend_none_like = ‘{ $title }’ 상품과 비슷한 건 지금 재고가 없어요. 다른 걸 보시겠어요?
    .v2 = ‘{ $title }’ 같은 상품은 재고가 없어요.

utter_ask_compare = 어떤 두 상품을 비교할까요? 이름을 알려 주세요.
    .v2 = 비교하려면 두 상품을 모두 알아야 해요. 이름이 뭔가요?
utter_compare = ‘{ $first }’ 상품(왼쪽)과 ‘{ $second }’ 상품(오른쪽)은 이렇게 달라요.
    .v2 = 왼쪽은 ‘{ $first }’, 오른쪽은 ‘{ $second }’ 상품이에요.
utter_compare_line = { $name }: { $left } | { $right }
utter_compare_price = 가격
utter_compare_rating = 평점
utter_compare_same = 쇼핑몰 정보로는 ‘{ $first }’ 상품과 ‘{ $second }’ 상품이 다르지 않아요.
