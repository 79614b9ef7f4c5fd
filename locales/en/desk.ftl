# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff: two tired people at a small service who know few words of computers. Only the answers at the end are
# for the person who wrote the note.

# What stands on every page. $service is the id of the service.
desk-name = Desk
desk-service = Service: { $service }
desk-skip = Go to the text
desk-language = Language
desk-back = All notes

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Notes
desk-looked = Last look: { $time }. The desk looks by itself at each full hour while it runs.
desk-not-looked = The desk could not look yet.
desk-look = Look again now
desk-waiting = Waiting
desk-waiting-lead = A note stays sealed until you open it. After that the person can no longer take it back. Please open only what you can answer today.
desk-waiting-none = No note is waiting.
desk-note = Note { $number }
desk-until = Can be opened until { $time }.
desk-open = Open note { $number }
desk-foreign = This note cannot be opened with your key. It may be for an older key of yours. It ends by itself, and nobody else can read it.
desk-opened = Opened
desk-opened-none = No note is open.
desk-kept = Kept sealed on this computer until { $time }.
desk-show = Show note { $number }
desk-opening = The exchange has not heard yet that you open this note. It is shown after the next look that reaches the exchange.
desk-sending = The answer is sealed and not sent yet. It is sent at the next look that reaches the exchange.
desk-words-kept = Answered. Only the code words are kept, sealed, until { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = No room today
desk-full-lead = If you are full, your card in the guide can say so. It ends with the day.
desk-full = We are full today
desk-room = We have room again
desk-full-said = Your card says now that you are full today.
desk-room-said = Your card no longer says that you are full.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = This note is not there any more
desk-gone = It was taken back, or its time is over. That is all right. You need not do anything.

# One note and its fields.
desk-field-language = Language
desk-field-place = Where
desk-field-help = Kind of help
desk-field-whom = For whom
desk-field-soon = How soon
desk-field-access = Access needs
desk-field-way = How to answer
desk-way-box = In the answer box, below. The person looks when it is safe.
desk-way-call = You call or write to the person. You can also answer in the box, below.
desk-not-said = Not said
desk-field-contact = Contact
desk-contact-how = One click marks all of it. Please copy it nowhere else than into your phone call.
desk-field-times = Safe times
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = The person’s time ({ $zone })
desk-times-yours = Your time
desk-times-none = No safe time was chosen. You can answer in the box.
desk-now-safe = Now is a safe time.
desk-now-unsafe = Now is not a safe time. The next one, in your time: { $time }.
desk-now-over = No safe time is left before this note ends. You can answer in the box.
desk-field-voice = Voice or message
desk-field-message = May you leave a message
desk-field-others = If someone else answers
desk-field-words = Code words
desk-they-say = They say
desk-you-say = You say
desk-words-none = No code words.
desk-words-lead = Both words make sure that the right people talk. If the person calls, listen for their word, then say yours.

# The rules for a call, beside the contact.
desk-rules = Before you call
desk-rule-times = Only at the safe times, and two tries at most.
desk-rule-hidden = Hide your number.
desk-rule-machine = No message on a machine, unless the note says that you may.
desk-rule-others = If someone else answers, do what the note says. Use vague words.
desk-rule-word = Begin with your word. If their word is missing or wrong, say that it is a wrong number, end the call, and do not try again.
desk-rule-first = Your first sentence: “Are you OK to talk now?”
desk-rule-wish = Ask what the person wants, not what happened.

# The answer. $language is a language as it stands in a list.
desk-answer = Answer
desk-answer-lead = Please choose one. The person reads it once, with their code, in this language: { $language }.
desk-form-yes = Yes, we can talk
desk-form-other = Another service can help
desk-form-today = Today is not possible
desk-form-ask = Please ask for somebody
desk-label-number = Phone number
desk-label-hours = When the person can call (your time)
desk-label-from = From
desk-label-to = To
desk-label-name = First name or role
desk-label-service = Name of the other service
desk-label-hotline = Name of the hotline
desk-may = { $field } (may stay empty)
desk-preview = Look at it before it is sealed

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Please look at this again
desk-wrong-empty = { $field }: please fill this in.
desk-wrong-long = { $field }: at most { $limit } characters.
desk-wrong-link = { $field }: no addresses of websites or e-mail, and no names with @. They could lead somebody to the wrong place.
desk-wrong-signs = { $field }: letters, digits and simple signs only.
desk-wrong-number = { $field }: this is not a number that can be called. Please write it as { $example }.
desk-wrong-days = { $field }: please choose at least one day.
desk-wrong-hours = { $field }: please give both times, the later one second.

# The look before it is sealed.
desk-check-title = Before it is sealed
desk-check-lead = This is all that the person will see. After it is sealed, nobody here can read or change it.
desk-check-theirs = What the person reads ({ $language })
desk-check-yours = The same for you ({ $language })
desk-send = Seal and send
desk-change = Change it

# After it was sent.
desk-sent-title = Answered
desk-sent = The answer is in the box. The person can read it once, until { $time }. The sealed copy of the note on this computer is deleted.
desk-sent-words = The person may call and say the code word. So the two words alone are kept here, sealed, until then.
desk-already-title = Answered before
desk-already = This note already has an answer, and that one counts. This second one was not sent. If something has changed, you can wait: the person can send a new note.
desk-late = The time of this note is over, so there is no box for the answer any more. You need not do anything. The person can send a new note.
desk-stays-title = Not sent yet
desk-stays = The answer is sealed and kept on this computer. The desk sends it at the next look that reaches the exchange. Please let it run.

# The end of a note.
desk-finish-title = This note is finished
desk-finish-lead = This deletes the sealed copy on this computer. A disk can keep traces of a deleted file. They are sealed: without your key and your passphrase they cannot be read.
desk-finish-sure = Nobody here needs this note any more.
desk-finish = Delete the sealed copy
desk-finished = The sealed copy is deleted.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = The exchange cannot be reached. Please look at your internet connection. What is open stays here, and the desk tries again at the next full hour.
desk-problem-refused = The exchange does not let this desk in. Please see that the clock of this computer is right. If it is, ask who keeps the directory: your key may have been blocked. Then you need a new one.
desk-problem-clock = The clock of this computer is wrong by { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Please let the computer set its clock by itself, then look again.
desk-problem-busy = The desk has asked too often. Please wait a few minutes, then look again.
desk-problem-ends = Your key ends in { $days ->
        [one] one day
       *[other] { $days } days
    }. Please make a new one soon, and send it to who keeps the directory.
desk-problem-ended = Your key has ended. No new notes come for it. Please make a new one, and send it to who keeps the directory.
desk-problem-disk = This computer could not write into the folder of the notes. Please see that the disk has room. Nothing was opened or sent.
desk-problem-desk = Something went wrong in the desk. Please end it with Ctrl and C and start it again. Open notes are kept, sealed.
desk-problem-form = This page was too old, or it was sent twice. Nothing was done. Please begin again from the list.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = This page is closed
desk-closed = It opens only with the address that the desk shows when it starts, and that address works once. To get a new one, end the desk with Ctrl and C and start it again.
desk-lost-title = Nothing is here
desk-lost = The note may be answered, deleted or past its time. The list has all that there are.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Passphrase (it stays unseen while you type):
desk-start-open = Open this address in the browser of this computer. It works once:
desk-start-end = To end the desk, press Ctrl and C in this window.
desk-start-ended = The desk has ended. Open notes stay sealed on this computer.
desk-start-wrong = This passphrase does not open the key. Please start the desk again and type it as you did when the key was made. If it is lost, make a new key.
desk-key-lead = The passphrase locks the key of your service. Nobody can give it back to you. Five random words are easy to keep and hard to guess, for example:
desk-key-rule = At least { $count } characters. You can use these words or others.
desk-key-ask = New passphrase (it stays unseen while you type):
desk-key-again = The same once more:
desk-key-short = A passphrase needs at least { $count } characters: shorter ones can be guessed by a machine. Nothing was made. Please start again.
desk-key-differ = The two were not the same. Nothing was made. Please start again.
desk-key-private = Your key. It stays on this computer, and nobody else ever gets it:
desk-key-public = The part for others:
desk-key-words = The eight words of your key:
desk-key-first = 1. Send the part for others to who keeps the directory of services, for example by e-mail. It is not secret.
desk-key-second = 2. Call them and read out the eight words. Only if they are the same there, the key counts. It holds until { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Yes, we can talk. You can call { $number }. When: { $hours }.{ $word ->
        [yes] {" "}Please say the word.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = We cannot help with this. { $service } can. Shall we ask them? You can answer with a new note.
# $hotline is the name of a hotline that answers at night.
answer-today = Today is not possible. For tonight: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Please ask for { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = A good time: { $hours }.
