import TestSupport

/// Rows about files and what is in them.
enum Findings {
  static let ofFiles = [
    Finding("binary", ["seeds/x.txt": [0, 1, 2, 3, 4, 5]]),
    Finding("not-utf8", ["seeds/a.yml": [0x74, 0xFF]]),
    Finding("destroyed", ["seeds/x.txt": "????? ???? ????\n\n???? ????? ??????? ???? روسيا.\n"]),
    Finding("empty", ["seeds/x.txt": ""]),
    Finding(
      "no-text",
      [
        "seeds/x.html":
          "<html><head><title>Just a moment...</title></head><body><p>Wait</p></body></html>"
      ],
      mended: [
        "seeds/x.html":
          "<html><body><h1>عنوان</h1><p>\(Finding.sentence).</p></body></html>"
      ]),
    Finding("other-format", ["seeds/x.txt": "%PDF-1.4\n"]),
    Finding("damaged", ["seeds/x.txt": [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 9, 9, 9, 9]]),
    Finding(
      "too-large",
      [
        "warraq.yml": "sourceLimit: 1\n",
        "seeds/x.txt": .text(String(repeating: "\(Finding.sentence)\n", count: 9_000)),
      ], mended: ["warraq.yml": "sourceLimit: 1\n"]),
    Finding(
      "too-complex", ["seeds/x.md": .text(String(repeating: "> ", count: 1_200) + "نص\n")],
      mended: ["seeds/x.md": .text(String(repeating: "> ", count: 12) + "نص\n")]),
    Finding("unknown-source", ["seeds/x.rtf": "x"]),
    Finding("not-regular", ["static/a": "a", "static/x": "→a"], mended: ["static/x": "a"]),
    Finding(
      "page-files", ["seeds/x.html": "<p>\(Finding.sentence)</p>", "seeds/x_files/y.css": "y"],
      mended: ["seeds/x.html": "<p>\(Finding.sentence)</p>"]),
    Finding("sidecar", ["seeds/a.md.yml": "title: x\n"], mended: ["seeds/a.yml": "place: x\n"]),
    Finding("orphan-sidecar", ["seeds/x.yml": "title: x\n"]),
  ]

