# Draft: no reviewer has signed this yet.
# Names that the law gives. They may be used only as terms, so that they never become a name for the reader (B1).
# The official Chinese text of the Palermo Protocol, article 6.

-legal-victim = 人口贩运活动被害人
