# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Je suis un programme et je ne peux pas lire ce que vous écrivez. Je l'ai enlevé de cette discussion, pour que cela n'y reste pas.

    Si quelque chose est dangereux maintenant, touchez le premier bouton.
    .title = Merci d'avoir écrit
    .danger = En danger maintenant
    .help = Trouver de l'aide
    .home = Toutes les rubriques

# D116.
sys-media =
    Je n'ai pas ouvert cela et je l'ai enlevé de cette discussion. Vous n'avez à envoyer de preuve à personne ici.
    .title = Non ouvert
    .home = Toutes les rubriques
    .keep = Ce qui est utile à garder

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Nous vérifions cela de nouveau, donc nous ne le montrons pas maintenant. Une ligne d'aide peut vous dire ce qui vaut aujourd'hui.
    .title = Vérification en cours
    .hotline = Lignes d'aide et services
    .home = Toutes les rubriques
sys-stale-missing = { $country } : nous ne connaissons pas encore de ligne d'aide.

# D118. An old button or a fault.
sys-error =
    Cela n'a pas marché, ou ce bouton vient d'une ancienne page. Rien n'est perdu, car rien n'a été gardé.
    .title = Repartons d'ici
    .home = Toutes les rubriques
    .danger = En danger maintenant
