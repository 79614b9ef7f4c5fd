# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    A escolha é sua. Na maioria dos lugares, pode ter ajuda, quer vá à polícia ou não.

    Algumas pessoas nunca vão. Algumas vão mais tarde. Cada caminho tem lados bons e difíceis.
    .title = Justiça, se quiser
    .report = Denunciar ou não
    .police = Falar com a polícia
    .protect = Proteção contra ameaças
    .court = No tribunal
    .abroad = Processo em outro país
    .wrong = Se não cumprem as regras

# D66. Follows the sample text; both sides.
j-report =
    A decisão é sua, e pode pensar com calma. Algumas pessoas vão à polícia. Algumas não, ou só mais tarde.

    Pode ir só, ou com um serviço. Na maioria dos lugares, pode ter ajuda sem isso.
    .title = Devo denunciar?
    .good = Lados bons: pode parar alguém, e abrir proteção, uma autorização ou dinheiro.
    .hard = Lados difíceis: demora, perguntam muito, e algumas coisas não podem ser paradas.
    .next = Pode perguntar antes ao apoio jurídico, também sobre prazos.
    .lawyer = Advogado ou advogada
    .police = Falar com a polícia
    .keep = O que é útil guardar
    .not-now = Agora não
j-report-missing = { $country }: não conhecemos os caminhos. Um serviço pode informar.

# D67.
j-police =
    Pode pedir intérprete, e advogado ou advogada. Pode pedir para falar com uma mulher ou um homem. Pode pedir pausas. Pode parar.

    Pode ler o que está escrito e corrigir. Pode pedir uma cópia, e o cartão de quem falou com você.

    Se agentes fazem parte disso, o apoio jurídico ou um serviço de reclamações talvez ajude.
    .title = Falar com agentes
    .lawyer = Advogado ou advogada
    .wrong = Se não cumprem as regras
j-police-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D68.
j-keep =
    Algumas coisas podem ser úteis mais tarde: datas, lugares, salário, mensagens, números de carros.

    Pode guardar isso só onde não há perigo, e talvez não neste telefone. Com alguém de confiança pode ser melhor.

    Não tem de ter nada disso. A sua palavra não tem de ser o único sinal do que aconteceu.
    .title = O que é útil guardar
    .next = Pode não guardar nada, e mesmo assim pedir ajuda.
    .report = Denunciar ou não
    .phone = Usar este telefone

# D69. Joins the two words: "apoio jurídico" elsewhere is a lawyer.
j-lawyer =
    Apoio jurídico é um advogado ou uma advogada: alguém que conhece a lei e fala por você. Às vezes é grátis para você: o Estado ou um serviço paga. Pode perguntar antes pelo preço.

    Quem dá esse apoio não pode contar o que você diz, com poucos limites. Pode pedir outra pessoa.
    .title = Advogado ou advogada
    .help = Procurar apoio jurídico
j-lawyer-missing = { $country }: não sabemos quem paga. Um serviço pode informar.

# D70.
j-protect =
    Ameaças contra você ou a sua família também são crime. A polícia pode vigiar, ou um tribunal pode mandar alguém ficar longe.

    Um programa para testemunhas pode dar outro lugar e outro nome. Perde-se muito: amizades, trabalho, a sua cidade.

    Pode pedir que avisem quando soltam ou mudam alguém.
    .title = Proteção contra ameaças
    .next = Pode perguntar ao apoio jurídico qual serve para você.
    .family = Se a família corre perigo
    .lawyer = Advogado ou advogada
j-protect-missing = { $country }: não sabemos o que há. O apoio jurídico pode informar.

# D71.
j-court =
    Talvez possa falar por vídeo, ou atrás de um biombo. A sala pode ser fechada a outros, e o seu nome talvez fique escondido.

    Alguém pode estar ao seu lado. Em muitos lugares, algumas perguntas sobre a sua vida são proibidas. Para crianças há regras a mais.
    .title = No tribunal
    .lawyer = Advogado ou advogada
    .support = Procurar companhia
    .voice = Falar e saber do processo
j-court-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D72.
j-abroad =
    Os Estados podem pedir ajuda uns aos outros. Talvez você fale por vídeo, ou peçam que viaje. Decidem juntos que país conduz o processo.

    Extradição quer dizer que se envia uma pessoa a outro país para um processo. Documentos sobre você podem viajar também. Pode perguntar quem os vê.
    .title = Um processo em outro país
    .lawyer = Advogado ou advogada
    .data = O que fazem com meus dados
    .abroad = Ajuda em outro país
j-abroad-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D73.
j-voice =
    Pode dizer ao tribunal o que isto fez a você, por palavras ou por escrito. Pode pedir que avisem das datas, do resultado, e de quando soltam alguém.

    Ajuda pedir isso por escrito. Também pode escolher não saber.
    .title = Falar e saber do processo
    .lawyer = Advogado ou advogada
j-voice-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D74. The ombudsman is "ouvidoria" in Brazil, "provedoria" in Portugal and Angola.
j-wrong =
    Pode reclamar quando uma autoridade não cumpre as regras. Ninguém pode punir você por isso.

    Há serviços que controlam a polícia, e outros para dados ou para a igualdade. Uma ouvidoria ou provedoria recebe reclamações sobre o Estado. Um tribunal também pode ajudar.
    .title = Se não cumprem as regras
    .lawyer = Advogado ou advogada
    .help = Procurar ajuda
j-wrong-missing = { $country }: não conhecemos estes serviços. O apoio jurídico pode informar.
