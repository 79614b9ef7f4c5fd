# Draft: no reviewer has signed this yet.
# Situations in which people are used by others. The reader is 您.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    工作中的许多权利，有没有证件都算数：工钱、休息、不受威胁。男人和男孩也有。

    工会可以给您建议。国家有检查用工情况的部门。有些部门会报告没有证件的人。您可以先问服务机构。

    许多港口有船员中心。如果您的签证和一个老板绑在一起，离开可能会影响签证。
    .title = 关于工作
    .next = 您可以看看没有给的工钱，或者问服务机构。
    .wages = 没有给的工钱
    .help = 找帮助
    .papers = 护照或证件
    .debt = 还不完的债
    .domestic = 在别人家里干活
sit-labour-missing = 我们不知道{ $country }的劳动规定。那里的工会或律师也许知道。

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    有些债越滚越多：找工作或路上的费用、利息、罚款、房租。有时会叫家人来还。

    在许多国家，欠利用您的人的债，在法律上不能追讨。如果可以，再付钱之前，您可以先问律师。

    付钱可能会平静一阵子，债还是可能越来越多。不付，钱还在您手里，但可能会有威胁。
    .title = 关于债
    .next = 付或不付之前，您可以和服务机构商量。
    .help = 找帮助
    .family = 家人有危险时
    .oaths = 发誓和许诺

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    在别人家里干活也是工作，住在那里也一样。许多国家对工钱、休息和休息日有规定。在许多情况下，老板不可以扣您的护照。

    也许您爱那家您照顾的孩子。这份感情是真的，您仍然可以离开。

    离开可能带来自由，也可能失去住处或签证。留下，这些暂时还在，但压力可能会继续。
    .title = 在别人家里干活
    .next = 您可以和服务机构一起计划，以后再决定。
    .wages = 没有给的工钱
    .help = 找帮助
    .diplomat = 在外交官家里干活
sit-domestic-missing = 我们不知道{ $country }的这些规定。那里的工会也许知道。

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    有些使馆人员有豁免权：很难把他们告上法院。您仍然有自己的权利。

    有些国家有处理这类事的礼宾部门，或者有特别的许可。有些律师懂这方面的事。

    离开可能会结束压力，也可能会失去许可。留下，许可暂时还在，但压力可能会继续。
    .title = 在外交官家里干活
    .next = 决定之前，您可以和律师一起计划。
    .help = 找帮助
    .permit = 留下来的许可
    .papers = 护照或证件
sit-diplomat-missing = 我们不知道{ $country }怎样处理这类事。律师也许知道。

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    不管您现在做什么、以前做过什么，离不离开由您决定：现在、以后，或者一直不离开。

    您可以看医生或找律师，同时留在原来的地方。离开可能可以休息，也可能没有收入。留下还有收入，但别人可能会继续替您决定。

    关于出售和购买性服务，各国法律不同。在有些国家，您可以要回被别人拿走的钱。男性和跨性别者也一样。
    .title = 不评判的帮助
    .next = 您可以只看医生或只谈谈，不用做别的。
    .health = 健康
    .help = 找帮助
    .images = 照片和账号

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    有些人被逼着带毒品、种毒品、偷东西、乞讨、骗人，或者为了证件结婚。男人和男孩也会遇到。

    许多国家有规定：被别人逼着做的事，可以不受处罚。这些规定不是到处都一样。

    早点说，可能有帮助。没有律师在场时说的话，可能会被用来对您不利。
    .title = 别人逼您做的事
    .next = 正式说明情况之前，您可以要求律师。
    .nopunish = 不受处罚
    .lawyer = 律师
    .held = 我被关押或被指控
sit-crime-missing = 我们不知道{ $country }的这些规定。那里的律师也许知道。

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    有些人被关在有人看守的地方，被逼着在网上骗人。其中有许多男性。

    那里的手机常常有人监视。您在聊天里承认的事，可能会被用来对您不利。

    付钱离开也许行得通，也可能引来新的要求。大使馆可能会帮忙，也可能会告诉家乡的人。在边境，您可以说自己是被逼的。之后会怎样，各国不同。
    .title = 网上的工作
    .next = 如果没有人盯着，您可以在这里找帮助。
    .embassy = 大使馆或领事馆
    .lawyer = 律师
    .nopunish = 不受处罚
    .help = 找帮助
