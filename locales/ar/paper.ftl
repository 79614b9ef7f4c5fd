# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    هذه صفحات من دليل يعرضه برنامج حاسوب. وهي خاصة بالبلد: { $country }. هذه معلومات، وليست استشارة قانونية.

    ليست من الشرطة، وليست من جهة حكومية. والدليل لا يحتفظ بأي شيء عنك.

    تتغير القوانين والأرقام. والمكتوب هنا هو المعروف في اليوم المذكور أعلاه. ويمكنك السؤال قبل الاعتماد عليه.
    .title = عن هذه الصفحات
paper-keep =
    قد يجد آخرون الورق، أو ملفًا على هاتف أو حاسوب. والقرار لك: الاحتفاظ به، أو تركه عند شخص تثق به، أو قراءته ثم إعادته.

    العلامات والملاحظات يقرؤها من يجدها. وتمكن القراءة دون قلم.
    .title = إذا احتفظت بهذا
paper-contents = المحتويات
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = صفحة { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = الانتقال إلى النص
