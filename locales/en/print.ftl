# What stands on printed cards, posters and leaflets. Whoever finds a piece must not be able to tell more than the
# person wants: "quiet" words say nothing of exploitation, "open" words ask a question. Short: a card is small.

# The quiet title is for anybody: work, health, papers. No word that a glance can read as trafficking.
print-quiet-title = Good to know
print-quiet-lead = Work, pay, papers, health: your rights in plain words.
# The open title is a question. It names no crime and calls nobody anything.
print-open-title = Does someone else decide about your work, your papers or your phone?
print-open-lead = You have rights, with or without papers. You can read about them here, in your language.

# Beside the QR code.
print-scan = Scan with a phone. A chat with a computer program opens in Telegram.
print-free = Free. You do not have to say who you are.
print-kept = It keeps nothing about you. Telegram and your phone may.
# Only on open pieces.
print-moment = A moment when nobody looks on is better.

# Numbers. $number is dialled as it stands. The quiet line of advice does not name who answers.
print-emergency = Emergency: { $number }
print-advice = Advice by phone: { $number }
print-hotline = { $name }: { $number }

# In small print: the exact name of the bot, so that a false one can be told; the day of the facts; the version of the words.
print-name = The exact name is { $name }
print-as-of = As of { $date }. Version { $version }.
