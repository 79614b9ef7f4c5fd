"""Findings about words as the person sees them: each text, label and keyboard of every page, once for each language."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from bot.looks import Gallery, Looks
from flows.event import More
from flows.finding import Finding
from flows.ids import PageId, behind
from flows.page import Page
from flows.screen import Screen
from locales.catalogue import Catalogue
from locales.desk_words import desk_findings
from locales.localiser import Localiser
from locales.print_words import print_findings
from locales.profile import profile_findings
from locales.prose import prose_findings
from locales.rules import Glossary, Rules
from locales.say import ENGLISH
from locales.shape import is_plainly_right, label_findings, shape_findings, text_findings
from locales.wording import Sample, language_findings, naming_findings


def judged(
    gallery: Gallery, catalogue: Catalogue, rules: Rules, glossary: Glossary, absent: Container[PageId] = ()
) -> Iterator[Finding]:
    """Everything that is wrong with the words of a language; with those of the facts, too, where they are shown.

    Pages that are `absent` are shown in another language, which has its own judge.
    """
    yield from profile_findings(catalogue, rules)
    yield from print_findings(catalogue, rules.quiet.B58)
    yield from desk_findings(catalogue, rules)
    voices = {catalogue.language: catalogue.with_terms_marked()}
    shown, nameless = Localiser(voices, remembers=True), Localiser(voices, is_judged=True, remembers=True)
    for page in gallery.atlas.pages.values():
        if behind(page.id) in absent:
            continue
        looks = gallery.of(page)
        judge = _Judge(catalogue, page, rules, glossary, _file_of(catalogue, page), _sides_of(catalogue, page))
        yield from judge.shapes(shown, looks)
        yield from judge.wordings(nameless, looks)
    if catalogue.language == ENGLISH:
        yield from prose_findings(gallery.atlas.countries.values(), rules)


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges one page in one language."""

    catalogue: Catalogue
    page: Page
    rules: Rules
    glossary: Glossary
    file: str
    """Where the words of the page live."""
    sides: tuple[str, str] | None

    def shapes(self, shown: Localiser, looks: Looks) -> Iterator[Finding]:
        """Lengths, signs and numbers of buttons, with all names."""
        texts = [self._texts(shown, look) for look in looks.texts]
        for sample in _each_text(chain.from_iterable(texts)):
            yield from text_findings(sample, self.rules, self.glossary)
        # A text on several screens has a More button on each, however many they are.
        boards = {(board.order, len(texts[board.text]) > 1): board.screen for board in looks.keyboards}
        for sample in self._samples(shown, *boards.values()):
            yield from shape_findings(sample, self.rules, self.glossary)
            yield from naming_findings(_more_alone(sample), self.rules, self.glossary)
        for sample in self._samples(shown, looks.labels):
            yield from label_findings(sample, self.rules, self.glossary)

    def _texts(self, shown: Localiser, look: Screen) -> tuple[Sample, ...]:
        """The screens of a text that have to be looked at; none where the text is on one and right."""
        said = shown.said(look, self.catalogue.language)
        if not self.page.sides and is_plainly_right(self.page, said, look, self.rules):
            return ()
        return tuple(self._samples(shown, look))

    def wordings(self, nameless: Localiser, looks: Looks) -> Iterator[Finding]:
        """The language of each wording, without the names in it."""
        for sample in _each_text(self._samples(nameless, *looks.wordings)):
            yield from language_findings(sample, self.rules, self.glossary)
        for sample in self._samples(nameless, looks.unnamed_labels):
            yield from naming_findings(sample, self.rules, self.glossary)

    def _samples(self, localiser: Localiser, *screens: Screen) -> Iterator[Sample]:
        """Screens and what stands behind their More, as the checks of words look at them."""
        for screen in screens:
            for shown in localiser.render_all(screen, self.catalogue.language):
                yield Sample(self.page, self.file, shown, self.sides)


def _file_of(catalogue: Catalogue, page: Page) -> str:
    words = catalogue.messages.get(behind(page.id))
    return words.file if words else f"locales/{catalogue.language}/interface.ftl"


def _sides_of(catalogue: Catalogue, page: Page) -> tuple[str, str] | None:
    return (catalogue.words(page.id, "good"), catalogue.words(page.id, "hard")) if page.sides else None


def _each_text(samples: Iterable[Sample]) -> Iterable[Sample]:
    """The screens of one page that have different texts: what stands behind More is often the same everywhere."""
    return {sample.shown.text: sample for sample in samples}.values()


def _more_alone(sample: Sample) -> Sample:
    """Only the button that no page asks for: it stands where there is more."""
    rows = tuple((button,) for row in sample.shown.rows for button in row if isinstance(button.press, More))
    return replace(sample, shown=replace(sample.shown, rows=rows))
