# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "kayo". Only the answers at the end are for the person who wrote the note.
# The desk is "mesa ng sulat" by name and "programa" where it does something. The exchange stays "exchange", where sealed notes wait.

# What stands on every page. $service is the id of the service.
desk-name = Mesa ng sulat
desk-service = Serbisyo: { $service }
desk-skip = Pumunta sa teksto
desk-language = Wika
desk-back = Lahat ng sulat

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Mga sulat
desk-looked = Huling tingin: { $time }. Habang bukas ang programa, kusa itong tumitingin sa simula ng bawat oras.
desk-not-looked = Hindi pa nakatingin ang programa.
desk-look = Tumingin ulit ngayon
desk-waiting = Naghihintay
desk-waiting-lead = Nakaselyo ang sulat hanggang buksan ninyo. Pagkatapos noon, hindi na ito mababawi ng tao. Buksan lang po ang kaya ninyong sagutin ngayong araw.
desk-waiting-none = Walang sulat na naghihintay.
desk-note = Sulat { $number }
desk-until = Puwedeng buksan hanggang: { $time }.
desk-open = Buksan ang sulat { $number }
desk-foreign = Hindi mabubuksan ng key ninyo ang sulat na ito. Baka para ito sa dati ninyong key. Kusa itong matatapos, at walang ibang makakabasa nito.
desk-opened = Nabuksan na
desk-opened-none = Walang bukas na sulat.
desk-kept = Nakatabi nang nakaselyo sa computer na ito hanggang: { $time }.
desk-show = Ipakita ang sulat { $number }
desk-opening = Hindi pa alam ng exchange na binubuksan ninyo ang sulat na ito. Ipapakita ito pagkatapos ng susunod na tingin na umabot sa exchange.
desk-sending = Nakaselyo na ang sagot at hindi pa naipapadala. Ipapadala ito sa susunod na tingin na umabot sa exchange.
desk-words-kept = Nasagot na. Ang mga code word lang ang nakatabi, nakaselyo, hanggang: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Walang lugar ngayong araw
desk-full-lead = Kung puno kayo, puwede itong sabihin ng card ninyo sa gabay. Natatapos ito kasabay ng araw.
desk-full = Puno kami ngayong araw
desk-room = May lugar na ulit kami
desk-full-said = Sinasabi na ngayon ng card ninyo na puno kayo ngayong araw.
desk-room-said = Hindi na sinasabi ng card ninyo na puno kayo.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Wala na rito ang sulat na ito
desk-gone = Binawi ito, o tapos na ang oras nito. Ayos lang iyon. Wala kayong kailangang gawin.

# One note and its fields.
desk-field-language = Wika
desk-field-place = Saan
desk-field-help = Klase ng tulong
desk-field-whom = Para kanino
desk-field-soon = Gaano kabilis
desk-field-access = Kailangan para makapasok o magkaintindihan
desk-field-way = Paano sasagot
desk-way-box = Sa kahon ng sagot, sa ibaba. Titingin ang tao kapag ligtas.
desk-way-call = Tatawag o susulat kayo sa tao. Puwede rin kayong sumagot sa kahon, sa ibaba.
desk-not-said = Hindi sinabi
desk-field-contact = Kontak
desk-contact-how = Sa isang click, mamamarkahan ito lahat. Huwag po itong kopyahin sa iba maliban sa tawag ninyo.
desk-field-times = Ligtas na oras
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Oras ng tao ({ $zone })
desk-times-yours = Oras ninyo
desk-times-none = Walang piniling ligtas na oras. Puwede kayong sumagot sa kahon.
desk-now-safe = Ligtas na oras ngayon.
desk-now-unsafe = Hindi ligtas na oras ngayon. Ang susunod, sa oras ninyo: { $time }.
desk-now-over = Wala nang ligtas na oras bago matapos ang sulat na ito. Puwede kayong sumagot sa kahon.
desk-field-voice = Tawag o mensahe
desk-field-message = Puwede bang mag-iwan ng mensahe
desk-field-others = Kung iba ang sumagot
desk-field-words = Mga code word
desk-they-say = Sasabihin nila
desk-you-say = Sasabihin ninyo
desk-words-none = Walang code word.
desk-words-lead = Tinitiyak ng dalawang salita na ang tamang mga tao ang nag-uusap. Kung tumawag ang tao, pakinggan muna ang salita niya, saka sabihin ang sa inyo.

