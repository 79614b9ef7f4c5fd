# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "أنتم" as a team; verbal nouns instead of orders. Only the answers at the end are for the person who wrote the note.
# The desk is "مكتب الرسائل" by name and "البرنامج" where it does something. The exchange is "مركز التبادل", where sealed notes wait.
# "Sealed" is "مختومة" here, since "مغلقة" would be the contrary of an opened note.

# What stands on every page. $service is the id of the service.
desk-name = مكتب الرسائل
desk-service = جهة المساعدة: { $service }
desk-skip = الانتقال إلى النص
desk-language = اللغة
desk-back = كل الرسائل

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = الرسائل
desk-looked = آخر نظرة: { $time }. ينظر البرنامج وحده عند كل ساعة كاملة ما دام يعمل.
desk-not-looked = لم يستطع البرنامج النظر بعد.
desk-look = نظرة أخرى الآن
desk-waiting = في الانتظار
desk-waiting-lead = تبقى الرسالة مختومة إلى أن تفتحوها. بعد ذلك لا يستطيع الشخص استرجاعها. الرجاء فتح ما يمكنكم الرد عليه اليوم فقط.
desk-waiting-none = لا توجد رسالة في الانتظار.
desk-note = الرسالة { $number }
desk-until = يمكن فتحها حتى: { $time }.
desk-open = فتح الرسالة { $number }
desk-foreign = لا يمكن فتح هذه الرسالة بمفتاحكم. قد تكون لمفتاح أقدم لكم. تنتهي وحدها، ولا يستطيع غيركم قراءتها.
desk-opened = مفتوحة
desk-opened-none = لا توجد رسالة مفتوحة.
desk-kept = محفوظة ومختومة على هذا الحاسوب حتى: { $time }.
desk-show = عرض الرسالة { $number }
desk-opening = لا يعرف مركز التبادل بعد أنكم تفتحون هذه الرسالة. تظهر بعد النظرة التالية التي تصل إلى المركز.
desk-sending = الرد مختوم ولم يرسل بعد. يذهب مع النظرة التالية التي تصل إلى مركز التبادل.
desk-words-kept = تم الرد. لا تبقى محفوظة إلا كلمتا التعارف، مختومتين، حتى: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = لا مكان اليوم
desk-full-lead = إذا لم يبق عندكم مكان، يمكن لبطاقتكم في الدليل أن تقول ذلك. ينتهي ذلك بانتهاء اليوم.
desk-full = لا مكان عندنا اليوم
desk-room = عندنا مكان من جديد
desk-full-said = تقول بطاقتكم الآن إنه لا مكان عندكم اليوم.
desk-room-said = لم تعد بطاقتكم تقول إنه لا مكان عندكم.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = لم تعد هذه الرسالة هنا
desk-gone = استرجعها صاحبها أو انتهى وقتها. لا بأس بذلك. لا حاجة إلى فعل شيء.

# One note and its fields.
desk-field-language = اللغة
desk-field-place = أين
desk-field-help = نوع المساعدة
desk-field-whom = لمن
desk-field-soon = متى
desk-field-access = ما يلزم لتيسير الوصول
desk-field-way = طريقة الرد
desk-way-box = في صندوق الأجوبة، في الأسفل. ينظر الشخص عندما يكون ذلك آمنًا.
desk-way-call = أنتم تتصلون بالشخص أو تكتبون إليه. يمكنكم أيضًا الرد في الصندوق، في الأسفل.
desk-not-said = لم يذكر
desk-field-contact = وسيلة التواصل
desk-contact-how = نقرة واحدة تحددها كلها. الرجاء عدم نسخها إلى أي مكان غير مكالمتكم.
desk-field-times = الأوقات الآمنة
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = توقيت الشخص ({ $zone })
desk-times-yours = توقيتكم
desk-times-none = لا يوجد اختيار لوقت آمن. يمكنكم الرد في الصندوق.
desk-now-safe = الآن وقت آمن.
desk-now-unsafe = الآن ليس وقتًا آمنًا. الوقت الآمن التالي، بتوقيتكم: { $time }.
desk-now-over = لم يبق وقت آمن قبل انتهاء هذه الرسالة. يمكنكم الرد في الصندوق.
desk-field-voice = مكالمة أم رسالة
desk-field-message = هل يمكنكم ترك رسالة
desk-field-others = إذا رد شخص آخر
desk-field-words = كلمتا التعارف
desk-they-say = كلمة الشخص
desk-you-say = كلمتكم
desk-words-none = لا توجد كلمتا تعارف.
desk-words-lead = الكلمتان تؤكدان أن الحديث بين الأشخاص المقصودين. إذا اتصل الشخص، فالأفضل سماع كلمته أولًا، ثم قول كلمتكم.

