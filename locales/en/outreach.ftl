# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Tools and short reference for outreach workers. No data about people belongs here, ever.
    .title = For outreach workers
    .intro = Showing it to someone
    .link = Make a link
    .pocket = Hand over this phone
    .signs = Indicator sets
    .law = Law cards
    .cross = Two countries, one case
    .return = Return: checklist
    .child = Best interests of a child
    .library = Library
    .listed = Being listed
    .care = Looking after yourself

# D125.
w-intro =
    You can show it on your phone first. You can say: this is a computer program about rights and help. It is free and asks for no name.

    The person decides. You can look together, or they read alone on your phone. They can take a link or a card, or nothing.
    .title = Showing it to someone
    .link = Make a link
    .pocket = Hand over this phone
w-intro-not-now =
    Better not: when others look on, when the person is in a hurry or afraid, or when help depends on it.

    A chat stays in the list of chats. Someone who checks the phone may see it.
    .label = When not to
w-intro-link =
    A link opens the guide in a language, for a country, on a page. It holds nothing about a person.

    A code on your screen leaves no message. A link that you send stays in that chat, with your name.

    On the other phone, the guide then stands in the list of chats.
    .label = Link or code
w-intro-card =
    A card, or a number learned by heart, needs no phone. A card can be found, too.

    Cards with few words tell a stranger less. The person may like to choose one.
    .label = A card instead
w-intro-together =
    You can end together: Leave, then look at the list of chats. The chat stays there until it is deleted by hand.

    You can show how: hold the chat in the list, then Delete, for the other side too.
    .label = Leaving together

# D126.
w-signs =
    Sets of signs exist from the ILO, UNODC and the OSCE. They start a talk. They neither prove nor rule out anything.
    .title = Indicator sets
w-signs-work = ILO: deception, no or late pay, too much overtime, debt, kept papers, bad housing, threats. Ask about pay and hours first. Men and boys too.
    .label = Farm, building, factory
w-signs-domestic = No day off, no own room, never alone outside, papers kept, pay sent elsewhere. Diplomatic homes: a permit that hangs on the employer.
    .label = Work in a home
w-signs-sex = Others set prices, keep money, choose clients or move the person often. Working in sex is not itself a sign.
    .label = Sex industry
w-signs-crime = Others plan the act, keep the gain and hold papers. The person is caught, they are not. Think of non-punishment early.
    .label = Crime and online fraud
w-signs-child = For people under 18 the means do not matter. Signs: an adult who speaks for them, no school, debts, gifts, moving often.
    .label = Children
w-signs-limits = Traffickers know these lists too. Trauma, custom or law can look the same. A score helps no one. Ask what the person wants.
    .label = Limits

# D127.
w-law =
    Each card goes from the right to treaty, soft law and national law. Check the national text before you rely on it.
    .title = Law cards
w-law-identify = Identification: Council of Europe convention, EU directive, OHCHR guidelines. A duty to identify; no removal while reasonable grounds are examined.
    .label = Identification
w-law-reflect = Reflection period: Council of Europe convention, at least 30 days. Ask what starts it and whether removal stops. EU directive on permits for those who cooperate.
    .label = Reflection period
w-law-help = Assistance: Palermo Protocol, Council of Europe convention, EU directive. Not to depend on willingness to testify.
    .label = Assistance
w-law-stay = Stay: Palermo Protocol, Council of Europe convention. Two grounds: personal situation, cooperation. Asylum beside it: Refugee Convention.
    .label = Stay
w-law-nopunish = Non-punishment: Council of Europe convention, EU directive, ASEAN convention, ILO forced labour protocol. Argue causation, compulsion and status acts. Raise it early.
    .label = Non-punishment
w-law-return = Return: safe, preferably voluntary, with regard for the case. No return to torture or persecution. Risk assessment before, information in writing.
    .label = Return
w-law-compensation = Compensation: the possibility to claim. Offender, State fund, wages. Ask for seizure early. Earnings from sex work have been claimed: Krachunova, 2023.
    .label = Compensation
w-law-court = Court: video, screens, closed doors, name withheld. Organized Crime Convention, Council of Europe convention, EU victims' law.
    .label = Court
w-law-child = Children: best interests, guardian, benefit of the doubt on age. Convention on the Rights of the Child; Council of Europe recommendation of 2022 on age.
    .label = Children
w-law-evidence = Evidence: a case can rest on more than testimony: money, travel, phones, places. Seized property can serve compensation.
    .label = Evidence and property

# D128.
w-cross =
    For each tool: the risk for the person, and a safeguard to ask for.
    .title = Two countries, one case
w-cross-request = Risk: papers show where the person is, or reach the wrong hands. Safeguard: limits on use, names left out, a statement by video.
    .label = Legal request
w-cross-extradition = Risk: the person meets the accused again, or is taken for one of them. Safeguard: non-punishment argued early, news of dates.
    .label = Extradition
