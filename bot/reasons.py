"""Why each rule of the checks matters, and how to mend what breaks it: one table for every finding of the guide."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from flows.finding import Finding


class Reason(NamedTuple):
    """Why a rule matters, and how to mend what breaks it."""

    why: str
    mend: str


FILES: Final[Mapping[str, Reason]] = {
    "toml": Reason(
        "A file that cannot be read tells nothing.",
        "Mend the line that the message names; quotes and brackets must be closed.",
    ),
    "encoding": Reason("A file that cannot be read tells nothing.", "Save the file as text in UTF-8."),
    "schema": Reason(
        "A value that is missing or of another kind cannot be shown.",
        "Write the key with a value of the kind that the message asks for.",
    ),
    "unknown-key": Reason(
        "A misspelt key does nothing, and nobody sees it.",
        "Correct the name of the key, or remove it.",
    ),
    "file-name": Reason(
        "A file is found by its name.",
        "Give the file the name of its country, or correct the country.",
    ),
    "fluent": Reason(
        "Words that are not Fluent are not shown.",
        "Check the sign of equality, the indentation and the braces around this line.",
    ),
    "duplicate": Reason(
        "Of two texts with one name only the first is shown.",
        "Remove one of the two, or give it another name.",
    ),
    "record": Reason(
        "What a translation was made from, and who signed it, has to be certain.",
        "Take the line from an older version, or let `python -m bot words` write it anew.",
    ),
    "left-record": Reason(
        "A record that nothing stands behind is taken for one that holds.",
        "Give `python -m bot words tidy`.",
    ),
    "no-record": Reason(
        "Words of an unknown source are withheld where they can hurt.",
        "Compare them with the English, then give `python -m bot words made --lang` with the language and the message.",
    ),
    "unreviewed": Reason(
        "With REQUIRE_REVIEW nobody could be served.",
        "Sign the pages that the message names, or leave REQUIRE_REVIEW off.",
    ),
    "id-reused": Reason("A name that stands twice means two things.", "Give one of the two another name."),
    "code-reused": Reason("Old buttons would lead to another page.", "Take a number that no page or button ever had."),
}

PAGES: Final[Mapping[str, Reason]] = {
    "missing-page": Reason("The program leads here by itself.", "Write the page, or give it its name back."),
    "unknown-target": Reason(
        "A button that leads nowhere leaves the person alone.",
        "Name a page that exists, or write that page.",
    ),
    "unknown-choice": Reason(
        "What is done needs a button that does it.",
        "Name a choice of this page, or remove the line.",
    ),
    "unknown-verb": Reason("The program cannot do what it does not know.", "Use a verb that other pages use."),
    "unknown-statement": Reason("A statement that nothing knows is not told.", "Use a name of docs/facts.md."),
    "page": Reason(
        "Keys of a page belong together.",
        "Add the key that is missing, or remove the one that does not belong here.",
    ),
    "ticks": Reason("Two marks in one place would be one mark.", "Give this page other places for its marks."),
    "unreachable": Reason("Nobody ever sees this page.", "Let a button of another page lead here."),
    "dead-end": Reason("A page without a way on leaves the person alone.", "Give the page a choice."),
    "trap": Reason("Who goes round in a circle gives up.", "Let one choice lead home or back."),
    "warning": Reason(
        "Nobody meets hard words unprepared (B36).",
        "Lead to the warning of the page instead, and let no link open it.",
    ),
    "child": Reason("A child decides first who will know (B43).", "Lead to 'c-secret' first."),
    "danger": Reason("Help is one tap away from everywhere (B25).", "Give the page the fixed row."),
    "provider": Reason("A person with little time still finds somebody (B25).", "Make the way to a service shorter."),
    "callback": Reason("Telegram takes 64 bytes and no more.", "Give the page fewer marks, or shorter ones."),
    "emergency": Reason(
        "In danger a number must be there.",
        "Write the emergency number of the country, with its source.",
    ),
    "source": Reason(
        "Nothing is claimed without a source.",
        "Name the source at the fact and in [[sources]], or remove what is not used.",
    ),
}

WORDS: Final[Mapping[str, Reason]] = {
    "code-words": Reason(
        "Whoever types a code of words again must be understood.",
        "The list has 2,048 sorted words, one a line; take others for those that are named (docs/code-words.md).",
    ),
    "missing-words": Reason(
        "A screen without these words cannot be shown.",
        "Write them; the English file has the words to translate.",
    ),
    "unused-words": Reason(
        "Words that nothing shows are translated and reviewed for nobody.",
        "Remove them, or correct their name.",
    ),
    "argument": Reason(
        "The screen does not give this, and would show nothing.",
        "Use only the names in braces that the English words use.",
    ),
    "reference": Reason("The words would have a hole.", "Name a term or message that exists in this language."),
    "leftover": Reason(
        "The reader may not read English.",
        "Translate it. A name of an organisation begins and ends with a capital letter.",
    ),
    "copy": Reason(
        "The same words for two things lead somebody the wrong way.",
        "Read both beside the English, and translate the one that is wrong.",
    ),
    "lost-argument": Reason(
        "The reader would miss a name, a number, or how sure it is.",
        "Put the name in braces where it belongs in this language.",
    ),
    "plural": Reason(
        "A number would stand with the wrong form of its word.",
        "Add the variant with the form for such numbers.",
    ),
    "direction": Reason(
        "Direction signs can turn a number or a name round (B49).",
        "Remove the sign, or put \\u2068 before and \\u2069 behind what has its own direction.",
    ),
    "print-room": Reason(
        "What does not fit a card would need type that nobody can read.",
        "Say it in fewer words.",
    ),
    "print-quiet": Reason(
        "A quiet piece must not tell, at a glance, why somebody has it.",
        "Take a quiet word; what must be said plainly belongs to the open pieces.",
    ),
    "answer-long": Reason("An answer must fit what is sealed, and a small screen.", "Say it in fewer words."),
    "answer-quiet": Reason(
        "Somebody else may see the answer on the screen.",
        "Take a word that does not tell what it is about.",
    ),
    "digits": Reason("Numbers must be dialled and searched for as they stand.", "Write the digits 0 to 9."),
}

LANGUAGE: Final[Mapping[str, Reason]] = {
    "B1": Reason(
        "The reader is never given a label.",
        "Say 'you', or what happened; a name of the law stands as a term.",
    ),
    "B2": Reason("Words of rescue take the decision away from the person.", "Say what the person can do or ask for."),
    "B3": Reason("Nothing may sound like blame.", "Say what is possible now, without asking for reasons or proof."),
    "B4": Reason("Short sentences are read under stress.", "Make two sentences of it."),
    "B5": Reason("Plain words are understood by tired people.", "Take shorter words, and shorter sentences."),
    "B6": Reason("A legal term is followed by its meaning.", "Add the everyday words of glossary.toml."),
    "B7": Reason(
        "A calm tone does not frighten.",
        "End with a full stop; write no word in capitals, and no word of haste.",
    ),
    "B8": Reason("The reader decides; nobody orders.", "Say what one can do: 'You can call'."),
    "B11": Reason("A promise that is broken does harm.", "Say 'may' or 'can', or what others have done."),
    "B12": Reason(
        "These words are believed; their limits must stand beside them.",
        "Say in the same sentence or the next what is not covered.",
    ),
    "B13": Reason(
        "A program is not a person, the police or a lawyer.",
        "Say so on the first page, in the words of rules.toml.",
    ),
    "B14": Reason("The program never calls anybody.", "Say that the person can call."),
    "B17": Reason("Both sides get the same space.", "Shorten the longer side, or say more on the other."),
    "B19": Reason("One idea on a screen.", "Take out what the page does not need, or move it to a page of its own."),
    "B21": Reason("Few and short buttons.", "Shorten the label, or move buttons to another page."),
    "B22": Reason("The same row in the same place.", "Give the page its fixed last row."),
    "B29": Reason(
        "The guide does not ask for anybody's story.",
        "Make a sentence of it, or add it to the questions of rules.toml.",
    ),
    "B35": Reason("Only the person can judge danger.", "Say what makes a place safer, not that it is safe."),
    "B42": Reason("Nobody is judged for selling sex.", "Use the neutral words of the glossary."),
    "B44": Reason("Children read less.", "Take shorter words and fewer of them."),
    "B45": Reason("A screen reader must be able to say every sign.", "Use words instead of the picture."),
    "B49": Reason(
        "Direction signs can turn a number round.",
        "Remove the sign; isolates (U+2068 and U+2069) do no harm.",
    ),
    "B58": Reason("A chat list shows the first words to anyone.", "Begin with quiet words, and say this one later."),
    "B59": Reason(
        "Whoever sees the list of chats must not learn what this is about.",
        "Take a quiet word, and keep to the length.",
    ),
}

REASONS: Final[Mapping[str, Reason]] = {**FILES, **PAGES, **WORDS, **LANGUAGE}


def explained(finding: Finding) -> Finding:
    """The finding with why its rule matters and how to mend it."""
    reason = REASONS[finding.rule]
    return replace(finding, why=reason.why, mend=reason.mend)
