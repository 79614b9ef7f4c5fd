# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = من المفيد معرفته
print-quiet-lead = العمل والأجر والأوراق والصحة: حقوقك بكلمات بسيطة.
print-open-title = هل يقرر شخص آخر في أمر عملك أو أوراقك أو هاتفك؟
print-open-lead = لك حقوق، مع أوراق أو دون أوراق. يمكنك القراءة عنها هنا بلغتك.
print-scan = للمسح بكاميرا الهاتف. تُفتح محادثة مع برنامج حاسوب في تيليجرام.
print-free = هو مجاني. لا حاجة إلى القول من أنت.
print-kept = لا يحتفظ بأي شيء عنك. أما تيليجرام وهاتفك فقد يحتفظان.
print-moment = الأفضل لحظة لا ينظر فيها أحد.
print-emergency = الطوارئ: { $number }
print-advice = مشورة بالهاتف: { $number }
print-hotline = { $name }: { $number }
print-name = الاسم بالضبط هو { $name }
print-as-of = حتى تاريخ { $date }. النسخة { $version }.
