"""Findings written down: as lines for a person, as JSON for a program, as SARIF for tools that show them in code."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal

from bot.finding_places import Places
from bot.reasons import REASONS
from flows.finding import Finding

SARIF: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""The schema of the standard that `sarif` follows (OASIS, 2.1.0 errata 01)."""
NOTHING: Final = "Nothing found: pages, words and facts are whole."

Format = Literal["text", "json", "sarif"]
"""How findings are written."""


def written(findings: tuple[Finding, ...], form: Format, root: Path) -> str:
    """The findings in a format, with a line break at the end."""
    forms: Mapping[Format, Callable[[tuple[Finding, ...], Places], str]] = {
        "text": _text,
        "json": lambda found, places: _dumped([_plain(finding, places) for finding in found]),
        "sarif": lambda found, places: _dumped(_sarif(found, places)),
    }
    return forms[form](findings, Places(root)) + "\n"


def _text(findings: tuple[Finding, ...], places: Places) -> str:
    lines: list[str] = []
    for finding in findings:
        line = places.of(finding).line
        lines += [str(finding), f"    {f'Line {line}. ' if line else ''}{finding.why}", f"    {finding.mend}"]
    count = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
    return "\n".join((*lines, count if findings else NOTHING))


def _plain(finding: Finding, places: Places) -> dict[str, Any]:
    spot = places.of(finding)
    return {
        "rule": finding.rule,
        "file": finding.file,
        "line": spot.line,
        "place": finding.place,
        "page": spot.page,
        "language": spot.language,
        "text": finding.text,
        "why": finding.why,
        "mend": finding.mend,
    }


def _sarif(findings: tuple[Finding, ...], places: Places) -> dict[str, Any]:
    rules = sorted({finding.rule for finding in findings})
    driver = {"name": "waymark check", "rules": [_rule(rule) for rule in rules]}
    results = [_result(finding, rules.index(finding.rule), places) for finding in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SARIF, "version": "2.1.0", "runs": [run]}


def _rule(rule: str) -> dict[str, Any]:
    reason = REASONS[rule]
    return {
        "id": rule,
        "shortDescription": {"text": reason.why},
        "help": {"text": f"{reason.why} {reason.mend}"},
    }


def _result(finding: Finding, rule: int, places: Places) -> dict[str, Any]:
    spot = places.of(finding)
    where: dict[str, Any] = {"artifactLocation": {"uri": finding.file, "uriBaseId": "%SRCROOT%"}}
    if spot.line:
        where["region"] = {"startLine": spot.line}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": "error",
        "message": {"text": f"{finding.place}: {finding.text}. {finding.mend}"},
        "locations": [{"physicalLocation": where, "logicalLocations": [{"fullyQualifiedName": finding.place}]}],
        "properties": {"page": spot.page, "language": spot.language},
    }


def _dumped(value: Iterable[Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
