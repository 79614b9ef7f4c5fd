# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Полезно знать
print-quiet-lead = Работа, зарплата, документы, здоровье: ваши права простыми словами.
print-open-title = Кто-то другой решает за вас, что будет с вашей работой, документами или телефоном?
print-open-lead = У вас есть права, с документами или без них. О них можно прочитать здесь, на вашем языке.
print-scan = Можно навести камеру телефона. В Telegram откроется чат с компьютерной программой.
print-free = Это бесплатно. Не нужно говорить, кто вы.
print-kept = Программа ничего о вас не хранит. Telegram и ваш телефон могут хранить.
print-moment = Лучше выбрать момент, когда никто не смотрит.
print-emergency = Экстренная помощь: { $number }
print-advice = Совет по телефону: { $number }
print-hotline = { $name }: { $number }
print-name = Точное имя: { $name }
print-as-of = По состоянию на { $date }. Версия { $version }.
