# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = 有用的信息
print-quiet-lead = 工作、工钱、证件、看病：用简单的话讲您的权利。
print-open-title = 您的工作、证件或手机，是别人说了算吗？
print-open-lead = 有没有证件，您都有权利。在这里可以用您的语言看。
print-scan = 用手机扫一扫，会在 Telegram 里打开和一个电脑程序的聊天。
print-free = 免费。不用说自己是谁。
print-kept = 它不保存任何个人资料。Telegram 和您的手机可能会保存。
print-moment = 最好在没有人看着的时候打开。
print-emergency = 紧急电话：{ $number }
print-advice = 电话咨询：{ $number }
print-hotline = { $name }：{ $number }
print-name = 准确的名字是 { $name }
print-as-of = 截至 { $date }。版本 { $version }。
