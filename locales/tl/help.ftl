# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    Anong klaseng tulong? Puwede kayong pumili, o tingnan ang lahat. Hindi sine-save ang pinili ninyo.
    .title = Humanap ng tulong
    .all = Lahat
    .place = Matitirhan
    .lawyer = Abogado
    .doctor = Doktor
    .talk = Makakausap
    .work = Problema sa trabaho
    .papers = Papeles
    .return = Pag-uwi
    .abroad = Tulong sa ibang bansa
    .offer = Totoo ba ang alok na ito?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Iba-iba ang mga serbisyo sa bawat bansa. Puwede kayong pumili ng bansa, o tingnan ang isang hotline sa bawat isa:
    .title = Mga serbisyong tumutulong
    .filter = Piliin ang akma
    .none = Kapag walang akma

# D94.
f-card =
    Sinasabi ng card kung ano ang ginagawa ng serbisyo at para kanino. Nakalagay ang mga wika nito, ang oras, at kung libre. Sinasabi nito kung puwedeng pumunta nang walang papeles o pangalan.

    Sinasabi nito kung sino ang kumikilala rito at hanggang kailan. Makikita kung ano ang hihingin sa inyo, at kanino ito dapat magsabi.

    Puwede ninyong itanong din ito sa mismong serbisyo.
    .title = Ano ang sinasabi ng serbisyo
    .next = Puwede ninyong tingnan ang mga paraan ng pagkontak.
    .contact = Paano kokontak
    .script = Ano ang puwedeng sabihin
    .recognised = Ano ang kinikilala
    .complain = Problema sa isang serbisyo

# D95.
f-acc =
    Kinikilala: ibig sabihin, may nagsuri sa serbisyo. Puwedeng ministri, opisina ng lisensya, o network na may sariling patakaran.

    Hindi ito pangako. Hindi nito sinasabing mabuti ang bawat tao roon, o na may bakanteng lugar.
    .title = Ano ang kinikilala
    .service = Bumalik
f-acc-kinds =
    May mga serbisyong nagtatrabaho para sa Estado sa ilalim ng kontrata, o tumatanggap ng pera nito. Ang ilan ay puwedeng magpasa ng tao sa opisina na kumikilala sa kalagayan nila.

    Ang ilan ay may lisensya. Ang ilan ay kabilang sa network. Ang ilan ay opisina ng Estado, o opisina ng United Nations.
    .label = Mga uri ng pagkilala

# D96.
f-check =
    Puwedeng hindi totoo ang alok na tulong, trabaho o biyahe. Ito ang mga palatandaan: magpasya nang mabilis, magbayad muna, ibigay ang pasaporte, huwag sabihin sa iba.

    Puwede ninyong hingin ang buong pangalan at address. Puwede kayong tumawag sa numerong kayo mismo ang humanap. Puwede ring tumingin ang taong pinagkakatiwalaan ninyo.

    Hindi kinukuha ng tunay na tulong ang papeles ninyo, at hindi ito humihingi ng pera.
    .title = Totoo ba ang alok na ito?
    .services = Humanap ng serbisyo

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Puwede kayong tumawag o sumulat, o bumisita. May mga serbisyong tumatanggap din ng sulat na walang pangalan.
    .title = Paano ninyo gustong kumontak?
    .good = Mabuting panig: kung tatawag o bibisita, kayo ang may hawak ng lahat. Mas kaunting lakas ng loob ang kailangan sa sulat o tawag pabalik.
    .hard = Mahirap na panig: may bayad ang tawag at nasa bill ito. Puwedeng makita ang code, at baka iba ang sumagot sa tawag pabalik.
    .self = Ako ang tatawag o susulat
    .visit = Bibisita ako
    .box = Kahon ng sagot na may code
    .callme = Sila ang tatawag
    .not-now = Hindi muna ngayon

# D98.
f-script =
    Puwedeng sapat na ang tatlong pangungusap.

    May tanong ako tungkol sa tulong. Ayaw kong sabihin ang pangalan ko. May tao po ba riyan na marunong ng wika ko?

    Puwede ninyong tapusin ang usapan anumang oras.
    .title = Ano ang puwedeng sabihin
    .next = Puwede ring magpakita ng linya sa halip na magsalita.
    .services = Mga serbisyo
f-script-card =
    Puwede ninyong ipakita ang linyang ito sa mesa ng opisina:
    .label = Linyang ipapakita

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Walang pangalan at walang kuwento ang sulat na ito. Pipindot lang kayo. Puwede kayong tumigil sa bawat hakbang.

    Wala pa ba kayong 18? Baka may ibang patakaran para sa mas bata. Hindi ninyo ito kailangang sabihin.
    .title = Sulat na maikli at walang pangalan
    .words = Limang salita
    .digits = Labindalawang digit
    .call = Paano nila kayo kokontakin
    .no = Huwag ipadala

