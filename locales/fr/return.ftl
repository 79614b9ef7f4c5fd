# Draft: no reviewer has signed this yet.
# Going home or staying.
# "Return" is "retour", "going home" is "rentrer": the everyday words. "Renvoi" is only what a State does.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Vous n'avez pas à décider aujourd'hui, ni ici. Une bonne décision demande du temps et des faits sur les deux voies. Le retour devrait se faire sans danger, et être votre choix. Vous pouvez aussi dire non, ou pas maintenant.

    Si vous avez un papier qui ordonne de partir, vous pouvez commencer par là.
    .title = Rentrer ou rester
    .good = Rentrer peut apporter famille, langue, nouveau départ. Ou de vieilles dettes, un danger.
    .hard = Rester peut apporter temps, permis, travail. Ou de l'attente, une fin incertaine.
    .told = On m'a dit de partir
    .know = À savoir d'abord
    .safe = Serait-ce sans danger ?
    .law = Ce que fait la loi
    .life = La vie après
    .help = Aide au retour
    .other = Autres voies
    .sheet = Fiche de questions

# D82. The six groups list the same lines as the worksheet.
b-know =
    Avant une décision, certaines choses sont bonnes à savoir. Elles sont en six groupes. Vous pouvez en lire un ou tous, dans n'importe quel ordre.
    .title = À savoir avant
    .sheet = Fiche de questions
    .help = Trouver de l'aide
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = La décision
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Les dangers
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = La loi
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = L'argent
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = Le trajet
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = La vie et les enfants

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Puis-je dire non, ou pas maintenant ? Qui décide si je ne choisis pas ?
    .who = Un avocat ou un service peut répondre.
sheet-2 = Que peut-il se passer si je dis non ?
    .who = Un avocat peut répondre.
sheet-3 = Quelles autres voies y a-t-il pour moi, ici ou ailleurs ?
    .who = Un avocat peut répondre.
sheet-4 = Combien de temps ai-je, et quel est le dernier jour ?
    .who = Un avocat ou un service peut répondre.
sheet-5 = Que deviennent mon permis ou ma demande si je pars ?
    .who = Un avocat peut répondre.
sheet-6 = Puis-je revenir plus tard, pour une visite, le tribunal ou la famille ?
    .who = Un avocat peut répondre.
sheet-7 = Qui pourrait me faire du mal là-bas, ici ou en route ? Qui examine cela, et puis-je le lire ?
    .who = Un service ou l'agence de l'ONU pour les migrations peut répondre.
sheet-8 = Qui me protégerait vraiment là-bas ?
    .who = Un service de là-bas peut répondre.
sheet-9 = Comment va ma famille, que sait-elle, et en fait-elle partie ?
    .who = Vous, ou un service de là-bas si vous êtes d'accord.
sheet-10 = Que devient le procès ? Puis-je parler par vidéo ? Qui me dit la fin ?
    .who = Un avocat ou le bureau qui mène l'affaire peut répondre.
sheet-11 = Comment recevoir ma paie et d'autres sommes après mon départ ?
    .who = Un avocat ou un syndicat peut répondre.
sheet-12 = Pourrait-on me punir au pays pour quelque chose ?
    .who = Un avocat peut répondre.
sheet-13 = Avec quel papier est-ce que je voyage, et que montre-t-il ?
    .who = Un service ou l'agence de l'ONU pour les migrations peut répondre.
sheet-14 = Qui reçoit quelles données sur moi ? Que puis-je refuser ?
    .who = Un service ou l'agence de l'ONU pour les migrations peut répondre.
sheet-15 = Quelle aide ai-je jusqu'au départ ?
    .who = Un service peut répondre.
sheet-16 = Comment est-ce que je voyage, avec qui, et qui m'attend ?
    .who = Un service ou l'agence de l'ONU pour les migrations peut répondre.
sheet-17 = Qu'est-ce que j'aurai là-bas : logement, revenu, cours ? Combien de temps, et de qui ?
    .who = Un service de là-bas peut répondre.
sheet-18 = Aurai-je là-bas mes soins et mes médicaments ? À quel prix ?
    .who = Un médecin ou un service de là-bas peut répondre.
sheet-19 = Et mes enfants : papiers, école, qui s'occupe d'eux ?
    .who = Un avocat ou un tuteur, l'adulte qui parle pour un enfant, peut répondre.
sheet-20 = Est-ce que je dois vraiment ces dettes ou ces promesses ? Qui peut les demander ?
    .who = Un avocat ou un service peut répondre.
sheet-21 = Que diraient ou feraient les gens ? Y a-t-il une guerre, ou une loi contre les gens comme moi ?
    .who = Un service pour les personnes qui fuient peut répondre.
sheet-22 = Y a-t-il un plan écrit, et une personne avec un nom, avant et après ?
    .who = Un service ou l'agence de l'ONU pour les migrations peut répondre.
sheet-23 = Qui paie ? Dois-je rembourser si je reviens ici ?
    .who = L'agence de l'ONU pour les migrations peut répondre.
sheet-24 = Jusqu'à quand puis-je changer d'avis, et comment ?
    .who = Un avocat ou l'agence de l'ONU pour les migrations peut répondre.
sheet-25 = Qui me conseille de façon indépendante, et où puis-je me plaindre ?
    .who = Un avocat peut répondre.
sheet-26 = J'ai moins de 18 ans : qui parle pour moi, et qui décide de ce qui est bon pour moi ?
    .who = Un tuteur, l'adulte qui parle pour un enfant, peut répondre.

