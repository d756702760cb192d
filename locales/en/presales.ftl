# Before buying: which size fits.

utter_ask_product = Which item is it about? Its name or a few words of it are enough.
    .v2 = Sorry, I need to know the item first. What is it called in the shop?
# Products to choose from follow as cards.
utter_ask_which_product = Which of these do you mean?
    .v2 = Is it one of these?

# $title (text): the product's name.
utter_ask_measurements = To find your size in { $title }: how tall are you and what do you weigh? Your usual size helps too.
    .v2 = For { $title } I need your height and weight, or the size you usually wear.
utter_ask_foot_length = To find your size in { $title }: how long is your foot in centimetres? Or tell me the size you usually wear.
    .v2 = For { $title } I need your foot length in centimetres, or your usual size with its system, such as EU 39.
# $missing (list of sentences): one or two of the measures below.
utter_ask_more_measurements = To be surer, it would help to know { $missing }. If you don't know, just say so.
    .v2 = One more thing would help: { $missing }. If you don't have it at hand, say so and I'll go by what I have.
# Measures as they stand in the sentence above: "it would help to know your chest and your waist".
measure_height_cm = your height
measure_weight_kg = your weight
measure_chest_cm = your chest measurement
measure_waist_cm = your waist measurement
measure_hips_cm = your hip measurement
measure_foot_cm = the length of your foot
measure_usual_size = your usual size
# $given (number): what was typed, such as 17 for a height in centimetres.
utter_measurement_implausible = { $given } can't be right. Could you check the number and its unit?
    .v2 = I can't make sense of { $given } as a measurement. Which unit is it in?

# The advice. $title (text): the product's name; $size (text): such as M or 39. Sentences below may follow in one message.
utter_size_sure = Take { $title } in { $size }.
    .v2 = For { $title }, { $size } is your size.
utter_size_likely = I'd take { $title } in { $size }.
    .v2 = For { $title }, { $size } should fit you.
utter_size_unsure = My best guess for { $title } is { $size }, but I'm not certain. Do compare with the chart.
    .v2 = For { $title } I lean towards { $size }, without being sure. The chart will help you decide.
# Nothing to go by.
utter_size_chart_only = Here is the size chart of { $title }. Measure a piece that fits you well and compare.
utter_size_no_chart = { $title } comes in one size only, so there is nothing to choose.

# Why. Each may follow the advice in the same message.
utter_size_because_measured = Your measurements fall right into it.
utter_size_because_between_sizes = You are between two sizes.
utter_size_because_measurements_disagree = Your measurements point to different sizes, so I went by the larger one.
utter_size_because_outside_chart = Your measurements lie outside the chart, so this is the nearest size.
utter_size_because_usual_size = It is the size you usually wear.
utter_size_because_converted = I converted your usual size.
utter_size_because_usual_size_ambiguous = Your usual size means different things in different countries, so tell me the system (EU, UK, US) to be surer.
utter_size_because_usual_size_unknown = I don't find your usual size in this brand's chart.
utter_size_because_height_and_weight = I went by your height and weight.
utter_size_because_height_only = I only had your height to go by.
utter_size_because_runs_small = This item runs small.
utter_size_because_runs_large = This item runs large.
utter_size_because_prefers_loose = You like it loose.
utter_size_because_prefers_tight = You like it close to the body.
# $alternative (text): another size.
utter_size_alternative = If in doubt, { $alternative } is the other one to try.
