# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Bon à savoir
print-quiet-lead = Travail, paie, papiers, santé : vos droits avec des mots simples.
print-open-title = Quelqu'un décide à votre place : travail, papiers, téléphone ?
print-open-lead = Vous avez des droits, avec ou sans papiers. Vous pouvez les lire ici, dans votre langue.
print-scan = À scanner avec un téléphone. Une discussion avec un programme informatique s'ouvre dans Telegram.
print-free = C'est gratuit. Vous n'avez pas à dire qui vous êtes.
print-kept = Le programme ne garde rien sur vous. Telegram et votre téléphone peuvent garder des traces.
print-moment = Mieux vaut un moment où personne ne regarde.
print-emergency = Urgence : { $number }
print-advice = Conseils par téléphone : { $number }
print-hotline = { $name } : { $number }
print-name = Nom exact : { $name }
# After a colon, since a date can be a month alone.
print-as-of = Date des données : { $date }. Version { $version }.
