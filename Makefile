# make: builds relations.db.  Everything is installed into .venv from requirements.lock; only Python >= 3.10 is needed.
PYTHON ?= python3
PORT ?= 8001
BIN := .venv/bin
INSTALLED := .venv/installed
NATASHA := build/natasha
PARTS ?= analysis storing growth pages
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install --quiet
# A space in a file name would part it in two prerequisites.
SOURCES := $(shell find seeds schema bilateral docs/*.csv -type f ! -name '*.pyc' ! -name '.*' | sort | sed 's/ /\\ /g')

.DEFAULT_GOAL := relations.db
.PHONY: serve publish-check config test soak lint accuracy bench clean help

# inspect-data.json, if somebody made it, is of the database before: Datasette would open the file immutable and tell old counts.
relations.db: $(INSTALLED) build_db.py $(SOURCES)
	$(BIN)/python build_db.py
	@touch $@  # where nothing changed it wrote nothing
	rm -f inspect-data.json

serve: relations.db  ## build what is out of date and serve it on 127.0.0.1 (PORT=8001)
	rm -f inspect-data.json
	$(BIN)/python -m datasette . -h 127.0.0.1 -p $(PORT)

publish-check: relations.db  ## serve it immutable, as on a server, and try pages, exports, manners and refusals
	$(BIN)/python -m bilateral.site.publish_check

config: $(INSTALLED)  ## renew datasette.yml (for Datasette 1.0) from metadata.yml and settings.json
	$(BIN)/python -m bilateral.site.settings --write

test: $(INSTALLED)  ## run all tests
	$(BIN)/python -m pytest

soak: $(INSTALLED)  ## hostile input: mixtures and bytes for SOAK_MINUTES=10 each, 1 MB of each shape, patterns, 50 kills (an hour)
	$(BIN)/python tests/hostile.py
	$(BIN)/python tests/backtracking.py
	-$(PIP) --only-binary :all: atheris==3.0.0
	mkdir -p build/corpus
	$(BIN)/python tests/fuzz_reader.py build/corpus tests/corpus -artifact_prefix=build/ -max_total_time=$$(($${SOAK_MINUTES:-10} * 60))
	KILLS=50 $(BIN)/python -m pytest tests/test_workers.py tests/test_in_place.py

lint: $(INSTALLED)  ## ruff and mypy --strict
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy --strict

accuracy: $(INSTALLED)  ## measure on annotated articles (GOLD="DIR …"; SCORER=FILE, else score.py beside DIR)
	$(BIN)/python tests/measure.py $(if $(SCORER),--scorer $(SCORER)) $(GOLD)

bench: $(INSTALLED) $(NATASHA)/installed  ## time analysis, storing, growth and pages (hours, 20 GB; PARTS="analysis storing": minutes)
	@for part in $(PARTS); do PYTHONPATH=$(NATASHA) $(BIN)/python -m bench.$$part || exit 1; echo; done

clean:  ## remove what make made: the database, the environment, the caches
	rm -rf relations.db relations.db-* relations.analyses* inspect-data.json .venv build bilateral.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## show this
	@echo "make                build relations.db"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 20

$(INSTALLED): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
	  { echo "make: $(PYTHON) must be Python 3.10 or newer (another one: make PYTHON=python3.12)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "make: $(PYTHON) has no venv module; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "installing into .venv (a minute or two, once)"
	$(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r requirements.lock
	PYTHONWARNINGS=ignore $(PIP) --no-deps --no-build-isolation -e .
	touch $@

# natasha has no place among the parts of the program: it and its models are kept by themselves.
$(NATASHA)/installed: bench/requirements.lock $(INSTALLED)
	$(PIP) --require-hashes --no-deps --target $(NATASHA) --upgrade -r bench/requirements.lock
	touch $@
