# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    أنا برنامج ولا أستطيع قراءة ما كتبته. حذفته من هذه المحادثة حتى لا يبقى هنا.

    إذا كان هناك خطر الآن، يمكنك الضغط على الزر الأول.
    .title = شكرًا على الكتابة
    .danger = خطر الآن
    .help = البحث عن مساعدة
    .home = كل المواضيع

# D116.
sys-media =
    لم أفتح هذا، وحذفته من هذه المحادثة. لا حاجة إلى إرسال دليل إلى أحد هنا.
    .title = لم أفتح هذا
    .home = كل المواضيع
    .keep = ما يفيد الاحتفاظ به

# D117. Shown when a fact or contact is past its date.
sys-stale =
    نتحقق من هذا من جديد، لذلك لا نعرضه الآن. يمكن لخط مساعدة أن يخبرك بما يسري اليوم.
    .title = ما زلنا نتحقق من هذا
    .hotline = خطوط وجهات المساعدة
    .home = كل المواضيع
sys-stale-missing = لا نعرف بعد خط مساعدة في { $country }.

# D118. An old button or a fault.
sys-error =
    لم ينجح ذلك، أو أن هذا الزر من صفحة قديمة. لم يضع شيء، لأننا لم نحتفظ بشيء.
    .title = لنبدأ من هنا
    .home = كل المواضيع
    .danger = خطر الآن
