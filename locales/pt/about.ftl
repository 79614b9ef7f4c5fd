# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Um toque basta. Soma um a um total, sem o seu nome, a hora ou a página.
    .title = Isto foi útil?
    .yes = Sim
    .partly = Em parte
    .no = Não
    .country = Faltou o meu país
    .service = Nenhum serviço perto de mim
    .skip = Não responder

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Este guia é um programa de computador. Toda pessoa pode ler como é feito. Uma organização mantém esta cópia. Pode perguntar quem é, onde encontrou o link.

    Não é polícia nem autoridade do Estado. Dá informação, não conselho jurídico.
    .title = Quem faz isto
    .sources = De onde isto vem
    .privacy = O que fica guardado
    .limits = O que isto não pode fazer
    .real = Este é o verdadeiro?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Nada que diga quem você é fica guardado. A página e a língua vão nos botões. Enquanto usa os botões, o nosso computador vê a sua conversa por um momento.

    Para apagar uma página aberta, ele lembra a conversa por alguns minutos. Se alguém o invadir enquanto você está aqui, poderia ver você.

    Uma nota enviada vai fechada para um só serviço e fica no máximo três dias. No começo, vemos a língua do telefone, sem guardar.

    Guardamos somas de toques de opinião, sem dizer de quem.
    .title = O que guardamos
    .telegram = O que o Telegram sabe
    .clear = Apagar tudo

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    O Telegram leva esta conversa e não é nosso. Pode ler doze pontos curtos, ou voltar atrás.
    .title = O que o Telegram sabe
    .settings = Configurações do Telegram
    .other = Outros modos de ter ajuda
privacy-tg-known = O Telegram não é nosso. O Telegram sabe o seu número de telefone e que você abriu esta conversa.
privacy-tg-kept = Esta conversa não tem criptografia de ponta a ponta. Os computadores do Telegram a guardam.
privacy-tg-moment = Não guardamos o seu nome, número ou mensagens. Enquanto usa o bot, o nosso computador vê isso por um momento.
privacy-tg-others = Quem pode abrir o seu telefone, ou tem o seu Telegram aberto em outro lugar, pode ver esta conversa.
privacy-tg-stays = A conversa fica na sua lista até você a apagar. Sair apaga a nossa página; não pode apagar tudo.
privacy-tg-hours = Só podemos apagar mensagens aqui durante 48 horas.
privacy-tg-notice = Uma notificação pode aparecer na tela. Pode desligar isso.
privacy-tg-timer = Se ligar no Telegram a opção de apagar automaticamente, aparece na conversa uma linha sobre isso.
privacy-tg-translate = Não use aqui o botão Traduzir. Ele envia o texto a outra empresa.
privacy-tg-website = Se abrir um site, esse site pode ver o seu endereço de internet.
privacy-tg-service = Se pedir a um serviço que fale com você, esse serviço vai saber o que você escreveu. Tem as suas próprias regras.
privacy-tg-watched = Se acha que alguém vigia este telefone, use outro, ou ligue de outro telefone.

# D111.
limits =
    Este programa não é advogado nem médico. Não pode vir, ligar ou enviar alguém.

    Não pode esconder do Telegram que você esteve aqui. As palavras podem ser antigas. As leis mudam, e os números também.
    .title = O que isto não pode fazer
    .help = Procurar ajuda

# D112.
real =
    O nome exato deste guia está onde encontrou o link ou o cartão. Uma cópia pode ter um nome parecido.

    O verdadeiro nunca pede o seu nome, dinheiro, um código, documentos ou fotos. Nunca escreve primeiro a você.
    .title = Este é o verdadeiro?
    .about = Quem faz isto
real-copy =
    No Telegram, pode abrir o perfil de uma cópia falsa e escolher Denunciar. Também pode contar a quem lhe deu o link.

    Não tem de fazer nada sobre isso.
    .label = Vi uma cópia

# D113.
sources =
    As páginas seguem documentos públicos. Cada página indica os seus a quem a edita. Pode ver uma lista curta.
    .title = De onde isto vem
sources-un =
    Nações Unidas: o protocolo de 2000 contra o tráfico de pessoas, e um texto de 2018 sobre proteção e ajuda. Também os princípios do escritório de direitos humanos, e textos da agência para pessoas refugiadas.
    .label = Nações Unidas
sources-europe =
    Conselho da Europa: a convenção contra o tráfico de seres humanos. União Europeia: a lei de 2011 sobre tráfico, mudada em 2024. A organização de segurança da Europa: um manual e um código de boas práticas.
    .label = Europa
sources-asia =
    Sudeste da Ásia: a convenção dos seus Estados contra o tráfico. África Ocidental: a declaração dos seus Estados, de 2001.
    .label = Ásia e África
sources-work =
    A Organização Internacional do Trabalho: as regras sobre trabalho forçado e sobre trabalho em casas, e a sua lista de sinais.
    .label = Trabalho
sources-facts =
    Números de emergência de 36 países. Cada um tem fonte e data, ou diz que não tem. Ninguém ligou ainda para eles por este guia.
    .label = Números

# D114.
access =
    O modo simples mostra textos curtos e três botões de cada vez. Pode desligar de novo.

    Ainda não há gravações de som. Um leitor de textos do seu telefone pode ler estas páginas.
    .title = Mais fácil de ler
    .on = Ligar o modo simples
    .off = Desligar o modo simples
    .language = Outras línguas
    .missing = Falta a minha língua
access-words =
    Serviço: uma organização que ajuda. Reconhecido: alguém o verificou.

    Autorização: um papel que deixa você ficar. Asilo ou refúgio: proteção em outro país.

    Apoio jurídico: advogado ou advogada, alguém que conhece a lei e fala por você. Intérprete: alguém que diz as suas palavras em outra língua.
    .label = Algumas palavras
access-audio =
    Ainda não há páginas gravadas. A maioria dos telefones pode ler um texto em voz alta: procure Acessibilidade nas configurações do telefone.

    Outras pessoas podem ouvir. Fones de ouvido podem ajudar.
    .label = Ler em voz alta
