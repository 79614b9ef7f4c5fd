# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, in the third person without a pronoun. Only the answers at the end are for the person who wrote the note.
# "Sealed" is "selada" here, since "fechada" would be the contrary of an opened note. The exchange is "a central".

# What stands on every page. $service is the id of the service.
desk-name = Mesa de notas
desk-service = Serviço: { $service }
desk-skip = Ir para o texto
desk-language = Língua
desk-back = Todas as notas

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Notas
desk-looked = Última consulta: { $time }. Enquanto está ligada, a mesa consulta sozinha a cada hora certa.
desk-not-looked = A mesa ainda não conseguiu consultar.
desk-look = Consultar de novo agora
desk-waiting = À espera
desk-waiting-lead = Uma nota fica selada até que seja aberta aqui. Depois disso, a pessoa já não pode retirá-la. Por favor, abra só o que pode responder hoje.
desk-waiting-none = Nenhuma nota à espera.
desk-note = Nota { $number }
desk-until = Pode ser aberta até: { $time }.
desk-open = Abrir a nota { $number }
desk-foreign = Esta nota não pode ser aberta com a sua chave. Talvez seja para uma chave sua mais antiga. Ela acaba por si, e mais ninguém pode lê-la.
desk-opened = Abertas
desk-opened-none = Nenhuma nota aberta.
desk-kept = Guardada e selada neste computador até: { $time }.
desk-show = Mostrar a nota { $number }
desk-opening = A central ainda não sabe desta abertura. A nota aparece depois da próxima consulta que chegar à central.
desk-sending = A resposta está selada e ainda não foi enviada. É enviada na próxima consulta que chegar à central.
desk-words-kept = Respondida. Só as palavras combinadas ficam guardadas, seladas, até: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Hoje não há lugar
desk-full-lead = Se não há lugar, a sua ficha no guia pode dizer isso. Acaba com o dia.
desk-full = Hoje não temos lugar
desk-room = Temos lugar de novo
desk-full-said = A sua ficha diz agora que hoje não há lugar.
desk-room-said = A sua ficha já não diz que não há lugar.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Esta nota já não está aqui
desk-gone = Foi retirada, ou o tempo dela acabou. Está tudo bem. Não é preciso fazer nada.

# One note and its fields.
desk-field-language = Língua
desk-field-place = Onde
desk-field-help = Tipo de ajuda
desk-field-whom = Para quem
desk-field-soon = Para quando
desk-field-access = Necessidades de acesso
desk-field-way = Como responder
desk-way-box = Na caixa de respostas, abaixo. A pessoa olha quando para ela não há perigo.
desk-way-call = O serviço liga ou escreve à pessoa. Também pode responder na caixa, abaixo.
desk-not-said = Não foi dito
desk-field-contact = Contato
desk-contact-how = Um clique marca tudo. Por favor, não copie para nenhum lugar além da sua chamada.
desk-field-times = Horas sem perigo
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = A hora da pessoa ({ $zone })
desk-times-yours = A hora do serviço
desk-times-none = Não foi escolhida nenhuma hora sem perigo. Pode responder na caixa.
desk-now-safe = Agora é uma hora sem perigo.
desk-now-unsafe = Agora não é uma hora sem perigo. A próxima, na hora do serviço: { $time }.
desk-now-over = Não resta nenhuma hora sem perigo antes do fim desta nota. Pode responder na caixa.
desk-field-voice = Chamada ou mensagem
desk-field-message = Se pode deixar recado
desk-field-others = Se outra pessoa atender
desk-field-words = Palavras combinadas
desk-they-say = A pessoa diz
desk-you-say = O serviço diz
desk-words-none = Sem palavras combinadas.
desk-words-lead = As duas palavras servem para que falem as pessoas certas. Se a pessoa ligar, ouça a palavra dela e depois diga a sua.

