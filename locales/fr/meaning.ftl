# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.
# "Used by others" is "dont d'autres profitent": the everyday word for gaining from people.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Certaines personnes regardent des signes pour comprendre leur situation.

    Ce n'est pas un test et il n'y a pas de résultat. Vous pouvez arrêter à chaque ligne.
    .title = Est-ce normal ?
    .next = Vous pouvez choisir ici, ou parler d'abord à quelqu'un.
    .more = Autres situations
    .work = Au travail
    .control = Dans la vie quotidienne
    .sex = Sur le sexe
    .under18 = J'ai moins de 18 ans
    .talk = Je préfère parler
    .labour = Ferme, usine, bateau, soins
    .domestic = Travail dans une maison
    .debt = Dettes sans fin
    .industry = L'industrie du sexe
    .crime = On me fait enfreindre la loi
    .partner = Un partenaire, la famille
    .marriage = Mariage sans mon oui
    .online = Images et comptes
    .scam = Tromper en ligne, de force
    .oath = Serments, sorts, promesses
    .organ = Un organe du corps
    .conflict = Guerre, fuite, catastrophe
    .diplomat = Chez un diplomate
    .agreed = Mais j'ai dit oui

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Ces lignes parlent de ce que d'autres font sur un lieu de travail.

    Vous pouvez cocher une ligne ou la laisser. Rien n'est compté.
    .title = Au travail
    .next = Avec ou sans coche, vous pouvez continuer ou arrêter ici.
    .promise = Autre travail que promis
    .pay = Pas ou peu de paie
    .hours = Beaucoup trop d'heures
    .place = Mauvais logement
    .threats = Menaces au travail
    .go = Ce qui est possible

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Ces lignes parlent d'autres qui décident de ce qu'une personne peut faire.

    Vous pouvez cocher une ligne ou la laisser. Rien n'est compté.
    .title = La vie de tous les jours
    .next = Avec ou sans coche, vous pouvez continuer ou arrêter ici.
    .papers = Passeport gardé
    .out = Interdit de sortir
    .alone = Surveillance, isolement
    .debts = Dettes qui grandissent
    .warned = Menaces : famille, police
    .go = Ce qui est possible

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Votre corps est à vous. Ces lignes parlent d'autres qui font comme s'il était à eux.

    Cela arrive à des personnes de tout genre. Vous pouvez cocher une ligne ou la laisser. Rien n'est compté.
    .title = Sur votre corps
    .next = Avec ou sans coche, vous pouvez continuer, ou faire une pause et revenir.
    .made = Du sexe sous la contrainte
    .tricked = Par ruse ou pression
    .filmed = Images sans oui libre
    .money = Argent pris par d'autres
    .no = Impossible de dire non
    .go = Ce qui est possible

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Quoi qu'il soit arrivé, ce n'est pas ta faute. Quelqu'un profite peut-être de toi pour du travail, du sexe, des délits ou de l'argent.

    Avant 18 ans, la loi de la plupart des pays ne demande pas si quelqu'un t'a fait agir de force. Un oui ne compte pas. Des cadeaux ou de l'argent n'y changent rien.
    .title = Si tu as moins de 18 ans
    .next = Tu peux voir l'aide qui existe avant 18 ans.
    .go = Ce qui est possible
    .under18 = Aide avant 18 ans

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Les signes ne sont que des signes, quoi que vous ayez coché.

    Beaucoup de pays ont des règles pour les personnes dont d'autres profitent. Ce peut être pour du travail, du sexe, des délits ou de l'argent.
    .title = Ce que vous pourriez en faire
    .next = Vous pouvez lire quels sont vos droits. Vous pouvez parler à quelqu'un. Vous pouvez aussi ne rien décider.
    .rights = Mes droits
    .help = Trouver de l'aide
    .situations = Des situations comme ça
    .agreed = Mais j'ai dit oui
    .later = Pas maintenant, rubriques

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Peut-être avez-vous dit oui au début. Vous avez peut-être reçu un peu d'argent, ou voyagé sans papiers.

    Dans la plupart des pays, la loi regarde ruses, menaces, abus de votre situation, pas seulement ce oui. Avant 18 ans, le oui ne compte pas du tout.

    Cela peut arriver sans passer de frontière. On paie un passeur pour en franchir une. D'autres peuvent aussi profiter d'une personne qui a payé cela.
    .title = Mais j'ai dit oui
    .next = Vous pouvez lire vos droits, ou demander d'abord à un service.
    .rights = Mes droits
    .papers = Passeport ou papiers
    .help = Trouver de l'aide
