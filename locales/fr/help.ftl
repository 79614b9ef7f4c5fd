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

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Vous pouvez appeler, écrire ou aller sur place. Certains services prennent aussi une note sans nom.
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

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Cette note ne contient ni nom ni récit. Vous touchez seulement des boutons. Vous pouvez arrêter à chaque étape.

    Avez-vous moins de 18 ans ? Pour les jeunes, d'autres règles peuvent valoir. Vous n'avez pas à le dire.
    .title = Une courte note sans nom
    .words = Cinq mots
    .digits = Douze chiffres
    .call = Comment me joindre
    .no = Ne pas envoyer

# D100. All fields again, before anything is sent.
f-consent =
    Voici ce que dit la note :
    .title = Voulez-vous envoyer ceci ?
    .send = Envoyer
    .change = Changer
    .no = Ne pas envoyer

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    La note est envoyée. Voici votre code :
    .title = Votre code
    .have = Je l'ai
    .take = Reprendre la note

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Ici, vous pouvez taper votre code. Ce que vous tapez est aussitôt retiré de la discussion.

    Un code a cinq mots ou douze chiffres. On voit une réponse une fois. Ensuite, elle n'est plus là.
    .title = Chercher une réponse
    .next = Vous pouvez aussi voir des services à appeler ou à visiter.
    .back = Reprendre une note
    .result = Sur une réclamation
    .services = Services

# D103. The one place where a contact is typed.
f-call =
    Vous pouvez taper un seul numéro, ou un seul nom sur Telegram. Il est aussitôt retiré de la discussion. Il va seulement dans la note.

    Mieux vaut un numéro que personne d'autre n'utilise. Quelqu'un d'autre peut répondre.
    .title = Si l'on peut vous rappeler
    .words = Cinq mots
    .digits = Douze chiffres
    .no = Ne pas envoyer

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

# D136. What went wrong with a service, by taps.
f-mark =
    Vous pouvez dire ce qui s'est passé en touchant un bouton. Vous ne dites pas qui vous êtes.
    .title = Que s'est-il passé avec le service ?
    .proof = J'ai le code d'une note
    .complain = Le signaler sans code
    .no = Ne pas le signaler
    .services = Services

# D106.
f-complain =
    Un service devrait vous traiter avec respect. Il ne devrait pas prendre d'argent ou de papiers, ni fermer à clé. Il ne devrait pas parler à d'autres sans votre oui.

    Sinon, vous pouvez partir, demander une autre personne, ou faire une réclamation.
    .title = Un problème avec un service
    .mark = Le signaler ici par boutons
    .services = Un autre service
    .outside = Règles non respectées
f-complain-missing = { $country } : nous ne connaissons pas ces bureaux. Un avocat peut vous le dire.
f-complain-tell =
    Vous pouvez le dire à la direction du service. Vous pouvez le dire au bureau qui le paie ou l'a agréé.
    Certains pays ont un bureau qui examine les réclamations.

    Si quelqu'un vous a fait du mal ou a pris vos papiers, ce peut être aussi un délit. Un avocat ou un autre service peut vous aider à choisir.
    .label = À qui le dire
