# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# "bebê" (child I have or expect) also in Africa and, as "bebé", in Portugal.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Que bom que veio ver isto. A culpa não é sua.

    Você tem direitos especiais. Gente adulta tem de evitar que lhe façam mal. Pode pedir uma cama, cuidados médicos e uma pessoa adulta que ajude.
    .title = Para menores de 18 anos
    .next = Pode tocar num botão, ou parar aqui.
    .talk = Alguém com quem falar
    .guardian = Alguém do meu lado
    .age = Quando duvidam da idade
    .going = Voltar para casa ou ficar
    .parent = Tenho ou espero um bebê
c-hub-missing = { $country }: não sabemos as regras. Um serviço talvez saiba.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Responsável legal é uma pessoa adulta que tem de pensar no que é bom para você. Pode dizer a ela o que quer.

    Não se sente bem com essa pessoa? Pode dizer isso e pedir outra.
    .title = Alguém do seu lado
    .help = Ajuda para menores de 18
    .complain = Se algo corre mal
c-guardian-missing = { $country }: não sabemos quem é. Pode perguntar a quem dá apoio jurídico.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Se não têm certeza, devem tratar você como menor de 18 anos enquanto veem isso.

    Primeiro podem ver papéis. Um exame médico deve vir no fim, e só se você diz sim. Pode dizer não. O apoio jurídico pode dizer o que vem depois.
    .title = A sua idade
    .guardian = Alguém do meu lado
    .lawyer = Apoio jurídico
c-age-missing = { $country }: não sabemos como fazem. O apoio jurídico talvez saiba.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Nós não contamos a ninguém. O Telegram pode ver esta conversa.

    Se liga ou vai ver alguém, talvez tenham de contar a outros que você precisa de ajuda. Isso pode ajudar. Também pode parecer rápido demais. Pode perguntar antes: a quem vai contar?
    .title = O que fica entre nós
    .go = Ir para os serviços
    .not-now = Agora não
c-secret-missing = { $country }: não sabemos a regra. Pode perguntar lá.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Ainda não tem de saber. Quem decide tem de ouvir você e pensar no que é bom para você.

    Os dois lados podem ser bons ou duros. Ninguém deve mandar você para onde lhe fazem mal. Nem falar com a família, se isso faz mal.
    .title = Voltar para casa ou ficar
    .guardian = Alguém do meu lado
    .lawyer = Apoio jurídico
c-return-missing = { $country }: não sabemos como fazem. O apoio jurídico talvez saiba.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    A criança deve ficar com você, se for bom para ela. Uma criança tem direitos: um papel de nascimento, escola, cuidados médicos.

    A outra pessoa, pai ou mãe, faz mal? O apoio jurídico pode dizer o que pode pedir.
    .title = Você e a criança
    .help = Procurar ajuda
    .health = Gravidez e saúde
    .lawyer = Apoio jurídico
c-parent-missing = { $country }: não sabemos as regras. O apoio jurídico talvez saiba.
