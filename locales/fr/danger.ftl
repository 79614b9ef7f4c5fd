# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.
# Reader: "vous". Country names stand first, before a colon, so that no article is needed.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Si vous pouvez, choisissez ce qui correspond. Vous n'avez rien à expliquer.
    .title = En danger maintenant
    .next = Vous pouvez toucher un de ces boutons.
    .call = Appeler à l'aide
    .quiet = Je ne peux pas parler
    .hurt = Blessure ou maladie
    .held = On m'enferme ou m'emmène
    .die = Je veux mourir
    .out = Je viens d'en sortir

# D11. The program adds the numbers below the text.
danger-call =
    Si vous pouvez parler, vous pouvez appeler. Dire d'abord le lieu aide le plus.
    .title = Numéros à appeler
    .next = Si vous ne pouvez pas parler, il existe peut-être un moyen discret.
    .quiet = Je ne peux pas parler
    .nophone = Sans téléphone, ou déjà dehors
danger-call-say =
    Trois phrases peuvent suffire.

    J'ai besoin d'aide. Je suis à cet endroit : une rue, un magasin, un panneau, un étage.

    On ne me laisse pas partir, ou quelqu'un peut me faire du mal.

    J'ai besoin d'un interprète, s'il vous plaît.
    .label = Quoi dire
danger-call-line =
    Vous pouvez lire cette phrase à voix haute, ou la montrer à quelqu'un près de vous :
    .label = Une phrase à lire
danger-call-papers =
    On peut vous demander vos papiers, la police aussi. Dans certains pays, cela peut avoir des effets sur votre séjour. Dans d'autres, on s'occupe d'abord du danger.

    Vous pouvez dire que vous voulez un avocat et un interprète. C'est vous qui décidez d'appeler ou non.
    .label = Et mes papiers ?

# D12.
danger-quiet =
    Certains pays ont un numéro pour écrire, ou un appel silencieux. Ailleurs, on vous entend peut-être quand même si la ligne reste ouverte.
    .title = Quand vous ne pouvez pas parler
    .next = Vous pouvez voir comment appeler sans dire pourquoi.
    .call = Tous les numéros
danger-quiet-order =
    Certaines personnes appellent comme pour commander un repas ou un taxi. Elles donnent l'adresse et ne répondent que par oui ou non.

    Tous les opérateurs ne connaissent pas cela. Si c'est possible, vous pouvez rester en ligne.
    .label = Comme une commande
danger-quiet-open-line =
    Vous pouvez appeler et poser le téléphone sans raccrocher. L'opérateur entendra peut-être ce qui se passe.

    Dans certains pays, un appel sans voix est coupé. L'opérateur ne sait peut-être pas où vous êtes.
    .label = Laisser la ligne ouverte

# D13.
danger-held =
    Votre vie passe avant tout. Vous savez mieux que personne ce qui aggrave ou calme les choses.

    Des indices sur le lieu peuvent aider : une lettre, un panneau, un magasin, un bruit, le numéro d'une voiture.
    .title = On m'enferme ou m'emmène
    .next = Vous pouvez voir une phrase à montrer, ou des moyens discrets.
    .call = Numéros à appeler
    .quiet = Moyens discrets
danger-held-card =
    Vous pouvez montrer cette phrase à quelqu'un quand personne ne regarde :
    .label = Une phrase à montrer
danger-held-border =
    À une frontière ou dans un aéroport, vous pouvez demander à parler à un agent en privé. Vous pouvez dire : j'ai besoin d'aide, on ne me laisse pas partir.

    La suite dépend du pays. On peut vous demander vos papiers, et vous risquez de manquer le voyage. Vous pouvez demander un interprète et un avocat.
    .label = Frontière ou aéroport

# D14.
danger-hurt =
    Une ambulance vient pour une blessure, une maladie ou un accouchement. Dans beaucoup de pays, un hôpital doit soigner une urgence, avec ou sans papiers.

    Qui paie et qui est mis au courant, cela varie. Vous pouvez demander avant.
    .title = Blessure, maladie, grossesse
    .next = Vous pouvez appeler, ou aller à l'hôpital le plus proche.
    .call = Tous les numéros
    .after = Après un rapport sexuel forcé
danger-hurt-poison =
    Si vous avez pris ou reçu quelque chose qui vous rend malade, vous pouvez appeler l'ambulance. Dire ce que c'était, et quand, aide. Garder la boîte aide aussi.

    L'ambulance est là pour votre santé. À certains endroits, elle peut prévenir d'autres personnes. Vous pouvez demander.
    .label = Poison ou drogue

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    Vous n'êtes pas la seule personne à vivre cela. Beaucoup ont senti que c'était trop. Ce sentiment peut changer.

    Un petit pas peut aider pour l'instant : s'asseoir là où il y a du monde, boire de l'eau, éloigner ce qui peut vous blesser.

    Vous pouvez appeler, ou dire à quelqu'un de confiance : j'ai besoin de quelqu'un près de moi.
    .title = Quand c'est trop
    .next = Vous pouvez appeler, ou faire d'abord une pause.
    .line = Numéros à appeler
    .calm = Une courte pause
    .help = Trouver de l'aide
danger-self-missing = { $country } : ligne d'écoute inconnue de nous. Le numéro d'urgence peut aider aussi.

# D16.
danger-night =
    Un lieu avec du monde peut être mieux cette nuit : hôpital, gare avec du personnel, lieu de culte, magasin de nuit. Le personnel peut appeler pour vous.

    Personne d'autre que vous ne peut juger un lieu. Vous pouvez refuser un trajet ou une chambre de personnes inconnues.

    Papiers, téléphone, chargeur, médicaments aident, si vous en avez.
    .title = Où passer la nuit ?
    .next = Vous pouvez appeler une ligne d'aide, ou chercher où dormir.
    .talk = Ligne d'aide
    .places = Des lieux qui aident
    .offer = Cette offre est-elle vraie ?
danger-night-missing = { $country } : ligne encore inconnue de nous. Le numéro d'urgence peut aider.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Cela prend moins d'une minute. Vous pouvez arrêter à tout moment, et garder les yeux ouverts.
    .title = Une courte pause
    .go = Terminer la pause
calm-feet =
    Vous pouvez sentir le sol sous vos pieds. Vous pouvez appuyer un peu les pieds, puis relâcher.
calm-see =
    Vous pouvez regarder autour de vous et nommer cinq choses que vous voyez. N'importe lesquelles conviennent.
calm-breathe =
    Vous pouvez inspirer lentement, et expirer un peu plus lentement. Pas besoin de retenir votre souffle. Trois fois, cela peut suffire.
