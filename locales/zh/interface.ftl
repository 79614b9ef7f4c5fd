# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# They also stand on pages for children, where the reader is 你 and not 您: they use no pronoun for the reader.

# The fixed last row of every page. At most 14 characters each.
row-back = 返回
row-danger = 现在有危险
row-leave = 离开

more = 更多
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = 这一页还没有完，从这里接着看。随时可以返回上一页，也随时可以离开。可以慢慢看，也可以跳过不看，以后再回来看也行。
next-step = 下一步
copy = 复制 { $number }
copy-address = 复制网址
choose-country = 选择国家
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }：更换

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = 已标记：{ $items }。

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    下一页的内容，看了可能会难受。可以现在看，可以以后再看，也可以跳过不看。想先停一停，也可以。跳过以后，还是能找到帮助。
    内容是：{ $theme }。
    .read = 看
    .skip = 跳过
    .instead = 不看也能得到的帮助
    .pause = 停一停
theme-wish-to-die = 不想活下去
theme-forced-sex = 被迫发生性行为
theme-harm-to-children = 对孩子的伤害
theme-sex-industry = 性行业
theme-guarded-compounds = 有人看守的园区
theme-forced-marriage = 被迫结婚
theme-intimate-images = 隐私照片
theme-organ-removal = 身体器官被取走
theme-sexual-violence = 被迫发生性行为
theme-pregnancy-infection = 怀孕和感染
theme-missing-people = 有人失踪
theme-court-cases = 案件中的暴力

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] 警察
        [medical] 急救
        [fire] 消防
       *[all] 警察、急救和消防
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] 发短信。
        [silent] 不出声的电话。如果不能说话，听到提示后按 { $press }。
        [app] 用手机应用。
       *[other] 用视频打手语。
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = 还没有选择国家。下面的号码可以打给警察，或各种紧急服务：
numbers-at-sea = 我们不知道海上用的号码。在陆地上，下面的号码可以打给警察，或各种紧急服务：
quiet-none = 我们不知道{ $country }有没有不出声或发短信的办法。下面是打电话的号码。
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] 来自官方。
        [medium] 来源可靠，但可能已经有变化。
       *[low] 这些号码广为人知，但没有和官方来源核对过，可能已经有变化。
    }{ $date ->
        [unknown] 来源的日期不清楚。
       *[other] 来源的日期：{ $date }。
    }
at-sea-name = 海上
# A country inside a sentence. $code is its two letters, $country its plain name.
country-in-text =
    { $code ->
        [AE] 阿联酋
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = 草稿。这些文字还没有人审核过。
overdue = 这一页该重新核对了。依照它做之前，最好先问一问。
stale = 这一页的英文在翻译之后有改动。这里有些文字可能旧了。
expired = 这些文字是一段时间以前核对的。依照它做之前，最好先问一问。
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = 这一页还没有这种语言的版本。这里显示的语言是：{ $language }。
    .choose = 选择其他语言

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = 权利和求助信息。这是一个电脑程序。不保存任何个人资料。
profile-description =
    用简单的话，介绍权利，以及能帮忙的服务机构。

    这是一个电脑程序，不是真人。免费使用。不用说自己是谁。随时可以离开。

    它不保存任何个人资料。但 Telegram 自己能看到这个聊天。

# Commands, as Telegram lists them.
command-start = 开始
command-menu = 所有内容
command-danger = 现在有危险
command-language = 语言
command-leave = 离开并清除
command-privacy = 会保存什么
command-developer_info = 这是谁做的
