# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "مغلقة كالظرف", closed as an envelope. "You say, they say" are nouns: "تقول" would say the gender of the reader.

f-note-young =
    يمكنك المتابعة مع الرسالة أو تركها. كلاهما جيد. ستقرأ جهة المساعدة أن عمرك أقل من 18 سنة.
f-note-service =
    تذهب الرسالة إلى { $service }. لا تستطيع أي جهة أخرى فتحها.
f-note-help =
    ما نوع المساعدة؟ يمكنك وضع علامة على أكثر من واحد.
f-note-soon =
    متى الحاجة إليها؟ يمكنك تخطي هذا.
f-note-for =
    لمن هذه المساعدة؟ يمكنك تخطي هذا.
f-note-needs =
    هل يلزمك شيء من هذا؟ يمكنك تخطي ذلك.
f-note-words =
    هاتان الكلمتان تبينان من هو من، إذا جرى حديث بينكما.

    كلمتك: { $say }

    كلمتهم: { $hear }
    .other = كلمتان أخريان
f-note-code =
    بالرمز يمكنك البحث عن الجواب أو استرجاع الرسالة. أي نوع من الرموز أسهل لك؟
f-note-age =
    .yes = نعم
    .no = لا
    .unsaid = لا أريد أن أقول
f-note-on = متابعة
f-note-skip = تخطي
f-note-return = رجوع إلى الرسالة

f-call-kept =
    رقمك أو اسمك جاهز للرسالة. لا نعرضه مرة أخرى. لتغييره يمكنك كتابة غيره.
f-call-contact-odd =
    هذا لا يشبه رقمًا ولا اسمًا في تيليجرام. لم نحتفظ به. يمكنك كتابته من جديد، مثلًا مع علامة زائد ورقم البلد في البداية.
f-call-contact-lost =
    لم يعد الرقم أو الاسم هنا، لأن الوقت مر. لم نرسل شيئًا. يمكنك كتابته من جديد.
f-call-days =
    ما الأيام المناسبة لك؟
f-call-hours =
    في أي ساعات يمكنك الكلام؟ ينبغي ألا يكون غيرك قريبًا عندئذ.
f-call-zone =
    توقيت أي مدينة هو توقيتك؟
f-call-voice =
    كيف ينبغي أن يتواصلوا معك؟
f-call-message =
    إذا لم يأت رد منك، فهل يمكنهم ترك رسالة؟ قد يجدها شخص آخر.
f-call-others =
    إذا رد شخص آخر، فماذا ينبغي أن يفعلوا؟

f-consent-not-sent =
    لم نرسل الرسالة. جهة المساعدة لا تستقبل رسائل في هذه اللحظة، أو لم يستطع الدليل حفظها. لم يبق منها شيء هنا.
f-consent-who =
    لا يستطيع فتحها إلا { $service }. تنتظر الرسالة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }، ثم نحذفها. لا نستطيع قراءتها بعد ذلك.
f-consent-free =
    إلى أن يفتحوها، يمكنك استرجاعها برمزك. إرسالها، أو تغييرها، أو عدم إرسالها: كل واحد من الثلاثة جيد.

f-code-when =
    من الأفضل حفظه حيث لا ينظر غيرك. لن يكتب إليك أحد.

    تنظر جهات المساعدة في الرسائل مرتين على الأقل في كل يوم عمل. يمكنك البحث عن جواب ابتداءً من الغد، لمدة ثلاثة أيام.

    إذا ضاع الرمز، يمكنك إرسال رسالة جديدة بكل بساطة.
f-code-gone =
    يظهر الرمز مرة واحدة فقط. إذا ضاع، يمكنك إرسال رسالة جديدة.

f-box-back =
    لاسترجاع رسالة، يمكنك كتابة رمزها هنا. هذا ممكن إلى أن تفتحها جهة المساعدة.
f-box-proof =
    يمكنك كتابة رمز رسالة فتحوها في هذه الجهة. هو يبين أنه كان بينكما اتصال. ولا يبين من أنت.

    ما اخترت قوله عن جهة المساعدة: { $kind }.
f-box-result =
    هنا يمكنك كتابة رقم شكواك.
f-box-nothing =
    لا شيء لهذا الرمز الآن. قد يكون الوقت مبكرًا، أو فات الوقت، أو اختلف شيء في الكتابة. بعد خمس محاولات يلزم انتظار ساعة.

    إذا لم يظهر شيء بعد ثلاثة أيام، يمكنك إرسال رسالة جديدة أو الاتصال.
