"""The dialogue as a state machine, wherever it is."""

import pickle

from flows.ids import ChoiceId, PageId
from flows.machine import Dialogue, Step
from tests.flows.content import real_atlas

ONE, TWO = PageId("one"), PageId("two")
GO = ChoiceId("go")


def test_a_dialogue_may_be_brought_to_another_process() -> None:
    """It leads where it led."""
    dialogue = real_atlas().dialogue

    brought = pickle.loads(pickle.dumps(dialogue))  # noqa: S301  # our own bytes

    assert brought.steps() == dialogue.steps()
    assert all(brought.step(way.source, way.choice) == way.target for way in dialogue.steps())


def test_a_choice_that_a_page_does_not_have_leads_nowhere() -> None:
    """A person stays where they are."""
    dialogue = Dialogue((ONE, TWO), (Step(ONE, GO, TWO),))

    assert dialogue.step(ONE, GO) == TWO
    assert dialogue.step(TWO, GO) == TWO
    assert dialogue.step(ONE, ChoiceId("stay")) == ONE
