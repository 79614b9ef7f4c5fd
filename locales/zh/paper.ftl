# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    这些是一本指南的内容，平时由一个电脑程序显示。这一份是关于{ $country }的。这里是信息，不是法律意见。

    它不来自警察，也不来自政府部门。指南不保存任何个人资料。

    法律和号码会变。这里写的是上面那一天所知道的。依照它做之前，可以先问一问。
    .title = 关于这些内容
paper-keep =
    纸，还有手机或电脑里的文件，都可能被别人发现。由您决定：自己留着，放在信任的人那里，或者看完还回去。

    写下的记号和字，谁发现了都能看到。看的时候可以不用笔。
    .title = 如果您留着它
paper-contents = 目录
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = 第 { $number } 页
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = 跳到正文
