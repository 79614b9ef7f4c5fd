# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Hindi ninyo kailangang magpasya ngayon, at hindi rito. Kailangan ng mabuting pasya ang oras at kaalaman sa dalawang landas. Dapat ligtas ang pag-uwi, at sariling pasya ninyo. Puwedeng humindi, o hindi muna.

    Kung may papel na nag-uutos na umalis kayo, puwedeng iyon muna ang tingnan.
    .title = Umuwi o manatili
    .good = Sa pag-uwi, baka may pamilya, wika at bagong simula. Baka may lumang utang o panganib.
    .hard = Sa pananatili, baka may oras, permit at trabaho. Baka may paghihintay at di-tiyak na wakas.
    .told = Sinabihan akong umalis
    .know = Ano ang aalamin muna
    .safe = Ligtas kaya?
    .law = Ano ang sinasabi ng batas
    .life = Buhay pagkatapos
    .help = Tulong sa pag-uwi
    .other = Ibang mga landas
    .sheet = Worksheet

# D82. The six groups list the same lines as the worksheet.
b-know =
    Bago magpasya, may mga bagay na mabuting malaman. Nasa anim na grupo ang mga ito. Puwede ninyong basahin ang isa o lahat, sa kahit anong ayos.
    .title = Ano ang aalamin muna
    .sheet = Worksheet
    .help = Humanap ng tulong
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = Ang pasya
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Kaligtasan
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = Ang batas
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Pera
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = Ang biyahe
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Buhay at mga anak

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Puwede ba akong humindi, o hindi muna ngayon? Sino ang magpapasya kung hindi ako pipili?
    .who = Makakasagot ang abogado o serbisyo.
sheet-2 = Ano ang puwedeng mangyari kung humindi ako?
    .who = Makakasagot ang abogado.
sheet-3 = Ano pa ang ibang landas ko, dito o sa ibang lugar?
    .who = Makakasagot ang abogado.
sheet-4 = Gaano karami ang oras ko, at ano ang huling araw?
    .who = Makakasagot ang abogado o serbisyo.
sheet-5 = Ano ang mangyayari sa permit o hiling ko kung aalis ako?
    .who = Makakasagot ang abogado.
sheet-6 = Puwede ba akong bumalik sa susunod, para sa bisita, korte o pamilya?
    .who = Makakasagot ang abogado.
sheet-7 = Sino ang puwedeng manakit sa akin doon, dito o sa biyahe? Sino ang tumitingin dito, at puwede ko ba itong basahin?
    .who = Makakasagot ang serbisyo o ang opisina ng UN sa migrasyon.
sheet-8 = Sino talaga ang magpoprotekta sa akin doon?
    .who = Makakasagot ang serbisyo roon.
sheet-9 = Maayos ba ang pamilya ko, ano ang alam nila, at kasama ba sila rito?
    .who = Kayo, o ang serbisyo roon kung papayag kayo.
sheet-10 = Ano ang mangyayari sa kaso sa korte? Puwede ba akong magsalita sa video? Sino ang magsasabi sa akin ng wakas?
    .who = Makakasagot ang abogado o ang opisinang humahawak ng kaso.
sheet-11 = Paano ko makukuha ang sahod at ibang pera pagkaalis ko?
    .who = Makakasagot ang abogado o unyon.
sheet-12 = Puwede ba akong maparusahan sa sariling bansa para sa anuman?
    .who = Makakasagot ang abogado.
sheet-13 = Anong papel ang gagamitin ko sa biyahe, at ano ang ipinapakita nito?
    .who = Makakasagot ang serbisyo o ang opisina ng UN sa migrasyon.
sheet-14 = Sino ang makakakuha ng anong datos tungkol sa akin? Ano ang puwede kong tanggihan?
    .who = Makakasagot ang serbisyo o ang opisina ng UN sa migrasyon.
sheet-15 = Anong tulong ang mayroon ako hanggang umalis?
    .who = Makakasagot ang serbisyo.
sheet-16 = Paano ako bibiyahe, sino ang kasama ko, sino ang sasalubong?
    .who = Makakasagot ang serbisyo o ang opisina ng UN sa migrasyon.
sheet-17 = Ano ang makukuha ko roon: tirahan, kita, kurso? Gaano katagal, mula kanino?
    .who = Makakasagot ang serbisyo roon.
