# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Ferramentas e referência breve para quem trabalha no terreno. Dados sobre pessoas nunca entram aqui.
    .title = Para profissionais de apoio
    .intro = Mostrar a alguém
    .link = Criar um link
    .pocket = Emprestar este telefone
    .signs = Listas de indicadores
    .law = Fichas de lei
    .cross = Dois países, um caso
    .return = Regresso: lista
    .child = Interesse da criança
    .library = Biblioteca
    .listed = Entrar na lista
    .care = Cuidar de si

# D125.
w-intro =
    Pode mostrar primeiro no seu telefone. Pode dizer: isto é um programa de computador sobre direitos e ajuda. É grátis e não pede o nome.

    A própria pessoa decide. Ela pode ver com você, ou ler a sós neste telefone. Pode levar um link, um cartão ou nada.
    .title = Mostrar a alguém
    .link = Criar um link
    .pocket = Emprestar este telefone
w-intro-not-now =
    Melhor não: quando outros olham, quando a pessoa tem pressa ou medo, ou quando a ajuda depende disso.

    Uma conversa fica na lista de conversas. Quem examina o telefone pode ver.
    .label = Quando não mostrar
w-intro-link =
    Um link abre o guia numa língua, com um país, numa página. Nada sobre uma pessoa pode estar nele.

    O outro telefone lê um código neste telefone, e não fica mensagem. Se você envia um link, ele fica nessa conversa, com o seu nome.

    No outro telefone, o guia aparece depois na lista de conversas.
    .label = Link ou código
w-intro-card =
    Um cartão, ou um número que se sabe de cor, não precisa de telefone. Mas alguém também pode encontrar um cartão.

    Um cartão com poucas palavras diz menos a quem o encontrar. Talvez a pessoa queira escolher um.
    .label = Ou um cartão
w-intro-together =
    Você e a pessoa podem terminar assim: tocar em Sair e depois ver a lista de conversas. A conversa fica ali até ser apagada à mão.

    Pode mostrar como: segurar o dedo sobre a conversa na lista, depois Apagar, também do outro lado.
    .label = Como terminar

# D126.
w-signs =
    Há listas de sinais da OIT, do UNODC e da OSCE. Abrem uma conversa. Não provam nem excluem nada.
    .title = Listas de indicadores
w-signs-work = OIT: engano, salário em falta ou atrasado, horas extras demais, dívida, documentos retidos, mau alojamento, ameaças. Convém perguntar primeiro por salário e horário. Homens e meninos também.
    .label = Campo, obras, fábrica
w-signs-domestic = Sem folga, sem quarto próprio, nunca sai só, documentos retidos, salário enviado a outros. Casas de diplomatas: uma autorização que depende de quem emprega.
    .label = Trabalho numa casa
w-signs-sex = Outros fixam preços e ficam com o dinheiro. Escolhem clientes ou mudam muito a pessoa de lugar. Trabalhar com sexo não é, por si, um sinal.
    .label = Comércio do sexo
w-signs-crime = Outros planejam o ato, ficam com o lucro e retêm documentos. A pessoa é apanhada, eles não. Convém pensar cedo na não punição.
    .label = Crime e fraude na internet
w-signs-child = Para menores de 18 anos, os meios não importam. Sinais: uma pessoa adulta que fala por eles, sem escola, dívidas, presentes, mudanças frequentes.
    .label = Crianças
w-signs-limits = Trauma, costume ou lei podem parecer o mesmo. Traficantes também conhecem estas listas. Uma pontuação não ajuda ninguém. Convém perguntar o que a pessoa quer.
    .label = Limites

# D127.
w-law =
    Cada ficha vai do direito ao tratado, às normas não vinculantes e à lei nacional. Convém ver antes o texto nacional.
    .title = Fichas de lei
w-law-identify = Identificação: Convenção do Conselho da Europa, diretiva da UE, orientações do ACNUDH. Dever de identificar; sem expulsão enquanto se examinam motivos razoáveis.
    .label = Identificação
w-law-reflect = Prazo de reflexão: Convenção do Conselho da Europa, pelo menos 30 dias. Convém perguntar o que o inicia e se suspende a expulsão. Diretiva da UE sobre títulos de residência para quem coopera.
    .label = Prazo de reflexão
