# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.

# The fixed last row of every page. At most 14 characters each.
row-back = Back
row-danger = Danger now
row-leave = Leave

more = More
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = This page goes on here. You can go back or leave at any time.
next-step = Next
copy = Copy { $number }
copy-address = Copy the address
choose-country = Choose a country
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: change

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Marked: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    The next page may be hard to read. You can read it or skip it.
    It is about { $theme }.
    .read = Read it
    .skip = Skip
    .instead = What helps without it
    .pause = A short pause
theme-wish-to-die = wanting to die
theme-forced-sex = forced sex
theme-harm-to-children = harm to children
theme-sex-industry = the sex industry
theme-guarded-compounds = guarded work camps
theme-forced-marriage = forced marriage
theme-intimate-images = intimate pictures
theme-organ-removal = removed body parts
theme-sexual-violence = forced sex
theme-pregnancy-infection = pregnancy and infections
theme-missing-people = missing people
theme-court-cases = violence in cases

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Police
        [medical] Ambulance
        [fire] Fire service
       *[all] Police, ambulance and fire
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] By text message.
        [silent] A call without speaking. If you cannot speak, press { $press } when asked.
        [app] By an app.
       *[other] By video with sign language.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = You have not chosen a country. These numbers are for police or all services:
numbers-at-sea = We do not know a number for the sea. On land, these numbers are for police or all services:
quiet-none = We do not know a silent or text way for { $country }. These are the numbers to call.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] From an official source.
        [medium] From a reliable source. It may have changed.
       *[low] Widely known numbers, not checked with an official source. They may have changed.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }
at-sea-name = the sea
# A country inside a sentence. $code is its two letters, $country its plain name.
country-in-text =
    { $code ->
        [AE] the United Arab Emirates
        [GB] the United Kingdom
        [NL] the Netherlands
        [PH] the Philippines
        [US] the United States
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Draft. No reviewer has checked these words yet.
overdue = This page is due for a new check. Ask before you rely on it.
stale = This page changed in English after it was translated. Some words here may be old.
expired = These words were checked some time ago. Ask before you rely on them.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = This page is not ready in this language yet. Here it is in { $language }.
    .choose = Another language

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Rights and help information. A computer program. It keeps nothing about you.
profile-description =
    Information about rights and services that can help, in plain words.

    This is a computer program, not a person. It is free. You do not have to say who you are. You can leave at any moment.

    It keeps nothing about you. Telegram itself can see this chat.

# Commands, as Telegram lists them.
command-start = Begin
command-menu = All doors
command-danger = Danger now
command-language = Language
command-leave = Leave and clear
command-privacy = What is kept
command-developer_info = Who makes this
