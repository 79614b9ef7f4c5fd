# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Agradecemos o seu interesse. Devagar é melhor do que depressa. A própria pessoa decide o que acontece, mesmo que você fizesse de outro modo.
    .title = Quero ajudar alguém
    .signs = O que notei
    .talk = Como conversar
    .tell = A quem contar
    .missing = Alguém desapareceu

# D120.
h-signs =
    Alguém pode trabalhar o dia todo, sofrer vigilância, não ter documentos à mão, ou deixar outros falar. Alguém pode dever cada vez mais.

    São sinais e não provas. Pode haver outros motivos. Não tem de descobrir. Seguir ou testar pessoas pode fazer mal a elas.
    .title = O que talvez tenha notado
    .talk = Como conversar
    .tell = A quem contar

# D121.
h-talk =
    Pode conversar a sós com a pessoa, com calma, primeiro sobre coisas pequenas. Pode oferecer um número, e aceitar um não.

    Algumas coisas podem fazer mal: pedir detalhes, enfrentar os outros, planejar sem ajuda a saída. Publicar sobre isso também.

    Pode dizer: estou aqui, se quiser conversar.
    .title = Como conversar
    .services = Procurar serviços

# D122. Behind a warning.
h-missing =
    Se alguém desapareceu, pode avisar, aqui ou no seu país, a polícia. A Cruz Vermelha e o Crescente Vermelho procuram pessoas em outros países. Uma embaixada também pode perguntar.

    Se alguém pede dinheiro, pagar pode ajudar, ou levar a mais pedidos. A polícia ou um serviço pode aconselhar.

    Fotos e planos em público podem pôr a pessoa em perigo.
    .title = Alguém desapareceu
    .next = Pode ligar para um número, ou procurar um serviço.
    .numbers = Números de emergência
    .services = Serviços
h-missing-missing = { $country }: ainda não conhecemos uma linha para isto. A polícia pode tomar nota.

# D123.
h-report =
    Algumas linhas atendem sem pedir nome. Pode dizer o lugar, as horas e o que você viu.

    Clientes também podem ligar: de uma fazenda, loja, hotel, ou de serviços sexuais. Em alguns lugares, pagar por eles é crime, e o apoio jurídico pode aconselhar antes.

    Ligar pode ajudar. Também pode fazer com que levem as pessoas para longe. Um serviço pode pensar com você.
    .title = A quem contar
    .numbers = Serviços e números
h-report-missing = { $country }: ainda não conhecemos uma linha para isto. Um serviço de lá talvez saiba.