f-box-answer =
    هنا جواب. نعرضه هذه المرة وحدها:
f-box-closed =
    لم تعد هذه الجهة تستطيع الجواب. حذفنا ما كتبته. يمكنك سؤال جهة مساعدة أخرى.
f-box-taken =
    تم استرجاع الرسالة وحذفها. لم يقرأها أحد.
f-box-opened =
    سبق أن فتحت جهة المساعدة هذه الرسالة، فلا يمكن استرجاعها هنا. يمكنك سؤال هذه الجهة أن تحذفها.
f-box-away =
    لا يمكن النظر في هذا الآن. لم يضع شيء. يمكنك المحاولة من جديد لاحقًا.
f-box-noted =
    شكرًا لأنك قلت هذا. سينظر فيه أشخاص. هنا رقم شكواك. به يمكنك هنا معرفة ما نتج عنها:
f-box-open =
    ما زال أشخاص ينظرون في هذه الشكوى.
f-box-upheld =
    جرى قبول هذه الشكوى. وجرى فعل شيء بشأنها.
f-box-dismissed =
    نظر أشخاص في هذه الشكوى، ولم يجدوا الأمر كذلك. يمكنك أيضًا إخبار مكتب من الخارج.

f-mark-is-red =
    مع رمز رسالة فتحوها، نخفي جهة المساعدة خلال يوم على الأكثر. ومن غير رمز، ينظر شخصان في الأمر أولًا.

    ما اخترت قوله: { $kind }.
f-mark-is-plain =
    ما اخترت قوله: { $kind }. ينظر فيه شخصان.
f-mark-no-answer = لم يجيبوا
f-mark-money = أرادوا مالًا أو أوراقًا
f-mark-locked = أقفلوا الباب عليّ
f-mark-told = أخبروا غيرهم عني
f-mark-disrespect = لم يعاملوني باحترام
f-mark-sexual = سلوك جنسي
f-mark-other = شيء آخر

f-way-notes =
    تستقبل هذه الجهة رسائل عبر هذا الدليل. الرسالة مغلقة كالظرف، فلا يستطيع فتحها إلا هذه الجهة.
f-way-full =
    هذه الجهة مشغولة بالكامل اليوم، ولا تستقبل رسائل جديدة. قد تستقبلها غدًا.
card-slow =
    لم تنظر هذه الجهة في رسائلها منذ أكثر من يوم عمل. قد يتأخر الجواب كثيرًا.

# The fields of a note. The service reads them in its own language.
note-line-language = اللغة: { $value }
note-line-help = المساعدة: { $value }
note-line-soon = متى: { $value }
note-line-whom = لمن: { $value }
note-line-access = ما يلزم: { $value }
note-line-contact = رقم واحد أو اسم واحد، لا نعرضه هنا
note-line-days = الأيام: { $value }
note-line-hours = الساعات: { $value }
note-line-zone = توقيت مدينة: { $value }
note-line-voice = الطريقة: { $value }
note-line-others = إذا رد شخص آخر: { $value }
note-line-words = الكلمتان: كلمتك { $say }، وكلمتهم { $hear }
note-line-box = الجواب: في الصندوق، برمز
note-line-call = الجواب: هم يتواصلون معك
note-help-tonight = مكان لهذه الليلة
note-help-soon = مكان في وقت قريب
note-help-lawyer = محامٍ أو محامية
note-help-doctor = طبيب أو طبيبة
note-help-talk = شخص للحديث معه
note-help-work = العمل أو الأجر
note-help-papers = أوراق
note-help-return = أسئلة عن العودة
note-help-other = شيء آخر
note-whom-woman = امرأة
note-whom-man = رجل
note-whom-trans = شخص عابر جنسيًا
note-whom-under-18 = شخص عمره أقل من 18
note-whom-children = شخص معه أطفال
note-whom-group = شخصان معًا أو مجموعة
note-soon-today = اليوم
note-soon-week = هذا الأسبوع
note-soon-no-hurry = هناك وقت
note-access-step-free = بلا درج
note-access-sign = لغة الإشارة
note-access-reading = مساعدة في القراءة
note-access-other = شيء آخر
note-voice-either = مكالمة أو رسالة
note-voice-voice = مكالمة فقط
note-voice-message = رسالة فقط
note-message-no = عدم ترك رسالة
note-message-yes = يمكن ترك رسالة
note-others-hang-up = إنهاء المكالمة
note-others-wrong-number = القول إن الرقم خطأ
note-others-delivery = القول إنه توصيل طلب
note-others-survey = القول إنه استطلاع رأي
