# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "nakaselyo", as an envelope is.

f-note-young =
    Puwede ninyong ituloy ang sulat, o hindi. Parehong ayos lang. Mababasa ng serbisyo na wala pa kayong 18.
f-note-service =
    Sa iisang serbisyo lang pupunta ang sulat, at ito iyon: { $service }. Walang ibang serbisyo na makakabukas nito.
f-note-help =
    Anong klaseng tulong? Puwede kayong magmarka ng ilan.
f-note-soon =
    Gaano kabilis? Puwede ninyo itong laktawan.
f-note-for =
    Para kanino ito? Puwede ninyo itong laktawan.
f-note-needs =
    Kailangan ba ninyo ang isa sa mga ito? Puwede ninyo itong laktawan.
f-note-words =
    Ang dalawang salitang ito ang nagpapakita kung sino ang sino, kung mag-uusap kayo.

    Sasabihin ninyo: { $say }

    Sasabihin nila: { $hear }
    .other = Ibang mga salita
f-note-code =
    Sa code, puwede kayong tumingin ng sagot o bawiin ang sulat. Anong klase ng code ang mas madali para sa inyo?
f-note-age =
    .yes = Oo
    .no = Hindi
    .unsaid = Ayaw kong sabihin
f-note-on = Ituloy
f-note-skip = Laktawan
f-note-return = Balik sa sulat

f-call-kept =
    Handa na para sa sulat ang numero o pangalan ninyo. Hindi na ito ipapakita ulit. Para palitan, puwede kayong mag-type ng iba.
f-call-contact-odd =
    Hindi ito mukhang numero o pangalan sa Telegram. Hindi ito na-save. Puwede ninyo itong i-type ulit, halimbawa may + at numero ng bansa sa unahan.
f-call-contact-lost =
    Wala na rito ang numero o pangalan, dahil lumipas na ang oras. Walang ipinadala. Puwede ninyo itong i-type ulit.
f-call-days =
    Anong mga araw ang mabuti para sa inyo?
f-call-hours =
    Anong mga oras kayo puwedeng magsalita? Dapat walang ibang malapit sa oras na iyon.
f-call-zone =
    Oras ng aling lungsod ang gamit ninyo?
f-call-voice =
    Paano nila kayo dapat kontakin?
f-call-message =
    Kung hindi kayo sumagot, puwede ba silang mag-iwan ng mensahe? Baka makita ito ng iba.
f-call-others =
    Kung iba ang sumagot, ano ang dapat nilang gawin?

f-consent-not-sent =
    Hindi naipadala ang sulat. Hindi tumatanggap ng sulat ang serbisyo sa ngayon, o hindi ito na-save ng gabay. Walang natira nito rito.
f-consent-who =
    { $service } lang ang makakabukas nito. Maghihintay ito nang { $hours } oras, at saka buburahin. Hindi na namin ito mababasa pagkatapos.
f-consent-free =
    Hanggang hindi pa nila ito binubuksan, puwede ninyo itong bawiin gamit ang code ninyo. Ipadala, baguhin, o huwag ipadala: ayos lang ang tatlo.

f-code-when =
    Mabuting itabi ito kung saan kayo lang ang tumitingin. Walang susulat sa inyo.

    Tumitingin ng mga sulat ang mga serbisyo nang dalawang beses o higit sa bawat araw ng trabaho. Puwede kayong tumingin ng sagot mula bukas, sa loob ng tatlong araw.

    Kung mawala ang code, puwede lang kayong magpadala ng bagong sulat.
f-code-gone =
    Isang beses lang ipinapakita ang code. Kung nawala ito, puwede kayong magpadala ng bagong sulat.

f-box-back =
    Puwede ninyong i-type dito ang code ng sulat na gusto ninyong bawiin. Puwede ito hanggang hindi pa binubuksan ng serbisyo.
f-box-proof =
    Gusto ninyong sabihin ito tungkol sa isang serbisyo: { $kind }.

    Puwede ninyong i-type ang code ng sulat na binuksan ng serbisyong ito. Ipinapakita nitong nagkaroon kayo ng kontak. Hindi nito ipinapakita kung sino kayo.
f-box-result =
    Puwede ninyong i-type dito ang numero ng reklamo ninyo.
f-box-nothing =
    Walang laman para sa code na ito ngayon. Baka masyado pang maaga, o huli na, o may iba sa pagka-type. Pagkatapos ng limang subok, maghintay ng isang oras.

    Kung wala kayong makita pagkatapos ng tatlong araw, puwede kayong magpadala ng bagong sulat o tumawag.