sheet-18 = Makukuha ko ba roon ang gamutan at gamot ko? Magkano ito?
    .who = Makakasagot ang doktor o serbisyo roon.
sheet-19 = Paano ang mga anak ko: papeles, aral, sino ang mag-aalaga?
    .who = Makakasagot ang abogado o guardian, ang matandang nagsasalita para sa bata.
sheet-20 = Utang ko ba talaga ang mga ito, o dapat tuparin ang pangako? Sino ang puwedeng maningil?
    .who = Makakasagot ang abogado o serbisyo.
sheet-21 = Ano ang sasabihin o gagawin ng mga tao? May giyera ba, o batas laban sa mga tulad ko?
    .who = Makakasagot ang serbisyo para sa mga lumilikas.
sheet-22 = May nakasulat bang plano, at isang taong may pangalan bago at pagkatapos?
    .who = Makakasagot ang serbisyo o ang opisina ng UN sa migrasyon.
sheet-23 = Sino ang magbabayad? Kailangan ko bang isauli ang bayad kung babalik ako rito?
    .who = Makakasagot ang opisina ng UN sa migrasyon.
sheet-24 = Hanggang kailan ko puwedeng baguhin ang isip ko, at paano?
    .who = Makakasagot ang abogado o ang opisina ng UN sa migrasyon.
sheet-25 = Sino ang magbibigay ng independent na payo, at saan ako puwedeng magreklamo?
    .who = Makakasagot ang abogado.
sheet-26 = Wala pa akong 18: sino ang magsasalita para sa akin, at sino ang magpapasya kung ano ang mabuti sa akin?
    .who = Makakasagot ang guardian, ang matandang nagsasalita para sa bata.

# D83.
b-safe =
    Kayo ang mas nakakakilala sa mga tao: kung sino ang puwedeng manakit sa inyo, saan, at sa biyahe.

    Puwedeng tingnan ng serbisyo ang mga panganib kasama ninyo. Puwede ninyong itanong kung sino ang gagawa nito, at hilinging mabasa at maitama ito. May mga taong muling ginamit ng iba pagkauwi.

    Baka mas mabuting hindi umuwi, o hindi muna ngayon.
    .title = Ligtas kaya?
    .next = Puwede kayong humiling ng proteksyon dito, o sa ibang lugar.
    .asylum = Proteksyon dito (asylum)
    .protect = Proteksyon sa mga banta
    .family = Kapag may banta sa pamilya
b-safe-missing = Hindi namin alam kung sino ang tumitingin nito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D84.
b-law =
    Kapag umalis kayo, baka matapos ang permit o ang hiling na asylum, na proteksyon sa ibang bansa. Minsan may pagbabawal sa pagpasok: hindi kayo puwedeng bumalik nang ilang panahon.

    Madalas, puwedeng magpatuloy ang kaso sa korte o paghahabol ng pera kahit wala kayo. Sa sariling bansa, baka may mga gawang pinaparusahan.

    Masasabi ito ng abogado bago kayo umalis.
    .title = Ano ang sinasabi ng batas
    .lawyer = Abogado
    .abroad = Kaso sa ibang bansa
    .money = Pera pagkaalis
b-law-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    Sa dalawang lugar, puwede ninyong itanong ang pareho: saan ako matutulog, ano ang ikabubuhay ko, sino ang gagamot sa akin, paano ang mga utang?

    Baka tumulong ang pamilya at kapitbahay, o baka pag-usapan nila kayo. Baka madali o mahirap ito sa mga bata.

    Puwede ninyong ikumpara ang dalawang lugar sa papel, o sa isip.
    .title = Buhay pagkatapos
    .help = Tulong sa pag-uwi
    .debts = Utang na walang katapusan
    .family = Kapag may banta sa pamilya

# D86. Both sides.
b-help =
    May mga programang tumutulong sa mga taong pumipiling umuwi. Marami ang pinapatakbo ng opisina ng UN sa migrasyon, ang iba ay ng mga Estado at serbisyo. Puwede ninyong itanong kung sino ang nagbabayad sa kanila at kung independent sila.
    .title = Sino ang tumutulong umuwi
    .good = Mabuting panig: tiket, papeles, kasama sa biyahe, at kaunting pera para sa bagong simula.
    .hard = Mahirap na panig: may mga kondisyon, baka matapos nang maaga ang tulong, at baka mahirap bumalik.
    .contact = Mga serbisyo sa pag-uwi
    .sign = Bago pumirma
    .trip = Ang biyahe at pagkatapos
