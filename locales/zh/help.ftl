# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact. The reader is 您.

# D92. Everything first.
f-hub =
    需要什么样的帮助？可以选一种，也可以看全部。您选什么，不会保存。
    .title = 找帮助
    .all = 全部
    .place = 住的地方
    .lawyer = 律师
    .doctor = 医生
    .talk = 谈心的人
    .work = 工作上的问题
    .papers = 证件
    .return = 回国
    .abroad = 在另一个国家的帮助
    .offer = 对方说的是真的吗？

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    各国的服务机构不同。您可以选一个国家，或者看看每个国家的一条热线：
    .title = 能帮忙的服务机构
    .filter = 选择合适的
    .none = 没有合适的时候

# D94.
f-card =
    卡片上写着：这家机构做什么、为谁服务、说什么语言、什么时间开放、是否免费。还写着没有证件或不说名字能不能去。

    它写明由谁认可，到什么时候为止。您能看到它会有什么要求，还有它必须告诉谁。

    同样的问题，您也可以自己问它。
    .title = 服务机构会说明什么
    .next = 您可以看看怎么联系。
    .contact = 怎么联系
    .script = 可以怎么说
    .recognised = “获得认可”是什么意思
    .complain = 对服务机构有意见

# D95.
f-acc =
    “获得认可”的意思是，有人审查过这家机构：政府的部、发执照的部门，或者一个有自己规则的网络。

    这不是承诺。它不表示那里的每个人都好，也不表示有空的位置。
    .title = “获得认可”是什么意思
    .service = 返回
f-acc-kinds =
    有些机构按合同为国家工作，或者从国家得到钱。有些可以把人转介给负责认定的部门。

    有些有执照。有些属于一个网络。有些是国家部门，或者联合国的办事处。
    .label = 认可的种类

# D96.
f-check =
    主动给的帮助、工作或旅行机会，可能是假的。迹象有：要您当场决定、先付钱、交出护照、不要告诉别人。

    您可以问全名和地址。可以打一个您自己找到的号码。也可以请信任的人一起看看。

    真正的帮助不会拿走您的证件，也不会要钱。
    .title = 对方说的是真的吗？
    .services = 找服务机构

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    您可以打电话、写信息，或者上门。有些机构也接收没有名字的纸条。
    .title = 您想怎样联系？
    .good = 好的一面：自己打电话或上门，一切都在您手里。留纸条或请对方回电，需要的勇气少一些。
    .hard = 难的一面：打电话要花钱，会出现在账单上。代码可能被人发现；对方回电时，接电话的可能是别人。
    .self = 我自己打电话或写信息
    .visit = 我上门
    .box = 用代码的回信箱
    .callme = 让他们打给我
    .not-now = 现在不

# D98.
f-script =
    说三句话也许就够了。

    我想问问怎样得到帮助。我不想说名字。有人会说我的语言吗？

    您随时可以结束谈话。
    .title = 可以怎么说
    .next = 不想说话，也可以给人看一句话。
    .services = 服务机构
f-script-card =
    您可以在柜台给人看这句话：
    .label = 一句给人看的话

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    这张纸条没有名字，也没有经历。您只用按按钮。每一步都可以停下来。

    您不满 18 岁吗？对年轻人，可能有别的规定。您不是必须回答。
    .title = 一张没有名字的短纸条
    .words = 五个词
    .digits = 十二个数字
    .call = 他们怎样联系您
    .no = 不发送

# D100. All fields again, before anything is sent.
f-consent =
    纸条上写的是：
    .title = 要发送这些吗？
    .send = 发送
    .change = 修改
    .no = 不发送

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    纸条已经发出。这是您的代码：
    .title = 您的代码
    .have = 代码我有了
    .take = 收回纸条

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    您可以在这里输入代码。您一输入，内容就会从聊天里移除。

    代码可以是五个词，也可以是十二个数字。回信只显示一次，然后就没有了。
    .title = 看有没有回信
    .next = 您也可以看看能打电话或上门的服务机构。
    .back = 收回一张纸条
    .result = 关于投诉
    .services = 服务机构

# D103. The one place where a contact is typed.
f-call =
    您可以输入一个电话号码，或者 Telegram 上的一个名字。您一输入，它就会从聊天里移除。它只放进纸条。

    最好是只有您自己用的号码。接电话的可能是别人。
    .title = 如果可以打给您
    .words = 五个词
    .digits = 十二个数字
    .no = 不发送

# D104.
f-cross =
    这里的机构可以请另一个国家的机构来帮您。只应该转告您同意的内容。

    您也可以在这里选那个国家，看它的页面。之后的页面会一直显示那个国家，直到您更换。
    .title = 在另一个国家的帮助
    .country = 选择国家
    .services = 服务机构
f-cross-missing = 我们还没有{ $country }的服务机构可以显示。

# D105.
f-none =
    有时没有合适的，或者没有人接。这不是因为您。您可以换个时间再试。

    邻近国家的机构也许会说您的语言。有些办事处在许多国家工作。
    .title = 没有合适的时候
    .numbers = 紧急电话
    .abroad = 在另一个国家的帮助
    .feedback = 告诉我们缺了什么
f-none-missing = 我们还不知道{ $country }的热线。紧急电话可以帮忙。
f-none-bodies =
    联合国在许多国家有难民和移民方面的办事处。还有红十字会或红新月会。工会也跨国工作。

    他们也许能帮忙，或者告诉您谁能帮忙。他们有自己的规则。
    .label = 在许多国家的办事处

# D136. What went wrong with a service, by taps.
f-mark =
    按一下按钮，就可以说出发生了什么。不用说您是谁。
    .title = 和这家机构之间发生了什么？
    .proof = 我有纸条的代码
    .complain = 没有代码也说
    .no = 不说
    .services = 服务机构

# D106.
f-complain =
    服务机构应该尊重您。它不应该拿走钱或证件，不应该锁门，没有您的同意也不应该告诉别人。

    如果有这样的事，您可以离开，可以要求换人，也可以投诉。
    .title = 对服务机构有意见
    .mark = 在这里按按钮说
    .services = 另一家服务机构
    .outside = 对方不守规定时
f-complain-missing = 我们不知道{ $country }的这些部门。律师可以告诉您。
f-complain-tell =
    您可以告诉机构的负责人。也可以告诉给它钱或发执照的部门。
    有些国家有专门处理投诉的部门。

    如果有人伤害了您，或者拿走了您的证件，这也可能是犯罪。律师或另一家机构可以帮您选择怎么做。
    .label = 可以告诉谁