w-law-help = Assistência: Protocolo de Palermo, Convenção do Conselho da Europa, diretiva da UE. Não deve depender da vontade de testemunhar.
    .label = Assistência
w-law-stay = Permanência: Protocolo de Palermo, Convenção do Conselho da Europa. Dois motivos: situação pessoal, cooperação. Ao lado, asilo ou refúgio: Convenção relativa ao Estatuto dos Refugiados.
    .label = Permanência
w-law-nopunish = Não punição: Convenção do Conselho da Europa, diretiva da UE, convenção da ASEAN, protocolo da OIT sobre trabalho forçado. Argumentos: nexo causal, coação, infrações ligadas ao estatuto. Convém invocar cedo.
    .label = Não punição
w-law-return = Regresso: em segurança, de preferência voluntário, tendo em conta o processo. Sem regresso à tortura ou à perseguição. Antes: avaliação de riscos, informação por escrito.
    .label = Regresso
w-law-compensation = Indenização: a possibilidade de pedir. Quem cometeu o crime, fundo do Estado, salários. Convém pedir cedo a apreensão. Já se pediram ganhos de trabalho sexual: Krachunova, 2023.
    .label = Indenização
w-law-court = Tribunal: vídeo, biombos, portas fechadas, nome omitido. Convenção contra a Criminalidade Organizada, Convenção do Conselho da Europa, lei da UE sobre vítimas.
    .label = Tribunal
w-law-child = Crianças: interesse superior, responsável legal, benefício da dúvida sobre a idade. Convenção sobre os Direitos da Criança; recomendação do Conselho da Europa de 2022 sobre a idade.
    .label = Crianças
w-law-evidence = Provas: um processo pode apoiar-se em mais do que o testemunho: dinheiro, viagens, telefones, lugares. Bens apreendidos podem servir à indenização.
    .label = Provas e bens

# D128.
w-cross =
    Para cada instrumento: o risco para a pessoa, e uma salvaguarda a pedir.
    .title = Dois países, um caso
w-cross-request = Risco: os papéis mostram onde a pessoa está, ou chegam às mãos erradas. Salvaguarda: limites de uso, nomes omitidos, depoimento por vídeo.
    .label = Pedido de auxílio jurídico
w-cross-extradition = Risco: a pessoa volta a encontrar quem é acusado, ou é tomada por um deles. Salvaguarda: não punição invocada cedo, aviso das datas.
    .label = Extradição
w-cross-team = Risco: os dados passam depressa entre autoridades. Salvaguarda: um só contato, consentimento sobre o que se partilha, regras escritas no acordo.
    .label = Equipe conjunta
w-cross-transfer = Risco: o processo muda, o pedido de dinheiro e a autorização não. Salvaguarda: perguntar antes da decisão, manter apoio jurídico nos dois lugares.
    .label = Transferência do processo
w-cross-informal = Risco: conversas entre agentes não deixam registro. Salvaguarda: base legal, nota escrita, nenhum dado a um Estado que a pessoa teme.
    .label = Contato informal
w-cross-actors = Autoridades centrais, Ministério Público, polícia, oficiais de ligação, consulados, adidos do trabalho, serviços, OIM, ACNUR. Convém perguntar quem conduz e quem informa a pessoa.
    .label = Quem é quem
w-cross-checklist = É desejado? Quem corre perigo lá? Que instrumento é o mais brando? Quem informa a pessoa, quando, em que língua? Quem paga a viagem? E a autorização e o pedido?
    .label = Perguntas a fazer

# D129.
w-return =
    Para uma decisão livre e informada. A base são as 26 linhas da folha de perguntas.
    .title = Regresso: lista
w-return-information = As 26 perguntas com resposta, de quem, em que língua, por escrito. Primeiro, outras opções. Tempo para pensar. Direito de dizer não sem perder a ajuda.
    .label = Informação
w-return-risk = Avaliação de riscos e de inclusão pelos dois lados. A pessoa lê e corrige. Família contatada só com consentimento.
    .label = Avaliação
w-return-handover = Uma pessoa com nome de cada lado. Documentos que não mostram nada a mais. Companhia, chegada, primeira noite, dinheiro, telefone.
    .label = Passagem
w-return-follow-up = Só se for desejado, do modo combinado. Um caminho de volta aos conselhos. O que falhou fica escrito sem nomes.
    .label = Depois

