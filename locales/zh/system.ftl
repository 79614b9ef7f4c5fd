# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read. People under 18 see them too: no pronoun for the reader where possible.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    我是一个程序，看不懂别人写的话。刚才的内容已经从这个聊天里删掉了，不会留在这里。

    如果现在有危险，请按第一个按钮。
    .title = 谢谢写来消息
    .danger = 现在有危险
    .help = 找帮助
    .home = 所有内容

# D116.
sys-media =
    我没有打开这个，已经从这个聊天里删掉了。在这里，不用向任何人发送证据。
    .title = 没有打开
    .home = 所有内容
    .keep = 留着哪些东西有用

# D117. Shown when a fact or contact is past its date.
sys-stale =
    我们正在重新核对，所以现在不显示。热线可以说明今天的情况。
    .title = 正在核对
    .hotline = 热线和服务机构
    .home = 所有内容
sys-stale-missing = 我们还不知道{ $country }的热线。

# D118. An old button or a fault.
sys-error =
    刚才没有成功，或者这个按钮来自旧页面。什么都没有丢，因为什么都没有保存。
    .title = 从这里重新开始吧
    .home = 所有内容
    .danger = 现在有危险
