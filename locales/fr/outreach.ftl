# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.
# Acronyms are the French ones where they exist: OIT, ONUDC, BIDDH, HCDH, HCR, OIM. GRETA, ICAT and ASEAN stay.

# D124.
w-hub =
    Outils et repères courts pour les intervenants. Aucune donnée sur des personnes n'a sa place ici, jamais.
    .title = Pour les intervenants
    .intro = Le montrer à quelqu'un
    .link = Créer un lien
    .pocket = Prêter ce téléphone
    .signs = Listes d'indicateurs
    .law = Fiches de droit
    .cross = Deux pays, une affaire
    .return = Retour : points à voir
    .child = Intérêt supérieur
    .library = Bibliothèque
    .listed = Être dans la liste
    .care = Prendre soin de soi

# D125.
w-intro =
    Vous pouvez d'abord le montrer sur votre téléphone. Vous pouvez dire : c'est un programme informatique sur les droits et les aides. C'est gratuit, et il ne demande pas de nom.

    La personne décide. Elle peut regarder avec vous, ou lire seule sur votre téléphone. Elle peut prendre un lien, une carte, ou rien.
    .title = Le montrer à quelqu'un
    .link = Créer un lien
    .pocket = Prêter ce téléphone
w-intro-not-now =
    Plutôt pas : quand d'autres regardent, quand la personne a hâte ou peur, ou quand l'aide en dépend.

    Une discussion reste dans la liste. Quelqu'un qui contrôle le téléphone peut la voir.
    .label = Quand s'abstenir
w-intro-link =
    Un lien ouvre le guide dans une langue, avec un pays, sur une page. Rien sur une personne ne peut s'y trouver.

    L'autre téléphone lit un code sur votre écran. Cela ne laisse pas de message. Un lien que vous envoyez reste dans cette discussion, avec votre nom.

    Sur l'autre téléphone, le guide apparaît ensuite dans la liste des discussions.
    .label = Lien ou code
w-intro-card =
    Une carte, ou un numéro appris par cœur, cela marche sans téléphone. Mais une carte aussi peut être trouvée.

    Une carte avec peu de mots en dit moins à qui la trouve. La personne aimera peut-être en choisir une.
    .label = Plutôt une carte
w-intro-together =
    Vous pouvez finir ensemble : « Quitter », puis regarder la liste des discussions. La discussion y reste tant qu'on ne la supprime pas à la main.

    Vous pouvez montrer comment : appui long sur la discussion dans la liste, puis Supprimer, aussi de l'autre côté.
    .label = Finir ensemble

# D126.
w-signs =
    Il existe des listes de signes de l'OIT, de l'ONUDC et de l'OSCE. Elles ouvrent une conversation. Elles ne prouvent et n'excluent rien.
    .title = Listes d'indicateurs
w-signs-work = OIT : tromperie, paie absente ou en retard, trop d'heures, dette, papiers gardés, mauvais logement, menaces. Parler d'abord de paie et d'heures. Aussi les hommes et les garçons.
    .label = Ferme, chantier, usine
w-signs-domestic = Pas de jour libre, pas de chambre à soi, jamais dehors sans surveillance, papiers gardés, paie envoyée ailleurs. Chez des diplomates : un permis qui dépend de l'employeur.
    .label = Travail dans une maison
w-signs-sex = D'autres fixent les prix, gardent l'argent, choisissent les clients ou déplacent souvent la personne. Travailler dans le sexe n'est pas un signe en soi.
    .label = Industrie du sexe
w-signs-crime = D'autres préparent l'acte, gardent le gain et tiennent les papiers. La personne est prise, eux non. Penser tôt à la non-sanction.
    .label = Délits, fraude en ligne
w-signs-child = Avant 18 ans, les moyens ne comptent pas. Signes : un adulte qui parle à leur place, pas d'école, dettes, cadeaux, déplacements fréquents.
    .label = Enfants
w-signs-limits = Les auteurs connaissent aussi ces listes. Traumatisme, coutume ou loi peuvent ressembler à cela. Un score n'aide personne. Demander ce que veut la personne.
    .label = Limites

# D127.
w-law =
    Chaque fiche va du droit au traité, au droit souple et à la loi nationale. Vérifier le texte national avant de s'y fier.
    .title = Fiches de droit
w-law-identify = Identification : convention du Conseil de l'Europe, directive de l'UE, lignes du HCDH. Un devoir d'identifier ; pas d'éloignement tant que des motifs raisonnables sont examinés.
    .label = Identification
