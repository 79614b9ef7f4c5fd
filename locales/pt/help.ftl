# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    Que tipo de ajuda? Pode escolher, ou ver tudo. A sua escolha não fica guardada.
    .title = Procurar ajuda
    .all = Tudo
    .place = Um lugar para ficar
    .lawyer = Advogado ou advogada
    .doctor = Cuidados médicos
    .talk = Alguém com quem falar
    .work = Um problema no trabalho
    .papers = Documentos
    .return = Regresso
    .abroad = Ajuda em outro país
    .offer = Esta oferta é real?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Os serviços variam de país para país. Pode escolher um, ou ver uma linha de ajuda para cada um:
    .title = Serviços que podem ajudar
    .filter = Escolher o que serve
    .none = Se nada servir

# D94.
f-card =
    Uma ficha diz o que um serviço faz e para quem. Mostra as línguas, o horário, e se é grátis. Diz se pode ir sem documentos ou sem nome.

    Diz quem o reconhece e até quando. Mostra o que pede a você, e a quem tem de contar.

    Pode fazer as mesmas perguntas ao próprio serviço.
    .title = O que um serviço diz de si
    .next = Pode ver modos de fazer contato.
    .contact = Como fazer contato
    .script = O que pode dizer
    .recognised = O que é reconhecido
    .complain = Problema com um serviço

# D95.
f-acc =
    Reconhecido quer dizer que alguém verificou um serviço: um ministério, quem dá licenças, ou uma rede com regras próprias.

    Não é uma promessa. Não diz que toda pessoa ali é boa, nem que há vaga.
    .title = O que quer dizer reconhecido
    .service = Voltar atrás
f-acc-kinds =
    Alguns serviços têm contrato com o Estado, ou recebem dinheiro dele. Alguns podem encaminhar pessoas à autoridade que dá o reconhecimento.

    Alguns têm licença. Alguns são de uma rede. Alguns são do Estado ou das Nações Unidas.
    .label = Tipos de reconhecimento

# D96.
f-check =
    Uma oferta de ajuda, trabalho ou viagem pode ser falsa. Os sinais são: decidir já, pagar antes, entregar o passaporte, não contar a ninguém.

    Pode pedir o nome completo e o endereço. Pode ligar para um número encontrado por você. Alguém de confiança também pode ver.

    A ajuda real não tira documentos nem pede dinheiro.
    .title = Esta oferta é real?
    .services = Procurar serviços

# D97. Four ways, both sides.
f-way =
    Pode ligar, escrever ou ir lá. Aqui explicamos mais dois modos, mas nenhum serviço os usa ainda: uma caixa de respostas com código, e ligarem para você.
    .title = Como quer fazer contato?
    .good = Lados bons: se liga ou vai lá, tudo fica nas suas mãos. Uma nota, ou ligarem para você, pede menos coragem.
    .hard = Lados difíceis: uma chamada custa dinheiro e aparece na conta. Podem achar um código, e outra pessoa pode atender no seu lugar.
    .self = Ligo ou escrevo eu
    .visit = Vou lá
    .box = Caixa com código
    .callme = Ligam para mim
    .not-now = Agora não

# D98.
f-script =
    Três frases podem bastar.

    Tenho uma pergunta sobre ajuda. Não quero dizer o meu nome. Há alguém que fale a minha língua?

    Pode acabar a conversa a qualquer momento.
    .title = O que pode dizer
    .next = Também pode mostrar uma linha em vez de falar.
    .services = Serviços
f-script-card =
    Pode mostrar esta linha num balcão:
    .label = Uma linha para mostrar

# D99 to D103. No service takes notes yet. Nothing is sent or kept.
f-note =
    Ainda nenhum serviço recebe notas por este guia, por isso nada é enviado daqui.

    Uma nota seria feita só com toques: a língua, o tipo de ajuda, para quando. Não tem nome nem história. Cada parte pode ficar de fora.
    .title = Uma nota curta sem nome
    .next = Pode ler como pediríamos para enviar, ou ligar.
    .consent = Como pediríamos para enviar
    .cancel = Voltar atrás