# The rules for a call, beside the contact.
desk-rules = قبل الاتصال
desk-rule-times = في الأوقات الآمنة فقط، ومحاولتان على الأكثر.
desk-rule-hidden = الاتصال برقم مخفي.
desk-rule-machine = لا رسالة على المجيب الآلي، إلا إذا قالت الرسالة إن ذلك ممكن.
desk-rule-others = إذا رد شخص آخر، فالمطلوب فعل ما تقوله الرسالة. والكلام بعبارات عامة.
desk-rule-word = البدء بكلمتكم. إذا غابت كلمة الشخص أو كانت خطأ، فالمطلوب القول إن الرقم خطأ، وإنهاء المكالمة، وعدم المحاولة من جديد.
desk-rule-first = جملتكم الأولى: «هل الكلام مناسب لك الآن؟»
desk-rule-wish = السؤال عما يريده الشخص، لا عما حدث.

# The answer. $language is a language as it stands in a list.
desk-answer = الرد
desk-answer-lead = الرجاء اختيار رد واحد. يقرأه الشخص مرة واحدة، برمزه، بهذه اللغة: { $language }.
desk-form-yes = نعم، يمكننا الحديث
desk-form-other = جهة أخرى يمكنها المساعدة
desk-form-today = غير ممكن اليوم
desk-form-ask = من يمكن السؤال عنه
desk-label-number = رقم الهاتف
desk-label-hours = متى يمكن للشخص الاتصال (بتوقيتكم)
desk-label-from = من
desk-label-to = إلى
desk-label-name = الاسم الأول أو الصفة
desk-label-service = اسم الجهة الأخرى
desk-label-hotline = اسم خط المساعدة
desk-may = { $field } (يمكن تركه فارغًا)
desk-preview = النظر فيه قبل الختم

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = الرجاء النظر في هذا من جديد
desk-wrong-empty = { $field }: الرجاء ملء هذا.
desk-wrong-long = { $field }: أكبر عدد من الأحرف { $limit }.
desk-wrong-link = { $field }: بلا عناوين مواقع أو بريد إلكتروني، وبلا أسماء فيها { "@" }. قد تقود أحدًا إلى مكان خطأ.
desk-wrong-signs = { $field }: حروف وأرقام وعلامات بسيطة فقط.
desk-wrong-number = { $field }: لا يمكن الاتصال بهذا الرقم. الرجاء كتابته هكذا: { $example }.
desk-wrong-days = { $field }: الرجاء اختيار يوم واحد على الأقل.
desk-wrong-hours = { $field }: الرجاء كتابة الوقتين، والمتأخر ثانيًا.

# The look before it is sealed.
desk-check-title = قبل الختم
desk-check-lead = هذا كل ما سيراه الشخص. بعد الختم لا يستطيع أحد هنا قراءته أو تغييره.
desk-check-theirs = ما يقرأه الشخص ({ $language })
desk-check-yours = النص نفسه لكم ({ $language })
desk-send = ختم وإرسال
desk-change = تغيير

# After it was sent.
desk-sent-title = تم الرد
desk-sent = الرد في الصندوق. يمكن للشخص قراءته مرة واحدة، حتى: { $time }. النسخة المختومة من الرسالة على هذا الحاسوب محذوفة.
desk-sent-words = قد يتصل الشخص ويقول كلمة التعارف. لذلك تبقى الكلمتان وحدهما هنا، مختومتين، حتى ذلك الوقت.
desk-already-title = سبق الرد
desk-already = لهذه الرسالة رد من قبل، وهو الذي يؤخذ به. هذا الرد الثاني لم يرسل. إذا تغير شيء، يمكنكم الانتظار: يمكن للشخص إرسال رسالة جديدة.
desk-late = انتهى وقت هذه الرسالة، فلم يعد للرد صندوق. لا حاجة إلى فعل شيء. يمكن للشخص إرسال رسالة جديدة.
desk-stays-title = لم يرسل بعد
desk-stays = الرد مختوم ومحفوظ على هذا الحاسوب. يرسله البرنامج مع النظرة التالية التي تصل إلى مركز التبادل. الرجاء تركه يعمل.

