# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Some people look at signs to understand their situation.

    This is not a test and there is no result. You can stop at any line.
    .title = Is this OK?
    .next = You can choose one of these, or talk to someone first.
    .more = Other situations
    .work = About work
    .control = About control
    .sex = About sex
    .under18 = I am under 18
    .talk = I prefer to talk
    .labour = Farm, factory, ship, care
    .domestic = Work in a home
    .debt = Debts that never end
    .industry = The sex industry
    .crime = Made to break the law
    .partner = A partner or family
    .marriage = Marriage without my yes
    .online = Pictures and accounts
    .scam = Made to cheat online
    .oath = Oaths, curses, promises
    .organ = An organ or body part
    .conflict = War, flight, disaster
    .diplomat = Work in a diplomat's home
    .agreed = But I agreed

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    These lines are about what others do at a place of work.

    You can mark a line or leave it. Nothing is counted.
    .title = About work
    .next = Marked or not, you can go on or stop here.
    .promise = Other job than promised
    .pay = No pay or little pay
    .hours = Far too many hours
    .place = Bad place to live
    .threats = Threats at work
    .go = What is possible now

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    These lines are about others who decide what a person may do.

    You can mark a line or leave it. Nothing is counted.
    .title = About daily life
    .next = Marked or not, you can go on or stop here.
    .papers = Passport kept by others
    .out = Not free to go out
    .alone = Watched or kept alone
    .debts = Debts that grow
    .warned = Threats: family or police
    .go = What is possible now

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Your body is yours. These lines are about others who act as if it were theirs.

    This happens to people of every gender. You can mark a line or leave it. Nothing is counted.
    .title = About your body
    .next = Marked or not, you can go on, or rest first and come back.
    .made = Made to have sex
    .tricked = Tricked or pushed into it
    .filmed = Filmed without a free yes
    .money = Money taken by others
    .no = Not able to say no
    .go = What is possible now

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Whatever happened, it is not your fault. Someone may use you for work, sex, crime or money.

    Under 18, the law in most countries does not ask if you were forced. A yes does not count. Gifts or pay do not change this.
    .title = If you are under 18
    .next = You can look at the help there is for people under 18.
    .go = What is possible now
    .under18 = Help if I am under 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Signs are only signs, whatever you ticked.

    Many countries have rules for people who are used by others. It can be for work, sex, crime or money.
    .title = What you could do with this
    .next = You can read about your rights. You can talk to someone. You can still decide nothing.
    .rights = My rights
    .help = Find help
    .situations = Situations like mine
    .agreed = But I agreed
    .later = Not now, show all doors

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Maybe you said yes at the start. Maybe you got some money, or came without papers.

    In most countries the law looks at tricks, threats and abuse of your situation, not only at that yes. If you were under 18, the yes does not count at all.

    It can happen without crossing a border. Smuggling means paying to be brought over one. A person who paid for that may be used by others too.
    .title = But I agreed
    .next = You can read about your rights, or ask a service first.
    .rights = My rights
    .papers = Passport or papers
    .help = Find help
