# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "talvez" or "pelo que sabemos". $answer is yes, no or depends.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country }: isto é o que sabemos. Talvez não sirva para o seu caso. Pode perguntar antes.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Não sabemos: { $items }. Um serviço ou o apoio jurídico pode informar.
law-gaps-more = Também não sabemos: { $items }.
law-disputed = As fontes não estão de acordo sobre uma parte disto. Pode perguntar antes de contar com isto.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] De um texto oficial.
        [medium] De uma fonte de confiança, e pode ter mudado. É melhor perguntar antes de decidir.
       *[low] Não verificado com um texto oficial. É melhor perguntar antes de decidir.
    } { $date ->
        [unknown] Não sabemos a data da fonte.
       *[other] Data da fonte: { $date }.
    }{ $due ->
        [yes] {" "}Precisa de nova revisão.
       *[no] {""}
    }
law-contact = Contato: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = { $country }, texto nacional: { $name }

# Kinds of offices that decide.
office-police = a polícia
office-prosecutor = o Ministério Público, que conduz a acusação
office-court = um tribunal
office-immigration = o serviço de imigração
office-ministry = um ministério
office-agency = a autoridade para este tema
office-labour = a autoridade que controla o trabalho
office-service = um serviço social

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Por lei, há um tempo para descansar e pensar.
       *[may] Talvez haja um tempo para descansar e pensar.
    } { $bound ->
        [at-least] Dura pelo menos { $time }.
        [up-to] Dura até { $time }.
       *[exactly] Dura { $time }.
    }
law-days =
    { $number ->
        [one] { $number } dia
        [many] { $number } de dias
       *[other] { $number } dias
    }
law-months =
    { $number ->
        [one] { $number } mês
        [many] { $number } de meses
       *[other] { $number } meses
    }
law-reflect-none = Não conhecemos um tempo fixo para descansar e pensar aqui.
law-reflect-not-in-force = Há uma regra sobre tempo para descansar e pensar. Pelo que sabemos, ainda não se aplica.
law-reflect-decides =
    { $sure ->
        [sure] Quem decide: { $offices }.
       *[may] Pelo que sabemos, quem decide: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Pode começar quando { $starts }.
start-signs = uma autoridade vê sinais
start-request = você pede
start-referral = um serviço ou uma autoridade faz o encaminhamento
start-recognised = há reconhecimento
start-permit = você pede uma autorização
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] Nesse tempo, não podem mandar você embora.
           *[may] Nesse tempo, talvez não possam mandar você embora.
        }
        [no] Talvez não pare uma ordem de saída.
       *[depends] Se isso suspende uma ordem de saída ou não, depende do seu caso.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Por lei, a ajuda não depende de falar com a polícia.
           *[may] Pelo que sabemos, a ajuda não depende de falar com a polícia.
        }
        [yes] A ajuda talvez dependa de falar com a polícia.
       *[depends] Parte da ajuda depende de falar com a polícia, outra parte não.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } mês).
        [many] {" "}({ $months } de meses).
       *[other] {" "}({ $months } meses).
    } { $cooperation ->
        [yes] Pede que ajude a polícia ou o tribunal.
        [no] { $sure ->
            [sure] Não tem de ajudar a polícia para isso.
           *[may] Pelo que sabemos, não tem de ajudar a polícia para isso.
        }
        [depends] Talvez peça que ajude a polícia.
       *[other] Não sabemos se tem de ajudar a polícia.
    }{ $personal ->
        [yes] {" "}A sua própria situação pode ser um motivo.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] pode trabalhar.
           *[may] talvez possa trabalhar. É melhor perguntar antes.
        }
        [no] não pode trabalhar.
       *[depends] se pode trabalhar ou não, depende do seu caso.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Há um caminho para dinheiro do Estado.
       *[may] Talvez haja um caminho para dinheiro do Estado.
    } Chama-se: { $name }.
law-fund-none = Não conhecemos um fundo do Estado.
law-fund-office = A autoridade: { $name }.
law-fund-country =
    { $answer ->
        [yes] Não importa de que país você é.
        [no] Não é para pessoas de todos os países.
       *[depends] Para algumas pessoas, importa de que país são.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Não depende dos seus documentos.
           *[may] Talvez não dependa dos seus documentos.
        }
        [no] Depende dos seus documentos.
       *[depends] Para algumas pessoas, depende dos documentos.
    }
law-fund-time =
    { $sure ->
        [sure] Há um prazo: { $time }.
       *[may] Talvez haja um prazo: { $time }.
    } O apoio jurídico pode dizer a partir de quando conta.
law-offender =
    { $ways ->
        [criminal] Um tribunal criminal pode mandar pagar.
        [civil] Um tribunal civil pode mandar pagar.
       *[other] Um tribunal criminal pode mandar pagar, e um tribunal civil também.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Também sem documentos, pode exigir o salário.
           *[may] Talvez possa exigir o salário sem documentos.
        }
        [no] Sem documentos, talvez não possa exigir o salário.
       *[depends] Se pode exigir o salário sem documentos, depende do seu caso.
    }
