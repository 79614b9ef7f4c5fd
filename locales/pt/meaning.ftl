# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Algumas pessoas olham para sinais, para entender a sua situação.

    Isto não é um teste e não há resultado. Pode parar em qualquer linha.
    .title = Isto está certo?
    .next = Pode escolher um destes, ou falar antes com alguém.
    .more = Outras situações
    .work = Sobre trabalho
    .control = Sobre controle
    .sex = Sobre sexo
    .under18 = Tenho menos de 18 anos
    .talk = Prefiro falar
    .labour = Campo, fábrica, navio
    .domestic = Trabalho numa casa
    .debt = Dívidas que não acabam
    .industry = O comércio do sexo
    .crime = Ir à força contra a lei
    .partner = Casal ou família
    .marriage = Casamento sem o meu sim
    .online = Imagens e contas
    .scam = Enganar outros na internet
    .oath = Juras, pragas, promessas
    .organ = Órgão ou parte do corpo
    .conflict = Guerra, fuga, desastre
    .diplomat = Em casa de diplomatas
    .agreed = Mas eu disse sim

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Estas linhas são sobre o que outras pessoas fazem num lugar de trabalho.

    Pode marcar uma linha ou deixar. Nada é contado.
    .title = Sobre trabalho
    .next = Com ou sem marcas, pode continuar ou parar aqui.
    .promise = Não é o que prometeram
    .pay = Sem salário ou muito pouco
    .hours = Horas a mais
    .place = Lugar ruim para viver
    .threats = Ameaças no trabalho
    .go = O que é possível agora

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Estas linhas são sobre outros que decidem o que uma pessoa pode fazer.

    Pode marcar uma linha ou deixar. Nada é contado.
    .title = Sobre o dia a dia
    .next = Com ou sem marcas, pode continuar ou parar aqui.
    .papers = Ficam com o passaporte
    .out = Não deixam sair
    .alone = Vigiam ou isolam
    .debts = Dívidas que crescem
    .warned = Ameaça: família, polícia
    .go = O que é possível agora

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    O seu corpo é seu. Estas linhas são sobre outros que agem como se fosse deles.

    Isto acontece a pessoas de todos os gêneros. Pode marcar uma linha ou deixar. Nada é contado.
    .title = Sobre o seu corpo
    .next = Com ou sem marcas, pode continuar, ou descansar e voltar depois.
    .made = Sexo à força
    .tricked = Sexo por engano ou pressão
    .filmed = Filmar sem um sim livre
    .money = Outros ficam com dinheiro
    .no = Não é possível dizer não
    .go = O que é possível agora

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Seja o que for que aconteceu, a culpa não é sua. Alguém pode usar você para trabalho, sexo, crime ou dinheiro.

    Antes dos 18, a lei de quase todos os países não pergunta se houve força. Um sim não conta. Presentes ou salário não mudam isso.
    .title = Para menores de 18 anos
    .next = Pode ver que ajuda há para menores de 18.
    .go = O que é possível agora
    .under18 = Ajuda para menores de 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Sinais são só sinais, seja o que for que marcou.

    Muitos países têm regras para pessoas que outros usam. Pode ser para trabalho, sexo, crime ou dinheiro.
    .title = O que pode fazer com isto
    .next = Pode ler sobre os seus direitos. Pode falar com alguém. Ainda pode não decidir nada.
    .rights = Os meus direitos
    .help = Procurar ajuda
    .situations = Situações como a minha
    .agreed = Mas eu disse sim
    .later = Agora não, ver os temas

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Talvez tenha dito sim no começo. Talvez tenha recebido algum dinheiro, ou chegado sem documentos.

    Na maioria dos países, a lei olha para enganos, ameaças e abuso da sua situação, não só para esse sim. Se tinha menos de 18 anos, o sim nunca conta.

    Pode acontecer sem passar uma fronteira. Contrabando de pessoas é pagar para que levem alguém ao outro lado. Outros também podem usar quem pagou.
    .title = Mas eu disse sim
    .next = Pode ler sobre os seus direitos, ou falar antes com um serviço.
    .rights = Os meus direitos
    .papers = Passaporte ou documentos
    .help = Procurar ajuda
