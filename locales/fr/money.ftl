# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Il peut y avoir plusieurs moyens d'obtenir de l'argent ou une réparation. Vous pouvez en essayer plusieurs.

    La loi donne une chance de demander. Elle ne promet pas que quelqu'un paie. Cela peut être long. Vous pouvez choisir ce qui compte pour vous.
    .title = L'argent qu'on vous doit
    .wages = Salaire non payé
    .offender = De la personne responsable
    .fund = De l'État
    .other = Autres formes
    .abroad = Après le départ du pays

# D76.
m-wages =
    Le travail doit être payé, souvent aussi le travail sans papiers. Un bureau qui contrôle le travail, un tribunal du travail ou un syndicat peut aider.

    Certains bureaux signalent des personnes au bureau de l'immigration. Vous pouvez demander à un service avant d'y aller.

    Notes de jours et d'heures, messages et photos du lieu aident. Il y a des délais.
    .title = Salaire non payé
    .help = Trouver de l'aide
    .lawyer = Un avocat
m-wages-missing = { $country } : règles inconnues de nous. Un syndicat ou un avocat peut vous le dire.

# D77.
m-offender =
    Un tribunal peut ordonner à la personne responsable de payer. Cela peut faire partie du procès pénal, ou être une affaire à part.

    Il est utile de le dire tôt à l'avocat, avant que l'argent disparaisse. Par endroits, vous pouvez aussi réclamer ce qu'on vous a pris. Ce peut être la paie de tout travail, aussi du travail du sexe.
    .title = De la personne responsable
    .lawyer = Un avocat
    .after = Après le départ du pays
m-offender-missing = { $country } : règles inconnues de nous. Un avocat peut vous le dire.

# D78.
m-fund =
    Beaucoup d'États ont un fonds pour les personnes à qui un crime a fait du mal. Dans certains, les papiers et le pays de naissance ne comptent pas. Dans d'autres, si.

    Il y a un formulaire et un délai. Indemnisation veut dire : de l'argent pour le mal subi. Elle peut être petite, ou refusée.
    .title = De l'État
    .help = Trouver de l'aide
    .lawyer = Un avocat
m-fund-missing = { $country } : fonds inconnu de nous. Un avocat peut vous le dire.

# D79.
m-abroad =
    Quitter un pays ne devrait pas mettre fin à votre demande. Un avocat de là-bas peut agir pour vous. Il faut signer un papier : une procuration.

    Garder la même adresse, le même compte et le même numéro aide. Certains tribunaux entendent les gens par vidéo.
    .title = Après le départ du pays
    .lawyer = Un avocat
    .law = La loi, si je pars
m-abroad-missing = { $country } : règles inconnues de nous. Vous pouvez demander avant de partir.

# D80.
m-other =
    L'argent est une voie. Vous pouvez aussi demander que des papiers et des dossiers soient corrigés, et des choses rendues.

    Vous pouvez demander des soins pour aller mieux. Un tribunal ou un bureau peut dire en public ce qui était injuste, ou s'excuser. Des règles peuvent changer, pour que cela ne se répète pas.
    .title = D'autres réparations
    .lawyer = Un avocat
    .complain = Règles non respectées