f-box-answer =
    May sagot dito. Ngayong isang beses lang ito ipinapakita:
f-box-closed =
    Hindi na makakasagot ang serbisyong ito. Binura na ang isinulat ninyo. Puwede kayong magtanong sa ibang serbisyo.
f-box-taken =
    Nabawi at nabura na ang sulat. Walang nakabasa nito.
f-box-opened =
    Nabuksan na ng serbisyo ang sulat na ito, kaya hindi na ito mababawi rito. Puwede ninyong hilingin sa serbisyo na burahin ito.
f-box-away =
    Hindi ito matingnan sa ngayon. Walang nawala. Puwede ninyong subukan ulit mamaya.
f-box-noted =
    Salamat po sa pagsabi nito. May mga taong titingin dito. Ito ang numero ng reklamo ninyo. Gamit ito, puwede ninyong tingnan dito kung ano ang kinalabasan:
f-box-open =
    Tinitingnan pa ng mga tao ang reklamong ito.
f-box-upheld =
    Tinanggap ang reklamong ito. May ginawa tungkol dito.
f-box-dismissed =
    Tiningnan ng mga tao ang reklamong ito at hindi nila nakitang ganoon. Puwede rin kayong magsabi sa opisina sa labas.

f-mark-is-red =
    Gusto ninyong sabihin ito: { $kind }.

    Kung may code ng sulat na binuksan nila, hindi na ipapakita ang serbisyo bago matapos ang isang araw. Kung walang code, dalawang tao muna ang titingin.
f-mark-is-plain =
    Gusto ninyong sabihin ito: { $kind }. Dalawang tao ang titingin dito.
f-mark-no-answer = Hindi sila sumagot
f-mark-money = Gusto nila ng pera o papeles
f-mark-locked = Ikinandado nila ako sa loob
f-mark-told = Sinabi nila sa iba ang tungkol sa akin
f-mark-disrespect = Hindi sila naging magalang
f-mark-sexual = Sekswal na asal
f-mark-other = Iba pa

f-way-notes =
    Tumatanggap ng sulat ang serbisyong ito sa gabay na ito. Nakaselyo ang sulat, kaya ang serbisyong ito lang ang makakabukas.
f-way-full =
    Puno na ngayong araw ang serbisyong ito at hindi tumatanggap ng bagong sulat. Bukas, baka puwede na.
card-slow =
    Mahigit isang araw ng trabaho nang hindi tumitingin ng sulat ang serbisyong ito. Baka matagal ang sagot.

# The fields of a note. The service reads them in its own language.
note-line-language = Wika: { $value }
note-line-help = Tulong: { $value }
note-line-soon = Gaano kabilis: { $value }
note-line-whom = Para kanino: { $value }
note-line-access = Kailangan: { $value }
note-line-contact = Isang numero o pangalan, hindi ipinapakita rito
note-line-days = Mga araw: { $value }
note-line-hours = Mga oras: { $value }
note-line-zone = Oras ng lungsod: { $value }
note-line-voice = Paano: { $value }
note-line-others = Kung iba ang sumagot: { $value }
note-line-words = Mga salita: sa inyo { $say }, sa kanila { $hear }
note-line-box = Sagot: sa kahon, may code
note-line-call = Sagot: sila ang kokontak sa inyo
note-help-tonight = Matutuluyan ngayong gabi
note-help-soon = Matutuluyan sa mga susunod na araw
note-help-lawyer = Abogado
note-help-doctor = Doktor
note-help-talk = Makakausap
note-help-work = Trabaho o sahod
note-help-papers = Papeles
note-help-return = Mga tanong tungkol sa pag-uwi
note-help-other = Iba pa
note-whom-woman = Isang babae
note-whom-man = Isang lalaki
note-whom-trans = Isang taong trans
note-whom-under-18 = Taong wala pang 18
note-whom-children = Taong may kasamang bata
note-whom-group = Magkapareha o grupo
note-soon-today = Ngayong araw
note-soon-week = Ngayong linggo
note-soon-no-hurry = May oras pa
note-access-step-free = Walang hagdan
note-access-sign = Sign language
note-access-reading = Tulong sa pagbasa
note-access-other = Iba pa
note-voice-either = Tawag o mensahe
note-voice-voice = Tawag lang
note-voice-message = Mensahe lang
note-message-no = Huwag mag-iwan ng mensahe
note-message-yes = Puwedeng mag-iwan ng mensahe
note-others-hang-up = Putulin ang tawag
note-others-wrong-number = Sabihing “wrong number”
note-others-delivery = Sabihing delivery ito
note-others-survey = Sabihing survey ito
