# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# Russian text of the Palermo Protocol, for example article 6. Nominative: sentences around it must not decline it.

-legal-victim = жертва торговли людьми
