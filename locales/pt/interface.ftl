# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.

# The fixed last row of every page. At most 14 characters each.
row-back = Voltar
row-danger = Perigo agora
row-leave = Sair

more = Mais
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Esta página continua aqui. Pode voltar ou sair a qualquer momento.
next-step = Seguinte
copy = Copiar { $number }
copy-address = Copiar o endereço
choose-country = Escolher um país
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: mudar

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Marcado: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, after a colon.
# "Não ler" and not "pular" (Brazil) or "saltar" (Portugal).
warning =
    A próxima página pode ser difícil de ler. Pode ler ou não.
    O tema é: { $theme }.
    .read = Ler
    .skip = Não ler
    .instead = O que ajuda sem ler
    .pause = Uma pausa curta
theme-wish-to-die = vontade de morrer
theme-forced-sex = sexo forçado
theme-harm-to-children = mal a crianças
theme-sex-industry = comércio do sexo
theme-guarded-compounds = trabalho sob vigilância
theme-forced-marriage = casamento forçado
theme-intimate-images = imagens íntimas
theme-organ-removal = retirada de órgãos
theme-sexual-violence = sexo forçado
theme-pregnancy-infection = gravidez e infecções
theme-missing-people = pessoas desaparecidas
theme-court-cases = violência em processos

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Polícia
        [medical] Ambulância
        [fire] Bombeiros
       *[all] Polícia, ambulância e bombeiros
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Por mensagem de texto.
        [silent] Uma chamada sem falar. Se não puder falar, pode teclar { $press } quando pedirem.
        [app] Por um app.
       *[other] Por vídeo, em língua de sinais (gestual).
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Nenhum país foi escolhido. Estes números são da polícia ou de todos os serviços:
numbers-at-sea = Não conhecemos um número para o mar. Em terra, estes números são da polícia ou de todos os serviços:
quiet-none = { $country }: não conhecemos chamada silenciosa nem número para mensagens. Estes são os números para ligar.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] De uma fonte oficial.
        [medium] De uma fonte de confiança. Pode ter mudado.
       *[low] Números muito conhecidos, não verificados com uma fonte oficial. Podem ter mudado.
    } { $date ->
        [unknown] Não sabemos a data da fonte.
       *[other] Data da fonte: { $date }.
    }
at-sea-name = No mar
# A country before a colon, without article: Portuguese has "o", "a", "os" or none before a country.
# $code is its two letters, $country its plain name. Only the longest name has a usual short form here.
country-in-text =
    { $code ->
        [AE] Emirados Árabes
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Rascunho. Estas palavras ainda não passaram por revisão.
overdue = Esta página precisa de nova revisão. É melhor perguntar antes de contar com ela.
stale = Esta página mudou em inglês depois da tradução. Algumas palavras podem ser antigas.
expired = Estas palavras foram revistas há algum tempo. É melhor perguntar antes de contar com elas.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Esta página ainda não está pronta neste idioma. Aqui está em { $language }.
    .choose = Outro idioma

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Informação sobre direitos e ajuda. Um programa de computador. Não guarda nada sobre você.
profile-description =
    Informação sobre direitos e serviços que podem ajudar, em palavras simples.

    Isto é um programa de computador, não uma pessoa. É grátis. Não tem de dizer quem é. Pode sair a qualquer momento.

    Não guarda nada sobre você. O próprio Telegram pode ver esta conversa.

# Commands, as Telegram lists them.
command-start = Começar
command-menu = Todos os temas
command-danger = Perigo agora
command-language = Idioma
command-leave = Sair e apagar
command-privacy = O que fica guardado
command-developer_info = Quem faz isto
