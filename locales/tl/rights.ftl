# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    May mga karapatan kayo bago pa kayo bigyan ng status ng sinuman.

    Tulong: tirahan, doktor, payo. Pananatili: oras para mag-isip, permit, hindi maparusahan. Hustisya at pera: abogado, korte, sahod.

    Iba-iba sa bawat bansa kung ano talaga ang makukuha.
    .title = Mga karapatan sa maikli
    .all = Para sa lahat
    .rest = Oras na magpahinga at mag-isip
    .help = Tulong kahit hindi tumestigo
    .house = Tirahan
    .health = Kalusugan
    .living = Pera, pagkain, trabaho, aral
    .stay = Pahintulot na manatili
    .nopunish = Hindi pagpaparusa
    .privacy = Privacy

# D39.
r-all =
    Para sa lahat ang mga karapatang ito: may papeles man o wala, anuman ang bansa, kulay, wika, pananampalataya o opinyon.

    Para ito sa babae, lalaki at trans, sa may kapansanan, at sa mga bata. Nangyayari rin ito sa mga lalaki, bata man o matanda.

    Kung masama ang trato sa inyo dahil sa kung sino kayo, puwede kayong magreklamo.
    .title = Para sa lahat
    .next-right = Susunod na karapatan
    .complain = Kapag may lumabag sa patakaran

# D40.
r-info =
    Puwede kayong humingi ng impormasyon sa wikang naiintindihan ninyo. Sa maraming proseso, karapatan ninyo ang libreng interpreter.

    Puwede kayong humiling ng babae o lalaki. Kung wala kayong tiwala sa interpreter, puwede ninyong sabihin ito at humingi ng iba.
    .title = Impormasyon at interpreter
    .lawyer = Abogado
    .help = Humanap ng tulong

# D41. Identification. Both sides.
r-id =
    Ang pagkilala ay kapag sinabi ng isang opisina: ang tawag ng batas sa kalagayang ito ay “{ -legal-victim }”. Puwede ninyo itong hilingin, pati bago kayo paalisin. Kung hindi ang sagot, madalas puwede kayong humiling muli.
    .title = Ang pagkilala
    .good = Mabuting panig: baka magbukas ito ng tulong, tirahan, oras para mag-isip at permit.
    .hard = Mahirap na panig: may mga opisinang nagbabahagi ng datos, baka matagal, at baka hindi ang sagot.
    .data = Ano ang mangyayari sa datos
    .rest = Oras na magpahinga at mag-isip
    .who = Sino ang makakahiling
r-id-missing = Hindi namin alam kung sino ang nagpapasya sa { $country }. Puwede kayong magtanong sa serbisyo o abogado.

# D42.
r-data =
    Ang mga form tungkol sa inyo ay baka mapunta sa pulis, sa immigration o sa ibang bansa.

    Puwede ninyong itanong kung ano ang nakasulat at kanino ito mapupunta. May mga bahaging puwede ninyong tanggihan. Puwede kayong humingi ng kopya.
    .title = Ano ang mangyayari sa datos
    .recognised = Ang pagkilala
r-data-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwede kayong magtanong bago pumirma.
r-data-questions =
    Sino ang babasa ng form na ito? Sino pa ang puwedeng humingi nito?

    Ano ang puwede kong tanggihan? Ano ang mangyayari kung tumanggi ako?

    Gaano katagal ito ise-save? Puwede ko ba itong makita at itama? Puwede ba akong makakuha ng kopya?
    .label = Mga itatanong

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    Sa maraming bansa, baka mabigyan kayo ng oras para magpahinga at mag-isip. Puwedeng saka na kayo magpasya tungkol sa pulis. Sa malaking bahagi ng Europe, hindi ito bababa sa 30 araw.

    Sa panahong ito, baka may tirahan, doktor at payo. Madalas, hindi kayo puwedeng paalisin. Sa ilang kaso, puwede itong matapos nang maaga.
    .title = Oras na magpahinga at mag-isip
    .who = Ang pagkilala
    .help = Tulong sa panahong ito
    .after = Ano ang kasunod
r-reflect-missing = Hindi namin alam ito sa { $country }. Puwede kayong magtanong sa serbisyo bago umasa rito.

# D44.
r-help =
    Ayon sa mga patakaran ng mga bansa, hindi dapat nakabatay ang tulong sa sinasabi ninyo laban sa iba.

    Sa ilang bansa, may tulong na ikinakabit pa rin sa salaysay. Kung may magsabi nito, puwede ninyong itanong: saan nakasulat ang patakarang ito? Puwede kayong magtanong sa abogado o sa ibang serbisyo.
    .title = Tulong kahit hindi tumestigo
    .help = Humanap ng tulong
    .complain = Kapag may lumabag sa patakaran
