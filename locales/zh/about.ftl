# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do. The reader is 您, or no pronoun on pages that children open too.

# D107. Taps only, no text, no person.
feedback =
    按一下就够了。总数会加一，不带名字、时间，也不带页面。
    .title = 这些有用吗？
    .yes = 有用
    .partly = 有一部分有用
    .no = 没有用
    .country = 没有我的国家
    .service = 附近没有服务机构
    .skip = 跳过

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    这个指南是一个电脑程序。它是怎么做的，任何人都可以看。这一份由一个组织运营。是哪个组织，您可以在看到链接的地方问。

    它不是警察，也不是国家部门。它提供信息，不提供法律意见。
    .title = 这是谁做的
    .sources = 内容从哪里来
    .privacy = 会保存什么
    .limits = 它做不到什么
    .real = 这是真的那个吗？

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    能看出您是谁的东西，一样都不保存。您看的页面和语言，只记在按钮里。您使用的时候，我们的电脑会在片刻之间看到您的聊天。

    为了清除打开的页面，它会记住这个聊天几分钟。如果您聊天时有人入侵，对方可能会看到您。

    您发的纸条是封好的，只给一家机构，最多保留三天。开始时，我们会看您手机的语言，但不保存。

    我们保存反馈按钮的总数，不记是谁按的。
    .title = 我们保存什么
    .telegram = Telegram 知道什么
    .clear = 全部清除

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    这个聊天由 Telegram 传送，Telegram 不是我们的。您可以看十二条简短的说明，也可以返回。
    .title = Telegram 知道什么
    .settings = Telegram 的设置
    .other = 得到帮助的其他办法
privacy-tg-known = Telegram 不是我们的。Telegram 知道您的电话号码，也知道您打开过这个聊天。
privacy-tg-kept = 这个聊天没有端到端加密。Telegram 的电脑会保留它。
privacy-tg-moment = 我们不保存您的名字、号码和消息。您使用机器人的时候，我们的电脑会在片刻之间看到这些。
privacy-tg-others = 能打开您手机的人，或者在别处登录了您的 Telegram 的人，都能看到这个聊天。
privacy-tg-stays = 这个聊天会一直在您的列表里，直到您删除它。“离开”会清除我们的页面，但不能清除一切。
privacy-tg-hours = 我们只能删除这里 48 小时以内的消息。
privacy-tg-notice = 您的屏幕上可能会出现通知。您可以关掉通知。
privacy-tg-timer = 如果您打开 Telegram 的自动删除，聊天里会出现一行说明。
privacy-tg-translate = 请不要在这里用“翻译”按钮。它会把文字发给另一家公司。
privacy-tg-website = 如果您打开网站，那个网站能看到您的网络地址。
privacy-tg-service = 如果您请服务机构联系您，它就会知道您写给它的内容。它有自己的规则。
privacy-tg-watched = 如果您觉得有人在监视这部手机，可以用另一部手机，或者从别的电话打。

# D111.
limits =
    这个程序不是律师，也不是医生。它不能来，不能打电话，也不能派人来。

    您来过这里，它没有办法瞒过 Telegram。这里的文字可能已经过时。法律会变，号码也会变。
    .title = 它做不到什么
    .help = 找帮助

# D112.
real =
    这个指南的准确名称，写在您看到链接或卡片的地方。仿冒的可能会用很像的名字。

    真的那个从来不问您的名字，不要钱、验证码、证件或照片。它从来不会先写给您。
    .title = 这是真的那个吗？
    .about = 这是谁做的
real-copy =
    在 Telegram 里，您可以打开仿冒者的资料页，选举报。也可以告诉给您链接的人。

    什么都不做也可以。
    .label = 我看到了仿冒的

# D113.
sources =
    这些页面依据公开的文件。每一页都为编辑者写明了文件。您可以看一个简短的列表。
    .title = 内容从哪里来
sources-un =
    联合国：2018 年关于保护和帮助的一份文件，人权办事处的原则，难民署的文件。还有 2000 年的一份议定书，内容是打击人口贩运。
    .label = 联合国
sources-europe =
    欧洲联盟：2011 年的一部法律，2024 年修改过。欧安组织：一本手册和一份行为守则。欧洲委员会：一份公约。都是关于打击人口贩运的。
    .label = 欧洲
sources-asia =
    东南亚：各国在这方面的公约。西非：各国在 2001 年的宣言。
    .label = 亚洲和非洲
sources-work =
    国际劳工组织：关于强迫劳动的规则、关于家庭里的工作的规则，还有它列出的迹象。
    .label = 工作
sources-facts =
    36 个国家的紧急电话。每一个都有来源和日期，或者写明没有。还没有人为这个指南打过这些号码。
    .label = 号码

# D114.
access =
    简单模式每次显示短的文字和三个按钮。随时可以再关掉。

    还没有录音。手机上的读屏程序可以读出这些页面。
    .title = 更容易读
    .on = 打开简单模式
    .off = 关闭简单模式
    .language = 其他语言
    .missing = 没有我的语言
access-words =
    服务机构：帮助人的组织。获得认可：有人审查过它。

    律师：懂法律、替您说话的人。翻译：用另一种语言说出您的话的人。

    居留许可：让人留下来的证件。庇护：别国的保护。
    .label = 一些词语
access-audio =
    还没有一页有录音。大多数手机可以读出文字：在手机的设置里找“无障碍”或“辅助功能”。

    别人可能会听到。耳机会有帮助。
    .label = 读出来
