# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.
# Names of Telegram's settings stay as the app shows them in English.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Kumusta po kayo. Computer program ito. Nagbibigay ito ng impormasyon at numero ng mga serbisyong puwedeng tumulong.

    Libre ito. Hindi ninyo kailangang sabihin kung sino kayo o ano ang nangyari. Hindi ito pulis at hindi ito abogado.

    Puwede kayong magbasa tungkol sa mga karapatan. Puwede kayong humanap ng numerong matatawagan. Puwede ninyong tingnan ang buti at hirap ng bawat paraan. Puwede kayong umalis anumang oras.
    .title = Kumusta po
    .go = Magpatuloy
    .private = Gaano ito ka-pribado?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Ayos lang bang basahin ito rito at ngayon? Kayo lang ang makakaalam.

    Kung baka may makakita ng telepono ninyo, puwede kayong bumalik sa ibang oras.
    .title = Mabuti ba ang oras na ito?
    .yes = Oo
    .unsure = Hindi sigurado
    .no = Hindi, aalis ako

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Baka may ibang tumitingin sa teleponong ito. Puwedeng mas mabuti ang telepono ng kaibigan o ibang telepono.

    Hindi kailangang i-save o kopyahin ang aming teksto. Puwede ninyong pindutin ang Umalis bago bitawan ang telepono.

    Puwede kayong mag-isip ng dahilan kung bakit hawak ninyo ito. Mainit na telepono, ubos na baterya o apps na hindi kilala: baka binabantayan ito, pero madalas walang ibig sabihin.
    .title = Mas maingat na paggamit
    .telegram = Settings ng Telegram
    .go = Magpatuloy
    .later = Bumalik sa ibang oras

safe-tg =
    May ilang settings ng Telegram na nagpapahirap makita ang chat na ito. Wala sa mga ito ang nagtatago nito sa lahat.

    Puwede ninyong isa-isahin ang mga ito, o hayaan na lang.
    .title = Telegram settings na tulong
    .go = Magpatuloy
safe-tg-previews =
    Puwedeng makita sa notification ang unang mga salita ng mensahe. Puwedeng patayin ang preview sa Telegram: Settings, Notifications.

    Walang tunog kapag nagpapalit ng pahina ang program na ito. Baka may ipakita pa rin ang telepono.
safe-tg-passcode =
    Puwedeng humingi ng code ang Telegram bago mabuksan: Settings, Privacy and Security, Passcode.

    Puwede nitong pigilan ang iba. Baka magtanong din ang makakita ng bagong code kung bakit mayroon nito.
safe-tg-devices =
    Puwedeng bukas din ang Telegram sa ibang telepono o computer. Puwede ninyong tingnan ang listahan: Settings, Devices.

    Puwede ninyong isara roon ang isa. Baka mapansin iyon ng taong gumagamit.
safe-tg-timer =
    Puwedeng kusang magbura ng mensahe ang Telegram pagkaraan ng isang araw o linggo: buksan ang chat, ang menu nito, Auto-Delete.

    Lalabas sa chat ang isang linya tungkol dito.
safe-tg-delete =
    Puwede ninyong burahin ang buong chat: pindutin nang matagal sa listahan, Delete, at i-check ang kahon para mabura rin sa kabila.

    Hindi nito mabubura ang mga screenshot, o ang naka-save sa Telegram.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    Kaya naming burahin ang aming pahina at ang ipinadala ninyo rito sa nakaraang 48 oras.

    Hindi namin kayang burahin ang naka-save sa Telegram, mga screenshot, o mga tawag ninyo. Nasa listahan ang chat hanggang kayo mismo ang magbura. Gamit ang code, puwede ninyong bawiin ang sulat.
    .title = Burahin lahat
    .clear = Burahin ngayon
    .withdraw = Tungkol sa sulat at code
    .cancel = Bumalik

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Tulong ito para maipakita ang tamang patakaran at numero. Para lang ito sa screen na ito. Puwede itong palitan o laktawan.
    .title = Nasaan kayo ngayon?
    .unknown = Hindi ko alam
    .sea = Nasa biyahe o nasa dagat
    .skip = Laktawan

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Puwede kayong tumingin ng isa o ng marami. Walang sine-save.
    .title = Ano ang makakatulong ngayon?
    .ok = Ayos ba ito?
    .rights = Mga karapatan ko
    .help = Humanap ng tulong
    .going = Umuwi o manatili
    .under18 = Wala pa akong 18
    .justice = Pulis at korte
    .money = Perang utang sa akin
    .privacy = Ano ang sine-save
    .easier = Mas madaling basahin
    .someone = Gusto kong tumulong sa iba
    .about = Sino ang gumawa nito
    .feedback = Nakatulong ba ito?
    .clear = Burahin lahat
    .phone = Paggamit ng teleponong ito
    .code = Mga sulat at code
    .worker = Para sa outreach worker
