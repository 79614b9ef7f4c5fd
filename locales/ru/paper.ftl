# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Это страницы справочника, который показывает компьютерная программа. Они для страны: { $country }. Это информация, а не юридическая консультация.

    Они не от полиции и не от государственного учреждения. Справочник ничего о вас не хранит.

    Законы и номера меняются. Здесь стоит то, что было известно в день, указанный выше. Прежде чем полагаться на это, можно спросить.
    .title = Об этих страницах
paper-keep =
    Бумагу, а также файл на телефоне или компьютере могут найти другие. Вы решаете: оставить это, отдать тому, кому доверяете, или прочитать и вернуть.

    Пометки прочтёт любой, кто их найдёт. Читать можно и без ручки.
    .title = Если вы оставите это у себя
paper-contents = Содержание
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = стр. { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Перейти к тексту
