# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    给外展工作者的工具和简短参考。任何人的个人资料，任何时候都不属于这里。
    .title = 给外展工作者
    .intro = 拿给别人看
    .link = 制作链接
    .pocket = 把手机交给对方
    .signs = 迹象清单
    .law = 法律卡片
    .cross = 两个国家，一个案件
    .return = 回国：核对清单
    .child = 儿童的最大利益
    .library = 资料库
    .listed = 加入名录
    .care = 照顾好自己

# D125.
w-intro =
    您可以先在自己的手机上给对方看。可以这样说：这是一个电脑程序，讲权利和帮助。它是免费的，不问名字。

    由对方决定。你们可以一起看，也可以让对方在您的手机上自己看。对方可以拿一个链接或一张卡片，也可以什么都不拿。
    .title = 拿给别人看
    .link = 制作链接
    .pocket = 把手机交给对方
w-intro-not-now =
    这些时候最好不要：有人在旁边看，对方赶时间或害怕，或者得不得到帮助取决于此。

    聊天会留在聊天列表里。查看手机的人可能会看到。
    .label = 什么时候不要
w-intro-link =
    链接会用一种语言、为一个国家、在某一页打开指南。链接里不可能有任何个人资料。

    您屏幕上的二维码由另一部手机读取，不会留下消息。您发出去的链接会留在那个聊天里，带着您的名字。

    在另一部手机上，指南之后会出现在聊天列表里。
    .label = 链接或二维码
w-intro-card =
    一张卡片，或记在心里的一个号码，不需要手机。卡片也可能被别人发现。

    字少的卡片，让外人看出的也少。对方也许想自己选一张。
    .label = 用卡片代替
w-intro-together =
    结束时可以一起做：按“离开”，再看一看聊天列表。聊天会一直在那里，直到动手删除。

    您可以教对方怎么做：在列表里按住这个聊天，再选“删除”，也为另一方删除。
    .label = 一起结束

# D126.
w-signs =
    ILO、UNODC 和 OSCE 都有迹象清单。它们用来开始谈话。它们不证明什么，也不排除什么。
    .title = 迹象清单
w-signs-work = ILO：欺骗、不付或迟付工资、加班过多、债务、扣留证件、住宿恶劣、威胁。先问工资和工时。男性和男孩也会遇到。
    .label = 农场、建筑、工厂
w-signs-domestic = 没有休息日，没有自己的房间，从不单独外出，证件被扣，工资寄给别人。外交官家庭：许可取决于雇主。
    .label = 家庭里的工作
w-signs-sex = 由别人定价、收钱、挑选客人，或经常把人转移。做这一行，本身不是迹象。
    .label = 性行业
w-signs-crime = 别人策划、得利、拿着证件。被抓的是这个人，不是他们。早点考虑不处罚原则。
    .label = 犯罪和网络诈骗
w-signs-child = 对不满 18 岁的人，手段不重要。迹象：有成年人代为说话、不上学、债务、礼物、经常搬动。
    .label = 儿童
w-signs-limits = 利用别人的人也知道这些清单。创伤、习俗或法律，看起来可能一样。打分帮不了任何人。问对方想要什么。
    .label = 局限

# D127.
w-law =
    每张卡片从权利讲到条约、软法和国内法。依据之前，请核对国内法律文本。
    .title = 法律卡片
w-law-identify = 身份识别：欧洲委员会公约、欧盟指令、人权高专办准则。有识别的义务；审查合理依据期间不得遣送。
    .label = 身份识别
w-law-reflect = 恢复和思考期：欧洲委员会公约，至少 30 天。要问从什么开始算，遣送是否停止。欧盟另有指令，规定给配合者的许可。
    .label = 恢复和思考期
w-law-help = 援助：《巴勒莫议定书》、欧洲委员会公约、欧盟指令。不取决于是否愿意作证。
    .label = 援助
w-law-stay = 居留：《巴勒莫议定书》、欧洲委员会公约。两种理由：当事人的个人处境、配合办案。此外，还可以依据《难民公约》申请庇护。
    .label = 居留
w-law-nopunish = 不处罚：欧洲委员会公约、欧盟指令、东盟公约、ILO 强迫劳动议定书。可从因果关系、被迫和身份行为三方面主张。及早提出。
    .label = 不处罚
w-law-return = 回返：安全，最好自愿，并顾及案件。不得送回会受酷刑或迫害的地方。事前做风险评估，书面提供信息。
    .label = 回返
w-law-compensation = 赔偿：有要求赔偿的可能。可以向犯罪人要求，也可以向国家基金要求，还有工资。及早要求扣押财产。Krachunova 案（2023 年）：曾有人追讨性工作收入。
    .label = 赔偿
w-law-court = 出庭：用视频、用屏风、不公开审理、隐去姓名。依据：《打击跨国有组织犯罪公约》、欧洲委员会公约、欧盟关于犯罪被害人的法律。
    .label = 出庭
w-law-child = 儿童：最大利益、监护人、年龄有疑问时作有利推定。《儿童权利公约》；欧洲委员会 2022 年关于年龄的建议。
    .label = 儿童
w-law-evidence = 证据：案件可以不只靠证言：资金、行程、电话、地点。被扣押的财产可以用于赔偿。
    .label = 证据和财产

# D128.
w-cross =
    每种工具都写明：对当事人的风险，以及可以要求的保障。
    .title = 两个国家，一个案件
w-cross-request = 风险：文件会暴露当事人在哪里，或落到不该看的人手里。保障：限制用途，隐去姓名，用视频作证。
    .label = 司法协助请求