f-consent =
    Nada é enviado daqui, porque nenhum serviço recebe notas ainda.

    Antes, você veria cada parte da nota. Veria quem pode abri-la, até quando, e a quem talvez tenham de contar. Enviar, mudar ou não enviar: tudo estaria bem.
    .title = Antes de enviar uma nota
    .next = Pode ver como funciona um código, ou ver serviços.
    .code = Como funciona um código
    .change = O que há numa nota
    .no = Serviços em vez disso

f-code =
    Não há um código para você aqui, porque nenhum serviço recebe notas ainda.

    Um código teria cinco palavras ou doze dígitos, e só apareceria uma vez. Com ele, poderia buscar uma resposta quando quisesse. Ninguém escreveria a você. Quem achasse o código poderia usá-lo.
    .title = Como funciona um código
    .next = Pode ver o lugar das respostas, ou voltar atrás.
    .box = O lugar das respostas

f-box =
    Não há respostas à espera aqui, porque nenhum serviço recebe notas ainda. O que escreve não é lido.

    Uma resposta apareceria uma vez, depois do seu código, e sumiria. Um código errado e uma caixa vazia pareceriam iguais.
    .title = O lugar das respostas
    .next = Pode ver serviços para onde ligar ou ir.
    .services = Serviços

f-call =
    Ainda nenhum serviço liga de volta por este guia. O que escreve não é lido nem guardado.

    Perguntariam a você os dias e horas bons, e se podem deixar recado. Perguntariam o que dizer se outra pessoa atender. Os dois lados usariam uma palavra que só eles sabem.
    .title = Se podem ligar para você
    .next = Pode ler como pediríamos para enviar, ou ligar.
    .consent = Como pediríamos para enviar
    .no = Serviços em vez disso

# D104.
f-cross =
    Um serviço daqui pode pedir a um de outro país que ajude você. Só deve passar aquilo a que você diz sim.

    Também pode escolher aqui o outro país e ler as páginas dele. As páginas mostram esse país até que você mude.
    .title = Ajuda em outro país
    .country = Escolher o país
    .services = Serviços
f-cross-missing = { $country }: ainda não mostramos serviços.

# D105.
f-none =
    Às vezes nada serve, ou ninguém atende. Não é por sua causa. Pode tentar de novo a outra hora.

    Um serviço de um país próximo talvez fale a sua língua. Alguns escritórios trabalham em muitos países.
    .title = Se nada servir
    .numbers = Números de emergência
    .abroad = Ajuda em outro país
    .feedback = Dizer o que faltou
f-none-missing = { $country }: ainda não conhecemos uma linha de ajuda. O número de emergência pode ajudar.
f-none-bodies =
    Em muitos países, a ONU tem escritórios para pessoas refugiadas e para migração. Há também a Cruz Vermelha ou o Crescente Vermelho. Os sindicatos também trabalham além das fronteiras.

    Podem ajudar, ou dizer quem pode. Têm as suas próprias regras.
    .label = Escritórios em muitos países

# D106.
f-complain =
    Um serviço deve tratar você com respeito. Não deve pegar dinheiro ou documentos, trancar portas, ou contar a outros sem o seu sim.

    Se isso acontece, pode ir embora, pedir outra pessoa ou reclamar. Este guia ainda não recebe reclamações.
    .title = Um problema com um serviço
    .services = Outro serviço
    .outside = Se não cumprem as regras
f-complain-missing = { $country }: não conhecemos estes lugares. O apoio jurídico pode informar.
f-complain-tell =
    Pode contar a quem dirige o serviço. Pode contar a quem paga ou deu a licença.
    Em alguns países há um serviço que recebe reclamações.

    Se alguém lhe fez mal ou tirou documentos, pode ser crime também. O apoio jurídico ou outro serviço pode ajudar a escolher.
    .label = A quem contar
