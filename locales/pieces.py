"""Patterns of Fluent taken apart for the checks: the text of each variant, and what all of them ask for."""

from collections.abc import Iterator
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

GAP: Final = "\ufffc"
"""Stands where a name, a number or other words are put in."""


def pieces(pattern: ast.Pattern) -> tuple[str, ...]:
    """The text of a pattern and of each variant inside it, with `GAP` for what is put in."""
    return tuple(_pieces(pattern))


def _pieces(pattern: ast.Pattern) -> Iterator[str]:
    inside = [element.expression for element in pattern.elements if isinstance(element, ast.Placeable)]
    yield "".join(map(_text, pattern.elements))
    for expression in inside:
        for variant in expression.variants if isinstance(expression, ast.SelectExpression) else ():
            yield from _pieces(variant.value)


def _text(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    literal = element.expression
    return str(literal.parse()["value"]) if isinstance(literal, ast.StringLiteral) else GAP


def always(pattern: ast.Pattern) -> frozenset[str]:
    """The variables (`$name`) and terms (`-name`) that every variant of a pattern uses, those chosen by included."""
    inside = [element.expression for element in pattern.elements if isinstance(element, ast.Placeable)]
    return frozenset[str]().union(*map(_asked, inside))


def _asked(expression: ast.BaseNode) -> frozenset[str]:
    if isinstance(expression, ast.SelectExpression):
        variants = [always(variant.value) for variant in expression.variants]
        return _asked(expression.selector) | frozenset.intersection(*variants)
    return references(expression)


def references(node: ast.BaseNode) -> frozenset[str]:
    """Every variable and term that stands anywhere inside."""
    found = _Found()
    found.visit(node)
    return frozenset(found.names)


def choices(pattern: ast.Pattern) -> tuple[ast.SelectExpression, ...]:
    """Every place where a pattern has variants."""
    found = _Found()
    found.visit(pattern)
    return tuple(found.choices)


def is_plain(pattern: ast.Pattern) -> bool:
    """Text alone, as most words are: it asks for nothing."""
    return all(isinstance(element, ast.TextElement) for element in pattern.elements)


class _Found(Visitor):
    """Collects references and choices."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.choices: list[ast.SelectExpression] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # name given by fluent.syntax
        self.names.add(f"${node.id.name}")

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802  # the same
        self.names.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  # the same
        self.choices.append(node)
        self.generic_visit(node)
