# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.
# "Being recognised" is "la reconnaissance", a noun without gender for the reader.

# D38. Three groups; rights exist before any status.
rights =
    Vous avez des droits avant même qu'on vous donne un statut.

    Aide : un logement, un médecin, des conseils. Séjour : du temps pour réfléchir, un permis, pas de punition pour des actes forcés. Justice et argent : un avocat, un tribunal, la paie.

    Ce que vous pouvez vraiment obtenir dépend du pays.
    .title = Vos droits en bref
    .all = Pour tout le monde
    .rest = Se reposer et réfléchir
    .help = L'aide sans témoigner
    .house = Un endroit où vivre
    .health = Santé
    .living = Argent, travail, école
    .stay = Permis de rester
    .nopunish = La règle : ne pas punir
    .privacy = Vie privée

# D39.
r-all =
    Ces droits sont pour tout le monde. Papiers, pays, couleur, langue, foi, opinion : cela n'y change rien.

    Ils sont pour les femmes, les hommes, les personnes trans, les personnes handicapées et les enfants. Cela arrive aussi aux hommes et aux garçons.

    Vous pouvez faire une réclamation si l'on vous traite moins bien pour ce que vous êtes.
    .title = Pour tout le monde
    .next-right = Le droit suivant
    .complain = Règles non respectées

# D40.
r-info =
    Vous pouvez demander des informations dans une langue que vous comprenez. Dans beaucoup de procédures, un interprète gratuit est votre droit.

    Vous pouvez demander une femme ou un homme. Si vous n'avez pas confiance en l'interprète, vous pouvez le dire et demander quelqu'un d'autre.
    .title = Information et interprète
    .lawyer = Un avocat
    .help = Trouver de l'aide

# D41. Identification. Both sides.
r-id =
    La reconnaissance, c'est quand un bureau dit que la loi appelle ce statut « { -legal-victim } ». Vous pouvez la demander, aussi avant un renvoi. Après un non, vous pouvez souvent redemander.
    .title = La reconnaissance
    .good = Bons côtés : elle peut ouvrir une aide, un logement, du temps pour réfléchir et un permis.
    .hard = Côtés difficiles : des bureaux partagent des données, cela peut être long, et un non peut venir.
    .data = Que deviennent mes données
    .rest = Se reposer et réfléchir
    .who = Qui peut demander pour moi
r-id-missing = { $country } : nous ne savons pas qui décide. Un service ou un avocat peut vous le dire.

# D42.
r-data =
    Des formulaires sur vous peuvent aller à la police, au bureau de l'immigration ou dans un autre pays.

    Vous pouvez demander ce qui est écrit et qui le reçoit. Vous pouvez refuser certaines parties. Vous pouvez demander une copie.
    .title = Que deviennent mes données
    .recognised = La reconnaissance
r-data-missing = { $country } : nous ne connaissons pas ces règles. Vous pouvez demander avant de signer.
r-data-questions =
    Qui lira ce formulaire ? Qui d'autre peut le demander ?

    Que puis-je refuser ? Que se passe-t-il si je refuse ?

    Combien de temps est-il gardé ? Puis-je le voir, le corriger et en avoir une copie ?
    .label = Questions à poser

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    Dans beaucoup de pays, vous aurez peut-être du temps pour vous reposer et réfléchir. Vous pouvez décider plus tard pour la police. Dans la plus grande partie de l'Europe, c'est au moins 30 jours.

    Pendant ce temps, vous aurez peut-être un logement, un médecin et des conseils. Souvent, on n'a pas le droit de vous renvoyer. Cela peut finir plus tôt dans certains cas.
    .title = Se reposer et réfléchir
    .who = La reconnaissance
    .help = L'aide pendant ce temps
    .after = Ce qui vient après
r-reflect-missing = { $country } : nous ne le savons pas. Vous pouvez demander à un service avant de vous y fier.

# D44.
r-help =
    Selon des règles internationales, l'aide ne devrait pas dépendre de ce que vous dites contre quelqu'un.

    Certains pays lient encore une partie de l'aide à une déclaration. Si on vous le dit, vous pouvez demander : où cette règle est-elle écrite ? Vous pouvez demander à un avocat ou à un autre service.
    .title = L'aide sans devoir témoigner
    .help = Trouver de l'aide
    .complain = Règles non respectées
