# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, 您. Only the answers at the end are for the person who wrote the note.
# The desk is 纸条台 by name and 程序 where it does something. The exchange is 中转站, where sealed notes wait.

# What stands on every page. $service is the id of the service.
desk-name = 纸条台
desk-service = 服务机构：{ $service }
desk-skip = 跳到正文
desk-language = 语言
desk-back = 所有纸条

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = 纸条
desk-looked = 上次查看：{ $time }。程序运行时，每到整点会自己查看。
desk-not-looked = 程序还没能查看。
desk-look = 现在再查看一次
desk-waiting = 等待中
desk-waiting-lead = 在您打开之前，纸条一直是封好的。打开之后，对方就不能再收回。请只打开今天能回复的纸条。
desk-waiting-none = 没有等待的纸条。
desk-note = 纸条 { $number }
desk-until = 可以打开到：{ $time }。
desk-open = 打开纸条 { $number }
desk-foreign = 用您的密钥打不开这张纸条。它也许是给您以前的密钥的。它会自己到期，别人也读不了。
desk-opened = 已打开
desk-opened-none = 没有打开的纸条。
desk-kept = 封好保存在这台电脑上，到：{ $time }。
desk-show = 显示纸条 { $number }
desk-opening = 中转站还不知道您要打开这张纸条。下一次查看连上中转站后，就会显示。
desk-sending = 回信已经封好，还没有发出。下一次查看连上中转站时，就会发出。
desk-words-kept = 已回复。只有暗语还封好保存着，到：{ $time }。

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = 今天满了
desk-full-lead = 如果满了，您在指南里的卡片可以写明。当天结束时就会取消。
desk-full = 我们今天满了
desk-room = 我们又有位置了
desk-full-said = 现在您的卡片写着：今天满了。
desk-room-said = 您的卡片不再写着满了。

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = 这张纸条已经不在了
desk-gone = 它被收回了，或者时间到了。这没关系。您不用做什么。

# One note and its fields.
desk-field-language = 语言
desk-field-place = 地点
desk-field-help = 需要什么帮助
desk-field-whom = 为谁
desk-field-soon = 有多急
desk-field-access = 无障碍需要
desk-field-way = 怎样回复
desk-way-box = 在下面的回信箱里回复。对方会在安全的时候来看。
desk-way-call = 您打电话或发信息给对方。也可以在下面的回信箱里回复。
desk-not-said = 没有说
desk-field-contact = 联系方式
desk-contact-how = 点一下就全部选中。除了打这个电话，请不要复制到别处。
desk-field-times = 安全的时间
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = 对方的时间（{ $zone }）
desk-times-yours = 您的时间
desk-times-none = 没有选安全的时间。您可以在回信箱里回复。
desk-now-safe = 现在是安全的时间。
desk-now-unsafe = 现在不是安全的时间。下一个安全的时间，按您的时间：{ $time }。
desk-now-over = 这张纸条到期之前，没有安全的时间了。您可以在回信箱里回复。
desk-field-voice = 打电话还是发信息
desk-field-message = 可不可以留言
desk-field-others = 如果是别人接的
desk-field-words = 暗语
desk-they-say = 对方说
desk-you-say = 您说
desk-words-none = 没有暗语。
desk-words-lead = 两个词用来确认通话的是对的人。如果对方打来，先听对方的词，再说您的词。

# The rules for a call, beside the contact.
desk-rules = 打电话之前
desk-rule-times = 只在安全的时间打，最多试两次。
desk-rule-hidden = 隐藏您的号码。
desk-rule-machine = 不要在答录机上留言，除非纸条写明可以。
desk-rule-others = 如果是别人接的，照纸条写的做。说得含糊一些。
desk-rule-word = 先说您的词。如果对方没有说词，或者词不对，就说打错了，结束通话，不要再试。
desk-rule-first = 您的第一句话：“您现在方便说话吗？”
desk-rule-wish = 问对方想要什么，不要问发生了什么。

# The answer. $language is a language as it stands in a list.
desk-answer = 回信
desk-answer-lead = 请选一种。对方用代码读它，只读一次，用这种语言：{ $language }。
desk-form-yes = 可以，我们可以谈
desk-form-other = 另一家机构能帮忙
desk-form-today = 今天不行
desk-form-ask = 请找某个人
desk-label-number = 电话号码
desk-label-hours = 对方什么时候可以打来（您的时间）
desk-label-from = 从
desk-label-to = 到
desk-label-name = 名字或职务
desk-label-service = 另一家机构的名称
desk-label-hotline = 热线的名称
desk-may = { $field }（可以不填）
desk-preview = 封好之前先看一看

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = 请再看一看
desk-wrong-empty = { $field }：请填写。
desk-wrong-long = { $field }：最多 { $limit } 个字符。
desk-wrong-link = { $field }：不要写网址、电子邮件地址或带 @ 的名字。它们可能会把人带到错的地方。
desk-wrong-signs = { $field }：只能用文字、数字和简单的符号。
desk-wrong-number = { $field }：这个号码打不通。请写成：{ $example }。
desk-wrong-days = { $field }：请至少选一天。
desk-wrong-hours = { $field }：请填写两个时间，晚的放在后面。

