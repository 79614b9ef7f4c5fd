# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    C'est vous qui choisissez. Vous pouvez avoir de l'aide, que vous alliez voir la police ou non, presque partout.

    Certaines personnes n'y vont jamais. D'autres y vont plus tard. Chaque voie a de bons côtés et des côtés difficiles.
    .title = La justice, si vous voulez
    .report = Porter plainte ou non
    .police = Parler avec la police
    .protect = Protection face aux menaces
    .court = Au tribunal
    .abroad = Affaire dans un autre pays
    .wrong = Règles non respectées

# D66. Follows the sample text; both sides.
j-report =
    C'est votre décision, à votre rythme. Certaines personnes vont à la police, d'autres non, ou plus tard.

    Vous pouvez y aller avec un service ou sans. Presque partout, l'aide est possible sans cela.
    .title = Faut-il porter plainte ?
    .good = Bons côtés : cela peut arrêter quelqu'un, et ouvrir protection, permis ou argent.
    .hard = Côtés difficiles : c'est long, on demande beaucoup, et tout ne peut s'arrêter.
    .next = Vous pouvez d'abord voir un avocat, pour les délais aussi.
    .lawyer = Un avocat
    .police = Parler avec la police
    .keep = Ce qui est utile à garder
    .not-now = Pas maintenant
j-report-missing = { $country } : voies inconnues. Un service peut le dire.

# D67.
j-police =
    Vous pouvez demander un interprète et un avocat. Vous pouvez demander à parler à une femme ou à un homme. Vous pouvez demander des pauses. Vous pouvez arrêter.

    Vous pouvez lire ce qui est écrit et le corriger. Vous pouvez demander une copie, et la carte de l'agent.

    Si des agents sont mêlés à l'affaire, un avocat ou un bureau des plaintes peut aider.
    .title = Parler avec des agents
    .lawyer = Un avocat
    .wrong = Règles non respectées
j-police-missing = { $country } : nous ne connaissons pas ces règles. Un avocat peut vous le dire.

# D68.
j-keep =
    Certaines choses peuvent être utiles plus tard : dates, lieux, paie, messages, numéros de voitures.

    Vous pouvez les garder seulement là où ce n'est pas dangereux, et peut-être pas sur ce téléphone. Chez quelqu'un de confiance, ce peut être mieux.

    Vous n'avez besoin de rien de tout cela. Votre parole n'est pas forcément le seul signe de ce qui s'est passé.
    .title = Ce qui est utile à garder
    .next = Vous pouvez ne rien garder, et demander de l'aide quand même.
    .report = Porter plainte ou non
    .phone = Utiliser ce téléphone

# D69.
j-lawyer =
    Un avocat connaît la loi et parle pour vous. Certains sont gratuits pour vous : l'État ou un service paie. Vous pouvez demander le prix d'abord.

    Un avocat n'a pas le droit de répéter ce que vous dites, sauf peu d'exceptions. Vous pouvez en demander un autre.
    .title = Un avocat
    .help = Trouver un avocat
j-lawyer-missing = { $country } : nous ne savons pas qui paie. Un service peut vous le dire.

# D70.
j-protect =
    Des menaces contre vous ou votre famille sont aussi un délit. La police peut surveiller, un tribunal ordonner à quelqu'un de rester à distance.

    Un programme pour témoins peut donner un nouveau lieu et un nouveau nom. On y perd beaucoup : proches, travail, ville.

    Vous pouvez demander qu'on vous prévienne si quelqu'un est libéré ou transféré.
    .title = Protection face aux menaces
    .next = Vous pouvez demander à un avocat ce qui vous convient.
    .family = Si ma famille est en danger
    .lawyer = Un avocat
j-protect-missing = { $country } : offre inconnue de nous. Un avocat peut vous le dire.

# D71.
j-court =
    Vous pourrez peut-être parler par vidéo ou derrière un écran. La salle peut être fermée aux autres, et votre nom peut rester caché.

    Quelqu'un peut s'asseoir avec vous. Certaines questions sur votre vie sont interdites dans beaucoup de lieux. Pour les enfants, il y a des règles en plus.
    .title = Au tribunal
    .lawyer = Un avocat
    .support = Trouver un soutien
    .voice = Parler et être au courant
j-court-missing = { $country } : nous ne connaissons pas ces règles. Un avocat peut vous le dire.

# D72.
j-abroad =
    Les États peuvent se demander de l'aide. Vous parlerez peut-être par vidéo, ou on vous demandera de voyager. Ils décident ensemble quel pays mène l'affaire.

    Extradition veut dire qu'une personne est envoyée dans un autre pays pour une affaire. Des papiers sur vous peuvent aussi voyager. Vous pouvez demander qui les voit.
    .title = Affaire dans un autre pays
    .lawyer = Un avocat
    .data = Que deviennent mes données
    .abroad = Aide dans un autre pays
j-abroad-missing = { $country } : règles inconnues de nous. Un avocat peut vous le dire.

# D73.
j-voice =
    Vous pouvez dire au tribunal ce que cela vous a fait, en paroles ou par écrit. Vous pouvez demander à connaître les dates, le résultat, et le jour où quelqu'un sort.

    Il est utile de le demander par écrit. Vous pouvez aussi choisir de ne rien savoir.
    .title = Parler et être au courant
    .lawyer = Un avocat
j-voice-missing = { $country } : nous ne connaissons pas ces règles. Un avocat peut vous le dire.

# D74.
j-wrong =
    Vous pouvez faire une réclamation quand un bureau ne respecte pas les règles. Personne n'a le droit de vous punir pour cela.

    Il y a des bureaux qui contrôlent la police, d'autres pour les données ou l'égalité. Un médiateur examine les réclamations contre les administrations. Un tribunal peut aussi aider.
    .title = Règles non respectées
    .lawyer = Un avocat
    .help = Trouver de l'aide
j-wrong-missing = { $country } : nous ne connaissons pas ces bureaux. Un avocat peut vous le dire.