b-help-missing = Hindi namin alam ang mga programa sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D87.
b-trip =
    Puwede kayong humingi ng plano sa papel: anong papeles, sino ang kasama, ano ang mangyayari sa airport, sino ang sasalubong.

    Nakakatulong ang isang taong kilala ninyo sa pangalan, bago at pagkatapos ng biyahe. Pagkaraan nito, dapat nila kayong kumustahin kung gusto lang ninyo.
    .title = Ang biyahe at pagkatapos
    .abroad = Tulong sa ibang bansa
    .sign = Bago pumirma
b-trip-missing = Hindi namin alam kung paano ito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D88.
b-other =
    Baka may higit sa dalawang landas: permit dito, asylum na ibig sabihin ay proteksyon dito, pamilya sa ibang lugar, ibang bansa, o pag-uwi sa ibang araw.

    May sariling patakaran at petsa ang bawat isa. Masasabi ng abogado kung alin ang bukas sa inyo.
    .title = Ibang mga landas
    .permit = Pahintulot na manatili
    .asylum = Proteksyon (asylum)
    .help = Humanap ng tulong
b-other-missing = Hindi namin alam ang mga landas sa { $country }. Puwedeng sabihin ng abogado.

# D89. One line at a time; nothing is saved.
b-sheet =
    Isa-isa ang tanong. Puwede ninyong markahan kung ano ang gusto ninyong itanong. Walang sine-save: nawawala ang mga marka pag-alis ninyo.
    .title = Worksheet
    .next = Puwede ninyong tingnan ang mga tanong ninyo anumang oras.
    .going = Itanong tungkol sa pag-uwi
    .staying = Itanong tungkol sa pananatili
    .know = Alam ko na ito
    .onward = Susunod na tanong
    .questions = Ipakita ang mga tanong ko
    .clear = Burahin lahat ng marka
b-sheet-line = Tanong { $number } sa { $of }
b-sheet-marked = May marka: { $marks }.
b-sheet-result = Ang mga tanong ninyo. Puwede ninyo itong basahin sa abogado o serbisyo.
b-sheet-going = Tungkol sa pag-uwi
b-sheet-staying = Tungkol sa pananatili
b-sheet-empty = Wala kayong minarkahang tanong. Ayos lang iyon.

# D90.
b-sign =
    Bago pumirma, puwede ninyong hilinging basahin ito sa wika ninyo, o marinig ito. Puwede kayong maglaan ng oras, at magtabi ng kopya.

    Hanggang kailan ko puwedeng baguhin ang isip ko? Ano ang mangyayari pagkatapos? Sino ang tutulong sa akin kung may maling mangyari?
    .title = Bago pumirma
    .lawyer = Abogado
    .help = Humanap ng tulong
b-sign-missing = Hindi namin alam ang patakaran sa { $country }. Puwedeng basahin ng abogado ang papel.
b-sign-data =
    Sino rito ang makakakuha ng datos ko? Sino roon? Ano mismo: pangalan, kalusugan, ang nangyari?

    Puwede kayong pumayag sa isang bagay at humindi sa iba. Puwede ninyong hilingin ito sa papel.
    .label = Ano ang ipinapasa nila

# D91.
b-forced =
    May petsa ang papel na nag-uutos sa inyong umalis. Madalas, puwede ninyong hilingin sa korte na tingnan ito muli, pero ilang araw lang. Puwedeng may magawa ang abogado ngayong araw, kung may makontak kayo.

    Puwede ninyong sabihin ang nangyari sa inyo, at na takot kayong bumalik. Walang bansang puwedeng magpadala ng tao sa torture.

    Baka i-detain muna kayo nang ilang panahon. Puwede ring humingi ng abogado roon.
    .title = Sinabihan akong umalis
    .next = Puwede kayong humanap ng abogado ngayon.
    .lawyer = Abogado
    .asylum = Proteksyon dito (asylum)
    .recognised = Ang pagkilala
b-forced-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.
