# Two commands matter: `make serve` and `make test`. `make help` tells the others.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000

.PHONY: help serve test check bench evaluate lock clean

help: ## What there is to do
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

serve: .venv/ready ## Make everything that is missing, and serve the site
	$(BIN)/careers migrate
	$(BIN)/careers demo
	$(BIN)/careers serve --port $(PORT)

test: .venv/ready ## Run every test; those in a browser too, when Chromium is here
	$(BIN)/pytest -n 2 --dist loadgroup --cov --cov-report=term

check: .venv/ready ## Lint, formatting, types and data
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/careers check

bench: .venv/ready ## Measure against named rivals, in the same run
	$(BIN)/python -m tests.bench

evaluate: .venv/ready ## Measure reading, also on outside material (CAREERS_MATERIAL)
	$(BIN)/python -m tests.bench.evaluate

lock: ## Pin the dependencies anew (needs uv)
	uv pip compile pyproject.toml --group dev --generate-hashes \
		--no-header --python-version 3.11 -o requirements.lock

clean: ## Forget the environment; the database stays
	rm -rf .venv .coverage* .mypy_cache .ruff_cache .pytest_cache

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch .venv/ready
