# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.
# People under 18 come here too: no pronoun for the reader.

# The list of a country, above the buttons with the names.
f-list-here = { $country }的服务机构和热线。打开卡片，可以看到每一家做什么、由谁认可。排列的先后，不表示好坏。
f-list-missing = 我们还不知道{ $country }有什么服务机构。没有服务机构，紧急电话也能用。
f-list-no-fit = { $country }没有符合所选条件的机构。可以重新显示全部，或者看看还有什么别的。
f-list-filtered = 先列出自己说符合条件的。我们不清楚的，排在后面。
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country }的一些服务机构正在重新核对，暂时不显示。热线也可以介绍服务机构。

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    可以选择服务机构要符合什么条件，也可以显示全部。这些选择说的是机构，不会保存。
    .all = 显示全部
    .whom = 为谁服务
    .speaks = 语言
    .region = 地区
    .open-now = 现在开放
    .no-papers = 不需要证件
    .no-name = 不需要姓名
    .access = 无障碍
f-list-whom = 可以选择服务机构为谁服务。
f-list-speaks =
    可以选择语言。许多机构没有写明说什么语言。可以要求翻译。
    .any = 任何语言
f-list-region =
    可以选择国内的一个地区。服务全国的机构会留在列表里。
    .any = 任何地区

whom-anyone = 任何人
whom-all = 所有人
whom-women = 女性
whom-men = 男性
whom-trans = 跨性别者
whom-children = 儿童
whom-families = 家庭

# What services offer, inside a sentence.
offer-shelter = 住处
offer-legal = 律师
offer-medical = 医生
offer-psychological = 谈心的人
offer-casework = 建议
offer-talk = 谈心的人
offer-return = 回国
offer-compensation = 追讨钱款
offer-interpretation = 翻译

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    可以看看这个，随时可以返回，也随时可以离开。
    { $name }
card-offers = 提供：{ $items }。
card-whom = 服务对象：{ $items }。
card-regions = 地点：{ $regions }。
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] 电话，免费。
           *[other] 电话。
        }
        [sms] 短信。
        [whatsapp] WhatsApp。
        [telegram] Telegram。
        [webchat] 网站上的聊天。
        [email] 电子邮件。
       *[web] 网站。
    }{ $has-abroad ->
        [yes] 从别的国家打：
            { $abroad }
       *[no] {""}
    }
card-no-contact = 我们不知道它的号码。热线也许可以转接。
card-hours =
    { $state ->
        [open] 现在开放。
        [closed] 现在不开放。
       *[unknown] 机构自己说的时间：
    } { $hours }
card-hours-unknown = 我们不确定它的开放时间。可以试试，或者用别的方式问。
card-languages = 语言：{ $languages }。
card-languages-unknown = 我们不清楚它会说的所有语言。可以要求翻译。
card-papers =
    { $papers ->
        [yes] 没有证件也可以去。
        [no] 它会要求看证件。
        [depends] 它有时会要求看证件。
       *[other] 我们不知道它是否要求看证件。
    }{ $name ->
        [yes] 一开始不用说名字。
        [no] 它会问名字。
        [depends] 它有时会问名字。
       *[other] 要不要说名字，可以先问。
    }
card-access = 无障碍：{ $items }。
access-step-free = 没有台阶
access-sign-language = 手语
access-text-phone = 文字电话
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] 获得认可：按照和国家签的合同工作。
        [state_funded] 获得认可：这项工作由国家付钱。
        [nrm_first_responder] 获得认可：它可以把人转介给负责认定的部门。
        [licensed] 获得认可：它有执照。
        [network_member] 它属于一个有自己规则的网络。
        [state_body] 它是国家部门。
        [igo_mission] 它是由许多国家组成的组织的办事处。
        [hotline] 热线。由谁运营：
       *[unknown] 我们不知道它有没有官方认可。
    }{ $until ->
        [unknown] {""}
       *[other] 有效期到：{ $until }。
    }
card-asks = 它会有什么要求：
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] 它会告诉警察。可以问会说什么、什么时候说。
        [immigration] 它会告诉移民部门。可以问会说什么、什么时候说。
        [police-immigration] 它会告诉警察和移民部门。可以问会说什么、什么时候说。
        [none-without-consent] 它说，没有本人同意，不会告诉任何人。可以问有哪些例外。
       *[unknown] 我们不知道它必须告诉谁。说任何事之前，可以先问。
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] 还没有人为这个指南打过这个号码。
       *[other] 上次为这个指南打电话核对：{ $tested }。
    }{ $date ->
        [unknown] 来源的日期不清楚。
       *[other] 来源的日期：{ $date }。
    }{ $level ->
        [high] {""}
       *[other] 可能已经有变化。
    }
card-complain = 要投诉它：{ $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] 我们没有找到公开文件里的证明。
       *[other] 公开文件里有 { $proofs } 份证明。
    }{ $verified ->
        [never] 还没有人为这个指南核对过。
       *[other] 为这个指南核对过：{ $verified }。
    }

# What each way of contact leaves behind.
trace-phone =
    打过的电话会留在通话记录里。{ $free ->
        [yes] 应该不收费，但可能还是会出现在账单上。
       *[other] 可能要花钱，也会出现在账单上。
    }可以从记录里删掉。
trace-sms = 短信会留在手机里，也可能出现在账单上。可以在手机上删掉。
trace-whatsapp = 用 WhatsApp，对方能看到号码和头像。聊天会留在手机里，直到自己删掉。
trace-telegram = 用 Telegram，对方能看到名字和头像。聊天会留着，直到自己删掉。
trace-webchat = 网站上的聊天，会在浏览器里留下网址。不需要出声。
trace-email = 邮件会留在已发送里。对方能看到邮箱地址。
trace-web = 网站会留在浏览记录里。它能看到网络地址。
trace-abroad =
    { $answer ->
        [yes] 从别的国家，带 + 的号码也许能打通。
       *[no] 我们不知道从别的国家能打通的号码。
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = 在{ $country }可以拨打：
hotline =
    { $value }
    { $name }{ $free ->
        [yes] ，免费
       *[other] {""}
    }{ $has-hours ->
        [yes] ，{ $hours }
       *[no] {""}
    }
hotline-untested = 还没有人为这个指南打过这些号码。可能已经有变化。
f-none-neighbours = 这个指南里的邻近国家：{ $countries }。
day-and-night = 全天 24 小时

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = 我有危险，我没有自由。请帮我打电话求助。请不要告诉和我在一起的人。
show-help = 请给我找一位翻译。我想在安静的地方，单独和人谈谈。
show-none = 这句话我们只有您的语言。
