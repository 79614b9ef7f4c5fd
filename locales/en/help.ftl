# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    What kind of help? You can choose, or look at everything. Your choice is not kept.
    .title = Find help
    .all = Everything
    .place = A place to stay
    .lawyer = A lawyer
    .doctor = A doctor
    .talk = Someone to talk to
    .work = A problem at work
    .papers = Papers
    .return = Return
    .abroad = Help in another country
    .offer = Is this offer real?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Services differ by country. You can choose one, or look at one hotline for each:
    .title = Services that can help
    .filter = Choose what fits
    .none = When nothing fits

# D94.
f-card =
    A card says what a service does and for whom. It shows its languages, its hours, and if it is free. It says if you can come without papers or a name.

    It says who recognises it and until when. You see what it asks from you, and whom it must tell.

    You can ask a service the same questions yourself.
    .title = What a service tells you
    .next = You can look at ways to make contact.
    .contact = How to contact
    .script = What you could say
    .recognised = What recognised means
    .complain = A problem with a service

# D95.
f-acc =
    Recognised means that someone has checked a service: a ministry, a licence office, or a network with own rules.

    It is not a promise. It does not say that each person there is good, or that there is a free place.
    .title = What recognised means
    .service = Go back
f-acc-kinds =
    Some services work for the State under a contract, or get money from it. Some may send people to the office that recognises them.

    Some have a licence. Some belong to a network. Some are State offices, or offices of the United Nations.
    .label = Kinds of recognition

# D96.
f-check =
    An offer of help, work or travel can be false. Signs are: decide fast, pay first, hand over the passport, tell no one.

    You can ask for the full name and address. You can call a number that you found yourself. Someone you trust can look too.

    Real help does not take your papers, and does not ask for money.
    .title = Is this offer real?
    .services = Find services

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    You can call or write, or visit. Some services also take a note without a name.
    .title = How do you want to make contact?
    .good = Good sides: if you call or visit, you keep it all in your hands. A note or a call back takes less courage.
    .hard = Hard sides: a call costs money and shows on the bill. A code can be found, and someone else may answer a call back.
    .self = I call or write myself
    .visit = I visit
    .box = Answer box with a code
    .callme = They call me
    .not-now = Not now

# D98.
f-script =
    Three sentences can be enough.

    I have a question about help. I do not want to say my name. Is someone there who speaks my language?

    You can end the talk at any time.
    .title = What you could say
    .next = You can also show a line instead of talking.
    .services = Services
f-script-card =
    You can show this line at a desk:
    .label = A line to show

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    This note has no name and no story. You only tap. You can stop at every step.

    Are you under 18? For young people, other rules can apply. You do not have to say.
    .title = A short note without a name
    .words = Five words
    .digits = Twelve digits
    .call = How they can reach you
    .no = Do not send

# D100. All fields again, before anything is sent.
f-consent =
    This is what the note says:
    .title = Do you want to send this?
    .send = Send
    .change = Change
    .no = Do not send

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    The note is sent. This is your code:
    .title = Your code
    .have = I have it
    .take = Take the note back

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Here you can type your code. What you type is removed from the chat at once.

    It can be five words or twelve digits. An answer is shown once, and is then gone.
    .title = Look for an answer
    .next = You can also look at services that you can call or visit.
    .back = Take a note back
    .result = About a complaint
    .services = Services

# D103. The one place where a contact is typed.
f-call =
    You can type one number, or one name on Telegram. It is removed from the chat at once. It goes only into the note.

    A number that only you use is better. Someone else may answer.
    .title = If they may call you
    .words = Five words
    .digits = Twelve digits
    .no = Do not send

# D104.
f-cross =
    A service here can ask one in another country to help you. Only what you say yes to should be passed on.

    You can also choose the other country here and read its pages. The pages then show that country until you change it.
    .title = Help in another country
    .country = Choose the country
    .services = Services
f-cross-missing = We do not show services in { $country } yet.

# D105.
f-none =
    Sometimes nothing fits, or no one answers. It is not about you. You can try again at another hour.

    A service in a country nearby may speak your language. Some offices work in many countries.
    .title = When nothing fits
    .numbers = Emergency numbers
    .abroad = Help in another country
    .feedback = Say what was missing
f-none-missing = We do not know a hotline for { $country } yet. The emergency number can help.
f-none-bodies =
    The UN has offices for refugees and for migration in many countries. There is also the Red Cross or Red Crescent. Trade unions work across borders too.

    They may help, or tell you who can. They have their own rules.
    .label = Offices in many countries

# D136. What went wrong with a service, by taps.
f-mark =
    You can tell what happened with a tap. You do not say who you are.
    .title = What happened with the service?
    .proof = I have a code of a note
    .complain = Tell it without a code
    .no = Do not tell it
    .services = Services

# D106.
f-complain =
    A service should treat you with respect. It should not take money or papers, lock doors, or tell others without your yes.

    If it does, you can leave, ask for another person, or complain.
    .title = A problem with a service
    .mark = Tell it here by taps
    .services = Another service
    .outside = When rules are not kept
f-complain-missing = We do not know these offices in { $country }. A lawyer can tell you.
f-complain-tell =
    You can tell the head of the service. You can tell the office that pays it or gave it a licence.
    Some countries have an office that checks complaints.

    If someone hurt you or took your papers, it may be a crime too. A lawyer or another service can help you choose.
    .label = Whom to tell