w-cross-team = Risk: data moves fast between offices. Safeguard: one contact, consent on what is shared, rules written into the agreement.
    .label = Joint team
w-cross-transfer = Risk: the case moves, the claim for money and the permit do not. Safeguard: ask before the decision, keep a lawyer in both places.
    .label = Transfer of a case
w-cross-informal = Risk: talks between officers leave no record. Safeguard: lawful basis, written note, no data to a State the person fears.
    .label = Informal contact
w-cross-actors = Central authorities, prosecutors, police, liaison officers, consulates, labour attachés, services, IOM, UNHCR. Ask who leads and who tells the person.
    .label = Who is who
w-cross-checklist = Is it wanted? Who is at risk there? Which tool is the mildest? Who informs the person, when, in which language? Who pays for travel? What of the permit and the claim?
    .label = Questions to ask

# D129.
w-return =
    For a decision that is free and informed. The 26 lines of the worksheet are the base.
    .title = Return: checklist
w-return-information = All 26 questions answered, by whom, in which language, on paper. Other options first. Time to think. A right to say no without losing help.
    .label = Information
w-return-risk = Risk and inclusion assessment by both sides. The person reads and corrects it. Family contacted only with consent.
    .label = Assessment
w-return-handover = One named person on each side. Documents that show nothing needless. Companion, arrival, first night, money, phone.
    .label = Handover
w-return-follow-up = Only if wished, in the way agreed. A way back to advice. What failed is written down without names.
    .label = Afterwards

# D130.
w-child =
    Four steps, in this order. The child is heard in each.
    .title = Best interests of a child
w-child-interests = Best interests first, as a written assessment, before any other procedure decides.
w-child-guardian = A guardian without delay, independent of the immigration office. The child may ask for another.
w-child-age = In doubt, treat as under 18. Papers and talks first. Medical checks last, with consent, and with a way to object.
w-child-return = Family tracing only if it does no harm. No return if it would harm. The guardian and the child see the plan.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Public documents that many workers use. Search for them by name.
    .title = Library
w-res-law = UNODC Model Law of 2009 and Legislative Provisions of 2020. Council of Europe convention with its report. EU directive of 2011, changed in 2024.
    .label = Law
w-res-manuals = UNODC Manual, modules 6 and 11 to 13. ODIHR handbook on national referral mechanisms of 2022. ASEAN handbook on cooperation.
    .label = Manuals
w-res-cases = UNODC Case Law Database and Case Digest. They describe violence in detail. Read them when you are rested, not alone.
    .label = Cases
w-res-networks = ICAT papers of the UN agencies. GRETA country reports. La Strada International. National rapporteurs.
    .label = Papers and networks
w-res-funds = UN Voluntary Trust Fund for people harmed by trafficking. It gives grants to organisations.
    .label = Funds

# D132.
w-listed =
    A service is listed only with two proofs and two approvals from different organisations. The directory is not open yet.
    .title = Being listed, changing an entry
w-listed-criteria = No religious duty, no locked doors, no money, labour or papers taken. Help that does not depend on publicity. Clear words on data and on duties to report.
    .label = Criteria
w-listed-proofs = Two independent proofs, one from a public source of the State, an international organisation or the rapporteur. A test call in the main language.
    .label = Proofs
w-listed-ending = A contact test holds 90 days, recognition and key 12 months. Credible complaints, a lost licence or two failed calls suspend an entry.
    .label = Ending

# D133.
w-care =
    This work can leave traces: bad sleep, anger, pictures in the head, feeling nothing. It is common and not a weakness.

    Some teams rotate hard cases, talk after them, and agree on hours without a phone. Asking for help early is part of the work.
    .title = Looking after yourself
    .calm = A short pause
    .hub = Tools for workers

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Here you can make a link. It holds what you choose here and nothing about a person. It is not stored.
    .title = Make a link
    .language = Change the language
    .country = Change the country
    .page = Change the page
    .code = Show the QR code
    .none = No country
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = It opens “{ $page }” in { $language }.
w-link-with = { $country } is chosen there.
w-link-without = No country is chosen there.
w-link-language = The language of the first page. It can be changed there at any time.
w-link-country = The country whose rules and numbers are shown. It can be changed there at any time.
w-link-page = The page that opens first. The one called “{ hello.title }” suits most people: it says what this is.
# The QR code stands above these words as a picture.
w-link-code = The camera of the other phone can read this code. The guide then stands in its list of chats.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Somebody can read alone on this phone. Agree on it first. Stay near, and look away. They decide what they open and when they stop.

    They begin at the first page. Back does not lead to your pages. What they read is not kept, and an untouched page is cleared sooner. Your other chats stay within reach.

    When the phone comes back, press Leave. Their language:
    .title = Hand over this phone