# The rules for a call, beside the contact.
desk-rules = Bago kayo tumawag
desk-rule-times = Sa ligtas na oras lang, at hanggang dalawang subok.
desk-rule-hidden = Itago ang numero ninyo.
desk-rule-machine = Walang mensahe sa machine, maliban kung sinasabi ng sulat na puwede.
desk-rule-others = Kung iba ang sumagot, gawin ang sinasabi ng sulat. Gumamit ng malabong salita.
desk-rule-word = Magsimula sa salita ninyo. Kung wala o mali ang salita nila, sabihing wrong number, tapusin ang tawag, at huwag nang subukan ulit.
desk-rule-first = Ang unang pangungusap ninyo: “Ayos lang po bang makipag-usap ngayon?”
desk-rule-wish = Itanong kung ano ang gusto ng tao, hindi kung ano ang nangyari.

# The answer. $language is a language as it stands in a list.
desk-answer = Sagot
desk-answer-lead = Pumili po ng isa. Isang beses itong babasahin ng tao, gamit ang code niya, sa wikang ito: { $language }.
desk-form-yes = Oo, puwede tayong mag-usap
desk-form-other = Makakatulong ang ibang serbisyo
desk-form-today = Hindi puwede ngayong araw
desk-form-ask = Kung sino ang hahanapin
desk-label-number = Numero ng telepono
desk-label-hours = Kung kailan puwedeng tumawag ang tao (oras ninyo)
desk-label-from = Mula
desk-label-to = Hanggang
desk-label-name = Unang pangalan o tungkulin
desk-label-service = Pangalan ng ibang serbisyo
desk-label-hotline = Pangalan ng hotline
desk-may = { $field } (puwedeng walang laman)
desk-preview = Tingnan bago selyuhan

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Pakitingnan ulit ito
desk-wrong-empty = { $field }: pakilagyan ito.
desk-wrong-long = { $field }: hanggang { $limit } character.
desk-wrong-link = { $field }: walang address ng website o e-mail, at walang pangalang may @. Baka madala nito ang tao sa maling lugar.
desk-wrong-signs = { $field }: mga titik, digit at simpleng tanda lang.
desk-wrong-number = { $field }: hindi ito numerong matatawagan. Pakisulat ito nang ganito: { $example }.
desk-wrong-days = { $field }: pumili po ng kahit isang araw.
desk-wrong-hours = { $field }: pakibigay ang dalawang oras, ang mas huli ang pangalawa.

# The look before it is sealed.
desk-check-title = Bago ito selyuhan
desk-check-lead = Ito lang ang makikita ng tao. Kapag nakaselyo na, walang makakabasa o makakapagbago nito rito.
desk-check-theirs = Ang babasahin ng tao ({ $language })
desk-check-yours = Ganoon din para sa inyo ({ $language })
desk-send = Selyuhan at ipadala
desk-change = Baguhin

# After it was sent.
desk-sent-title = Nasagot na
desk-sent = Nasa kahon na ang sagot. Isang beses itong mababasa ng tao, hanggang: { $time }. Binura na ang nakaselyong kopya ng sulat sa computer na ito.
desk-sent-words = Baka tumawag ang tao at sabihin ang code word. Kaya ang dalawang salita lang ang nakatabi rito, nakaselyo, hanggang doon.
desk-already-title = Nasagot na dati
desk-already = May sagot na ang sulat na ito, at iyon ang may bisa. Hindi naipadala ang pangalawang ito. Kung may nagbago, puwede kayong maghintay: puwedeng magpadala ang tao ng bagong sulat.
desk-late = Tapos na ang oras ng sulat na ito, kaya wala nang kahon para sa sagot. Wala kayong kailangang gawin. Puwedeng magpadala ang tao ng bagong sulat.
desk-stays-title = Hindi pa naipapadala
desk-stays = Nakaselyo ang sagot at nakatabi sa computer na ito. Ipapadala ito ng programa sa susunod na tingin na umabot sa exchange. Hayaan lang po itong bukas.

