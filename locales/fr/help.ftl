# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.
# "Service" is "service" (an organisation that helps, see access-words). "Recognised" of a service is "reconnu".

# D92. Everything first.
f-hub =
    Quel genre d'aide ? Vous pouvez choisir, ou tout regarder. Votre choix n'est pas gardé.
    .title = Trouver de l'aide
    .all = Tout
    .place = Un endroit où vivre
    .lawyer = Un avocat
    .doctor = Un médecin
    .talk = Quelqu'un à qui parler
    .work = Un problème au travail
    .papers = Papiers
    .return = Retour
    .abroad = Aide dans un autre pays
    .offer = Cette offre est-elle vraie ?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Les services changent selon le pays. Vous pouvez en choisir un, ou voir une ligne d'aide pour chacun :
    .title = Services qui peuvent aider
    .filter = Choisir ce qui convient
    .none = Quand rien ne convient

# D94.
f-card =
    Une fiche dit ce que fait un service et pour qui. Elle montre ses langues, ses heures, et si c'est gratuit. Elle dit si l'on peut venir sans papiers ou sans nom.

    Elle dit qui le reconnaît et jusqu'à quand. Vous voyez ce qu'il vous demande, et qui il doit prévenir.

    Vous pouvez poser les mêmes questions à un service vous-même.
    .title = Ce qu'un service vous dit
    .next = Vous pouvez voir comment le contacter.
    .contact = Comment contacter
    .script = Ce que vous pourriez dire
    .recognised = Que veut dire reconnu
    .complain = Un problème avec un service

# D95.
f-acc =
    Reconnu veut dire que quelqu'un a vérifié un service : un ministère, un bureau d'agrément ou un réseau avec ses propres règles.

    Ce n'est pas une promesse. Cela ne dit pas que chaque personne y est bonne, ni qu'il y a une place libre.
    .title = Que veut dire reconnu
    .service = Revenir
f-acc-kinds =
    Certains services ont un contrat avec l'État. Certains ont de l'argent de lui. Certains peuvent orienter des gens vers le bureau chargé de la reconnaissance.

    D'autres ont un agrément, ou font partie d'un réseau. D'autres sont des bureaux de l'État ou des Nations Unies.
    .label = Sortes de reconnaissance

# D96.
f-check =
    Une offre d'aide, de travail ou de voyage peut être fausse. Des signes : décider vite, payer d'abord, donner son passeport, ne le dire à personne.

    Vous pouvez demander le nom complet et l'adresse. Vous pouvez appeler un numéro que vous avez trouvé vous-même. Quelqu'un de confiance peut regarder aussi.

    Une vraie aide ne prend pas vos papiers et ne demande pas d'argent.
    .title = Cette offre est-elle vraie ?
    .services = Trouver des services

# D97. Four ways, both sides.
f-way = Vous pouvez appeler, écrire ou aller sur place. Deux autres moyens sont expliqués ici, mais aucun service ne les utilise encore : une boîte de réponse avec un code, et un rappel.
    .title = Comment prendre contact ?
    .good = Bons côtés : si vous appelez ou allez sur place, tout reste entre vos mains. Une note ou un rappel demande moins de courage.
    .hard = Côtés difficiles : un appel coûte de l'argent et se voit sur la facture. Un code peut être trouvé, et quelqu'un d'autre peut répondre au rappel.
    .self = J'appelle ou j'écris
    .visit = Je vais sur place
    .box = Boîte de réponse avec code
    .callme = On me rappelle
    .not-now = Pas maintenant

# D98.
f-script =
    Trois phrases peuvent suffire.

    J'ai une question sur une aide. Je ne veux pas dire mon nom. Y a-t-il quelqu'un qui parle ma langue ?

    Vous pouvez arrêter la conversation à tout moment.
    .title = Ce que vous pourriez dire
    .next = Vous pouvez aussi montrer une phrase au lieu de parler.
    .services = Services
f-script-card =
    Vous pouvez montrer cette phrase à un accueil :
    .label = Une phrase à montrer

# D99 to D103. No service takes notes yet. Nothing is sent or kept.
f-note =
    Aucun service ne prend encore de notes par ce guide, donc rien n'est envoyé ici.

    Une telle note se ferait seulement avec des boutons : la langue, le genre d'aide, dans quel délai. Elle ne contient ni nom ni récit. Chaque partie peut être laissée de côté.
    .title = Une courte note sans nom
    .next = Vous pouvez lire comment l'envoi serait demandé, ou appeler.
    .consent = Comment l'envoi est demandé
    .cancel = Revenir

