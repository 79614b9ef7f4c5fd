# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    You have rights before anyone gives you a status.

    Help: a place, a doctor, advice. Stay: time to think, a permit, not being punished. Justice and money: a lawyer, a court, pay.

    What you can really get differs by country.
    .title = Your rights in short
    .all = For everyone
    .rest = Time to rest and think
    .help = Help without testifying
    .house = A place to live
    .health = Health
    .living = Money, food, work, school
    .stay = Permission to stay
    .nopunish = Not being punished
    .privacy = Privacy

# D39.
r-all =
    These rights are for everyone: with or without papers, of any country, colour, language, faith or opinion.

    They are for women, men and trans people, for people with a disability, and for children. It happens to men and boys too.

    If someone treats you worse because of who you are, you can complain.
    .title = For everyone
    .next-right = The next right
    .complain = When rules are not kept

# D40.
r-info =
    You can ask for information in a language you understand. In many procedures a free interpreter is your right.

    You can ask for a woman or a man. If you do not trust the interpreter, you can say so and ask for another.
    .title = Information and interpreter
    .lawyer = A lawyer
    .help = Find help

# D41. Identification. Both sides.
r-id =
    Being recognised means that an office says: the law calls this status “{ -legal-victim }”. You can ask for it, also before you are sent away. If they say no, you can often ask again.
    .title = Being recognised
    .good = Good sides: it may open help, a place to live, time to think and a permit.
    .hard = Hard sides: offices share data, it can take long, and a no may come.
    .data = What happens with my data
    .rest = Time to rest and think
    .who = Who can ask for me
r-id-missing = We do not know who decides in { $country }. You can ask a service or a lawyer.

# D42.
r-data =
    Forms about you may go to the police, the immigration office or another country.

    You can ask what is written and who gets it. Some parts you can refuse. You can ask for a copy.
    .title = What happens with my data
    .recognised = Being recognised
r-data-missing = We do not know these rules for { $country }. You can ask before you sign.
r-data-questions =
    Who will read this form? Who else can ask for it?

    What may I refuse? What happens if I refuse?

    How long is it kept? Can I see it, correct it and have a copy?
    .label = Questions to ask

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    In many countries you may get time to rest and think. You can decide about the police later. In most of Europe it is at least 30 days.

    In this time you may get a place, a doctor and advice. Often you may not be sent away. It can end early in some cases.
    .title = Time to rest and think
    .who = Being recognised
    .help = Help in this time
    .after = What comes after
r-reflect-missing = We do not know this for { $country }. You can ask a service before you rely on it.

# D44.
r-help =
    By international rules, help should not depend on what you say against anyone.

    Some countries still link some help to a statement. If someone says so, you can ask: where is this rule written? You can ask a lawyer or another service.
    .title = Help without having to testify
    .help = Find help
    .complain = When rules are not kept
r-help-missing = We do not know how it is in { $country }. A service can tell you.

# D45.
r-house =
    There are flats, houses for groups, and rooms with families. Some are for women, some for men, couples or families.

    Most have rules: visitors, phones, an address that you keep to yourself. You can ask about them first. You can ask about children, pets and stairs.

    You can leave again when you want.
    .title = A place to live
    .help = Find help
    .tonight = For tonight
r-house-missing = We do not know the places in { $country } yet. A hotline may know.

# D46.
r-health =
    You can ask to see a doctor. In many countries some care is free, also without papers.

    A doctor should keep what you say to themselves, within limits of the law. You can ask for an interpreter, and for a copy of your records.
    .title = Health
    .soon = After forced sex
    .repro = Pregnancy and infections
    .mind = Mind and sleep
r-health-missing = We do not know the rules for { $country }. You can ask the clinic about cost and papers.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Soon is better, and later still helps. You decide what is done.

    Medicine against HIV can be started within 72 hours. Medicine against pregnancy works within 5 days.

    A doctor can often keep proof without telling the police. You can ask first.
    .title = A doctor soon
    .next = You can ask for a doctor, or take a short pause first.
    .where = Where to go
    .calm = A short pause
    .report = Report or not
r-health-now-missing = We do not know the rules for { $country }. A hospital can tell you.

# D48. Behind a warning.
r-health-repro =
    A doctor can test for pregnancy and infections, if you want it. No one may force a test on you.

    You can ask about birth control, and about the choices that the law allows. HIV can be treated well.
    .title = Care for your body
    .next = You can ask a clinic about one thing only.
    .where = Where to go
    .child = I have or expect a child
