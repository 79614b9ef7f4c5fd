# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = جهات وخطوط مساعدة في { $country }. تذكر كل بطاقة ما تفعله الجهة ومن يعترف بها. الترتيب لا يدل على جودتها.
f-list-missing = لا نعرف بعد أي جهة مساعدة في { $country }. رقم الطوارئ يعمل من دونها.
f-list-no-fit = لا شيء في { $country } يناسب اختيارك. يمكنك عرض الكل من جديد، أو الاطلاع على ما هو موجود غير ذلك.
f-list-filtered = تظهر الجهات التي تقول إنها تناسب. وبعدها تظهر الجهات التي لا نعرف عنها ذلك.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = نتحقق من جديد من بعض جهات المساعدة في { $country }، فلا نعرضها. يمكن لخطوط المساعدة أيضًا ذكر جهة.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    يمكنك اختيار ما ينبغي أن يكون في جهة المساعدة، أو عرض الكل. هذا وصف للجهات، ولا نحتفظ به.
    .all = عرض الكل
    .whom = لمن
    .speaks = اللغة
    .region = المنطقة
    .open-now = مفتوحة الآن
    .no-papers = تعمل بلا أوراق
    .no-name = لا حاجة إلى اسم
    .access = ميسرة لذوي الإعاقة
f-list-whom = يمكنك اختيار الناس الذين تعمل جهة المساعدة من أجلهم.
f-list-speaks =
    يمكنك اختيار لغة. كثير من الجهات لا تذكر لغاتها. يمكنك طلب من يترجم لك.
    .any = أي لغة
f-list-region =
    يمكنك اختيار جزء من البلد. الجهات التي تعمل في البلد كله تبقى في القائمة.
    .any = أي منطقة

# Nominative, also inside "لمن: …".
whom-anyone = أي شخص
whom-all = الجميع
whom-women = النساء
whom-men = الرجال
whom-trans = العابرون والعابرات جنسيًا
whom-children = الأطفال
whom-families = الأسر

# What services offer, inside a sentence.
offer-shelter = سكن
offer-legal = محامٍ أو محامية
offer-medical = طبيب أو طبيبة
offer-psychological = شخص للحديث معه
offer-casework = مشورة
offer-talk = شخص للحديث معه
offer-return = العودة إلى البلد
offer-compensation = المطالبة بالمال
offer-interpretation = ترجمة شفوية

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    يمكنك الاطلاع على هذا، والرجوع أو الخروج في أي وقت.
    { $name }
card-offers = ما تقدمه: { $items }.
card-whom = لمن: { $items }.
card-regions = أين: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] هاتف، مجاني.
           *[other] هاتف.
        }
        [sms] رسالة نصية.
        [whatsapp] واتساب.
        [telegram] تيليجرام.
        [webchat] محادثة على موقع إلكتروني.
        [email] بريد إلكتروني.
       *[web] موقع إلكتروني.
    }{ $has-abroad ->
        [yes] {" "}من بلد آخر:
            { $abroad }
       *[no] {""}
    }
card-no-contact = لا نعرف رقمًا لها. قد يوصلك بها خط مساعدة.
card-hours =
    { $state ->
        [open] مفتوحة الآن. الساعات
        [closed] مغلقة الآن. الساعات
       *[unknown] الساعات كما تذكرها
    }: { $hours }
card-hours-unknown = لا نعرف الساعات بدقة. يمكنك المحاولة، أو السؤال بطريقة أخرى.
card-languages = اللغات: { $languages }.
card-languages-unknown = لا نعرف كل اللغات هناك. يمكنك طلب من يترجم لك.
card-papers =
    { $papers ->
        [yes] يمكنك المجيء بلا أوراق
        [no] يطلبون أوراقًا
        [depends] أحيانًا يطلبون أوراقًا
       *[other] لا نعرف هل يطلبون أوراقًا
    }. { $name ->
        [yes] لا حاجة إلى ذكر اسمك في البداية
        [no] يسألون عن اسمك
        [depends] أحيانًا يسألون عن الاسم
       *[other] يمكنك السؤال هل الاسم ضروري
    }.
