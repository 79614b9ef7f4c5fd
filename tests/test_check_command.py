"""`check` asked about single files and languages, and what it writes for a person, a program and a CI."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from bot.content import ROOT
from bot.reasons import REASONS
from tests.test_commands import edit, tree, waymark

__all__ = ["tree"]

EXTRACT = json.loads((Path(__file__).parent / "sarif/extract.json").read_text("utf-8"))
START, LAW = "locales/en/start.ftl", "locales/en/law.ftl"


@pytest.fixture
def broken(tree: Path) -> Path:
    """Two words that must not stand there, in two files."""
    edit(tree / START, "It is free.", "It is guaranteed.")
    edit(tree / "locales/en/rights.ftl", "\nrights =\n", "\nrights =\n    Stop!\n\n")
    return tree


def test_a_person_reads_why_and_how(broken: Path) -> None:
    """Under each finding, with the line to open."""
    line = (broken / START).read_text("utf-8").splitlines().index("hello =") + 1

    shown = waymark("check", START, folder=broken)

    assert f"{START}: hello: says 'guaranteed' [B11]\n    Line {line}. {REASONS['B11'].why}\n" in shown.stdout
    assert f"    {REASONS['B11'].mend}\n1 finding\n" in shown.stdout
    assert shown.returncode == 1


def test_only_the_files_that_were_asked_for_are_shown(broken: Path) -> None:
    """By their path from here or from the root; a file without findings is fine, whatever is wrong elsewhere."""
    rights = waymark("check", str(broken / "locales/en/rights.ftl"), folder=broken)
    law = waymark("check", LAW, folder=broken)

    assert "guaranteed" not in rights.stdout
    assert "[B7]" in rights.stdout
    assert law.stdout == "Nothing found: pages, words and facts are whole.\n"
    assert (rights.returncode, law.returncode) == (1, 0)


def test_a_language_in_preparation_is_checked_when_it_is_asked_for(tree: Path) -> None:
    """By its code or by one of its files; without, the guide is checked as it is spoken."""
    (tree / "locales/languages.toml").write_text('source = "en"\nlanguages = ["en"]\n', "utf-8")
    edit(tree / "locales/ro/start.ftl", "\nhello =\n", "\nhello =\n    You can see what this is.\n\n")

    by_code = waymark("check", "--lang", "ro", folder=tree)
    by_file = waymark("check", "locales/ro/start.ftl", folder=tree)
    of_others = waymark("check", "--lang", "en", folder=tree)
    spoken = waymark("check", folder=tree)

    assert "hello: is not translated: 'You can see what this is.' [leftover]" in by_code.stdout
    assert "[leftover]" in by_file.stdout
    assert of_others.stdout == spoken.stdout == "Nothing found: pages, words and facts are whole.\n"


def test_json_has_all_of_a_finding(broken: Path) -> None:
    """For a program that shows it elsewhere."""
    found = json.loads(waymark("check", START, "--format", "json", folder=broken).stdout)

    assert [finding["rule"] for finding in found] == ["B11"]
    assert found[0].keys() == {"rule", "file", "line", "place", "page", "language", "text", "why", "mend"}
    assert (found[0]["page"], found[0]["language"], found[0]["file"]) == ("hello", "en", START)
    assert isinstance(found[0]["line"], int)


def test_sarif_is_valid_and_names_each_rule_once(broken: Path, tmp_path: Path) -> None:
    """2.1.0, by an extract of its schema; a CI shows each result at its line."""
    out = tmp_path / "found.sarif"

    shown = waymark("check", "--format", "sarif", "--out", str(out), folder=broken)

    log = json.loads(out.read_text("utf-8"))
    Draft202012Validator(EXTRACT, format_checker=FormatChecker()).validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert {"B7", "B11"} <= set(rules)
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    assert all(result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in run["results"])
    assert (shown.stdout, shown.stderr, shown.returncode) == ("", f"Written: {out}\n", 1)


def test_sarif_without_findings_and_without_lines_is_valid(tree: Path) -> None:
    """A missing message has no line."""
    whole = json.loads(waymark("check", "--format", "sarif", folder=tree).stdout)
    text = (tree / START).read_text("utf-8")
    (tree / START).write_text(text.replace("\nsafe =", "\nsafest ="), "utf-8")

    missing = json.loads(waymark("check", "--format", "sarif", folder=tree).stdout)

    for log in (whole, missing):
        Draft202012Validator(EXTRACT, format_checker=FormatChecker()).validate(log)
    assert whole["runs"][0]["results"] == []
    places = [result["locations"][0]["physicalLocation"] for result in missing["runs"][0]["results"]]
    assert any("region" not in place for place in places)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("no/such.ftl",), "FILES: 'no/such.ftl' is not a file of pages, facts or words below "),
        (("bot/cli.py",), "FILES: 'bot/cli.py' is not a file"),
        (("/etc/hostname",), "FILES: '/etc/hostname' is not a file"),
        (("--lang", "xx"), "--lang: 'xx' has no words here; there are ar, en, "),
        (("--out", "/no/such/folder/out.txt"), "--out: '/no/such/folder/out.txt' cannot be written: "),
    ],
)
def test_wrong_use_is_told_from_findings(arguments: tuple[str, ...], said: str) -> None:
    """In one line, with another exit code: a CI must not take a misspelt name for a clean file."""
    shown = waymark("check", *arguments)

    assert shown.stderr.startswith(said)
    assert shown.stderr.count("\n") == 1
    assert shown.returncode == 2


def test_a_format_that_does_not_exist_is_refused() -> None:
    """With the names of those that do."""
    shown = waymark("check", "--format", "xml", folder=ROOT)

    assert "'text', 'json', 'sarif'" in shown.stderr
    assert shown.returncode == 2


def test_a_file_of_records_is_looked_at_with_its_lines(tree: Path) -> None:
    """It is content like words and pages: two people's changes may have met badly in it."""
    file = tree / "locales/ro/made.txt"
    file.write_text(f"# one\nhello\n{file.read_text('utf-8')}", "utf-8")

    found = waymark("check", str(file), "--format", "json", folder=tree)

    assert [(one["rule"], one["line"]) for one in json.loads(found.stdout)] == [("record", 2)]
