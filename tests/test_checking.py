"""What `check` does besides finding: every language, on all cores, and nothing of it left behind."""

import asyncio
import gc
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.beside import in_parts
from bot.checking import all_findings, sound_content
from bot.content import ROOT
from flows.errors import BrokenContent
from flows.ids import LanguageCode

TODAY = "2026-11-24"
SEVERAL = (LanguageCode("en"), LanguageCode("ro"), LanguageCode("ar"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The content alone, with the English words a second time under another code."""
    for package in ("flows", "locales"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.rmtree(tmp_path / "locales/ro", ignore_errors=True)
    shutil.copytree(tmp_path / "locales/en", tmp_path / "locales/ro")
    shutil.copy(tmp_path / "locales/fr/made.txt", tmp_path / "locales/ro/made.txt")
    (tmp_path / "locales/languages.toml").write_text('source = "en"\nlanguages = ["en", "ro"]\n', "utf-8")
    return tmp_path


def test_each_language_is_judged(tree: Path) -> None:
    """A finding says in whose file it is, in whatever process it was found."""
    for code in ("en", "ro"):
        file = tree / f"locales/{code}/start.ftl"
        file.write_text(file.read_text("utf-8").replace("It is free.", f"It is free! Victims of {code} too."), "utf-8")

    found = {(finding.file, finding.rule) for finding in all_findings(TODAY, tree)}

    assert found >= {(f"locales/{code}/start.ftl", rule) for code in ("en", "ro") for rule in ("B1", "B7")}


def test_the_search_for_garbage_goes_on_after_content_was_read(tree: Path) -> None:
    """It rests while content is read; a bot that never searched again would fill the memory."""
    assert gc.isenabled()

    sound_content(TODAY, tree)
    (tree / "locales/en/law.ftl").unlink()
    with pytest.raises(BrokenContent):
        sound_content(TODAY, tree)

    assert gc.isenabled()


def test_whoever_searches_for_no_garbage_is_not_made_to(tree: Path) -> None:
    """A start that rests it for longer keeps it at rest."""
    gc.disable()
    try:
        sound_content(TODAY, tree)

        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.skipif(len(os.sched_getaffinity(0)) == 1, reason="one core has nobody to share with")
def test_languages_are_shared_out_among_processes() -> None:
    """In their order, with what was read here and cannot be sent."""
    here = threading.Lock()

    found = list(in_parts(lambda code: (code, here.locked(), os.getpid()), SEVERAL))

    assert [(code, locked) for code, locked, _ in found] == [(code, False) for code in SEVERAL]
    assert os.getpid() not in {process for _, _, process in found}


def test_a_process_with_a_loop_or_with_threads_is_not_copied() -> None:
    """A copy would hear its signals and could wait for its locks for ever."""

    async def looped() -> set[int]:
        return set(in_parts(lambda _: os.getpid(), SEVERAL))

    ended = threading.Event()
    beside = threading.Thread(target=ended.wait)
    beside.start()
    try:
        threaded = set(in_parts(lambda _: os.getpid(), SEVERAL))
    finally:
        ended.set()
        beside.join()

    assert threaded == asyncio.run(looped()) == {os.getpid()}


def test_a_system_that_gives_no_more_processes_is_enough() -> None:
    """In a narrow container the check takes longer, and still tells everything."""
    script = (
        "import concurrent.futures.process, os, resource; from bot.beside import in_parts; "
        "used = max(map(int, os.listdir('/proc/self/fd'))); resource.setrlimit(resource.RLIMIT_NOFILE, (used, used)); "
        "print(*in_parts(lambda code: code, ('en', 'ro', 'ar')))"
    )

    shown = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)

    assert shown.stdout.split() == ["en", "ro", "ar"], shown.stderr


def test_an_error_in_another_process_is_an_error_here() -> None:
    """A language that cannot be judged is not one without findings."""

    def fail(code: LanguageCode) -> str:
        raise LookupError(code)

    with pytest.raises(LookupError):
        list(in_parts(fail, SEVERAL))
