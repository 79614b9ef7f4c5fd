# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Beaucoup de droits au travail valent même sans papiers : paie, repos, pas de menaces. Les hommes et garçons aussi.

    Un syndicat peut conseiller. Un bureau de l'État contrôle le travail. Certains bureaux signalent l'absence de papiers. Un service peut répondre avant.

    Beaucoup de ports ont un centre pour équipages. Si un visa dépend d'un patron, partir peut y toucher.
    .title = Au travail
    .next = Vous pouvez lire la suite ou voir un service.
    .wages = Salaire non payé
    .help = Trouver de l'aide
    .papers = Passeport ou papiers
    .debt = Dettes sans fin
    .domestic = Travail dans une maison
sit-labour-missing = { $country } : règles inconnues. Un syndicat ou avocat le sait peut-être.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Certaines dettes ne font que grandir : frais de travail ou de voyage, intérêts, amendes, loyer. Parfois, on demande à la famille de payer.

    Dans beaucoup de pays, la loi n'oblige pas à payer une dette à qui profite de vous. Si possible, vous pouvez demander à un avocat avant de payer plus.

    Payer peut calmer un moment, et la dette peut grandir encore. Ne pas payer garde votre argent, et des menaces peuvent suivre.
    .title = Sur les dettes
    .next = Vous pouvez en parler à un service avant de payer ou d'arrêter.
    .help = Trouver de l'aide
    .family = Si ma famille est en danger
    .oaths = Serments et promesses

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Travailler dans une maison est un travail, même si on y vit. Beaucoup de pays ont des règles : paie, repos, congés. Souvent, un patron n'a pas le droit de garder votre passeport.

    Vous y aimez peut-être un enfant. C'est réel, et partir reste possible.

    Partir peut rendre libre, et coûter chambre ou visa. Rester les garde pour l'instant, et la pression peut durer.
    .title = Travail dans une maison
    .next = Un service peut aider. Décider peut attendre.
    .wages = Salaire non payé
    .help = Trouver de l'aide
    .diplomat = Chez un diplomate
sit-domestic-missing = { $country } : règles inconnues. Un syndicat le sait peut-être.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Certains membres d'ambassades ont une immunité : les mener au tribunal est difficile. Vous gardez vos droits.

    Certains pays ont un bureau du protocole pour cela, ou un permis spécial. Certains avocats s'y connaissent.

    Partir peut arrêter la pression, et aussi votre permis. Rester garde le permis pour l'instant, et la pression peut durer.
    .title = Travail chez un diplomate
    .next = Un avocat peut aider à préparer, avant de décider.
    .help = Trouver de l'aide
    .permit = Permis de rester
    .papers = Passeport ou papiers
sit-diplomat-missing = { $country } : pratique inconnue. Un avocat le sait peut-être.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Quoi que vous ayez fait, partir est votre décision : maintenant, plus tard ou jamais.

    Vous pouvez voir un médecin, un avocat, et rester. Partir peut apporter du repos, et coûter un revenu. Rester garde le revenu, et d'autres décident peut-être encore.

    Les lois sur la vente et l'achat de sexe diffèrent. Dans certains pays, on peut réclamer l'argent pris par d'autres. Aussi pour les hommes et les personnes trans.
    .title = De l'aide sans jugement
    .next = Vous pouvez demander un médecin ou parler, c'est tout.
    .health = Santé
    .help = Trouver de l'aide
    .images = Images et comptes

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    On force des gens à porter ou cultiver de la drogue, voler, mendier, tromper, se marier pour des papiers. Aussi des hommes et des garçons.

    Beaucoup de pays ont des règles pour ne pas punir ce que d'autres vous ont fait faire. Elles ne sont pas partout les mêmes.

    Parler tôt peut aider. Ce que vous dites sans avocat peut servir contre vous.
    .title = Ce qu'on vous a fait faire
    .next = Vous pouvez demander un avocat avant une déclaration.
    .nopunish = La règle : ne pas punir
    .lawyer = Un avocat
    .held = On me retient, on m'accuse
sit-crime-missing = { $country } : règles inconnues de nous. Un avocat le sait peut-être.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    On retient des gens dans des lieux gardés. On leur fait tromper d'autres en ligne. Beaucoup sont des hommes.

    Les téléphones y sont souvent surveillés. Un aveu écrit peut servir contre vous.

    Payer pour partir peut marcher, et amener d'autres demandes. Une ambassade peut aider, et prévenir au pays. À une frontière, on peut dire : c'était de force. La suite varie.
    .title = Travail en ligne
    .next = Si personne ne regarde, on peut chercher de l'aide.
    .embassy = Ambassade ou consulat
    .lawyer = Un avocat
    .nopunish = La règle : ne pas punir
    .help = Trouver de l'aide
