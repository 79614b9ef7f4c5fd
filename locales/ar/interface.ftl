# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# Numbers and names put in by the program are isolated by it; no direction signs belong here.

# The fixed last row of every page. At most 14 characters each.
row-back = رجوع
row-danger = خطر الآن
row-leave = خروج

more = المزيد
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = تتمة هذه الصفحة هنا. يمكنك الرجوع أو الخروج في أي وقت.
next-step = التالي
copy = نسخ { $number }
copy-address = نسخ العنوان
choose-country = اختيار بلد
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: تغيير

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = عليها علامة: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    قد تكون قراءة الصفحة التالية صعبة. يمكنك قراءتها أو تخطيها.
    موضوعها: { $theme }.
    .read = قراءتها
    .skip = تخطي
    .instead = ما يفيد دون قراءتها
    .pause = استراحة قصيرة
theme-wish-to-die = الرغبة في الموت
theme-forced-sex = الإكراه على الجنس
theme-harm-to-children = أذى للأطفال
theme-sex-industry = قطاع الجنس
theme-guarded-compounds = أماكن عمل محروسة
theme-forced-marriage = الزواج بالإكراه
theme-intimate-images = صور حميمة
theme-organ-removal = نزع أعضاء الجسم
theme-sexual-violence = الإكراه على الجنس
theme-pregnancy-infection = الحمل والعدوى
theme-missing-people = أشخاص مفقودون
theme-court-cases = عنف في القضايا

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] الشرطة
        [medical] الإسعاف
        [fire] الإطفاء
       *[all] الشرطة والإسعاف والإطفاء
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] برسالة نصية.
        [silent] مكالمة بلا كلام. إذا لم يكن الكلام ممكنًا، فالضغط عند الطلب يكون على { $press }.
        [app] عبر تطبيق.
       *[other] بالفيديو مع لغة الإشارة.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = لم يقع اختيار بلد بعد. هذه أرقام الشرطة أو كل خدمات الطوارئ:
numbers-at-sea = لا نعرف رقمًا للبحر. على البر، هذه أرقام الشرطة أو كل خدمات الطوارئ:
quiet-none = لا نعرف طريقة صامتة أو بالرسائل في { $country }. هذه هي الأرقام التي يمكن الاتصال بها.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] من مصدر رسمي
        [medium] من مصدر موثوق. وقد يكون تغير
       *[low] أرقام معروفة لدى كثيرين، دون مقارنتها بمصدر رسمي. وقد تكون تغيرت
    }. { $date ->
        [unknown] تاريخ المصدر غير معروف
       *[other] تاريخ المصدر: { $date }
    }.
at-sea-name = البحر
# A country inside a sentence. $code is its two letters, $country its plain name. The names below are the everyday ones.
country-in-text =
    { $code ->
        [AE] الإمارات
        [GB] المملكة المتحدة
        [NL] هولندا
        [PH] الفلبين
        [US] الولايات المتحدة
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = مسودة. لم تمر هذه الكلمات بأي مراجعة بعد.
overdue = حان وقت التحقق من هذه الصفحة من جديد. من الأفضل السؤال قبل الاعتماد عليها.
stale = تغيّرت هذه الصفحة بالإنجليزية بعد ترجمتها. قد تكون بعض الكلمات هنا قديمة.
expired = مضى وقت على مراجعة هذه الكلمات. من الأفضل السؤال قبل الاعتماد عليها.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = هذه الصفحة غير جاهزة بهذه اللغة بعد. هي معروضة هنا باللغة { $language }.
    .choose = اختيار لغة أخرى

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = معلومات عن الحقوق والمساعدة. برنامج حاسوب. لا يحتفظ بأي شيء عنك.
profile-description =
    معلومات عن الحقوق وعن جهات يمكن أن تساعد، بكلمات بسيطة.

    هذا برنامج حاسوب، وليس شخصًا. هو مجاني. لا حاجة إلى القول من أنت. يمكنك الخروج في أي لحظة.

    لا يحتفظ بأي شيء عنك. تيليجرام نفسه يستطيع رؤية هذه المحادثة.

# Commands, as Telegram lists them.
command-start = بدء
command-menu = كل المواضيع
command-danger = خطر الآن
command-language = اللغة
command-leave = خروج ومسح
command-privacy = ما نحتفظ به
command-developer_info = من صنع هذا
