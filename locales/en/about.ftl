# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    One tap is enough. It adds one to a total, without your name, the time or the page.
    .title = Was this useful?
    .yes = Yes
    .partly = Partly
    .no = No
    .country = My country was missing
    .service = No service near me
    .skip = Skip

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    This guide is a computer program. Anyone can read how it is made. An organisation runs this copy. You can ask who it is where you found the link.

    It is not the police and no State office. It gives information, not legal advice.
    .title = Who makes this
    .sources = Where this comes from
    .privacy = What is kept
    .limits = What this cannot do
    .real = Is this the real one?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Nothing that names you is kept. Your page and language ride in the buttons. While you use them, our computer sees your chat for a moment.

    To clear an open page, it remembers the chat for some minutes. If someone breaks in while you chat, they could see you.

    A note that you send is sealed for one service and stays three days at most. At the start we look at the language of your phone and do not keep it.

    We keep totals of feedback taps, without a person.
    .title = What we keep
    .telegram = What Telegram knows
    .clear = Clear everything

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram carries this chat and is not ours. You can read twelve short points, or go back.
    .title = What Telegram knows
    .settings = Telegram settings
    .other = Other ways to get help
privacy-tg-known = Telegram is not ours. Telegram knows your phone number and that you opened this chat.
privacy-tg-kept = This chat is not end-to-end encrypted. Telegram's computers keep it.
privacy-tg-moment = We do not keep your name, number or messages. While you use the bot, our computer sees them for a moment.
privacy-tg-others = Anyone who can open your phone, or who is logged in to your Telegram elsewhere, can see this chat.
privacy-tg-stays = The chat stays in your list until you delete it. Leave clears our page; it cannot clear everything.
privacy-tg-hours = We can delete messages here only for 48 hours.
privacy-tg-notice = A notification may show on your screen. You can switch that off.
privacy-tg-timer = If you set Telegram's auto-delete, a line about it appears in the chat.
privacy-tg-translate = Do not use the Translate button here. It sends the text to another company.
privacy-tg-website = If you open a website, that site can see your internet address.
privacy-tg-service = If you ask a service to contact you, they will know what you wrote to them. They have their own rules.
privacy-tg-watched = If you think someone watches this phone, use another one, or call from another phone.

# D111.
limits =
    This program is no lawyer and no doctor. It cannot come, call or send anyone.

    It cannot hide from Telegram that you were here. Its words may be out of date. Laws change, and numbers too.
    .title = What this cannot do
    .help = Find help

# D112.
real =
    The exact name of this guide stands where you found the link or the card. A copy may have a name that looks like it.

    The real one never asks for your name, money, a code, papers or pictures. It never writes to you first.
    .title = Is this the real one?
    .about = Who makes this
real-copy =
    In Telegram you can open the profile of a false copy and choose Report. You can also tell the people who gave you the link.

    You do not have to do anything about it.
    .label = I saw a copy

# D113.
sources =
    The pages follow public documents. Each page names its documents for editors. You can look at a short list.
    .title = Where this comes from
sources-un =
    United Nations: the protocol against trafficking in persons of 2000, and a paper of 2018 on protection and help. Also the principles of the human rights office, and papers of the refugee office.
    .label = United Nations
sources-europe =
    Council of Europe: the convention on action against trafficking. European Union: the law on trafficking of 2011, changed in 2024. The security organisation of Europe: a handbook and a code of practice.
    .label = Europe
sources-asia =
    South-East Asia: the convention of its States against trafficking. West Africa: the declaration of its States of 2001.
    .label = Asia and Africa
sources-work =
    The International Labour Organization: the rules on forced work and on work in homes, and its list of signs.
    .label = Work
sources-facts =
    Emergency numbers of 36 countries. Each has a source and a date, or says that it has none. Nobody has called them for this guide yet.
    .label = Numbers

# D114.
access =
    Simple mode shows short texts and three buttons at a time. You can switch it off again.

    There are no sound recordings yet. A reading program of your phone can read these pages.
    .title = Easier to read
    .on = Simple mode on
    .off = Simple mode off
    .language = Other languages
    .missing = My language is missing
access-words =
    Service: an organisation that helps. Recognised: someone has checked it.

    Permit: a paper that lets you stay. Asylum: protection in another country.

    Lawyer: a person who knows the law and speaks for you. Interpreter: a person who says your words in another language.
    .label = Some words
access-audio =
    No page has been recorded yet. Most phones can read a text aloud: look for Accessibility in the settings of the phone.

    Others may hear it. Earphones can help.
    .label = Reading aloud
