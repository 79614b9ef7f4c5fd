# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# Palermo Protocol and EU directive 2011/36, Romanian texts. The Council of Europe convention and the law of Moldova say "traficului de ființe umane".

-legal-victim = victimă a traficului de persoane
