# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    It is good that you look here. It is not your fault.

    You have extra rights. Adults must keep you from harm. You can ask for a bed, a doctor and an adult to help you.
    .title = If you are under 18
    .next = You can pick a button, or stop here.
    .talk = Someone to talk to
    .guardian = An adult on my side
    .age = When they doubt my age
    .going = Going home or staying
    .parent = I have or expect a child
c-hub-missing = We do not know the rules of { $country }. A service may know.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    A guardian is an adult who has to think of what is good for you. You can tell this adult what you want.

    Do you not feel good with this adult? You can say so and ask for another.
    .title = An adult on your side
    .help = Help if I am under 18
    .complain = When something goes wrong
c-guardian-missing = We do not know who this is in { $country }. You can ask a lawyer.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    If they are not sure, they should treat you as under 18 while they check.

    First they can look at papers. A doctor should come last, and only if you say yes. You can say no. A lawyer can tell you what comes then.
    .title = Your age
    .guardian = An adult on my side
    .lawyer = A lawyer
c-age-missing = We do not know how { $country } does it. A lawyer may know.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    We tell no one. Telegram can see this chat.

    If you call or visit someone, they may have to tell others that you need help. That can help. It can also feel too fast. You can ask first: who will you tell?
    .title = What stays between us
    .go = Go on to services
    .not-now = Not now
c-secret-missing = We do not know the rule for { $country }. You can ask them.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    You do not have to know yet. Adults must hear you and think of what is good for you.

    Both ways can be good or hard. No one should send you where people hurt you, or ask your family if that does harm.
    .title = Going home or staying
    .guardian = An adult on my side
    .lawyer = A lawyer
c-return-missing = We do not know how { $country } does it. A lawyer may know.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    You and your child should stay together, if that is good for the child. A child has rights: a birth paper, school and a doctor.

    Does the other parent do harm? A lawyer can tell you what you can ask for.
    .title = You and your child
    .help = Find help
    .health = Pregnancy and health
    .lawyer = A lawyer
c-parent-missing = We do not know the rules of { $country }. A lawyer may know.
