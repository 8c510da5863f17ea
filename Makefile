# make informe  → the report of the example; make informe EXPEDIENTE=data/otro → another folder
# make test     → what must hold, within ten minutes; make test-larga → what takes longer: whole runs,
#                 the report and the desk in a browser, damage and worlds at random; CI asks for both
# make lab      → the analysts' desk
PYTHON ?= python3
EXPEDIENTE ?= data/ejemplo
BIN := .venv/bin
export GX_ANALYTICS_ENABLED = false
export DO_NOT_TRACK = 1
# where Python is told to keep nothing compiled, each process compiles every library that it brings
unexport PYTHONDONTWRITEBYTECODE

.PHONY: informe escala rendimiento test test-larga cobertura mutantes fuzz lab lint lock ejemplo paginas tono textos sitio sbom imagenes
informe: .venv/.listo
	@$(BIN)/criterios-audit informe "$(EXPEDIENTE)" $(OPCIONES) || test $$? -eq 3 # 3: complete, with warnings told

test: .venv/.listo
	@$(BIN)/ruff check -q . && $(BIN)/ruff format -q --check . && $(BIN)/mypy
	@$(BIN)/python -m pytest -q -n auto --dist worksteal -m "not larga" $(PRUEBAS)

test-larga: .venv/.listo
	@$(BIN)/python -m pytest -q -n auto --dist worksteal -m larga $(PRUEBAS)

# a million damaged records instead of 20,000; it stops by itself within the hour
fuzz: .venv/.listo
	@CRITERIOS_FUZZ=50 $(BIN)/python -m pytest -q -n auto tests/test_fuzz.py $(PRUEBAS)

# lines and branches that the tests run, 90 % at least
cobertura: .venv/.listo
	@$(BIN)/python -m pytest -q -n auto --dist worksteal --cov --cov-report=term --cov-fail-under=90 $(PRUEBAS)

# what the tests of criterios and privacy do not notice, of a sample of changes: make mutantes MUESTRA=0 for all
MUESTRA ?= 12
mutantes: .venv/.listo
	@$(BIN)/python benchmarks/mutantes.py --muestra $(MUESTRA) $(MODULOS)

# 600 accounts and a million posts, an hour: pages beside their limits, the whole way on each engine,
# memory at ten times the accounts, a run that is cut fifty times; into docs/rendimiento.md
escala: .venv/.listo
	@$(BIN)/python benchmarks/escala.py $(OPCIONES)

# every figure of docs/rendimiento.md, from one run; PUBLICACIONES=100000 for a shorter one
PUBLICACIONES ?= 1000000
rendimiento: .venv/.listo
	@PYTHONPATH=. $(BIN)/python benchmarks/rendimiento.py $(PUBLICACIONES) > .rendimiento.tmp && mv .rendimiento.tmp docs/rendimiento.md || { rm -f .rendimiento.tmp; exit 2; }

lab: .venv/.listo
	@$(BIN)/jupyter lab --LabApp.extension_manager=readonly $(OPCIONES) notebooks

ejemplo: .venv/.listo
	@$(BIN)/python data/ejemplo/hacer.py

paginas: .venv/.listo
	@$(BIN)/python -m criterios_audit.manual docs

# docs/ as a site that opens without a network; its search needs «python -m http.server -d sitio»
sitio: .venv/.listo
	@$(BIN)/zensical build --clean && echo "Sitio: sitio/index.html"

sbom: .venv/.listo
	@$(BIN)/python tools/sbom.py requirements.lock > sbom.cdx.json && echo "SBOM: sbom.cdx.json"

imagenes: informe
	@$(BIN)/python tools/imagenes.py

.venv/.listo: requirements.lock bootstrap.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Falta Python 3.11 o posterior: instálelo, o indique cuál usar con «make PYTHON=python3.11 …»." >&2; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Falta el módulo venv de Python: instálelo (en Debian y Ubuntu, el paquete python3-venv)." >&2; exit 2; }
	@echo "Preparando el entorno en .venv (solo la primera vez o cuando cambian las versiones)…"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r bootstrap.lock
	@VIRTUAL_ENV="$(CURDIR)/.venv" $(BIN)/uv pip sync -q --require-hashes requirements.lock
	@VIRTUAL_ENV="$(CURDIR)/.venv" $(BIN)/uv pip install -q --no-deps --offline -e .
	@mkdir -p .venv/share/jupyter/lab/settings && cp docs/jupyterlab.json .venv/share/jupyter/lab/settings/overrides.json
	@touch $@

# figures of the shipped heads, where the sets are: make tono DATOS=otra/carpeta
DATOS ?= ../shared/data
tono: .venv/.listo
	@$(BIN)/python benchmarks/tono.py "$(DATOS)" > .tono.tmp && mv .tono.tmp docs/tono.md || { rm -f .tono.tmp; exit 2; }

textos: .venv/.listo
	@$(BIN)/python benchmarks/textos.py "$(DATOS)" > .textos.tmp && mv .textos.tmp docs/textos.md || { rm -f .textos.tmp; exit 2; }

# Both locks carry versions and hashes, no addresses; wheels only, so that nothing is compiled on the user's machine.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  --only-binary :all: pyproject.toml --group dev --all-extras -o requirements.lock
	echo uv | uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  --only-binary :all: - -o bootstrap.lock
