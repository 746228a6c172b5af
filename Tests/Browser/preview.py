"""The preview as a browser shows it: `make test-browser` runs this.

Usage: preview.py PROGRAM [--articles N] [--limit MILLISECONDS]

It makes a site of N articles, opens one of them in a headless Chromium, and then edits the site as an editor
does. It says how long a saved change takes to be seen, the median of 20; that fails only above --limit.
Where there is no Playwright or no Chromium, it says so and checks nothing.
"""

import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

try:
    from playwright.sync_api import Error, sync_playwright
except ImportError:
    sys.exit(print("skipped: there is no Playwright for Python (pip install playwright)"))

BROWSERS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
PARAGRAPH = "قال المتحدث إن الاجتماع سيعقد في موعده وإن الدعوات أرسلت إلى جميع المشاركين. " * 4


def article(number, marker):
    paragraphs = "\n\n".join(f"{PARAGRAPH}{part}" for part in range(12))
    return f"---\ntitle: المقال رقم {number}\ndate: 2015-{number % 12 + 1:02}-11\n---\n{paragraphs}\n\n{marker}\n"


def make_site(folder, count):
    seeds = folder / "seeds"
    seeds.mkdir()
    for number in range(count):
        (seeds / f"{number}.md").write_text(article(number, "العلامة 0"), encoding="utf-8")
    (folder / "warraq.yml").write_text("title: أرشيف\n", encoding="utf-8")
    return seeds / "7.md"


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    if not holds:
        check.failures += 1


check.failures = 0


def replace(file, text):
    """Saves a file as most editors do: beside the old one, and then in its place."""
    new = file.with_name(file.name + "~")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def see(page, text):
    """Waits until a paragraph is on the page; Playwright's own way looks only twice a second after a while."""
    end = time.perf_counter() + 20
    look = "text => [...document.querySelectorAll('p')].some(p => p.textContent === text)"
    while time.perf_counter() < end:
        try:
            if page.evaluate(look, text):
                return
        except Error:
            pass  # The page is just being loaded again.
        time.sleep(0.003)
    raise TimeoutError(text)


def until(page, expression):
    """Waits until an expression holds; the policy of the page keeps Playwright's own way out."""
    for _ in range(400):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise TimeoutError(expression)


def time_edits(page, source, times):
    """How long each saved change takes to be on the page, in milliseconds."""
    taken = []
    for number in range(1, times + 1):
        marker = f"العلامة {number}"
        text = article(7, marker)
        time.sleep(0.15)
        start = time.perf_counter()
        replace(source, text)
        see(page, marker)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def check_preview(page, folder, source, limit):
    see(page, "العلامة 0")
    # The page has begun to listen when it has asked for itself.
    page.wait_for_timeout(500)
    page.evaluate("scrollTo(0, 700)")
    taken = time_edits(page, source, 20)
    median = statistics.median(taken)
    print(f"a saved change is seen after {median:.0f} ms (median of {len(taken)}; {max(taken):.0f} at most)")
    if limit:
        check(median < limit, f"that is less than {limit} ms")
    check(abs(page.evaluate("scrollY") - 700) < 2, "the place on the page is kept")

    page.evaluate("window.stays = true")
    styles = folder / "templates" / "assets" / "style.css"
    styles.parent.mkdir(parents=True)
    styles.write_text("h1 { color: rgb(1, 2, 3) }\n", encoding="utf-8")
    colour = "getComputedStyle(document.querySelector('h1')).color === '{}'"
    until(page, colour.format("rgb(1, 2, 3)"))
    replace(styles, "h1 { color: rgb(3, 2, 1) }\n")
    until(page, colour.format("rgb(3, 2, 1)"))
    check(page.evaluate("window.stays === true"), "style sheets change without loading the page again")

    template = folder / "templates" / "404.html"
    template.write_text("{{titel}}\n", encoding="utf-8")
    cover = page.locator("warraq-problems")
    cover.wait_for(state="attached")
    text = cover.evaluate("cover => cover.shadowRoot.textContent")
    check("templates/404.html:1:1" in text and "titel" in text, "an error is shown with its place")
    check(page.get_by_text("العلامة 20").count() == 1, "the last good page is below it")
    page.reload()
    cover.wait_for(state="attached")
    check(True, "a page that is loaded now shows it too")
    template.unlink()
    cover.wait_for(state="detached")
    check(True, "it goes when it is mended")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--articles", type=int, default=200)
    arguments.add_argument("--limit", type=int)
    options = arguments.parse_args()
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return print("skipped: there is no Chromium")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        source = make_site(folder, options.articles)
        server = subprocess.Popen(
            [options.program, "serve", "--site", name, "--port", "0"], stderr=subprocess.PIPE, text=True)
        try:
            first = server.stderr.readline()
            print(first.strip())
            address = re.search(r"http://\S+", first).group()
            chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
            page = chromium.new_page()
            errors = []
            page.on("pageerror", lambda error: errors.append(str(error)))
            page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
            page.goto(f"{address}articles/المقال-رقم-7/")
            check_preview(page, folder, source, options.limit)
            check(errors == [], f"the browser complains of nothing {errors[:3]}")
            start = time.perf_counter()
            server.terminate()
            server.wait(timeout=10)
            check(time.perf_counter() - start < 1, "the preview ends at once with pages open")
            chromium.close()
        finally:
            server.kill()
    sys.exit(1 if check.failures else 0)


main()
