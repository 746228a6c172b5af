# The two commands of this project are `make site` and `make test`; see README.md.

SWIFT ?= swift
PREFIX ?= /usr/local
SITE ?= .
# The program carries the Swift libraries in itself on Linux: it starts twice as fast, and runs where no
# Swift is.
LINKING = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
RELEASE = $(SWIFT) build --configuration release $(LINKING)
BUILD = $(RELEASE) --product warraq
BINARIES = $$($(RELEASE) --show-bin-path)
WARRAQ = "$(BINARIES)/warraq"

.PHONY: site serve test test-browser test-long test-sanitize fuzz benchmark evaluate train training embed install
.PHONY: dist clean setup build lint format

site: build
	@$(WARRAQ) build --site "$(SITE)"

build: setup
	$(BUILD)

# The server of `warraq serve` is built apart: its packages take minutes to fetch and to build, which nobody
# should wait for who only builds a site. It has to be beside the program.
DEBUG_SERVER = WARRAQ_SERVER=1 $(SWIFT) build --product warraq-serve --scratch-path .build/server
RELEASE_SERVER = $(DEBUG_SERVER) --configuration release $(LINKING)
BUILD_SERVER = $(RELEASE_SERVER)
SERVER = "$$($(RELEASE_SERVER) --show-bin-path)/warraq-serve"

# Shows the site of SITE at PORT, or the next free port from 8080, and each change as soon as it is saved.
PORT ?=
serve: build
	$(BUILD_SERVER)
	@cp -f $(SERVER) "$(BINARIES)/warraq-serve"
	@exec $(WARRAQ) serve --site "$(SITE)" $(if $(PORT),--port $(PORT))

# The server where the tests look for it.
.PHONY: test-server
test-server: setup
	$(DEBUG_SERVER)
	@mkdir -p "$$($(SWIFT) build --show-bin-path)"
	@cp -f "$$($(DEBUG_SERVER) --show-bin-path)/warraq-serve" "$$($(SWIFT) build --show-bin-path)/warraq-serve"

# All tests; those of the form of the sources and the format check are among them.
test: setup lint test-server
	$(SWIFT) test

# The preview in a headless Chromium, where that and Playwright for Python are; it says so where they are not.
test-browser: setup test-server
	$(SWIFT) build --product warraq
	@if command -v python3 >/dev/null; then \
	  python3 Tests/Browser/preview.py "$$($(SWIFT) build --show-bin-path)/warraq"; \
	else echo "skipped: there is no Python"; fi

# The same tests with their long forms: every system call of a build fails once for each kind of failure,
# and there are ten times as many random edits. This takes long; see Tests/README.md.
test-long: setup lint test-server
	WARRAQ_TEST_LONG=1 $(SWIFT) test

# The same tests under AddressSanitizer and ThreadSanitizer. Each needs a build of its own, and the tests
# run several times slower. ThreadSanitizer does not see the locks of `Mutex`, and would report whatever
# one guards; so it reports nothing of the files that have one. Both sanitizers need /proc, so the tests that take
# it away are left out, and so are those that allow the program only so much time.
UNSANITIZED = --skip 'without proc|does not show its processes|MarkdownLimitTests|LongTextTests'
test-sanitize: setup
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build/address $(UNSANITIZED)
	@mkdir -p .build
	@grep -rl --include='*.swift' Mutex Sources Tests | sed 's|.*/|race_top:|' >.build/mutexes
	TSAN_OPTIONS="suppressions=$(CURDIR)/.build/mutexes" \
	  $(SWIFT) test --sanitize=thread --scratch-path .build/thread $(UNSANITIZED)

# Fuzzes each reader for SECONDS with libFuzzer and AddressSanitizer. It needs Linux.
SECONDS ?= 60
FUZZING = WARRAQ_FUZZING=1 $(SWIFT) build --configuration release --product Fuzzing \
  --scratch-path .build/fuzzing --sanitize=address -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld \
  -Xswiftc -enable-testing
fuzz: setup
	$(FUZZING)
	Tests/Fuzzing/run "$$($(FUZZING) --show-bin-path)/Fuzzing" $(SECONDS) .build/fuzzing/runs $(TARGETS)

