# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Statements that stand on children's pages too address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country } için bildiklerimiz. Her duruma uymayabilir. Önce sormak mümkün.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Bilmediklerimiz: { $items }. Bir kuruluş veya avukat söyleyebilir.
law-gaps-more = Şunları da bilmiyoruz: { $items }.
law-disputed = Kaynaklar bunun bir bölümünde aynı şeyi söylemiyor. Güvenmeden önce sormak mümkün.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] Resmî bir metinden.
        [medium] Güvenilir bir kaynaktan, değişmiş olabilir. Karar vermeden önce sormak iyi olur.
       *[low] Resmî bir metinle karşılaştırılmadı. Karar vermeden önce sormak iyi olur.
    } { $date ->
        [unknown] Kaynağın tarihi bilinmiyor.
       *[other] Kaynağın tarihi: { $date }.
    }{ $due ->
        [yes] {" "}Yeniden denetlenme zamanı geldi.
       *[no] {""}
    }
law-contact = İletişim: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Ulusal metin, { $country }: { $name }

# Kinds of offices that decide. Nominative, in a list after a colon.
office-police = polis
office-prosecutor = davayı açan savcı
office-court = mahkeme
office-immigration = göç idaresi
office-ministry = bir bakanlık
office-agency = bu konunun resmî kurumu
office-labour = işyerlerini denetleyen daire
office-service = bir sosyal hizmet kuruluşu

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Yasada dinlenmek ve düşünmek için bir süre var.
       *[may] Dinlenmek ve düşünmek için bir süre olabilir.
    } { $bound ->
        [at-least] Süre en az { $time }.
        [up-to] Süre en çok { $time }.
       *[exactly] Süre: { $time }.
    }
law-days =
    { $number ->
        [one] { $number } gün
       *[other] { $number } gün
    }
law-months =
    { $number ->
        [one] { $number } ay
       *[other] { $number } ay
    }
law-reflect-none = Burada dinlenmek ve düşünmek için belirli bir süre bilmiyoruz.
law-reflect-not-in-force = Dinlenme ve düşünme süresi için bir kural var. Bildiğimiz kadarıyla henüz uygulanmıyor.
law-reflect-decides =
    { $sure ->
        [sure] Karar veren: { $offices }.
       *[may] Bildiğimiz kadarıyla karar veren: { $offices }.
    }
# What starts it, as a list with "or". Each start-… word is a condition with "-se", so that any of them can come last.
law-reflect-starts = Şöyle başlayabilir: { $starts }.
start-signs = bir makam işaretler görürse
start-request = siz isterseniz
start-referral = bir kuruluş veya makam sizi yönlendirirse
start-recognised = resmen tanınırsanız
start-permit = izin için başvurursanız
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] Bu sürede ülkeden gönderilemezsiniz.
           *[may] Bu sürede ülkeden gönderilmeye karşı korunuyor olabilirsiniz.
        }
        [no] Ülkeden çıkma emrini durdurmayabilir.
       *[depends] Ülkeden çıkma emrinin durup durmadığı durumunuza bağlı.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Yasaya göre yardım, polisle konuşmaya bağlı değil.
           *[may] Bildiğimiz kadarıyla yardım, polisle konuşmaya bağlı değil.
        }
        [yes] Yardım, polisle konuşmaya bağlı olabilir.
       *[depends] Bazı yardımlar polisle konuşmaya bağlı, bazıları değil.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } ay).
       *[other] {" "}({ $months } ay).
    } { $cooperation ->
        [yes] Bunun için polise veya mahkemeye yardım etmeniz istenir.
        [no] { $sure ->
            [sure] Bunun için polise yardım etmeniz gerekmez.
           *[may] Bildiğimiz kadarıyla bunun için polise yardım etmeniz gerekmez.
        }
        [depends] Bunun için polise yardım etmeniz istenebilir.
       *[other] Polise yardım etmeniz gerekir mi, bilmiyoruz.
    }{ $personal ->
        [yes] {" "}Kendi durumunuz bir sebep olabilir.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] çalışma hakkınız var.
           *[may] çalışma hakkınız olabilir. Önce sormak iyi olur.
        }
        [no] bununla çalışamazsınız.
       *[depends] çalışma hakkı durumunuza bağlı.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Devletten para istemenin bir yolu var.
       *[may] Devletten para istemenin bir yolu olabilir.
    } Adı: { $name }.
law-fund-none = Bu konuda bir devlet fonu bilmiyoruz.
law-fund-office = Başvurulan yer: { $name }.
law-fund-country =
    { $answer ->
        [yes] Hangi ülkeden olduğunuz fark etmez.
        [no] Her ülkenin insanı için değildir.
       *[depends] Bazı kişilerde hangi ülkeden oldukları fark eder.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Belgelerinize bağlı değil.
           *[may] Belgelerinize bağlı olmayabilir.
        }
        [no] Belgelerinize bağlı.
       *[depends] Bazı kişilerde belgelere bağlı.
    }
law-fund-time =
    { $sure ->
        [sure] Bir süre sınırı var: { $time }.
       *[may] Bir süre sınırı olabilir: { $time }.
    } Ne zaman başladığını bir avukat söyleyebilir.
law-offender =
    { $ways ->
        [criminal] Ceza mahkemesi ödemeye karar verebilir.
        [civil] Hukuk mahkemesi ödemeye karar verebilir.
       *[other] Ceza mahkemesi ödemeye karar verebilir, hukuk mahkemesi de.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Belgeniz olmasa da ücretinizi isteyebilirsiniz.
           *[may] Belki belgeniz olmasa da ücretinizi isteyebilirsiniz.
        }
        [no] Belge olmadan ücret istemek mümkün olmayabilir.
       *[depends] Belge olmadan ücret istemek durumunuza bağlı.
    }
