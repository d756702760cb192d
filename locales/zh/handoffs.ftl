### 客服台自己的句子：聊天消息之间居中的小字。
### 说明发生了什么，不是机器人说的话。每句都要简短。

# $position：排队的位置，1 表示下一位。
system_handoff_queued = { $position ->
    [1] 我们的同事将为您服务。下一位就是您，等候时可以继续在这里留言。
   *[other] 我们的同事将为您服务。您排在第 { $position } 位，等候时可以继续在这里留言。
}

# $agent：客服的名字，例如 Maya。
system_handoff_claimed = { $agent } 已加入对话。

system_handoff_returned = { $agent } 已离开对话，智能助手继续为您服务。

system_conversation_resolved = { $agent } 已结束本次服务。如果还有问题，直接在这里留言即可。

# 后面紧接着显示 system_handoff_queued。
system_turn_failed = 抱歉，刚才出了点问题。您的消息已保存，无需重新发送。

## 对话结束时的评价：一个问题，下面是五颗星，以助手的名义说

ask_rating = 您对这次得到的帮助满意吗？
# $count（数字）：1 到 5。
rating_stars = { $count } 星（满分 5 星）
system_approval_decided = { $agent } 已对您的申请作出决定。
system_approval_expired = 您的申请未能在承诺的时间内得到决定，非常抱歉。
