# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.
# Names of settings are those of the Telegram apps in French.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Bonjour. Ceci est un programme informatique. Il donne des informations et des numéros de services qui peuvent aider.

    C'est gratuit. Vous n'avez pas à dire qui vous êtes ni ce qui s'est passé. Ce n'est pas la police, et pas un avocat.

    Vous pouvez lire quels sont vos droits. Vous pouvez trouver des numéros. Vous pouvez voir ce que chaque voie apporte et coûte. Vous pouvez quitter à tout moment.
    .title = Bonjour
    .go = Continuer
    .private = Est-ce vraiment privé ?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Pouvez-vous lire ceci tranquillement, ici et maintenant ? Il n'y a que vous pour le savoir.

    Si quelqu'un peut voir votre téléphone, vous pouvez revenir une autre fois.
    .title = Est-ce le bon moment ?
    .yes = Oui
    .unsure = Je ne sais pas
    .no = Non, quitter

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Quelqu'un regarde peut-être ce téléphone. Celui d'une personne de confiance, ou un autre, peut être mieux.

    Pas besoin d'enregistrer ni de copier nos textes. Vous pouvez toucher « Quitter » avant de poser le téléphone.

    Vous pouvez penser à une raison d'avoir tenu le téléphone. Chaleur, batterie vide, applis inconnues : c'est peut-être une surveillance, mais souvent ce n'est rien.
    .title = Ce téléphone, avec prudence
    .telegram = Réglages de Telegram
    .go = Continuer
    .later = Revenir une autre fois

safe-tg =
    Certains réglages de Telegram rendent cette discussion moins visible. Aucun ne la cache à tout le monde.

    Vous pouvez les voir un par un, ou ne rien changer.
    .title = Réglages de Telegram utiles
    .go = Continuer
safe-tg-previews =
    Une notification peut montrer le début d'un message. On peut couper cela dans Telegram : Paramètres, Notifications.

    Ce programme change sa page sans bruit. Le téléphone peut montrer un signe malgré cela.
safe-tg-passcode =
    Telegram peut demander un code quand on l'ouvre : Paramètres, Confidentialité et sécurité, Code de verrouillage.

    Cela peut fermer la porte à d'autres. Qui voit un nouveau code peut aussi demander pourquoi il est là.
safe-tg-devices =
    Telegram peut être ouvert en même temps sur un autre téléphone ou ordinateur. Vous pouvez voir la liste : Paramètres, Appareils.

    Vous pouvez y fermer un appareil. La personne qui s'en sert peut le remarquer.
safe-tg-timer =
    Telegram peut effacer les messages tout seul après un jour ou une semaine : ouvrir cette discussion, son menu, Suppression automatique.

    Une ligne le dit alors dans le chat.
safe-tg-delete =
    Vous pouvez supprimer toute la discussion : appui long dans la liste, Supprimer, puis cocher la case pour la supprimer aussi de l'autre côté.

    Cela n'enlève pas les captures d'écran, ni ce que Telegram garde.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    Nous pouvons effacer notre page et ce que vous avez envoyé ici ces 48 dernières heures.

    Nous ne pouvons pas effacer ce que Telegram garde, les captures d'écran ou vos appels. La discussion reste dans votre liste. C'est à vous de la supprimer. Une note qui attend encore peut être reprise avec son code.
    .title = Tout effacer
    .clear = Effacer maintenant
    .withdraw = Sur les notes et les codes
    .cancel = Revenir

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Cela aide à montrer les bonnes règles et les bons numéros. C'est seulement pour cet écran. Vous pouvez le changer ou passer.
    .title = Où êtes-vous maintenant ?
    .unknown = Je ne sais pas
    .sea = En route ou en mer
    .skip = Passer

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Vous pouvez regarder une chose, ou plusieurs. Rien n'est gardé.
    .title = Qu'est-ce qui aiderait ?
    .ok = Est-ce normal ?
    .rights = Mes droits
    .help = Trouver de l'aide
    .going = Rentrer ou rester
    .under18 = J'ai moins de 18 ans
    .justice = Police et justice
    .money = L'argent qu'on me doit
    .privacy = Ce qui est gardé
    .easier = Plus facile à lire
    .someone = Je veux aider quelqu'un
    .about = Qui fait ce guide
    .feedback = Est-ce que c'était utile ?
    .clear = Tout effacer
    .phone = Utiliser ce téléphone
    .code = Notes et codes
    .worker = Pour les intervenants
