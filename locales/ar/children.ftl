# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# "الكبار" and "شخص كبير" are adults, as one says it to a young person.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    جميل أنك هنا. الذنب ليس ذنبك.

    لك حقوق إضافية. على الكبار أن يحموك من الأذى. يمكنك طلب سرير، وطبيب أو طبيبة، وشخص كبير يساعدك.
    .title = إذا كان عمرك أقل من 18
    .next = يمكنك اختيار زر، أو التوقف هنا.
    .talk = شخص أتحدث معه
    .guardian = شخص كبير إلى جانبي
    .age = إذا شكوا في عمري
    .going = العودة إلى البلد أو البقاء
    .parent = عندي طفل أو أنتظر طفلًا
c-hub-missing = لا نعرف قواعد { $country }. قد تعرفها جهة مساعدة.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    الوصي أو الوصية: شخص كبير عليه أن يفكر في ما هو جيد لك. يمكنك إخباره برغبتك.

    هل شعورك مع هذا الشخص غير جيد؟ يمكنك قول ذلك وطلب شخص آخر.
    .title = شخص كبير إلى جانبك
    .help = مساعدة لمن هم تحت 18
    .complain = عندما يحدث خطأ
c-guardian-missing = لا نعرف من هو هذا الشخص في { $country }. يمكنك سؤال محامٍ أو محامية.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    إذا شكوا في عمرك، ينبغي أن يعاملوك كمن عمره أقل من 18 حتى يتحققوا.

    يمكنهم النظر في الأوراق أولًا. فحص الطبيب ينبغي أن يأتي آخرًا، وفقط إذا قلت نعم. يمكنك قول لا. ويمكن لمحامٍ أو محامية إخبارك بما يأتي بعد ذلك.
    .title = عمرك
    .guardian = شخص كبير إلى جانبي
    .lawyer = محامٍ أو محامية
c-age-missing = لا نعرف كيف يجري ذلك في { $country }. قد يعرف ذلك محامٍ أو محامية.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    نحن لا نخبر أحدًا. تيليجرام يستطيع رؤية هذه المحادثة.

    إذا اتصلت بأحد أو زرته، فقد يكون عليه أن يخبر غيره أنك بحاجة إلى مساعدة. هذا يمكن أن يفيد. ويمكن أيضًا أن يبدو سريعًا جدًا. يمكنك السؤال أولًا: من ستخبرون؟
    .title = ما يبقى بيننا
    .go = متابعة إلى جهات المساعدة
    .not-now = ليس الآن
c-secret-missing = لا نعرف القاعدة في { $country }. يمكنك سؤالهم.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    لا يلزمك جواب الآن. على الكبار أن يسمعوك، وأن يفكروا في ما هو جيد لك.

    كل طريق يمكن أن يكون جيدًا أو صعبًا. لا ينبغي لأحد أن يرسلك إلى حيث يؤذيك الناس، ولا أن يسأل أهلك إذا كان في ذلك ضرر.
    .title = العودة إلى البلد أو البقاء
    .guardian = شخص كبير إلى جانبي
    .lawyer = محامٍ أو محامية
c-return-missing = لا نعرف كيف يجري ذلك في { $country }. قد يعرف ذلك محامٍ أو محامية.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    ينبغي أن يبقى طفلك معك، إذا كان ذلك جيدًا للطفل. للطفل حقوق: ورقة ميلاد، ومدرسة، وطبيب أو طبيبة.

    هل يأتي أذى من الوالد الآخر أو الوالدة الأخرى؟ يمكن لمحامٍ أو محامية إخبارك بما يمكنك طلبه.
    .title = أنت وطفلك
    .help = البحث عن مساعدة
    .health = الحمل والصحة
    .lawyer = محامٍ أو محامية
c-parent-missing = لا نعرف قواعد { $country }. قد يعرفها محامٍ أو محامية.
