# Money that is owed.

# D75.
m-hub =
    There may be more than one way to get money or to put things right. You can try several.

    The law gives a chance to ask. It does not promise that anyone pays. It can take long. You can choose what matters to you.
    .title = Money you are owed
    .wages = Unpaid wages
    .offender = From the one who did it
    .fund = From the State
    .other = Other kinds
    .abroad = After leaving the country

# D76.
m-wages =
    Work must be paid, often also work without papers. An office that checks work, a court for work, or a union may help.

    Some offices tell the immigration office about people. You can ask a service before you go there.

    Notes of days and hours, messages and pictures of the place help. There are time limits.
    .title = Unpaid wages
    .help = Find help
    .lawyer = A lawyer
m-wages-missing = We do not know these rules for { $country }. A union or lawyer can tell you.

# D77.
m-offender =
    A court can order the person who did it to pay. This can be part of the criminal case, or a case of its own.

    It helps to tell the lawyer early, before that money is gone. In some places you can also claim what was taken. This can be pay from any work, also sex work.
    .title = From the one who did it
    .lawyer = A lawyer
    .after = After leaving the country
m-offender-missing = We do not know these rules for { $country }. A lawyer can tell you.

# D78.
m-fund =
    Many States have a fund for people harmed by a crime. In some, papers and country of birth do not matter. In others they do.

    There is a form, and there is a time limit. Compensation means money for the harm. It may be small, or refused.
    .title = From the State
    .help = Find help
    .lawyer = A lawyer
m-fund-missing = We do not know the fund of { $country }. A lawyer can tell you.

# D79.
m-abroad =
    Leaving a country should not end your claim. A lawyer there can act for you, if you sign a paper for it.

    An address, a bank account and a phone number that stay the same help. Some courts hear people by video.
    .title = After leaving the country
    .lawyer = A lawyer
    .law = The law when I leave
m-abroad-missing = We do not know how it is in { $country }. You can ask before you leave.

# D80.
m-other =
    Money is one way. You can also ask to have papers and records put right, and things given back.

    You can ask for care to get well. A court or an office may say in public what was wrong, or say sorry. Rules may change, so that it does not happen again.
    .title = Other ways to put things right
    .lawyer = A lawyer
    .complain = When rules are not kept
