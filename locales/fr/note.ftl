# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "fermée comme une lettre". Names and values stand after a colon.

f-note-young =
    Vous pouvez continuer la note, ou non. Les deux sont bien. Le service lira que vous avez moins de 18 ans.
f-note-service =
    La note va à ce service : { $service }. Aucun autre service ne peut l'ouvrir.
f-note-help =
    Quel genre d'aide ? Vous pouvez en cocher plusieurs.
f-note-soon =
    C'est pour quand ? Vous pouvez laisser ceci de côté.
f-note-for =
    C'est pour qui ? Vous pouvez laisser ceci de côté.
f-note-needs =
    Avez-vous besoin d'une de ces choses ? Vous pouvez les laisser de côté.
f-note-words =
    Ces deux mots montrent qui est qui, si vous vous parlez.

    Vous dites : { $say }

    On vous dit : { $hear }
    .other = D'autres mots
f-note-code =
    Avec un code, vous pouvez chercher la réponse, ou reprendre la note. Quel genre de code est plus facile pour vous ?
f-note-age =
    .yes = Oui
    .no = Non
    .unsaid = Je ne veux pas le dire
f-note-on = Continuer
f-note-skip = Laisser de côté
f-note-return = Revenir à la note

f-call-kept =
    Votre numéro ou nom est prêt pour la note. Il n'est plus montré. Pour le changer, vous pouvez en taper un autre.
f-call-contact-odd =
    Cela ne ressemble pas à un numéro ou à un nom sur Telegram. Cela n'a pas été gardé. Vous pouvez le taper de nouveau, par exemple avec + et l'indicatif du pays devant.
f-call-contact-lost =
    Le numéro ou le nom n'est plus ici, car du temps a passé. Rien n'a été envoyé. Vous pouvez le taper de nouveau.
f-call-days =
    Quels jours vous conviennent ?
f-call-hours =
    À quelles heures pouvez-vous parler ? D'autres gens ne devraient pas être près de vous à ce moment.
f-call-zone =
    Quelle ville a la même heure que vous ?
f-call-voice =
    Comment doit-on vous joindre ?
f-call-message =
    Si vous ne répondez pas, peut-on laisser un message ? Quelqu'un d'autre pourrait le trouver.
f-call-others =
    Si quelqu'un d'autre répond, que doit-on faire ?

f-consent-not-sent =
    La note n'a pas été envoyée. Le service ne prend pas de notes en ce moment, ou le guide n'a pas pu la garder. Il n'en reste rien ici.
f-consent-who =
    Un seul service peut l'ouvrir : { $service }. Elle attend { $hours } heures, puis elle est supprimée. Nous ne pouvons pas la lire plus tard.
f-consent-free =
    Tant que le service ne l'a pas ouverte, vous pouvez la reprendre avec votre code. L'envoyer, la changer ou ne pas l'envoyer : les trois sont bien.

f-code-when =
    Gardez-le là où personne d'autre ne regarde. Personne ne vous écrira.

    Chaque jour de travail, les services regardent les notes au moins deux fois. Vous pouvez chercher une réponse à partir de demain, pendant trois jours.

    Si vous perdez le code, vous pouvez simplement envoyer une nouvelle note.
f-code-gone =
    Un code n'est montré qu'une fois. Si vous l'avez perdu, vous pouvez envoyer une nouvelle note.

f-box-back =
    Ici, vous pouvez taper le code de la note que vous voulez reprendre. Cela marche tant que le service ne l'a pas ouverte.
f-box-proof =
    Ce que vous voulez signaler d'un service : { $kind }.

    Vous pouvez taper le code de la note que ce service a ouverte. Il montre que vous étiez en contact. Il ne montre pas qui vous êtes.
f-box-result =
    Ici, vous pouvez taper le numéro de votre réclamation.
f-box-nothing =
    Il n'y a rien pour ce code maintenant. C'est peut-être trop tôt, ou trop tard, ou quelque chose est tapé autrement. Après cinq essais, il faut attendre une heure.

    Si vous ne trouvez rien après trois jours, vous pouvez envoyer une nouvelle note ou appeler.
