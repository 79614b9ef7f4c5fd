"""The statements about the law of a country, each by the name under which a page lists it in `tells`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from flows.fact import Fact
from flows.facts import CountryFacts, ResidenceOption, Theme
from flows.law import Clock, Statement, Told, is_known, sentence
from flows.text import Arg, Proper, Text, Texts

PERMITS: Final = 4
"""Permissions to stay that are told on one page."""
LONGEST_NAME: Final = 120
"""Characters of a name that is still read as one."""


def _reflect_length(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    fact = facts.reflection_period
    if fact.name_local == "none":
        yield Told(fact, Text("law-reflect-none"))
    elif fact.in_force == "no":
        yield Told(fact, Text("law-reflect-not-in-force"))
    elif isinstance(fact.length_days, int):
        in_months = isinstance(fact.length_months, int)
        number: Arg = fact.length_months if in_months else fact.length_days
        time = Text("law-months" if in_months else "law-days", args=(("number", number),))
        args: tuple[tuple[str, Arg], ...] = (
            ("sure", clock.sure(fact, "length_days")), ("time", time), ("bound", fact.length_bound)
        )  # fmt: skip
        yield Told(fact, Text("law-reflect-length", args=args))


def _offices(message: str, attribute: str) -> Statement:
    """Who decides: kinds of offices in every language."""

    def tell(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
        fact = facts.reflection_period if attribute == "granted_by_kind" else facts.identification
        kinds: tuple[str, ...] = getattr(fact, attribute)
        field = attribute.removesuffix("_kind")
        if kinds:
            offices = Texts(tuple(Text(f"office-{kind}") for kind in kinds), "or")
            yield Told(fact, Text(message, args=(("sure", clock.sure(fact, field)), ("offices", offices))))

    return tell


def _reflect_starts(facts: CountryFacts, _: Clock) -> Iterator[Told]:
    fact = facts.reflection_period
    if fact.trigger_kind:
        starts = Texts(tuple(Text(f"start-{kind}") for kind in fact.trigger_kind), "or")
        yield Told(fact, Text("law-reflect-starts", args=(("starts", starts),)))


def _has_period(facts: CountryFacts) -> bool:
    return facts.reflection_period.name_local != "none" and facts.reflection_period.in_force != "no"


def _answer(message: str, get: Callable[[CountryFacts], Fact], field: str, *, of_period: bool = False) -> Statement:
    """A yes, a no or a "depends" in words. What does not apply because there is no such period is not told."""

    def tell(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
        fact, value = get(facts), str(getattr(get(facts), field))
        if value in ("yes", "no", "depends") and (_has_period(facts) or not of_period):
            yield Told(fact, Text(message, args=(("answer", value), ("sure", clock.sure(fact, field)))))

    return tell


def _summary(get: Callable[[CountryFacts], Fact | None]) -> Statement:
    """The English words of a fact."""

    def tell(facts: CountryFacts, _: Clock) -> Iterator[Told]:
        fact = get(facts)
        if fact and is_known(fact.summary):
            yield Told(fact, sentence(fact.summary))

    return tell


def _named(message: str, get: Callable[[CountryFacts], Fact], field: str) -> Statement:
    """A proper name, as of a law or an office."""

    def tell(facts: CountryFacts, _: Clock) -> Iterator[Told]:
        value = getattr(get(facts), field)
        if is_known(value) and len(value) <= LONGEST_NAME:
            yield Told(get(facts), Text(message, args=(("name", Proper(value)),)))

    return tell


def _months(message: str, get: Callable[[CountryFacts], Fact]) -> Statement:
    """A time limit in months."""

    def tell(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
        fact = get(facts)
        number = getattr(fact, "time_limit_months", "unknown")
        if isinstance(number, int):
            sure = clock.sure(fact, "time_limit")
            time = Text("law-months", args=(("number", number),))
            yield Told(fact, Text(message, args=(("time", time), ("sure", sure))))

    return tell


def _permits(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    for option in facts.residence.options[:PERMITS]:
        if is_known(option.name):
            yield Told(option, Text("law-permit", args=_permit(option, clock)))
            if is_known(option.summary):
                yield Told(option, sentence(option.summary))


def _permit(option: ResidenceOption, clock: Clock) -> tuple[tuple[str, Arg], ...]:
    return (
        ("name", Proper(option.name)),
        ("months", option.length_months if isinstance(option.length_months, int) else 0),
        ("cooperation", option.cooperation_required),
        ("personal", option.personal_situation_ground),
        ("sure", clock.sure(option, "cooperation_required")),
    )


def _work(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    for option in facts.residence.options[:PERMITS]:
        if option.work_allowed in ("yes", "no", "depends") and is_known(option.name):
            args: tuple[tuple[str, Arg], ...] = (
                ("name", Proper(option.name)), ("answer", option.work_allowed),
                ("sure", clock.sure(option, "work_allowed")),
            )  # fmt: skip
            yield Told(option, Text("law-work", args=args))


def _nopunish(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    fact = facts.non_punishment
    if fact.type != "unknown":
        yield Told(fact, Text("law-nopunish", args=(("type", fact.type), ("sure", clock.sure(fact, "type")))))


def _fund(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    fact = facts.compensation.state_fund
    if fact.name == "none":
        yield Told(fact, Text("law-fund-none"))
    elif is_known(fact.name):
        yield Told(fact, Text("law-fund", args=(("name", Proper(fact.name)), ("sure", clock.sure(fact, "name")))))


def _offender(facts: CountryFacts, clock: Clock) -> Iterator[Told]:
    fact = facts.compensation.offender
    ways = [name for name in ("criminal", "civil") if is_known(getattr(fact, name))]
    if ways:
        sure = clock.sure(fact, ways[0])
        yield Told(fact, Text("law-offender", args=(("ways", "-".join(ways)), ("sure", sure))))


def _programmes(facts: CountryFacts, _: Clock) -> Iterator[Told]:
    fact = facts.voluntary_return
    for programme in fact.programmes[:PERMITS]:
        run_by = Proper(programme.run_by) if is_known(programme.run_by) else ""
        args: tuple[tuple[str, Arg], ...] = (
            ("name", Proper(programme.name)), ("by", run_by), ("has-by", "yes" if run_by else "no")
        )  # fmt: skip
        yield Told(fact, Text("law-programme", args=args))


def _theme(key: str) -> Statement:
    """A theme that few files cover yet."""

    def tell(facts: CountryFacts, _: Clock) -> Iterator[Told]:
        theme: Theme | None = getattr(facts, key)
        if theme and is_known(theme.summary):
            yield Told(theme, sentence(theme.summary))
        if theme and is_known(theme.contact):
            yield Told(theme, Text("law-contact", args=(("contact", Proper(theme.contact)),)))

    return tell


THEMES: Final = (
    "asylum", "border", "complaints", "conflict", "detention", "diplomat", "documents", "family", "health_access",
    "labour", "marriage", "removal", "reporting_duty",
)  # fmt: skip

STATEMENTS: Final[Mapping[str, Statement]] = {
    "reflect-length": _reflect_length,
    "reflect-decides": _offices("law-reflect-decides", "granted_by_kind"),
    "reflect-starts": _reflect_starts,
    "reflect-removal": _answer(
        "law-reflect-removal", lambda facts: facts.reflection_period, "removal_protected", of_period=True
    ),
    "reflect-cooperation": _answer(
        "law-reflect-cooperation", lambda facts: facts.reflection_period, "assistance_conditional_on_cooperation"
    ),
    "reflect-summary": _summary(lambda facts: facts.reflection_period),
    "permits": _permits,
    "work": _work,
    "fund": _fund,
    "fund-country": _answer(
        "law-fund-country", lambda facts: facts.compensation.state_fund, "eligible_regardless_of_nationality"
    ),
    "fund-papers": _answer(
        "law-fund-papers", lambda facts: facts.compensation.state_fund, "eligible_regardless_of_status"
    ),
    "fund-time": _months("law-fund-time", lambda facts: facts.compensation.state_fund),
    "fund-office": _named("law-fund-office", lambda facts: facts.compensation.state_fund, "authority"),
    "fund-summary": _summary(lambda facts: facts.compensation.state_fund),
    "offender": _offender,
    "offender-summary": _summary(lambda facts: facts.compensation.offender),
    "wages-papers": _answer("law-wages-papers", lambda facts: facts.compensation.wages, "open_to_undocumented"),
    "wages-time": _months("law-wages-time", lambda facts: facts.compensation.wages),
    "wages-summary": _summary(lambda facts: facts.compensation.wages),
    "nopunish": _nopunish,
    "nopunish-law": _named("law-nopunish-law", lambda facts: facts.non_punishment, "provision"),
    "nopunish-summary": _summary(lambda facts: facts.non_punishment),
    "return-programmes": _programmes,
    "return-summary": _summary(lambda facts: facts.voluntary_return),
    "court-video": _answer("law-court-video", lambda facts: facts.court_protection, "video_testimony"),
    "court-closed": _answer("law-court-closed", lambda facts: facts.court_protection, "in_camera"),
    "court-name": _answer("law-court-name", lambda facts: facts.court_protection, "name_protected"),
    "court-witness": _answer("law-court-witness", lambda facts: facts.court_protection, "protection_programme"),
    "court-lawyer": _answer("law-court-lawyer", lambda facts: facts.court_protection, "free_lawyer"),
    "court-summary": _summary(lambda facts: facts.court_protection),
    "child-guardian": _answer("law-child-guardian", lambda facts: facts.children, "guardian_named"),
    "child-age": _answer("law-child-age", lambda facts: facts.children, "child_in_doubt"),
    "child-summary": _summary(lambda facts: facts.children),
    "id-decides": _offices("law-id-decides", "authority_kind"),
    "id-service": _answer("law-id-service", lambda facts: facts.identification, "ngo_can_refer"),
    "id-self": _answer("law-id-self", lambda facts: facts.identification, "self_referral_possible"),
    "id-consent": _answer("law-id-consent", lambda facts: facts.identification, "consent"),
    "id-summary": _summary(lambda facts: facts.identification),
    **{key.replace("_", "-"): _theme(key) for key in THEMES},
}
"""Every statement by its name. A name that is not here is a finding."""


def told(facts: CountryFacts, names: Iterable[str], clock: Clock) -> tuple[tuple[Told, ...], tuple[str, ...]]:
    """What the statements say, and the names of those of which nothing is known."""
    said = {name: tuple(STATEMENTS[name](facts, clock)) for name in names}
    known = tuple(told for found in said.values() for told in found)
    return known, tuple(name for name, found in said.items() if not found)