card-access = تيسير الوصول: { $items }.
access-step-free = بلا درج
access-sign-language = لغة الإشارة
access-text-phone = هاتف نصي
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] معترف بها: تعمل بعقد مع الدولة.
        [state_funded] معترف بها: تدفع الدولة مقابل هذا العمل.
        [nrm_first_responder] معترف بها: يمكنها إرسال الناس إلى المكتب الذي يعترف بوضعهم.
        [licensed] معترف بها: لها ترخيص.
        [network_member] تنتمي إلى شبكة لها قواعدها.
        [state_body] هي مكتب للدولة.
        [igo_mission] هي مكتب لمنظمة تضم دولًا كثيرة.
        [hotline] خط مساعدة. من يديره:
       *[unknown] لا نعرف لها اعترافًا رسميًا.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}إلى: { $until }.
    }
card-asks = ما تطلبه منك:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] تخبر الشرطة. يمكنك السؤال بماذا ومتى.
        [immigration] تخبر مكتب الهجرة. يمكنك السؤال بماذا ومتى.
        [police-immigration] تخبر الشرطة ومكتب الهجرة. يمكنك السؤال بماذا ومتى.
        [none-without-consent] تقول إنها لا تخبر أحدًا دون موافقتك. يمكنك السؤال عن الحدود.
       *[unknown] لا نعرف من عليها أن تخبره. يمكنك السؤال قبل قول أي شيء.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] لم يتصل أحد بها لأجل هذا الدليل بعد
       *[other] آخر اتصال لأجل هذا الدليل: { $tested }
    }. { $date ->
        [unknown] تاريخ المصدر غير معروف
       *[other] تاريخ المصدر: { $date }
    }{ $level ->
        [high] {""}
       *[other] . وقد تكون المعلومات تغيرت
    }.
card-complain = للشكوى منها: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] لا نعرف إثباتًا في أوراق عامة
        [one] هناك إثبات واحد في أوراق عامة
        [two] هناك إثباتان في أوراق عامة
        [few] هناك { $proofs } إثباتات في أوراق عامة
        [many] هناك { $proofs } إثباتًا في أوراق عامة
       *[other] هناك { $proofs } إثبات في أوراق عامة
    }. { $verified ->
        [never] لم يتحقق منها أحد لأجل هذا الدليل بعد
       *[other] تاريخ التحقق لأجل هذا الدليل: { $verified }
    }.

# What each way of contact leaves behind.
trace-phone =
    تبقى المكالمة في قائمة المكالمات. { $free ->
        [yes] ينبغي ألا تكلف شيئًا، ومع ذلك قد تظهر في الفاتورة
       *[other] قد تكلف مالًا وتظهر في الفاتورة
    }. يمكنك حذفها من القائمة.
trace-sms = تبقى الرسالة النصية في الهاتف، وقد تظهر في الفاتورة. يمكنك حذفها من الهاتف.
trace-whatsapp = واتساب يعرض عليهم رقمك وصورتك. تبقى المحادثة في الهاتف إلى حين حذفها.
trace-telegram = تيليجرام يعرض عليهم اسمك وصورتك. تبقى المحادثة إلى حين حذفها.
trace-webchat = المحادثة على موقع إلكتروني تترك العنوان في المتصفح. ولا تحتاج إلى صوت.
trace-email = تبقى الرسالة الإلكترونية بين الرسائل المرسلة. وهم يرون عنوانك.
trace-web = يبقى الموقع في قائمة الصفحات التي فتحتها. ويستطيع رؤية عنوان اتصالك بالإنترنت.
trace-abroad =
    { $answer ->
        [yes] من بلد آخر، قد يعمل الرقم الذي يبدأ بعلامة زائد.
       *[no] لا نعرف رقمًا يعمل من بلد آخر.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = للاتصال في { $country }:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] ، مجاني
       *[other] {""}
    }{ $has-hours ->
        [yes] {"، "}{ $hours }
       *[no] {""}
    }
hotline-untested = لم يتصل أحد بهذه الأرقام لأجل هذا الدليل بعد. وقد تكون تغيرت.
f-none-neighbours = بلدان قريبة في هذا الدليل: { $countries }.
day-and-night = ليلًا ونهارًا

# A line to read aloud or show; below it stands the line in the language of the country. The same words as in locales/lines.toml.
show-danger = أنا في خطر ولا يسمحون لي بالمغادرة. الرجاء الاتصال هاتفيًا لطلب المساعدة. الرجاء عدم إخبار الأشخاص الذين معي بذلك.
show-help = أحتاج إلى ترجمة شفوية، من فضلك. أود التحدث مع شخص ما على انفراد، في مكان هادئ.
show-none = هذا السطر موجود عندنا بلغتك فقط.