w-law-reflect = Délai de rétablissement et de réflexion : convention du Conseil de l'Europe, au moins 30 jours. Demander ce qui l'ouvre et s'il suspend l'éloignement. Directive de l'UE sur les titres de séjour en cas de coopération.
    .label = Délai de réflexion
w-law-help = Assistance : Protocole de Palerme, convention du Conseil de l'Europe, directive de l'UE. Sans dépendre de la volonté de témoigner.
    .label = Assistance
w-law-stay = Séjour : Protocole de Palerme, convention du Conseil de l'Europe. Deux motifs : situation personnelle, coopération. Asile à côté : Convention relative au statut des réfugiés.
    .label = Séjour
w-law-nopunish = Non-sanction : convention du Conseil de l'Europe, directive de l'UE, convention de l'ASEAN, protocole de l'OIT sur le travail forcé. Plaider lien de cause, contrainte et actes liés au statut. Le soulever tôt.
    .label = Non-sanction
w-law-return = Retour : sûr, de préférence volontaire, en tenant compte de l'affaire. Pas vers la torture ou la persécution. Examen des risques avant, information écrite.
    .label = Retour
w-law-compensation = Indemnisation : la possibilité de demander. Auteur, fonds de l'État, salaire. Demander tôt une saisie. Des gains du travail du sexe ont été réclamés : Krachunova, 2023.
    .label = Indemnisation
w-law-court = Tribunal : vidéo, écrans, huis clos, nom non révélé. Convention contre la criminalité organisée, convention du Conseil de l'Europe, droit de l'UE en la matière.
    .label = Tribunal
w-law-child = Enfants : intérêt supérieur, tuteur, bénéfice du doute sur l'âge. Convention relative aux droits de l'enfant ; recommandation du Conseil de l'Europe de 2022 sur l'âge.
    .label = Enfants
w-law-evidence = Preuves : une affaire peut reposer sur plus qu'un témoignage : argent, trajets, téléphones, lieux. Des biens saisis peuvent servir à indemniser.
    .label = Preuves et biens

# D128.
w-cross =
    Pour chaque outil : le risque pour la personne, et une garantie à demander.
    .title = Deux pays, une affaire
w-cross-request = Risque : des papiers montrent où est la personne, ou tombent en de mauvaises mains. Garantie : limites d'usage, noms omis, déclaration par vidéo.
    .label = Demande d'entraide
w-cross-extradition = Risque : la personne revoit les accusés, ou est prise pour l'un d'eux. Garantie : non-sanction plaidée tôt, information sur les dates.
    .label = Extradition
w-cross-team = Risque : des données passent vite entre bureaux. Garantie : un seul contact, accord sur ce qui est partagé, règles écrites dans l'accord.
    .label = Équipe commune
w-cross-transfer = Risque : l'affaire part, la demande d'argent et le permis non. Garantie : demander avant la décision, garder un avocat aux deux endroits.
    .label = Transfert d'une affaire
w-cross-informal = Risque : des échanges entre agents ne laissent pas de trace. Garantie : base légale, note écrite, pas de données vers un État que la personne craint.
    .label = Contact informel
w-cross-actors = Autorités centrales, procureurs, police, officiers de liaison, consulats, attachés du travail, services, OIM, HCR. Demander qui mène et qui informe la personne.
    .label = Qui est qui
w-cross-checklist = Est-ce voulu ? Qui y court un risque ? Quel outil est le plus doux ? Qui informe la personne, quand, dans quelle langue ? Qui paie le voyage ? Et le permis et la demande ?
    .label = Questions à poser

# D129.
w-return =
    Pour une décision libre et éclairée. Les 26 lignes de la fiche en sont la base.
    .title = Retour : points à voir
w-return-information = Les 26 questions ont une réponse : de qui, dans quelle langue, sur papier. Les autres voies d'abord. Du temps pour réfléchir. Un droit de dire non sans perdre l'aide.
    .label = Information
w-return-risk = Examen des risques et de la réinsertion des deux côtés. La personne le lit et le corrige. Famille contactée seulement avec accord.
    .label = Examen
w-return-handover = Une personne nommée de chaque côté. Des documents qui ne montrent rien d'inutile. Trajet, arrivée, première nuit, argent, téléphone.
    .label = Passage de relais
w-return-follow-up = Seulement si souhaité, de la façon convenue. Un chemin de retour vers des conseils. Ce qui a échoué est noté sans noms.
    .label = Après

# D130.
w-child =
    Quatre étapes, dans cet ordre. L'enfant est entendu à chacune.
    .title = Intérêt supérieur
