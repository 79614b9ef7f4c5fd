# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Não tem de decidir hoje, nem aqui. Uma boa decisão precisa de tempo e de informação sobre os dois lados. O regresso deveria ser sem perigo, e deveria ser uma escolha sua. Também pode dizer não, ou agora não.

    Se tem um papel que manda sair, veja isso antes.
    .title = Voltar para casa ou ficar
    .good = Ir pode trazer família, língua e um novo começo. Pode trazer dívidas antigas ou perigo.
    .hard = Ficar pode trazer tempo, autorização e trabalho. Pode trazer espera e um fim incerto.
    .told = Mandaram-me sair
    .know = O que saber antes
    .safe = Haveria perigo?
    .law = O que a lei faz
    .life = A vida depois
    .help = Ajuda com o regresso
    .other = Outros caminhos
    .sheet = Folha de perguntas

# D82. The six groups list the same lines as the worksheet.
b-know =
    Antes de decidir, é bom saber algumas coisas. Estão em seis grupos. Pode ler um ou todos, por qualquer ordem.
    .title = O que saber antes
    .sheet = Folha de perguntas
    .help = Procurar ajuda
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = A decisão
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Os perigos
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = A lei
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Dinheiro
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = O caminho
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Vida e crianças

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Posso dizer não, ou agora não? Quem decide se eu não escolher?
    .who = O apoio jurídico ou um serviço pode dizer.
sheet-2 = O que pode acontecer se eu disser não?
    .who = O apoio jurídico pode dizer.
sheet-3 = Que outros caminhos tenho, aqui ou em outro lugar?
    .who = O apoio jurídico pode dizer.
sheet-4 = Quanto tempo tenho, e qual é o último dia?
    .who = O apoio jurídico ou um serviço pode dizer.
sheet-5 = O que acontece com a minha autorização ou o meu pedido se eu sair?
    .who = O apoio jurídico pode dizer.
sheet-6 = Posso voltar mais tarde, para visita, tribunal ou família?
    .who = O apoio jurídico pode dizer.
sheet-7 = Quem me pode fazer mal lá, aqui ou no caminho? Quem vê isso, e posso ler?
    .who = Um serviço ou a agência da ONU para migrações pode dizer.
sheet-8 = Quem me protegeria lá de verdade?
    .who = Um serviço de lá pode dizer.
sheet-9 = A minha família está bem, o que sabe, e faz parte disto?
    .who = Você, ou um serviço de lá, se concordar.
sheet-10 = O que acontece com o processo? Posso falar por vídeo? Quem me diz o fim?
    .who = O apoio jurídico ou quem conduz o processo pode dizer.
sheet-11 = Como recebo o meu salário e outro dinheiro depois de sair?
    .who = O apoio jurídico ou um sindicato pode dizer.
sheet-12 = No meu país, podem punir-me por alguma coisa?
    .who = O apoio jurídico pode dizer.
sheet-13 = Com que documento viajo, e o que mostra?
    .who = Um serviço ou a agência da ONU para migrações pode dizer.
sheet-14 = Quem recebe que dados sobre mim? O que posso recusar?
    .who = Um serviço ou a agência da ONU para migrações pode dizer.
sheet-15 = Que ajuda tenho até ir?
    .who = Um serviço pode dizer.
sheet-16 = Como viajo, quem vai comigo, quem me espera?
    .who = Um serviço ou a agência da ONU para migrações pode dizer.
sheet-17 = O que recebo lá: casa, dinheiro para viver, cursos? Por quanto tempo, de quem?
    .who = Um serviço de lá pode dizer.
sheet-18 = Posso ter lá o meu tratamento e remédios? Quanto custa?
    .who = Quem trata de mim, ou um serviço de lá, pode dizer.
sheet-19 = E as minhas crianças: documentos, escola, quem cuida delas?
    .who = Podem dizer o apoio jurídico ou o responsável legal, a pessoa adulta que fala por uma criança.
sheet-20 = Devo mesmo estas dívidas ou promessas? Quem pode cobrar?
    .who = O apoio jurídico ou um serviço pode dizer.
sheet-21 = O que diriam ou fariam as pessoas? Há guerra, ou uma lei contra pessoas como eu?
    .who = Um serviço para pessoas que fogem pode dizer.
sheet-22 = Há um plano escrito, e uma pessoa com nome antes e depois?
    .who = Um serviço ou a agência da ONU para migrações pode dizer.
sheet-23 = Quem paga? Tenho de devolver o dinheiro se voltar para aqui?
    .who = A agência da ONU para migrações pode dizer.
sheet-24 = Até quando posso mudar de ideia, e como?
    .who = O apoio jurídico ou a agência da ONU para migrações pode dizer.
sheet-25 = Quem me dá conselhos independentes, e onde posso reclamar?
    .who = O apoio jurídico pode dizer.
sheet-26 = Tenho menos de 18 anos: quem fala por mim, e quem decide o que é bom para mim?
    .who = Pode dizer o responsável legal, a pessoa adulta que fala por uma criança.