# D130.
w-child =
    Quatro passos, por esta ordem. Em cada um se ouve a criança.
    .title = Interesse superior da criança
w-child-interests = Primeiro o interesse superior, em avaliação escrita, antes que outro processo decida.
w-child-guardian = Responsável legal sem demora, independente do serviço de imigração. A criança pode pedir outra pessoa.
w-child-age = Em caso de dúvida, tratar como menor de 18 anos. Primeiro documentos e conversas. Exames médicos no fim, com consentimento e com modo de contestar.
w-child-return = Procura da família só se não fizer mal. Sem regresso se fizer mal. Responsável legal e criança veem o plano.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Documentos públicos que muitos profissionais usam. Podem ser procurados pelo nome.
    .title = Biblioteca
w-res-law = UNODC: Lei-Modelo de 2009 e Disposições Legislativas de 2020. Convenção do Conselho da Europa com o seu relatório. Diretiva da UE de 2011, alterada em 2024.
    .label = Lei
w-res-manuals = Manual do UNODC, módulos 6 e 11 a 13. Manual do ODIHR sobre mecanismos nacionais de encaminhamento, de 2022. Manual da ASEAN sobre cooperação.
    .label = Manuais
w-res-cases = Base de dados de casos e coletânea de casos do UNODC. Descrevem violência em pormenor. Convém ler com descanso, e em companhia.
    .label = Casos
w-res-networks = Documentos do ICAT, das agências da ONU. Relatórios do GRETA por país. La Strada International. Relatores nacionais.
    .label = Documentos e redes
w-res-funds = Fundo voluntário da ONU para pessoas a quem o tráfico fez mal. Dá subsídios a organizações.
    .label = Fundos

# D132.
w-listed =
    São precisas duas provas. São precisas duas aprovações, de organizações diferentes. A lista ainda não está aberta.
    .title = Entrar na lista, mudar um registro
w-listed-criteria = Sem dever religioso, sem portas trancadas, sem tirar dinheiro, trabalho ou documentos. Ajuda que não depende de publicidade. Palavras claras sobre dados e deveres de comunicar.
    .label = Critérios
w-listed-proofs = Duas provas independentes, uma de fonte pública do Estado, de uma organização internacional ou do relator. Uma chamada de teste na língua principal.
    .label = Provas
w-listed-ending = Um teste de contato vale 90 dias. O reconhecimento e a chave valem 12 meses. Queixas credíveis, licença perdida ou duas chamadas falhadas suspendem um registro.
    .label = Fim

# D133.
w-care =
    Este trabalho pode deixar marcas: sono ruim, raiva, imagens na cabeça, não sentir nada. É comum e não é fraqueza.

    Algumas equipes alternam casos difíceis, conversam depois deles, e combinam horas sem telefone. Pedir ajuda cedo faz parte do trabalho.
    .title = Cuidar de si
    .calm = Uma pausa curta
    .hub = Ferramentas de trabalho

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Aqui pode criar um link. Ele contém o que escolher aqui e nada sobre uma pessoa. Não fica guardado.
    .title = Criar um link
    .language = Mudar a língua
    .country = Mudar o país
    .page = Mudar a página
    .code = Mostrar o código QR
    .none = Nenhum país
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Abre “{ $page }” em { $language }.
# The country stands after a colon, without article.
w-link-with = O país escolhido: { $country }.
w-link-without = Nenhum país foi escolhido.
w-link-language = A língua da primeira página. Com o link aberto, pode ser mudada a qualquer momento.
w-link-country = O país das regras e dos números que aparecem. Com o link aberto, pode ser mudado a qualquer momento.
w-link-page = A página que abre primeiro. A que se chama “{ hello.title }” serve para a maioria: diz o que isto é.
# The QR code stands above these words as a picture.
w-link-code = A câmera do outro telefone pode ler este código. Depois, o guia aparece na lista de conversas desse telefone.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Alguém pode ler a sós neste telefone. Convém combinar isso antes, ficar perto e olhar para outro lado. A pessoa decide o que abre e quando termina.

    Ela começa na primeira página. Voltar não leva às suas páginas. O que ela lê não fica guardado, e uma página sem toques é apagada mais cedo. As suas outras conversas ficam ao alcance dela.

    Quando o telefone voltar, toque em Sair. A língua da pessoa:
    .title = Emprestar este telefone
