# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "قد" or "بحسب ما نعرف". $answer is yes, no or depends.
# Names of countries, offices, laws and lengths of time stand after a colon or "في", so that they need no case or gender.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = ما نعرفه عن { $country }. قد لا ينطبق على حالتك. يمكنك السؤال أولًا.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = ما لا نعرفه: { $items }. يمكن لجهة مساعدة أو لمحامٍ أو محامية إخبارك.
law-gaps-more = وما لا نعرفه أيضًا: { $items }.
law-disputed = لا تتفق المصادر على جزء من هذا. يمكنك السؤال قبل الاعتماد عليه.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] من نص رسمي
        [medium] من مصدر موثوق، وقد يكون تغير. من الأفضل السؤال قبل القرار
       *[low] دون مقارنة بمصدر رسمي. من الأفضل السؤال قبل القرار
    }. { $date ->
        [unknown] تاريخ المصدر غير معروف
       *[other] تاريخ المصدر: { $date }
    }{ $due ->
        [yes] . حان وقت التحقق منه من جديد
       *[no] {""}
    }.
law-contact = للاتصال: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = النص الوطني في { $country }: { $name }

# Kinds of offices that decide. Nominative, with or without the article as one would say it alone.
office-police = الشرطة
office-prosecutor = النيابة العامة، وهي التي ترفع القضية
office-court = محكمة
office-immigration = مكتب الهجرة
office-ministry = وزارة
office-agency = المكتب المختص بهذا الموضوع
office-labour = المكتب الذي يراقب العمل
office-service = خدمة اجتماعية

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] بموجب القانون هناك وقت للراحة والتفكير
       *[may] قد يكون هناك وقت للراحة والتفكير
    }. مدته: { $bound ->
        [at-least] { $time } على الأقل
        [up-to] { $time } على الأكثر
       *[exactly] { $time }
    }.
# Always after a colon: nominative.
law-days =
    { $number ->
        [zero] { $number } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
law-months =
    { $number ->
        [zero] { $number } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرًا
       *[other] { $number } شهر
    }
law-reflect-none = لا نعرف هنا مدة محددة للراحة والتفكير.
law-reflect-not-in-force = هناك قاعدة عن وقت للراحة والتفكير. بحسب ما نعرف، هي غير سارية بعد.
law-reflect-decides =
    { $sure ->
        [sure] من يقرر: { $offices }.
       *[may] بحسب ما نعرف، من يقرر: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = يمكن أن يبدأ بما يلي: { $starts }.
start-signs = مكتب يرى علامات
start-request = طلب منك
start-referral = إحالة من جهة مساعدة أو مكتب
start-recognised = الاعتراف بوضعك
start-permit = طلب تصريح بالبقاء
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] في هذا الوقت لا يجوز إبعادك.
           *[may] في هذا الوقت قد تكون لك حماية من الإبعاد.
        }
        [no] قد لا يوقف ذلك أمرًا بالمغادرة.
       *[depends] وقف أمر بالمغادرة يختلف بحسب حالتك.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] بموجب القانون، ليس الحديث مع الشرطة شرطًا للمساعدة.
           *[may] بحسب ما نعرف، ليس الحديث مع الشرطة شرطًا للمساعدة.
        }
        [yes] قد يكون الحديث مع الشرطة شرطًا للمساعدة.
       *[depends] الحديث مع الشرطة شرط لبعض المساعدة، وليس شرطًا لبعضها.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] {""}
        [one] {" "}(شهر واحد)
        [two] {" "}(شهران)
        [few] {" "}({ $months } أشهر)
        [many] {" "}({ $months } شهرًا)
       *[other] {" "}({ $months } شهر)
    }. { $cooperation ->
        [yes] يطلب منك مساعدة الشرطة أو المحكمة
        [no] { $sure ->
            [sure] ليست مساعدة الشرطة شرطًا له
           *[may] بحسب ما نعرف، ليست مساعدة الشرطة شرطًا له
        }
        [depends] قد يطلب منك مساعدة الشرطة
       *[other] لا نعرف هل مساعدة الشرطة شرط له
    }{ $personal ->
        [yes] . يمكن أن يكون وضعك الشخصي سببًا
       *[other] {""}
    }.
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] العمل مسموح لك
           *[may] قد يكون العمل مسموحًا لك. من الأفضل السؤال أولًا
        }
        [no] العمل غير مسموح لك
       *[depends] السماح لك بالعمل يختلف بحسب حالتك
    }.

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] هناك طريق إلى مال من الدولة
       *[may] قد يكون هناك طريق إلى مال من الدولة
    }. اسمه: { $name }.
