# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# Turkish Penal Code, article 80, and the regulation of 2016. Nominative: sentences around it must not decline it.

-legal-victim = insan ticareti mağduru
