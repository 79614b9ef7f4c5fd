# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# Reader: "tu", with no past participle or adjective that would need a gender. Only c-parent says "vous".

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    C'est bien de regarder ici. Ce n'est pas ta faute.

    Tu as des droits en plus. Les adultes doivent te protéger. Tu peux demander un lit, un médecin, l'aide d'un adulte.
    .title = Si tu as moins de 18 ans
    .next = Tu peux toucher un bouton ou arrêter.
    .talk = Quelqu'un à qui parler
    .guardian = Un adulte de mon côté
    .age = Si on doute de mon âge
    .going = Rentrer ou rester
    .parent = J'ai ou j'attends un enfant
c-hub-missing = { $country } : règles inconnues. Un service le sait peut-être.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Un tuteur est un adulte qui doit penser à ce qui est bon pour toi. Tu peux lui dire ce que tu veux.

    Tu ne te sens pas bien avec cet adulte ? Tu peux le dire et demander quelqu'un d'autre.
    .title = Un adulte de ton côté
    .help = Aide avant 18 ans
    .complain = Quand ça ne va pas
c-guardian-missing = { $country } : nous ne savons pas qui c'est. Tu peux demander à un avocat.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    En cas de doute, tu devrais compter parmi les moins de 18 ans pendant qu'on vérifie.

    D'abord, les papiers. Un médecin vient en dernier, et seulement si tu dis oui. Tu peux dire non. Un avocat peut te dire la suite.
    .title = Ton âge
    .guardian = Un adulte de mon côté
    .lawyer = Un avocat
c-age-missing = { $country } : règles inconnues. Un avocat le sait peut-être.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Nous n'en parlons à personne. Telegram peut voir cette discussion.

    Les gens que tu contactes doivent parfois dire à d'autres que tu as besoin d'aide. Cela peut aider, ou aller trop vite. Tu peux demander avant : à qui le direz-vous ?
    .title = Ce qui reste entre nous
    .go = Voir les services
    .not-now = Pas maintenant
c-secret-missing = { $country } : règle inconnue de nous. Tu peux leur demander.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Tu n'as pas encore à savoir. Les adultes doivent t'écouter et penser à ton bien.

    Rentrer ou rester peut être bien ou dur. On ne devrait pas t'envoyer là où on te fait mal, ni demander à ta famille si cela te nuit.
    .title = Rentrer ou rester
    .guardian = Un adulte de mon côté
    .lawyer = Un avocat
c-return-missing = { $country } : règles inconnues. Un avocat le sait peut-être.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Vous et votre enfant devriez rester ensemble, si c'est bon pour l'enfant. Il a des droits : acte de naissance, école, médecin.

    L'autre parent fait-il du mal ? Un avocat peut vous dire quoi demander.
    .title = Vous et votre enfant
    .help = Trouver de l'aide
    .health = Grossesse et santé
    .lawyer = Un avocat
c-parent-missing = { $country } : règles inconnues de nous. Un avocat le sait peut-être.
