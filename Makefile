# Two commands: `make run` and `make test`. Both need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Suites that start real processes, or send inputs by the hundred thousand: looking at each line would slow them down.
AGAINST_THE_WORLD := tests/benchmarks tests/deploy tests/faults tests/hostile tests/privacy
# Suites that reach no line of the core or of the words which the others do not, so that nobody looks at each line.
REST := tests/desk tests/exchange tests/letterbox tests/outreach tests/packs tests/sealed tests/storage tests/telegram

.PHONY: run test test-core test-rest test-world check lint clean update-goldens

run: $(VENV)/.run
	$(BIN)/python -m bot run

test: test-core test-rest test-world

test-core: lint
	$(BIN)/pytest --cov --cov-report=term-missing $(AGAINST_THE_WORLD:%=--ignore=%) $(REST:%=--ignore=%)

test-rest: lint
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/rest $(REST)

test-world: lint
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/world $(AGAINST_THE_WORLD)

check: $(VENV)/.run
	$(BIN)/python -m bot check

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check

update-goldens: $(VENV)/.test
	$(BIN)/pytest tests/test_storyboard.py --update

$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Waymark needs Python 3.11 or newer; set PYTHON=/path/to/python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(VENV)/.test: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Waymark needs Python 3.11 or newer; set PYTHON=/path/to/python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) build dist *.egg-info .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
