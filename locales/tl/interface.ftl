# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# Words that also stand on pages for children address nobody.

# The fixed last row of every page. At most 14 characters each.
row-back = Bumalik
row-danger = May panganib
row-leave = Umalis

more = Iba pa
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Karugtong ito ng pahina. Puwedeng bumalik o umalis anumang oras.
next-step = Susunod
copy = Kopyahin ang { $number }
copy-address = Kopyahin ang address
choose-country = Pumili ng bansa
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: palitan

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = May marka: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    Baka mahirap basahin ang susunod na pahina. Puwede itong basahin o laktawan.
    Tungkol ito sa { $theme }.
    .read = Basahin
    .skip = Laktawan
    .instead = Tulong nang hindi binabasa
    .pause = Sandaling pahinga
theme-wish-to-die = kagustuhang mamatay
theme-forced-sex = sapilitang sex
theme-harm-to-children = pananakit sa bata
theme-sex-industry = sex industry
theme-guarded-compounds = binabantayang mga kampo
theme-forced-marriage = sapilitang kasal
theme-intimate-images = maseselang larawan
theme-organ-removal = pagkuha ng organ
theme-sexual-violence = sapilitang sex
theme-pregnancy-infection = pagbubuntis at impeksyon
theme-missing-people = mga nawawalang tao
theme-court-cases = karahasan sa kaso

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Pulis
        [medical] Ambulansya
        [fire] Bumbero
       *[all] Pulis, ambulansya at bumbero
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Sa text message.
        [silent] Tawag nang hindi nagsasalita. Kung hindi makapagsalita, pindutin ang { $press } kapag sinabi.
        [app] Sa app.
       *[other] Sa video na may sign language.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Wala pang napiling bansa. Para sa pulis o sa lahat ng serbisyo ang mga numerong ito:
numbers-at-sea = Wala kaming alam na numero para sa dagat. Sa lupa, para sa pulis o sa lahat ng serbisyo ang mga ito:
quiet-none = Wala kaming alam na tahimik na paraan o text sa { $country }. Ito ang mga numerong matatawagan.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] Mula sa opisyal na source.
        [medium] Mula sa maaasahang source. Baka nagbago na.
       *[low] Kilala ng marami ang mga numero, hindi na-check sa opisyal na source. Baka nagbago na.
    } { $date ->
        [unknown] Hindi alam ang petsa ng source.
       *[other] Petsa ng source: { $date }.
    }
at-sea-name = dagat
# A country inside a sentence. $code is its two letters, $country its plain name.
country-in-text =
    { $code ->
        [AE] United Arab Emirates
        [GB] United Kingdom
        [NL] Netherlands
        [PH] Pilipinas
        [US] Estados Unidos
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Draft. Wala pang nagsuri sa mga salitang ito.
overdue = Dapat nang suriin muli ang pahinang ito. Magtanong muna bago umasa rito.
stale = Nagbago ang pahinang ito sa Ingles matapos itong isalin. Maaaring luma na ang ilang salita.
expired = Matagal na nang huling suriin ang mga salitang ito. Magtanong muna bago umasa rito.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Hindi pa handa ang pahinang ito sa wikang ito. Narito ito sa { $language }.
    .choose = Ibang wika

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Impormasyon sa karapatan at tulong. Computer program ito. Wala itong sine-save tungkol sa inyo.
profile-description =
    Impormasyon tungkol sa mga karapatan at serbisyong puwedeng tumulong, sa simpleng salita.

    Computer program ito, hindi tao. Libre ito. Hindi ninyo kailangang sabihin kung sino kayo. Puwede kayong umalis anumang oras.

    Wala itong sine-save tungkol sa inyo. Nakikita ng Telegram mismo ang chat na ito.

# Commands, as Telegram lists them.
command-start = Magsimula
command-menu = Main menu
command-danger = May panganib ngayon
command-language = Wika
command-leave = Umalis at burahin
command-privacy = Ano ang sine-save
command-developer_info = Sino ang gumawa nito
