# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = É bom saber
print-quiet-lead = Trabalho, salário, papéis, saúde: os seus direitos em palavras simples.
print-open-title = Outra pessoa decide sobre o seu trabalho, os seus papéis ou o seu telefone?
print-open-lead = Você tem direitos, com ou sem papéis. Pode ler sobre eles aqui, na sua língua.
print-scan = Lê-se com um telefone. Abre-se no Telegram uma conversa com um programa de computador.
print-free = É grátis. Não tem de dizer quem é.
print-kept = Não guarda nada sobre você. O Telegram e o seu telefone podem guardar.
print-moment = É melhor um momento em que ninguém esteja a olhar.
print-emergency = Emergência: { $number }
print-advice = Conselho por telefone: { $number }
print-hotline = { $name }: { $number }
print-name = O nome exato é { $name }
print-as-of = Com data de { $date }. Versão { $version }.
