# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.
# Settings of Telegram are named as its Brazilian apps name them: compare at every release.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Olá. Isto é um programa de computador. Dá informação e números de serviços que podem ajudar.

    É grátis. Não tem de dizer quem é nem o que aconteceu. Não é polícia nem advogado.

    Pode ler sobre direitos. Pode encontrar números para ligar. Pode ver o que cada caminho traz e custa. Pode sair a qualquer momento.
    .title = Olá
    .go = Continuar
    .private = Quem pode ver isto?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Está tudo bem em ler isto aqui e agora? Só você pode saber.

    Se alguém puder ver o seu telefone, pode voltar outra hora.
    .title = É um bom momento?
    .yes = Sim
    .unsure = Não sei bem
    .no = Não, sair

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Alguém pode ver este telefone. Um telefone de gente amiga, ou outro, pode ser melhor.

    Não é preciso guardar nem copiar os nossos textos. Pode tocar em Sair antes de largar o telefone.

    Pode pensar num motivo para ter o telefone na mão. Telefone quente, sem bateria ou com apps estranhos pode ser sinal de vigilância, mas muitas vezes não é nada.
    .title = Usar este telefone com mais cuidado
    .telegram = Configurações do Telegram
    .go = Continuar
    .later = Voltar outra hora

safe-tg =
    Com algumas opções do Telegram, esta conversa dá menos na vista. Nenhuma a esconde de toda a gente.

    Pode ver uma de cada vez, ou deixar como estão.
    .title = Opções do Telegram que ajudam
    .go = Continuar
safe-tg-previews =
    As notificações podem mostrar as primeiras palavras de uma mensagem. Pode desligar isso no Telegram: Configurações, Notificações e sons, Prévia.

    Este programa muda a sua página sem som. Mesmo assim, o telefone pode mostrar algo.
safe-tg-passcode =
    O Telegram pode pedir um código ao abrir: Configurações, Privacidade e segurança, Senha de bloqueio.

    Isso pode impedir que outras pessoas entrem. Quem vê um código novo também pode perguntar por que está ali.
safe-tg-devices =
    O Telegram pode estar aberto ao mesmo tempo em outro telefone ou computador. Pode ver a lista: Configurações, Dispositivos.

    Ali pode encerrar um deles. Quem o usa pode notar isso.
safe-tg-timer =
    O Telegram pode apagar mensagens por si, depois de um dia ou uma semana: abrir esta conversa, o menu, Apagar automaticamente.

    Depois aparece na conversa uma linha sobre isso.
safe-tg-delete =
    Pode apagar a conversa toda: segurar o dedo sobre ela na lista, Apagar, e marcar a caixa para apagar também do outro lado.

    Isso não tira capturas de tela, nem o que o próprio Telegram guarda.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    Podemos apagar a nossa página e o que você enviou aqui nas últimas 48 horas.

    Não podemos apagar o que o Telegram guarda. Capturas de tela e as suas chamadas também não. A conversa fica na sua lista até você a apagar à mão. Uma nota que ainda espera pode ser retirada com o código.
    .title = Apagar tudo
    .clear = Apagar agora
    .withdraw = Sobre notas e códigos
    .cancel = Voltar atrás

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Isto ajuda a mostrar as regras e os números certos. É só para esta página, e pode mudar ou não escolher.
    .title = Onde está agora?
    .unknown = Não sei
    .sea = Em viagem ou no mar
    .skip = Não escolher

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Pode ver uma coisa, ou muitas. Nada fica guardado.
    .title = O que ajudaria agora?
    .ok = Isto está certo?
    .rights = Os meus direitos
    .help = Procurar ajuda
    .going = Voltar para casa ou ficar
    .under18 = Tenho menos de 18 anos
    .justice = Polícia e tribunal
    .money = Dinheiro que me devem
    .privacy = O que fica guardado
    .easier = Mais fácil de ler
    .someone = Quero ajudar alguém
    .about = Quem faz isto
    .feedback = Isto foi útil?
    .clear = Apagar tudo
    .phone = Usar este telefone
    .code = Notas e códigos
    .worker = Para profissionais de apoio