r-help-missing = Hindi namin alam kung paano ito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D45.
r-house =
    May mga apartment, bahay para sa grupo, at kuwarto sa mga pamilya. Ang ilan ay para sa babae, ang ilan ay para sa lalaki, magkapareha o pamilya.

    Karamihan ay may patakaran: bisita, telepono, address na hindi ipinapaalam sa iba. Puwede muna ninyo itong itanong. Puwede ninyong itanong ang tungkol sa anak, alagang hayop at hagdan.

    Puwede kayong umalis muli kung gusto ninyo.
    .title = Tirahan
    .help = Humanap ng tulong
    .tonight = Para ngayong gabi
r-house-missing = Hindi pa namin alam ang mga tirahan sa { $country }. Baka alam ng hotline.

# D46.
r-health =
    Puwede kayong humiling na magpatingin sa doktor. Sa maraming bansa, may libreng gamutan kahit walang papeles.

    Dapat hindi sabihin ng doktor sa iba ang sinasabi ninyo, sa loob ng limitasyon ng batas. Puwede kayong humingi ng interpreter, at ng kopya ng inyong rekord.
    .title = Kalusugan
    .soon = Pagkatapos ng pilit na sex
    .repro = Pagbubuntis at impeksyon
    .mind = Isip at tulog
r-health-missing = Hindi namin alam ang patakaran sa { $country }. Puwedeng itanong sa klinika ang bayad at papeles.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Mas mabuti kung maaga, at nakakatulong pa rin kung huli. Kayo ang magpapasya kung ano ang gagawin.

    Puwedeng simulan ang gamot laban sa HIV sa loob ng 72 oras. May bisa ang gamot laban sa pagbubuntis sa loob ng 5 araw.

    Madalas, puwedeng itabi ng doktor ang ebidensya nang hindi sinasabi sa pulis. Puwede muna ninyo itong itanong.
    .title = Pagpapatingin nang maaga
    .next = Puwede kayong humiling ng doktor, o magpahinga muna sandali.
    .where = Saan pupunta
    .calm = Sandaling pahinga
    .report = Magsumbong o hindi
r-health-now-missing = Hindi namin alam ang patakaran sa { $country }. Puwedeng sabihin ng ospital.

# D48. Behind a warning.
r-health-repro =
    Puwedeng i-test ng doktor ang pagbubuntis at impeksyon, kung gusto ninyo. Walang puwedeng pumilit sa inyo sa test.

    Puwede kayong magtanong tungkol sa birth control, at sa mga pagpiling hinahayaan ng batas. Mabisang nagagamot ang HIV.
    .title = Pag-aalaga sa katawan
    .next = Puwede kayong magtanong sa klinika ng isang bagay lang.
    .where = Saan pupunta
    .child = May anak ako o buntis
r-health-repro-missing = Hindi namin alam ang patakaran sa { $country }. Puwedeng sabihin ng klinika.

# D49.
r-health-mind =
    Puwedeng normal pagkatapos ng mabibigat na karanasan ang hirap sa tulog, takot, galit, o walang maramdaman. Karaniwan ang mga puwang sa alaala. Hindi ito kasinungalingan.

    Puwedeng makatulong ang pakikipag-usap sa taong sinanay rito. May mga gamot na nakakatulong din. May tulong para sa droga o alak, nang walang paninisi.
    .title = Isip, tulog, alaala
    .calm = Sandaling pahinga
    .help = Humanap ng tulong

# D50.
r-living =
    Baka may pera o pagkain para sa bawat araw. Sa ilang bansa, baka puwede kayong magtrabaho habang nag-iisip, o kapag may permit.

    Madalas, puwedeng mag-aral ang mga bata. Baka may kurso sa wika o para sa trabaho.
    .title = Pera, pagkain, trabaho, aral
    .permit = Pahintulot na manatili
    .help = Humanap ng tulong
r-living-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D51. Both sides.
r-stay =
    May mga permit na may pakikipagtulungan sa pulis, at may wala. Ang ilan ay tumitingin sa sariling kalagayan ninyo: kalusugan, kaligtasan, pamilya. Masasabi ng abogado kung ano ang makakatulong.
    .title = Pahintulot na manatili
    .good = Mabuting panig: oras, madalas trabaho at doktor, at minsan puwedeng sumunod ang pamilya.
    .hard = Mahirap na panig: baka matapos ito kasabay ng kaso, at malalaman ng opisina kung nasaan kayo.
    .lawyer = Abogado
    .after = Ano ang kasunod
    .asylum = Proteksyon (asylum)
r-stay-missing = Hindi namin alam ang mga permit sa { $country }. Puwede kayong magtanong sa abogado roon.

