"""The operator's guide: it names every setting, event and file, and its drill finds what it should."""

import ast
import base64
import hashlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from bot.content import ROOT
from bot.settings import Settings

GUIDE = (ROOT / "docs/operators.md").read_text("utf-8")
LOGS = ("log_event", "log_trouble")
EVENT = re.compile(r"[a-z]+\.[a-z]+(-[a-z]+)*")


def section(title: str) -> str:
    """A chapter of the guide."""
    return re.split(r"^## ", GUIDE.partition(f"\n## {title}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def first_column(title: str) -> set[str]:
    """The names in the first column of its table."""
    cells = [line.split("|")[1] for line in section(title).splitlines() if line.startswith("| `")]
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def events() -> Iterator[str]:
    """The names of all events in the program, also those that are chosen before they are logged."""
    for file in (ROOT / "bot").rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        told = [call.args[0] for call in calls if call.func.id in LOGS]  # type: ignore[attr-defined]  # names alone
        names = {node.id for node in told if isinstance(node, ast.Name)}
        chosen = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and names & {getattr(target, "id", "") for target in node.targets}
        ]
        for node in (*told, *chosen):
            yield from (
                part.value
                for part in ast.walk(node)
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and EVENT.fullmatch(part.value)
            )


def test_every_setting_is_told() -> None:
    """An operator who has to read code for a setting will guess."""
    assert first_column("Settings") == {name.upper() for name in Settings.model_fields}


def test_the_example_has_every_setting() -> None:
    """It is copied at the first start, and what it lacks nobody sets."""
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))

    assert example == {name.upper() for name in Settings.model_fields}


def test_every_event_is_told() -> None:
    """What stands in the log at night has a line that says what to do."""
    assert first_column("Logs") == set(events())


@pytest.mark.parametrize(
    "file", sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "deploy").iterdir() if path.is_file())
)
def test_the_guide_names_every_file(file: str) -> None:
    """A file that nobody is told of is not used."""
    assert file in GUIDE


def test_every_link_leads_somewhere() -> None:
    """In a hurry nobody searches."""
    headings = {
        re.sub(r"[^a-z0-9 -]", "", line.lstrip("# ").lower()).replace(" ", "-")
        for line in GUIDE.splitlines()
        if line.startswith("#")
    }
    inside = set(re.findall(r"\]\(#([^)]+)\)", GUIDE))
    files = set(re.findall(r"\]\(([a-z]+\.md)\)", GUIDE))

    assert inside
    assert inside <= headings
    assert all((ROOT / "docs" / file).is_file() for file in files)


@pytest.mark.parametrize(
    "planted",
    [
        b"7000000123",
        b"3210000007",
        base64.b64encode(b"7000000123"),
        b"7000000123".hex().encode(),
        hashlib.sha256(b"7000000123").hexdigest().encode(),
        b"%x" % 7000000123,
        b"Canary word",
        b"drow yranaC",
        b"",
    ],
)
def test_the_drill_finds_what_was_planted(tmp_path: Path, planted: bytes) -> None:
    """A search that cannot find anything is worse than none. It is taken from the guide as it stands there."""
    commands = dedent(section("Drills").partition("   ```\n")[2].partition("   ```\n")[0])
    given = commands.replace("id=…; word=…; name=…", "id=7000000123; word='Canary word'; name=CanaryName")
    assert given != commands
    (tmp_path / "disk.raw").write_bytes(bytes(range(256)) * 40 + planted + b"\0other words 7000000124\xff")

    found = subprocess.run(("bash", "-c", given), cwd=tmp_path, check=False, capture_output=True, text=True, timeout=30)

    assert found.stderr == ""
    assert found.stdout.split(maxsplit=1)[1:] == ([f"{planted.decode()}\n"] if planted else [])
