# Opening a session: language, first words, a safe moment, country, the doors.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Hello. This is a computer program. It gives information and numbers of services that can help.

    It is free. You do not have to say who you are or what happened. It is not the police and not a lawyer.

    You can read about rights. You can find numbers to call. You can look at what each way brings and costs. You can leave at any moment.
    .title = Hello
    .go = Go on
    .private = How private is this?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Is it OK to read this here and now? Only you can know.

    If someone may see your phone, you can come back another time.
    .title = A good moment?
    .yes = Yes
    .unsure = Not sure
    .no = No, leave

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Someone may look at this phone. A friend's or another phone can be better.

    You need not save or copy our texts. You can press Leave before you put the phone down.

    You can think of a reason why you held the phone. A warm phone, an empty battery or unknown apps may mean that it is watched, but often mean nothing.
    .title = Using this phone more safely
    .telegram = Telegram settings
    .go = Go on
    .later = Come back another time

safe-tg =
    Some settings of Telegram make this chat less easy to see. None of them hides it from everyone.

    You can go through them one by one, or leave them as they are.
    .title = Telegram settings that help
    .go = Go on
safe-tg-previews =
    Notifications can show the first words of a message. You can switch off the preview in Telegram: Settings, Notifications.

    This program changes its page without a sound. Your phone may still show something.
safe-tg-passcode =
    Telegram can ask for a code when it is opened: Settings, Privacy and security, Passcode.

    This can keep others out. Someone who sees a new code may also ask why it is there.
safe-tg-devices =
    Telegram can be open on another phone or computer at the same time. You can look at the list: Settings, Devices.

    You can end one of them there. The person who uses it may notice that.
safe-tg-timer =
    Telegram can delete messages by itself after a day or a week: open this chat, its menu, Auto-delete.

    A line about it then appears in the chat.
safe-tg-delete =
    You can delete the whole chat: hold it in the list, Delete, and tick the box to delete it for the other side too.

    This cannot remove screenshots, or what Telegram itself keeps.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    We can clear our page and what you sent here in the last 48 hours.

    We cannot clear what Telegram keeps, screenshots, or calls you made. The chat stays in your list until you delete it by hand. With its code you can take a note back.
    .title = Clear everything
    .clear = Clear now
    .withdraw = About notes and codes
    .cancel = Go back

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    This helps to show the right rules and numbers. It is only for this screen, and you can change or skip it.
    .title = Where are you now?
    .unknown = I do not know
    .sea = On the way or at sea
    .skip = Skip

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    You can look at one thing, or at many. Nothing is kept.
    .title = What would help now?
    .ok = Is this OK?
    .rights = My rights
    .help = Find help
    .going = Going home or staying
    .under18 = I am under 18
    .justice = Police and court
    .money = Money I am owed
    .privacy = What is kept
    .easier = Easier to read
    .someone = I want to help someone
    .about = Who makes this
    .feedback = Was this useful?
    .clear = Clear everything
    .phone = Using this phone
    .code = Notes and codes
    .worker = For outreach workers
