# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Maraming karapatan sa trabaho ang may bisa, may papeles man o wala: sahod, pahinga, walang banta. Para rin ito sa mga lalaki, bata man o matanda.

    Puwedeng magpayo ang unyon. May opisina ng Estado na nag-iinspeksyon ng trabaho. May nagre-report ng walang papeles. Puwede munang magtanong sa serbisyo.

    Sa maraming daungan, may sentro para sa mga tripulante. Kung nakatali sa amo ang visa, baka apektado ito ng pag-alis.
    .title = Tungkol sa trabaho
    .next = Puwedeng tingnan ang sahod na hindi binayaran, o magtanong.
    .wages = Sahod na hindi binayaran
    .help = Humanap ng tulong
    .papers = Pasaporte o papeles
    .debt = Utang na walang katapusan
    .domestic = Trabaho sa bahay
sit-labour-missing = Hindi namin alam ang patakaran sa trabaho sa { $country }. Baka alam ng unyon o abogado roon.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    May mga utang na palaki nang palaki: placement fee, pamasahe, interes, multa, upa. Minsan, pamilya ang sinisingil.

    Sa maraming bansa, hindi puwedeng singilin sa batas ang utang sa taong gumagamit sa inyo. Kung posible, puwedeng magtanong sa abogado bago magbayad pa.

    Kung magbabayad, baka tumahimik sandali, at baka lumaki pa rin ang utang. Kung hindi, nasa inyo ang pera, at baka may mga banta.
    .title = Tungkol sa mga utang
    .next = Puwede itong pag-usapan kasama ang serbisyo bago magbayad o tumigil.
    .help = Humanap ng tulong
    .family = Kapag may banta sa pamilya
    .oaths = Sumpa at mga pangako

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Trabaho ang trabaho sa bahay, kahit doon din kayo nakatira. Maraming bansa ang may patakaran sa sahod, pahinga at day off. Madalas, walang among puwedeng magtago ng pasaporte ninyo.

    Baka mahal ninyo ang batang inaalagaan ninyo roon. Totoo iyon, at puwede pa rin kayong umalis.

    Sa pag-alis, baka may kalayaan, at baka mawala ang kuwarto o visa. Sa pananatili, nasa inyo muna ang mga ito, at baka tuloy ang panggigipit.
    .title = Trabaho sa bahay
    .next = Puwedeng magplano kasama ang serbisyo at saka na magpasya.
    .wages = Sahod na hindi binayaran
    .help = Humanap ng tulong
    .diplomat = Trabaho sa bahay ng diplomat
sit-domestic-missing = Hindi namin alam ang patakarang ito sa { $country }. Baka alam ng unyon doon.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    May immunity ang ilang tauhan ng embassy: hindi sila basta madadala sa korte. May mga karapatan pa rin kayo.

    May protocol office ang ilang bansa para sa ganitong kaso, o espesyal na permit. May mga abogadong may alam dito.

    Ang pag-alis ay baka magtapos ng panggigipit, at ng permit din ninyo. Sa pananatili, nasa inyo muna ang permit, at baka magpatuloy ang panggigipit.
    .title = Trabaho sa bahay ng diplomat
    .next = Puwede kayong magplano kasama ang abogado bago magpasya.
    .help = Humanap ng tulong
    .permit = Pahintulot na manatili
    .papers = Pasaporte o papeles
sit-diplomat-missing = Hindi namin alam kung ano ang ginagawa sa { $country } sa ganitong kaso. Baka alam ng abogado.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Anuman ang ginagawa o ginawa ninyo, pasya ninyo kung aalis: ngayon, sa susunod, o hindi kailanman.

    Puwedeng lumapit sa doktor o abogado at manatili kung nasaan kayo. Sa pag-alis, baka may pahinga, at mawala ang kita. Sa pananatili, may kita, at baka iba pa rin ang nagpapasya.

    Iba-iba ang batas sa pagbebenta at pagbili ng sex. Sa ilang bansa, puwedeng habulin ang kinuhang pera. Para rin ito sa lalaki at trans.
    .title = Tulong nang walang panghuhusga
    .next = Puwedeng humiling ng doktor o makakausap, iyon lang.
    .health = Kalusugan
    .help = Humanap ng tulong
    .images = Mga litrato at account

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    May mga taong pinipilit magdala o magtanim ng droga, magnakaw, mamalimos, manloko, o magpakasal para sa papeles. Nangyayari rin ito sa mga lalaki, bata man o matanda.

    Maraming bansa ang may patakaran sa hindi pagpaparusa sa ipinagawa sa inyo ng iba. Hindi pare-pareho ang mga ito.

    Baka makatulong ang maagang pagsasabi. Baka gamitin laban sa inyo ang sinabi ninyo nang walang abogado.
    .title = Ang ipinagawa ng iba
    .next = Puwede kayong humingi ng abogado bago magbigay ng salaysay.
    .nopunish = Hindi pagpaparusa
    .lawyer = Abogado
    .held = Naka-detain o kinasuhan ako
sit-crime-missing = Hindi namin alam ang patakarang ito sa { $country }. Baka alam ng abogado roon.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    May ikinukulong sa mga lugar na may bantay at pinipilit manloko ng iba online. Marami ang lalaki.

    Madalas, binabantayan ang mga telepono roon. Baka gamitin laban sa inyo ang inamin ninyo sa chat.

    Baka gumana ang pagbabayad para makaalis, at baka humingi pa sila. Baka makatulong ang embassy, at baka sabihin nito sa mga tao sa sariling bansa. Sa border, puwede ninyong sabihing pinilit kayo. Iba-iba ang kasunod.
    .title = Trabaho online
    .next = Kung walang nagbabantay, puwede kayong humanap ng tulong dito.
    .embassy = Embassy o konsulado
    .lawyer = Abogado
    .nopunish = Hindi pagpaparusa
    .help = Humanap ng tulong
