"""A note in the bits of a button: it comes back as it was, and anything else is refused."""

from hypothesis import given
from hypothesis import strategies as st

from flows.callback import LIMIT, pack, unpack
from flows.errors import NotCallbackData
from flows.event import Event
from flows.note import Note
from flows.note_bits import NOTE_BITS, note_bits, note_of
from flows.place import Place
from tests.flows.strategies import notes, places, presses
from tests.flows.turning import ATLAS


@given(note=notes())
def test_a_note_comes_back_from_its_bits(note: Note) -> None:
    """Every field, and no note needs more bits than a button has left."""
    assert note_of(note_bits(note)) == note
    assert note_bits(note) < 1 << NOTE_BITS


@given(number=st.integers(0, (1 << NOTE_BITS) - 1))
def test_any_bits_are_a_note_or_refused(number: int) -> None:
    """A button made up by an attacker says nothing that no step could have said."""
    try:
        note = note_of(number)
    except NotCallbackData:
        return
    assert note_of(note_bits(note)) == note


@given(place=places(), press=presses())
def test_a_button_with_a_note_fits(place: Place, press: Event) -> None:
    """Sixty-four bytes, whatever was tapped before."""
    data = pack(ATLAS, place, press)  # type: ignore[arg-type]  # presses alone
    assert len(data) <= LIMIT
    assert unpack(ATLAS, data)[0].note == place.note