law-wages-time =
    { $sure ->
        [sure] Bir süre sınırı var: { $time }.
       *[may] Bir süre sınırı olabilir: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Başkalarının size yaptırdıkları için cezalandırılmamak üzerine bir yasa var. Her fiili kapsamayabilir.
           *[may] Başkalarının size yaptırdıkları için cezalandırılmamak üzerine bir yasa olabilir.
        }
        [guideline] Görevlilere yönelik bir rehber cezalandırılmamaktan söz ediyor. Bu, yasadan daha zayıf.
        [both] Bir yasa ve bir rehber, size yaptırılanlar için cezalandırılmamaktan söz ediyor. Her fiili kapsamayabilirler.
        [general_rules] Bunun için yapılmış bir kural yok. Zorlanan kişiler için genel kurallar yardımcı olabilir.
       *[none] Burada böyle bir kural bilmiyoruz.
    }
law-nopunish-law = Adı: { $name }.

# Return.
law-programme =
    Bir program: { $name }{ $has-by ->
        [yes] {" "}(yürüten: { $by }).
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Görüntülü konuşmayı isteyebilirsiniz.
           *[may] Belki görüntülü konuşabilirsiniz.
        }
        [no] Görüntülü konuşma öngörülmemiş.
       *[depends] Görüntülü konuşma davaya bağlı.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Salon başkalarına kapatılabilir.
           *[may] Salonun başkalarına kapatılması belki mümkündür.
        }
        [no] Salon başkalarına açık kalır.
       *[depends] Salonun kapatılması davaya bağlı.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Yasaya göre adınız korunur.
           *[may] Adınız korunuyor olabilir.
        }
        [no] Adınız duyulabilir.
       *[depends] Ağır davalarda adınız gizli kalabilir.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Davada koruma isteyebilirsiniz.
           *[may] Belki davada koruma isteyebilirsiniz.
        }
        [no] Mahkemede konuşan kişiler için bir koruma bilmiyoruz.
       *[depends] Bazı davalarda, mahkemede konuşan kişiler için koruma var.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] Bu tür davalarda ücretsiz hukuki yardım var.
           *[may] Ücretsiz hukuki yardım olabilir.
        }
        [no] Ücretsiz bir avukat bilmiyoruz.
       *[depends] Bazı kişilerin ücretsiz avukatı olur. Bunlardan biri misiniz, sorabilirsiniz.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Yalnız olan çocuğa bir yetişkin veya bir kurum bakmak zorunda.
           *[may] Yalnız olan çocuğa bir yetişkin veya bir kurum bakabilir.
        }
        [no] Yalnız olan çocuğa bakması gereken bir yetişkin bilmiyoruz.
       *[depends] Yalnız olan çocuğa kimin baktığı her yerde aynı değil.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Emin değillerse, bakılırken yaş 18'in altında sayılır.
           *[may] Emin değillerse, bakılırken yaş 18'in altında sayılabilir.
        }
        [no] Emin değillerse, bir yetişkin gibi davranabilirler.
       *[depends] Emin değillerse ne yapacakları duruma bağlı.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Karar veren: { $offices }.
       *[may] Bildiğimiz kadarıyla karar veren: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Bir kuruluş sizin için isteyebilir.
           *[may] Belki bir kuruluş sizin için isteyebilir.
        }
        [no] Bir kuruluş sizin için isteyemez, bunu bir makam yapar.
       *[depends] Bazı kuruluşlar sizin için isteyebilir.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Kendiniz isteyebilirsiniz.
           *[may] Belki kendiniz isteyebilirsiniz.
        }
        [no] Kendiniz isteyemezsiniz.
       *[depends] Bazı durumlarda kendiniz isteyebilirsiniz.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Sizin evet demeniz gerekir.
           *[may] Sizin evet demeniz gerekebilir. Sormak mümkün.
        }
        [no] Siz evet demeden de sürebilir.
       *[depends] Sizin evetinizin gerekip gerekmediği duruma bağlı.
    }

# Services with a place to sleep, by number.
law-places =
    { $country } için bu rehberin bildiği, kalacak yeri olan kuruluş sayısı: { $number ->
        [one] { $number }
       *[other] { $number }
    }. Bunlara “Yardım bulmak” altında bakabilirsiniz.

# What may be missing, inside the sentence of law-gaps. Nouns in the nominative.
gap-reflect-length = ne kadar sürdüğü
gap-reflect-decides = kimin karar verdiği
gap-reflect-starts = neyle başladığı
gap-reflect-removal = gönderilmenin durup durmadığı
gap-reflect-cooperation = yardımın polise bağlı olup olmadığı
gap-fund-papers = belgelerin önemi
gap-fund-time = süre sınırı
gap-wages-papers = belgelerin önemi
gap-wages-time = süre sınırı
gap-nopunish = kuralın ne kadar güçlü olduğu
gap-court-video = görüntülü konuşmanın mümkün olup olmadığı
gap-court-closed = salonun kapatılıp kapatılamadığı
gap-court-name = adın duyulup duyulmadığı
gap-court-lawyer = avukatın ücretsiz olup olmadığı
gap-court-witness = tanıkları kimin koruduğu
gap-id-decides = kimin karar verdiği
gap-id-service = bir kuruluşun isteyip isteyemediği
gap-id-self = kişinin kendisinin isteyip isteyemediği
gap-id-consent = kişinin evetinin gerekip gerekmediği
gap-child-guardian = çocuk adına kimin konuştuğu
gap-child-age = yaşa nasıl bakıldığı
gap-work = çalışmanın serbest olup olmadığı
