# Draft: no reviewer has signed this yet.
# Going home or staying. The reader is 您.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    您不必今天决定，也不必在这里决定。好的决定需要时间，也需要了解两条路的情况。回国应该是安全的，也应该由您自己选择。您也可以说不，或者说现在不。

    如果您有一份命令您离开的文件，可以先看那一页。
    .title = 回国还是留下
    .good = 走，可能有家人、自己的语言和新的开始。也可能有旧债或危险。
    .hard = 留，可能有时间、许可和工作。也可能要等，结果不确定。
    .told = 我被要求离开
    .know = 先了解什么
    .safe = 会安全吗？
    .law = 法律怎么规定
    .life = 之后的生活
    .help = 回国的帮助
    .other = 其他路
    .sheet = 问题清单

# D82. The six groups list the same lines as the worksheet.
b-know =
    决定之前，有些事最好先知道。它们分成六组。您可以看一组，也可以全看，先看哪组都行。
    .title = 决定之前先了解
    .sheet = 问题清单
    .help = 找帮助
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = 作决定
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = 安全
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = 法律
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = 钱
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = 路上
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = 生活和孩子

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = 我可以说不，或者说现在不吗？如果我不选，谁来决定？
    .who = 律师或服务机构可以回答。
sheet-2 = 如果我说不，可能会怎样？
    .who = 律师可以回答。
sheet-3 = 在这里或别处，我还有什么路？
    .who = 律师可以回答。
sheet-4 = 我有多少时间，最后一天是哪天？
    .who = 律师或服务机构可以回答。
sheet-5 = 如果我走了，我留下来的许可或我的要求会怎样？
    .who = 律师可以回答。
sheet-6 = 为了探望、出庭或家人，我以后可以再来吗？
    .who = 律师可以回答。
sheet-7 = 在那里、这里或路上，谁可能伤害我？谁来看这些危险，我可以看结果吗？
    .who = 服务机构或联合国移民机构可以回答。
sheet-8 = 在那里，谁会真的保护我？
    .who = 那里的服务机构可以回答。
sheet-9 = 我的家人好吗，他们知道什么，他们有没有参与？
    .who = 您自己；如果您同意，那里的服务机构也可以。
sheet-10 = 法院的案件会怎样？我可以用视频说话吗？谁告诉我结果？
    .who = 律师，或主办案件的部门可以回答。
sheet-11 = 走了以后，我怎样拿到工钱和其他钱？
    .who = 律师或工会可以回答。
sheet-12 = 回去以后，我会不会因为什么事受处罚？
    .who = 律师可以回答。
sheet-13 = 我用什么证件旅行，上面会写什么？
    .who = 服务机构或联合国移民机构可以回答。
sheet-14 = 谁会得到我的哪些资料？我可以拒绝什么？
    .who = 服务机构或联合国移民机构可以回答。
sheet-15 = 走之前，我有什么帮助？
    .who = 服务机构可以回答。
sheet-16 = 我怎么走，谁陪我，谁接我？
    .who = 服务机构或联合国移民机构可以回答。
sheet-17 = 在那里我能得到什么：住处、收入、课程？多久，由谁给？
    .who = 那里的服务机构可以回答。
sheet-18 = 在那里，我能得到治疗和药吗？要多少钱？
    .who = 医生，或那里的服务机构可以回答。
sheet-19 = 我的孩子怎么办：证件、上学、谁来照顾？
    .who = 律师，或替孩子说话的大人（监护人）可以回答。
sheet-20 = 这些债或许诺，我真的要还吗？谁可以来要？
    .who = 律师或服务机构可以回答。
sheet-21 = 别人会说什么、做什么？那里有没有战争，有没有针对我这样的人的法律？
    .who = 为逃难的人服务的机构可以回答。
sheet-22 = 有没有书面的计划？出发前后，有没有一位知道姓名的人负责？
    .who = 服务机构或联合国移民机构可以回答。
sheet-23 = 谁付钱？如果我再来这里，要还钱吗？
    .who = 联合国移民机构可以回答。
sheet-24 = 到什么时候为止我可以改主意，怎么改？
    .who = 律师或联合国移民机构可以回答。
sheet-25 = 谁能给我独立的建议，我可以去哪里投诉？
    .who = 律师可以回答。
sheet-26 = 我不满 18 岁：谁替我说话，谁来决定什么对我好？
    .who = 替孩子说话的大人（监护人）可以回答。

# D83.
b-safe =
    谁可能伤害您，在哪里，路上会怎样，您最了解。

    服务机构可以和您一起看有哪些危险。您可以问由谁来做，也可以要求看写下的内容，要求更正。有些人回国以后，又被别人利用。

    不走，或者现在不走，可能更好。
    .title = 会安全吗？
    .next = 您可以在这里或别的地方要求保护。
    .asylum = 这里的保护（庇护）
    .protect = 受到威胁时的保护
    .family = 家人有危险时
