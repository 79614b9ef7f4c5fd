"""Every rule that can have a finding says why it matters and how to mend what breaks it."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.content import ROOT
from bot.reasons import REASONS, explained
from flows.finding import Finding
from locales.rules import Never, OnlyDanger

MODULES = sorted((*ROOT.glob("flows/*.py"), *ROOT.glob("locales/*.py"), *ROOT.glob("bot/*.py")))
LEFT_TO_ITS_CALLER = {
    "flows/strict.py",
    "locales/wording.py",
    "locales/against_source.py",
    "locales/prose.py",
    "locales/references.py",
}
"""Modules whose findings get their rule from a variable; the rules stand in the same module as a text each."""


def rules_in(file: Path) -> Iterator[str]:
    """Rules that a module names where it makes a finding, or yields for one."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
            given = node.args[2]
            assert isinstance(given, ast.Constant) or file.relative_to(ROOT).as_posix() in LEFT_TO_ITS_CALLER
            yield from _texts(given)
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple) and file.parent.name == "locales":
            yield from _texts(node.value.elts[0])
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "rule":
            yield from _texts(node.value)
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Tuple)
            and isinstance(node.value, ast.IfExp)
        ):
            yield from (text for text in _texts(node.value) if text.startswith("B"))


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
        return
    yield from (part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str))


def test_every_rule_has_its_reason() -> None:
    """A finding without one tells an editor that something is wrong and not why."""
    rules = {rule for file in MODULES for rule in rules_in(file)}

    assert len(rules) > 50
    assert rules | set(Never.model_fields) | set(OnlyDanger.model_fields) == REASONS.keys()


def test_reasons_are_sentences() -> None:
    """That begin with a capital and end, so that they can stand behind each other."""
    for rule, reason in REASONS.items():
        for said in reason:
            assert said[0].isupper(), rule
            assert said.endswith("."), rule


def test_a_finding_is_explained() -> None:
    """And keeps what it says."""
    finding = Finding("file", "place", "B7", "has an exclamation mark")

    assert str(explained(finding)) == str(finding)
    assert (explained(finding).why, explained(finding).mend) == REASONS["B7"]
