"""What a pattern asks for: the variables in it, and the terms and messages that stand in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Mentions:
    """The names of variables; of terms (`-name`), functions (`NAME()`) and messages, with the label after a point."""

    variables: frozenset[str]
    references: frozenset[tuple[str, str]]


def mentions(pattern: ast.Pattern) -> Mentions:
    """Everything that a pattern mentions, in all of its cases."""
    found = list(_in_pattern(pattern))
    return Mentions(
        frozenset(node.id.name for node in found if isinstance(node, ast.VariableReference)),
        frozenset(_named(node) for node in found if not isinstance(node, ast.VariableReference)),
    )


Reference = ast.TermReference | ast.MessageReference | ast.FunctionReference


def _named(node: Reference) -> tuple[str, str]:
    if isinstance(node, ast.FunctionReference):
        return f"{node.id.name}()", ""
    dash = "-" if isinstance(node, ast.TermReference) else ""
    return f"{dash}{node.id.name}", node.attribute.name if node.attribute else ""


def _in_pattern(pattern: ast.Pattern) -> Iterator[ast.VariableReference | Reference]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            yield from _in_expression(element.expression)


def _in_expression(
    expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression,
) -> Iterator[ast.VariableReference | Reference]:
    match expression:
        case ast.VariableReference() | ast.MessageReference():
            yield expression
        case ast.SelectExpression():
            yield from _in_expression(expression.selector)
            for variant in expression.variants:
                yield from _in_pattern(variant.value)
        case ast.Placeable():
            yield from _in_expression(expression.expression)
        case ast.TermReference() | ast.FunctionReference():
            yield expression
            for argument in expression.arguments.positional if expression.arguments else ():
                yield from _in_expression(argument)
        case _:
            pass
