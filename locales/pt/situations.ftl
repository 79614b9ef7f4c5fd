# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Muitos direitos no trabalho valem com ou sem documentos: salário, descanso, nada de ameaças. Homens e meninos também têm esses direitos.

    Um sindicato pode aconselhar. Uma inspeção do Estado controla o trabalho. Algumas avisam quando alguém não tem documentos. Pode perguntar antes a um serviço.

    Muitos portos têm um centro para tripulações. Se o seu visto está preso a um patrão, sair pode mexer com ele.
    .title = Sobre trabalho
    .next = Pode ver sobre salário não pago, ou perguntar a um serviço.
    .wages = Salário não pago
    .help = Procurar ajuda
    .papers = Passaporte ou documentos
    .debt = Dívidas que não acabam
    .domestic = Trabalho numa casa
sit-labour-missing = { $country }: não conhecemos as regras de trabalho. Um sindicato ou o apoio jurídico de lá talvez saiba.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Algumas dívidas crescem e crescem: taxas de trabalho ou viagem, juros, multas, quarto. Às vezes, pedem à família que pague.

    Em muitos países, a lei não deixa cobrar uma dívida com quem usa você. Se for possível, pode perguntar ao apoio jurídico antes de pagar mais.

    Pagar pode trazer calma por um tempo, e a dívida pode crescer mesmo assim. Não pagar guarda o seu dinheiro, e podem vir ameaças.
    .title = Sobre dívidas
    .next = Pode conversar com um serviço antes de pagar ou parar.
    .help = Procurar ajuda
    .family = Se a família corre perigo
    .oaths = Juras e promessas

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Trabalho numa casa é trabalho, também se mora lá. Muitos países têm regras sobre salário, descanso e folgas. Muitas vezes, quem dá trabalho não pode ficar com o seu passaporte.

    Talvez ame uma criança de quem cuida lá. Isso é real, e mesmo assim pode ir embora.

    Sair pode trazer liberdade, e custar o quarto ou o visto. Ficar mantém isso por agora, e a pressão pode continuar.
    .title = Trabalho numa casa
    .next = Pode preparar isso com um serviço e decidir mais tarde.
    .wages = Salário não pago
    .help = Procurar ajuda
    .diplomat = Em casa de diplomatas
sit-domestic-missing = { $country }: não conhecemos estas regras. Um sindicato de lá talvez saiba.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Parte do pessoal de embaixadas tem imunidade: é difícil levar essas pessoas a tribunal. Você continua a ter os seus direitos.

    Alguns países têm um serviço de protocolo para estes casos, ou uma autorização especial. Há apoio jurídico que conhece esta área.

    Sair pode acabar com a pressão, e com a sua autorização também. Ficar mantém a autorização por agora, e a pressão pode continuar.
    .title = Trabalho em casa de diplomatas
    .next = Pode preparar isso com apoio jurídico antes de decidir.
    .help = Procurar ajuda
    .permit = Autorização para ficar
    .papers = Passaporte ou documentos
sit-diplomat-missing = { $country }: não sabemos o que faz nestes casos. O apoio jurídico talvez saiba.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Seja o que for que faz ou fez, sair é decisão sua: agora, mais tarde ou nunca.

    Pode ter uma consulta médica ou apoio jurídico e ficar onde está. Sair pode trazer descanso, e custar dinheiro. Ficar mantém o dinheiro, e outros talvez continuem a decidir.

    As leis sobre vender e comprar sexo variam. Em alguns países, pode exigir o dinheiro que outros tiraram. Isto é para homens e pessoas trans também.
    .title = Ajuda sem julgar
    .next = Pode pedir uma consulta ou uma conversa, sem mais nenhum passo.
    .health = Saúde
    .help = Procurar ajuda
    .images = Imagens e contas

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Algumas pessoas são levadas à força a carregar ou plantar drogas, roubar, pedir na rua, enganar, ou casar por documentos. Isto acontece a homens e meninos também.

    Muitos países têm regras para não haver punição pelo que outros obrigaram você a fazer. Não são iguais em todo lugar.

    Falar cedo pode ajudar. O que diz sem apoio jurídico pode ser usado contra você.
    .title = O que outros obrigaram a fazer
    .next = Pode pedir apoio jurídico antes de prestar depoimento.
    .nopunish = Não haver punição
    .lawyer = Advogado ou advogada
    .held = Prenderam-me ou acusam-me
sit-crime-missing = { $country }: não conhecemos estas regras. O apoio jurídico de lá talvez saiba.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Algumas pessoas ficam presas em lugares vigiados e têm de enganar outras na internet. Muitas são homens.

    Lá, os telefones são muitas vezes vigiados. O que admite numa conversa pode ser usado contra você.

    Pagar para sair pode funcionar, e pode levar a novos pedidos. Uma embaixada pode ajudar, e pode contar a gente do seu país. Numa fronteira, pode dizer: obrigaram-me. O que acontece depois varia.
    .title = Trabalho na internet
    .next = Se ninguém vigia, pode procurar ajuda aqui.
    .embassy = Embaixada ou consulado
    .lawyer = Advogado ou advogada
    .nopunish = Não haver punição
    .help = Procurar ajuda
