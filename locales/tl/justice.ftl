# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    Kayo ang pumipili. Sa karamihan ng lugar, puwede kayong makakuha ng tulong, pumunta man kayo sa pulis o hindi.

    May mga taong hindi kailanman pumupunta. May mga pumupunta sa ibang araw. May mabuti at mahirap na panig ang bawat paraan.
    .title = Hustisya, kung gusto ninyo
    .report = Magsumbong o hindi
    .police = Pakikipag-usap sa pulis
    .protect = Proteksyon sa mga banta
    .court = Sa korte
    .abroad = Kaso sa ibang bansa
    .wrong = Kapag may lumabag sa patakaran

# D66. Follows the sample text; both sides.
j-report =
    Desisyon ninyo ito, at may oras kayo. May pumupunta sa pulis. May hindi, o sa ibang araw na.

    Puwede kayong pumunta nang mag-isa o kasama ang serbisyo. Sa karamihan ng lugar, puwedeng makakuha ng tulong kahit wala ito.
    .title = Dapat ba akong magsumbong?
    .good = Mabuting panig: baka mapigil nito ang isang tao, at magbukas ng proteksyon, permit o pera.
    .hard = Mahirap na panig: matagal ito, maraming tanong, at may mga bagay na hindi na mapipigil.
    .next = Puwede munang magtanong sa abogado, pati tungkol sa mga deadline.
    .lawyer = Abogado
    .police = Pakikipag-usap sa pulis
    .keep = Ano ang mabuting itabi
    .not-now = Hindi muna ngayon
j-report-missing = Hindi namin alam ang mga paraan sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D67.
j-police =
    Puwede kayong humingi ng interpreter at abogado. Puwede kayong humiling na babae o lalaki ang kausap. Puwede kayong humingi ng pahinga. Puwede kayong tumigil.

    Puwede ninyong basahin ang nakasulat at itama ito. Puwede kayong humingi ng kopya, at ng card ng opisyal.

    Kung kasabwat ang mga opisyal, baka makatulong ang abogado o opisina para sa reklamo.
    .title = Pakikipag-usap sa opisyal
    .lawyer = Abogado
    .wrong = Kapag may lumabag sa patakaran
j-police-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D68.
j-keep =
    May mga bagay na puwedeng magamit sa susunod: petsa, lugar, sahod, mensahe, plaka ng sasakyan.

    Puwede ninyong itabi ang mga ito kung saan lang hindi mapanganib, at marahil hindi sa teleponong ito. Baka mas mabuti sa taong pinagkakatiwalaan ninyo.

    Hindi ninyo kailangang magkaroon ng alinman dito. Hindi kailangang ang salita lang ninyo ang palatandaan ng nangyari.
    .title = Ano ang mabuting itabi
    .next = Puwedeng walang itabi, at humingi pa rin ng tulong.
    .report = Magsumbong o hindi
    .phone = Paggamit ng teleponong ito

# D69.
j-lawyer =
    May alam ang abogado sa batas at nagsasalita siya para sa inyo. Ang ilan ay libre sa inyo: ang Estado o serbisyo ang nagbabayad. Puwede munang itanong ang bayad.

    Hindi puwedeng sabihin ng abogado sa iba ang sinasabi ninyo, maliban sa ilang limitasyon. Puwede kayong humingi ng iba.
    .title = Abogado
    .help = Humanap ng abogado
j-lawyer-missing = Hindi namin alam kung sino ang nagbabayad sa { $country }. Puwedeng sabihin ng isang serbisyo.

# D70.
j-protect =
    Krimen din ang pagbabanta sa inyo o sa pamilya ninyo. Puwedeng magbantay ang pulis, o mag-utos ang korte na lumayo ang isang tao.

    Puwedeng magbigay ng bagong lugar at pangalan ang programa para sa testigo. Marami kayong iiwan: kaibigan, trabaho, bayan.

    Puwede ninyong hilingin na sabihan kayo kapag may pinakawalan o inilipat.
    .title = Proteksyon sa mga banta
    .next = Puwede ninyong itanong sa abogado kung anong uri ang akma.
    .family = Kapag may banta sa pamilya
    .lawyer = Abogado
j-protect-missing = Hindi namin alam kung ano ang mayroon sa { $country }. Puwedeng sabihin ng abogado.

# D71.
j-court =
    Baka puwede kayong magsalita sa video, o sa likod ng harang. Baka isara sa iba ang silid, at baka manatiling nakatago ang pangalan ninyo.

    Puwedeng may umupong kasama ninyo. Sa maraming lugar, may mga tanong tungkol sa buhay ninyo na hindi pinapayagan. May dagdag na patakaran para sa mga bata.
    .title = Sa korte
    .lawyer = Abogado
    .support = Humanap ng suporta
    .voice = Mapakinggan at masabihan
j-court-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D72.
j-abroad =
    Puwedeng humingi ng tulong ang mga bansa sa isa't isa. Baka magsalita kayo sa video, o hilinging bumiyahe. Magkasama silang nagpapasya kung aling bansa ang mangunguna.

    Ang extradition ay ang pagpapadala ng tao sa ibang bansa para sa kaso. Baka ipadala rin ang mga papel tungkol sa inyo. Puwede ninyong itanong kung sino ang makakakita.
    .title = Kaso sa ibang bansa
    .lawyer = Abogado
    .data = Ano ang mangyayari sa datos
    .abroad = Tulong sa ibang bansa
j-abroad-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D73.
j-voice =
    Puwede ninyong sabihin sa korte kung ano ang naging epekto nito sa inyo, sa salita o sa papel. Puwede ninyong hilinging sabihan kayo tungkol sa mga petsa, sa resulta, at kapag may pinakawalan.

    Nakakatulong kung nakasulat ang hiling. Puwede rin ninyong piliing walang marinig tungkol dito.
    .title = Mapakinggan at masabihan
    .lawyer = Abogado
j-voice-missing = Hindi namin alam ang patakarang ito sa { $country }. Puwedeng sabihin ng abogado.

# D74.
j-wrong =
    Puwede kayong magreklamo kapag lumabag sa patakaran ang isang opisina. Walang puwedeng magparusa sa inyo dahil dito.

    May mga opisinang nagsusuri sa pulis, at iba para sa datos o pantay na pagtrato. Ang ombudsman ay taong tumitingin sa mga reklamo tungkol sa mga opisina. Puwede ring makatulong ang korte.
    .title = Kapag may lumabag sa patakaran
    .lawyer = Abogado
    .help = Humanap ng tulong
j-wrong-missing = Hindi namin alam ang mga opisinang ito sa { $country }. Puwedeng sabihin ng abogado.
