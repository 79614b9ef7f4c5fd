# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.
# The reader is 您.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    您好。这是一个电脑程序，不是真人。这里有一些信息，也有能帮忙的服务机构的电话号码。

    这是免费的。您不用说自己是谁，也不用说发生过什么。它不是警察，也不是律师。

    您可以了解自己的权利，可以找到能打的电话。也可以看看每条路会带来什么、要付出什么。随时可以离开。
    .title = 您好
    .go = 继续
    .private = 这里有多私密？

# D3. The person alone decides. No answer is right or wrong.
safe =
    现在、在这里看这些，可以吗？只有您自己知道。

    如果有人可能看到您的手机，可以换个时间再来。
    .title = 现在方便吗？
    .yes = 可以
    .unsure = 不确定
    .no = 不方便，离开

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    可能有人会看这部手机。用朋友的手机，或者另一部手机，也许更好。

    这里的文字不必保存，也不必复制。放下手机以前，可以按“离开”。

    可以先想好一个拿着手机的理由。手机发热、没电，或有不认识的应用，可能说明有人在监视，但常常什么也不说明。
    .title = 用这部手机时更小心一点
    .telegram = Telegram 的设置
    .go = 继续
    .later = 换个时间再来

safe-tg =
    Telegram 的有些设置，能让这个聊天不那么显眼。但没有一个设置能让所有人都看不到。

    您可以一个一个看，也可以什么都不改。
    .title = 有用的 Telegram 设置
    .go = 继续
safe-tg-previews =
    通知里可能会露出消息的头几个字。您可以在 Telegram 里关掉预览：设置、通知。

    这个程序换页时不出声。但手机上也许还是会显示些什么。
safe-tg-passcode =
    可以让 Telegram 每次打开时都要密码：设置、隐私和安全、密码锁。

    这样别人可能就打不开。但如果有人看到新设了密码，也可能会问为什么。
safe-tg-devices =
    Telegram 可能同时在另一部手机或电脑上开着。您可以查看有哪些设备：设置、设备。

    在那里可以让其中一个退出。用那个设备的人可能会发现。
safe-tg-timer =
    Telegram 可以在一天或一周后自己删除消息：打开这个聊天的菜单，选自动删除。

    之后，聊天里会出现一行说明。
safe-tg-delete =
    您可以删除整个聊天：在列表里长按它，选删除，再勾选也为对方删除。

    但别人截的图，还有 Telegram 自己保留的东西，这样删不掉。

# D6. A neutral line that is shown for a moment and then deleted.
exit = 好的。

# D7. What can be cleared and what cannot. Honest.
erase =
    我们能清除我们的页面，还有您最近 48 小时里在这里发的东西。

    Telegram 保留的东西、截图、打过的电话，我们清除不了。这个聊天会一直在您的列表里，要您自己动手删除。用代码可以收回纸条。
    .title = 全部清除
    .clear = 现在清除
    .withdraw = 关于纸条和代码
    .cancel = 返回

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    这样能显示对应的规定和号码。只用在这个屏幕上，可以更换，也可以跳过。
    .title = 您现在在哪里？
    .unknown = 我不知道
    .sea = 在路上或海上
    .skip = 跳过

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    您可以看一样，也可以看很多样。什么都不会保存。
    .title = 现在什么会有帮助？
    .ok = 这样没问题吗？
    .rights = 我的权利
    .help = 找帮助
    .going = 回国还是留下
    .under18 = 我不满 18 岁
    .justice = 警察和法院
    .money = 欠我的钱
    .privacy = 会保存什么
    .easier = 更容易读
    .someone = 我想帮助别人
    .about = 这是谁做的
    .feedback = 这些有用吗？
    .clear = 全部清除
    .phone = 用这部手机
    .code = 纸条和代码
    .worker = 给外展工作者
