# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = É bom saber
print-quiet-lead = Trabalho, salário, documentos, saúde: os seus direitos em palavras simples.
# "Por você" and no "seu": "o seu trabalho" could be the work of that other person.
print-open-title = Alguém decide por você: trabalho, documentos, telefone?
print-open-lead = Você tem direitos, com ou sem documentos. Pode ler sobre eles aqui, na sua língua.
print-scan = Para ler com um telefone. Abre-se no Telegram uma conversa com um programa de computador.
print-free = É grátis. Não tem de dizer quem é.
print-kept = O programa não guarda nada sobre você. O Telegram e o seu telefone podem guardar algo.
print-moment = É melhor quando ninguém olha.
print-emergency = Emergência: { $number }
print-advice = Orientação por telefone: { $number }
print-hotline = { $name }: { $number }
print-name = Nome exato: { $name }
# After a colon, since a date can be a month alone.
print-as-of = Data da informação: { $date }. Versão { $version }.
