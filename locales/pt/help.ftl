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

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Pode ligar, escrever ou ir lá. Alguns serviços também recebem uma nota sem nome.
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

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Esta nota não tem nome nem história. É só tocar em botões. Pode parar em cada passo.

    Tem menos de 18 anos? Para jovens, podem valer outras regras. Não tem de dizer.
    .title = Uma nota curta sem nome
    .words = Cinco palavras
    .digits = Doze dígitos
    .call = Como falar comigo
    .no = Não enviar

# D100. All fields again, before anything is sent.
f-consent =
    É isto que a nota diz:
    .title = Quer enviar isto?
    .send = Enviar
    .change = Mudar
    .no = Não enviar

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    A nota foi enviada. Este é o seu código:
    .title = O seu código
    .have = Já tenho o código
    .take = Retirar a nota

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Aqui pode escrever o seu código. O que escreve é logo tirado da conversa.

    Um código tem cinco palavras ou doze dígitos. Uma resposta aparece uma vez, e depois já não está.
    .title = Ver se há resposta
    .next = Também pode ver serviços para onde ligar ou ir.
    .back = Retirar uma nota
    .result = Sobre uma reclamação
    .services = Serviços

# D103. The one place where a contact is typed.
f-call =
    Pode escrever um só número, ou um só nome no Telegram. Ele é logo tirado da conversa. Vai só na nota.

    É melhor um número que só você usa. Outra pessoa pode atender.
    .title = Se podem ligar para você
    .words = Cinco palavras
    .digits = Doze dígitos
    .no = Não enviar

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

# D136. What went wrong with a service, by taps.
f-mark =
    Pode contar o que aconteceu com um toque. Não tem de dizer quem é.
    .title = O que aconteceu com o serviço?
    .proof = Tenho o código de uma nota
    .complain = Contar sem código
    .no = Não contar
    .services = Serviços

# D106.
f-complain =
    Um serviço deve tratar você com respeito. Não deve pegar dinheiro ou documentos, trancar portas, ou contar a outros sem o seu sim.

    Se isso acontece, pode ir embora, pedir outra pessoa ou reclamar.
    .title = Um problema com um serviço
    .mark = Contar aqui com toques
    .services = Outro serviço
    .outside = Se não cumprem as regras
f-complain-missing = { $country }: não conhecemos estes lugares. O apoio jurídico pode informar.
f-complain-tell =
    Pode contar a quem dirige o serviço. Pode contar a quem paga ou deu a licença.
    Em alguns países há um serviço que recebe reclamações.

    Se alguém lhe fez mal ou tirou documentos, pode ser crime também. O apoio jurídico ou outro serviço pode ajudar a escolher.
    .label = A quem contar
