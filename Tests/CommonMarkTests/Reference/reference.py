"""What a browser shows of Markdown that cmark-gfm renders and nh3 sanitises.

    reference.py make SEED COUNT     documents, as a JSON list of strings
    reference.py compare DOCUMENTS PAGES [MOST]
                                     differences between the text of PAGES, a JSON list of HTML, and
                                     that of the reference; ends with status 1 if there are any

It needs `pip install cmarkgfm nh3`.
"""
import html.parser
import json
import random
import re
import sys

import cmarkgfm
import nh3
from cmarkgfm.cmark import Options

BLOCKS = """p div blockquote details summary figure figcaption pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd
table caption thead tbody tfoot tr th td hr br section""".split()
INLINE = "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ruby rt rp img".split()
HIDDEN = "script style template iframe object embed applet audio video canvas svg noframes noembed title datalist".split()

PIECES = [
    "كلمة", "نص", "a", "b", "1", " ", " ", " ", "\n", "\n", "\n", "\n\n", "\n\n", "*", "**", "_", "~", "~~", "`",
    "``", "\\", "|", "|", " | ", "|-|-|\n", "\n|---|---|\n", "\n| a | b |\n|:--|--:|\n| c | d |\n", "\n--|--\n",
    "[", "]", "(", ")", "[^1]", "[^a]", "\n[^1]: حاشية\n", "\n\n[^a]: نص *مائل*\n\n", "- ", "\n- ", "\n1. ",
    "\n- [ ] ", "\n- [x] ", "> ", "\n> ", "# ", "\n## ", "\n# عنوان\n", "<b>", "</b>", "<div>", "</div>",
    "\n<div>\n", "\n</div>\n", "<br>", "<i>", "</i>", "<p>", "</p>", "<!-- x -->", "<script>x</script>", "<table><tr><td>", "</table>",
    "<ruby>", "<rt>", "<svg><text>x</text></svg>", "&amp;", "&lt;", "&#x627;", "&copy", "!", ":", ".", "http://a.example/b",
    "www.a.example", "https://a.example/(c)", "x@y.example", "[نص](https://a.example)", "![صورة](b.png)", "[نص][r]",
    "\n\n[r]: /u 'عنوان'\n\n", "\n```\n", "\n~~~\n", "    ", "\n    ", "\t", "---", "\n---\n", "\n===\n", "**نص**", "*نص*",
    "~~نص~~", "`كود`", "\\|", "\\~", "\\[", "\\*", "\"", "'", "،", "<details><summary>", "</summary>", "</details>", "<sub>2</sub>",
]
LINES = [
    "نص له حاشية[^1] و~~محذوف~~ و**مهم**.", "| المدينة | السكان |\n|---|---:|\n| دمشق | *10* |\n| حلب |",
    "[^1]: نص الحاشية.\n\n    وفقرة ثانية.", "- [x] تم\n- [ ] لم يتم\n  - فرع", "> اقتباس\n> | أ | ب |\n> |---|---|\n> | 1 | 2 |",
    "- بند\n\n  | أ | ب |\n  |---|---|\n  | 1 | 2 |\n- آخر", "<div dir=\"rtl\">\n\nنص *مائل*\n\n</div>", "<p>نص <b>غليظ</p>\n\nثم",
    "```\n| لا | جدول |\n|---|---|\n```", "    | لا | جدول |\n    |---|---|", "سطر أول<br>سطر ثان و H<sub>2</sub>O",
    "انظر http://a.example/x_y_z، ثم www.b.example.", "1. أول\n2. ثان\n\n   تتمة", "# عنوان\n\nنص\n\n## عنوان", "* * *", "نص\nآخر\n| أ |\n|---|\n| ب |\nج",
    "<!-- ملاحظة\n\nمخفية -->\n\nظاهر", "![صورة](a.png) و[رابط](b.md)", "نص[^2] آخر[^1] وثالث[^2]", "[^2]: حاشية ثانية تشير إلى[^1].",
    "<table>\n<tr><td>خلية</td></tr>\n</table>", "<details><summary>موجز</summary>\n\nتفصيل\n\n</details>", "| a \\| b | `كود` |\n|:-:|---|\n| *e | f* | g |",
    "~~~\nكود\n~~~", "~واحدة~ و~~~ثلاث~~~", "عنوان\n===", "عنوان ثان\n---", "a | b\n- | -\n1 | 2", "| أ |\n| --- |\n> اقتباس", "<b>غليظ\n\nبلا نهاية", "نص <u>تحته خط</u> و<kbd>Ctrl</kbd>",
]