r-health-repro-missing = We do not know the rules for { $country }. A clinic can tell you.

# D49.
r-health-mind =
    Bad sleep, fear, anger, or feeling nothing can be normal after hard things. Gaps in memory are common. They are not lies.

    Talking with someone trained can help. Some medicines help too. Help with drugs or alcohol is there without blame.
    .title = Mind, sleep, memory
    .calm = A short pause
    .help = Find help

# D50.
r-living =
    You may get money or food for each day. In some countries you may work during the time to think, or with a permit.

    Children can often go to school. You may get a course in the language or for a job.
    .title = Money, food, work, school
    .permit = Permission to stay
    .help = Find help
r-living-missing = We do not know these rules for { $country }. A service can tell you.

# D51. Both sides.
r-stay =
    There are permits with and without work with the police. Some look at your own situation: health, safety, family. A lawyer can say what helps.
    .title = Permission to stay
    .good = Good sides: time, often work and a doctor, and sometimes your family can come.
    .hard = Hard sides: it may end with the case, and an office then knows where you are.
    .lawyer = A lawyer
    .after = What comes after
    .asylum = Protection (asylum)
r-stay-missing = We do not know the permits of { $country }. You can ask a lawyer there.

# D52.
r-asylum =
    If you fear harm at home, you can ask for asylum: protection in another country. It may go together with another permit.

    No State may send a person to a place of torture, or of persecution as a refugee.

    Your embassy should not hear of it without your yes. In Europe another country may have to decide.
    .title = When home is dangerous
    .lawyer = A lawyer
    .embassy = Embassy or consulate
    .permit = Permission to stay
r-asylum-missing = We do not know these rules for { $country }. You can ask a lawyer.

# D53.
r-nopunish =
    Sometimes people are made to break the law. They have to steal, carry drugs, use false papers or cheat others online.

    Many countries have a rule on not being punished for this. It counts what you had to do, or what came directly from it. Some acts are left out.

    You can tell a lawyer early, before you speak about it to others.
    .title = Not being punished
    .lawyer = A lawyer
    .held = I am held or charged
r-nopunish-missing = We do not know how strong this rule is in { $country }. A lawyer can tell you.

# D54.
r-detained =
    You can say: I was forced. I want a lawyer and an interpreter. You can wait with other answers until they come.

    You can ask for a phone call. They must contact your consulate only if you wish, in most cases.

    Later, a lawyer can ask to clear your record.
    .title = I am held or charged
    .lawyer = A lawyer
    .nopunish = Not being punished
    .complain = When rules are not kept
r-detained-missing = We do not know the rules for { $country }. You can ask for a lawyer.

# D55.
r-privacy =
    Your name should not become public without your yes. In many countries files are closed, and the press may not print who you are.

    Children should never be named. If it happened, you can complain.
    .title = Privacy
    .court = In court
    .complain = When rules are not kept
r-privacy-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D56.
r-family =
    Your family may need protection too, here or at home. A service in the other country can sometimes check quietly, if you agree.

    Only you know whom you trust and what to tell them. A permit may let family visit or join you.
    .title = When my family is at risk
    .help = Find help
    .protect = Protection from threats
r-family-missing = We do not know these rules for { $country }. A service can tell you.

# D57.
r-docs =
    In many countries nobody may keep your passport. You can ask for it back, or for a new one.

    False papers that others gave you may fall under the rule on not being punished. A lawyer can say how to speak about it.

    A photo of your papers can help, if it is kept where only you look.
    .title = Papers taken or false
    .embassy = Embassy or consulate
    .nopunish = Not being punished
    .lawyer = A lawyer
r-docs-missing = We do not know these rules for { $country }. A service can tell you.

# D58. Both sides; follows the sample text.
r-consul =
    You do not have to contact the embassy. If you fear your government, your family or officials, speak with a lawyer first, if you can. The same if you think of asylum: protection in another country.
    .title = Embassy or consulate
    .good = Good sides: it can make travel papers and sometimes help.
    .hard = Hard sides: it may tell people at home, and others may hear where you are.
    .papers = Papers taken or false
    .asylum = When home is dangerous
    .numbers = Services and numbers
r-consul-missing = We do not know the embassies in { $country } yet. A service can help you ask.