# D100. All fields again, before anything is sent.
f-consent =
    Ito ang sinasabi ng sulat:
    .title = Gusto ba ninyong ipadala ito?
    .send = Ipadala
    .change = Baguhin
    .no = Huwag ipadala

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    Naipadala na ang sulat. Ito ang code ninyo:
    .title = Ang code ninyo
    .have = Nasa akin na
    .take = Bawiin ang sulat

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Puwede ninyong i-type dito ang code ninyo. Pagka-type ninyo, inaalis na ito sa chat.

    Puwede itong limang salita o labindalawang digit. Isang beses lang ipapakita ang sagot, at mawawala na.
    .title = Tumingin ng sagot
    .next = Puwede rin ninyong tingnan ang mga serbisyong matatawagan o mabibisita.
    .back = Bawiin ang isang sulat
    .result = Tungkol sa reklamo
    .services = Mga serbisyo

# D103. The one place where a contact is typed.
f-call =
    Puwede kayong mag-type ng isang numero, o isang pangalan sa Telegram. Pagka-type ninyo, inaalis na ito sa chat. Sa sulat lang ito papasok.

    Mas mabuti ang numerong kayo lang ang gumagamit. Baka iba ang sumagot.
    .title = Kung puwede silang tumawag
    .words = Limang salita
    .digits = Labindalawang digit
    .no = Huwag ipadala

# D104.
f-cross =
    Puwedeng hilingin ng serbisyo rito sa serbisyo sa ibang bansa na tulungan kayo. Ang pinayagan lang ninyo ang dapat ipasa.

    Puwede rin ninyong piliin dito ang kabilang bansa at basahin ang mga pahina nito. Bansang iyon ang ipapakita hanggang palitan ninyo.
    .title = Tulong sa ibang bansa
    .country = Piliin ang bansa
    .services = Mga serbisyo
f-cross-missing = Hindi pa namin ipinapakita ang mga serbisyo sa { $country }.

# D105.
f-none =
    Minsan walang akma, o walang sumasagot. Hindi ito dahil sa inyo. Puwede ninyong subukan muli sa ibang oras.

    Baka may serbisyo sa kalapit na bansa na marunong ng wika ninyo. May mga opisinang nagtatrabaho sa maraming bansa.
    .title = Kapag walang akma
    .numbers = Mga emergency number
    .abroad = Tulong sa ibang bansa
    .feedback = Sabihin kung ano ang kulang
f-none-missing = Wala pa kaming alam na hotline sa { $country }. Puwedeng makatulong ang emergency number.
f-none-bodies =
    May mga opisina ang UN para sa mga refugee at para sa migrasyon sa maraming bansa. Mayroon ding Red Cross o Red Crescent. Tumatawid din ng bansa ang gawain ng mga unyon.

    Baka makatulong sila, o masabi kung sino ang makakatulong. May sarili silang mga patakaran.
    .label = Mga opisina sa maraming bansa

# D136. What went wrong with a service, by taps.
f-mark =
    Puwede ninyong sabihin sa pagpindot kung ano ang nangyari. Hindi ninyo sasabihin kung sino kayo.
    .title = Ano ang nangyari sa serbisyo?
    .proof = May code ako ng sulat
    .complain = Sabihin nang walang code
    .no = Huwag sabihin
    .services = Mga serbisyo

# D106.
f-complain =
    Dapat igalang kayo ng isang serbisyo. Hindi ito dapat kumuha ng pera o papeles, o magkandado ng pinto. Hindi ito dapat magsabi sa iba nang hindi kayo pumapayag.

    Kung ginawa nito iyon, puwede kayong umalis, humingi ng ibang tao, o magreklamo.
    .title = Problema sa isang serbisyo
    .mark = Sabihin dito sa pagpindot
    .services = Ibang serbisyo
    .outside = Kapag may lumabag sa patakaran
f-complain-missing = Hindi namin alam ang mga opisinang ito sa { $country }. Puwedeng sabihin ng abogado.
f-complain-tell =
    Puwede ninyong sabihin sa pinuno ng serbisyo. Puwede ninyong sabihin sa opisinang nagbabayad o nagbigay ng lisensya rito.
    May opisina sa ilang bansa na nagsusuri ng mga reklamo.

    Kung may nanakit sa inyo o kumuha ng papeles ninyo, baka krimen din ito. Puwedeng tumulong sa pagpili ang abogado o ibang serbisyo.
    .label = Kanino magsasabi
