# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Salamat po sa pagtingin. Mas mabuti ang dahan-dahan kaysa mabilis. Ang tao mismo ang magpapasya, kahit iba ang gagawin ninyo.
    .title = Gusto kong tumulong sa iba
    .signs = Ano ang napansin ko
    .talk = Paano makipag-usap
    .tell = Kanino magsasabi
    .missing = May nawawalang tao

# D120.
h-signs =
    Baka buong araw siyang nagtatrabaho, binabantayan, hindi hawak ang papeles, o iba ang nagsasalita para sa kanya. Baka palaki nang palaki ang utang niya.

    Mga palatandaan ito at hindi patunay. Puwedeng may ibang dahilan. Hindi ninyo kailangang mag-imbestiga. Puwedeng makasama sa tao ang pagsunod o pagsubok sa kanya.
    .title = Ano ang baka napansin ninyo
    .talk = Paano makipag-usap
    .tell = Kanino magsasabi

# D121.
h-talk =
    Puwede kayong makipag-usap kapag dalawa lang kayo, nang kalmado, at sa maliliit na bagay muna. Puwede kayong mag-alok ng numero, at tanggapin ang hindi.

    May mga bagay na puwedeng makasama: magtanong ng detalye, harapin ang ibang tao, magplano ng pag-alis nang mag-isa. Pati ang pag-post tungkol dito.

    Puwede ninyong sabihin: Narito ako kung gusto mong makipag-usap.
    .title = Paano makipag-usap
    .services = Humanap ng serbisyo

# D122. Behind a warning.
h-missing =
    Puwede ninyong i-report ang nawawalang tao sa pulis, dito o sa sariling bansa. Naghahanap ng tao sa ibang bansa ang Red Cross at Red Crescent. Puwede ring magtanong ang embassy.

    Kung may humihingi ng pera, baka makatulong ang magbayad, o baka humingi pa sila. Puwedeng magpayo ang pulis o serbisyo.

    Puwedeng malagay sa panganib ang tao dahil sa mga litrato at plano na nakikita ng lahat.
    .title = May nawawalang tao
    .next = Puwede kayong tumawag sa numero, o humanap ng serbisyo.
    .numbers = Mga emergency number
    .services = Mga serbisyo
h-missing-missing = Wala pa kaming alam na linya para rito sa { $country }. Puwedeng tumanggap ng report ang pulis.

# D123.
h-report =
    May mga linyang tumatanggap ng tawag na walang pangalan. Puwede ninyong sabihin ang lugar, ang oras, at ang kayo mismo ang nakakita.

    Puwede ring tumawag ang mga customer: ng farm, tindahan, hotel, o serbisyong sekswal. Sa ilang lugar, krimen ang pagbili nito, at puwede munang magpayo ang abogado.

    Baka makatulong ang pagtawag. Baka rin mailipat ang mga tao. Puwedeng mag-isip kasama ninyo ang isang serbisyo.
    .title = Kanino magsasabi
    .numbers = Mga serbisyo at numero
h-report-missing = Wala pa kaming alam na linya para rito sa { $country }. Baka alam ng isang serbisyo roon.