w-cross-extradition = 风险：当事人再次面对被告，或被当成其中一员。保障：及早主张不处罚，及时告知日期。
    .label = 引渡
w-cross-team = 风险：资料在部门之间传得很快。保障：一个固定联系人，分享什么要经同意，规则写进协议。
    .label = 联合调查组
w-cross-transfer = 风险：案件移走了，赔偿要求和居留许可没有跟着走。保障：在决定之前提出，两地都保留律师。
    .label = 案件移交
w-cross-informal = 风险：官员之间的谈话没有记录。保障：有合法依据，有书面记录，不把资料给当事人害怕的国家。
    .label = 非正式联系
w-cross-actors = 问清由谁主导，由谁告知当事人。可能有：中央机关、检察官、联络官、领事馆、劳工专员、服务机构、IOM、UNHCR、警察。
    .label = 谁是谁
w-cross-checklist = 当事人愿意吗？那里谁有危险？哪种工具最温和？由谁、何时、用哪种语言告知当事人？谁付路费？居留许可和赔偿要求怎么办？
    .label = 可以问的问题

# D129.
w-return =
    为了一个自由的、知情的决定。以问题清单的 26 行为基础。
    .title = 回国：核对清单
w-return-information = 26 个问题全部回答，由谁答、用哪种语言，都写下来。先看其他选择。有思考的时间。有权说不，而不失去帮助。
    .label = 信息
w-return-risk = 两边都做风险评估和融入评估。当事人可以阅读和更正。联系家人，只在当事人同意时。
    .label = 评估
w-return-handover = 两边各有一位指定的人。证件上没有不必要的内容。陪同、抵达、第一晚、钱、电话。
    .label = 交接
w-return-follow-up = 只在当事人愿意时，按说好的方式。有办法再得到建议。哪里没做好，不写姓名地记下来。
    .label = 之后

# D130.
w-child =
    四个步骤，按这个顺序。每一步都听取儿童的意见。
    .title = 儿童的最大利益
w-child-interests = 最大利益为先，写成书面评估，在任何其他程序作决定之前。
w-child-guardian = 立即指定监护人，独立于移民部门。儿童可以要求换人。
w-child-age = 有疑问时，按不满 18 岁对待。先看证件，先谈话。医学检查放在最后，要经同意，并且可以提出异议。
w-child-return = 只有不造成伤害时才寻找家人。会造成伤害的，不送回。监护人和儿童都能看到计划。

# D131. Behind a warning: the digest describes real cases.
w-res =
    许多工作者使用的公开文件。可以按名称查找。
    .title = 资料库
w-res-law = UNODC《示范法》（2009 年）和《立法条款》（2020 年）。欧洲委员会公约及其解释报告。欧盟 2011 年指令，2024 年修改。
    .label = 法律
w-res-manuals = UNODC 手册，第 6 单元、第 11 至 13 单元。ODIHR 国家转介机制手册，2022 年。东盟合作手册。
    .label = 手册
w-res-cases = UNODC 判例法数据库和案例摘要。里面详细描写暴力。请在休息好的时候看，不要一个人看。
    .label = 案例
w-res-networks = ICAT（联合国各机构）的文件。GRETA 国别报告。La Strada International。各国报告员。
    .label = 文件和网络
w-res-funds = 联合国有一个自愿信托基金，为受到这种伤害的人而设。它向组织提供资助。
    .label = 基金

# D132.
w-listed =
    服务机构要有两份证明，并由不同组织的两方批准，才会列入。名录还没有开放。
    .title = 加入名录，修改条目
w-listed-criteria = 没有宗教义务，不锁门，不拿钱、劳动或证件。帮助不取决于公开宣传。清楚说明资料的处理和报告的义务。
    .label = 标准
w-listed-proofs = 两份独立的证明，其中一份来自国家、国际组织或报告员的公开来源。用主要语言打一次测试电话。
    .label = 证明
w-listed-ending = 联系测试有效 90 天，认可和密钥有效 12 个月。可信的投诉、失去执照或两次电话不通，会使条目暂停。
    .label = 结束

# D133.
w-care =
    这份工作会留下痕迹：睡不好、生气、脑子里的画面、没有感觉。这很常见，不是软弱。

    有些团队轮流处理难的案件，事后谈一谈，约定不看手机的时间。早点求助，也是工作的一部分。
    .title = 照顾好自己
    .calm = 停一停
    .hub = 给工作者的工具

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    在这里可以制作一个链接。里面只有您在这里选的内容，没有任何个人资料。它不会被保存。
    .title = 制作链接
    .language = 换语言
    .country = 换国家
    .page = 换页面
    .code = 显示二维码
    .none = 不选国家
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = 它会打开“{ $page }”，语言是{ $language }。
w-link-with = 那里已经选好{ $country }。
w-link-without = 那里没有选国家。
w-link-language = 第一页的语言。在那里随时可以换。
w-link-country = 显示哪个国家的规定和号码。在那里随时可以换。
w-link-page = 最先打开的页面。“{ hello.title }”适合大多数人：它说明这是什么。
# The QR code stands above these words as a picture.
w-link-code = 另一部手机的相机可以读取这个二维码。之后指南会出现在那部手机的聊天列表里。

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    对方可以在这部手机上自己看。先说好。待在附近，但不看屏幕。打开什么、什么时候停，由对方决定。

    对方从第一页开始。“返回”不会通到您的页面。看过的内容不会保存，没有动的页面会更早清空。您的其他聊天还是能打开。

    手机回到您手里时，请按“离开”。对方的语言：
    .title = 把手机交给对方
