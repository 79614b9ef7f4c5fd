# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    E bine că te uiți aici. Nu e vina ta.

    Ai drepturi în plus. Adulții trebuie să te apere de rău. Poți cere un pat, un medic și un adult care să te ajute.
    .title = Dacă ai sub 18 ani
    .next = Poți alege un buton sau te poți opri aici.
    .talk = Cineva cu care să vorbesc
    .guardian = Un adult de partea mea
    .age = Când nu îmi cred vârsta
    .going = Acasă sau aici
    .parent = Am sau aștept un copil
c-hub-missing = { $country }: nu știm regulile. Poate știe un serviciu.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Un tutore este un adult care trebuie să se gândească la binele tău. Îi poți spune ce vrei tu.

    Nu te simți bine cu acest adult? Poți spune asta și poți cere pe altcineva.
    .title = Un adult de partea ta
    .help = Ajutor dacă am sub 18 ani
    .complain = Când ceva nu merge bine
c-guardian-missing = { $country }: nu știm cine este. Poți întreba un avocat.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Dacă nu știu sigur, ar trebui să te trateze ca sub 18 ani cât verifică.

    Întâi se pot uita pe acte. Medicul ar trebui să vină la urmă și doar dacă spui da. Poți spune nu. Un avocat îți poate spune ce urmează atunci.
    .title = Vârsta ta
    .guardian = Un adult de partea mea
    .lawyer = Un avocat
c-age-missing = { $country }: nu știm cum se face. Poate știe un avocat.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Noi nu spunem nimănui. Telegram poate vedea ce e aici.

    Dacă suni sau mergi la cineva, poate trebuie să spună altora că ai nevoie de ajutor. Asta poate ajuta. Ți se poate părea și prea repede. Poți întreba întâi: cui o să spuneți?
    .title = Ce rămâne între noi
    .go = Spre servicii
    .not-now = Nu acum
c-secret-missing = { $country }: nu știm regula. Îi poți întreba.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Nu trebuie să știi încă. Adulții trebuie să te asculte și să se gândească la binele tău.

    Orice drum poate fi bun sau greu. Nimeni nu ar trebui să te ducă unde ți se face rău. Nici să îți întrebe familia, dacă asta face rău.
    .title = Acasă sau aici
    .guardian = Un adult de partea mea
    .lawyer = Un avocat
c-return-missing = { $country }: nu știm cum se face. Poate știe un avocat.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Ar trebui să rămâneți împreună cu copilul, dacă asta e bine pentru el. Un copil are drepturi: act de naștere, școală și medic.

    Celălalt părinte face rău? Un avocat vă poate spune ce puteți cere.
    .title = Împreună cu copilul
    .help = Găsesc ajutor
    .health = Sarcină și sănătate
    .lawyer = Un avocat
c-parent-missing = { $country }: nu știm regulile. Poate știe un avocat.
