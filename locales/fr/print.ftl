# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Bon à savoir
print-quiet-lead = Travail, salaire, papiers, santé : vos droits avec des mots simples.
print-open-title = Est-ce que quelqu'un d'autre décide de votre travail, de vos papiers ou de votre téléphone ?
print-open-lead = Vous avez des droits, avec ou sans papiers. Vous pouvez les lire ici, dans votre langue.
print-scan = À scanner avec un téléphone. Une discussion avec un programme informatique s'ouvre dans Telegram.
print-free = C'est gratuit. Vous n'avez pas à dire qui vous êtes.
print-kept = Il ne garde rien sur vous. Telegram et votre téléphone, eux, le peuvent.
print-moment = Un moment où personne ne regarde convient mieux.
print-emergency = Urgence : { $number }
print-advice = Conseil par téléphone : { $number }
print-hotline = { $name } : { $number }
print-name = Le nom exact est { $name }
print-as-of = En date du { $date }. Version { $version }.