# The same check that CI makes; `make format` mends what it finds.
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests

# How fast the program and its parts are on this machine, as tables; results stand in
# Tests/Benchmarks/RESULTS.md. With 100000 articles it takes minutes and two gigabytes of memory.
ARTICLES ?= 1000 10000
benchmark: build
	$(RELEASE) --product Benchmarks
	"$(BINARIES)/Benchmarks" $(ARTICLES)

# How well sources are read, against truth made by hand, where a workplace has it beside the package: as
# the program reads them, and by weights learned without the sites that are judged.
EVALUATION = ../shared/evaluation
evaluate: build training
	@if [ -d $(EVALUATION) ]; then \
	  score="python3 $(EVALUATION)/score.py $(WARRAQ)"; \
	  $$score articles $(EVALUATION)/seeds-gold.json seeds; \
	  $$score mentions $(EVALUATION)/seeds-gold.json seeds; \
	  $$score articles $(EVALUATION)/articles-gold.json $(EVALUATION)/articles; \
	  $$score dates $(EVALUATION)/dates.tsv; \
	else echo "There is no $(EVALUATION) to measure against."; fi
	@$(TRAINING) --archive 300
	@$(TRAINING) --folds 10 $(or $(wildcard $(EVALUATION)/corpus),$(CORPUS)) $(OWN:%=+%)

# Learns the weights by which lines are read, from folders of texts with a gold.json and a MANIFEST.tsv
# (or GOLD.json=FOLDER); see Sources/README.md.
CORPUS ?= \
  $(if $(wildcard $(EVALUATION)/articles-gold.json),$(EVALUATION)/articles-gold.json=$(EVALUATION)/articles) \
  $(if $(wildcard $(EVALUATION)/seeds-gold.json),$(EVALUATION)/seeds-gold.json=seeds)
# What the package itself has, which is always learned too; the fixtures twice, for they are promises.
FIXTURES = Tests/ArticlesTests/Extraction/Fixtures
OWN = Tests/Training/Texts $(FIXTURES)
WEIGHTS = Sources/Pipeline/Articles/Extraction/Model/LineWeights.swift
TRAINING = "$(BINARIES)/Training"
training:
	$(RELEASE) --product Training
train: training
	$(TRAINING) --output $(WEIGHTS) $(CORPUS) $(OWN) $(FIXTURES)

# What the program carries of this repository, as Swift, after a change to templates/, starter/ or
# static/_headers; a test says when it is due.
embed:
	sh .ci/embed

# The program with the server of its preview, its manual pages, and the completions of three shells.
# `make install SERVER_TOO=` leaves the server out, for machines that only build sites.
SERVER_TOO ?= yes
INSTALLED = $(DESTDIR)$(PREFIX)
COMPLETIONS = bash:share/bash-completion/completions/warraq \
  zsh:share/zsh/site-functions/_warraq fish:share/fish/vendor_completions.d/warraq.fish
install: build
	$(if $(SERVER_TOO),$(BUILD_SERVER))
	install -d "$(INSTALLED)/bin"
	install -p -m 755 $(WARRAQ) "$(INSTALLED)/bin/warraq"
	$(if $(SERVER_TOO),install -p -m 755 $(SERVER) "$(INSTALLED)/bin/warraq-serve")
	@for pair in $(COMPLETIONS); do \
	  file="$(INSTALLED)/$${pair#*:}"; \
	  install -d "$${file%/*}" && \
	  "$(INSTALLED)/bin/warraq" --generate-completion-script "$${pair%%:*}" > "$$file" || exit 1; \
	done
	@"$(INSTALLED)/bin/warraq" manual "$(INSTALLED)/share/man/man1"

# Packages for machines without Swift, in dist/. It needs Linux.
dist: setup
	.ci/package

clean:
	rm -rf .build .warraq dist

# The libraries that Swift's package manager cannot fetch.
LIBRARIES = libcmark gumbo yaml-0.1 zlib $(if $(filter Linux,$(shell uname -s)),libcrypto)
setup:
	@pkg-config --exists $(LIBRARIES) 2>/dev/null || sh .ci/install-libraries