w-child-interests = L'intérêt supérieur d'abord, en évaluation écrite, avant que toute autre procédure décide.
w-child-guardian = Un tuteur sans délai, indépendant du bureau de l'immigration. L'enfant peut en demander un autre.
w-child-age = En cas de doute, traiter comme moins de 18 ans. Papiers et entretiens d'abord. Examens médicaux en dernier, avec accord, et un moyen de contester.
w-child-return = Recherche de la famille seulement si elle ne nuit pas. Pas de retour s'il nuirait. Le tuteur et l'enfant voient le plan.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Documents publics que beaucoup d'intervenants utilisent. À chercher par leur nom.
    .title = Bibliothèque
w-res-law = ONUDC : loi type de 2009 et dispositions législatives de 2020. Convention du Conseil de l'Europe avec son rapport. Directive de l'UE de 2011, modifiée en 2024.
    .label = Droit
w-res-manuals = Manuel de l'ONUDC, modules 6 et 11 à 13. Manuel du BIDDH sur les mécanismes nationaux d'orientation de 2022. Manuel de l'ASEAN sur la coopération.
    .label = Manuels
w-res-cases = Base de jurisprudence et recueil d'affaires de l'ONUDC. Ils décrivent la violence en détail. À lire à tête reposée, à plusieurs.
    .label = Affaires
w-res-networks = Documents de l'ICAT des agences de l'ONU. Rapports du GRETA par pays. La Strada International. Rapporteurs nationaux.
    .label = Textes et réseaux
w-res-funds = Fonds de contributions volontaires de l'ONU pour les personnes touchées par la traite. Il donne des subventions à des organisations.
    .label = Fonds

# D132.
w-listed =
    Un service n'est listé qu'avec deux preuves et deux accords d'organisations différentes. L'annuaire n'est pas encore ouvert.
    .title = Entrer ou changer une fiche
w-listed-criteria = Pas de devoir religieux, pas de portes fermées à clé, ni argent, ni travail, ni papiers pris. Une aide sans lien avec la publicité. Des mots clairs sur les données et les devoirs de signaler.
    .label = Critères
w-listed-proofs = Deux preuves indépendantes, dont une source publique de l'État, d'une organisation internationale ou du rapporteur. Un appel d'essai dans la langue principale.
    .label = Preuves
w-listed-ending = Un essai de contact vaut 90 jours. La reconnaissance et la clé valent 12 mois. Plaintes crédibles, agrément perdu ou deux appels sans réponse suspendent une fiche.
    .label = Fin

# D133.
w-care =
    Ce travail peut laisser des traces : mauvais sommeil, colère, images dans la tête, ne rien sentir. C'est courant et ce n'est pas une faiblesse.

    Des équipes font tourner les cas durs, en parlent après, et fixent des heures sans téléphone. Demander de l'aide tôt fait partie du travail.
    .title = Prendre soin de soi
    .calm = Une courte pause
    .hub = Outils d'intervention

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Ici, vous pouvez créer un lien. Il contient ce que vous choisissez ici, et rien sur une personne. Il n'est pas gardé.
    .title = Créer un lien
    .language = Changer la langue
    .country = Changer le pays
    .page = Changer la page
    .code = Montrer le code QR
    .none = Aucun pays
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Il ouvre « { $page } » en { $language }.
# The country stands after a colon, without article.
w-link-with = Le pays choisi : { $country }.
w-link-without = Aucun pays n'est choisi.
w-link-language = La langue de la première page. Une fois le lien ouvert, on peut la changer à tout moment.
w-link-country = Le pays dont les règles et les numéros s'affichent. Une fois le lien ouvert, on peut le changer à tout moment.
w-link-page = La page qui s'ouvre en premier. Celle qui s'appelle « { hello.title } » convient à la plupart des gens : elle dit ce qu'est ce guide.
# The QR code stands above these words as a picture.
w-link-code = L'appareil photo de l'autre téléphone peut lire ce code. Le guide apparaît ensuite dans sa liste de discussions.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Une personne peut lire seule sur ce téléphone. En convenir d'abord. Rester tout près, et regarder ailleurs. Elle décide ce qu'elle ouvre et quand elle arrête.

    Elle commence à la première page. « Retour » ne mène pas à vos pages. Ce qu'elle lit n'est pas gardé, et une page laissée sans y toucher s'efface plus tôt. Vos autres discussions restent à sa portée.

    Quand le téléphone vous revient, toucher « Quitter ». La langue de la personne :
    .title = Prêter ce téléphone