r-help-missing = { $country } : nous ne savons pas comment c'est. Un service peut vous le dire.

# D45.
r-house =
    Il y a des appartements, des maisons pour plusieurs, des chambres dans des familles. Certains sont pour des femmes, d'autres pour des hommes, des couples ou des familles.

    La plupart ont des règles : visites, téléphone, adresse à garder pour soi. Vous pouvez vous renseigner avant, aussi sur les enfants, les animaux, les escaliers.

    Vous pouvez repartir quand vous voulez.
    .title = Un endroit où vivre
    .help = Trouver de l'aide
    .tonight = Pour cette nuit
r-house-missing = { $country } : lieux encore inconnus de nous. Une ligne d'aide le sait peut-être.

# D46.
r-health =
    Vous pouvez demander à voir un médecin. Dans beaucoup de pays, certains soins sont gratuits, même sans papiers.

    Un médecin devrait garder pour lui ce que vous dites, dans les limites de la loi. Vous pouvez demander un interprète, et une copie de votre dossier.
    .title = Santé
    .soon = Après un rapport forcé
    .repro = Grossesse et infections
    .mind = Moral et sommeil
r-health-missing = { $country } : règles inconnues de nous. Vous pouvez parler du prix et des papiers avec le centre de soins.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Tôt, c'est mieux, et plus tard aide encore. C'est vous qui décidez de ce qui est fait.

    Un médicament contre le VIH peut être commencé dans les 72 heures. Un médicament contre la grossesse agit dans les 5 jours.

    Un médecin peut souvent garder des preuves sans prévenir la police. Vous pouvez demander d'abord.
    .title = Un médecin bientôt
    .next = Vous pouvez demander un médecin, ou faire d'abord une courte pause.
    .where = Où aller
    .calm = Une courte pause
    .report = Porter plainte ou non
r-health-now-missing = { $country } : nous ne connaissons pas les règles. Un hôpital peut vous le dire.

# D48. Behind a warning.
r-health-repro =
    Un médecin peut faire un test de grossesse et d'infections, si vous le voulez. Personne n'a le droit de vous forcer à un test.

    Vous pouvez parler de contraception, et des choix que la loi permet. Le VIH se soigne bien.
    .title = Soins pour votre corps
    .next = Vous pouvez demander une seule chose à un centre de soins.
    .where = Où aller
    .child = J'ai ou j'attends un enfant
r-health-repro-missing = { $country } : nous ne connaissons pas les règles. Un centre de soins peut vous le dire.

# D49.
r-health-mind =
    Mal dormir, la peur, la colère, ou ne rien sentir, ce peut être normal après des choses dures. Les trous de mémoire sont courants. Ce ne sont pas des mensonges.

    Parler avec une personne formée peut aider. Certains médicaments aussi. Une aide pour la drogue ou l'alcool existe, sans reproche.
    .title = Moral, sommeil, mémoire
    .calm = Une courte pause
    .help = Trouver de l'aide

# D50.
r-living =
    Vous pouvez peut-être recevoir de l'argent ou de la nourriture chaque jour. Dans certains pays, vous pouvez travailler pendant le temps de réflexion, ou avec un permis.

    Les enfants peuvent souvent aller à l'école. Vous aurez peut-être un cours de langue ou de métier.
    .title = Argent, travail, école
    .permit = Permis de rester
    .help = Trouver de l'aide
r-living-missing = { $country } : nous ne connaissons pas ces règles. Un service peut vous le dire.

# D51. Both sides.
r-stay =
    Il y a des permis avec ou sans coopération avec la police. Certains regardent votre situation : santé, danger, famille. Un avocat peut dire ce qui aide.
    .title = Permis de rester
    .good = Bons côtés : du temps, souvent un travail et un médecin, et parfois votre famille peut venir.
    .hard = Côtés difficiles : il peut finir avec l'affaire, et un bureau sait alors où vous êtes.
    .lawyer = Un avocat
    .after = Ce qui vient après
    .asylum = Protection (asile)
r-stay-missing = { $country } : permis inconnus de nous. Vous pouvez demander à un avocat sur place.