sit-scam-missing = { $country } : numéro inconnu. Une ambassade le sait peut-être.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    Dans la plupart des pays, un mariage demande un oui libre des deux. Sinon, on peut peut-être l'arrêter ou y mettre fin.

    Un tribunal peut souvent ordonner de rester à distance. Cela peut amener calme ou colère. Un avocat peut dire si une dot est due.

    Avant un vol, vous pouvez dire à quelqu'un de confiance où vous allez. À l'aéroport, on peut demander à voir un agent en privé.
    .title = Sur un mariage
    .next = Vous pouvez parler à un service, sans décider.
    .help = Trouver de l'aide
    .under18 = Aide avant 18 ans
sit-marriage-missing = { $country } : loi inconnue. Un avocat le sait peut-être.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Certaines personnes menacent de montrer des images, ou prennent des comptes. La honte n'est pas pour vous.

    Payer ou envoyer plus ne les arrête pas toujours. Messages, noms, dates peuvent servir de preuve. De nouveaux mots de passe peuvent fermer l'accès à d'autres, et se remarquer.

    Tout cela vaut pour un appareil que personne d'autre ne contrôle. Si d'autres voient celui-ci, un service peut aider.
    .title = Images, caméras, comptes
    .next = Vous pouvez voir comment demander un retrait, ou parler d'abord.
    .keep = Ce qui est utile à garder
    .help = Trouver de l'aide

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Deux outils gratuits peuvent demander à des sites et applis de bloquer une image. StopNCII est pour les adultes. Take It Down est pour des images d'avant vos 18 ans.

    Votre appareil fait une empreinte de l'image, une sorte de code. L'image n'est pas envoyée. Tous les sites ne participent pas.

    C'est seulement pour un appareil que personne d'autre ne contrôle. Il garde des traces de la visite. Vous pouvez aussi demander l'aide d'un service.
    .label = Demander un retrait

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Un médecin peut vous examiner, bientôt ou des années après. Des soins peuvent durer longtemps. Vous pouvez demander vos papiers à l'hôpital.

    La loi vise surtout les gens qui ont organisé cela. Dans certains pays, recevoir de l'argent pour cela est aussi puni. Un avocat peut le dire avant tout contact officiel.

    Si rien n'est encore fait, vous pouvez dire à un médecin, en privé, que vous ne voulez pas.
    .title = Votre corps et votre santé
    .next = Vous pouvez voir un médecin d'abord et réfléchir au reste après.
    .health = Santé
    .lawyer = Un avocat
    .help = Trouver de l'aide

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Beaucoup de gens aident quand d'autres doivent fuir. Certains en profitent : un trajet à un contrôle, une chambre, un travail.

    Vous pouvez vérifier une offre avant de partir. Vous pouvez dire votre route à quelqu'un de confiance.

    La loi interdit d'utiliser des enfants au combat. Certains pays laissent rester un temps les gens qui fuient.
    .title = Guerre, fuite, catastrophe
    .next = Vous pouvez vérifier une offre, ou demander comment rester.
    .offer = Cette offre est-elle vraie ?
    .asylum = Protection ici (asile)
    .help = Trouver de l'aide
sit-conflict-missing = { $country } : aide inconnue de nous. Un service peut le dire.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Un serment ou un sort peut peser sur le corps et l'esprit. La peur est réelle.

    D'autres personnes en ont été relevées. En 2018, l'Oba de Bénin, chef traditionnel au Nigeria, a relevé des gens de tels serments.

    Une figure de votre foi ou de votre tradition peut aider. Certaines connaissent peut-être les gens que vous craignez : vous pouvez choisir avec soin. Un avocat peut dire si vous devez quelque chose selon la loi.
    .title = Serments et promesses
    .next = Vous pouvez en parler à un service.
    .help = Trouver de l'aide
    .family = Si ma famille est en danger

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    L'amour et la force peuvent être là ensemble. Ce peut être un partenaire, un parent, un proche.

    Dans beaucoup de pays, un tribunal peut ordonner à quelqu'un de rester à distance de vous ou d'un enfant. Partir, ou cet ordre, peut amener calme ou colère. Rester peut garder le calme, et la pression grandir.

    Certains laissent des copies de papiers, un peu d'argent chez quelqu'un. Il n'y a que vous pour en juger.
    .title = Quand c'est un proche
    .next = Vous pouvez préparer cela avec un service, partir ou rester.
    .help = Trouver de l'aide
    .phone = Ce téléphone, avec prudence
