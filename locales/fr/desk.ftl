# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "vous". Only the answers at the end are for the person who wrote the note.
# "Sealed" is "scellé" here, since "fermé" would be the contrary of an opened note. The exchange is "le relais".

# What stands on every page. $service is the id of the service.
desk-name = Guichet
desk-service = Service : { $service }
desk-skip = Aller au texte
desk-language = Langue
desk-back = Toutes les notes

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Notes
desk-looked = Dernier regard : { $time }. Tant qu'il tourne, le guichet regarde de lui-même à chaque heure pleine.
desk-not-looked = Le guichet n'a pas encore pu regarder.
desk-look = Regarder de nouveau maintenant
desk-waiting = En attente
desk-waiting-lead = Une note reste scellée jusqu'à ce que vous l'ouvriez. Après, la personne ne peut plus la reprendre. N'ouvrez que ce à quoi vous pouvez répondre aujourd'hui, s'il vous plaît.
desk-waiting-none = Aucune note n'attend.
desk-note = Note { $number }
desk-until = On peut l'ouvrir jusqu'à : { $time }.
desk-open = Ouvrir la note { $number }
desk-foreign = Votre clé ne peut pas ouvrir cette note. Elle est peut-être pour une de vos anciennes clés. Elle prend fin d'elle-même, et personne d'autre ne peut la lire.
desk-opened = Ouvertes
desk-opened-none = Aucune note n'est ouverte.
desk-kept = Gardée scellée sur cet ordinateur jusqu'à : { $time }.
desk-show = Montrer la note { $number }
desk-opening = Le relais ne sait pas encore que vous ouvrez cette note. Elle est montrée après le prochain regard qui atteint le relais.
desk-sending = La réponse est scellée, mais pas encore envoyée. Elle part au prochain regard qui atteint le relais.
desk-words-kept = Réponse donnée. Seuls les mots de reconnaissance sont gardés, scellés, jusqu'à : { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Pas de place aujourd'hui
desk-full-lead = Si vous êtes au complet, votre fiche dans le guide peut le dire. Cela prend fin avec le jour.
desk-full = Nous sommes au complet aujourd'hui
desk-room = Nous avons de nouveau de la place
desk-full-said = Votre fiche dit maintenant que vous êtes au complet aujourd'hui.
desk-room-said = Votre fiche ne dit plus que vous êtes au complet.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Cette note n'est plus là
desk-gone = Elle a été reprise, ou son temps est passé. C'est normal. Vous n'avez rien à faire.

# One note and its fields.
desk-field-language = Langue
desk-field-place = Où
desk-field-help = Genre d'aide
desk-field-whom = Pour qui
desk-field-soon = Quand
desk-field-access = Besoins d'accès
desk-field-way = Comment répondre
desk-way-box = Dans la boîte de réponse, ci-dessous. La personne regarde quand c'est possible pour elle sans danger.
desk-way-call = Vous appelez la personne ou lui écrivez. Vous pouvez aussi répondre dans la boîte, ci-dessous.
desk-not-said = Non dit
desk-field-contact = Contact
desk-contact-how = Un clic marque le tout. Ne le copiez nulle part ailleurs que dans votre appel, s'il vous plaît.
desk-field-times = Heures sans danger
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = L'heure de la personne ({ $zone })
desk-times-yours = Votre heure
desk-times-none = Aucune heure sans danger n'est choisie. Vous pouvez répondre dans la boîte.
desk-now-safe = C'est maintenant une heure sans danger.
desk-now-unsafe = Ce n'est pas une heure sans danger. La prochaine, à votre heure : { $time }.
desk-now-over = Il ne reste pas d'heure sans danger avant la fin de cette note. Vous pouvez répondre dans la boîte.
desk-field-voice = Appel ou message
desk-field-message = Pouvez-vous laisser un message
desk-field-others = Si quelqu'un d'autre répond
desk-field-words = Mots de reconnaissance
desk-they-say = La personne dit
desk-you-say = Vous dites
desk-words-none = Pas de mots de reconnaissance.
desk-words-lead = Ces deux mots servent à ce que les bonnes personnes se parlent. Si la personne appelle, écoutez son mot, puis dites le vôtre.

