# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Pode haver mais de um caminho para ter dinheiro ou reparar as coisas. Pode tentar vários.

    A lei dá a chance de pedir. Não promete que alguém pague. Pode demorar muito. Pode escolher o que importa para você.
    .title = Dinheiro que lhe devem
    .wages = Salário não pago
    .offender = De quem fez isto
    .fund = Do Estado
    .other = Outros modos
    .abroad = Depois de sair do país

# D76.
m-wages =
    O trabalho tem de ser pago, muitas vezes também sem documentos. Podem ajudar: a inspeção que controla o trabalho, um tribunal do trabalho ou um sindicato.

    Algumas autoridades contam ao serviço de imigração. Pode perguntar a um serviço antes de ir lá.

    Notas de dias e horas, mensagens e fotos do lugar ajudam. Há prazos.
    .title = Salário não pago
    .help = Procurar ajuda
    .lawyer = Advogado ou advogada
m-wages-missing = { $country }: não conhecemos estas regras. Um sindicato ou o apoio jurídico pode informar.

# D77.
m-offender =
    Um tribunal pode mandar pagar a pessoa que fez isto. Pode ser parte do processo criminal, ou um processo à parte.

    Ajuda contar cedo ao apoio jurídico, antes que esse dinheiro suma. Em alguns lugares, também pode pedir o que tiraram de você. Pode ser salário de qualquer trabalho, também sexual.
    .title = De quem fez isto
    .lawyer = Advogado ou advogada
    .after = Depois de sair do país
m-offender-missing = { $country }: não conhecemos estas regras. O apoio jurídico pode informar.

# D78.
m-fund =
    Muitos Estados têm um fundo para pessoas a quem um crime fez mal. Em alguns, documentos e país de origem não importam. Em outros, sim.

    Há um formulário e um prazo. Indenização quer dizer dinheiro pelo dano. Pode ser pouco, ou podem dizer não.
    .title = Do Estado
    .help = Procurar ajuda
    .lawyer = Advogado ou advogada
m-fund-missing = { $country }: não conhecemos o fundo. O apoio jurídico pode informar.

# D79.
m-abroad =
    Sair de um país não deve acabar com o seu pedido. O apoio jurídico de lá pode agir por você, se assinar um papel para isso.

    Ajudam um endereço, uma conta no banco e um telefone que não mudem. Alguns tribunais ouvem pessoas por vídeo.
    .title = Depois de sair do país
    .lawyer = Advogado ou advogada
    .law = A lei quando eu sair
m-abroad-missing = { $country }: não sabemos como é. Pode perguntar antes de sair.

# D80.
m-other =
    O dinheiro é um caminho. Também pode pedir que corrijam documentos e fichas, e que devolvam coisas.

    Pode pedir cuidados para ficar bem. Um tribunal ou uma autoridade talvez diga em público o que esteve errado, ou peça desculpa. As regras talvez mudem, para não acontecer de novo.
    .title = Outros modos de reparar
    .lawyer = Advogado ou advogada
    .complain = Se não cumprem as regras
