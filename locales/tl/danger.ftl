# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Kung kaya ninyo, piliin ang akma. Hindi ninyo kailangang magpaliwanag.
    .title = May panganib ngayon
    .next = Puwede ninyong pindutin ang isa sa mga ito.
    .call = Tumawag ng tulong
    .quiet = Hindi ako makapagsalita
    .hurt = Nasaktan o may sakit
    .held = Nakakulong o inililipat
    .die = Gusto kong mamatay
    .out = Kaaalis ko lang doon

# D11. The program adds the numbers below the text.
danger-call =
    Kung nakakapagsalita kayo, puwede kayong tumawag. Pinakamalaking tulong kung sasabihin muna ang lugar.
    .title = Mga numerong matatawagan
    .next = Kung hindi makapagsalita, baka may tahimik na paraan.
    .quiet = Hindi ako makapagsalita
    .nophone = Walang phone, o kaaalis lang
danger-call-say =
    Puwedeng sapat na ang tatlong pangungusap.

    Kailangan ko ng tulong. Narito ako: kalye, tindahan, karatula, palapag.

    Hindi ako malayang umalis, o baka may manakit sa akin.

    Kailangan ko po ng interpreter.
    .label = Ano ang sasabihin
danger-call-line =
    Puwede ninyong basahin nang malakas ang linyang ito, o ipakita sa taong malapit:
    .label = Linyang babasahin
danger-call-papers =
    Baka may magtanong tungkol sa papeles, pati ang pulis. Sa ilang bansa, puwede itong makaapekto sa pananatili ninyo. Sa iba, tinitingnan muna ang panganib.

    Puwede ninyong sabihing gusto ninyo ng abogado at interpreter. Kayo ang magpapasya kung tatawag.
    .label = Magtatanong ba ng papeles?

# D12.
danger-quiet =
    May text number o tahimik na tawag sa ilang bansa. Kung wala, baka marinig pa rin ang linyang iniwang bukas.
    .title = Kapag hindi makapagsalita
    .next = Puwede ninyong tingnan kung paano tumawag nang hindi sinasabi ang dahilan.
    .call = Lahat ng numero
danger-quiet-order =
    May mga tumatawag na parang nag-o-order ng pagkain o taxi. Sinasabi nila ang address, at oo o hindi lang ang sagot.

    Hindi lahat ng operator ay alam ito. Kung posible, puwede kayong manatili sa linya.
    .label = Magsalita na parang umo-order
danger-quiet-open-line =
    Puwede kayong tumawag, at ilapag ang telepono nang hindi pinuputol ang tawag. Baka marinig ng operator ang nangyayari.

    Sa ilang bansa, pinuputol ang tawag na walang boses. Baka hindi alam ng operator kung nasaan kayo.
    .label = Iwang bukas ang linya

# D13.
danger-held =
    Ang buhay ninyo ang una. Kayo ang higit na nakakaalam kung ano ang magpapalala o magpapagaan nito.

    Puwedeng makatulong ang mga palatandaan ng lugar: sulat, karatula, tindahan, tunog, plaka ng sasakyan.
    .title = Nakakulong o inililipat
    .next = Puwede ninyong tingnan ang linyang maipapakita, o ang mga tahimik na paraan.
    .call = Mga numerong matatawagan
    .quiet = Mga tahimik na paraan
danger-held-card =
    Puwede ninyong ipakita ang linyang ito sa isang tao kapag walang nagbabantay:
    .label = Linyang ipapakita
danger-held-border =
    Sa border o airport, puwede ninyong hilinging makausap ang opisyal nang sarilinan. Puwede ninyong sabihin: Kailangan ko ng tulong, hindi ako malaya.

    Iba-iba sa bawat bansa ang kasunod. Baka magtanong sila ng papeles, at baka hindi kayo makasakay. Puwede kayong humingi ng interpreter at abogado.
    .label = Sa border o airport

# D14.
danger-hurt =
    Dumarating ang ambulansya para sa nasaktan, may sakit o nanganganak. Sa maraming bansa, dapat gamutin ng ospital ang emergency, may papeles man o wala.

    Iba-iba kung sino ang magbabayad at sino ang sasabihan. Puwede munang magtanong.
    .title = Nasaktan, may sakit o buntis
    .next = Puwede kayong tumawag, o pumunta sa pinakamalapit na ospital.
    .call = Lahat ng numero
    .after = Pagkatapos ng pilit na sex
danger-hurt-poison =
    Kung may nainom, nagamit o naibigay sa inyo na nagpasama ng pakiramdam, puwede kayong tumawag ng ambulansya. Tulong kung sasabihin kung ano ito at kailan. Tulong din kung itatabi ang lalagyan.

    Naroon sila para sa kalusugan ninyo. Sa ilang lugar, baka sabihin nila sa iba. Puwede kayong magtanong.
    .label = Lason o droga

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    Hindi kayo nag-iisa rito. Maraming tao ang nakadama na sobra na, at puwedeng magbago ang pakiramdam na ito.

    Baka makatulong muna ang isang maliit na hakbang: maupo kung nasaan ang iba, uminom ng tubig, ilayo ang puwedeng makasakit sa inyo.

    Puwede kayong tumawag, o sabihin sa pinagkakatiwalaan ninyo: Ayaw kong mag-isa ngayon.
    .title = Kapag sobrang bigat na
    .next = Puwede kayong tumawag ngayon, o magpahinga muna sandali.
    .line = Mga numerong matatawagan
    .calm = Sandaling pahinga
    .help = Humanap ng tulong
danger-self-missing = Wala kaming alam na crisis line sa { $country }. Puwede ring makatulong ang emergency number.

# D16.
danger-night =
    Ngayong gabi, baka mas mabuti ang lugar na may mga tao: ospital, istasyong may tauhan, simbahan o mosque, tindahang bukas pa. Puwedeng tumawag para sa inyo ang mga tauhan doon.

    Kayo lang ang makakahusga sa isang lugar. Puwede kayong tumanggi sa sakay o kuwarto mula sa hindi ninyo kilala.

    Makakatulong ang papeles, telepono, charger at gamot kung mayroon kayo.
    .title = Saan ngayong gabi?
    .next = Puwede kayong magtanong sa hotline, o humanap ng matutulugan.
    .talk = Hotline
    .places = Mga lugar na tumutulong
    .offer = Totoo ba ang alok na ito?
danger-night-missing = Wala pa kaming alam na hotline sa { $country }. Puwedeng makatulong ang emergency number.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Wala pang isang minuto ito. Puwede kayong tumigil anumang oras, at puwedeng nakadilat ang mga mata.
    .title = Sandaling pahinga
    .go = Magpatuloy
calm-feet =
    Puwede ninyong damhin ang sahig sa ilalim ng mga paa. Puwede ninyo itong idiin nang kaunti, at pakawalan.
calm-see =
    Puwede kayong tumingin sa paligid at banggitin ang limang bagay na nakikita ninyo. Kahit anong lima ay ayos lang.
calm-breathe =
    Puwede kayong huminga nang dahan-dahan papasok, at mas dahan-dahan palabas. Hindi kailangang pigilin ang hininga. Puwedeng sapat na ang tatlong beses.