def documents(seed, count):
    r = random.Random(seed)
    for number in range(count):
        yield comparable(document(r, number))


def comparable(document):
    """A document without what the two libraries read by different versions of CommonMark (0.29, 0.30): a
    tag alone in a line that goes on with a paragraph; refers to each note, because cmark-gfm drops the others."""
    # What the sanitiser of the reference takes for a part of a picture that is not there, and a line that
    # ends in a backslash before a table.
    document = document.replace("\\<", "<").replace("\\\n", "\n")
    document = re.sub(r"(?<=[^\n])\n([ >]*</?(?:b|i|ruby|rt|br|sub|script)\b)", r"\nن\1", document)
    # A task without text; a blank line in a note that is not empty; a mailbox before a tilde.
    document = re.sub(r"(- \[[ x]\] )(?=\s|$)", r"\1م", document)
    document = re.sub(r"\n +\n", "\n\n", document).replace("example~", "example ~")
    labels = sorted(set(re.findall(r"\[\^([a-z0-9]+)\]:", document)))
    return document + "\n\n" + " ".join(f"نص[^{label}]" for label in labels) + "\n" if labels else document


def document(r, number):
    """A document of lines that people write, or of pieces that mean something at some place."""
    if number % 2:
        parts = [r.choice(LINES) for _ in range(r.randrange(1, 6))]
        return r.choice(["\n\n", "\n\n", "\n"]).join(parts) + "\n"
    else:
        pieces = PIECES if number % 4 else PIECES[: len(PIECES) - 40]
        return "".join(r.choice(pieces) for _ in range(r.randrange(1, 25)))


class Text(html.parser.HTMLParser):
    """The visible text, its blocks apart and white space as one space."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS:
            self.parts.append("\n")
        if tag == "img":
            self.parts.append(dict(attrs).get("alt") or "")

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data):
        self.parts.append(data)


def text(page):
    reader = Text()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).replace("\r", "").split("\n"))
    return " ".join(line for line in lines if line)


OPTIONS = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES


def reference(document):
    page = cmarkgfm.markdown_to_html_with_extensions(
        document, options=OPTIONS, extensions=["table", "strikethrough", "autolink", "tasklist"])
    page = re.sub(r"\s*<a [^>]*data-footnote-backref[^>]*>.*?</a>", "", page, flags=re.S)
    return nh3.clean(page, tags=set(BLOCKS + INLINE), clean_content_tags=set(HIDDEN))


def ours(page):
    return re.sub(r"\s*<a [^>]*class=\"back\"[^>]*>.*?</a>", "", page, flags=re.S)


def compare(documents, pages, most):
    different = 0
    for document, page in zip(documents, pages):
        if excepted(document, page):
            continue
        expected, found = text(reference(document)), text(ours(page))
        if expected != found:
            different += 1
            if different <= most:
                print(json.dumps({"document": document, "expected": expected, "found": found, "page": page}, ensure_ascii=False, indent=1))
    print(f"{different} of {len(documents)} differ")
    return different


def excepted(document, page):
    """Where a page shows something else on purpose."""
    # A note to which nothing refers is kept.
    notes = set(re.findall(r"<li id=\"fn-(\d+)\"", page))
    if notes - set(re.findall(r"href=\"#fn-(\d+)\"", page)):
        return True
    # Marks in a bare address are marks.
    if re.search(r"(?:https?://|www\.)[^\s<]*[\\*!\[\]`&]", document):
        return True
    # A line of equals signs in a table.
    if re.search(r"\|.*\n(?:.+\n)*=+ *(?:\n|$)", document):
        return True
    # Stars and underscores beside tildes.
    if re.search(r"[*_]~|~[*_]", document):
        return True
    # Stars beside Arabic letters open and close as they do beside spaces.
    return bool(re.search(r"[^\w\s*]\*+[\u0600-\u06ff]|[\u0600-\u06ff]\*+[^\w\s*]", document))


def main():
    command, *rest = sys.argv[1:]
    if command == "make":
        json.dump(list(documents(int(rest[0]), int(rest[1]))), sys.stdout, ensure_ascii=False)
    else:
        most = int(rest[2]) if len(rest) > 2 else 5
        with open(rest[0], encoding="utf-8") as f, open(rest[1], encoding="utf-8") as g:
            sys.exit(compare(json.load(f), json.load(g), most) > 0)


main()
