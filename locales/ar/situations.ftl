# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer ("كفيل").
sit-labour =
    كثير من حقوق العمل يسري بأوراق أو بلا أوراق: الأجر، والراحة، وعدم التهديد. وهي للرجال والفتيان أيضًا.

    يمكن لنقابة تقديم المشورة لك. وهناك مكتب للدولة يراقب العمل. بعض المكاتب تبلغ عن غياب الأوراق. يمكنك سؤال جهة مساعدة أولًا.

    في كثير من الموانئ مركز لأطقم السفن. إذا كانت تأشيرتك مرتبطة بصاحب عمل أو كفيل واحد، فقد يؤثر ترك العمل فيها.
    .title = عن العمل
    .next = يمكنك الاطلاع على الأجور غير المدفوعة، أو سؤال جهة مساعدة.
    .wages = أجور غير مدفوعة
    .help = البحث عن مساعدة
    .papers = جواز السفر أو الأوراق
    .debt = ديون لا تنتهي
    .domestic = عمل في منزل
sit-labour-missing = لا نعرف قواعد العمل في { $country }. قد تعرفها نقابة هناك أو محامٍ أو محامية.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    بعض الديون يكبر ويكبر: رسوم عمل أو سفر، وفوائد، وغرامات، وإيجار. وأحيانًا يطلبون الدفع من الأهل.

    في كثير من البلدان لا تجوز في القانون المطالبة بدين لشخص يستعملك لمصلحته. إن كان ذلك ممكنًا، يمكنك سؤال محامٍ أو محامية قبل دفع المزيد.

    قد يأتي الدفع بالهدوء لفترة، وقد يكبر الدين مع ذلك. وعدم الدفع يحفظ مالك، وقد تأتي بعده تهديدات.
    .title = عن الديون
    .next = يمكنك الحديث عن ذلك مع جهة مساعدة قبل الدفع أو التوقف عنه.
    .help = البحث عن مساعدة
    .family = عندما يكون أهلي في خطر
    .oaths = القسم والوعود

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    العمل في منزل هو عمل، حتى مع السكن فيه. في كثير من البلدان قواعد للأجر والراحة وأيام العطلة. وغالبًا لا يجوز لأي صاحب عمل الاحتفاظ بجواز سفرك.

    ربما في قلبك محبة لطفل في رعايتك هناك. هذا حقيقي، ومع ذلك يحق لك الذهاب.

    قد يأتي الذهاب بالحرية، ويكلف غرفة أو تأشيرة. والبقاء يحفظهما الآن، وقد يستمر الضغط.
    .title = عمل في منزل
    .next = يمكنك التخطيط مع جهة مساعدة، والقرار لاحقًا.
    .wages = أجور غير مدفوعة
    .help = البحث عن مساعدة
    .diplomat = العمل في بيت دبلوماسي
sit-domestic-missing = لا نعرف هذه القواعد في { $country }. قد تعرفها نقابة هناك.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    لبعض العاملين في السفارات حصانة: ليس من السهل أخذهم إلى المحكمة. وحقوقك مع ذلك تبقى لك.

    في بعض البلدان مكتب للمراسم يهتم بهذه الحالات، أو تصريح خاص. وبعض المحامين والمحاميات يعرفون هذا المجال.

    قد تنهي المغادرة الضغط، وتصريحك أيضًا. والبقاء يحفظ التصريح الآن، وقد يستمر الضغط.
    .title = العمل في بيت دبلوماسي
    .next = يمكنك التخطيط مع محامٍ أو محامية قبل القرار.
    .help = البحث عن مساعدة
    .permit = التصريح بالبقاء
    .papers = جواز السفر أو الأوراق