# The rules for a call, beside the contact.
desk-rules = Avant d'appeler
desk-rule-times = Seulement aux heures sans danger, et deux essais au plus.
desk-rule-hidden = Cachez votre numéro.
desk-rule-machine = Pas de message sur un répondeur, sauf si la note le permet.
desk-rule-others = Si quelqu'un d'autre répond, faites ce que dit la note. Restez vague.
desk-rule-word = Commencez par votre mot. Si son mot manque ou est faux, dites que c'est un faux numéro. Terminez l'appel et n'essayez plus.
desk-rule-first = Votre première phrase : « Pouvez-vous parler maintenant ? »
desk-rule-wish = Demandez ce que la personne veut, et non ce qui s'est passé.

# The answer. $language is a language as it stands in a list.
desk-answer = Réponse
desk-answer-lead = Choisissez-en une, s'il vous plaît. La personne la lit une fois, avec son code, dans cette langue : { $language }.
desk-form-yes = Oui, nous pouvons parler
desk-form-other = Un autre service peut aider
desk-form-today = Aujourd'hui, ce n'est pas possible
desk-form-ask = Qui demander
desk-label-number = Numéro de téléphone
desk-label-hours = Quand la personne peut appeler (votre heure)
desk-label-from = De
desk-label-to = À
desk-label-name = Prénom ou fonction
desk-label-service = Nom de l'autre service
desk-label-hotline = Nom de la ligne d'aide
desk-may = { $field } (peut rester vide)
desk-preview = La regarder avant de la sceller

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = À regarder de nouveau
desk-wrong-empty = { $field } : à remplir, s'il vous plaît.
desk-wrong-long = { $field } : { $limit } caractères au plus.
desk-wrong-link = { $field } : pas d'adresses de sites ou d'e-mail, ni de noms avec @. Cela pourrait mener quelqu'un au mauvais endroit.
desk-wrong-signs = { $field } : seulement des lettres, des chiffres et des signes simples.
desk-wrong-number = { $field } : on ne peut pas appeler ce numéro. Écrivez-le ainsi, s'il vous plaît : { $example }.
desk-wrong-days = { $field } : choisissez au moins un jour, s'il vous plaît.
desk-wrong-hours = { $field } : donnez les deux heures, la plus tardive en second.

# The look before it is sealed.
desk-check-title = Avant de sceller
desk-check-lead = C'est tout ce que la personne verra. Une fois que c'est scellé, personne ici ne peut le lire ni le changer.
desk-check-theirs = Ce que lit la personne ({ $language })
desk-check-yours = La même chose pour vous ({ $language })
desk-send = Sceller et envoyer
desk-change = Changer

# After it was sent.
desk-sent-title = Réponse donnée
desk-sent = La réponse est dans la boîte. La personne peut la lire une fois, jusqu'à : { $time }. La copie scellée de la note sur cet ordinateur est supprimée.
desk-sent-words = La personne va peut-être appeler et dire le mot. Seuls les deux mots sont donc gardés ici, scellés, jusque-là.
desk-already-title = Il y a déjà une réponse
desk-already = Cette note a déjà une réponse, et c'est celle-là qui compte. Cette seconde réponse n'a pas été envoyée. Si quelque chose a changé, vous pouvez attendre : la personne peut envoyer une nouvelle note.
desk-late = Le temps de cette note est passé. Il n'y a plus de boîte pour la réponse. Vous n'avez rien à faire. La personne peut envoyer une nouvelle note.
desk-stays-title = Pas encore envoyée
desk-stays = La réponse est scellée et gardée sur cet ordinateur. Le guichet l'envoie au prochain regard qui atteint le relais. Laissez-le tourner, s'il vous plaît.

# The end of a note.
desk-finish-title = Cette note est finie
desk-finish-lead = Ceci supprime la copie scellée sur cet ordinateur. Un disque peut garder des traces d'un fichier supprimé. Elles sont scellées : sans votre clé et votre phrase de passe, on ne peut pas les lire.
desk-finish-sure = Personne ici n'a plus besoin de cette note.
desk-finish = Supprimer la copie scellée
desk-finished = La copie scellée est supprimée.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Le relais ne peut pas être joint. Regardez votre connexion à internet, s'il vous plaît. Ce qui est ouvert reste ici, et le guichet réessaie à la prochaine heure pleine.
desk-problem-refused = Le relais ne laisse pas entrer ce guichet. Vérifiez que l'heure de cet ordinateur est juste. Si elle l'est, demandez à qui tient l'annuaire : votre clé a peut-être été bloquée. Il vous en faut alors une nouvelle.
desk-problem-clock = L'heure de cet ordinateur est fausse { $minutes ->
        [one] d'une minute
       *[other] de { $minutes } minutes
    }. Laissez l'ordinateur régler son heure lui-même, puis regardez de nouveau.
