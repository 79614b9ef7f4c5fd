# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# The reader is addressed with "ka/mo", as one speaks kindly to a young person.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Mabuti at tumingin ka rito. Hindi mo kasalanan.

    May dagdag kang mga karapatan. Dapat kang protektahan ng matatanda sa pananakit. Puwede kang humingi ng tulugan, doktor, at matandang tutulong.
    .title = Kung wala ka pang 18
    .next = Puwede kang pumili ng button, o tumigil dito.
    .talk = Makakausap
    .guardian = Matandang kakampi ko
    .age = Kapag duda sila sa edad ko
    .going = Umuwi o manatili
    .parent = May anak ako o buntis
c-hub-missing = Hindi namin alam ang patakaran sa { $country }. Baka alam ng serbisyo.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Ang guardian ay isang matanda na dapat mag-isip kung ano ang mabuti sa iyo. Puwede mong sabihin sa kanya ang gusto mo.

    Hindi ba maayos ang loob mo sa kanya? Puwede mo itong sabihin at humingi ng iba.
    .title = Matandang kakampi mo
    .help = Tulong kung wala pa akong 18
    .complain = Kapag may maling nangyari
c-guardian-missing = Hindi namin alam kung sino ito sa { $country }. Puwedeng magtanong sa abogado.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Kung hindi sila sigurado, dapat ka nilang ituring na wala pang 18 habang nagsusuri.

    Puwedeng papeles muna ang tingnan. Huli dapat ang doktor, at kung papayag ka lang. Puwede kang humindi. Masasabi ng abogado ang kasunod.
    .title = Ang edad mo
    .guardian = Matandang kakampi ko
    .lawyer = Abogado
c-age-missing = Hindi namin alam kung paano ito sa { $country }. Baka alam ng abogado.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Wala kaming sinasabihan. Nakikita ng Telegram ang chat na ito.

    Kung may tatawagan o pupuntahan ka, baka kailangan niyang sabihin sa iba na kailangan mo ng tulong. Puwede itong makatulong. Puwede ring parang masyadong mabilis. Puwede mo munang itanong: kanino ninyo sasabihin?
    .title = Ano ang sa atin lang
    .go = Tuloy sa mga serbisyo
    .not-now = Hindi muna ngayon
c-secret-missing = Hindi namin alam ang patakaran sa { $country }. Puwede mo silang tanungin.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Hindi mo pa kailangang malaman. Dapat kang pakinggan ng matatanda, at isipin nila kung ano ang mabuti sa iyo.

    Puwedeng mabuti o mahirap ang dalawa. Hindi ka dapat ipadala kung saan may nananakit, o tanungin ang pamilya kung masama ito sa iyo.
    .title = Umuwi o manatili
    .guardian = Matandang kakampi ko
    .lawyer = Abogado
c-return-missing = Hindi namin alam kung paano ito sa { $country }. Baka alam ng abogado.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Dapat magkasama kayo ng anak mo, kung mabuti ito sa bata. May karapatan ang bata: papel ng kapanganakan, aral at doktor.

    May ginagawa bang masama ang isa pang magulang? Masasabi ng abogado kung ano ang puwedeng hilingin.
    .title = Ikaw at ang anak mo
    .help = Humanap ng tulong
    .health = Pagbubuntis at kalusugan
    .lawyer = Abogado
c-parent-missing = Hindi namin alam ang patakaran sa { $country }. Baka alam ng abogado.
