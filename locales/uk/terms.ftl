# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# The name of the status in the Ukrainian law on combating trafficking (2011). Nominative: sentences must not decline it.

-legal-victim = особа, яка постраждала від торгівлі людьми
