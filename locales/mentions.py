"""What a pattern asks for: the variables in it, and the terms and messages that stand in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import ast

Expression = ast.InlineExpression | ast.Placeable | ast.SelectExpression
Reference = ast.TermReference | ast.MessageReference | ast.FunctionReference


@dataclass(frozen=True, slots=True)
class Mentions:
    """The names of variables; of terms (`-name`), functions (`NAME()`) and messages, with the label after a point."""

    variables: frozenset[str]
    references: frozenset[tuple[str, str]]

    @property
    def names(self) -> frozenset[str]:
        """All of them as they stand in braces: `$name`, `-name`, `NAME()`, `name.label`."""
        of_references = (".".join(filter(None, reference)) for reference in self.references)
        return frozenset((*(f"${name}" for name in self.variables), *of_references))


def mentions(pattern: ast.Pattern) -> Mentions:
    """Everything that a pattern mentions, in all of its cases."""
    return _sorted(_in_pattern(pattern))


def mentions_of(expression: Expression) -> Mentions:
    """The same of what stands inside of one pair of braces."""
    return _sorted(_in_expression(expression))


def _sorted(nodes: Iterator[ast.VariableReference | Reference]) -> Mentions:
    found = tuple(nodes)
    return Mentions(
        frozenset(node.id.name for node in found if isinstance(node, ast.VariableReference)),
        frozenset(_named(node) for node in found if not isinstance(node, ast.VariableReference)),
    )


def _named(node: Reference) -> tuple[str, str]:
    if isinstance(node, ast.FunctionReference):
        return f"{node.id.name}()", ""
    dash = "-" if isinstance(node, ast.TermReference) else ""
    return f"{dash}{node.id.name}", node.attribute.name if node.attribute else ""


def _in_pattern(pattern: ast.Pattern) -> Iterator[ast.VariableReference | Reference]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            yield from _in_expression(element.expression)


def _in_expression(expression: Expression) -> Iterator[ast.VariableReference | Reference]:
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
