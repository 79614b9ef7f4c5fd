# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Mga tool at maikling sanggunian para sa mga outreach worker. Walang datos tungkol sa mga tao ang dapat ilagay rito, kailanman.
    .title = Para sa outreach worker
    .intro = Pagpapakita nito sa iba
    .link = Gumawa ng link
    .pocket = Ipahiram ang teleponong ito
    .signs = Mga set ng indicator
    .law = Mga law card
    .cross = Dalawang bansa, isang kaso
    .return = Pag-uwi: checklist
    .child = Pinakamabuti para sa bata
    .library = Library
    .listed = Pagkakalista
    .care = Pag-aalaga sa sarili

# D125.
w-intro =
    Puwede muna itong ipakita sa telepono ninyo. Puwedeng sabihin: computer program ito tungkol sa karapatan at tulong. Libre ito at hindi nagtatanong ng pangalan.

    Ang tao ang magpapasya. Puwede kayong tumingin nang magkasama. O magbasa siyang mag-isa sa telepono ninyo. Puwede siyang kumuha ng link o card, o wala.
    .title = Pagpapakita nito sa iba
    .link = Gumawa ng link
    .pocket = Ipahiram ang teleponong ito
w-intro-not-now =
    Mas mabuting huwag: kapag may ibang tumitingin, kapag nagmamadali o takot ang tao, o kapag nakabatay rito ang tulong.

    Nananatili ang chat sa listahan ng mga chat. Baka makita ito ng tumitingin sa telepono.
    .label = Kung kailan hindi
w-intro-link =
    Binubuksan ng link ang gabay sa isang wika, para sa isang bansa, sa isang pahina. Walang puwedeng ilagay rito tungkol sa tao.

    Mababasa ng kabilang telepono ang code sa screen ninyo. Wala itong iniiwang mensahe. Ang link na ipinadala ninyo ay nananatili sa chat na iyon. Kasama ang pangalan ninyo.

    Sa kabilang telepono, makikita na ang gabay sa listahan ng mga chat.
    .label = Link o code
w-intro-card =
    Ang card, o numerong kabisado, ay hindi kailangan ng telepono. Puwede ring makita ng iba ang card.

    Kapag kaunti ang salita sa card, mas kaunti ang malalaman ng iba. Baka gusto ng tao na siya ang pumili.
    .label = Card na lang
w-intro-together =
    Puwedeng sabay na magtapos: Umalis, saka tingnan ang listahan ng mga chat. Nananatili roon ang chat hanggang burahin.

    Puwede ninyong ipakita kung paano: pindutin nang matagal ang chat sa listahan, saka Delete, pati sa kabilang panig.
    .label = Sabay na pagtatapos

# D126.
w-signs =
    May mga set ng palatandaan mula sa ILO, UNODC at OSCE. Panimula sila ng usapan. Wala silang pinatutunayan o pinabubulaanan.
    .title = Mga set ng indicator
w-signs-work = ILO: panlilinlang, wala o huli ang sahod, sobrang overtime, utang, papeles na itinago, masamang tirahan, banta. Itanong muna ang sahod at oras. Pati mga lalaki, bata man o matanda.
    .label = Farm, konstruksyon, pabrika
w-signs-domestic = Walang day off, walang sariling kuwarto, hindi nakakalabas mag-isa, papeles na itinago, sahod na ipinapadala sa iba. Bahay ng diplomat: permit na nakasabit sa amo.
    .label = Trabaho sa bahay
w-signs-sex = Iba ang nagtatakda ng presyo, nagtatago ng pera, pumipili ng kliyente o madalas maglipat sa tao. Hindi palatandaan ang mismong pagtatrabaho sa sex.
    .label = Sex industry
w-signs-crime = Iba ang nagpaplano ng gawa, kumukuha ng kita at humahawak ng papeles. Nahuhuli ang tao, sila hindi. Isipin nang maaga ang non-punishment.
    .label = Krimen at online na panloloko
w-signs-child = Sa mga wala pang 18, hindi mahalaga ang paraan. Palatandaan: matandang nagsasalita para sa kanila, walang aral, utang, regalo, madalas lumipat.
    .label = Mga bata
w-signs-limits = Ang mga listahang ito ay alam din ng mga trafficker. Puwedeng kahawig nito ang trauma, kaugalian o batas. Walang natutulungan ang score. Itanong kung ano ang gusto ng tao.
    .label = Mga limitasyon

# D127.
w-law =
    Mula sa karapatan, papunta ang bawat card sa tratado, soft law at pambansang batas. Suriin ang pambansang teksto bago umasa rito.
    .title = Mga law card
w-law-identify = Identification: convention ng Council of Europe, directive ng EU, guidelines ng OHCHR. Tungkuling tumukoy; walang pagpapaalis habang sinusuri ang makatwirang batayan.
    .label = Identification
w-law-reflect = Reflection period: convention ng Council of Europe, hindi bababa sa 30 araw. Itanong kung ano ang nagsisimula nito at kung titigil ang pagpapaalis. Directive ng EU sa permit para sa nakikipagtulungan.
    .label = Reflection period
