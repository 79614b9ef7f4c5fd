# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Se puder, escolha o que serve. Não é preciso explicar nada.
    .title = Perigo agora
    .next = Pode tocar num destes botões.
    .call = Ligar e pedir ajuda
    .quiet = Não posso falar
    .hurt = Ferimento ou doença
    .held = Trancaram-me ou levam-me
    .die = Quero morrer
    .out = Acabei de sair

# D11. The program adds the numbers below the text.
danger-call =
    Se puder falar, pode ligar. Dizer primeiro o lugar é o que mais ajuda.
    .title = Números para ligar
    .next = Se não puder falar, talvez haja um modo silencioso.
    .quiet = Não posso falar
    .nophone = Sem telefone, ou já saí
danger-call-say =
    Três frases podem bastar.

    Preciso de ajuda. Estou neste lugar: uma rua, uma loja, uma placa, um andar.

    Não me deixam sair, ou alguém pode me fazer mal.

    Preciso de intérprete, por favor.
    .label = O que dizer
danger-call-line =
    Pode ler esta linha em voz alta, ou mostrar a alguém por perto:
    .label = Linha para ler em voz alta
danger-call-papers =
    Alguém pode perguntar pelos documentos, a polícia também. Em alguns países, isso pode afetar a sua permanência. Em outros, olham primeiro para o perigo.

    Pode dizer que quer intérprete, e advogado ou advogada. Ligar ou não é uma decisão sua.
    .label = Vão pedir documentos?

# D12.
danger-quiet =
    Alguns países têm um número para mensagens ou uma chamada silenciosa. Onde não há, talvez ainda ouçam uma linha aberta.
    .title = Quando não pode falar
    .next = Pode ver modos de ligar sem dizer o motivo.
    .call = Todos os números
danger-quiet-order =
    Algumas pessoas ligam como quem pede comida ou um táxi. Dão o endereço e só respondem sim ou não.

    Nem todas as pessoas que atendem conhecem isso. Se for possível, pode ficar na linha.
    .label = Como quem pede comida
danger-quiet-open-line =
    Pode ligar e deixar o telefone ao lado, sem desligar. Quem atende talvez ouça o que acontece.

    Em alguns países, uma chamada sem voz é cortada. Quem atende talvez não saiba onde você está.
    .label = Deixar a linha aberta

# D13.
danger-held =
    A sua vida vem em primeiro lugar. Ninguém sabe melhor do que você o que ajuda ou piora a situação.

    Pistas do lugar podem ajudar: uma carta, uma placa, uma loja, um som, o número de um carro.
    .title = Quando não deixam sair, ou levam embora
    .next = Pode ver uma linha para mostrar, ou modos silenciosos.
    .call = Números para ligar
    .quiet = Modos silenciosos
danger-held-card =
    Pode mostrar esta linha a alguém quando ninguém vigia:
    .label = Uma linha para mostrar
danger-held-border =
    Numa fronteira ou num aeroporto, pode pedir para falar a sós com agentes. Pode dizer: preciso de ajuda, não me deixam ir embora.

    O que acontece depois varia de país para país. Podem perguntar pelos documentos, e talvez perca a viagem. Pode pedir intérprete, e advogado ou advogada.
    .label = Fronteira ou aeroporto

# D14.
danger-hurt =
    A ambulância vem por ferimento, doença ou parto. Em muitos países, um hospital tem de atender uma emergência, com ou sem documentos.

    Quem paga e a quem avisam varia. Pode perguntar antes.
    .title = Ferimento, doença ou gravidez
    .next = Pode ligar, ou ir ao hospital mais próximo.
    .call = Todos os números
    .after = Depois de sexo forçado
danger-hurt-poison =
    Se tomou ou recebeu algo que faz mal, pode chamar a ambulância. Ajuda dizer o que foi e quando. Guardar a caixa também ajuda.

    Quem vem está ali pela sua saúde. Em alguns lugares, podem contar a outras pessoas. Pode perguntar.
    .label = Veneno ou drogas

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
# "só" (alone) has one form for everybody; "sozinho" has two.
danger-self =
    Você não está só nisto. Muitas pessoas já sentiram que era demais, e esse sentimento pode mudar.

    Um pequeno passo pode ajudar por agora: sentar onde há gente, beber água, pôr longe o que possa ferir você.

    Pode ligar, ou dizer a alguém de confiança: agora não quero ficar só.
    .title = Quando é demais
    .next = Pode ligar agora, ou fazer antes uma pausa curta.
    .line = Números para ligar
    .calm = Uma pausa curta
    .help = Procurar ajuda
danger-self-missing = { $country }: não conhecemos uma linha de apoio em crise. O número de emergência também pode ajudar.

# D16.
danger-night =
    Lugares com gente podem ser melhores esta noite: um hospital, uma estação com pessoal, uma igreja ou mesquita, uma loja que não fecha. Quem trabalha lá pode ligar por você.

    Só você pode julgar um lugar. Pode dizer não a transporte ou quarto de gente que não conhece.

    Documentos, telefone, carregador e remédios ajudam, se os tiver.
    .title = Onde passar esta noite?
    .next = Pode perguntar a uma linha de ajuda, ou procurar onde dormir.
    .talk = Linha de ajuda
    .places = Lugares que ajudam
    .offer = Esta oferta é real?
danger-night-missing = { $country }: ainda não conhecemos uma linha de ajuda. O número de emergência pode ajudar.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Leva menos de um minuto. Pode parar a qualquer momento, e os olhos podem ficar abertos.
    .title = Uma pausa curta
    .go = Continuar
calm-feet =
    Pode sentir o chão debaixo dos pés. Pode apertar um pouco os pés contra o chão, e soltar.
calm-see =
    Pode olhar em volta e dizer o nome de cinco coisas que vê. Quaisquer cinco coisas servem.
calm-breathe =
    Pode inspirar devagar, e soltar o ar um pouco mais devagar. Não é preciso prender o ar. Três vezes podem bastar.
