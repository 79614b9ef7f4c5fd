# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Sou um programa e não posso ler o que escreve. Apaguei o texto desta conversa, para que não fique aqui.

    Se algo é perigoso agora, pode tocar no primeiro botão.
    .title = Agradecemos por escrever
    .danger = Perigo agora
    .help = Procurar ajuda
    .home = Todos os temas

# D116.
sys-media =
    Não abri isto, e apaguei desta conversa. Aqui não é preciso enviar provas a ninguém.
    .title = Não foi aberto
    .home = Todos os temas
    .keep = O que é útil guardar

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Isto passa por nova revisão, por isso não aparece agora. Uma linha de ajuda pode dizer o que vale hoje.
    .title = Isto está em revisão
    .hotline = Linhas de ajuda e serviços
    .home = Todos os temas
sys-stale-missing = { $country }: ainda não conhecemos uma linha de ajuda.

# D118. An old button or a fault.
sys-error =
    Isso não funcionou, ou este botão é de uma página antiga. Nada se perdeu, porque nada ficou guardado.
    .title = Podemos começar daqui
    .home = Todos os temas
    .danger = Perigo agora