law-wages-time =
    { $sure ->
        [sure] Há um prazo: { $time }.
       *[may] Talvez haja um prazo: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Há uma lei para não haver punição pelo que outros obrigaram você a fazer. Talvez não cubra todos os atos.
           *[may] Talvez haja uma lei para não haver punição pelo que outros obrigaram você a fazer.
        }
        [guideline] Uma orientação a quem aplica a lei fala de não haver punição. É mais fraca do que uma lei.
        [both] Uma lei e uma orientação falam de não haver punição pelo que outros obrigaram você a fazer. Talvez não cubram todos os atos.
        [general_rules] Não há uma regra feita para isto. Regras gerais para quem agiu à força podem ajudar.
       *[none] Não conhecemos uma regra assim aqui.
    }
law-nopunish-law = Chama-se: { $name }.

# Return.
law-programme =
    Um programa: { $name }{ $has-by ->
        [yes] , a cargo de: { $by }.
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Pode pedir para falar por vídeo.
           *[may] Talvez possa falar por vídeo.
        }
        [no] Falar por vídeo não está previsto.
       *[depends] Se pode falar por vídeo, depende do caso.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] A sala pode ficar fechada a outras pessoas.
           *[may] Talvez a sala possa ficar fechada a outras pessoas.
        }
        [no] A sala fica aberta a outras pessoas.
       *[depends] Se a sala fica fechada, depende do caso.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Por lei, o seu nome tem proteção.
           *[may] Talvez o seu nome tenha proteção.
        }
        [no] O seu nome pode ficar conhecido.
       *[depends] Em casos graves, é possível esconder o seu nome.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Pode pedir proteção no processo.
           *[may] Talvez possa pedir proteção no processo.
        }
        [no] Não conhecemos proteção para quem fala no tribunal.
       *[depends] Em alguns casos, há proteção para quem fala no tribunal.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] Há apoio jurídico grátis nestes casos.
           *[may] Talvez haja apoio jurídico grátis.
        }
        [no] Não conhecemos apoio jurídico grátis.
       *[depends] Algumas pessoas têm apoio jurídico grátis. Pode perguntar se é o seu caso.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Uma pessoa adulta ou uma autoridade tem de cuidar de uma criança que está só.
           *[may] Talvez uma pessoa adulta ou uma autoridade cuide de uma criança que está só.
        }
        [no] Não sabemos de alguém que tenha de cuidar de uma criança que está só.
       *[depends] Quem cuida de uma criança que está só varia com o lugar.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Em caso de dúvida, você conta como menor de 18 anos até que verifiquem.
           *[may] Em caso de dúvida, talvez você conte como menor de 18 anos até que verifiquem.
        }
        [no] Em caso de dúvida, podem tratar você como pessoa adulta.
       *[depends] O que fazem em caso de dúvida depende do caso.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Quem decide: { $offices }.
       *[may] Pelo que sabemos, quem decide: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Um serviço pode pedir por você.
           *[may] Talvez um serviço possa pedir por você.
        }
        [no] Um serviço não pode pedir por você; uma autoridade pede.
       *[depends] Alguns serviços podem pedir por você.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Você pode pedir por si.
           *[may] Talvez você possa pedir por si.
        }
        [no] Não pode pedir por si.
       *[depends] Em alguns casos, pode pedir por si.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] É preciso o seu sim.
           *[may] Talvez seja preciso o seu sim. É melhor perguntar.
        }
        [no] Pode avançar sem o seu sim.
       *[depends] Se é preciso o seu sim, depende do caso.
    }

# Services with a place to sleep, by number.
law-places =
    { $country }: com lugares para viver, este guia conhece { $number ->
        [one] { $number } serviço
        [many] { $number } de serviços
       *[other] { $number } serviços
    }. Pode ver isso em Procurar ajuda.

# What may be missing, inside the sentence of law-gaps.
gap-reflect-length = quanto tempo dura
gap-reflect-decides = quem decide
gap-reflect-starts = como começa
gap-reflect-removal = se a expulsão fica parada
gap-reflect-cooperation = se a ajuda depende da polícia
gap-fund-papers = se os documentos contam
gap-fund-time = qual é o prazo
gap-wages-papers = se os documentos contam
gap-wages-time = qual é o prazo
gap-nopunish = que força tem a regra
gap-court-video = se o vídeo é possível
gap-court-closed = se a sala pode ser fechada
gap-court-name = se o seu nome fica escondido
gap-court-lawyer = se o apoio jurídico é grátis
gap-court-witness = quem protege testemunhas
gap-id-decides = quem decide
gap-id-service = se um serviço pode pedir
gap-id-self = se você pode pedir por si
gap-id-consent = se é preciso o seu sim
gap-child-guardian = quem fala por você
gap-child-age = como verificam a idade
gap-work = se é permitido trabalhar
