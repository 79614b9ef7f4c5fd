# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Ito ang mga pahina ng isang gabay na ipinapakita ng isang computer program. Para ito sa { $country }. Impormasyon ito, hindi payong legal.

    Hindi ito galing sa pulis at hindi rin sa opisina ng gobyerno. Walang sine-save ang gabay tungkol sa inyo.

    Nagbabago ang mga batas at numero. Ang nakasulat dito ay ang alam noong petsa sa itaas. Puwede kayong magtanong muna bago umasa rito.
    .title = Tungkol sa mga pahinang ito
paper-keep =
    Puwedeng makita ng iba ang papel, at ang file sa telepono o computer. Kayo ang magpapasya kung itatabi ito, iiwan sa pinagkakatiwalaan, o babasahin at ibabalik.

    Mababasa ng makakakita ang mga marka at sulat. Puwede kayong magbasa nang walang panulat.
    .title = Kung itatabi ninyo ito
paper-contents = Mga nilalaman
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = pahina { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Pumunta sa teksto