# The look before it is sealed.
desk-check-title = 封好之前
desk-check-lead = 对方看到的就是这些。封好以后，这里没有人能读它或修改它。
desk-check-theirs = 对方读到的（{ $language }）
desk-check-yours = 给您看的同样内容（{ $language }）
desk-send = 封好并发出
desk-change = 修改

# After it was sent.
desk-sent-title = 已回复
desk-sent = 回信在信箱里。对方可以读一次，到：{ $time }。这台电脑上封好的纸条副本已经删除。
desk-sent-words = 对方可能会打来，说出暗语。所以这里只封好保存那两个词，到那时为止。
desk-already-title = 之前已经回复
desk-already = 这张纸条已经有回信，以那一次为准。这第二封没有发出。如果情况有变，您可以等一等：对方可以再发一张新纸条。
desk-late = 这张纸条的时间到了，已经没有放回信的信箱。您不用做什么。对方可以再发一张新纸条。
desk-stays-title = 还没有发出
desk-stays = 回信已经封好，保存在这台电脑上。下一次查看连上中转站时，程序会发出它。请让程序继续运行。

# The end of a note.
desk-finish-title = 这张纸条处理完了
desk-finish-lead = 这会删除这台电脑上封好的副本。硬盘上可能留下已删除文件的痕迹。它们是封好的：没有您的密钥和口令，就读不了。
desk-finish-sure = 这里没有人再需要这张纸条。
desk-finish = 删除封好的副本
desk-finished = 封好的副本已经删除。

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = 连不上中转站。请检查您的网络。打开的内容都还在这里，下一个整点程序会再试。
desk-problem-refused = 中转站不让这个程序进入。请看看这台电脑的时间对不对。如果是对的，请问管理名录的人：您的密钥可能被停用了。那样就需要一个新的。
desk-problem-clock = 这台电脑的时间差了 { $minutes } 分钟。请让电脑自动校准时间，然后再查看一次。
desk-problem-busy = 程序问得太频繁了。请等几分钟，再查看一次。
desk-problem-ends = 您的密钥还有 { $days } 天到期。请早点做一个新的，发给管理名录的人。
desk-problem-ended = 您的密钥已经到期。不会再有给它的新纸条。请做一个新的，发给管理名录的人。
desk-problem-disk = 这台电脑没能写入放纸条的文件夹。请看看硬盘还有没有空间。什么都没有打开，也没有发出。
desk-problem-desk = 程序里出了问题。请按 Ctrl 和 C 结束它，再重新启动。打开的纸条都封好保存着。
desk-problem-form = 这个页面太旧了，或者发送了两次。什么都没有做。请从列表重新开始。

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = 这个页面是关着的
desk-closed = 只有用程序启动时显示的网址才能打开，那个网址只能用一次。要得到新的网址，请按 Ctrl 和 C 结束程序，再重新启动。
desk-lost-title = 这里什么都没有
desk-lost = 这张纸条可能已经回复、删除，或者过了时间。现有的都在列表里。

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = 口令（输入时看不见）：
desk-start-open = 在这台电脑的浏览器里打开这个网址。它只能用一次：
desk-start-end = 要结束程序，请在这个窗口按 Ctrl 和 C。
desk-start-ended = 程序已经结束。打开的纸条仍封好留在这台电脑上。
desk-start-wrong = 这个口令打不开密钥。请重新启动程序，输入制作密钥时用的口令。如果口令丢了，请做一个新密钥。
desk-key-lead = 口令锁住您机构的密钥。没有人能替您找回它。五个随机的词容易记，又难猜，例如：
desk-key-rule = 至少 { $count } 个字符。可以用这些词，也可以用别的词。
desk-key-ask = 新口令（输入时看不见）：
desk-key-again = 再输入一次：
desk-key-short = 口令至少要 { $count } 个字符：更短的，机器能猜出来。什么都没有做。请重新开始。
desk-key-differ = 两次输入的不一样。什么都没有做。请重新开始。
desk-key-private = 您的密钥。它留在这台电脑上，别人都不会得到它：
desk-key-public = 给别人的部分：
desk-key-words = 您密钥的八个词：
desk-key-first = 1. 把给别人的部分发给管理服务机构名录的人，例如用电子邮件。它不是秘密。
desk-key-second = 2. 打电话给他们，念出这八个词。只有那边的词也一样，密钥才算数。它的有效期到：{ $date }。

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = 可以，我们可以谈。您可以打：{ $number }。时间：{ $hours }。{ $word ->
        [yes] 请说出那个词。
       *[no] {""}
    }
# $service is the name of another service.
answer-other = 这件事我们帮不上。{ $service } 可以。要我们去问他们吗？您可以用一张新纸条回答。
# $hotline is the name of a hotline that answers at night.
answer-today = 今天不行。今晚可以找：{ $hotline }，{ $number }。
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = 请找 { $name }。
# $hours are days and times. This sentence stands after the one before.
answer-time = 方便的时间：{ $hours }。
