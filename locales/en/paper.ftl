# The words around the guide on paper and as one file: what stands on the first pages, the contents and the references.
# The title, the line below it and the date are print-quiet-title, print-quiet-lead and print-as-of in print.ftl.
# Whoever finds the paper must not be able to tell more than the person wants: no word of exploitation here.

# $country is the country as it stands inside a sentence.
paper-about =
    These are the pages of a guide that a computer program shows. They are for { $country }. It is information, not legal advice.

    It is not from the police and not from a State office. The guide keeps nothing about you.

    Laws and numbers change. What stands here was known on the day above. You can ask before you rely on it.
    .title = About these pages
paper-keep =
    Others can find paper, and a file on a phone or computer. You decide if you keep it, leave it with someone you trust, or read it and give it back.

    Marks and notes can be read by whoever finds them. You can read without a pen.
    .title = If you keep this
paper-contents = Contents
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = page { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Go to the text
