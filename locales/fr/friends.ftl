# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Merci de vous en soucier. Mieux vaut lentement que vite. C'est la personne qui décide de la suite, même si vous feriez autrement.
    .title = Je veux aider quelqu'un
    .signs = Ce que j'ai remarqué
    .talk = Comment parler
    .tell = À qui le dire
    .missing = Une personne a disparu

# D120.
h-signs =
    Une personne travaille peut-être toute la journée, est surveillée, n'a pas ses papiers ou laisse d'autres parler. Elle doit peut-être de plus en plus d'argent.

    Ce sont des signes, pas des preuves. Il peut y avoir d'autres raisons. Ce n'est pas à vous d'enquêter. Suivre ou tester quelqu'un peut lui nuire.
    .title = Ce que vous avez remarqué
    .talk = Comment parler
    .tell = À qui le dire

# D121.
h-talk =
    Vous pouvez parler en tête à tête avec la personne, calmement, de petites choses d'abord. Vous pouvez proposer un numéro, et accepter un non.

    Certaines choses peuvent nuire : demander des détails, affronter les autres, préparer un départ sans aide. Publier à ce sujet aussi.

    Vous pouvez dire : je suis là si tu veux parler.
    .title = Comment parler
    .services = Trouver des services

# D122. Behind a warning.
h-missing =
    Vous pouvez signaler une disparition à la police, ici ou au pays. La Croix-Rouge et le Croissant-Rouge cherchent dans d'autres pays. Une ambassade aussi, parfois.

    Si l'on demande de l'argent, payer peut aider, ou amener d'autres demandes. La police ou un service peut conseiller.

    Des photos et plans publics peuvent mettre en danger.
    .title = Une personne a disparu
    .next = Vous pouvez appeler, ou chercher un service.
    .numbers = Numéros d'urgence
    .services = Services
h-missing-missing = { $country } : ligne encore inconnue de nous. La police peut noter un signalement.

# D123.
h-report =
    Certaines lignes acceptent un appel sans nom. Vous pouvez dire le lieu, les heures et ce que vous avez vu vous-même.

    Des clients peuvent appeler aussi : d'une ferme, d'un magasin, d'un hôtel, de services sexuels. Par endroits, les acheter est un délit. Un avocat peut conseiller avant.

    Appeler peut aider. Les gens peuvent aussi être déplacés. Un service peut réfléchir avec vous.
    .title = À qui le dire
    .numbers = Services et numéros
h-report-missing = { $country } : ligne encore inconnue de nous. Un service sur place le sait peut-être.