sit-diplomat-missing = لا نعرف ما يحدث في مثل هذه الحالات في { $country }. قد يعرف ذلك محامٍ أو محامية.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    مهما كان عملك، الآن أو من قبل، فقرار الترك لك: الآن، أو لاحقًا، أو أبدًا.

    يمكنك زيارة طبيب أو طبيبة، أو محامٍ أو محامية، مع البقاء حيث أنت. قد يأتي الترك بالراحة، ويكلف الدخل. والبقاء يحفظ الدخل، وقد يستمر غيرك في اتخاذ القرار.

    تختلف القوانين بشأن بيع الجنس وشرائه. في بعض البلدان يمكنك المطالبة بمال أخذه غيرك. وهذا للرجال والعابرين والعابرات أيضًا.
    .title = مساعدة دون حكم عليك
    .next = يمكنك طلب طبيب أو طبيبة، أو حديث، دون أي خطوة أخرى.
    .health = الصحة
    .help = البحث عن مساعدة
    .images = صور وحسابات

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    بعض الناس يجبرهم غيرهم على حمل المخدرات أو زراعتها، أو السرقة، أو التسول، أو الخداع، أو زواج من أجل الأوراق. يحدث هذا للرجال والفتيان أيضًا.

    في كثير من البلدان قواعد عن عدم العقاب على ما أجبرك عليه غيرك. وهي ليست نفسها في كل مكان.

    قد يفيد الكلام مبكرًا. وكلامك دون محامٍ أو محامية قد يستعمله أحد ضدك.
    .title = ما أجبرك عليه غيرك
    .next = يمكنك طلب محامٍ أو محامية قبل الإدلاء بأقوالك.
    .nopunish = عدم العقاب
    .lawyer = محامٍ أو محامية
    .held = احتجزوني أو اتهموني
sit-crime-missing = لا نعرف هذه القواعد في { $country }. قد يعرفها محامٍ أو محامية هناك.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    بعض الناس محتجزون في أماكن محروسة، وهناك من يجبرهم على خداع غيرهم على الإنترنت. كثير منهم رجال.

    الهواتف هناك مراقبة في كثير من الأحيان. وما اعترفت به في محادثة قد يستعمله أحد ضدك.

    قد ينجح الدفع للخروج، وقد يؤدي إلى طلبات جديدة. قد تساعد سفارة، وقد تخبر الناس في البلد. على الحدود يمكنك القول إنهم أجبروك. وما يحدث بعد ذلك يختلف.
    .title = عمل على الإنترنت
    .next = إذا لم يراقبك أحد، يمكنك البحث عن مساعدة هنا.
    .embassy = السفارة أو القنصلية
    .lawyer = محامٍ أو محامية
    .nopunish = عدم العقاب
    .help = البحث عن مساعدة
sit-scam-missing = لا نعرف رقمًا لهذا في { $country }. قد تعرف ذلك سفارة.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    في معظم البلدان يحتاج الزواج إلى موافقة حرة من الطرفين. ومن دونها، قد يمكنك منعه أو إنهاؤه.

    يمكن للمحكمة في كثير من الأحيان أن تأمر أشخاصًا بالابتعاد عنك. قد يأتي ذلك بالهدوء، أو بالغضب. ويمكن لمحامٍ أو محامية القول هل المهر دين عليك.

    قبل رحلة بالطائرة، يمكنك إخبار شخص موضع ثقة عندك بوجهة سفرك. وفي المطار، يمكنك طلب الحديث مع ضابط أو ضابطة على انفراد.
    .title = عن زواج
    .next = يمكنك الحديث مع جهة مساعدة دون أي قرار.
    .help = البحث عن مساعدة
    .under18 = مساعدة لمن هم تحت 18
