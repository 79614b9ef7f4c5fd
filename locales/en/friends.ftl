# Friends and helpers.

# D119.
h-hub =
    Thank you for looking. Slow is better than fast. The person decides what happens, also if you would do it another way.
    .title = I want to help someone
    .signs = What I noticed
    .talk = How to talk
    .tell = Whom to tell
    .missing = Someone is missing

# D120.
h-signs =
    Someone may work all day, be watched, have no papers at hand, or let others speak. Someone may owe more and more.

    These are signs and not proof. There can be other reasons. You do not have to find out. Following or testing people can harm them.
    .title = What you may have noticed
    .talk = How to talk
    .tell = Whom to tell

# D121.
h-talk =
    You can talk when you are alone with the person, calmly, about small things first. You can offer a number, and accept a no.

    Some things can do harm: asking for details, facing the other people, planning a way out alone. Posting about it can too.

    You can say: I am here if you want to talk.
    .title = How to talk
    .services = Find services

# D122. Behind a warning.
h-missing =
    You can report a missing person to the police, here or at home. The Red Cross and Red Crescent look for people in other countries. An embassy may ask too.

    If someone asks for money, paying may help, or lead to more demands. The police or a service can advise.

    Pictures and plans in public can put the person at risk.
    .title = Someone is missing
    .next = You can call a number, or look for a service.
    .numbers = Emergency numbers
    .services = Services
h-missing-missing = We do not know a line for this in { $country } yet. The police can take a report.

# D123.
h-report =
    Some lines take calls without a name. You can say the place, the times and what you saw yourself.

    Customers can call too: of a farm, a shop, a hotel, or of sexual services. In some places buying them is a crime, and a lawyer can advise first.

    Calling may help. It may also move people elsewhere. A service can think with you.
    .title = Whom to tell
    .numbers = Services and numbers
h-report-missing = We do not know a line for this in { $country } yet. A service there may know.
