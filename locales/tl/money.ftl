# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Baka may higit sa isang paraan para makakuha ng pera o maituwid ang mga bagay. Puwede ninyong subukan ang ilan.

    Nagbibigay ang batas ng pagkakataong humiling. Hindi nito ipinapangako na may magbabayad. Puwedeng matagal. Puwede ninyong piliin kung ano ang mahalaga sa inyo.
    .title = Perang utang sa inyo
    .wages = Sahod na hindi binayaran
    .offender = Mula sa gumawa nito
    .fund = Mula sa Estado
    .other = Ibang klase
    .abroad = Pagkaalis ng bansa

# D76.
m-wages =
    Dapat bayaran ang trabaho, madalas pati ang trabaho na walang papeles. Baka makatulong ang opisinang nag-iinspeksyon ng trabaho, korte para sa trabaho, o unyon.

    May mga opisinang nagsasabi sa immigration tungkol sa mga tao. Puwede kayong magtanong sa serbisyo bago pumunta roon.

    Tulong ang tala ng mga araw at oras, mga mensahe at litrato ng lugar. May mga limitasyon sa oras.
    .title = Sahod na hindi binayaran
    .help = Humanap ng tulong
    .lawyer = Abogado
m-wages-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng unyon o abogado.

# D77.
m-offender =
    Puwedeng mag-utos ang korte na magbayad ang gumawa nito. Puwedeng bahagi ito ng kasong kriminal, o hiwalay na kaso.

    Tulong kung maagang sasabihin sa abogado, bago maubos ang perang iyon. Sa ilang lugar, puwede rin ninyong habulin ang kinuha. Puwedeng bayad ito sa kahit anong trabaho, pati sa sex work.
    .title = Mula sa gumawa nito
    .lawyer = Abogado
    .after = Pagkaalis ng bansa
m-offender-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D78.
m-fund =
    Maraming Estado ang may pondo para sa mga taong napinsala ng krimen. Sa ilan, hindi mahalaga ang papeles at bansang sinilangan. Sa iba, mahalaga ito.

    May form, at may limitasyon sa oras. Ang kompensasyon ay pera para sa pinsala. Baka maliit ito, o tanggihan.
    .title = Mula sa Estado
    .help = Humanap ng tulong
    .lawyer = Abogado
m-fund-missing = Hindi namin alam ang pondo sa { $country }. Puwedeng sabihin ng abogado.

# D79.
m-abroad =
    Hindi dapat matapos ang habol ninyo dahil umalis kayo sa bansa. Puwedeng kumilos para sa inyo ang abogado roon, kung pipirma kayo ng papel para rito.

    Tulong ang address, bank account at numero ng telepono na hindi nagbabago. May mga korteng nakikinig sa video.
    .title = Pagkaalis ng bansa
    .lawyer = Abogado
    .law = Ang batas kapag umalis ako
m-abroad-missing = Hindi namin alam kung paano ito sa { $country }. Puwede kayong magtanong bago umalis.

# D80.
m-other =
    Isang paraan ang pera. Puwede rin ninyong hilinging itama ang mga papeles at rekord, at ibalik ang mga gamit.

    Puwede kayong humiling ng gamutan para gumaling. Puwedeng sabihin ng korte o opisina sa publiko kung ano ang mali, o humingi ng tawad. Baka magbago ang mga patakaran, para hindi na ito maulit.
    .title = Ibang paraan ng pagtutuwid
    .lawyer = Abogado
    .complain = Kapag may lumabag sa patakaran
