# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.

f-note-young =
    You can go on with the note, or not. Both are fine. The service will read that you are under 18.
f-note-service =
    The note goes to { $service }. No other service can open it.
f-note-help =
    What kind of help? You can mark several.
f-note-soon =
    How soon? You can leave this out.
f-note-for =
    Who is it for? You can leave this out.
f-note-needs =
    Do you need one of these? You can leave them out.
f-note-words =
    These two words show who is who, if you speak with each other.

    You say: { $say }

    They say: { $hear }
    .other = Other words
f-note-code =
    With a code you can look for the answer, or take the note back. What kind of code is easier for you?
f-note-age =
    .yes = Yes
    .no = No
    .unsaid = I do not want to say
f-note-on = Go on
f-note-skip = Leave it out
f-note-return = Back to the note

f-call-kept =
    Your number or name is ready for the note. It is not shown again. To change it, you can type another one.
f-call-contact-odd =
    This does not look like a number or a name on Telegram. It was not kept. You can type it again, for example with + and the country in front.
f-call-contact-lost =
    The number or name is no longer here, because time went by. Nothing was sent. You can type it again.
f-call-days =
    On which days is it good for you?
f-call-hours =
    At what hours can you speak? Others should not be near then.
f-call-zone =
    Which clock is yours?
f-call-voice =
    How should they reach you?
f-call-message =
    If you do not answer, may they leave a message? Someone else could find it.
f-call-others =
    If someone else answers, what should they do?

f-consent-not-sent =
    The note was not sent. The service takes no notes at this moment, or the guide could not keep it. Nothing is left of it here.
f-consent-who =
    Only { $service } can open it. It waits for { $hours } hours, then it is deleted. We cannot read it later.
f-consent-free =
    Until they open it, you can take it back with your code. Send it, change it, or do not send it. All three are fine.

f-code-when =
    Keep it somewhere only you look. No one will write to you.

    Services look at notes at least twice on each working day. You can look for an answer from tomorrow on, for three days.

    If you lose the code, you can simply send a new note.
f-code-gone =
    A code is shown only once. If you lost it, you can send a new note.

f-box-back =
    Here you can type the code of the note that you want to take back. This works until the service has opened it.
f-box-proof =
    You want to tell this about a service: { $kind }.

    Type the code of the note that this service opened. It shows that you were in contact. It does not show who you are.
f-box-result =
    Here you can type the number of your complaint.
f-box-nothing =
    There is nothing for this code now. It may be too early, or too late, or something is typed differently. After five tries, wait one hour.

    If you find nothing after three days, you can send a new note or call.
f-box-answer =
    An answer is here. It is shown this one time:
f-box-closed =
    This service cannot answer any more. What you wrote was deleted. You can ask another service.
f-box-taken =
    The note is taken back and deleted. Nobody has read it.
f-box-opened =
    The service has already opened this note, so it cannot be taken back here. You can ask the service to delete it.
f-box-away =
    This cannot be looked up at this moment. Nothing is lost. You can try again later.
f-box-noted =
    Thank you for telling this. People will look at it. This is the number of your complaint. With it you can look here what came of it:
f-box-open =
    People are still looking at this complaint.
f-box-upheld =
    This complaint was accepted. Something was done about it.
f-box-dismissed =
    People looked at this complaint and did not find it so. You can also tell an office outside.

f-mark-is-red =
    You want to tell this: { $kind }.

    With a code of a note that they opened, the service is hidden within a day. Without a code, two people look at it first.
f-mark-is-plain =
    You want to tell this: { $kind }. Two people look at it.
f-mark-no-answer = They did not answer
f-mark-money = They wanted money or papers
f-mark-locked = They locked me in
f-mark-told = They told others about me
f-mark-disrespect = They were not respectful
f-mark-sexual = Sexual behaviour
f-mark-other = Something else

f-way-notes =
    This service takes notes through this guide. The note is sealed, so that only this service can open it.
f-way-full =
    This service is full today and takes no new notes. Tomorrow it may.
card-slow =
    This service has not looked at its notes for more than a working day. An answer may take long.

# The fields of a note. The service reads them in its own language.
note-line-language = Language: { $value }
note-line-help = Help: { $value }
note-line-soon = How soon: { $value }
note-line-whom = For: { $value }
note-line-access = Needs: { $value }
note-line-contact = One number or name, which is not shown here
note-line-days = Days: { $value }
note-line-hours = Hours: { $value }
note-line-zone = Clock: { $value }
note-line-voice = How: { $value }
note-line-others = If someone else answers: { $value }
note-line-words = Words: you say { $say }, they say { $hear }
note-line-box = Answer: in the box, with a code
note-line-call = Answer: they reach you
note-help-tonight = A place tonight
note-help-soon = A place soon
note-help-lawyer = A lawyer
note-help-doctor = A doctor
note-help-talk = Someone to talk to
note-help-work = Work or pay
note-help-papers = Papers
note-help-return = Questions about return
note-help-other = Something else
note-whom-woman = A woman
note-whom-man = A man
note-whom-trans = A trans person
note-whom-under-18 = Someone under 18
note-whom-children = Someone with children
note-whom-group = A couple or a group
note-soon-today = Today
note-soon-week = This week
note-soon-no-hurry = There is time
note-access-step-free = No steps
note-access-sign = Sign language
note-access-reading = Help with reading
note-access-other = Something else
note-voice-either = A call or a message
note-voice-voice = Only a call
note-voice-message = Only a message
note-message-no = Leave no message
note-message-yes = A message may be left
note-others-hang-up = Hang up
note-others-wrong-number = Say "wrong number"
note-others-delivery = Say it is a delivery
note-others-survey = Say it is a survey
