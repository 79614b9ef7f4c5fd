# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file: what stands on the first pages, the contents and the references.
# The title, the line below it and the date are print-quiet-title, print-quiet-lead and print-as-of in print.ftl.
# Whoever finds the paper must not be able to tell more than the person wants: no word of exploitation here.

# $country is a name without article: it stands after a colon.
paper-about =
    Voici les pages d'un guide que montre un programme informatique. Pays : { $country }. Ce sont des informations, pas un conseil juridique.

    Elles ne viennent ni de la police ni d'une administration. Le guide ne garde rien sur vous.

    Les lois et les numéros changent. Ce qui est écrit ici était connu à la date indiquée plus haut. Vous pouvez demander avant de vous y fier.
    .title = À propos de ces pages
paper-keep =
    D'autres peuvent trouver un guide sur papier, ou un fichier dans un téléphone ou un ordinateur. C'est vous qui décidez : le garder, le laisser à une personne de confiance, ou le lire et le rendre.

    Des marques et des notes peuvent être lues par qui les trouve. Vous pouvez lire sans stylo.
    .title = Si vous gardez ce guide
paper-contents = Sommaire
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = page { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Aller au texte
