# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# They also stand on pages for children, where the reader is "tu". So they address nobody: "on peut" instead of "vous pouvez".

# The fixed last row of every page. At most 14 characters each.
row-back = Retour
row-danger = En danger
row-leave = Quitter

more = Plus
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = La page continue ici. On peut revenir ou quitter à tout moment.
next-step = Suivant
copy = Copie { $number }
copy-address = Copier l'adresse
choose-country = Choisir un pays
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }, changer

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Coché : { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, after a colon.
warning =
    La page suivante peut être dure à lire. On peut la lire ou la passer.
    Le sujet : { $theme }.
    .read = Lire
    .skip = Passer
    .instead = Ce qui aide sans la lire
    .pause = Une courte pause
theme-wish-to-die = l'envie de mourir
theme-forced-sex = le sexe forcé
theme-harm-to-children = l'enfance en danger
theme-sex-industry = l'industrie du sexe
theme-guarded-compounds = travail sous surveillance
theme-forced-marriage = le mariage forcé
theme-intimate-images = les images intimes
theme-organ-removal = prélèvement d'organes
theme-sexual-violence = le sexe forcé
theme-pregnancy-infection = grossesse et infections
theme-missing-people = les personnes disparues
theme-court-cases = violence et procès

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Police
        [medical] Ambulance
        [fire] Pompiers
       *[all] Police, ambulance et pompiers
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Par SMS.
        [silent] Un appel sans parler. Si parler est impossible, appuyer sur { $press } à la demande.
        [app] Par une application.
       *[other] Par vidéo en langue des signes.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Aucun pays n'est choisi. Ces numéros appellent la police ou tous les secours :
numbers-at-sea = Nous ne connaissons pas de numéro pour la mer. À terre, ces numéros appellent la police ou tous les secours :
quiet-none = { $country } : nous ne connaissons ni appel silencieux ni numéro pour écrire. Voici les numéros à appeler.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] D'une source officielle.
        [medium] D'une source fiable. Cela a pu changer.
       *[low] Numéros très connus, non vérifiés auprès d'une source officielle. Ils ont pu changer.
    } { $date ->
        [unknown] La date de la source n'est pas connue.
       *[other] Date de la source : { $date }.
    }
at-sea-name = Mer
# A country before a colon, without article. $code is its two letters, $country its plain name.
country-in-text =
    { $code ->
        [AE] Émirats arabes unis
        [GB] Royaume-Uni
        [NL] Pays-Bas
        [PH] Philippines
        [US] États-Unis
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Brouillon. Ce texte n'a pas encore été vérifié.
overdue = Cette page doit être vérifiée de nouveau. Mieux vaut demander avant de s'y fier.
stale = Cette page a changé en anglais après sa traduction. Certains mots peuvent être anciens.
expired = Ce texte a été vérifié il y a quelque temps. Mieux vaut demander avant de s'y fier.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Cette page n'est pas encore prête dans cette langue. La voici en { $language }.
    .choose = Une autre langue

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Informations sur les droits et les aides. Un programme informatique. Il ne garde rien sur vous.
profile-description =
    Des informations, avec des mots simples, sur les droits et les services qui peuvent aider.

    C'est un programme informatique, pas une personne. C'est gratuit. Vous n'avez pas à dire qui vous êtes. Vous pouvez quitter à tout moment.

    Il ne garde rien sur vous. Telegram, lui, peut voir cette discussion.

# Commands, as Telegram lists them.
command-start = Commencer
command-menu = Toutes les rubriques
command-danger = En danger maintenant
command-language = Langue
command-leave = Quitter et effacer
command-privacy = Ce qui est gardé
command-developer_info = Qui fait ce guide