sit-marriage-missing = لا نعرف هذا القانون في { $country }. قد يعرفه محامٍ أو محامية.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    بعض الناس يهددون بنشر صور، أو يستولون على حسابات. العار ليس عارك.

    الدفع أو إرسال المزيد قد لا يوقفهم. يمكن أن تكون الرسائل والأسماء والتواريخ دليلًا مفيدًا. وبكلمات سر جديدة قد يفقد غيرك الدخول، وقد يلاحظ ذلك.

    كل هذا فقط لجهاز لا يتحكم به غيرك. إذا كان غيرك يستطيع النظر في هذا الجهاز، يمكن لجهة مساعدة التخطيط معك.
    .title = صور وكاميرات وحسابات
    .next = يمكنك الاطلاع على طرق لطلب الإزالة، أو الحديث أولًا.
    .keep = ما يفيد الاحتفاظ به
    .help = البحث عن مساعدة

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    أداتان مجانيتان يمكنهما طلب حجب صورة من المواقع والتطبيقات. أداة StopNCII للكبار. وأداة Take It Down لصور من قبل سن 18.

    يصنع جهازك بصمة للصورة، وهي نوع من الرموز. لا يرسل جهازك الصورة نفسها. ولا تشارك كل المواقع.

    هذا فقط لجهاز لا يتحكم به غيرك. والجهاز يحتفظ بآثار الزيارة. يمكنك أيضًا طلب مساعدة جهة ما في ذلك.
    .label = طلب الإزالة

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    يمكن لطبيب أو طبيبة فحصك، بعد ذلك بقليل أو بعد سنوات. ويمكن أن تستمر الرعاية وقتًا طويلًا. يمكنك طلب أوراقك من المستشفى.

    ينظر القانون أساسًا إلى من دبروا ذلك. وفي بعض البلدان يعاقب القانون أيضًا على أخذ مال مقابله. يمكن لمحامٍ أو محامية إخبارك قبل الحديث مع موظفين رسميين.

    إذا لم يحدث ذلك بعد، يمكنك إخبار طبيب أو طبيبة على انفراد برفضك.
    .title = جسدك وصحتك
    .next = يمكنك زيارة طبيب أو طبيبة أولًا، والتفكير في الباقي لاحقًا.
    .health = الصحة
    .lawyer = محامٍ أو محامية
    .help = البحث عن مساعدة

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    كثير من الناس يساعدون عندما يضطر غيرهم إلى النزوح. وبعضهم يستعملهم لمصلحته: بتوصيلة عند حاجز، أو غرفة، أو عمل.

    يمكنك التحقق من عرض قبل الذهاب. ويمكنك إخبار شخص موضع ثقة عندك عن طريقك.

    يمنع القانون استعمال الأطفال في القتال. وبعض البلدان تسمح لمن نزحوا بالبقاء مدة.
    .title = حرب، نزوح، كارثة
    .next = يمكنك التحقق من عرض، أو السؤال عن طرق البقاء.
    .offer = هل هذا العرض حقيقي؟
    .asylum = الحماية هنا (اللجوء)
    .help = البحث عن مساعدة
sit-conflict-missing = لا نعرف ما هو متاح لمن نزحوا في { $country }. يمكنك سؤال جهة مساعدة هناك.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    قد يثقل القسم أو اللعنة على الجسد والنفس. والخوف حقيقي.

    تحرر أناس آخرون من قسمهم. في عام 2018 أعفى أوبا بنين أناسًا من مثل هذا القسم.

    قد يساعد شخص له مكانة في دينك أو تقاليدك. وقد يعرف بعضهم الأشخاص الذين يأتي منهم الخوف، فيمكنك الاختيار بحذر. ويمكن لمحامٍ أو محامية القول هل عليك شيء في القانون.
    .title = القسم والوعود
    .next = يمكنك الحديث مع جهة مساعدة عن القسم أو المال أو أهلك.
    .help = البحث عن مساعدة
    .family = عندما يكون أهلي في خطر

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    يمكن أن يجتمع الحب والإكراه. قد يكون ذلك من شريك أو شريكة الحياة، أو من الوالدين، أو من قريب آخر.

    في كثير من البلدان يمكن للمحكمة أن تأمر شخصًا بالابتعاد عنك أو عن طفل. قد تأتي المغادرة أو الأمر بالهدوء، أو بالغضب. وقد يحفظ البقاء الهدوء، وقد يزداد الضغط.

    بعض الناس يتركون نسخًا من الأوراق وقليلًا من المال عند شخص من الأصدقاء. لا يعرف غيرك هل ينفع ذلك.
    .title = عندما يكون الشخص قريبًا منك
    .next = يمكنك التخطيط مع جهة مساعدة، مع المغادرة أو مع البقاء.
    .help = البحث عن مساعدة
    .phone = استعمال الهاتف بأمان أكثر