f-box-answer =
    Une réponse est là. Elle est montrée cette seule fois :
f-box-closed =
    Ce service ne peut plus répondre. Ce que vous avez écrit a été supprimé. Vous pouvez demander à un autre service.
f-box-taken =
    C'est fait : la note est reprise et effacée. Elle n'a été lue par personne.
f-box-opened =
    Le service a déjà ouvert cette note. On ne peut donc plus la reprendre ici. Vous pouvez demander au service de la supprimer.
f-box-away =
    On ne peut pas chercher cela en ce moment. Rien n'est perdu. Vous pouvez réessayer plus tard.
f-box-noted =
    Merci de l'avoir dit. Des gens vont regarder cela. Voici le numéro de votre réclamation. Avec ce numéro, vous pouvez voir ici ce que cela a donné :
f-box-open =
    On n'a pas encore fini de regarder cette réclamation.
f-box-upheld =
    Cette réclamation a été acceptée. On a fait quelque chose à ce sujet.
f-box-dismissed =
    Des gens ont regardé cette réclamation. Ils n'ont pas trouvé que c'était ainsi.

f-mark-is-red =
    Ce que vous voulez signaler : { $kind }.

    Avec le code d'une note que le service a ouverte, il est caché en un jour au plus. Sans code, deux personnes regardent d'abord.
f-mark-is-plain =
    Ce que vous voulez signaler : { $kind }. Deux personnes vont le regarder.
f-mark-no-answer = On ne m'a pas répondu
f-mark-money = On a demandé de l'argent ou des papiers
f-mark-locked = On m'enfermait à clé
f-mark-told = On a parlé de moi à d'autres
f-mark-disrespect = On m'a manqué de respect
f-mark-sexual = Comportement sexuel
f-mark-other = Autre chose

f-way-notes =
    Ce service prend des notes par ce guide. La note est fermée comme une lettre : seul ce service peut l'ouvrir.
f-way-full =
    Ce service est complet aujourd'hui et ne prend pas de nouvelles notes. Demain, peut-être.
card-slow =
    Ce service n'a pas regardé ses notes depuis plus d'un jour de travail. Une réponse peut tarder.

# The fields of a note. The service reads them in its own language.
note-line-language = Langue : { $value }
note-line-help = Aide : { $value }
note-line-soon = Quand : { $value }
note-line-whom = Pour : { $value }
note-line-access = Besoins : { $value }
note-line-contact = Un numéro ou un nom, qui n'est pas montré ici
note-line-days = Jours : { $value }
note-line-hours = Heures : { $value }
note-line-zone = Même heure qu'à : { $value }
note-line-voice = Comment : { $value }
note-line-others = Si quelqu'un d'autre répond : { $value }
note-line-words = Mots : vous dites { $say }, on vous dit { $hear }
note-line-box = Réponse : dans la boîte, avec un code
note-line-call = Réponse : on vous joint
note-help-tonight = Un endroit pour cette nuit
note-help-soon = Un endroit bientôt
note-help-lawyer = Un avocat
note-help-doctor = Un médecin
note-help-talk = Quelqu'un à qui parler
note-help-work = Travail ou paie
note-help-papers = Papiers
note-help-return = Questions sur le retour
note-help-other = Autre chose
note-whom-woman = Une femme
note-whom-man = Un homme
note-whom-trans = Une personne trans
note-whom-under-18 = Quelqu'un de moins de 18 ans
note-whom-children = Quelqu'un avec des enfants
note-whom-group = Un couple ou un groupe
note-soon-today = Aujourd'hui
note-soon-week = Cette semaine
note-soon-no-hurry = Ce n'est pas pressé
note-access-step-free = Sans marches
note-access-sign = Langue des signes
note-access-reading = Aide pour lire
note-access-other = Autre chose
note-voice-either = Un appel ou un message
note-voice-voice = Seulement un appel
note-voice-message = Seulement un message
note-message-no = Ne pas laisser de message
note-message-yes = On peut laisser un message
note-others-hang-up = Raccrocher
note-others-wrong-number = Dire « faux numéro »
note-others-delivery = Dire que c'est une livraison
note-others-survey = Dire que c'est un sondage
