# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# "tráfico de pessoas": Palermo Protocol in Portuguese (Brazil and Portugal). European texts: "tráfico de seres humanos".

-legal-victim = vítima de tráfico de pessoas