sit-scam-missing = 我们不知道{ $country }有没有这方面的号码。大使馆也许知道。

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    在大多数国家，结婚要双方都自愿同意。没有自愿，您也许可以阻止或结束这桩婚姻。

    法院常常可以命令别人不得接近您。这可能带来平静，也可能惹人生气。要不要退彩礼或嫁妆，律师可以告诉您。

    上飞机之前，您可以告诉信任的人您要去哪里。在机场，您可以要求单独和工作人员谈。
    .title = 关于婚姻
    .next = 您可以和服务机构谈谈，什么都不决定。
    .help = 找帮助
    .under18 = 不满 18 岁的帮助
sit-marriage-missing = 我们不知道{ $country }的这项法律。律师也许知道。

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    有些人用公开照片来威胁，或者抢走账号。该羞愧的不是您。

    付钱或再发照片，可能也不会让他们停手。消息、名字和日期，可以是有用的证据。换了密码，别人可能就进不来，但也可能会发现。

    这些只适合只有您一个人控制的设备。如果别人能看这个设备，服务机构可以帮您计划。
    .title = 照片、摄像头、账号
    .next = 您可以看看怎样要求删除，也可以先找人谈谈。
    .keep = 留着哪些东西有用
    .help = 找帮助

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    有两个免费工具，可以请网站和应用拦下一张照片。StopNCII 给成年人用。Take It Down 用于不满 18 岁时的照片。

    您的设备会给照片做一个“指纹”，是一种代码。照片不会上传。不是所有网站都参加。

    这只适合只有您一个人控制的设备。设备上会留下访问的痕迹。您也可以请服务机构帮忙。
    .label = 要求删除照片

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    不管刚发生，还是过了许多年，医生都可以给您检查。治疗可以持续很久。您可以向医院要您的病历。

    法律主要追究安排这件事的人。在有些国家，为此收钱也会受处罚。和官员谈之前，律师可以告诉您。

    如果还没有发生，您可以单独告诉医生您不愿意。
    .title = 身体和健康
    .next = 您可以先看医生，其他的以后再想。
    .health = 健康
    .lawyer = 律师
    .help = 找帮助

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    别人不得不逃难的时候，许多人会帮忙。也有人趁机利用：在检查站让人搭车，给住处，或给工作。

    去之前，您可以先核实。您可以告诉信任的人您走哪条路。

    法律禁止让孩子去打仗。有些国家让逃难的人留一段时间。
    .title = 战争、逃难、灾害
    .next = 您可以核实别人提供的机会，或者问怎样可以留下。
    .offer = 对方说的是真的吗？
    .asylum = 这里的保护（庇护）
    .help = 找帮助
sit-conflict-missing = 我们不知道{ $country }为逃难的人提供什么。您可以问那里的服务机构。

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    发过的誓或诅咒，会压在身上、心上。这种害怕是真的。

    别人也曾经从中解脱。2018 年，贝宁王国的奥巴（Oba of Benin）让人们从这样的誓言中解脱。

    您自己信仰或传统里的领头人也许能帮忙。有的可能认识您害怕的人，所以您可以小心选择。您在法律上欠不欠什么，律师可以告诉您。
    .title = 发誓和许诺
    .next = 您可以和服务机构谈谈誓言、钱或家人。
    .help = 找帮助
    .family = 家人有危险时

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    爱和强迫可能同时存在。可能是伴侣、父母，或别的亲人。

    在许多国家，法院可以命令某个人不得接近您或孩子。离开，或有了命令，可能带来平静，也可能惹人生气。留下可能会安静一些，但压力可能越来越大。

    有些人会把证件的复印件和一点钱放在朋友那里。这样行不行，只有您自己知道。
    .title = 当对方是亲近的人
    .next = 走或留，您都可以和服务机构一起计划。
    .help = 找帮助
    .phone = 用这部手机时更小心一点
