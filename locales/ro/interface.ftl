# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# They also stand on pages for children, where the reader is "tu". So they address nobody: "se poate" instead of "puteți".

# The fixed last row of every page. At most 14 characters each.
row-back = Înapoi
row-danger = Pericol acum
row-leave = Ieșire

more = Mai mult
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Pagina continuă aici. Se poate merge înapoi sau ieși oricând.
next-step = Următorul
copy = Copiere { $number }
copy-address = Copierea adresei
choose-country = Alegerea țării
# Names the country of the page and offers another, as "Romania: another country".
change-country = { $country }: altă țară

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Marcat: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, after a colon.
warning =
    Pagina următoare poate fi greu de citit. Se poate citi sau sări.
    Este vorba despre: { $theme }.
    .read = Citesc
    .skip = Sar peste
    .instead = Ce ajută fără ea
    .pause = O scurtă pauză
theme-wish-to-die = dorința de moarte
theme-forced-sex = sex forțat
theme-harm-to-children = răul făcut copiilor
theme-sex-industry = industria sexului
theme-guarded-compounds = muncă sub pază
theme-forced-marriage = căsătorie forțată
theme-intimate-images = imagini intime
theme-organ-removal = organe luate
theme-sexual-violence = sex forțat
theme-pregnancy-infection = sarcină și infecții
theme-missing-people = persoane dispărute
theme-court-cases = violență în procese

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Poliția
        [medical] Ambulanța
        [fire] Pompierii
       *[all] Poliția, ambulanța și pompierii
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Prin mesaj scris (SMS).
        [silent] Un apel fără voce. Dacă nu se poate vorbi, se apasă { $press } când se cere.
        [app] Printr-o aplicație.
       *[other] Prin video, în limba semnelor.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Nu este aleasă nicio țară. Aceste numere sunt pentru poliție sau pentru toate serviciile de urgență:
numbers-at-sea = Nu cunoaștem un număr pentru mare. Pe uscat, aceste numere sunt pentru poliție sau pentru toate serviciile de urgență:
quiet-none = { $country }: nu cunoaștem o cale fără voce sau prin mesaj. Acestea sunt numerele de sunat.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] Dintr-o sursă oficială.
        [medium] Dintr-o sursă de încredere. S-ar fi putut schimba.
       *[low] Numere larg cunoscute, neverificate cu o sursă oficială. S-ar fi putut schimba.
    } { $date ->
        [unknown] Data sursei nu este cunoscută.
       *[other] Data sursei: { $date }.
    }
at-sea-name = Pe mare
# A country before a colon, in its plain form. $code is its two letters, $country its plain name.
# Only names that are too long for a button have a usual short form here.
country-in-text =
    { $code ->
        [US] Statele Unite
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Ciornă. Nimeni nu a verificat încă aceste cuvinte.
overdue = Această pagină trebuie verificată din nou. E bine de întrebat înainte de a conta pe ea.
stale = Pagina s-a schimbat în engleză după ce a fost tradusă. Unele cuvinte pot fi vechi.
expired = Aceste cuvinte au fost verificate cu ceva timp în urmă. E bine de întrebat înainte de a conta pe ele.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Această pagină nu este încă gata în această limbă. Aici este în { $language }.
    .choose = Altă limbă

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Informații despre drepturi și ajutor. Un program de calculator. Nu păstrează nimic despre dumneavoastră.
profile-description =
    Informații despre drepturi și despre servicii care pot ajuta, în cuvinte simple.

    Acesta este un program de calculator, nu o persoană. Este gratuit. Nu trebuie să spuneți cine sunteți. Puteți ieși oricând.

    Nu păstrează nimic despre dumneavoastră. Telegram însuși poate vedea această conversație.

# Commands, as Telegram lists them.
command-start = Început
command-menu = Toate temele
command-danger = Pericol acum
command-language = Limba
command-leave = Ieșire și ștergere
command-privacy = Ce se păstrează
command-developer_info = Cine face acest ghid
