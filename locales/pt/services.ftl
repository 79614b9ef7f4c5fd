# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = { $country }: serviços e linhas de ajuda. Uma ficha mostra o que cada um faz, e quem o reconhece. A ordem não diz quem é melhor.
f-list-missing = { $country }: ainda não conhecemos serviços. O número de emergência funciona sem eles.
f-list-no-fit = { $country }: nada serve para o que escolheu. Pode mostrar tudo de novo, ou ver o que mais há.
f-list-filtered = Aqui estão os que dizem que servem. Os que não sabemos se servem vêm depois.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country }: alguns serviços estão em nova revisão e não aparecem. As linhas de ajuda também podem indicar um serviço.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Pode escolher o que um serviço deve ter, ou mostrar tudo. Isto é sobre serviços, e não fica guardado.
    .all = Mostrar tudo
    .whom = Para quem
    .speaks = Língua
    .region = Região
    .open-now = Aberto agora
    .no-papers = Atende sem documentos
    .no-name = Sem dizer o nome
    .access = Com acesso fácil
f-list-whom = Pode escolher para quem o serviço deve ser.
f-list-speaks =
    Pode escolher uma língua. Muitos serviços não dizem quais falam. Pode pedir intérprete.
    .any = Qualquer língua
f-list-region =
    Pode escolher uma parte do país. Os serviços para todo o país ficam na lista.
    .any = Qualquer região

whom-anyone = Qualquer pessoa
whom-all = todas as pessoas
whom-women = mulheres
whom-men = homens
whom-trans = pessoas trans
whom-children = crianças
whom-families = famílias

# What services offer, inside a sentence.
offer-shelter = alojamento
offer-legal = apoio jurídico
offer-medical = cuidados médicos
offer-psychological = alguém com quem falar
offer-casework = conselhos
offer-talk = alguém com quem falar
offer-return = regresso
offer-compensation = pedir dinheiro devido
offer-interpretation = intérprete

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Pode ver isto, e voltar ou sair a qualquer momento.
    { $name }
card-offers = O que oferece: { $items }.
card-whom = Para: { $items }.
card-regions = Onde: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Telefone, grátis.
           *[other] Telefone.
        }
        [sms] Mensagem de texto.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Conversa num site.
        [email] E-mail.
       *[web] Site.
    }{ $has-abroad ->
        [yes] {" "}De outro país:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Não conhecemos um número. Uma linha de ajuda talvez possa passar a chamada.
card-hours =
    { $state ->
        [open] Aberto agora.
        [closed] Fechado agora.
       *[unknown] Horário que indicam:
    } { $hours }
card-hours-unknown = Não sabemos bem o horário. Pode tentar, ou perguntar de outro modo.
card-languages = Línguas: { $languages }.
card-languages-unknown = Não sabemos todas as línguas que falam. Pode pedir intérprete.
card-papers =
    { $papers ->
        [yes] Pode ir sem documentos.
        [no] Pedem documentos.
        [depends] Às vezes pedem documentos.
       *[other] Não sabemos se pedem documentos.
    } { $name ->
        [yes] No início, não tem de dizer o seu nome.
        [no] Pedem o seu nome.
        [depends] Às vezes pedem um nome.
       *[other] Pode perguntar se é preciso um nome.
    }
card-access = Acesso: { $items }.
access-step-free = sem degraus
access-sign-language = língua de sinais (gestual)
access-text-phone = telefone de texto
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Reconhecido: trabalha com contrato com o Estado.
        [state_funded] Reconhecido: o Estado paga este trabalho.
        [nrm_first_responder] Reconhecido: pode encaminhar pessoas à autoridade que dá o reconhecimento.
        [licensed] Reconhecido: tem uma licença.
        [network_member] Faz parte de uma rede com regras próprias.
        [state_body] É um serviço do Estado.
        [igo_mission] É um escritório de uma organização de muitos Estados.
        [hotline] Uma linha de ajuda. Quem responde por ela:
       *[unknown] Não sabemos de um reconhecimento oficial.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Até: { $until }.
    }
card-asks = O que pede a você:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Conta à polícia. Pode perguntar o quê e quando.
        [immigration] Conta ao serviço de imigração. Pode perguntar o quê e quando.
        [police-immigration] Conta à polícia e ao serviço de imigração. Pode perguntar o quê e quando.
        [none-without-consent] Diz que não conta a ninguém sem o seu sim. Pode perguntar pelos limites.
       *[unknown] Não sabemos a quem tem de contar. Pode perguntar antes de dizer algo.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Ninguém ligou ainda para este contato por este guia.
       *[other] Última chamada por este guia: { $tested }.
    } { $date ->
        [unknown] Não sabemos a data da fonte.
       *[other] Data da fonte: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Pode ter mudado.
    }
card-complain = Para reclamar deste serviço: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Não conhecemos provas em documentos públicos.
        [one] Há { $proofs } prova em documentos públicos.
        [many] Há { $proofs } de provas em documentos públicos.
       *[other] Há { $proofs } provas em documentos públicos.
    } { $verified ->
        [never] Ninguém verificou isto ainda por este guia.
       *[other] Verificado por este guia: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Uma chamada fica na lista de chamadas. { $free ->
        [yes] Não deve custar nada, e mesmo assim pode aparecer numa conta.
       *[other] Pode custar dinheiro e aparecer na conta.
    } Pode apagar a chamada da lista.
trace-sms = Uma mensagem de texto fica no telefone e pode aparecer na conta. No telefone, pode apagar.
trace-whatsapp = O WhatsApp mostra a eles o seu número e a sua foto. A conversa fica no telefone até que a apague.
trace-telegram = O Telegram mostra a eles o seu nome e a sua foto. A conversa fica até que a apague.
trace-webchat = Uma conversa num site deixa o endereço no navegador. Não precisa de som.
trace-email = Um e-mail fica entre os enviados. Eles veem o seu endereço.
trace-web = Um site fica na lista de páginas vistas. Pode ver o seu endereço de internet.
trace-abroad =
    { $answer ->
        [yes] De outro país, o número com + talvez funcione.
       *[no] Não conhecemos um número que funcione de outro país.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country }, números para ligar:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , grátis
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Ninguém ligou ainda para estes números por este guia. Podem ter mudado.
f-none-neighbours = Países próximos neste guia: { $countries }.
day-and-night = dia e noite

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Estou em perigo e não me deixam ir embora. Por favor, ligue para pedir ajuda. Por favor, não conte isso às pessoas que estão comigo.
show-help = Preciso de intérprete, por favor. Gostaria de falar a sós com alguém, num lugar calmo.
show-none = Só temos esta linha na sua língua.
