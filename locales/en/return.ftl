# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    You do not have to decide today, and not here. A good decision needs time and facts about both ways. Return should be safe, and it should be your own choice. You may also say no, or not now.

    If you have a paper that orders you to leave, look there first.
    .title = Going home or staying
    .good = Going may bring family, language and a new start. It may bring old debts or danger.
    .hard = Staying may bring time, a permit and work. It may bring waiting and an uncertain end.
    .told = I was told to leave
    .know = What to know first
    .safe = Would it be safe?
    .law = What the law does
    .life = Life after it
    .help = Help with return
    .other = Other ways
    .sheet = Worksheet

# D82. The six groups list the same lines as the worksheet.
b-know =
    Before a decision, some things are good to know. They stand in six groups. You can read one or all, in any order.
    .title = What to know before
    .sheet = Worksheet
    .help = Find help
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = The decision
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Safety
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = The law
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Money
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = The way
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Life and children

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = May I say no, or not now? Who decides if I do not choose?
    .who = A lawyer or a service can answer.
sheet-2 = What may happen if I say no?
    .who = A lawyer can answer.
sheet-3 = What other ways do I have, here or elsewhere?
    .who = A lawyer can answer.
sheet-4 = How much time do I have, and what is the last day?
    .who = A lawyer or a service can answer.
sheet-5 = What happens to my permit or claim if I leave?
    .who = A lawyer can answer.
sheet-6 = May I come back later, for a visit, court or family?
    .who = A lawyer can answer.
sheet-7 = Who could hurt me there, here or on the way? Who looks at this, and may I read it?
    .who = A service or the UN migration office can answer.
sheet-8 = Who would really protect me there?
    .who = A service there can answer.
sheet-9 = Is my family all right, what do they know, and are they part of it?
    .who = You, or a service there if you agree.
sheet-10 = What happens to the court case? Can I speak by video? Who tells me the end?
    .who = A lawyer or the office that leads the case can answer.
sheet-11 = How do I get my pay and other money after I leave?
    .who = A lawyer or a union can answer.
sheet-12 = Could I be punished at home for anything?
    .who = A lawyer can answer.
sheet-13 = Which paper do I travel with, and what does it show?
    .who = A service or the UN migration office can answer.
sheet-14 = Who gets which data about me? What can I refuse?
    .who = A service or the UN migration office can answer.
sheet-15 = What help do I have until I go?
    .who = A service can answer.
sheet-16 = How do I travel, who comes with me, who meets me?
    .who = A service or the UN migration office can answer.
sheet-17 = What do I get there: home, income, courses? How long, from whom?
    .who = A service there can answer.
sheet-18 = Can I get my treatment and medicine there? What does it cost?
    .who = A doctor or a service there can answer.
sheet-19 = What about my children: papers, school, who cares for them?
    .who = A lawyer or a guardian, the adult who speaks for a child, can answer.
sheet-20 = Do I really owe these debts or promises? Who may ask for them?
    .who = A lawyer or a service can answer.
sheet-21 = What would people say or do? Is there war, or a law against people like me?
    .who = A service for people who flee can answer.
sheet-22 = Is there a written plan, and one person with a name before and after?
    .who = A service or the UN migration office can answer.
sheet-23 = Who pays? Must I pay back if I return here?
    .who = The UN migration office can answer.
sheet-24 = Until when can I change my mind, and how?
    .who = A lawyer or the UN migration office can answer.
sheet-25 = Who gives me advice that is independent, and where can I complain?
    .who = A lawyer can answer.
sheet-26 = I am under 18: who speaks for me, and who decides what is good for me?
    .who = A guardian, the adult who speaks for a child, can answer.

# D83.
b-safe =
    You know the people best: who could hurt you, where, and on the way.

    A service can look at the dangers with you. You can ask who does it, and to read it and correct it. Some people were used again after return.

    It may be better not to go, or not now.
    .title = Would it be safe?
    .next = You can ask for protection here, or in another place.
    .asylum = Protection here (asylum)
    .protect = Protection from threats
    .family = When my family is at risk
