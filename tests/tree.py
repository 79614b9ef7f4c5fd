"""A copy of the content that may be changed and broken, as an editor or an accident would."""

import shutil
from pathlib import Path
from typing import Final

from bot.content import ROOT

PAGES: Final = "flows/pages/start.toml"
"""The file with the choices of home."""
ORDER: Final = ('rights = "rights"\n', 'help = "f-hub"\n')
"""Two choices of home, one after the other."""
MARKS: Final = 4
"""Marks of an edition on the first screen of home."""
WORDS: Final = "locales/en/start.ftl"
"""The file with the words of home."""
FIRST: Final = "You can look at one thing, or at many."
"""The first sentence of home, which stands there and nowhere else."""


class Tree:
    """A folder for the setting CONTENT."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for package in ("flows", "locales"):
            shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        self._words = (folder / WORDS).read_text("utf-8")
        self._pages = (folder / PAGES).read_text("utf-8")
        assert "".join(ORDER) in self._pages

    def says(self, edition: int) -> None:
        """From now on home has a mark of this edition in title, text and a button; odd ones turn two buttons round."""
        mark = f"Edition-{edition}."
        marked = self._words.replace(FIRST, f"{mark} {FIRST} {mark}")
        for words in (".title = What would help now?", ".rights = My rights"):
            marked = marked.replace(words, f"{words} {mark}", 1)
        assert marked.count(mark) == MARKS
        self.writes(WORDS, marked)
        self.writes(
            PAGES, self._pages.replace("".join(ORDER), "".join(reversed(ORDER))) if edition % 2 else self._pages
        )

    def writes(self, file: str, text: str) -> None:
        """The whole file at once, as editors do: who reads meanwhile reads the old one."""
        beside = self.folder / f"{file}.new"
        beside.write_text(text, "utf-8")
        beside.replace(self.folder / file)