# The rules for a call, beside the contact.
desk-rules = Antes de ligar
desk-rule-times = Só nas horas sem perigo, e duas vezes no máximo.
desk-rule-hidden = Esconda o seu número.
desk-rule-machine = Nenhum recado gravado, a não ser que a nota diga que pode.
desk-rule-others = Se outra pessoa atender, faça o que a nota diz. Use palavras vagas.
desk-rule-word = Comece com a sua palavra. Se a palavra da pessoa faltar ou não for essa, diga que é número errado. Acabe a chamada e não tente de novo.
desk-rule-first = A sua primeira frase: “Pode falar agora?”
desk-rule-wish = Pergunte o que a pessoa quer, não o que aconteceu.

# The answer. $language is a language as it stands in a list.
desk-answer = Resposta
desk-answer-lead = Por favor, escolha uma. A pessoa lê uma vez, com o código dela, nesta língua: { $language }.
desk-form-yes = Sim, podemos falar
desk-form-other = Outro serviço pode ajudar
desk-form-today = Hoje não é possível
desk-form-ask = Por quem perguntar
desk-label-number = Número de telefone
desk-label-hours = Quando a pessoa pode ligar (na hora do serviço)
desk-label-from = De
desk-label-to = Até
desk-label-name = Primeiro nome ou função
desk-label-service = Nome do outro serviço
desk-label-hotline = Nome da linha de ajuda
desk-may = { $field } (pode ficar vazio)
desk-preview = Ver antes de selar

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Por favor, veja isto de novo
desk-wrong-empty = { $field }: por favor, preencha aqui.
desk-wrong-long = { $field }: no máximo { $limit } caracteres.
desk-wrong-link = { $field }: sem endereços de sites ou de e-mail, e sem nomes com @. Poderiam levar alguém ao lugar errado.
desk-wrong-signs = { $field }: só letras, dígitos e sinais simples.
desk-wrong-number = { $field }: não é possível ligar para este número. Por favor, escreva assim: { $example }.
desk-wrong-days = { $field }: por favor, escolha pelo menos um dia.
desk-wrong-hours = { $field }: por favor, ponha as duas horas, a mais tarde em segundo lugar.

# The look before it is sealed.
desk-check-title = Antes de selar
desk-check-lead = Isto é tudo o que a pessoa vai ver. Depois de selar, ninguém aqui pode ler ou mudar a resposta.
desk-check-theirs = O que a pessoa lê ({ $language })
desk-check-yours = O mesmo para o serviço ({ $language })
desk-send = Selar e enviar
desk-change = Mudar

# After it was sent.
desk-sent-title = Respondida
desk-sent = A resposta está na caixa. A pessoa pode ler uma vez, até: { $time }. A cópia selada da nota neste computador foi apagada.
desk-sent-words = A pessoa talvez ligue e diga a palavra. Por isso, só as duas palavras ficam aqui até lá, seladas.
desk-already-title = Já respondida
desk-already = Esta nota já tem uma resposta, e é essa que vale. Esta segunda não foi enviada. Se algo mudou, pode esperar: a pessoa pode enviar uma nova nota.
desk-late = O tempo desta nota acabou. Já não há caixa para a resposta. Não é preciso fazer nada. A pessoa pode enviar uma nova nota.
desk-stays-title = Ainda não enviada
desk-stays = A resposta está selada e guardada neste computador. A mesa envia na próxima consulta que chegar à central. Por favor, deixe a mesa ligada.

# The end of a note.
desk-finish-title = Esta nota acabou
desk-finish-lead = Isto apaga a cópia selada neste computador. Um disco pode guardar restos de um arquivo apagado. Estão selados: sem a sua chave e a sua frase secreta, não é possível ler.
desk-finish-sure = Aqui já ninguém precisa desta nota.
desk-finish = Apagar a cópia selada
desk-finished = A cópia selada foi apagada.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Não é possível chegar à central. Por favor, veja a sua ligação à internet. O que está aberto fica aqui, e a mesa tenta de novo na próxima hora certa.
desk-problem-refused = A central não deixa entrar esta mesa. Por favor, veja se o relógio deste computador está certo. Se está, pergunte a quem cuida da lista de serviços: a sua chave talvez tenha sido bloqueada. Então é preciso uma nova.
desk-problem-clock = O relógio deste computador está errado por { $minutes ->
        [one] um minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }. Por favor, deixe o computador acertar o relógio por si, e consulte de novo.
