# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    I am a program and cannot read what you write. I have removed it from this chat so that it does not stay here.

    If something is dangerous now, press the first button.
    .title = Thank you for writing
    .danger = Danger now
    .help = Find help
    .home = All doors

# D116.
sys-media =
    I did not open this and have removed it from this chat. You do not need to send proof to anyone here.
    .title = Not opened
    .home = All doors
    .keep = What is useful to keep

# D117. Shown when a fact or contact is past its date.
sys-stale =
    We are checking this again, so we do not show it now. A hotline can tell you what holds today.
    .title = This is being checked
    .hotline = Hotlines and services
    .home = All doors
sys-stale-missing = We do not know a hotline for { $country } yet.

# D118. An old button or a fault.
sys-error =
    That did not work, or this button is from an old page. Nothing is lost, because nothing was kept.
    .title = Let us start from here
    .home = All doors
    .danger = Danger now
