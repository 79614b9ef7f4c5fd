# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.
# A lawyer is "apoio jurídico" in sentences (no gender, short), "advogado ou advogada" on buttons and in words to say aloud.

# D38. Three groups; rights exist before any status.
rights =
    Os seus direitos existem antes de alguém lhe dar um estatuto.

    Ajuda: um lugar, cuidados médicos, conselhos. Ficar: tempo para pensar, uma autorização, não haver punição. Justiça e dinheiro: apoio jurídico, um tribunal, salário.

    O que se consegue de verdade varia de país para país.
    .title = Os seus direitos em resumo
    .all = Para todas as pessoas
    .rest = Descansar e pensar
    .help = Ajuda sem testemunhar
    .house = Um lugar para viver
    .health = Saúde
    .living = Dinheiro, trabalho, escola
    .stay = Autorização para ficar
    .nopunish = Não haver punição
    .privacy = Privacidade

# D39.
r-all =
    Estes direitos são para todas as pessoas: com ou sem documentos, de qualquer país, cor, língua, fé ou opinião.

    São para mulheres, homens e pessoas trans, para pessoas com deficiência e para crianças. Isto acontece a homens e meninos também.

    Se tratam você pior por ser quem é, pode reclamar.
    .title = Para todas as pessoas
    .next-right = O direito seguinte
    .complain = Se não cumprem as regras

# D40.
r-info =
    Pode pedir informação numa língua que entende. Em muitos casos, intérprete grátis é um direito seu.

    Pode pedir uma mulher ou um homem. Se não confia em quem traduz, pode dizer isso e pedir outra pessoa.
    .title = Informação e intérprete
    .lawyer = Advogado ou advogada
    .help = Procurar ajuda

# D41. Identification. Both sides. "reconhecimento" and not "identificação", which people take for an identity card.
r-id =
    Reconhecimento quer dizer que uma autoridade declara: a lei chama a esta situação “{ -legal-victim }”. Pode pedir isso, também antes de uma expulsão. Se disserem não, muitas vezes pode pedir outra vez.
    .title = O reconhecimento
    .good = Lados bons: pode abrir ajuda, um lugar para viver, tempo para pensar e uma autorização.
    .hard = Lados difíceis: as autoridades trocam dados, pode demorar muito, e pode vir um não.
    .data = O que fazem com meus dados
    .rest = Descansar e pensar
    .who = Quem pode pedir por mim
r-id-missing = { $country }: não sabemos quem decide. Pode perguntar a um serviço ou ao apoio jurídico.

# D42.
r-data =
    Fichas sobre você podem ir para a polícia, para o serviço de imigração ou para outro país.

    Pode perguntar o que está escrito e quem recebe. Algumas partes, pode recusar. Pode pedir uma cópia.
    .title = O que fazem com os meus dados
    .recognised = O reconhecimento
r-data-missing = { $country }: não conhecemos estas regras. Pode perguntar antes de assinar.
r-data-questions =
    Quem vai ler esta ficha? Quem mais pode pedir para ver?

    O que posso recusar? O que acontece se eu recusar?

    Quanto tempo fica guardada? Posso ver, corrigir e ter uma cópia?
    .label = Perguntas para fazer

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    Em muitos países, talvez possa ter tempo para descansar e pensar. Pode decidir mais tarde sobre a polícia. Na maior parte da Europa, são pelo menos 30 dias.

    Nesse tempo, talvez tenha um lugar, cuidados médicos e conselhos. Muitas vezes, não podem mandar você embora. Em alguns casos, pode acabar mais cedo.
    .title = Tempo para descansar e pensar
    .who = O reconhecimento
    .help = Ajuda nesse tempo
    .after = O que vem depois
r-reflect-missing = { $country }: não sabemos como é. Pode perguntar a um serviço antes de contar com isto.

# D44.
r-help =
    Pelas regras internacionais, a ajuda não deve depender do que diz contra alguém.

    Alguns países ainda ligam parte da ajuda a um depoimento. Se alguém disser isso, pode perguntar: onde está escrita essa regra? Pode perguntar ao apoio jurídico ou a outro serviço.
    .title = Ajuda sem ter de testemunhar
    .help = Procurar ajuda
    .complain = Se não cumprem as regras