desk-problem-busy = A mesa perguntou vezes demais. Por favor, espere alguns minutos e consulte de novo.
desk-problem-ends = A sua chave acaba em { $days ->
        [one] um dia
        [many] { $days } de dias
       *[other] { $days } dias
    }. Por favor, faça uma nova em breve e envie a quem cuida da lista de serviços.
desk-problem-ended = A sua chave acabou. Já não chegam novas notas para ela. Por favor, faça uma nova e envie a quem cuida da lista de serviços.
desk-problem-disk = Este computador não conseguiu escrever na pasta das notas. Por favor, veja se o disco tem espaço. Nada foi aberto nem enviado.
desk-problem-desk = Algo falhou na mesa. Por favor, pare a mesa com Ctrl e C e ligue de novo. As notas abertas ficam guardadas, seladas.
desk-problem-form = Esta página era antiga demais, ou foi enviada duas vezes. Nada foi feito. Por favor, comece de novo pela lista.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Esta página está fechada
desk-closed = Só abre com o endereço que a mesa mostra quando começa, e esse endereço serve uma vez. Para ter um novo, pare a mesa com Ctrl e C e ligue de novo.
desk-lost-title = Não há nada aqui
desk-lost = Talvez a nota já esteja respondida ou apagada, ou o tempo dela tenha acabado. Na lista estão todas as que há.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Frase secreta (não aparece enquanto escreve):
desk-start-open = Abra este endereço no navegador deste computador. Serve uma vez:
desk-start-end = Para parar a mesa, aperte Ctrl e C nesta janela.
desk-start-ended = A mesa parou. As notas abertas ficam seladas neste computador.
desk-start-wrong = Esta frase secreta não abre a chave. Por favor, ligue a mesa de novo e escreva a frase como quando a chave foi feita. Se a frase se perdeu, faça uma chave nova.
desk-key-lead = A frase secreta tranca a chave do seu serviço. Ninguém pode devolver essa frase. Cinco palavras ao acaso são fáceis de guardar e difíceis de adivinhar, por exemplo:
desk-key-rule = Pelo menos { $count } caracteres. Pode usar estas palavras ou outras.
desk-key-ask = Nova frase secreta (não aparece enquanto escreve):
desk-key-again = A mesma mais uma vez:
desk-key-short = Uma frase secreta precisa de pelo menos { $count } caracteres: uma máquina pode adivinhar as mais curtas. Nada foi feito. Por favor, comece de novo.
desk-key-differ = As duas não eram iguais. Nada foi feito. Por favor, comece de novo.
desk-key-private = A sua chave. Fica neste computador, e mais ninguém a recebe nunca:
desk-key-public = A parte para os outros:
desk-key-words = As oito palavras da sua chave:
desk-key-first = 1. Envie a parte para os outros a quem cuida da lista de serviços, por exemplo por e-mail. Não é secreta.
desk-key-second = 2. Ligue para lá e leia as oito palavras em voz alta. A chave só vale se lá forem as mesmas. Dura até: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Sim, podemos falar. Pode ligar para { $number }. Quando: { $hours }.{ $word ->
        [yes] {" "}Por favor, diga a palavra.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Aqui não podemos ajudar com isto. Este serviço pode: { $service }. Quer que perguntemos lá? Pode responder com uma nova nota.
# $hotline is the name of a hotline that answers at night.
answer-today = Hoje não é possível. Para esta noite: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Por favor, pergunte por { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Uma boa hora: { $hours }.
