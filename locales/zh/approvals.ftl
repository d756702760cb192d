# 超出机器人权限的事：由同事决定，机器人继续服务。$agent：同事的名字。

utter_approval_requested = 我已把全部情况提交给同事，您不用再重复说明。
    .v2 = 同事已经收到了，您说过的内容都附上了。
utter_approval_within = 最迟 { $hours } 小时内会在这里答复您。这期间有别的问题，随时问我。
utter_approval_pending = 同事还在处理这件事：{ $items }。结果会发在这里，您不用再做什么。
    .v2 = 这件事还在同事那里（{ $items }），决定出来后您会在这里看到。
utter_approval_approved = 好消息：{ $agent } 已批准。已经办妥，编号 { $number }。
utter_approval_changed_done = { $agent } 已为您处理好，编号 { $number }。
utter_approval_changed = { $agent } 看过您关于{ $items }的申请，想为您提供下面这个方案。
utter_approval_reason = { $agent } 留言：“{ $reason }”
utter_approval_declined = { $agent } 仔细看过您关于{ $items }的申请，无法批准。
    .v2 = 很抱歉，您关于{ $items }的申请，{ $agent } 没能批准。
utter_approval_declined_person = 要和同事再谈谈吗？
utter_approval_impossible = { $agent } 已对{ $items }作出决定，但现在已无法这样办理。没有做任何更改。
