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

# D97. Four ways, both sides.
f-way =
    You can call or write, or visit. Two more ways are explained here, but no service uses them yet: an answer box with a code, and a call back.
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

# D99 to D103. No service takes notes yet. Nothing is sent or kept.
f-note =
    No service takes notes through this guide yet, so nothing is sent here.

    Such a note would be made by taps only: the language, the kind of help, how soon. It has no name and no story. Each part can be left out.
    .title = A short note without a name
    .next = You can read how sending would be asked, or call instead.
    .consent = How sending is asked
    .cancel = Go back

f-consent =
    Nothing is sent here, because no service takes notes yet.

    First you would see every part of it. You would see who can open it, until when, and whom they may have to tell. Sending, changing and not sending would all be fine.
    .title = Before a note is sent
    .next = You can look at how a code works, or at services.
    .code = How a code works
    .change = What is in a note
    .no = Services instead

f-code =
    There is no code for you here, because no service takes notes yet.

    A code would be five words or twelve digits, shown once. With it you could look for an answer when you choose. No one would write to you. A code that others find could be used by them.
    .title = How a code works
    .next = You can look at the place for answers, or go back.
    .box = Where answers would be

f-box =
    No answers wait here, because no service takes notes yet. What you type is not read.

    An answer would be shown once, after you enter your code, and then be gone. A wrong code and an empty box would look the same.
    .title = Where answers would be
    .next = You can look at services that you can call or visit.
    .services = Services

f-call =
    No service calls back through this guide yet. What you type is not read or kept.

    It would ask for good days and hours, and if a message may be left. It would ask what to say if someone else answers. Both sides would use a word that only they know.
    .title = If they may call you
    .next = You can read how sending would be asked, or call yourself.
    .consent = How sending is asked
    .no = Services instead

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

# D106.
f-complain =
    A service should treat you with respect. It should not take money or papers, lock doors, or tell others without your yes.

    If it does, you can leave, ask for another person, or complain. This guide takes no complaints yet.
    .title = A problem with a service
    .services = Another service
    .outside = When rules are not kept
f-complain-missing = We do not know these offices in { $country }. A lawyer can tell you.
f-complain-tell =
    You can tell the head of the service. You can tell the office that pays it or gave it a licence.
    Some countries have an office that checks complaints.

    If someone hurt you or took your papers, it may be a crime too. A lawyer or another service can help you choose.
    .label = Whom to tell
