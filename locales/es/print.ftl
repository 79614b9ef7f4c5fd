# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Información útil
print-quiet-lead = Trabajo, pago, papeles, salud: sus derechos con palabras sencillas.
# "Por usted" and no "su" alone: "su trabajo" could be the work of that other person.
print-open-title = ¿Alguien decide por usted: su trabajo, sus papeles, su teléfono?
print-open-lead = Usted tiene derechos, con o sin papeles. Aquí puede leer sobre ellos, en su idioma.
print-scan = Para escanear con un teléfono. Se abre en Telegram un chat con un programa informático.
print-free = Es gratis. No tiene que decir quién es.
print-kept = El programa no guarda nada sobre usted. Telegram y su teléfono pueden guardar algo.
print-moment = Es mejor cuando nadie mira.
print-emergency = Emergencias: { $number }
print-advice = Orientación por teléfono: { $number }
print-hotline = { $name }: { $number }
print-name = Nombre exacto: { $name }
# After a colon, since a date can be a month alone.
print-as-of = Fecha de los datos: { $date }. Versión { $version }.