w-law-help = Tulong: Palermo Protocol, convention ng Council of Europe, directive ng EU. Hindi dapat nakabatay sa kagustuhang tumestigo.
    .label = Tulong
w-law-stay = Pananatili: Palermo Protocol, convention ng Council of Europe. Dalawang batayan: sariling kalagayan, pakikipagtulungan. Katabi nito ang asylum: Refugee Convention.
    .label = Pananatili
w-law-nopunish = Non-punishment: convention ng Council of Europe, directive ng EU, ASEAN convention, protocol ng ILO sa sapilitang trabaho. Ipaglaban ang causation, compulsion at mga status act. Banggitin nang maaga.
    .label = Non-punishment
w-law-return = Pag-uwi: ligtas, mas mabuti kung kusang-loob, may pagsasaalang-alang sa kaso. Walang pagbabalik sa torture o pag-uusig. Pagsusuri ng panganib muna, nakasulat na impormasyon.
    .label = Pag-uwi
w-law-compensation = Kompensasyon: posibilidad na maghabol. Nagkasala, pondo ng Estado, sahod. Humiling nang maaga ng pagsamsam. Nahabol na ang kita sa sex work: Krachunova, 2023.
    .label = Kompensasyon
w-law-court = Korte: video, harang, saradong pinto, hindi inihahayag ang pangalan. Organized Crime Convention, convention ng Council of Europe, batas ng EU para sa mga biktima.
    .label = Korte
w-law-child = Mga bata: pinakamabuti para sa bata, guardian, pakinabang ng duda sa edad. Convention on the Rights of the Child; rekomendasyon ng Council of Europe noong 2022 sa edad.
    .label = Mga bata
w-law-evidence = Ebidensya: puwedeng nakasalig ang kaso sa higit pa sa testimonya: pera, biyahe, telepono, lugar. Puwedeng gamitin sa kompensasyon ang nasamsam na ari-arian.
    .label = Ebidensya at ari-arian

# D128.
w-cross =
    Sa bawat tool: ang panganib sa tao, at ang pananggalang na puwedeng hilingin.
    .title = Dalawang bansa, isang kaso
w-cross-request = Panganib: ipinapakita ng papel kung nasaan ang tao, o napupunta sa maling kamay. Pananggalang: limitasyon sa paggamit, walang pangalan, salaysay sa video.
    .label = Legal na kahilingan
w-cross-extradition = Panganib: makakaharap muli ng tao ang akusado, o mapagkakamalang kasama nila. Pananggalang: maagang non-punishment, balita ng mga petsa.
    .label = Extradition
w-cross-team = Panganib: mabilis lumipat ang datos sa mga opisina. Pananggalang: isang kontak, pagpayag sa ibinabahagi, mga patakaran sa loob ng kasunduan.
    .label = Joint team
w-cross-transfer = Panganib: lumilipat ang kaso, hindi ang habol sa pera at ang permit. Pananggalang: magtanong bago ang pasya, panatilihin ang abogado sa dalawang lugar.
    .label = Paglipat ng kaso
w-cross-informal = Panganib: walang rekord ang usapan ng mga opisyal. Pananggalang: batayan sa batas, nakasulat na tala, walang datos sa Estadong kinatatakutan ng tao.
    .label = Di-pormal na kontak
w-cross-actors = Mga central authority, piskal, pulis, liaison officer, konsulado, labor attaché, serbisyo, IOM, UNHCR. Itanong kung sino ang nangunguna at sino ang nagsasabi sa tao.
    .label = Kung sino ang sino
w-cross-checklist = Gusto ba ito? Sino ang nanganganib doon? Aling tool ang pinakamagaan? Sino ang nagsasabi sa tao, kailan, sa anong wika? Sino ang magbabayad ng biyahe? Paano ang permit at ang habol?
    .label = Mga itatanong

# D129.
w-return =
    Para sa pasyang malaya at may sapat na impormasyon. Batayan ang 26 linya ng worksheet.
    .title = Pag-uwi: checklist
w-return-information = Sinagot ang lahat ng 26 tanong, nino, sa anong wika, sa papel. Ibang landas muna. Oras para mag-isip. Karapatang humindi nang hindi nawawala ang tulong.
    .label = Impormasyon
w-return-risk = Pagsusuri ng dalawang panig sa panganib at pagtanggap. Binabasa at itinatama ito ng tao. Kinokontak lang ang pamilya kung may pagpayag.
    .label = Pagsusuri
w-return-handover = Isang taong may pangalan sa bawat panig. Mga dokumentong walang ipinapakitang hindi kailangan. Kasama, pagdating, unang gabi, pera, telepono.
    .label = Pagpasa
w-return-follow-up = Kung gusto lang, sa paraang napagkasunduan. May daan pabalik sa payo. Isinusulat nang walang pangalan ang hindi gumana.
    .label = Pagkatapos

# D130.
w-child =
    Apat na hakbang, sa ganitong ayos. Pinapakinggan ang bata sa bawat isa.
    .title = Pinakamabuti para sa bata
