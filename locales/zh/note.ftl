# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is 封好, as an envelope is. The reader is 您.

f-note-young =
    纸条可以继续填，也可以不填，都没关系。机构会读到：您不满 18 岁。
f-note-service =
    纸条会发给 { $service }。别的机构打不开。
f-note-help =
    需要什么样的帮助？可以选好几种。
f-note-soon =
    有多急？这一项可以不填。
f-note-for =
    是为谁找帮助？这一项可以不填。
f-note-needs =
    需要下面的哪一种吗？可以不填。
f-note-words =
    如果双方通话，这两个词能让彼此知道对方是谁。

    您说：{ $say }

    他们说：{ $hear }
    .other = 换别的词
f-note-code =
    有了代码，您可以来看回信，也可以收回纸条。哪一种代码对您更方便？
f-note-age =
    .yes = 是
    .no = 不是
    .unsaid = 我不想说
f-note-on = 继续
f-note-skip = 不填
f-note-return = 回到纸条

f-call-kept =
    您的号码或名字已经准备好，会放进纸条。它不会再显示。想更改，可以重新输入一个。
f-call-contact-odd =
    这看起来不像电话号码，也不像 Telegram 上的名字。它没有保存。您可以再输入一次，比如在前面加上 + 和国家号码。
f-call-contact-lost =
    因为过了一段时间，号码或名字已经不在这里了。什么都没有发出去。您可以再输入一次。
f-call-days =
    哪几天对您方便？
f-call-hours =
    您几点能说话？那时旁边不应该有别人。
f-call-zone =
    您用的是哪个城市的时间？
f-call-voice =
    他们应该怎样联系您？
f-call-message =
    如果您没有接，他们可以留言吗？留言可能被别人发现。
f-call-others =
    如果是别人接的，他们该怎么做？

f-consent-not-sent =
    纸条没有发出去。机构现在不接收纸条，或者这个指南没能把它存下来。这里没有留下它的任何内容。
f-consent-who =
    只有 { $service } 能打开它。它会等 { $hours } 小时，然后删除。之后我们读不了它。
f-consent-free =
    在他们打开之前，您可以用代码把它收回。发送、修改、不发送，三种都可以。

f-code-when =
    最好把它放在只有您会看的地方。没有人会写信息给您。

    机构在每个工作日至少看两次纸条。从明天起，您可以来看有没有回信，一共三天。

    如果代码丢了，再发一张新纸条就可以。
f-code-gone =
    代码只显示一次。如果丢了，您可以再发一张新纸条。

f-box-back =
    想收回哪张纸条，可以在这里输入它的代码。在机构打开之前，都可以收回。
f-box-proof =
    关于一家机构，您想说的是：{ $kind }。

    您可以输入这家机构打开过的那张纸条的代码。它说明你们有过联系。它不说明您是谁。
f-box-result =
    您可以在这里输入投诉的编号。
f-box-nothing =
    这个代码现在没有对应的东西。可能太早，可能太晚，也可能输入的有些不同。试五次以后，要等一小时。

    如果三天以后还是没有，您可以发一张新纸条，或者打电话。
f-box-answer =
    这里有回信。它只显示这一次：
f-box-closed =
    这家机构不能再回信了。您写的内容已经删除。您可以问另一家机构。
f-box-taken =
    纸条已经收回并删除。没有人读过它。
f-box-opened =
    机构已经打开了这张纸条，所以在这里不能收回了。您可以要求机构删除它。
f-box-away =
    现在查不了。什么都没有丢。您可以晚些时候再试。
f-box-noted =
    谢谢您说出来。会有人来看这件事。下面是投诉的编号。用它可以在这里看结果：
f-box-open =
    还有人在看这份投诉。
f-box-upheld =
    这份投诉成立。已经为此做了一些事。
f-box-dismissed =
    有人看过这份投诉，没有认定是这样。您也可以告诉外面的部门。

f-mark-is-red =
    您想说的是：{ $kind }。

    如果有他们打开过的纸条的代码，这家机构会在一天之内被隐藏。没有代码的话，先由两个人来看。
f-mark-is-plain =
    您想说的是：{ $kind }。会有两个人来看。
f-mark-no-answer = 他们没有回应
f-mark-money = 他们想要钱或证件
f-mark-locked = 他们把我锁在里面
f-mark-told = 他们把我的事告诉了别人
f-mark-disrespect = 他们不尊重人
f-mark-sexual = 性方面的行为
f-mark-other = 别的事

f-way-notes =
    这家机构通过这个指南接收纸条。纸条是封好的，只有这家机构能打开。
f-way-full =
    这家机构今天已经满了，不接收新的纸条。明天也许可以。
card-slow =
    这家机构有一个多工作日没有看纸条了。回信可能要等很久。

# The fields of a note. The service reads them in its own language.
note-line-language = 语言：{ $value }
note-line-help = 帮助：{ $value }
note-line-soon = 有多急：{ $value }
note-line-whom = 为谁：{ $value }
note-line-access = 需要：{ $value }
note-line-contact = 一个号码或名字，这里不显示
note-line-days = 日子：{ $value }
note-line-hours = 时间：{ $value }
note-line-zone = 哪个城市的时间：{ $value }
note-line-voice = 方式：{ $value }
note-line-others = 如果是别人接的：{ $value }
note-line-words = 词：您说 { $say }，他们说 { $hear }
note-line-box = 回信：在回信箱里，用代码
note-line-call = 回信：他们联系您
note-help-tonight = 今晚住的地方
note-help-soon = 近期住的地方
note-help-lawyer = 律师
note-help-doctor = 医生
note-help-talk = 谈心的人
note-help-work = 工作或工钱
note-help-papers = 证件
note-help-return = 关于回国的问题
note-help-other = 别的
note-whom-woman = 女性
note-whom-man = 男性
note-whom-trans = 跨性别者
note-whom-under-18 = 不满 18 岁的人
note-whom-children = 带着孩子的人
note-whom-group = 两个人一起或几个人
note-soon-today = 今天
note-soon-week = 这个星期
note-soon-no-hurry = 不急
note-access-step-free = 没有台阶
note-access-sign = 手语
note-access-reading = 帮忙阅读
note-access-other = 别的
note-voice-either = 打电话或发信息
note-voice-voice = 只打电话
note-voice-message = 只发信息
note-message-no = 不要留言
note-message-yes = 可以留言
note-others-hang-up = 挂断
note-others-wrong-number = 说“打错了”
note-others-delivery = 说是送货的
note-others-survey = 说是做调查的