b-safe-missing = We do not know who looks at this in { $country }. A service can tell you.

# D84.
b-law =
    Leaving may end a permit or a claim for asylum, which is protection in another country. Sometimes there is an entry ban: you may not come back for some time.

    A court case or a claim for money can often go on without you. At home, some acts may be punished.

    A lawyer can tell you before you leave.
    .title = What the law does
    .lawyer = A lawyer
    .abroad = Case in another country
    .money = Money after leaving
b-law-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    In both places you can ask the same: where do I sleep, what do I live on, who treats me, what about debts?

    Family and neighbours may help, or talk. Children may find it easy or hard.

    You can compare both places on paper, or in your head.
    .title = Life after it
    .help = Help with return
    .debts = Debts that never end
    .family = When my family is at risk

# D86. Both sides.
b-help =
    Some programmes help people who choose to go home. The UN migration office runs many, States and services run others. You can ask who pays them and if they are independent.
    .title = Who helps with return
    .good = Good sides: a ticket, papers, company on the way, and some money for a new start.
    .hard = Hard sides: there are conditions, help may end soon, and coming back may be hard.
    .contact = Services for return
    .sign = Before you sign
    .trip = The way and after
b-help-missing = We do not know the programmes of { $country }. A service can tell you.

# D87.
b-trip =
    You can ask for a plan on paper: which papers, who comes with you, what happens at the airport, who meets you.

    One person with a name, before and after, helps. They should ask how you are later only if you want it.
    .title = The way and after
    .abroad = Help in another country
    .sign = Before you sign
b-trip-missing = We do not know how it is in { $country }. A service can tell you.

# D88.
b-other =
    There may be more than two ways: a permit here, asylum, which means protection here, family in another place, another country, or going later.

    Each has its own rules and dates. A lawyer can say which are open to you.
    .title = Other ways
    .permit = Permission to stay
    .asylum = Protection (asylum)
    .help = Find help
b-other-missing = We do not know the ways in { $country }. A lawyer can tell you.

# D89. One line at a time; nothing is saved.
b-sheet =
    One question at a time. You can mark what you want to ask. Nothing is kept: marks go when you leave.
    .title = Worksheet
    .next = You can look at your questions at any time.
    .going = Ask about going
    .staying = Ask about staying
    .know = I know this
    .onward = Next question
    .questions = Show my questions
    .clear = Clear all marks
b-sheet-line = Question { $number } of { $of }
b-sheet-marked = Marked: { $marks }.
b-sheet-result = Your questions. You can read them to a lawyer or a service.
b-sheet-going = About going
b-sheet-staying = About staying
b-sheet-empty = You have not marked a question. That is fine.

# D90.
b-sign =
    Before you sign, you can ask to read it in your language, or to hear it. You can take time, and keep a copy.

    Until when can I change my mind? What happens then? Who helps me if something goes wrong?
    .title = Before you sign
    .lawyer = A lawyer
    .help = Find help
b-sign-missing = We do not know the rules for { $country }. A lawyer can read the paper.
b-sign-data =
    Who here gets my data? Who there? What exactly: name, health, what happened?

    You can say yes to one thing and no to another. You can ask for this on paper.
    .label = What they pass on

# D91.
b-forced =
    A paper that orders you to leave has a date. Often you can ask a court to look again, but only for a few days. A lawyer today can make a difference, if you can reach one.

    You can say what happened to you, and that you fear to go back. No State may send a person into torture.

    You may be held for a time. You can ask for a lawyer there too.
    .title = I was told to leave
    .next = You can look for a lawyer now.
    .lawyer = A lawyer
    .asylum = Protection here (asylum)
    .recognised = Being recognised
b-forced-missing = We do not know these rules for { $country }. A lawyer can tell you.
