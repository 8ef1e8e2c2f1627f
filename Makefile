# Everything a person runs here, by name; `make` alone lists it.
.DEFAULT_GOAL := help
.PHONY: help serve test lint format types imports bench wheel lock clean setup-serve setup-test

bin := .venv/bin
lock := $(bin)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header

help: ## list these targets
	@echo "make TARGET, where TARGET is one of:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1@\2/p' Makefile | awk -F@ '{ printf "%-10s %s\n", $$1, $$2 }'

setup-serve:
	@scripts/setup serve

setup-test:
	@scripts/setup test

serve: setup-serve ## run the web site (HOST=0.0.0.0 PORT=8080 to choose where)
	$(bin)/edu serve $(if $(HOST),--host $(HOST)) $(if $(PORT),--port $(PORT))

test: lint types imports ## every check and every test, the browser's too (ARGS="-k dose" for some)
	$(bin)/pytest -n 2 $(ARGS)

lint: setup-test ## style and likely mistakes
	$(bin)/ruff check
	$(bin)/ruff format --check

format: setup-test ## mend the style where that is safe
	$(bin)/ruff check --fix
	$(bin)/ruff format

types: setup-test ## types, strictly
	$(bin)/mypy

imports: setup-test ## who may import from whom
	$(bin)/lint-imports --no-logo

bench: setup-test ## every measurement in bench/
	@set -e; for script in bench/*.py; do echo "== $$script"; $(bin)/python "$$script"; done

wheel: setup-test ## dist/edu-*.whl, which serves the same site anywhere
	$(bin)/python -m hatchling build -t wheel

lock: setup-test ## bring the lock files up to date with pyproject.toml (ARGS=--upgrade for newer packages)
	$(lock) pyproject.toml --group dev $(ARGS) -o requirements-dev.lock
	$(lock) pyproject.toml --group setup -c requirements-dev.lock -o requirements.lock

clean: ## remove what make made: the environment, caches, builds
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
