# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# Council of Europe convention of 2005 (no. 197), article 4 e; the same in EU directive 2011/36.

-legal-victim = victime de la traite des êtres humains