  static let ofTexts = [
    Finding(
      "invalid-bytes",
      ["seeds/x.txt": .bytes(Array("عنوان\n\n\(Finding.sentence)\nنص".utf8) + [0xFF])]),
    Finding("encoding-loss", ["seeds/x.txt": "عنوان\n\n\(Finding.sentence)\u{FFFD}\n"]),
    Finding(
      "lost-letters",
      ["seeds/x.txt": "عنوان\n\n\(Finding.sentence) ??? ????\n\(Finding.sentence)\n"],
      mended: ["seeds/x.txt": "عنوان\n\n\(Finding.sentence)؟؟؟؟\nمن ?? من??? ومتى??\n"]),
    Finding(
      "mojibake", ["seeds/x.txt": "ÎÈÑ ÈÊÑãíÒ ÎÇØÆ\n\nÞÇáÊ ÇáæÒÇÑÉ Åä ÇáÚãá ãÓÊãÑ Ýí ÇáãíäÇÁ.\n"]),
    Finding(
      "mojibake",
      ["seeds/x.txt": .text(String(Finding.sentence.utf8.map { Character(Unicode.Scalar($0)) }))],
      mended: ["seeds/x.txt": "Ça va, señor, déjà vu.\n\n\(Finding.sentence)\n"]),
    Finding(
      "visual-order",
      [
        "seeds/x.txt": .text(
          (1...4).map { "\($0) " + String(Finding.sentence.reversed()) }.joined(separator: "\n"))
      ]),
    Finding("override", ["seeds/x.txt": "عنوان\n\nنص \u{202E}مقلوب\u{202C} هنا.\n"]),
    Finding(
      "mixed-digits", ["seeds/x.txt": "عنوان\n\nعام 20١5 كان كذا.\n"],
      mended: ["seeds/x.txt": "عنوان\n\nعام 2015 أو ٢٠١٥ كان كذا.\n"]),
    Finding(
      "homoglyph", ["seeds/x.txt": "عنوان\n\nعاد الوpفد أمس.\n"],
      mended: ["seeds/x.txt": "عنوان\n\nعاد وفد BBC أمس.\n"]),
    Finding("second-article", ["seeds/x.txt": .text(TwoArticles.text)]),
    Finding(
      "date-conflict",
      ["seeds/x.html": .text(page(declared: "2019-05-01T10:00:00Z"))],
      mended: ["seeds/x.html": .text(page(declared: "2012-07-21T10:00:00Z"))]),
    Finding(
      "doubtful-date", ["seeds/x.txt": "عنوان\n\nالأحد 21 يناير 2015\n\n\(Finding.sentence)\n"],
      mended: ["seeds/x.txt": "عنوان\n\nالأربعاء 21 يناير 2015\n\n\(Finding.sentence)\n"]),
    Finding(
      "doubtful-date",
      ["seeds/x.txt": "عنوان\n\n\(Finding.sentence)\n", "seeds/x.yml": "date: 05/06/2014\n"],
      mended: [
        "seeds/x.txt": "عنوان\n\n\(Finding.sentence)\n", "seeds/x.yml": "date: 25/06/2014\n",
      ]),
    Finding(
      "doubtful-mention",
      ["seeds/x.md": Finding.markdown("كان ذلك يوم الأحد 21 يناير 2015 صباحا.")],
      mended: ["seeds/x.md": Finding.markdown("كان ذلك يوم الأربعاء 21 يناير 2015 صباحا.")]),
    Finding(
      "future-date",
      ["seeds/a.yml": "place: x\n", "seeds/x.md": "---\ndate: 2099-01-01\n---\nنص.\n"],
      mended: ["seeds/x.md": "---\ndate: 1999-01-01\n---\nنص.\n"]),
    Finding(
      "dead-link", ["seeds/x.md": Finding.markdown("[ن](none.md)")],
      mended: ["seeds/x.md": Finding.markdown("[ن](b.md)")]),
    Finding(
      "dead-link", ["seeds/x.md": Finding.markdown("[ن](#لا)\n\n## نعم")],
      mended: ["seeds/x.md": Finding.markdown("[ن](#نعم)\n\n## نعم")]),
    Finding(
      "dead-fragment", ["seeds/x.md": Finding.markdown("[ن](b.md#الخاتمة)")],
      mended: [
        "seeds/x.md": Finding.markdown(
          "[ن](b.md#خاتمة) [ن](b.md#p1) [ن](b.md#%D8%AE%D8%A7%D8%AA%D9%85%D8%A9)")
      ]),
    Finding("dead-picture", ["seeds/x.md": Finding.markdown("![ن](none.png)")]),
    Finding("template-mark", ["seeds/x.md": Finding.markdown("{{< youtube x >}}")]),
    Finding(
      "surplus-cells", ["seeds/x.md": Finding.markdown("|أ|\n|---|\n|١|٢|")],
      mended: ["seeds/x.md": Finding.markdown("|أ|ب|\n|---|---|\n|١|٢|")]),
    Finding("no-date", ["seeds/x.txt": "عنوان\n\nنص قصير.\n"]),
    Finding(
      "bound-date", ["seeds/x.md": "---\ntitle: x\ndate: 2020/..\n---\nنص.\n"],
      mended: ["seeds/x.md": "---\ntitle: x\ndate: 2020\n---\nنص.\n"]),
    Finding(
      "suggested-title",
      ["seeds/x.txt": .text("\(Story.text)\n")],
      mended: ["seeds/x.txt": .text("\(Story.text)\n"), "seeds/x.yml": "title: عنوان\n"]),
    Finding(
      "copies",
      [
        "seeds/x.md": .text(Finding.article("أ", Story.text)),
        "seeds/y.md": .text(Finding.article("ب", Story.text)),
      ],
      mended: ["seeds/x.md": .text(Finding.article("أ", Story.text))]),
    Finding(
      "versions",
      [
        "seeds/x.md": .text(Finding.article("أ", Story.text)),
        "seeds/y.md": .text(
          Finding.article("ب", "\(Story.text)\n\nوزار مراسلنا الموقع صباح اليوم.\n")),
      ], mended: ["seeds/x.md": .text(Finding.article("أ", Story.text))]),
    Finding(
      "similar-tags",
      [
        "seeds/x.md": Finding.markdown("نص.", "tags: [كأس_العالم]\n"),
        "seeds/y.md": .text(Finding.article("رابع", "نص.\n", "tags: [كأس العالم]\n")),
      ],
      mended: [
        "seeds/x.md": Finding.markdown("نص.", "tags: [كأس_العالم]\n"),
        "seeds/y.md": .text(Finding.article("رابع", "نص.\n", "tags: [كأس العالم]\n")),
        "seeds/thesaurus.yml": "- {name: كأس العالم, also: ['كأس_العالم']}\n",
      ]),
  ]

  private static func page(declared: String) -> String {
    """
    <html><head><meta property="article:published_time" content="\(declared)"><title>عنوان</title></head>
    <body><article><h1>عنوان</h1><div>21 يوليو 2012</div><p>\(Finding.sentence).</p></article></body></html>
    """
  }
}