sit-scam-missing = { $country }: não conhecemos um número para isto. Uma embaixada talvez saiba.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    Na maioria dos países, um casamento precisa de um sim livre dos dois. Sem isso, talvez possa evitar ou acabar o casamento.

    Um tribunal muitas vezes pode mandar pessoas ficar longe. Isso pode trazer calma, ou raiva. O apoio jurídico pode dizer se um dote é devido.

    Antes de um voo, pode dizer a alguém de confiança para onde vai. No aeroporto, pode pedir para falar a sós com agentes.
    .title = Sobre um casamento
    .next = Pode falar com um serviço e não decidir nada.
    .help = Procurar ajuda
    .under18 = Ajuda para menores de 18
sit-marriage-missing = { $country }: não conhecemos esta lei. O apoio jurídico talvez saiba.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Algumas pessoas ameaçam mostrar imagens, ou ficam com as contas de outros. A vergonha não é sua.

    Pagar ou enviar mais talvez não pare isso. Mensagens, nomes e datas podem ser provas úteis. Com senhas novas, outros podem perder o acesso, e podem notar.

    Tudo isto é só para um aparelho que só você controla. Se outros podem ver este, um serviço pode ajudar a preparar o que fazer.
    .title = Imagens, câmeras, contas
    .next = Pode ver modos de pedir que retirem imagens, ou falar antes.
    .keep = O que é útil guardar
    .help = Procurar ajuda

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Duas ferramentas grátis podem pedir a sites e apps que bloqueiem uma imagem. StopNCII é para pessoas adultas. Take It Down é para imagens de antes dos 18 anos.

    O seu aparelho faz uma marca da imagem, um tipo de código. A imagem não é enviada. Nem todos os sites participam.

    Isto é só para um aparelho que só você controla. Ficam nele rastros da visita. Também pode pedir ajuda a um serviço.
    .label = Pedir que retirem imagens

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Pode fazer um exame médico, logo depois ou após anos. Os cuidados podem durar muito tempo. Pode pedir ao hospital os seus papéis.

    A lei olha sobretudo para quem arranjou isto. Em alguns países, receber dinheiro por isso também é punido. O apoio jurídico pode informar antes de falar com autoridades.

    Se ainda não aconteceu, pode dizer a sós, a quem trata de si, que não quer.
    .title = O seu corpo e a saúde
    .next = Pode ter primeiro uma consulta e pensar depois no resto.
    .health = Saúde
    .lawyer = Advogado ou advogada
    .help = Procurar ajuda

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Muitas pessoas ajudam quando outras têm de fugir. Algumas se aproveitam: com transporte num posto de controle, um quarto ou um trabalho.

    Pode verificar uma oferta antes de ir. Pode dizer a alguém de confiança que caminho segue.

    A lei proíbe usar crianças para lutar. Alguns países deixam ficar por um tempo quem foge.
    .title = Guerra, fuga, desastre
    .next = Pode verificar uma oferta, ou perguntar como pode ficar.
    .offer = Esta oferta é real?
    .asylum = Proteção aqui (asilo)
    .help = Procurar ajuda
sit-conflict-missing = { $country }: não sabemos o que há para pessoas que fogem. Pode perguntar lá a um serviço.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Uma jura ou uma praga pode pesar no corpo e na mente. O medo é real.

    Outras pessoas já ficaram livres das suas. Em 2018, o Obá do Benim soltou pessoas de juras assim.

    Quem guia a sua fé ou tradição pode ajudar. Essa pessoa talvez conheça quem você teme, por isso pode escolher com cuidado. O apoio jurídico pode dizer se deve algo pela lei.
    .title = Juras e promessas
    .next = Pode falar com um serviço sobre a jura, o dinheiro ou a família.
    .help = Procurar ajuda
    .family = Se a família corre perigo

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Amor e força podem estar juntos. Pode ser no casal, com pai ou mãe, ou com outro parente.

    Em muitos países, um tribunal pode mandar alguém ficar longe de você ou de uma criança. Sair ou pedir essa ordem pode trazer calma, ou raiva. Ficar pode manter tudo quieto, e a pressão pode crescer.

    Algumas pessoas deixam cópias de documentos e algum dinheiro com gente amiga. Só você sabe se isso daria certo.
    .title = Quando é alguém próximo
    .next = Pode preparar isso com um serviço, quer vá, quer fique.
    .help = Procurar ajuda
    .phone = Usar o telefone com cuidado