f-consent =
    Rien n'est envoyé ici, car aucun service ne prend encore de notes.

    D'abord, vous en verriez chaque partie. Vous verriez qui peut l'ouvrir, jusqu'à quand, et qui cette personne devrait peut-être prévenir. Envoyer, changer ou ne pas envoyer : chaque choix serait bon.
    .title = Avant l'envoi d'une note
    .next = Vous pouvez voir comment marche un code, ou voir des services.
    .code = Comment marche un code
    .change = Ce que contient une note
    .no = Plutôt des services

f-code =
    Il n'y a pas de code pour vous ici, car aucun service ne prend encore de notes.

    Un code serait cinq mots ou douze chiffres, montrés une fois. Avec lui, vous pourriez chercher une réponse quand vous voulez. Personne ne vous écrirait. Un code trouvé par d'autres pourrait être utilisé par eux.
    .title = Comment marche un code
    .next = Vous pouvez voir le lieu des réponses, ou revenir.
    .box = Où seraient les réponses

f-box =
    Aucune réponse n'attend ici, car aucun service ne prend encore de notes. Ce que vous tapez n'est pas lu.

    Une réponse serait montrée une fois, après l'entrée de votre code, puis disparaîtrait. Un code faux et une boîte vide auraient le même aspect.
    .title = Où seraient les réponses
    .next = Vous pouvez voir des services à appeler ou à visiter.
    .services = Services

f-call =
    Aucun service ne rappelle encore par ce guide. Ce que vous tapez n'est ni lu ni gardé.

    On vous demanderait les bons jours et les bonnes heures, et si l'on peut laisser un message. On demanderait quoi dire si quelqu'un d'autre répond. Des deux côtés, on utiliserait un mot connu de vous et du service seulement.
    .title = Si l'on peut vous rappeler
    .next = Vous pouvez lire comment l'envoi serait demandé, ou appeler.
    .consent = Comment l'envoi est demandé
    .no = Plutôt des services

# D104.
f-cross =
    Un service d'ici peut demander à un service d'un autre pays de vous aider. Seul ce à quoi vous dites oui devrait être transmis.

    Vous pouvez aussi choisir ici l'autre pays et lire ses pages. Les pages montrent ce pays jusqu'à ce que vous en changiez.
    .title = Aide dans un autre pays
    .country = Choisir le pays
    .services = Services
f-cross-missing = { $country } : nous ne montrons pas encore de services.

# D105.
f-none =
    Parfois rien ne convient, ou personne ne répond. Cela ne vient pas de vous. Vous pouvez réessayer à une autre heure.

    Un service d'un pays voisin parle peut-être votre langue. Certains bureaux travaillent dans beaucoup de pays.
    .title = Quand rien ne convient
    .numbers = Numéros d'urgence
    .abroad = Aide dans un autre pays
    .feedback = Dire ce qui manquait
f-none-missing = { $country } : nous ne connaissons pas encore de ligne d'aide. Le numéro d'urgence peut aider.
f-none-bodies =
    L'ONU a des bureaux pour les réfugiés et pour les migrations dans beaucoup de pays. Il y a aussi la Croix-Rouge ou le Croissant-Rouge. Des syndicats agissent aussi dans plusieurs pays.

    Ils peuvent aider, ou vous dire qui le peut. Ils ont leurs propres règles.
    .label = Bureaux de plusieurs pays

# D106.
f-complain =
    Un service devrait vous traiter avec respect. Il ne devrait pas prendre d'argent ou de papiers, ni fermer à clé. Il ne devrait pas parler à d'autres sans votre oui.

    Sinon, vous pouvez partir, demander une autre personne, ou faire une réclamation. Ce guide n'en reçoit pas encore.
    .title = Un problème avec un service
    .services = Un autre service
    .outside = Règles non respectées
f-complain-missing = { $country } : nous ne connaissons pas ces bureaux. Un avocat peut vous le dire.
f-complain-tell =
    Vous pouvez le dire à la direction du service. Vous pouvez le dire au bureau qui le paie ou l'a agréé.
    Certains pays ont un bureau qui examine les réclamations.

    Si quelqu'un vous a fait du mal ou a pris vos papiers, ce peut être aussi un délit. Un avocat ou un autre service peut vous aider à choisir.
    .label = À qui le dire