law-fund-none = لا نعرف صندوقًا للدولة.
law-fund-office = المكتب: { $name }.
law-fund-country =
    { $answer ->
        [yes] لا يهم من أي بلد أنت.
        [no] ليس لأشخاص من كل البلدان.
       *[depends] لبعض الناس يهم من أي بلد هم.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] ليست أوراقك شرطًا له.
           *[may] قد لا تكون أوراقك شرطًا له.
        }
        [no] أوراقك شرط له.
       *[depends] لبعض الناس أوراقهم شرط له.
    }
law-fund-time =
    { $sure ->
        [sure] هناك مهلة: { $time }
       *[may] قد تكون هناك مهلة: { $time }
    }. يمكن لمحامٍ أو محامية القول متى تبدأ.
law-offender =
    { $ways ->
        [criminal] يمكن لمحكمة جنائية أن تأمر بالدفع.
        [civil] يمكن لمحكمة مدنية أن تأمر بالدفع.
       *[other] يمكن لمحكمة جنائية أن تأمر بالدفع، ولمحكمة مدنية أيضًا.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكنك المطالبة بالأجر بلا أوراق أيضًا.
           *[may] قد يمكنك المطالبة بالأجر بلا أوراق.
        }
        [no] بلا أوراق، قد لا تكون المطالبة ممكنة.
       *[depends] المطالبة بلا أوراق تختلف بحسب حالتك.
    }
law-wages-time =
    { $sure ->
        [sure] هناك مهلة: { $time }.
       *[may] قد تكون هناك مهلة: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] هناك قانون عن عدم العقاب على ما أجبرك عليه غيرك. وقد لا يشمل كل الأفعال.
           *[may] قد يكون هناك قانون عن عدم العقاب على ما أجبرك عليه غيرك.
        }
        [guideline] هناك تعليمات للموظفين الرسميين تذكر عدم العقاب. وهي أضعف من القانون.
        [both] هناك قانون وتعليمات عن عدم العقاب على ما أجبرك عليه غيرك. وقد لا تشمل كل الأفعال.
        [general_rules] لا توجد قاعدة خاصة بهذا. وقد تفيد القواعد العامة لمن أجبرهم غيرهم.
       *[none] لا نعرف قاعدة من هذا النوع هنا.
    }
law-nopunish-law = اسمه: { $name }.

