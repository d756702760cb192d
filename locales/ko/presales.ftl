# 구매 전: 어떤 사이즈가 맞는지.

utter_ask_product = 어떤 상품을 찾으세요? 상품명이나 그중 몇 단어만 알려 주셔도 돼요.
    .v2 = 죄송하지만 먼저 어떤 상품인지 알려 주세요. 쇼핑몰에서 이름이 무엇인가요?
# 고를 수 있는 상품이 카드로 이어진다.
utter_ask_which_product = 이 중 어떤 상품인가요?
    .v2 = 혹시 이 중에 있나요?

utter_ask_measurements = ‘{ $title }’ 사이즈를 찾아 드릴게요. 키와 몸무게가 어떻게 되세요? 평소 입는 사이즈도 도움이 돼요.
    .v2 = ‘{ $title }’ 사이즈를 찾으려면 키와 몸무게, 또는 평소 입는 사이즈가 필요해요.
utter_ask_foot_length = ‘{ $title }’ 사이즈를 찾아 드릴게요. 발 길이가 몇 cm인가요? 평소 신는 사이즈를 알려 주셔도 돼요.
    .v2 = ‘{ $title }’ 사이즈를 찾으려면 발 길이(cm), 또는 평소 신는 사이즈와 그 기준(예: EU 39)이 필요해요.
# $missing: 아래 치수 중 한두 가지.
utter_ask_more_measurements = { $missing }도 알려 주시면 더 정확해져요. 모르시면 모른다고 말씀해 주세요.
    .v2 = { $missing }도 알면 도움이 돼요. 지금 모르시면 말씀해 주세요. 있는 정보로 찾아 볼게요.
# 위 문장에 들어가는 치수: “가슴둘레 및 허리둘레도 알려 주시면”.
measure_height_cm = 키
measure_weight_kg = 몸무게
measure_chest_cm = 가슴둘레
measure_waist_cm = 허리둘레
measure_hips_cm = 엉덩이둘레
measure_foot_cm = 발 길이
measure_usual_size = 평소 사이즈
utter_measurement_implausible = { $given }, 이 값은 맞지 않는 것 같아요. 숫자와 단위를 확인해 주시겠어요?
    .v2 = { $given }, 이 값을 치수로 이해하지 못했어요. 어떤 단위인가요?

# 추천. 아래 문장이 같은 메시지에 이어질 수 있다.
utter_size_sure = ‘{ $title }’ 상품은 { $size } 사이즈로 선택하세요.
    .v2 = ‘{ $title }’ 상품은 { $size } 사이즈가 고객님께 맞아요.
utter_size_likely = ‘{ $title }’ 상품은 { $size } 사이즈를 추천해요.
    .v2 = ‘{ $title }’ 상품은 { $size } 사이즈가 잘 맞을 거예요.
utter_size_unsure = ‘{ $title }’ 상품은 { $size } 사이즈일 것 같지만 확실하지는 않아요. 사이즈표와 꼭 비교해 보세요.
    .v2 = ‘{ $title }’ 상품은 확신할 수는 없지만 { $size } 사이즈에 가까워 보여요. 사이즈표를 보고 결정해 주세요.
# 근거가 없을 때.
utter_size_chart_only = ‘{ $title }’ 상품의 사이즈표예요. 잘 맞는 제품의 치수를 재서 비교해 보세요.
utter_size_no_chart = ‘{ $title }’ 상품은 프리 사이즈라서 고르실 필요가 없어요.

# 이유. 각각 추천에 이어 같은 메시지에 나올 수 있다.
utter_size_because_measured = 고객님 치수가 이 사이즈에 딱 들어가요.
utter_size_because_between_sizes = 고객님 치수는 두 사이즈의 중간이에요.
utter_size_because_measurements_disagree = 치수마다 맞는 사이즈가 달라서 더 큰 쪽으로 골랐어요.
utter_size_because_outside_chart = 치수가 사이즈표 범위를 벗어나서 가장 가까운 사이즈로 골랐어요.
utter_size_because_usual_size = 평소 사이즈와 같아요.
utter_size_because_converted = 평소 사이즈를 환산한 결과예요.
utter_size_because_usual_size_ambiguous = 평소 사이즈는 나라마다 기준이 달라요. 어떤 기준(EU, UK, US)인지 알려 주시면 더 정확해요.
utter_size_because_usual_size_unknown = 이 브랜드의 사이즈표에는 평소 사이즈가 없어요.
utter_size_because_height_and_weight = 키와 몸무게를 기준으로 했어요.
utter_size_because_height_only = 키만 참고할 수 있었어요.
utter_size_because_runs_small = 이 상품은 작게 나왔어요.
utter_size_because_runs_large = 이 상품은 크게 나왔어요.
utter_size_because_prefers_loose = 넉넉한 핏을 좋아하신다고 하셨죠.
utter_size_because_prefers_tight = 몸에 붙는 핏을 좋아하신다고 하셨죠.
utter_size_alternative = 고민되시면 { $alternative } 사이즈도 입어 보세요.
