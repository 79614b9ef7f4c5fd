"""The words around the guide on paper, which no screen asks for, with their arguments."""

from typing import Final

PAPER_WORDS: Final = {
    ("paper-about", ""): frozenset({"country"}),
    ("paper-page", ""): frozenset({"number"}),
    **{
        (f"paper-{part}", label): frozenset[str]()
        for part, label in (("about", "title"), ("keep", ""), ("keep", "title"), ("contents", ""), ("skip", ""))
    },
}