# The end of a note.
desk-finish-title = انتهت هذه الرسالة
desk-finish-lead = هذا يحذف النسخة المختومة على هذا الحاسوب. قد تبقى على القرص آثار ملف محذوف. هي مختومة: لا يمكن قراءتها بلا مفتاحكم وعبارة السر.
desk-finish-sure = لم يعد أحد هنا يحتاج إلى هذه الرسالة.
desk-finish = حذف النسخة المختومة
desk-finished = النسخة المختومة محذوفة.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = لا يمكن الوصول إلى مركز التبادل. الرجاء فحص اتصالكم بالإنترنت. ما هو مفتوح يبقى هنا، ويحاول البرنامج من جديد عند الساعة الكاملة التالية.
desk-problem-refused = مركز التبادل لا يقبل دخول هذا البرنامج. الرجاء التحقق من صحة ساعة هذا الحاسوب. إذا كانت صحيحة، فالرجاء سؤال من يدير قائمة الجهات: قد يكون مفتاحكم موقوفًا. عندئذ يلزمكم مفتاح جديد.
desk-problem-clock = ساعة هذا الحاسوب مخطئة بفرق { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. الرجاء ترك الحاسوب يضبط ساعته وحده، ثم النظر من جديد.
desk-problem-busy = سأل البرنامج مرات كثيرة. الرجاء الانتظار بضع دقائق، ثم النظر من جديد.
desk-problem-ends = ينتهي مفتاحكم بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. الرجاء صنع مفتاح جديد قريبًا وإرساله إلى من يدير قائمة الجهات.
desk-problem-ended = انتهى مفتاحكم. لا تأتي رسائل جديدة له. الرجاء صنع مفتاح جديد وإرساله إلى من يدير قائمة الجهات.
desk-problem-disk = لم يستطع هذا الحاسوب الكتابة في مجلد الرسائل. الرجاء التحقق من وجود مكان على القرص. لم يفتح شيء ولم يرسل شيء.
desk-problem-desk = حدث خطأ في البرنامج. الرجاء إنهاؤه بالمفتاحين { "Ctrl" } و { "C" } وتشغيله من جديد. الرسائل المفتوحة محفوظة ومختومة.
desk-problem-form = هذه الصفحة قديمة جدًا، أو أرسلت مرتين. لم يحدث شيء. الرجاء البدء من القائمة من جديد.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = هذه الصفحة مغلقة
desk-closed = لا تفتح إلا بالعنوان الذي يعرضه البرنامج عند بدئه، وهو يعمل مرة واحدة. للحصول على عنوان جديد، الرجاء إنهاء البرنامج بالمفتاحين { "Ctrl" } و { "C" } وتشغيله من جديد.
desk-lost-title = لا شيء هنا
desk-lost = قد تكون الرسالة قد لقيت ردًا، أو حذفت، أو انتهى وقتها. في القائمة كل ما هو موجود.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = عبارة السر (لا تظهر أثناء الكتابة):
desk-start-open = الرجاء فتح هذا العنوان في متصفح هذا الحاسوب. يعمل مرة واحدة:
desk-start-end = لإنهاء البرنامج، الرجاء الضغط على { "Ctrl" } و { "C" } في هذه النافذة.
desk-start-ended = انتهى البرنامج. الرسائل المفتوحة تبقى مختومة على هذا الحاسوب.
desk-start-wrong = عبارة السر هذه لا تفتح المفتاح. الرجاء تشغيل البرنامج من جديد وكتابتها كما كانت عند صنع المفتاح. إذا ضاعت، يلزم صنع مفتاح جديد.
desk-key-lead = عبارة السر تقفل مفتاح جهتكم. لا يستطيع أحد إعادتها إليكم. خمس كلمات عشوائية سهلة الحفظ وصعبة التخمين، مثلًا:
desk-key-rule = أقل عدد من الأحرف { $count }. يمكنكم استعمال هذه الكلمات أو غيرها.
desk-key-ask = عبارة سر جديدة (لا تظهر أثناء الكتابة):
desk-key-again = العبارة نفسها مرة أخرى:
desk-key-short = أقل عدد من الأحرف في عبارة السر { $count }: الأقصر يمكن لآلة تخمينه. لم يصنع شيء. الرجاء البدء من جديد.
desk-key-differ = العبارتان مختلفتان. لم يصنع شيء. الرجاء البدء من جديد.
desk-key-private = مفتاحكم. يبقى على هذا الحاسوب، ولا يأخذه أحد غيركم أبدًا:
desk-key-public = الجزء المخصص للآخرين:
desk-key-words = الكلمات الثماني لمفتاحكم:
desk-key-first = 1. الرجاء إرسال الجزء المخصص للآخرين إلى من يدير قائمة جهات المساعدة، مثلًا بالبريد الإلكتروني. هو ليس سرًا.
desk-key-second = 2. الرجاء الاتصال بهم وقراءة الكلمات الثماني لهم. لا يعمل المفتاح إلا إذا كانت الكلمات عندهم هي نفسها. يبقى صالحًا حتى: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = نعم، يمكننا الحديث. يمكنك الاتصال على { $number }. متى: { $hours }.{ $word ->
        [yes] {" "}الرجاء قول الكلمة.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = لا يمكننا المساعدة في هذا. { $service } يمكنها ذلك. هل نسألها؟ يمكنك الجواب برسالة جديدة.
# $hotline is the name of a hotline that answers at night.
answer-today = غير ممكن اليوم. لهذه الليلة: { $hotline }، { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = يمكنك السؤال عن { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = وقت مناسب: { $hours }.