# D83.
b-safe =
    Vous connaissez le mieux les gens : qui pourrait vous faire du mal, où, et en route.

    Un service peut regarder les dangers avec vous. Vous pouvez demander qui le fait, et à le lire et le corriger. On a de nouveau profité de certaines personnes après leur retour.

    Il vaut peut-être mieux ne pas rentrer, ou pas maintenant.
    .title = Serait-ce sans danger ?
    .next = Vous pouvez demander une protection ici, ou ailleurs.
    .asylum = Protection ici (asile)
    .protect = Protection face aux menaces
    .family = Si ma famille est en danger
b-safe-missing = { $country } : nous ne savons pas qui examine cela. Un service peut vous le dire.

# D84.
b-law =
    Partir peut mettre fin à un permis ou à une demande d'asile, c'est-à-dire une protection dans un autre pays. Parfois il y a une interdiction d'entrée : on ne peut pas revenir pendant un temps.

    Un procès ou une demande d'argent peut souvent continuer sans vous. Au pays, certains actes peuvent être punis.

    Un avocat peut vous dire avant votre départ.
    .title = Ce que fait la loi
    .lawyer = Un avocat
    .abroad = Affaire dans un autre pays
    .money = L'argent après le départ
b-law-missing = { $country } : règles inconnues de nous. Un avocat peut vous le dire.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    Aux deux endroits, vous pouvez demander la même chose : où dormir, de quoi vivre, qui me soigne, et les dettes ?

    La famille et les voisins peuvent aider, ou parler. Pour les enfants, ce peut être facile ou dur.

    Vous pouvez comparer les deux endroits sur papier, ou dans votre tête.
    .title = La vie après
    .help = Aide au retour
    .debts = Dettes sans fin
    .family = Si ma famille est en danger

# D86. Both sides.
b-help =
    Des programmes aident des gens qui choisissent de rentrer. L'agence de l'ONU pour les migrations en gère beaucoup, des États et services aussi. Vous pouvez demander qui les paie et s'ils sont indépendants.
    .title = Qui aide au retour
    .good = Bons côtés : un billet, des papiers, quelqu'un en route, et un peu d'argent pour un nouveau départ.
    .hard = Côtés difficiles : il y a des conditions, l'aide peut finir vite, et revenir peut être dur.
    .contact = Services pour le retour
    .sign = Avant de signer
    .trip = Le trajet et après
b-help-missing = { $country } : programmes inconnus de nous. Un service peut vous le dire.

# D87.
b-trip =
    Vous pouvez demander un plan sur papier : quels papiers, qui vient avec vous, ce qui se passe à l'aéroport, qui vous attend.

    Une personne avec un nom, avant et après, aide. On ne devrait vous demander plus tard comment vous allez que si vous le voulez.
    .title = Le trajet et après
    .abroad = Aide dans un autre pays
    .sign = Avant de signer
b-trip-missing = { $country } : nous ne savons pas comment c'est. Un service peut vous le dire.

# D88.
b-other =
    Il peut y avoir plus de deux voies : un permis ici, l'asile, c'est-à-dire une protection ici, de la famille ailleurs, un autre pays, ou partir plus tard.

    Chacune a ses règles et ses dates. Un avocat peut dire lesquelles vous sont ouvertes.
    .title = Autres voies
    .permit = Permis de rester
    .asylum = Protection (asile)
    .help = Trouver de l'aide
b-other-missing = { $country } : voies inconnues de nous. Un avocat peut vous le dire.

# D89. One line at a time; nothing is saved.
b-sheet =
    Une question à la fois. Vous pouvez cocher ce que vous voulez demander. Rien n'est gardé : les coches disparaissent quand vous quittez.
    .title = Fiche de questions
    .next = Vous pouvez voir vos questions à tout moment.
    .going = À demander pour rentrer
    .staying = À demander pour rester
    .know = Je sais déjà
    .onward = Question suivante
    .questions = Montrer mes questions
    .clear = Effacer les coches
b-sheet-line = Question { $number } sur { $of }
b-sheet-marked = Coché : { $marks }.
b-sheet-result = Vos questions. Vous pouvez les lire à un avocat ou à un service.
b-sheet-going = Pour rentrer
b-sheet-staying = Pour rester
b-sheet-empty = Vous n'avez coché aucune question. C'est très bien aussi.

# D90.
b-sign =
    Avant de signer, vous pouvez demander à le lire dans votre langue, ou à l'entendre. Vous pouvez prendre du temps, et garder une copie.

    Jusqu'à quand puis-je changer d'avis ? Que se passe-t-il alors ? Qui m'aide si quelque chose va mal ?
    .title = Avant de signer
    .lawyer = Un avocat
    .help = Trouver de l'aide
b-sign-missing = { $country } : nous ne connaissons pas les règles. Un avocat peut lire le papier.
b-sign-data =
    Qui ici reçoit mes données ? Qui là-bas ? Quoi exactement : nom, santé, ce qui s'est passé ?

    Vous pouvez dire oui à une chose et non à une autre. Vous pouvez demander cela par écrit.
    .label = Ce qui est transmis

# D91.
b-forced =
    Un papier qui ordonne de partir a une date. Souvent, vous pouvez demander à un tribunal de revoir cela, mais seulement pendant quelques jours. Joindre un avocat aujourd'hui, si possible, peut compter.

    Vous pouvez dire ce qui s'est passé, et votre peur de rentrer. Aucun État n'a le droit d'envoyer une personne vers la torture.

    On peut vous retenir un temps. Là aussi, vous pouvez demander un avocat.
    .title = On m'a dit de partir
    .next = Vous pouvez chercher un avocat maintenant.
    .lawyer = Un avocat
    .asylum = Protection ici (asile)
    .recognised = La reconnaissance
b-forced-missing = { $country } : règles inconnues de nous. Un avocat peut vous le dire.
