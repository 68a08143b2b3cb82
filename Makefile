PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo test lint golden bench clean

# The stamp is newer than pyproject.toml exactly when what it asks for is installed.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

setup: $(VENV)/.installed

demo: setup
	sh tools/demo.sh

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/pytest -n 2

golden: setup
	$(BIN)/tffix golden golden

bench: setup
	$(BIN)/python -m bench

clean:
	rm -rf $(VENV) out
