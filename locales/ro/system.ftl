# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Sunt un program și nu pot citi ce scrieți. Am șters mesajul din această conversație, ca să nu rămână aici.

    Dacă ceva este periculos acum, puteți apăsa primul buton.
    .title = Mulțumim că ați scris
    .danger = Pericol acum
    .help = Găsesc ajutor
    .home = Toate temele

# D116.
sys-media =
    Nu am deschis ce ați trimis și l-am șters din această conversație. Nu trebuie să trimiteți dovezi nimănui aici.
    .title = Nu a fost deschis
    .home = Toate temele
    .keep = Ce este util de păstrat

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Verificăm din nou acest lucru, de aceea nu îl arătăm acum. O linie de ajutor vă poate spune ce este valabil astăzi.
    .title = Se verifică
    .hotline = Linii de ajutor și servicii
    .home = Toate temele
sys-stale-missing = { $country }: nu cunoaștem încă o linie de ajutor.

# D118. An old button or a fault.
sys-error =
    Nu a mers, sau butonul este de pe o pagină veche. Nu s-a pierdut nimic, pentru că nu s-a păstrat nimic.
    .title = Putem începe de aici
    .home = Toate temele
    .danger = Pericol acum
