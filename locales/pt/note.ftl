# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "fechada como uma carta". "Recado" is a message that is left, "mensagem" one that is written.

f-note-young =
    Pode continuar a nota, ou não. As duas opções estão bem. O serviço vai ler que você tem menos de 18 anos.
f-note-service =
    A nota vai para um só serviço, e nenhum outro pode abri-la: { $service }.
f-note-help =
    Que tipo de ajuda? Pode marcar mais de um.
f-note-soon =
    Para quando? Pode deixar vazio.
f-note-for =
    Para quem é? Pode deixar vazio.
f-note-needs =
    Precisa de alguma destas coisas? Pode deixar vazio.
f-note-words =
    Estas duas palavras mostram quem é quem, se vocês conversarem.

    Você diz: { $say }

    Dizem a você: { $hear }
    .other = Outras palavras
f-note-code =
    Com um código pode ver se há resposta, ou retirar a nota. Que tipo de código é mais fácil para você?
f-note-age =
    .yes = Sim
    .no = Não
    .unsaid = Não quero dizer
f-note-on = Continuar
f-note-skip = Deixar vazio
f-note-return = Voltar à nota

f-call-kept =
    O seu número ou nome está pronto para a nota. Não aparece de novo. Para mudar, pode escrever outro.
f-call-contact-odd =
    Isto não parece um número nem um nome no Telegram. Não ficou guardado. Pode escrever de novo, por exemplo com + e o número do país na frente.
f-call-contact-lost =
    O número ou nome já não está aqui, porque passou algum tempo. Nada foi enviado. Pode escrever de novo.
f-call-days =
    Que dias são bons para você?
f-call-hours =
    A que horas pode falar? Nessa hora, é melhor não haver outras pessoas perto.
f-call-zone =
    Que cidade tem a mesma hora que você?
f-call-voice =
    Como devem falar com você?
f-call-message =
    Se você não atender, podem deixar recado? Outra pessoa poderia achar o recado.
f-call-others =
    Se outra pessoa atender, o que devem fazer?

f-consent-not-sent =
    A nota não foi enviada. O serviço não recebe notas neste momento, ou o guia não conseguiu guardar a nota. Não ficou nada dela aqui.
f-consent-who =
    Só { $service } pode abri-la. A nota espera { $hours } horas e depois é apagada. Nós não podemos ler a nota depois.
f-consent-free =
    Até que a abram, pode retirar a nota com o seu código. Enviar, mudar ou não enviar: as três opções estão bem.

f-code-when =
    Guarde-o onde só você olha. Ninguém vai escrever a você.

    Os serviços veem as notas pelo menos duas vezes em cada dia útil. Pode ver se há resposta a partir de amanhã, durante três dias.

    Se perder o código, pode simplesmente enviar uma nova nota.
f-code-gone =
    Um código só aparece uma vez. Se o perdeu, pode enviar uma nova nota.

f-box-back =
    Aqui pode escrever o código da nota que quer retirar. É possível até que o serviço a abra.
f-box-proof =
    Quer contar isto sobre um serviço: { $kind }.

    Pode escrever o código da nota que esse serviço abriu. Ele mostra que houve contato. Não mostra quem você é.
f-box-result =
    Aqui pode escrever o número da sua reclamação.
f-box-nothing =
    Não há nada para este código agora. Talvez seja cedo demais, ou tarde demais, ou algo foi escrito de outro modo. Depois de cinco tentativas, é preciso esperar uma hora.

    Se não achar nada depois de três dias, pode enviar uma nova nota ou ligar.
f-box-answer =
    Há uma resposta. Só aparece esta vez:
f-box-closed =
    Este serviço já não pode responder. O que você escreveu foi apagado. Pode pedir a outro serviço.
f-box-taken =
    A nota foi retirada e apagada. Ninguém a leu.
f-box-opened =
    O serviço já abriu esta nota. Por isso não é possível retirá-la aqui. Pode pedir ao serviço que a apague.
f-box-away =
    Não é possível ver isto neste momento. Nada se perdeu. Pode tentar de novo mais tarde.
f-box-noted =
    Agradecemos por contar isto. Há pessoas que vão ver o caso. Este é o número da sua reclamação. Com ele pode ver aqui o que aconteceu com ela:
f-box-open =
    Ainda há pessoas que tratam desta reclamação.
f-box-upheld =
    Esta reclamação foi aceita. Algo foi feito sobre isso.
f-box-dismissed =
    Algumas pessoas viram esta reclamação e não acharam que foi assim.

f-mark-is-red =
    Quer contar isto: { $kind }.

    Com o código de uma nota que abriram, o serviço fica escondido em um dia, no máximo. Sem código, duas pessoas veem primeiro.
f-mark-is-plain =
    Quer contar isto: { $kind }. Duas pessoas vão ver.
f-mark-no-answer = Não responderam
f-mark-money = Pediram dinheiro ou documentos
f-mark-locked = Trancaram-me
f-mark-told = Contaram a outros sobre mim
f-mark-disrespect = Não tiveram respeito
f-mark-sexual = Comportamento sexual
f-mark-other = Outra coisa

f-way-notes =
    Este serviço recebe notas por este guia. A nota vai fechada como uma carta, e só este serviço pode abri-la.
f-way-full =
    Este serviço está cheio hoje e não recebe novas notas. Amanhã, talvez sim.
card-slow =
    Este serviço não vê as suas notas há mais de um dia útil. Uma resposta pode demorar.

# The fields of a note. The service reads them in its own language.
note-line-language = Língua: { $value }
note-line-help = Ajuda: { $value }
note-line-soon = Para quando: { $value }
note-line-whom = Para: { $value }
note-line-access = Precisa de: { $value }
note-line-contact = Um número ou nome, que não aparece aqui
note-line-days = Dias: { $value }
note-line-hours = Horas: { $value }
note-line-zone = A mesma hora que: { $value }
note-line-voice = Como: { $value }
note-line-others = Se outra pessoa atender: { $value }
note-line-words = Palavras: você diz { $say }, dizem a você { $hear }
note-line-box = Resposta: na caixa, com um código
note-line-call = Resposta: ligam ou escrevem a você
note-help-tonight = Um lugar para esta noite
note-help-soon = Um lugar em breve
note-help-lawyer = Advogado ou advogada
note-help-doctor = Cuidados médicos
note-help-talk = Alguém com quem falar
note-help-work = Trabalho ou pagamento
note-help-papers = Documentos
note-help-return = Perguntas sobre o regresso
note-help-other = Outra coisa
note-whom-woman = Uma mulher
note-whom-man = Um homem
note-whom-trans = Uma pessoa trans
note-whom-under-18 = Alguém com menos de 18 anos
note-whom-children = Alguém com crianças
note-whom-group = Um casal ou um grupo
note-soon-today = Hoje
note-soon-week = Esta semana
note-soon-no-hurry = Sem pressa
note-access-step-free = Sem degraus
note-access-sign = Língua de sinais (gestual)
note-access-reading = Ajuda para ler
note-access-other = Outra coisa
note-voice-either = Uma chamada ou uma mensagem
note-voice-voice = Só uma chamada
note-voice-message = Só uma mensagem
note-message-no = Não deixar recado
note-message-yes = Podem deixar recado
note-others-hang-up = Desligar
note-others-wrong-number = Dizer “número errado”
note-others-delivery = Dizer que é uma entrega
note-others-survey = Dizer que é um questionário
