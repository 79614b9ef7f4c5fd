# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Un appui suffit. Il ajoute un à un total, sans votre nom, ni l'heure, ni la page.
    .title = Est-ce que c'était utile ?
    .yes = Oui
    .partly = En partie
    .no = Non
    .country = Mon pays manquait
    .service = Aucun service près de moi
    .skip = Passer

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Ce guide est un programme informatique. Tout le monde peut lire comment il est fait. Une organisation gère cette copie. Vous pouvez demander laquelle là où vous avez trouvé le lien.

    Ce n'est ni la police ni une administration. Ce guide donne des informations, pas de conseil juridique.
    .title = Qui fait ce guide
    .sources = D'où viennent ces textes
    .privacy = Ce qui est gardé
    .limits = Ce que ce guide ne peut pas
    .real = Est-ce le vrai guide ?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Rien qui vous nomme n'est gardé. Votre page et votre langue sont dans les boutons. À chaque bouton, notre ordinateur voit votre discussion un instant.

    Pour effacer une page, il retient la discussion quelques minutes. Si on le pirate pendant votre visite, on pourrait vous voir.

    Une note envoyée part fermée, vers un seul service. Elle reste trois jours au plus. Au début, nous lisons la langue du téléphone, sans la garder.

    Nous comptons les avis, sans lien avec une personne.
    .title = Ce que nous gardons
    .telegram = Ce que Telegram sait
    .clear = Tout effacer

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram transporte cette discussion et n'est pas à nous. Vous pouvez lire douze points courts, ou revenir.
    .title = Ce que Telegram sait
    .settings = Réglages de Telegram
    .other = D'autres voies vers l'aide
privacy-tg-known = Telegram n'est pas à nous. Telegram connaît votre numéro de téléphone et sait que vous avez ouvert cette discussion.
privacy-tg-kept = Cette discussion n'est pas chiffrée de bout en bout. Les ordinateurs de Telegram la gardent.
privacy-tg-moment = Nous ne gardons ni votre nom, ni votre numéro, ni vos messages. Pendant que vous utilisez le bot, notre ordinateur les voit un instant.
privacy-tg-others = Toute personne qui peut ouvrir votre téléphone, ou a votre Telegram ouvert ailleurs, peut voir cette discussion.
privacy-tg-stays = La discussion reste dans votre liste tant que vous ne la supprimez pas. « Quitter » efface notre page, mais ne peut pas tout effacer.
privacy-tg-hours = Après 48 heures, nous ne pouvons plus rien effacer ici.
privacy-tg-notice = Une notification peut apparaître sur votre écran. Vous pouvez la désactiver.
privacy-tg-timer = Si vous réglez la suppression automatique de Telegram, une ligne à ce sujet apparaît dans la discussion.
privacy-tg-translate = N'utilisez pas ici le bouton Traduire. Il envoie le texte à une autre entreprise.
privacy-tg-website = Si vous ouvrez un site web, ce site peut voir votre adresse internet.
privacy-tg-service = Si vous demandez à un service de vous contacter, il saura ce que vous lui avez écrit. Il a ses propres règles.
privacy-tg-watched = Si vous pensez que quelqu'un surveille ce téléphone, prenez-en un autre, ou appelez depuis un autre téléphone.

# D111.
limits =
    Ce programme n'est ni avocat ni médecin. Il ne peut pas venir, appeler ou envoyer quelqu'un.

    Il ne peut pas cacher à Telegram votre passage ici. Ses textes sont peut-être dépassés. Les lois changent, les numéros aussi.
    .title = Ce que ce guide ne peut pas
    .help = Trouver de l'aide

# D112.
real =
    Le nom exact de ce guide est écrit là où vous avez trouvé le lien ou la carte. Une copie peut porter un nom proche.

    Le vrai ne demande jamais votre nom, de l'argent, un code, des papiers ou des photos. Il ne vous écrit jamais en premier.
    .title = Est-ce le vrai guide ?
    .about = Qui fait ce guide
real-copy =
    Dans Telegram, vous pouvez ouvrir le profil d'une fausse copie et choisir Signaler. Vous pouvez aussi le dire aux personnes qui vous ont donné le lien.

    Vous n'avez rien à faire si vous ne voulez pas.
    .label = J'ai vu une copie

# D113.
sources =
    Les pages suivent des documents publics. Chaque page nomme ses documents pour les rédacteurs. Vous pouvez voir une courte liste.
    .title = D'où viennent ces textes
sources-un =
    Nations Unies : le protocole de 2000 contre la traite des personnes, et un document de 2018 sur la protection et l'aide. Les principes du bureau des droits de l'homme. Des documents de l'agence pour les réfugiés.
    .label = Nations Unies
sources-europe =
    Conseil de l'Europe : la convention sur la lutte contre la traite des êtres humains. Union européenne : la loi de 2011 sur la traite, modifiée en 2024. L'organisation de sécurité en Europe : un manuel et un code de pratique.
    .label = Europe
sources-asia =
    Asie du Sud-Est : la convention de ses États contre la traite. Afrique de l'Ouest : la déclaration de ses États de 2001.
    .label = Asie et Afrique
sources-work =
    L'Organisation internationale du Travail : les règles sur le travail forcé et le travail dans les maisons, et sa liste de signes.
    .label = Travail
sources-facts =
    Les numéros d'urgence de 36 pays. Chacun a une source et une date, ou dit qu'il n'en a pas. Personne ne les a encore appelés pour ce guide.
    .label = Numéros

# D114.
access =
    Le mode simple montre des textes courts et trois boutons à la fois. Vous pouvez l'arrêter quand vous voulez.

    Il n'y a pas encore d'enregistrements. Un programme de lecture de votre téléphone peut lire ces pages.
    .title = Plus facile à lire
    .on = Mode simple : oui
    .off = Mode simple : non
    .language = Autres langues
    .missing = Ma langue manque
access-words =
    Service : une organisation qui aide. Reconnu : quelqu'un l'a vérifié.

    Permis : un papier qui permet de rester. Asile : la protection dans un autre pays.

    Avocat : une personne qui connaît la loi et parle pour vous. Interprète : une personne qui dit vos mots dans une autre langue.
    .label = Quelques mots
access-audio =
    Il n'y a pas encore de page lue à voix haute. La plupart des téléphones peuvent lire un texte à voix haute : voir Accessibilité dans les réglages.

    D'autres peuvent l'entendre. Des écouteurs peuvent aider.
    .label = Lecture à voix haute
