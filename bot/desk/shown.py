"""What stands on the pages of the desk: templates, the lines about problems, and the words of a note's page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot import clock
from bot.desk.desk import WARNED, Desk
from bot.desk.forms import FORMS, LIMITS, Filled
from bot.desk.note_view import note_view
from bot.desk.speech import Speech, Tongues
from bot.sealed.note_bytes import Letter
from flows.note import DAYS

HERE: Final = Path(__file__).parent
EMPTY: Final = Filled("", {}, ())


@dataclass(frozen=True, slots=True)
class Notice:
    """What has just happened, said once on the list."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """An answer in one language."""

    language: str
    direction: str
    text: str


class Shown:
    """Writes the pages in the language that was chosen last. `here` is the service's zone, None for the computer's."""

    def __init__(self, desk: Desk, tongues: Tongues, language: str, here: tzinfo | None) -> None:
        self._desk = desk
        self._tongues = tongues
        self._here = here
        self._pages = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self.language = language

    @property
    def speech(self) -> Speech:
        """The staff's words."""
        return self._tongues.speech(self.language)

    def known(self, code: str) -> str:
        """A language that the guide speaks: the one asked for, else the one that is spoken now."""
        return code if code in self._tongues.codes else self.language

    def list(self, token: str, notice: Notice | None, wrong_by: int) -> str:
        """Everything that waits and everything that is open."""
        desk, speech = self._desk, self.speech
        looked = speech.say("desk-looked", time=self.moment(desk.looked)) if desk.looked else ""
        return self._page(
            "list",
            token=token,
            notice=notice,
            looked=looked or speech.say("desk-not-looked"),
            waiting=desk.waiting(),
            standing=desk.standing(),
            problems=self._problems(wrong_by),
        )

    def note(self, token: str, number: int, letter: Letter, filled: Filled | None) -> str:
        """One note, with the forms for its answer as they were filled in."""
        speech, now, tried = self.speech, clock.now(), filled or EMPTY
        return self._page(
            "note",
            token=token,
            number=number,
            expires=letter.expires,
            view=note_view(speech, letter, now, self._here),
            is_answered=self._desk.is_answered(number),
            letter_language=letter.language,
            language_name=speech.language_name(self._tongues.for_answer(letter.language).language),
            forms=FORMS,
            limits=LIMITS,
            days=tuple(zip(DAYS, speech.day_names(), strict=True)),
            opened=tried.form,
            has_faults=bool(tried.faults),
            typed=lambda form, name: tried.fields.get(name, "") if form == tried.form else "",
            faults_of=lambda form, name: self._faults(tried, name) if form == tried.form else (),
        )

    def check(self, token: str, number: int, draft: str, versions: tuple[Version, Version]) -> str:
        """The exact answer in the person's language and in the staff's."""
        theirs, yours = versions
        return self._page("check", token=token, number=number, draft=draft, theirs=theirs, yours=yours)

    def said(self, name: str, *, is_inside: bool) -> str:
        """A page with one thing to say: `desk-<name>` below `desk-<name>-title`."""
        title, text = self.speech.say(f"desk-{name}-title"), self.speech.say(f"desk-{name}")
        return self._page("said", title=title, text=text, is_inside=is_inside)

    def broken(self, problem: str) -> str:
        """A page for what went wrong inside."""
        say = self.speech.say
        return self._page("said", title=say("desk-name"), text=say(f"desk-problem-{problem}"), is_inside=True)

    def versions(self, filled: Filled, letter: Letter) -> tuple[Version, Version]:
        """An answer for the person and the same for the staff."""
        theirs, yours = map(self._tongues.for_answer, (letter.language, self.language))
        return self._version(filled, letter, theirs), self._version(filled, letter, yours)

    def moment(self, when: datetime | str) -> str:
        """A moment on the service's clock; text is a full hour in UTC."""
        moment = datetime.fromisoformat(when).replace(tzinfo=UTC) if isinstance(when, str) else when
        return self.speech.moment(moment.astimezone(self._here))

    def _version(self, filled: Filled, letter: Letter, speech: Speech) -> Version:
        return Version(speech.language, speech.direction, filled.text(speech, has_word=bool(letter.say)))

    def _faults(self, filled: Filled, name: str) -> tuple[str, ...]:
        label = self.speech.say(f"desk-label-{name}")
        faults = (fault for fault in filled.faults if fault.field == name)
        return tuple(self.speech.say(fault.message, field=label, **dict(fault.args)) for fault in faults)

    def _problems(self, wrong_by: int) -> tuple[str, ...]:
        speech, days = self.speech, self._desk.days_left
        lines = []
        if self._desk.problem and wrong_by:
            lines.append(speech.say("desk-problem-clock", minutes=wrong_by))
        elif self._desk.problem:
            lines.append(speech.say(f"desk-problem-{self._desk.problem}"))
        if days < 0:
            lines.append(speech.say("desk-problem-ended"))
        elif days <= WARNED:
            lines.append(speech.say("desk-problem-ends", days=days))
        return tuple(lines)

    def _page(self, template: str, **values: Any) -> str:
        usual: Mapping[str, Any] = {
            "speech": self.speech,
            "say": self.speech.say,
            "moment": self.moment,
            "service": self._desk.service,
            "languages": self._tongues.own_names() if values.get("is_inside", True) else {},
            "problems": (),
        }
        return self._pages.get_template(f"{template}.html.j2").render({**usual, **values})