r-help-missing = { $country }: não sabemos como é. Um serviço pode informar.

# D45.
r-house =
    Há casas pequenas, casas de grupo e quartos com famílias. Há para mulheres, para homens, para casais ou para famílias.

    A maioria tem regras: visitas, telefones, um endereço que não se conta. Pode perguntar antes. Pode perguntar por crianças, animais e escadas.

    Pode ir embora quando quiser.
    .title = Um lugar para viver
    .help = Procurar ajuda
    .tonight = Para esta noite
r-house-missing = { $country }: ainda não conhecemos os lugares. Uma linha de ajuda talvez saiba.

# D46.
r-health =
    Pode pedir uma consulta médica. Em muitos países, parte dos cuidados é grátis, também sem documentos.

    O que diz na consulta deve ficar ali, dentro dos limites da lei. Pode pedir intérprete, e uma cópia do que escrevem.
    .title = Saúde
    .soon = Depois de sexo forçado
    .repro = Gravidez e infecções
    .mind = Mente e sono
r-health-missing = { $country }: não conhecemos as regras. Na clínica, pode perguntar pelo preço e pelos documentos.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Cedo é melhor, e mais tarde ainda ajuda. Você decide o que fazem.

    O remédio contra o HIV (VIH) pode começar até 72 horas depois. O remédio contra a gravidez funciona até 5 dias depois.

    Quem atende muitas vezes pode guardar provas sem contar à polícia. Pode perguntar antes.
    .title = Cuidados médicos cedo
    .next = Pode pedir uma consulta, ou fazer antes uma pausa curta.
    .where = Aonde ir
    .calm = Uma pausa curta
    .report = Denunciar ou não
r-health-now-missing = { $country }: não conhecemos as regras. Um hospital pode informar.

# D48. Behind a warning.
r-health-repro =
    Numa consulta, podem fazer testes de gravidez e infecções, se quiser. Ninguém pode forçar um teste.

    Pode perguntar como evitar uma gravidez, e o que a lei permite escolher. O HIV (VIH) pode ser bem tratado.
    .title = Cuidar do seu corpo
    .next = Pode perguntar numa clínica só por uma coisa.
    .where = Aonde ir
    .child = Tenho ou espero um bebê
r-health-repro-missing = { $country }: não conhecemos as regras. Uma clínica pode informar.

# D49.
r-health-mind =
    Sono ruim, medo, raiva ou não sentir nada podem ser normais depois de coisas duras. Falhas na memória são comuns. Não são mentiras.

    Falar com alguém com formação pode ajudar. Alguns remédios também. Há ajuda com drogas ou álcool, sem culpa.
    .title = Mente, sono, memória
    .calm = Uma pausa curta
    .help = Procurar ajuda

# D50.
r-living =
    Talvez possa receber dinheiro ou comida para cada dia. Em alguns países, pode trabalhar no tempo para pensar, ou com uma autorização.

    Muitas vezes, as crianças podem ir à escola. Talvez haja um curso da língua ou para um trabalho.
    .title = Dinheiro, comida, trabalho, escola
    .permit = Autorização para ficar
    .help = Procurar ajuda
r-living-missing = { $country }: não conhecemos estas regras. Um serviço pode informar.

# D51. Both sides.
r-stay =
    Há autorizações com e sem ajuda à polícia. Algumas olham para a sua situação: saúde, perigo, família. O apoio jurídico pode dizer o que ajuda.
    .title = Autorização para ficar
    .good = Lados bons: tempo, muitas vezes trabalho e cuidados médicos, e às vezes a família pode vir.
    .hard = Lados difíceis: pode acabar com o processo, e uma autoridade sabe onde você está.
    .lawyer = Advogado ou advogada
    .after = O que vem depois
    .asylum = Proteção (asilo, refúgio)
r-stay-missing = { $country }: não conhecemos as autorizações. Pode perguntar lá ao apoio jurídico.