# D52.
r-asylum =
    Kung natatakot kayong may manakit sa inyo sa sariling bansa, puwede kayong humiling ng asylum: proteksyon sa ibang bansa. Baka puwede itong kasabay ng ibang permit.

    Walang bansang puwedeng magpadala ng tao sa lugar kung saan may torture, o may pag-uusig sa kanya bilang refugee.

    Hindi ito dapat malaman ng embassy ninyo kung hindi kayo pumayag. Sa Europe, baka ibang bansa ang dapat magpasya.
    .title = Kapag mapanganib ang umuwi
    .lawyer = Abogado
    .embassy = Embassy o konsulado
    .permit = Pahintulot na manatili
r-asylum-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwede kayong magtanong sa abogado.

# D53.
r-nopunish =
    May mga taong pinipilit na lumabag sa batas. Kailangan nilang magnakaw, magdala ng droga, gumamit ng pekeng papeles o manloko online.

    Maraming bansa ang may patakaran tungkol sa hindi pagpaparusa rito. Binibilang ang ipinilit na gawin, o ang direktang bunga nito. May mga gawang hindi kasama.

    Puwede ninyo itong sabihin nang maaga sa abogado, bago makipag-usap sa iba.
    .title = Hindi pagpaparusa
    .lawyer = Abogado
    .held = Naka-detain o kinasuhan ako
r-nopunish-missing = Hindi namin alam kung gaano kalakas ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D54.
r-detained =
    Puwede ninyong sabihin: Pinilit ako. Gusto ko ng abogado at interpreter. Puwede kayong maghintay sa ibang sagot hanggang dumating sila.

    Puwede kayong humiling na tumawag sa telepono. Sa karamihan ng kaso, kokontakin lang dapat nila ang konsulado ninyo kung gusto ninyo.

    Sa susunod, puwedeng hilingin ng abogado na linisin ang rekord ninyo.
    .title = Naka-detain o kinasuhan ako
    .lawyer = Abogado
    .nopunish = Hindi pagpaparusa
    .complain = Kapag may lumabag sa patakaran
r-detained-missing = Hindi namin alam ang patakaran sa { $country }. Puwede kayong humingi ng abogado.

# D55.
r-privacy =
    Hindi dapat mahayag ang pangalan ninyo kung hindi kayo pumayag. Sa maraming bansa, hindi bukas sa publiko ang mga file, at hindi puwedeng ilathala ng media kung sino kayo.

    Hindi dapat pangalanan ang mga bata kailanman. Kung nangyari ito, puwede kayong magreklamo.
    .title = Privacy
    .court = Sa korte
    .complain = Kapag may lumabag sa patakaran
r-privacy-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D56.
r-family =
    Baka kailangan din ng pamilya ninyo ng proteksyon, dito o sa sariling bansa. Minsan, puwedeng mag-alam nang tahimik ang serbisyo roon, kung papayag kayo.

    Kayo lang ang nakakaalam kung kanino kayo may tiwala, at ano ang sasabihin. Sa ilang permit, baka puwedeng bumisita o sumunod ang pamilya.
    .title = Kapag may banta sa pamilya
    .help = Humanap ng tulong
    .protect = Proteksyon sa mga banta
r-family-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D57.
r-docs =
    Sa maraming bansa, walang ibang puwedeng magtago ng pasaporte ninyo. Puwede ninyo itong hingiin, o humiling ng bago.

    Baka saklaw ng patakaran sa hindi pagpaparusa ang pekeng papeles na bigay ng iba. Masasabi ng abogado kung paano ito sasabihin.

    Puwedeng makatulong ang litrato ng papeles, kung nasa lugar na kayo lang ang tumitingin.
    .title = Papeles na kinuha o peke
    .embassy = Embassy o konsulado
    .nopunish = Hindi pagpaparusa
    .lawyer = Abogado
r-docs-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D58. Both sides; follows the sample text.
r-consul =
    Hindi ninyo kailangang lumapit sa embassy. Kung takot kayo sa gobyerno, pamilya o mga opisyal ninyo, kausapin muna ang abogado, kung kaya. Ganoon din kung iniisip ninyo ang asylum: proteksyon sa ibang bansa.
    .title = Embassy o konsulado
    .good = Mabuting panig: nakakagawa ito ng papeles sa biyahe at minsan ay tumutulong.
    .hard = Mahirap na panig: baka sabihin nito sa mga tao sa sariling bansa, at baka malaman ng iba kung nasaan kayo.
    .papers = Papeles na kinuha o peke
    .asylum = Kapag mapanganib ang umuwi
    .numbers = Mga serbisyo at numero
r-consul-missing = Hindi pa namin alam ang mga embassy sa { $country }. Puwedeng tumulong ang isang serbisyo sa pagkontak.