# Return.
law-programme =
    برنامج: { $name }{ $has-by ->
        [yes] ، ومن يديره: { $by }
       *[no] {""}
    }.

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكنك طلب الكلام بالفيديو.
           *[may] قد يمكنك الكلام بالفيديو.
        }
        [no] لا يوجد نص على الكلام بالفيديو.
       *[depends] السماح بالكلام بالفيديو يختلف بحسب القضية.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكن إغلاق القاعة أمام الآخرين.
           *[may] قد تكون القاعة مغلقة أمام الآخرين.
        }
        [no] تبقى القاعة مفتوحة للآخرين.
       *[depends] إغلاق القاعة يختلف بحسب القضية.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] بموجب القانون اسمك محمي.
           *[may] قد يكون اسمك محميًا.
        }
        [no] قد يصبح اسمك معروفًا.
       *[depends] في القضايا الخطيرة يمكن أن يبقى اسمك مخفيًا.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكنك طلب الحماية في القضية.
           *[may] قد يمكنك طلب الحماية في القضية.
        }
        [no] لا نعرف حماية لمن يتكلمون في المحكمة.
       *[depends] في بعض القضايا توجد حماية لمن يتكلمون في المحكمة.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] هناك مساعدة قانونية بلا مقابل في مثل هذه القضايا.
           *[may] قد تكون هناك مساعدة قانونية بلا مقابل.
        }
        [no] لا نعرف محاميًا أو محامية بلا مقابل.
       *[depends] لبعض الناس محامٍ أو محامية بلا مقابل. يمكنك السؤال هل ينطبق ذلك عليك.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] على شخص كبير أو مكتب أن يرعى الطفل الذي ليس معه أحد.
           *[may] قد يرعى شخص كبير أو مكتب الطفل الذي ليس معه أحد.
        }
        [no] لا نعرف شخصًا كبيرًا عليه أن يرعى الطفل الذي ليس معه أحد.
       *[depends] رعاية الطفل الذي ليس معه أحد تختلف من مكان إلى آخر.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] عند الشك، يعدون عمرك أقل من 18 حتى يتحققوا.
           *[may] عند الشك، قد يعدون عمرك أقل من 18 حتى يتحققوا.
        }
        [no] عند الشك، قد يعاملونك مثل الكبار.
       *[depends] ما يفعلونه عند الشك يختلف بحسب الحالة.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] من يقرر: { $offices }.
       *[may] بحسب ما نعرف، من يقرر: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكن لجهة مساعدة أن تطلب ذلك من أجلك.
           *[may] قد يمكن لجهة مساعدة أن تطلب ذلك من أجلك.
        }
        [no] لا يمكن لجهة مساعدة أن تطلب ذلك من أجلك؛ مكتب رسمي يفعل ذلك.
       *[depends] بعض جهات المساعدة يمكنها أن تطلب ذلك من أجلك.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] يمكنك الطلب بنفسك.
           *[may] قد يمكنك الطلب بنفسك.
        }
        [no] لا يمكنك الطلب بنفسك.
       *[depends] في بعض الحالات يمكنك الطلب بنفسك.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] تلزم موافقتك على ذلك.
           *[may] قد تلزم موافقتك على ذلك. من الأفضل السؤال.
        }
        [no] قد يستمر ذلك دون موافقتك.
       *[depends] لزوم موافقتك يختلف بحسب الحالة.
    }

# Services with a place to sleep, by number. The number stands in the object of the verb.
law-places =
    يعرف هذا الدليل في { $country } { $number ->
        [zero] { $number } جهة مساعدة
        [one] جهة مساعدة واحدة
        [two] جهتي مساعدة
        [few] { $number } جهات مساعدة
        [many] { $number } جهة مساعدة
       *[other] { $number } جهة مساعدة
    } فيها أماكن للسكن. يمكنك الاطلاع عليها تحت «البحث عن مساعدة».

# What may be missing, inside the sentence of law-gaps. Joined by "و", so each begins with a noun, "من", "هل" or "كيف".
gap-reflect-length = ما هي المدة
gap-reflect-decides = من يقرر
gap-reflect-starts = بماذا يبدأ
gap-reflect-removal = هل يتوقف الإبعاد
gap-reflect-cooperation = هل الشرطة شرط للمساعدة
gap-fund-papers = هل الأوراق مهمة
gap-fund-time = ما هي المهلة
gap-wages-papers = هل الأوراق مهمة
gap-wages-time = ما هي المهلة
gap-nopunish = ما قوة القاعدة
gap-court-video = هل الفيديو ممكن
gap-court-closed = هل يمكن إغلاق القاعة
gap-court-name = هل يبقى اسمك مخفيًا
gap-court-lawyer = هل هناك محامٍ أو محامية بلا مقابل
gap-court-witness = من يحمي الشهود
gap-id-decides = من يقرر
gap-id-service = هل يمكن لجهة مساعدة أن تطلب
gap-id-self = هل يمكنك الطلب بنفسك
gap-id-consent = هل تلزم موافقتك
gap-child-guardian = من يتكلم باسمك
gap-child-age = كيف يجري التحقق من العمر
gap-work = هل العمل مسموح
