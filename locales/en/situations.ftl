# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Many rights at work count with or without papers: pay, rest, no threats. Men and boys have them too.

    A union can advise you. A State office checks work. Some offices report missing papers. You can ask a service first.

    Many ports have a centre for crews. If your visa is tied to one boss, leaving may affect it.
    .title = About work
    .next = You can look at unpaid wages, or ask a service.
    .wages = Unpaid wages
    .help = Find help
    .papers = Passport or papers
    .debt = Debts that never end
    .domestic = Work in a home
sit-labour-missing = We do not know the work rules for { $country }. A union or a lawyer there may know.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Some debts grow and grow: fees for a job or a trip, interest, fines, rent. Sometimes the family is asked to pay.

    In many countries a debt to someone who uses you cannot be claimed in law. If it is possible, you can ask a lawyer before you pay more.

    Paying may bring calm for a while, and the debt may still grow. Not paying keeps your money, and threats may follow.
    .title = About debts
    .next = You can talk it over with a service before you pay or stop.
    .help = Find help
    .family = When my family is at risk
    .oaths = Oaths and promises

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Work in a home is work, also if you live there. Many countries have rules on pay, rest and days off. Often no boss may keep your passport.

    Maybe you love a child you care for there. That is real, and you may still go.

    Leaving may bring freedom, and cost a room or a visa. Staying keeps them for now, and the pressure may go on.
    .title = Work in a home
    .next = You can plan with a service and decide later.
    .wages = Unpaid wages
    .help = Find help
    .diplomat = Work in a diplomat's home
sit-domestic-missing = We do not know these rules for { $country }. A union there may know.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Some embassy staff have immunity: they cannot easily be taken to court. You still have your rights.

    Some countries have a protocol office for such cases, or a special permit. Some lawyers know this field.

    Leaving may end the pressure, and your permit too. Staying keeps the permit for now, and the pressure may go on.
    .title = Work in a diplomatic home
    .next = You can plan with a lawyer before you decide.
    .help = Find help
    .permit = Permission to stay
    .papers = Passport or papers
sit-diplomat-missing = We do not know what { $country } does in such cases. A lawyer may know.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Whatever you do or did, leaving is your decision: now, later or never.

    You can see a doctor or a lawyer and stay where you are. Leaving may bring rest, and cost income. Staying keeps income, and others may keep deciding.

    Laws on selling and buying sex differ. In some countries you can claim money that others took. This is for men and trans people too.
    .title = Help without judgement
    .next = You can ask for a doctor or a talk, without any other step.
    .health = Health
    .help = Find help
    .images = Pictures and accounts

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Some people are made to carry or grow drugs, steal, beg, cheat, or marry for papers. This happens to men and boys too.

    Many countries have rules on not being punished for what others made you do. They are not the same everywhere.

    Speaking early may help. What you say without a lawyer may be used against you.
    .title = What others made you do
    .next = You can ask for a lawyer before you make a statement.
    .nopunish = Not being punished
    .lawyer = A lawyer
    .held = I am held or charged
sit-crime-missing = We do not know these rules for { $country }. A lawyer there may know.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Some people are held in guarded places and made to cheat others online. Many are men.

    Phones there are often watched. What you admit in a chat may be used against you.

    Paying to leave may work, and may lead to new demands. An embassy may help, and may tell people at home. At a border you can say you were forced. What follows differs.
    .title = Online work
    .next = If nobody watches, you can look for help here.
    .embassy = Embassy or consulate
    .lawyer = A lawyer
    .nopunish = Not being punished
    .help = Find help
sit-scam-missing = We do not know a number for this in { $country }. An embassy may know.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    In most countries a marriage needs a free yes from both. Without it, you may be able to stop or end it.

    A court can often order people to stay away. This may bring calm, or anger. A lawyer can say if a dowry is owed.

    Before a flight, you can tell someone you trust where you go. At the airport, you can ask to talk to an officer alone.
    .title = About a marriage
    .next = You can talk to a service and decide nothing.
    .help = Find help
    .under18 = Help if I am under 18
sit-marriage-missing = We do not know this law for { $country }. A lawyer may know.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Some people threaten to show pictures, or take over accounts. The shame is not yours.

    Paying or sending more may not stop them. Messages, names and dates can be useful proof. With new passwords others may lose access, and they may notice.

    All of this is only for a device that you alone control. If others can look into this one, a service can help you plan.
    .title = Pictures, cameras, accounts
    .next = You can look at ways to ask for removal, or talk first.
    .keep = What is useful to keep
    .help = Find help

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Two free tools can ask websites and apps to block a picture. StopNCII is for adults. Take It Down is for pictures from before you were 18.

    Your device makes a fingerprint of the picture, a kind of code. The picture is not uploaded. Not all sites take part.

    This is only for a device that you alone control. The device keeps traces of the visit. You can also ask a service to help with it.
    .label = Asking for removal

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    A doctor can check you, soon after or years later. Care can go on for a long time. You can ask the hospital for your papers.

    The law looks mainly at those who arranged it. In some countries taking money for it is also punished. A lawyer can tell you before you speak to officials.

    If it has not happened, you can tell a doctor alone that you do not want it.
    .title = Your body and health
    .next = You can see a doctor first and think about the rest later.
    .health = Health
    .lawyer = A lawyer
    .help = Find help

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Many people help when others have to flee. Some make use of them: with a ride at a checkpoint, a room or a job.

    You can check an offer before you go. You can tell someone you trust which way you take.

    The law forbids using children to fight. Some countries let people who flee stay for a time.
    .title = War, flight, disaster
    .next = You can check an offer, or ask how you may stay.
    .offer = Is this offer real?
    .asylum = Protection here (asylum)
    .help = Find help
sit-conflict-missing = We do not know what { $country } offers people who flee. You can ask a service there.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    An oath or a curse can weigh on body and mind. The fear is real.

    Other people have been freed from theirs. In 2018 the Oba of Benin released people from such oaths.

    A leader of your own faith or tradition may help. Some may know the people you fear, so you can choose with care. A lawyer can tell you if you owe anything in law.
    .title = Oaths and promises
    .next = You can talk to a service about the oath, the money or your family.
    .help = Find help
    .family = When my family is at risk

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Love and force can be there together. It can be a partner, a parent or another relative.

    In many countries a court can order someone to stay away from you or a child. Leaving or an order may bring calm, or anger. Staying may keep things quiet, and the pressure may grow.

    Some people leave copies of papers and a little money with a friend. Only you know if this would work.
    .title = When it is someone close
    .next = You can plan with a service, whether you leave or stay.
    .help = Find help
    .phone = Using this phone more safely
