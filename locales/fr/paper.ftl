# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Ce sont les pages d'un guide qu'un programme informatique affiche. Pays : { $country }. C'est de l'information, pas un conseil juridique.

    Il ne vient ni de la police ni d'un service de l'État. Le guide ne garde rien sur vous.

    Les lois et les numéros changent. Ce qui est écrit ici était connu à la date ci-dessus. Vous pouvez demander avant de vous y fier.
    .title = À propos de ces pages
paper-keep =
    D'autres peuvent trouver du papier, ou un fichier sur un téléphone ou un ordinateur. Vous décidez : le garder, le laisser à quelqu'un de confiance, ou le lire et le rendre.

    Qui trouve des marques et des notes peut les lire. On peut lire sans stylo.
    .title = Si vous gardez ceci
paper-contents = Sommaire
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = page { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Aller au texte
