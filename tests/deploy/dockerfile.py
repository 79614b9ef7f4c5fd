"""The Dockerfile as data: what it copies, installs and starts. Enough for ours, not for any."""

import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bot.content import ROOT

Step = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Dockerfile:
    """Its steps in order, each a name in capitals and the rest; one tuple for each stage."""

    stages: tuple[tuple[Step, ...], ...]

    @classmethod
    def read(cls, file: Path = ROOT / "Dockerfile") -> Self:
        """The file, without comments and with lines joined."""
        lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
        joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
        stages: list[list[Step]] = [[]]
        for line in filter(None, joined.splitlines()):
            name, _, rest = line.partition(" ")
            if name == "FROM":
                stages.append([])
            stages[-1].append((name, rest))
        return cls(tuple(tuple(stage) for stage in stages))

    def last(self, name: str) -> str:
        """What the last step of this name in the image says."""
        return [rest for step, rest in self.stages[-1] if step == name][-1]

    def words(self, name: str) -> list[str]:
        """The same in its exec form, which starts without a shell."""
        return list(map(str, json.loads(self.last(name))))

    def environment(self) -> dict[str, str]:
        """What ENV sets."""
        return dict(pair.split("=", 1) for pair in shlex.split(self.last("ENV")))

    def sources(self) -> list[str]:
        """What COPY takes from the tree of the project."""
        copied = [rest.split() for stage in self.stages for name, rest in stage if name == "COPY"]
        return [source for words in copied if not words[0].startswith("--from") for source in words[:-1]]

    def extras(self) -> set[str]:
        """The extras of the project that are installed."""
        runs = " ".join(rest for stage in self.stages for name, rest in stage if name == "RUN")
        found = re.search(r'"\.\[([a-z,]+)\]"', runs)
        return set(found[1].split(",")) if found else set()
