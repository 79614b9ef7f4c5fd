"""The program as the image has it: a wheel of what the Dockerfile copies, what it asks for, and nothing writable."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.content import ROOT
from tests import needs
from tests.deploy.dockerfile import Dockerfile

NOT_NEEDED = shutil.ignore_patterns("site-packages", "test", "tests", "idlelib", "tkinter", "ensurepip", "config-*")
OTHERS_MAY_ENTER = 0o001
WRITABLE = 0o222


@dataclass(frozen=True, slots=True)
class Installed:
    """Everything below `folder` is read-only and open to every user."""

    folder: Path
    python: Path
    libraries: Path

    def environment(self) -> dict[str, str]:
        """What the interpreter needs in order to find itself and the program."""
        return {"PYTHONPATH": str(self.libraries), "LD_LIBRARY_PATH": str(self.python.parent.parent / "lib")}


def install(folder: Path) -> Installed:
    """Build, install and close. `folder` is empty and open to every user."""
    source, libraries = folder / "source", folder / "libraries"
    for name in Dockerfile.read().sources():
        _copy(ROOT / name, source / name)
    _pip("install", "--no-deps", "--target", str(libraries), str(_wheel(source, folder / "build")))
    for found in _needed(libraries):
        _copy_distribution(found, libraries)
    python = _interpreter(folder / "python")
    shutil.rmtree(source)
    shutil.rmtree(folder / "build")
    _close(folder)
    return Installed(folder, python, libraries)


def uninstall(installed: Installed) -> None:
    """Open it again, and delete it."""
    for path in (installed.folder, *installed.folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(installed.folder)


def _wheel(source: Path, build: Path) -> Path:
    """The wheel, made by the setuptools that the project asks for."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    try:
        _pip("install", "--target", str(build / "tools"), *asked)
    except subprocess.CalledProcessError:
        reason = f"{' '.join(asked)} cannot be installed here, so no wheel can be built"
        pytest.fail(reason) if needs.EVERYTHING else pytest.skip(reason)
    _pip("wheel", "--no-deps", "--no-build-isolation", "-w", str(build), str(source), PYTHONPATH=str(build / "tools"))
    return next(build.glob("waymark-*.whl"))


def _pip(*arguments: str, **environment: str) -> None:
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    command = (sys.executable, "-m", "pip", *arguments, *quiet)
    subprocess.run(command, check=True, env=os.environ | environment, capture_output=True, timeout=300)


def _needed(libraries: Path) -> Iterator[Distribution]:
    """What the wheel asks for, with the extras of the image, and what that asks for; each once."""
    made = next(iter(Distribution.discover(name="waymark", path=[str(libraries)])))
    waiting = [(made, frozenset(Dockerfile.read().extras()))]
    seen: set[str] = set()
    while waiting:
        asking, extras = waiting.pop()
        for line in asking.requires or ():
            asked = Requirement(line)
            wanted = not asked.marker or any(asked.marker.evaluate({"extra": extra}) for extra in ("", *extras))
            if wanted and canonicalize_name(asked.name) not in seen:
                seen.add(canonicalize_name(asked.name))
                found = distribution(asked.name)
                yield found
                waiting.append((found, frozenset(asked.extras)))


def _copy_distribution(found: Distribution, libraries: Path) -> None:
    for file in found.files or ():
        if ".." not in file.parts:
            _copy(Path(str(found.locate_file(file))), libraries / file)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.db"))
    else:
        shutil.copy2(source, target)


def _interpreter(folder: Path) -> Path:
    """The running interpreter if every user can start it; else a copy, since it may stand in somebody's home."""
    own = Path(sys.executable).resolve()
    if all(parent.stat().st_mode & OTHERS_MAY_ENTER for parent in own.parents):
        return own
    library = Path(os.__file__).parent
    shutil.copytree(library, folder / "lib" / library.name, ignore=NOT_NEEDED, symlinks=True)
    for shared in library.parent.glob("libpython*.so*"):
        shutil.copy(shared, folder / "lib" / shared.name)
    copy = folder / "bin" / own.name
    copy.parent.mkdir()
    shutil.copy(own, copy)
    return copy


def _close(folder: Path) -> None:
    """Everybody may read, nobody may write."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~WRITABLE | 0o444 | (0o111 if path.is_dir() else 0))