desk-problem-busy = Le guichet a demandé trop souvent. Attendez quelques minutes, s'il vous plaît, puis regardez de nouveau.
desk-problem-ends = Votre clé prend fin dans { $days ->
        [one] un jour
       *[other] { $days } jours
    }. Faites-en bientôt une nouvelle, s'il vous plaît, et envoyez-la à qui tient l'annuaire.
desk-problem-ended = Votre clé a pris fin. Aucune nouvelle note n'arrive pour elle. Faites-en une nouvelle, s'il vous plaît, et envoyez-la à qui tient l'annuaire.
desk-problem-disk = Cet ordinateur n'a pas pu écrire dans le dossier des notes. Vérifiez que le disque a de la place, s'il vous plaît. Rien n'a été ouvert ni envoyé.
desk-problem-desk = Quelque chose s'est mal passé dans le guichet. Arrêtez-le avec Ctrl et C, puis relancez-le, s'il vous plaît. Les notes ouvertes sont gardées, scellées.
desk-problem-form = Cette page était trop ancienne, ou elle a été envoyée deux fois. Rien n'a été fait. Recommencez à partir de la liste, s'il vous plaît.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Cette page est fermée
desk-closed = Elle s'ouvre seulement avec l'adresse que le guichet montre au démarrage, et cette adresse marche une fois. Pour en avoir une nouvelle, arrêtez le guichet avec Ctrl et C et relancez-le.
desk-lost-title = Il n'y a rien ici
desk-lost = La note a peut-être déjà une réponse, ou elle est supprimée, ou son temps est passé. La liste montre toutes celles qui existent.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Phrase de passe (elle reste invisible pendant que vous tapez) :
desk-start-open = Ouvrez cette adresse dans le navigateur de cet ordinateur. Elle marche une fois :
desk-start-end = Pour arrêter le guichet, appuyez sur Ctrl et C dans cette fenêtre.
desk-start-ended = Le guichet est arrêté. Les notes ouvertes restent scellées sur cet ordinateur.
desk-start-wrong = Cette phrase de passe n'ouvre pas la clé. Relancez le guichet et tapez-la comme au moment où la clé a été faite. Si elle est perdue, faites une nouvelle clé.
desk-key-lead = La phrase de passe verrouille la clé de votre service. Personne ne peut vous la rendre. Cinq mots au hasard sont faciles à garder et difficiles à deviner, par exemple :
desk-key-rule = Au moins { $count } caractères. Vous pouvez prendre ces mots ou d'autres.
desk-key-ask = Nouvelle phrase de passe (elle reste invisible pendant que vous tapez) :
desk-key-again = La même encore une fois :
desk-key-short = Une phrase de passe doit avoir au moins { $count } caractères : une machine peut deviner les plus courtes. Rien n'a été fait. Recommencez, s'il vous plaît.
desk-key-differ = Les deux n'étaient pas les mêmes. Rien n'a été fait. Recommencez, s'il vous plaît.
desk-key-private = Votre clé. Elle reste sur cet ordinateur, et personne d'autre ne la reçoit jamais :
desk-key-public = La partie pour les autres :
desk-key-words = Les huit mots de votre clé :
desk-key-first = 1. Envoyez la partie pour les autres à qui tient l'annuaire des services, par exemple par e-mail. Elle n'est pas secrète.
desk-key-second = 2. Appelez-les et lisez-leur les huit mots. La clé ne compte que s'ils ont les mêmes. Elle vaut jusqu'au : { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Oui, nous pouvons parler. Vous pouvez appeler : { $number }. Quand : { $hours }.{ $word ->
        [yes] {" "}Dites le mot, s'il vous plaît.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Ici, nous ne pouvons pas aider pour cela. Ce service le peut : { $service }. Faut-il leur demander ? Vous pouvez répondre par une nouvelle note.
# $hotline is the name of a hotline that answers at night.
answer-today = Aujourd'hui, ce n'est pas possible. Pour cette nuit : { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Vous pouvez demander : { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Un bon moment : { $hours }.