sit-scam-missing = Wala kaming alam na numero para rito sa { $country }. Baka alam ng embassy.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    Sa karamihan ng bansa, kailangan sa kasal ang malayang oo ng dalawa. Kung wala ito, baka mapigil o matapos ninyo ang kasal.

    Madalas, puwedeng mag-utos ang korte na lumayo ang mga tao. Baka magdala ito ng katahimikan, o galit. Masasabi ng abogado kung may dapat bayarang dote.

    Bago lumipad, puwedeng sabihin sa pinagkakatiwalaan kung saan kayo pupunta. Sa airport, puwedeng makausap ang opisyal nang sarilinan.
    .title = Tungkol sa isang kasal
    .next = Puwedeng kumausap sa serbisyo at walang pagpasyahan.
    .help = Humanap ng tulong
    .under18 = Tulong kung wala pa akong 18
sit-marriage-missing = Hindi namin alam ang batas na ito sa { $country }. Baka alam ng abogado.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    May nagbabantang ipakita ang mga litrato, o nang-aagaw ng account. Hindi kayo ang dapat mahiya.

    Baka hindi sila mapigil ng bayad o padala pa. Puwedeng maging patunay ang mga mensahe, pangalan at petsa. Sa bagong password, baka hindi na makapasok ang iba, at baka mapansin nila.

    Para lang ito sa device na kayo lang ang may kontrol. Kung nakikita ito ng iba, puwedeng tumulong sa plano ang serbisyo.
    .title = Litrato, camera, account
    .next = Puwede ninyong tingnan kung paano ipaalis, o makipag-usap muna.
    .keep = Ano ang mabuting itabi
    .help = Humanap ng tulong

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    May dalawang libreng tool na humihiling sa mga website at app na harangin ang litrato. Para sa 18 pataas ang StopNCII. Para sa mga litrato noong wala pa kayong 18 ang Take It Down.

    Gumagawa ang device ninyo ng fingerprint ng litrato, isang uri ng code. Hindi ina-upload ang litrato. Hindi lahat ng site ay kasali.

    Para lang ito sa device na kayo lang ang may kontrol. May maiiwang bakas ng pagbisita sa device. Puwede ring magpatulong sa serbisyo.
    .label = Paano ipaalis

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Puwede kayong suriin ng doktor, maaga man o pagkaraan ng mga taon. Puwedeng matagal ang gamutan. Puwedeng hingin sa ospital ang mga papel ninyo.

    Pangunahing tinitingnan ng batas ang mga nag-ayos nito. Sa ilang bansa, pinaparusahan din ang pagtanggap ng pera para rito. Masasabi ito ng abogado bago kumausap ng mga opisyal.

    Kung hindi pa nangyari, puwedeng sabihin sa doktor nang sarilinan na ayaw ninyo.
    .title = Katawan at kalusugan ninyo
    .next = Puwede munang magpatingin, at saka na isipin ang iba.
    .health = Kalusugan
    .lawyer = Abogado
    .help = Humanap ng tulong

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Maraming tumutulong kapag kailangang lumikas ang iba. May mga gumagamit sa kanila: sa alok na sakay sa checkpoint, kuwarto o trabaho.

    Puwede ninyong suriin ang alok bago umalis. Puwede ninyong sabihin sa pinagkakatiwalaan kung saan kayo dadaan.

    Ipinagbabawal ng batas na gamitin ang mga bata sa labanan. May mga bansang nagpapahintulot sa mga lumilikas na manatili nang ilang panahon.
    .title = Giyera, paglikas, sakuna
    .next = Puwede ninyong suriin ang alok, o itanong kung paano makakapanatili.
    .offer = Totoo ba ang alok na ito?
    .asylum = Proteksyon dito (asylum)
    .help = Humanap ng tulong
sit-conflict-missing = Hindi namin alam kung ano ang mayroon sa { $country } para sa mga lumilikas. Puwede kayong magtanong sa serbisyo roon.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Puwedeng maging mabigat sa katawan at isip ang isang sumpa. Totoo ang takot.

    May ibang taong nakalaya na sa sumpa nila. Noong 2018, pinakawalan ng Oba ng Benin ang mga tao mula sa ganitong sumpa.

    Baka makatulong ang pinuno ng sariling pananampalataya o tradisyon. Baka kilala ng ilan ang kinatatakutan ninyo, kaya puwedeng pumili nang maingat. Masasabi ng abogado kung may utang kayo sa batas.
    .title = Sumpa at mga pangako
    .next = Puwede ninyong kausapin ang serbisyo tungkol sa sumpa, pera o pamilya.
    .help = Humanap ng tulong
    .family = Kapag may banta sa pamilya

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Puwedeng magkasama ang pagmamahal at pamimilit. Puwedeng kapareha, magulang o ibang kamag-anak.

    Sa maraming bansa, puwedeng mag-utos ang korte na lumayo ang isang tao sa inyo o sa bata. Sa pag-alis o sa utos, baka may katahimikan, o galit. Sa pananatili, baka tahimik pa, at baka lumala ang panggigipit.

    May nag-iiwan ng kopya ng papeles at kaunting pera sa kaibigan. Kayo lang ang makakaalam kung uubra ito.
    .title = Kapag malapit sa inyo
    .next = Puwedeng magplano kasama ang serbisyo, aalis man o mananatili.
    .help = Humanap ng tulong
    .phone = Mas maingat na paggamit
