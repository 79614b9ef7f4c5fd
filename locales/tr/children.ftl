# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# These pages say "sen", as children's help lines do; c-parent says "siz", since parents may be of any age.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Buraya bakman iyi oldu. Bu senin suçun değil.

    Senin ek hakların var. Yetişkinler seni zarardan korumak zorunda. Bir yatak, bir doktor ve sana yardım edecek bir yetişkin isteyebilirsin.
    .title = 18 yaşından küçüksen
    .next = Bir düğme seçebilir veya burada durabilirsin.
    .talk = Konuşacak biri
    .guardian = Yanımda bir yetişkin
    .age = Yaşıma inanmazlarsa
    .going = Dönmek veya kalmak
    .parent = Çocuğum var veya olacak
c-hub-missing = { $country } için kuralları bilmiyoruz. Bir kuruluş bilebilir.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Vasi, senin için neyin iyi olduğunu düşünmesi gereken bir yetişkindir. Ona ne istediğini söyleyebilirsin.

    Bu yetişkinle kendini iyi hissetmiyor musun? Bunu söyleyip başka birini isteyebilirsin.
    .title = Yanında bir yetişkin
    .help = 18 yaş altına yardım
    .complain = Bir şey ters giderse
c-guardian-missing = { $country } için bunun kim olduğunu bilmiyoruz. Bir avukata sorabilirsin.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Emin değillerse, bakarken sana 18 yaşından küçük gibi davranmalılar.

    Önce belgelere bakabilirler. Doktor en son ve ancak sen evet dersen gelmeli. Hayır diyebilirsin. Sonra ne olacağını bir avukat söyleyebilir.
    .title = Yaşın
    .guardian = Yanımda bir yetişkin
    .lawyer = Avukat
c-age-missing = { $country } için bunu bilmiyoruz. Bir avukat bilebilir.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Biz kimseye söylemeyiz. Telegram bu sohbeti görebilir.

    Birini arar veya ona gidersen, yardım gerektiğini başkalarına söylemek zorunda olabilir. Bu iyi gelebilir. Çok hızlı da gelebilir. Önce sorabilirsin: Kime söyleyeceksiniz?
    .title = Aramızda ne kalır, ne kalmaz
    .go = Kuruluşlara geç
    .not-now = Şimdi değil
c-secret-missing = { $country } için kuralı bilmiyoruz. Onlara sorabilirsin.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Henüz bilmen gerekmez. Yetişkinler seni dinlemeli ve senin için neyin iyi olduğunu düşünmeli.

    İki yol da iyi veya zor olabilir. Kimse seni incitildiğin yere göndermemeli, zararı olacaksa ailene sormamalı.
    .title = Dönmek veya kalmak
    .guardian = Yanımda bir yetişkin
    .lawyer = Avukat
c-return-missing = { $country } için bunu bilmiyoruz. Bir avukat bilebilir.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Çocuk için iyiyse, siz ve çocuğunuz ayrılmamalısınız. Çocuğun hakları var: doğum belgesi, okul ve doktor.

    Diğer anne ya da baba zarar mı veriyor? Neler isteyebileceğinizi bir avukat söyleyebilir.
    .title = Siz ve çocuğunuz
    .help = Yardım bulmak
    .health = Gebelik ve sağlık
    .lawyer = Avukat
c-parent-missing = { $country } için kuralları bilmiyoruz. Bir avukat bilebilir.
