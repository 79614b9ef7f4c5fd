"""Patterns of Fluent taken apart for the checks: the text of each variant, and what all of them ask for."""

from collections.abc import Iterator
from typing import Final

from fluent.syntax import ast

from locales.mentions import Expression, Mentions, mentions, mentions_of

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


def _asked(expression: Expression) -> frozenset[str]:
    if isinstance(expression, ast.SelectExpression):
        variants = [always(variant.value) for variant in expression.variants]
        return _asked(expression.selector) | frozenset.intersection(*variants)
    return _variables_and_terms(mentions_of(expression))


def references(pattern: ast.Pattern) -> frozenset[str]:
    """Every variable and term that stands anywhere inside."""
    return _variables_and_terms(mentions(pattern))


def _variables_and_terms(found: Mentions) -> frozenset[str]:
    return frozenset(name for name in found.names if name[0] in "$-")


def choices(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """Every place where a pattern has variants."""
    for element in pattern.elements:
        chosen = element.expression if isinstance(element, ast.Placeable) else None
        if isinstance(chosen, ast.SelectExpression):
            yield chosen
            for variant in chosen.variants:
                yield from choices(variant.value)