# The end of a note.
desk-finish-title = Tapos na ang sulat na ito
desk-finish-lead = Buburahin nito ang nakaselyong kopya sa computer na ito. Puwedeng may bakas pa sa disk ng nabura nang file. Nakaselyo ang mga iyon: hindi mababasa kung wala ang key at passphrase ninyo.
desk-finish-sure = Wala nang may kailangan dito ng sulat na ito.
desk-finish = Burahin ang nakaselyong kopya
desk-finished = Nabura na ang nakaselyong kopya.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Hindi maabot ang exchange. Pakitingnan ang internet ninyo. Mananatili rito ang mga bukas, at susubok ulit ang programa sa simula ng susunod na oras.
desk-problem-refused = Hindi pinapapasok ng exchange ang programang ito. Pakitingnan kung tama ang orasan ng computer. Kung tama, itanong sa namamahala ng directory: baka na-block ang key ninyo. Kung ganoon, kailangan ninyo ng bago.
desk-problem-clock = Mali ang orasan ng computer na ito nang { $minutes } minuto. Hayaan po ang computer na magtakda ng oras nito, saka tumingin ulit.
desk-problem-busy = Masyadong madalas nagtanong ang programa. Maghintay po ng ilang minuto, saka tumingin ulit.
desk-problem-ends = Matatapos ang key ninyo pagkalipas ng { $days } araw. Gumawa po agad ng bago at ipadala sa namamahala ng directory.
desk-problem-ended = Tapos na ang key ninyo. Walang bagong sulat na dumarating para rito. Gumawa po ng bago at ipadala sa namamahala ng directory.
desk-problem-disk = Hindi makapagsulat ang computer na ito sa folder ng mga sulat. Pakitingnan kung may lugar pa ang disk. Walang binuksan o ipinadala.
desk-problem-desk = May nangyaring mali sa programa. Tapusin po ito gamit ang Ctrl at C at buksan ulit. Nakatabi ang mga bukas na sulat, nakaselyo.
desk-problem-form = Masyado nang luma ang pahinang ito, o dalawang beses ipinadala. Walang ginawa. Magsimula po ulit sa listahan.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Sarado ang pahinang ito
desk-closed = Bubukas lang ito gamit ang address na ipinapakita ng programa sa simula, at isang beses lang iyon gumagana. Para sa bago, tapusin ang programa gamit ang Ctrl at C at buksan ulit.
desk-lost-title = Walang laman dito
desk-lost = Baka nasagot na ang sulat, nabura na o tapos na ang oras. Nasa listahan ang lahat ng mayroon.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Passphrase (hindi ito nakikita habang nagta-type):
desk-start-open = Buksan ang address na ito sa browser ng computer na ito. Isang beses lang ito gumagana:
desk-start-end = Para tapusin ang programa, pindutin ang Ctrl at C sa window na ito.
desk-start-ended = Tapos na ang programa. Nananatiling nakaselyo sa computer na ito ang mga bukas na sulat.
desk-start-wrong = Hindi nabubuksan ng passphrase na ito ang key. Buksan po ulit ang programa at i-type ito gaya noong ginawa ang key. Kung nawala ito, gumawa ng bagong key.
desk-key-lead = Ikinakandado ng passphrase ang key ng serbisyo ninyo. Walang makakapagbalik nito sa inyo. Madaling tandaan at mahirap hulaan ang limang salitang walang kaugnayan, halimbawa:
desk-key-rule = Kahit { $count } character man lang. Puwede ninyong gamitin ang mga salitang ito o iba.
desk-key-ask = Bagong passphrase (hindi ito nakikita habang nagta-type):
desk-key-again = Ganoon din, isa pang beses:
desk-key-short = Kailangan ng passphrase ng { $count } character o higit: mahuhulaan ng makina ang mas maikli. Walang ginawa. Magsimula po ulit.
desk-key-differ = Hindi magkapareho ang dalawa. Walang ginawa. Magsimula po ulit.
desk-key-private = Ang key ninyo. Mananatili ito sa computer na ito, at walang iba na makakakuha nito:
desk-key-public = Ang bahagi para sa iba:
desk-key-words = Ang walong salita ng key ninyo:
desk-key-first = 1. Ipadala ang bahagi para sa iba sa namamahala ng directory ng mga serbisyo, halimbawa sa e-mail. Hindi ito lihim.
desk-key-second = 2. Tawagan sila at basahin nang malakas ang walong salita. May bisa lang ang key kung pareho ang mga salita roon. May bisa ito hanggang: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Oo, puwede tayong mag-usap. Puwede kayong tumawag sa { $number }. Kailan: { $hours }.{ $word ->
        [yes] {" "}Pakisabi po ang salita.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Hindi kami makakatulong dito. Makakatulong ang { $service }. Itatanong ba namin sa kanila? Puwede kayong sumagot gamit ang bagong sulat.
# $hotline is the name of a hotline that answers at night.
answer-today = Hindi puwede ngayong araw. Para ngayong gabi: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Pakihanap po: { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Mabuting oras: { $hours }.