# D83. "Haveria perigo?" asks from the other side: "seguro" also means "sure" and "insurance".
b-safe =
    Ninguém conhece melhor as pessoas do que você: quem pode fazer mal, onde, e no caminho.

    Um serviço pode ver os perigos com você. Pode perguntar quem faz isso, e pedir para ler e corrigir. Algumas pessoas voltaram e foram usadas de novo.

    Talvez seja melhor não ir, ou não agora.
    .title = Haveria perigo?
    .next = Pode pedir proteção aqui, ou em outro lugar.
    .asylum = Proteção aqui (asilo)
    .protect = Proteção contra ameaças
    .family = Se a família corre perigo
b-safe-missing = { $country }: não sabemos quem vê isto. Um serviço pode informar.

# D84.
b-law =
    Sair pode acabar com uma autorização ou um pedido de asilo ou refúgio, que é proteção em outro país. Às vezes há proibição de entrada: não pode voltar por algum tempo.

    Um processo ou um pedido de dinheiro muitas vezes pode continuar sem você. No seu país, talvez punam alguns atos.

    O apoio jurídico pode informar antes de você sair.
    .title = O que a lei faz
    .lawyer = Advogado ou advogada
    .abroad = Processo em outro país
    .money = Dinheiro depois de sair
b-law-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    Nos dois lugares, pode perguntar o mesmo: onde durmo, de que vivo, quem me trata, e as dívidas?

    Família e gente vizinha podem ajudar, ou falar. Para as crianças pode ser fácil ou duro.

    Pode comparar os dois lugares no papel, ou na cabeça.
    .title = A vida depois
    .help = Ajuda com o regresso
    .debts = Dívidas que não acabam
    .family = Se a família corre perigo

# D86. Both sides.
b-help =
    Alguns programas ajudam pessoas que escolhem voltar. A agência da ONU para migrações tem muitos, Estados e serviços têm outros. Pode perguntar quem paga e se são independentes.
    .title = Quem ajuda com o regresso
    .good = Lados bons: passagem, documentos, companhia no caminho e algum dinheiro para um novo começo.
    .hard = Lados difíceis: há condições, a ajuda pode acabar cedo, e voltar para cá pode ser difícil.
    .contact = Serviços para o regresso
    .sign = Antes de assinar
    .trip = O caminho e depois
b-help-missing = { $country }: não conhecemos os programas. Um serviço pode informar.

# D87.
b-trip =
    Pode pedir um plano escrito: que documentos, quem vai com você, o que acontece no aeroporto, quem espera você.

    Ajuda ter uma pessoa com nome, antes e depois. Só deveriam perguntar mais tarde como está se você quiser.
    .title = O caminho e depois
    .abroad = Ajuda em outro país
    .sign = Antes de assinar
b-trip-missing = { $country }: não sabemos como é. Um serviço pode informar.

# D88.
b-other =
    Pode haver mais de dois caminhos: uma autorização aqui, asilo ou refúgio, que é proteção aqui, família em outro lugar, outro país, ou ir mais tarde.

    Cada um tem regras e datas. O apoio jurídico pode dizer quais estão abertos para você.
    .title = Outros caminhos
    .permit = Autorização para ficar
    .asylum = Proteção (asilo, refúgio)
    .help = Procurar ajuda
b-other-missing = { $country }: não conhecemos os caminhos. O apoio jurídico pode informar.

# D89. One line at a time; nothing is saved.
b-sheet =
    Uma pergunta de cada vez. Pode marcar o que quer perguntar. Nada fica guardado: as marcas somem quando sai.
    .title = Folha de perguntas
    .next = Pode ver as suas perguntas a qualquer momento.
    .going = Perguntar sobre ir
    .staying = Perguntar sobre ficar
    .know = Isto eu sei
    .onward = Pergunta seguinte
    .questions = Mostrar as minhas perguntas
    .clear = Apagar as marcas
b-sheet-line = Pergunta { $number } de { $of }
b-sheet-marked = Marcado: { $marks }.
b-sheet-result = As suas perguntas. Pode ler isto no apoio jurídico ou num serviço.
b-sheet-going = Sobre ir
b-sheet-staying = Sobre ficar
b-sheet-empty = Não marcou nenhuma pergunta. Tudo bem.

# D90.
b-sign =
    Antes de assinar, pode pedir para ler na sua língua, ou para ouvir. Pode ler e pensar com calma, e ficar com uma cópia.

    Até quando posso mudar de ideia? O que acontece então? Quem me ajuda se algo correr mal?
    .title = Antes de assinar
    .lawyer = Advogado ou advogada
    .help = Procurar ajuda
b-sign-missing = { $country }: não conhecemos as regras. O apoio jurídico pode ler o papel.
b-sign-data =
    Quem recebe os meus dados aqui? Quem recebe lá? O quê, ao certo: nome, saúde, o que aconteceu?

    Pode dizer sim a uma coisa e não a outra. Pode pedir isto por escrito.
    .label = O que passam adiante

# D91.
b-forced =
    Um papel que manda sair tem uma data. Muitas vezes, pode pedir a um tribunal que veja de novo, mas só por poucos dias. Ter apoio jurídico hoje pode fazer diferença, se conseguir.

    Pode dizer o que aconteceu, e que tem medo de voltar. Nenhum Estado pode mandar alguém para a tortura.

    Talvez detenham você por um tempo. Também lá pode pedir advogado ou advogada.
    .title = Mandaram-me sair
    .next = Pode procurar apoio jurídico agora.
    .lawyer = Advogado ou advogada
    .asylum = Proteção aqui (asilo)
    .recognised = O reconhecimento
b-forced-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.
