# Two commands: `make run` and `make test`. Both need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# What reaches every line of the core and of the words; to look at each line slows a suite down, so the others run without.
COVERED := tests/flows tests/locales tests/words tests/test_checking.py tests/test_judging.py
# Suites that start real processes, or send inputs by the hundred thousand.
HOSTILE := tests/hostile tests/privacy
FAULTS := tests/benchmarks tests/deploy tests/faults
# What people and staff touch: Telegram, the browser, the desk, paper.
DOORS := tests/desk tests/outreach tests/preview tests/sealed tests/telegram

.PHONY: run test test-core test-doors test-faults test-hostile test-rest check lint clean update-goldens

run: $(VENV)/.run
	$(BIN)/python -m bot run

test: lint test-hostile test-doors test-core test-faults test-rest

test-core: $(VENV)/.test
	$(BIN)/pytest --cov --cov-report=term-missing $(COVERED)

test-doors: $(VENV)/.test
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/doors $(DOORS)

test-rest: $(VENV)/.test
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/rest $(patsubst %,--ignore=%,$(COVERED) $(HOSTILE) $(FAULTS) $(DOORS))

test-faults: $(VENV)/.test
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/faults $(FAULTS)

test-hostile: $(VENV)/.test
	$(BIN)/pytest --no-cov -o cache_dir=.pytest_cache/hostile $(HOSTILE)

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