b-safe-missing = 我们不知道在{ $country }由谁来看这些危险。服务机构可以告诉您。

# D84.
b-law =
    法院的案件，或者追讨钱款的事，您不在常常也可以继续。回到家乡，有些行为可能会受处罚。

    离开可能会结束您留下来的许可，也可能会结束庇护申请。庇护就是别国的保护。有时会有入境禁令：在一段时间里，您不可以再来。

    离开之前，律师可以告诉您。
    .title = 法律怎么规定
    .lawyer = 律师
    .abroad = 另一个国家的案件
    .money = 离开后的钱
b-law-missing = 我们不知道{ $country }的这些规定。律师可以告诉您。

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    在两个地方，您都可以问同样的事：睡在哪里，靠什么生活，谁来治病，债怎么办。

    家人和邻居可能会帮忙，也可能会说闲话。孩子可能觉得容易，也可能觉得难。

    您可以把两个地方写在纸上比，也可以在心里比。
    .title = 之后的生活
    .help = 回国的帮助
    .debts = 还不完的债
    .family = 家人有危险时

# D86. Both sides.
b-help =
    有些项目帮助自己选择回国的人。许多由联合国移民机构办，也有国家和服务机构办的。您可以问谁付钱，它们是不是独立。
    .title = 谁能帮助回国
    .good = 好的一面：车票或机票、证件、路上的陪同，还有一些重新开始的钱。
    .hard = 难的一面：有条件，帮助可能很快结束，再回来可能很难。
    .contact = 帮助回国的机构
    .sign = 签字之前
    .trip = 路上和之后
b-help-missing = 我们不知道{ $country }有哪些项目。服务机构可以告诉您。

# D87.
b-trip =
    您可以要一份写下来的计划：用什么证件，谁陪您，在机场会怎样，谁来接您。

    出发之前和到达之后，都能找同一位您知道姓名的人，会有帮助。只有您愿意，他们以后才应该来问您过得怎样。
    .title = 路上和之后
    .abroad = 在另一个国家的帮助
    .sign = 签字之前
b-trip-missing = 我们不知道{ $country }的情况。服务机构可以告诉您。

# D88.
b-other =
    可能不止两条路。每条路都有自己的规定和日期。哪些路您可以走，律师可以告诉您。

    比如：在这里得到留下来的许可，在这里得到保护（庇护），去别处的家人那里，去另一个国家，或者以后再走。
    .title = 其他路
    .permit = 留下来的许可
    .asylum = 保护（庇护）
    .help = 找帮助
b-other-missing = 我们不知道在{ $country }有哪些路。律师可以告诉您。

# D89. One line at a time; nothing is saved.
b-sheet =
    一次一个问题。想问的，您可以标记。什么都不保存：您离开时，标记就没有了。
    .title = 问题清单
    .next = 您随时可以看自己的问题。
    .going = 想问：走
    .staying = 想问：留
    .know = 这个我知道
    .onward = 下一个问题
    .questions = 看我的问题
    .clear = 清除所有标记
b-sheet-line = 问题 { $number } / { $of }
b-sheet-marked = 已标记：{ $marks }。
b-sheet-result = 您的问题。您可以念给律师或服务机构听。
b-sheet-going = 关于走
b-sheet-staying = 关于留
b-sheet-empty = 您还没有标记问题。这样也可以。

# D90.
b-sign =
    签字之前，您可以要求看用您的语言写的文本，或者请人念给您听。您可以慢慢来，可以留一份副本。

    到什么时候为止，我可以改主意？之后会怎样？如果出了问题，谁来帮我？
    .title = 签字之前
    .lawyer = 律师
    .help = 找帮助
b-sign-missing = 我们不知道{ $country }的规定。律师可以看这份文件。
b-sign-data =
    这里谁会得到我的资料？那里谁会得到？到底是哪些：姓名、健康、发生过的事？

    您可以同意一样，不同意另一样。您可以要求把这些写下来。
    .label = 他们会转告什么

# D91.
b-forced =
    命令您离开的文件上有日期。您常常可以请法院再看一次，但只有几天的时间。如果今天能找到律师，情况可能会有所不同。

    您可以说发生过什么，也可以说您害怕回去。任何国家都不可以把人送去受酷刑。

    您可能会被关一段时间。在那里，您也可以要求律师。
    .title = 我被要求离开
    .next = 您现在可以找律师。
    .lawyer = 律师
    .asylum = 这里的保护（庇护）
    .recognised = 获得认定
b-forced-missing = 我们不知道{ $country }的这些规定。律师可以告诉您。
