# 購入前：どのサイズが合うか。

utter_ask_product = どの商品についてでしょうか。商品名、またはその一部だけでもかまいません。
    .v2 = 恐れ入りますが、まず商品を教えてください。ショップでは何という名前でしょうか？
# 選べる商品がカードで続く。
utter_ask_which_product = どちらの商品でしょうか？
    .v2 = この中にございますか？

utter_ask_measurements = 「{ $title }」のサイズをお選びしますので、身長と体重を教えてください。普段のサイズも参考になります。
    .v2 = 「{ $title }」でしたら、身長と体重、または普段お召しのサイズを教えてください。
utter_ask_foot_length = 「{ $title }」のサイズをお選びしますので、足の長さは何センチか教えてください。普段の靴のサイズでもかまいません。
    .v2 = 「{ $title }」でしたら、足の長さ（cm）、または普段のサイズとその表記（EU 39 など）を教えてください。
# $missing：下の寸法のうち1つか2つ。
utter_ask_more_measurements = { $missing }も教えていただけると、より確かなご案内ができます。分からなければ、そうおっしゃってください。
    .v2 = あと、{ $missing }が分かると助かります。すぐに分からなければお知らせください。今ある情報でお選びします。
# 上の文に入る寸法：「胸囲、ウエストも教えていただけると」。
measure_height_cm = 身長
measure_weight_kg = 体重
measure_chest_cm = 胸囲
measure_waist_cm = ウエスト
measure_hips_cm = ヒップ
measure_foot_cm = 足の長さ
measure_usual_size = 普段のサイズ
utter_measurement_implausible = { $given } は正しくないようです。数字と単位をご確認いただけますか？
    .v2 = { $given } を寸法として読み取れませんでした。単位は何でしょうか？

# ご案内。下の文が同じメッセージに続くことがある。
utter_size_sure = 「{ $title }」は { $size } サイズをお選びください。
    .v2 = 「{ $title }」でしたら、お客様には { $size } サイズが合います。
utter_size_likely = 「{ $title }」は { $size } サイズがよろしいかと思います。
    .v2 = 「{ $title }」でしたら、{ $size } サイズが合いそうです。
utter_size_unsure = 「{ $title }」は { $size } サイズかと思いますが、確かではありません。サイズ表もご確認ください。
    .v2 = 「{ $title }」は、断言はできませんが { $size } サイズに近そうです。サイズ表を参考にお決めください。
# 手がかりがないとき。
utter_size_chart_only = 「{ $title }」のサイズ表です。よく合うお手持ちの品を測って、比べてみてください。
utter_size_no_chart = 「{ $title }」はワンサイズですので、お選びいただく必要はありません。

# 理由。どれもご案内のあとに同じメッセージで続くことがある。
utter_size_because_measured = お客様の寸法はこのサイズの範囲にちょうど収まります。
utter_size_because_between_sizes = お客様の寸法は2つのサイズの間です。
utter_size_because_measurements_disagree = 寸法ごとに合うサイズが違うため、大きいほうにしました。
utter_size_because_outside_chart = 寸法がサイズ表の範囲外のため、いちばん近いサイズです。
utter_size_because_usual_size = 普段お召しのサイズと同じです。
utter_size_because_converted = 普段のサイズから換算しました。
utter_size_because_usual_size_ambiguous = 普段のサイズは国によって意味が違うため、表記（EU、UK、US）を教えていただくとより確かです。
utter_size_because_usual_size_unknown = 普段のサイズは、このブランドのサイズ表に見当たりません。
utter_size_because_height_and_weight = 身長と体重をもとにしました。
utter_size_because_height_only = 身長だけをもとにしました。
utter_size_because_runs_small = この商品は小さめの作りです。
utter_size_because_runs_large = この商品は大きめの作りです。
utter_size_because_prefers_loose = ゆったりめがお好みとのことでした。
utter_size_because_prefers_tight = ぴったりめがお好みとのことでした。
utter_size_alternative = 迷われたら、{ $alternative } サイズもお試しください。
