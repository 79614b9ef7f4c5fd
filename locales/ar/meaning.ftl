# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "هل هذا مقبول؟" asks whether what happens is all right; it must look harmless to others.
mean =
    ينظر بعض الناس إلى علامات لفهم وضعهم.

    هذا ليس اختبارًا ولا نتيجة له. يمكنك التوقف عند أي سطر.
    .title = هل هذا مقبول؟
    .next = يمكنك اختيار واحد من هذه، أو الحديث مع شخص أولًا.
    .more = أوضاع أخرى
    .work = عن العمل
    .control = عن السيطرة
    .sex = عن الجنس
    .under18 = عمري أقل من 18 سنة
    .talk = أفضل الحديث
    .labour = مزرعة، مصنع، سفينة، رعاية
    .domestic = عمل في منزل
    .debt = ديون لا تنتهي
    .industry = قطاع الجنس
    .crime = إكراه على مخالفة القانون
    .partner = العلاقة أو الأسرة
    .marriage = زواج دون موافقتي
    .online = صور وحسابات
    .scam = إكراه على خداع الناس
    .oath = قسم، لعنات، وعود
    .organ = عضو أو جزء من الجسم
    .conflict = حرب، نزوح، كارثة
    .diplomat = العمل في بيت دبلوماسي
    .agreed = لكنني وافقت

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word for "Marked". "threats": threats to make a person work or stay.
mean-work =
    هذه السطور عما يفعله آخرون في مكان العمل.

    يمكنك وضع علامة على سطر أو تركه. لا نحسب شيئًا.
    .title = عن العمل
    .next = بعلامة أو بلا علامة، يمكنك المتابعة أو التوقف هنا.
    .promise = عمل غير العمل الموعود
    .pay = بلا أجر أو بأجر قليل
    .hours = ساعات أكثر بكثير من الحد
    .place = مكان سيئ للسكن
    .threats = تهديدات في العمل
    .go = ما هو ممكن الآن

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    هذه السطور عن آخرين يقررون ما يجوز لشخص أن يفعله.

    يمكنك وضع علامة على سطر أو تركه. لا نحسب شيئًا.
    .title = عن الحياة اليومية
    .next = بعلامة أو بلا علامة، يمكنك المتابعة أو التوقف هنا.
    .papers = جواز السفر عند آخرين
    .out = لا حرية في الخروج
    .alone = مراقبة أو عزل عن الناس
    .debts = ديون تكبر
    .warned = تهديد بالأهل أو الشرطة
    .go = ما هو ممكن الآن

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    جسدك لك. هذه السطور عن آخرين يتصرفون كأنه لهم.

    يحدث هذا للنساء والرجال وغيرهم. يمكنك وضع علامة على سطر أو تركه. لا نحسب شيئًا.
    .title = عن جسدك
    .next = بعلامة أو بلا علامة، يمكنك المتابعة، أو الراحة أولًا والعودة بعدها.
    .made = إكراه على الجنس
    .tricked = خداع أو دفع إلى ذلك
    .filmed = تصوير دون موافقة حرة
    .money = آخرون يأخذون المال
    .no = كلمة لا لم تكن ممكنة
    .go = ما هو ممكن الآن

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    مهما حدث، الذنب ليس ذنبك. قد يستعملك أحد لمصلحته في العمل أو الجنس أو الجريمة أو المال.

    تحت 18 سنة، لا يسأل القانون في معظم البلدان هل كان هناك إكراه. وقول نعم لا يحتسب. والهدايا أو الأجر لا تغير ذلك.
    .title = إذا كان عمرك أقل من 18
    .next = يمكنك الاطلاع على المساعدة الموجودة لمن هم تحت 18.
    .go = ما هو ممكن الآن
    .under18 = مساعدة لمن هم تحت 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    العلامات مجرد علامات، مهما كان اختيارك منها.

    في كثير من البلدان قواعد لمن يستعملهم غيرهم لمصلحته. قد يكون ذلك في العمل أو الجنس أو الجريمة أو المال.
    .title = ما يمكنك فعله بهذا
    .next = يمكنك القراءة عن حقوقك. يمكنك الحديث مع شخص. ولا يلزمك أي قرار بعد.
    .rights = حقوقي
    .help = البحث عن مساعدة
    .situations = أوضاع تشبه وضعي
    .agreed = لكنني وافقت
    .later = ليس الآن، كل المواضيع

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    ربما قلت نعم في البداية. وربما أخذت بعض المال، أو جئت بلا أوراق.

    في معظم البلدان ينظر القانون إلى الخداع والتهديد واستغلال وضعك، لا إلى تلك الموافقة وحدها. وإذا كان عمرك أقل من 18، فقول نعم لا يحتسب أبدًا.

    يمكن أن يحدث هذا دون عبور أي حدود. التهريب يعني دفع مال لعبور الحدود. ومن دفع لذلك، قد يستعمله آخرون لمصلحتهم أيضًا.
    .title = لكنني وافقت
    .next = يمكنك القراءة عن حقوقك، أو سؤال جهة مساعدة أولًا.
    .rights = حقوقي
    .papers = جواز السفر أو الأوراق
    .help = البحث عن مساعدة