# D52. Portugal and Africa say "asilo", Brazil says "refúgio" for the same right.
r-asylum =
    Se teme que lhe façam mal no seu país, pode pedir asilo ou refúgio: proteção em outro país. Pode ir junto com outra autorização.

    Nenhum Estado pode mandar alguém para um lugar de tortura, ou de perseguição como pessoa refugiada.

    A sua embaixada não deve saber sem o seu sim. Na Europa, talvez seja outro país a decidir.
    .title = Quando o seu país é perigoso
    .lawyer = Advogado ou advogada
    .embassy = Embaixada ou consulado
    .permit = Autorização para ficar
r-asylum-missing = { $country }: não conhecemos estas regras. Pode perguntar ao apoio jurídico.

# D53.
r-nopunish =
    Às vezes, obrigam pessoas a ir contra a lei: roubar, levar drogas, usar documentos falsos ou enganar outros na internet.

    Muitos países têm uma regra para não haver punição por isso. Conta o que teve de fazer, ou o que veio diretamente disso. Alguns atos ficam de fora.

    Pode contar cedo ao apoio jurídico, antes de falar disso com outras pessoas.
    .title = Não haver punição
    .lawyer = Advogado ou advogada
    .held = Prenderam-me ou acusam-me
r-nopunish-missing = { $country }: não sabemos que força tem esta regra. O apoio jurídico pode informar.

# D54.
r-detained =
    Pode dizer: Obrigaram-me. Quero advogado ou advogada e intérprete. Pode esperar com outras respostas até que cheguem.

    Pode pedir para fazer uma chamada. Na maioria dos casos, só devem avisar o consulado se você quiser.

    Mais tarde, o apoio jurídico pode pedir para limpar a sua ficha.
    .title = Prenderam-me ou acusam-me
    .lawyer = Advogado ou advogada
    .nopunish = Não haver punição
    .complain = Se não cumprem as regras
r-detained-missing = { $country }: não conhecemos as regras. Pode pedir advogado ou advogada.

# D55.
r-privacy =
    O seu nome não deveria ficar público sem o seu sim. Em muitos países, o processo é fechado, e a imprensa não pode publicar quem você é.

    O nome de uma criança nunca deveria ser publicado. Se isso aconteceu, pode reclamar.
    .title = Privacidade
    .court = No tribunal
    .complain = Se não cumprem as regras
r-privacy-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D56.
r-family =
    A sua família também pode precisar de proteção, aqui ou no seu país. Às vezes, um serviço de lá pode ver isso sem chamar atenção. É preciso que você concorde.

    Só você sabe em quem confia e o que contar. Uma autorização talvez deixe a família visitar ou vir morar com você.
    .title = Quando a família corre perigo
    .help = Procurar ajuda
    .protect = Proteção contra ameaças
r-family-missing = { $country }: não conhecemos estas regras. Um serviço pode informar.

# D57.
r-docs =
    Em muitos países, ninguém pode ficar com o seu passaporte. Pode pedir que o devolvam, ou pedir um novo.

    Documentos falsos que outros lhe deram talvez entrem na regra de não haver punição. O apoio jurídico pode dizer como falar disso.

    Uma foto dos documentos pode ajudar, se ficar onde só você vê.
    .title = Documentos tirados ou falsos
    .embassy = Embaixada ou consulado
    .nopunish = Não haver punição
    .lawyer = Advogado ou advogada
r-docs-missing = { $country }: não conhecemos estas regras. Um serviço pode informar.

# D58. Both sides; follows the sample text.
r-consul =
    Não tem de contatar a embaixada. Se teme o seu governo, a família ou gente do Estado, fale antes com apoio jurídico, se puder. O mesmo se pensa em asilo ou refúgio: proteção em outro país.
    .title = Embaixada ou consulado
    .good = Lados bons: pode fazer documentos de viagem e às vezes ajudar.
    .hard = Lados difíceis: pode contar a gente do seu país, e outros podem saber onde você está.
    .papers = Documentos tirados ou falsos
    .asylum = Quando o país é perigoso
    .numbers = Serviços e números
r-consul-missing = { $country }: ainda não conhecemos as embaixadas. Um serviço pode ajudar a perguntar.