w-child-interests = Una ang pinakamabuti para sa bata, bilang nakasulat na pagsusuri, bago magpasya ang ibang proseso.
w-child-guardian = Guardian nang walang pagkaantala, hiwalay sa opisina ng immigration. Puwedeng humiling ng iba ang bata.
w-child-age = Kung may duda, ituring na wala pang 18. Papeles at usapan muna. Huli ang medikal na pagsusuri, may pagpayag, at may paraan para tumutol.
w-child-return = Paghahanap sa pamilya kung walang masamang dulot lang. Walang pagbabalik kung makakasama. Nakikita ng guardian at ng bata ang plano.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Mga pampublikong dokumentong ginagamit ng maraming worker. Hanapin ayon sa pangalan.
    .title = Library
w-res-law = UNODC Model Law ng 2009 at Legislative Provisions ng 2020. Convention ng Council of Europe kasama ang report nito. Directive ng EU ng 2011, binago noong 2024.
    .label = Batas
w-res-manuals = UNODC Manual, module 6 at 11 hanggang 13. Handbook ng ODIHR sa national referral mechanism ng 2022. Handbook ng ASEAN sa kooperasyon.
    .label = Mga manual
w-res-cases = UNODC Case Law Database at Case Digest. Detalyado ang karahasan dito. Basahin kapag nakapagpahinga, at hindi nag-iisa.
    .label = Mga kaso
w-res-networks = Mga papel ng ICAT ng mga ahensya ng UN. Mga report ng GRETA sa bawat bansa. La Strada International. Mga national rapporteur.
    .label = Mga papel at network
w-res-funds = UN Voluntary Trust Fund para sa mga taong napinsala ng trafficking. Nagbibigay ito ng grant sa mga organisasyon.
    .label = Mga pondo

# D132.
w-listed =
    Inililista lang ang serbisyo kung may dalawang patunay, at pagsang-ayon ng dalawang magkaibang organisasyon. Hindi pa bukas ang directory.
    .title = Pagkakalista, pagbabago
w-listed-criteria = Walang tungkuling panrelihiyon, walang kandadong pinto, walang kinukuhang pera, trabaho o papeles. Tulong na hindi nakabatay sa publisidad. Malinaw na salita sa datos at sa tungkuling mag-report.
    .label = Mga pamantayan
w-listed-proofs = Dalawang hiwalay na patunay. Isa rito, mula sa pampublikong source ng Estado, pandaigdigang organisasyon o rapporteur. Pagsubok na tawag sa pangunahing wika.
    .label = Mga patunay
w-listed-ending = Bisa ng pagsubok sa kontak: 90 araw. Bisa ng pagkilala at susi: 12 buwan. Sinususpinde ang entry dahil sa kapani-paniwalang reklamo, nawalang lisensya o dalawang bigong tawag.
    .label = Pagtatapos

# D133.
w-care =
    Puwedeng mag-iwan ng bakas ang gawaing ito: hirap sa tulog, galit, mga larawan sa isip, walang maramdaman. Karaniwan ito at hindi kahinaan.

    May mga grupong nagpapalitan sa mabibigat na kaso, nag-uusap pagkatapos, at nagkakasundo sa oras na walang telepono. Bahagi ng gawain ang maagang paghingi ng tulong.
    .title = Pag-aalaga sa sarili
    .calm = Sandaling pahinga
    .hub = Mga tool para sa worker

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Puwede kayong gumawa rito ng link. Laman nito ang pinili ninyo rito at walang tungkol sa tao. Hindi ito sine-save.
    .title = Gumawa ng link
    .language = Palitan ang wika
    .country = Palitan ang bansa
    .page = Palitan ang pahina
    .code = Ipakita ang QR code
    .none = Walang bansa
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Bubuksan nito ang “{ $page }” sa wikang { $language }.
w-link-with = Napili na roon ang { $country }.
w-link-without = Walang napiling bansa roon.
w-link-language = Ang wika ng unang pahina. Puwede itong palitan doon anumang oras.
w-link-country = Ang bansa ng mga patakaran at numerong ipapakita. Puwede itong palitan doon anumang oras.
w-link-page = Ang pahinang unang magbubukas. Bagay sa karamihan ang “{ hello.title }”: sinasabi nito kung ano ito.
# The QR code stands above these words as a picture.
w-link-code = Mababasa ng camera ng kabilang telepono ang code na ito. Makikita na roon ang gabay sa listahan ng mga chat.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Puwedeng magbasa ang iba nang mag-isa sa teleponong ito. Magkasundo muna. Manatiling malapit, at huwag tumingin. Siya ang magpapasya kung ano ang bubuksan at kung kailan titigil.

    Sa unang pahina siya magsisimula. Hindi papunta sa mga pahina ninyo ang Bumalik. Hindi sine-save ang binasa niya, at mas maagang nililinis ang pahinang hindi ginagalaw. Maaabot pa rin ang iba ninyong chat.

    Pagbalik ng telepono, pindutin ang Umalis. Ang wika niya:
    .title = Ipahiram ang teleponong ito
