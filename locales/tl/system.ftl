# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Program ako at hindi ko nababasa ang isinusulat ninyo. Inalis ko na ito sa chat para hindi maiwan dito.

    Kung may panganib ngayon, puwedeng pindutin ang unang button.
    .title = Salamat po sa pagsulat
    .danger = May panganib ngayon
    .help = Humanap ng tulong
    .home = Main menu

# D116.
sys-media =
    Hindi ko ito binuksan, at inalis ko na ito sa chat. Hindi kailangang magpadala ng patunay sa kahit sino rito.
    .title = Hindi binuksan
    .home = Main menu
    .keep = Ano ang mabuting itabi

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Tinitingnan namin ito muli, kaya hindi muna namin ipinapakita. Masasabi ng hotline kung ano ang totoo ngayon.
    .title = Sinusuri pa ito
    .hotline = Mga hotline at serbisyo
    .home = Main menu
sys-stale-missing = Wala pa kaming alam na hotline sa { $country }.

# D118. An old button or a fault.
sys-error =
    Hindi ito gumana, o galing sa lumang pahina ang button. Walang nawala, dahil walang sine-save.
    .title = Magsimula tayo rito
    .home = Main menu
    .danger = May panganib ngayon
