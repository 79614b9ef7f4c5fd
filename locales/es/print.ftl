# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Es bueno saberlo
print-quiet-lead = Trabajo, sueldo, papeles, salud: sus derechos con palabras sencillas.
print-open-title = ¿Otra persona decide sobre su trabajo, sus papeles o su teléfono?
print-open-lead = Usted tiene derechos, con o sin papeles. Puede leerlos aquí, en su idioma.
print-scan = Se escanea con un teléfono. Se abre en Telegram un chat con un programa informático.
print-free = Es gratis. No tiene que decir quién es.
print-kept = No guarda nada sobre usted. Telegram y su teléfono sí pueden hacerlo.
print-moment = Es mejor un momento en que nadie mire.
print-emergency = Emergencias: { $number }
print-advice = Consejo por teléfono: { $number }
print-hotline = { $name }: { $number }
print-name = El nombre exacto es { $name }
print-as-of = Con fecha de { $date }. Versión { $version }.
