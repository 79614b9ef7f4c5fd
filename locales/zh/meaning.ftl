# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict. The reader is 您; 你 on the page for people under 18.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    有些人会看看一些迹象，来了解自己的处境。

    这不是测试，也没有结果。看到哪一行，都可以停下。
    .title = 这样没问题吗？
    .next = 您可以选一个，也可以先找人谈谈。
    .more = 其他情况
    .work = 关于工作
    .control = 关于控制
    .sex = 关于性
    .under18 = 我不满 18 岁
    .talk = 我更想找人谈
    .labour = 农场、工厂、船上、护理
    .domestic = 在别人家里干活
    .debt = 还不完的债
    .industry = 性行业
    .crime = 被逼着违法
    .partner = 伴侣或家人
    .marriage = 没有我同意的婚姻
    .online = 照片和账号
    .scam = 被逼着在网上骗人
    .oath = 发誓、诅咒、许诺
    .organ = 器官或身体的一部分
    .conflict = 战争、逃难、灾害
    .diplomat = 在外交官家里干活
    .agreed = 可是我同意过

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    下面几行，说的是在工作的地方，别人会做的事。

    您可以标记一行，也可以不标记。什么都不会计算。
    .title = 关于工作
    .next = 标不标记都可以继续，也可以到这里就停。
    .promise = 工作和说好的不一样
    .pay = 不给工钱或给得很少
    .hours = 工作时间实在太长
    .place = 住的地方很差
    .threats = 干活时受到威胁
    .go = 现在可以做什么

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    下面几行，说的是别人来决定一个人可以做什么。

    您可以标记一行，也可以不标记。什么都不会计算。
    .title = 关于日常生活
    .next = 标不标记都可以继续，也可以到这里就停。
    .papers = 护照在别人手里
    .out = 不能自由出门
    .alone = 被盯着，或不让见别人
    .debts = 债越来越多
    .warned = 拿家人或警察来威胁
    .go = 现在可以做什么

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    您的身体是您自己的。下面几行，说的是别人的做法，好像您的身体是他们的一样。

    这样的事，任何性别的人都会遇到。您可以标记一行，也可以不标记。什么都不会计算。
    .title = 关于身体
    .next = 标不标记都可以继续，也可以先休息，以后再来。
    .made = 被迫发生性行为
    .tricked = 被骗或被施压去做
    .filmed = 没有自愿同意就被拍
    .money = 钱被别人拿走
    .no = 没有办法说不
    .go = 现在可以做什么

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    不管发生了什么，都不是你的错。可能有人来利用你。

    不满 18 岁，在大多数国家，法律不问你是不是被逼的。你同意过，也不算数。收过礼物或钱，也不会改变这一点。

    利用可以是为了干活、钱、犯罪或性。
    .title = 如果你不满 18 岁
    .next = 可以看看有哪些给不满 18 岁的人的帮助。
    .go = 现在可以做什么
    .under18 = 不满 18 岁的帮助

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    不管您标记了什么，迹象只是迹象。

    许多国家有规定，是为被别人利用的人定的。可以是为了干活、钱、犯罪或性。
    .title = 您可以做什么
    .next = 您可以看看自己的权利。可以找人谈谈。也可以什么都不决定。
    .rights = 我的权利
    .help = 找帮助
    .situations = 和我相像的情况
    .agreed = 可是我同意过
    .later = 现在不，看所有内容

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    也许一开始您说了同意。也许您拿到过一些钱，或者来的时候没有证件。

    在大多数国家，法律看的是有没有欺骗、威胁，或利用您的处境，不只看那次同意。如果那时您不满 18 岁，同意完全不算数。

    没有过边境，也可能发生。偷渡是指付钱请人带过边境。为这个付过钱的人，也可能被别人利用。
    .title = 可是我同意过
    .next = 您可以看看自己的权利，也可以先问服务机构。
    .rights = 我的权利
    .papers = 护照或证件
    .help = 找帮助
