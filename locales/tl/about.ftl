# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Sapat na ang isang pindot. Nagdadagdag ito ng isa sa kabuuan, nang walang pangalan ninyo, oras o pahina.
    .title = Nakatulong ba ito?
    .yes = Oo
    .partly = Medyo
    .no = Hindi
    .country = Wala ang bansa ko
    .service = Walang serbisyong malapit
    .skip = Laktawan

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Computer program ang gabay na ito. Puwedeng basahin ng kahit sino kung paano ito ginawa. Isang organisasyon ang nagpapatakbo ng kopyang ito. Puwedeng itanong kung sino ito, doon kung saan nakita ang link.

    Hindi ito pulis at hindi ito opisina ng Estado. Impormasyon ang ibinibigay nito, hindi payong legal.
    .title = Sino ang gumawa nito
    .sources = Saan ito galing
    .privacy = Ano ang sine-save
    .limits = Ano ang hindi nito kaya
    .real = Ito ba ang totoo?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Hindi sine-save kung sino kayo. Nasa mga button ang pahina at wika ninyo. Habang ginagamit, sandaling nakikita ng computer namin ang chat.

    Para mabura ang bukas na pahina, ilang minuto nitong naaalala ang chat. Kung may mag-hack habang narito kayo, puwede kayong makita.

    Nakaselyo ang sulat para sa isang serbisyo, at hanggang tatlong araw lang. Sa simula, tinitingnan ang wika ng phone at hindi sine-save.

    Sine-save ang bilang ng pindot sa feedback, hindi kung kanino.
    .title = Ano ang sine-save namin
    .telegram = Ano ang alam ng Telegram
    .clear = Burahin lahat

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram ang nagdadala ng chat na ito, at hindi ito sa amin. Puwede ninyong basahin ang labindalawang maikling punto, o bumalik.
    .title = Ano ang alam ng Telegram
    .settings = Settings ng Telegram
    .other = Ibang paraan ng tulong
privacy-tg-known = Hindi sa amin ang Telegram. Alam ng Telegram ang numero ng telepono ninyo, at na binuksan ninyo ang chat na ito.
privacy-tg-kept = Hindi end-to-end encrypted ang chat na ito. Naka-save ito sa mga computer ng Telegram.
privacy-tg-moment = Hindi namin sine-save ang pangalan, numero o mensahe ninyo. Habang gamit ninyo ang bot, nakikita ito sandali ng computer namin.
privacy-tg-others = Kung may kayang magbukas ng telepono ninyo, makikita niya ang chat na ito. Ganoon din kung may naka-log in sa Telegram ninyo sa iba.
privacy-tg-stays = Nananatili ang chat sa listahan ninyo hanggang burahin ninyo. Binubura ng Umalis ang aming pahina; hindi nito kayang burahin ang lahat.
privacy-tg-hours = Sa loob lang ng 48 oras namin kayang magbura ng mga mensahe rito.
privacy-tg-notice = Baka may lumabas na notification sa screen ninyo. Puwede ninyo itong patayin.
privacy-tg-timer = Kung i-set ninyo ang auto-delete ng Telegram, lalabas sa chat ang isang linya tungkol dito.
privacy-tg-translate = Huwag gamitin dito ang button na Translate. Ipinapadala nito ang teksto sa ibang kumpanya.
privacy-tg-website = Kung magbukas kayo ng website, makikita ng site na iyon ang internet address ninyo.
privacy-tg-service = Kung hilingin ninyong kontakin kayo ng serbisyo, malalaman nila ang isinulat ninyo sa kanila. May sarili silang patakaran.
privacy-tg-watched = Kung sa tingin ninyo ay may nagbabantay sa teleponong ito, gumamit ng iba, o tumawag mula sa ibang telepono.

# D111.
limits =
    Hindi abogado at hindi doktor ang program na ito. Hindi nito kayang pumunta, tumawag o magpadala ng kahit sino.

    Hindi nito kayang itago sa Telegram na narito kayo. Baka luma na ang mga salita nito. Nagbabago ang mga batas, pati ang mga numero.
    .title = Ano ang hindi nito kaya
    .help = Humanap ng tulong

# D112.
real =
    Nasa lugar kung saan nakita ninyo ang link o card ang eksaktong pangalan ng gabay na ito. Baka kahawig nito ang pangalan ng isang kopya.

    Hindi kailanman humihingi ang totoo ng pangalan, pera, code, papeles o litrato. Hindi ito kailanman unang sumusulat sa inyo.
    .title = Ito ba ang totoo?
    .about = Sino ang gumawa nito
real-copy =
    Sa Telegram, puwede ninyong buksan ang profile ng pekeng kopya at piliin ang Report. Puwede rin ninyong sabihin sa nagbigay ng link.

    Hindi ninyo kailangang gumawa ng anuman tungkol dito.
    .label = May nakita akong kopya

# D113.
sources =
    Sumusunod ang mga pahina sa mga pampublikong dokumento. Nakalista sa bawat pahina ang mga ito para sa mga editor. Puwedeng tingnan ang maikling listahan.
    .title = Saan ito galing
sources-un =
    United Nations: ang protocol ng 2000 laban sa human trafficking, at isang papel ng 2018 sa proteksyon at tulong. Mga prinsipyo rin ng opisina para sa karapatang pantao, at mga papel ng opisina para sa refugee.
    .label = United Nations
sources-europe =
    Council of Europe: ang convention laban sa human trafficking. European Union: ang batas ng 2011 laban sa trafficking, binago noong 2024. Organisasyon sa seguridad ng Europe: isang handbook at isang code of practice.
    .label = Europe
sources-asia =
    Timog-Silangang Asya: ang convention ng mga bansa nito laban sa trafficking. Kanlurang Africa: ang deklarasyon ng mga bansa nito noong 2001.
    .label = Asya at Africa
sources-work =
    International Labour Organization: mga patakaran sa sapilitang trabaho at trabaho sa bahay, at listahan nito ng mga palatandaan.
    .label = Trabaho
sources-facts =
    Mga emergency number ng 36 bansa. May source at petsa ang bawat isa, o nakasulat na wala. Wala pang tumawag sa mga ito para sa gabay na ito.
    .label = Mga numero

# D114.
access =
    Sa simpleng mode, maikli ang teksto at tatlong button lang sa bawat pagkakataon. Puwede ninyo itong patayin muli.

    Wala pang mga naka-record na boses. Puwedeng basahin ng reading program ng telepono ninyo ang mga pahinang ito.
    .title = Mas madaling basahin
    .on = Buksan ang simpleng mode
    .off = Patayin ang simpleng mode
    .language = Ibang mga wika
    .missing = Wala ang wika ko
access-words =
    Serbisyo: isang organisasyong tumutulong. Kinikilala: may nagsuri na rito.

    Permit: papel na nagpapahintulot na manatili kayo. Asylum: proteksyon sa ibang bansa.

    Abogado: taong may alam sa batas at nagsasalita para sa inyo. Interpreter: taong nagsasabi ng mga salita ninyo sa ibang wika.
    .label = Ilang salita
access-audio =
    Wala pang pahinang naka-record. Kaya ng karamihan ng telepono na basahin nang malakas ang teksto: hanapin ang Accessibility sa settings ng telepono.

    Baka marinig ito ng iba. Puwedeng makatulong ang earphones.
    .label = Pagbasa nang malakas
