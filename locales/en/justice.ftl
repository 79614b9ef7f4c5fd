# Police and court.

# D65.
j-hub =
    You choose. You can get help whether you go to the police or not, in most places.

    Some people never go. Some go later. Each way has good and hard sides.
    .title = Justice, if you want it
    .report = Report or not
    .police = Talking with the police
    .protect = Protection from threats
    .court = In court
    .abroad = Case in another country
    .wrong = When rules are not kept

# D66. Follows the sample text; both sides.
j-report =
    This is your decision, and you can take time. Some people go to the police. Some do not, or later.

    You can go alone or with a service. In most places you can get help without it.
    .title = Should I report?
    .good = Good sides: it may stop someone, and open protection, a permit or money.
    .hard = Hard sides: it takes long, you are asked much, and some things cannot be stopped.
    .next = You can ask a lawyer first, also about deadlines.
    .lawyer = A lawyer
    .police = Talking with the police
    .keep = What is useful to keep
    .not-now = Not now
j-report-missing = We do not know the ways in { $country }. A service can tell you.

# D67.
j-police =
    You can ask for an interpreter and a lawyer. You can ask for a woman or a man to talk with. You can ask for breaks. You can stop.

    You can read what is written and correct it. You can ask for a copy, and for the officer's card.

    If officers are part of it, a lawyer or an office for complaints may help.
    .title = Talking with officers
    .lawyer = A lawyer
    .wrong = When rules are not kept
j-police-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D68.
j-keep =
    Some things can be useful later: dates, places, pay, messages, numbers of cars.

    You can keep them only where it is not dangerous, and perhaps not on this phone. With someone you trust may be better.

    You need not have any of it. Your word need not be the only sign of what happened.
    .title = What is useful to keep
    .next = You can keep nothing, and still ask for help.
    .report = Report or not
    .phone = Using this phone

# D69.
j-lawyer =
    A lawyer knows the law and speaks for you. Some are free for you: the State or a service pays. You can ask about cost first.

    A lawyer may not tell others what you say, with few limits. You can ask for another one.
    .title = A lawyer
    .help = Find a lawyer
j-lawyer-missing = We do not know who pays in { $country }. A service can tell you.

# D70.
j-protect =
    Threats against you or your family are a crime too. The police may watch, or a court may order someone to stay away.

    A witness programme may give a new place and name. You give up a lot: friends, work, your town.

    You can ask to be told when someone is set loose or moved.
    .title = Protection from threats
    .next = You can ask a lawyer which kind fits you.
    .family = When my family is at risk
    .lawyer = A lawyer
j-protect-missing = We do not know what { $country } offers. A lawyer can tell you.

# D71.
j-court =
    You may be able to speak by video, or behind a screen. The room may be closed to others, and your name may stay hidden.

    Someone can sit with you. Some questions about your life are not allowed in many places. For children there are extra rules.
    .title = In court
    .lawyer = A lawyer
    .support = Find support
    .voice = Being heard and informed
j-court-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D72.
j-abroad =
    States can ask each other for help. You may speak by video, or be asked to travel. They decide together which country leads.

    Extradition means a person is sent to another country for a case. Papers about you may travel too. You can ask who sees them.
    .title = A case in another country
    .lawyer = A lawyer
    .data = What happens with my data
    .abroad = Help in another country
j-abroad-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D73.
j-voice =
    You can tell the court what it did to you, in words or on paper. You can ask to be told about dates, the result, and when someone is let go.

    It helps to ask for this in writing. You can also choose not to hear of it.
    .title = Being heard and informed
    .lawyer = A lawyer
j-voice-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D74.
j-wrong =
    You can complain when an office does not keep the rules. No one may punish you for it.

    There are offices that check the police, and others for data or for equal treatment. An ombudsman is a person who looks at complaints about offices. A court can help too.
    .title = When rules are not kept
    .lawyer = A lawyer
    .help = Find help
j-wrong-missing = We do not know these offices in { $country }. A lawyer can tell you.
