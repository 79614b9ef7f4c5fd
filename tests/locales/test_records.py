"""What is recorded of a translation is read strictly, and written so that it is read the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ids import Day
from locales.records import Records, Signature, load_records, made_text, review_text

DIGEST = "0123456789abcdef"
names = st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
days = st.dates().map(lambda day: Day(day.isoformat()))
signatures = st.builds(
    Signature,
    words=st.text("0123456789abcdef", min_size=32, max_size=32),
    role=texts,
    organisation=texts,
    on=days,
    until=days,
)


@given(
    made=st.dictionaries(names, st.text("0123456789abcdef", min_size=16, max_size=16)),
    signed=st.dictionaries(names, signatures),
)
def test_records_are_read_as_they_were_written(made: dict[str, str], signed: dict[str, Signature]) -> None:
    """Whatever stands in the name of an organisation."""
    assert load_records("locales/xx", made_text(made), review_text(signed)) == (Records(made, signed), ())


@pytest.mark.parametrize(
    ("made", "text"),
    [
        ("hello", "locales/xx/made.txt: line 2: is not a name and 16 hexadecimal digits [record]"),
        (f"hello {DIGEST}0", "locales/xx/made.txt: line 2: is not a name and 16 hexadecimal digits [record]"),
        (f"hello {DIGEST}\nhello {DIGEST}", "locales/xx/made.txt: line 3: stands here twice [record]"),
    ],
)
def test_a_line_that_is_no_record_is_named(made: str, text: str) -> None:
    """With its number; two people's changes that met badly are found."""
    _, findings = load_records("locales/xx", f"# comment\n{made}\n\n", "")

    assert list(map(str, findings)) == [text]


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("[signed", "signed]", "is not TOML"),
        ('role = "lawyer"\n', "", "review.signed.a.role: Field required"),
        ('role = "lawyer"', 'role = ""', "review.signed.a.role: String should have at least 1 character"),
        ('role = "lawyer"', 'roll = "lawyer"', "review.signed.a.roll: Extra inputs are not permitted"),
        ("on = 2026-11-24", 'on = "soon"', "review.signed.a.on: Value error, Invalid isoformat string"),
        ("on = 2026-11-24", "on = 2026-11-24T10:00:00", "review.signed.a.on: Value error, Invalid isoformat string"),
        ('words = "0', 'words = "x', "review.signed.a.words: String should match pattern"),
    ],
)
def test_a_signature_that_is_not_whole_is_named(old: str, new: str, text: str) -> None:
    """A person must not be told that words were reviewed when that is not known for sure."""
    entry = Signature(words="0" * 32, role="lawyer", organisation="A", on=Day("2026-11-24"), until=Day("2027-11-24"))
    written = review_text({"a": entry})
    assert old in written

    records, findings = load_records("locales/xx", "", written.replace(old, new, 1))

    assert records == Records()
    assert text in "\n".join(map(str, findings))
    assert findings[0].file == "locales/xx/review.toml"