# D52.
r-asylum =
    Si vous craignez qu'on vous fasse du mal au pays, vous pouvez demander l'asile : la protection dans un autre pays. Il peut aller avec un autre permis.

    Aucun État n'a le droit d'envoyer une personne vers la torture, ou vers la persécution que fuient les réfugiés.

    Votre ambassade ne devrait pas l'apprendre sans votre oui. En Europe, un autre pays doit parfois décider.
    .title = Quand le pays est dangereux
    .lawyer = Un avocat
    .embassy = Ambassade ou consulat
    .permit = Permis de rester
r-asylum-missing = { $country } : règles inconnues de nous. Vous pouvez demander à un avocat.

# D53.
r-nopunish =
    Parfois, on force des gens à enfreindre la loi. Ils doivent voler, porter de la drogue, utiliser de faux papiers ou tromper d'autres en ligne.

    Beaucoup de pays ont une règle pour ne pas punir cela. Ce qui compte : ce que vous avez dû faire, ou ce qui en vient directement. Certains actes sont exclus.

    Vous pouvez le dire tôt à un avocat, avant d'en parler à d'autres.
    .title = La règle : ne pas punir
    .lawyer = Un avocat
    .held = On me retient, on m'accuse
r-nopunish-missing = { $country } : force de la règle inconnue de nous. Un avocat peut vous le dire.

# D54.
r-detained =
    Vous pouvez dire : d'autres m'ont fait agir de force. Je veux un avocat et un interprète. Vous pouvez attendre leur arrivée pour le reste.

    Vous pouvez demander un appel. Ils ne doivent prévenir votre consulat que si vous le voulez, dans la plupart des cas.

    Plus tard, un avocat peut demander d'effacer votre casier judiciaire.
    .title = On me retient, on m'accuse
    .lawyer = Un avocat
    .nopunish = La règle : ne pas punir
    .complain = Règles non respectées
r-detained-missing = { $country } : nous ne connaissons pas les règles. Vous pouvez demander un avocat.

# D55.
r-privacy =
    Votre nom ne devrait pas devenir public sans votre oui. Dans beaucoup de pays, les dossiers sont fermés, et la presse n'a pas le droit d'écrire qui vous êtes.

    On ne devrait jamais donner le nom d'un enfant. Si c'est arrivé, vous pouvez faire une réclamation.
    .title = Vie privée
    .court = Au tribunal
    .complain = Règles non respectées
r-privacy-missing = { $country } : nous ne connaissons pas ces règles. Un avocat peut vous le dire.

# D56.
r-family =
    Votre famille peut aussi avoir besoin de protection, ici ou au pays. Un service de là-bas peut parfois vérifier discrètement, si vous êtes d'accord.

    À qui faire confiance, quoi dire : il n'y a que vous pour le savoir. Avec un permis, la famille peut parfois venir en visite ou vous rejoindre.
    .title = Si ma famille est en danger
    .help = Trouver de l'aide
    .protect = Protection face aux menaces
r-family-missing = { $country } : nous ne connaissons pas ces règles. Un service peut vous le dire.

# D57.
r-docs =
    Dans beaucoup de pays, personne n'a le droit de garder votre passeport. Vous pouvez le redemander, ou en demander un nouveau.

    Pour de faux papiers donnés par d'autres, la règle de ne pas punir peut jouer. Un avocat peut dire comment en parler.

    Une photo de vos papiers peut aider, si personne d'autre ne la voit.
    .title = Papiers pris ou faux
    .embassy = Ambassade ou consulat
    .nopunish = La règle : ne pas punir
    .lawyer = Un avocat
r-docs-missing = { $country } : nous ne connaissons pas ces règles. Un service peut vous le dire.

# D58. Both sides; follows the sample text.
r-consul =
    Vous n'avez pas à contacter l'ambassade. Si vous craignez votre gouvernement, votre famille ou des autorités, parlez d'abord à un avocat, si possible. De même si vous pensez à l'asile : la protection dans un autre pays.
    .title = Ambassade ou consulat
    .good = Bons côtés : elle peut faire des papiers de voyage et parfois aider.
    .hard = Côtés difficiles : elle peut prévenir au pays, et d'autres apprendre où vous êtes.
    .papers = Papiers pris ou faux
    .asylum = Si le pays est dangereux
    .numbers = Services et numéros
r-consul-missing = { $country } : ambassades encore inconnues de nous. Un service peut vous aider à demander.
