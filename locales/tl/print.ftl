# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Mabuting malaman
print-quiet-lead = Trabaho, sahod, papeles, kalusugan: ang inyong mga karapatan sa simpleng salita.
print-open-title = Iba ba ang nagpapasya sa inyong trabaho, papeles o telepono?
print-open-lead = May mga karapatan kayo, may papeles man o wala. Mababasa ninyo ang mga ito rito, sa inyong wika.
print-scan = I-scan gamit ang telepono. Magbubukas sa Telegram ang chat sa isang computer program.
print-free = Libre ito. Hindi ninyo kailangang sabihin kung sino kayo.
print-kept = Wala itong sine-save tungkol sa inyo. Maaaring may i-save ang Telegram at ang inyong telepono.
print-moment = Mas mabuti kung walang ibang nakatingin.
print-emergency = Emergency: { $number }
print-advice = Payo sa telepono: { $number }
print-hotline = { $name }: { $number }
print-name = Ang eksaktong pangalan ay { $name }
print-as-of = Ayon sa petsang { $date }. Bersiyon { $version }.
