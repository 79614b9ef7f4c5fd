"""What can go wrong in the core.

FlowError
  BrokenContent     an author's fault: refuse to start, list every finding
  NotCallbackData   bytes that no button of ours ever carried
"""

from flows.finding import Finding


class FlowError(Exception):
    """Anything the core raises."""


class BrokenContent(FlowError):
    """Pages, facts or words with defects; `findings` lists all of them."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} findings in the content")
        self.findings = findings


class NotCallbackData(FlowError):
    """Callback data that does not unpack. It carries no detail on purpose."""
