extension Findings {
  static let ofFields = [
    Finding(
      "yaml", ["seeds/x.md": "---\ntitle: أول: ثان\n---\nنص.\n"],
      mended: ["seeds/x.md": "---\ntitle: 'أول: ثان'\n---\nنص.\n"]),
    Finding(
      "front-matter", ["seeds/x.md": "---\ntitle: أول\nنص.\n"],
      mended: ["seeds/x.md": "---\ntitle: أول\n---\nنص.\n"]),
    Finding(
      "unknown-key", ["seeds/a.yml": "tilte: x\n"], mended: ["seeds/a.yml": "title: x\n"]),
    Finding("foreign-key", ["seeds/a.yml": "layout: post\n"]),
    Finding("no-effect", ["warraq.yml": "minify: true\n"], mended: ["warraq.yml": "hijri: true\n"]),
    Finding("wrong-value", ["seeds/a.yml": "keep: x\n"]),
    Finding(
      "wrong-value", ["seeds/a.yml": "ignore: [{check: no-date}]\n"],
      mended: ["seeds/a.yml": "ignore: [{check: no-date, reason: لا تاريخ له}]\n"]),
    Finding("held-back", ["seeds/a.yml": "draft: yse\n"], mended: ["seeds/a.yml": "draft: no\n"]),
    Finding(
      "arabic-comma", ["seeds/a.yml": "tags: [أ، ب]\n"],
      mended: ["seeds/a.yml": "tags: ['أ، ب', ج]\n"]),
    Finding("tag-without-letters", ["seeds/a.yml": "tags: ['!!']\n"]),
    Finding(
      "no-such-line", ["seeds/x.txt": "عنوان\n\nنص.\n", "seeds/x.yml": "keep: 9\n"],
      mended: ["seeds/x.txt": "عنوان\n\nنص.\n", "seeds/x.yml": "keep: 3\n"]),
    Finding(
      "thesaurus-loop",
      ["seeds/thesaurus.yml": "- {name: أ, broader: ب}\n- {name: ب, broader: أ}\n"],
      mended: ["seeds/thesaurus.yml": "- {name: أ, broader: ب}\n- {name: ب}\n"]),
    Finding(
      "thesaurus-clash",
      ["seeds/thesaurus.yml": "- {name: أ, also: ج}\n- {name: ب, also: ج}\n"],
      mended: ["seeds/thesaurus.yml": "- {name: أ, also: [ج, ج, أ]}\n- {name: ب}\n"]),
    Finding(
      "thesaurus-clash", ["seeds/thesaurus.yml": "- {name: إيران}\n- {name: ايران}\n"],
      mended: ["seeds/thesaurus.yml": "- {name: إيران}\n- {name: العراق}\n"]),
    Finding("configuration", ["warraq.yaml": "title: x\n"]),
    Finding(
      "unused-ignore", ["warraq.yml": "ignore: [{check: no-date, reason: كذا}]\n"],
      mended: [
        "warraq.yml": "ignore: [{check: no-date, reason: كذا}]\n",
        "seeds/x.txt": "عنوان\n\nنص قصير.\n",
      ]),
  ]

  static let ofSite = [
    Finding(
      "same-address", ["seeds/a.yml": "slug: x\n", "seeds/b.yml": "slug: x\n"],
      mended: ["seeds/a.yml": "slug: x\n", "seeds/b.yml": "slug: y\n"]),
    Finding(
      "same-address", ["seeds/a.yml": "aliases: [/articles/ثان/]\n"],
      mended: ["seeds/a.yml": "aliases: [/articles/ثالث/]\n"]),
    Finding(
      "same-headline", ["seeds/x.md": .text(Finding.article("أول", "نص ثالث.\n"))],
      mended: ["seeds/x.md": .text(Finding.article("غيره", "نص ثالث.\n"))]),
    Finding(
      "long-address",
      [
        "warraq.yml": "permalinks: /{id}/\n",
        .init(
          "seeds/" + String(repeating: "\(String(repeating: "n", count: 190))/", count: 10) + "x.md"
        ):
          "نص.\n",
      ], mended: ["warraq.yml": "permalinks: /{id}/\n"]),
    Finding(
      "long-name",
      [
        .init("seeds/" + String(repeating: "ن", count: 125) + ".html"):
          "<html><body><h1>عنوان</h1><p>\(Finding.sentence).</p></body></html>"
      ]),
    Finding(
      "alias", ["seeds/a.yml": "aliases: [old]\n"], mended: ["seeds/a.yml": "aliases: [/old/]\n"]),
    Finding("static-path", ["static/a\u{1}b": "x"]),
    Finding("withheld", ["seeds/a.yml": "draft: true\n"]),
    Finding("withheld", ["seeds/a.yml": "publish_at: 2098-01-01\n"]),
    Finding(
      "expired", ["seeds/a.yml": "expires_at: 2001-01-01\n"],
      mended: ["seeds/a.yml": "expires_at: 2098-01-01\n"]),
    Finding("output", ["public/mine.txt": "x"], mended: ["public/.mine": "x"]),
  ]

  static let ofTheme = [
    Finding(
      "missing-string",
      ["warraq.yml": "language: xx\n", "templates/strings/xx.yml": "words: {home: x}\n"]),
    Finding(
      "missing-plural", ["templates/strings/ar.yml": "counts:\n  articles: {one: x, other: y}\n"],
      mended: [
        "templates/strings/ar.yml":
          "counts:\n  articles: {zero: a, one: b, two: c, few: d, many: e, other: f}\n"
      ]),
    Finding(
      "unknown-string", ["templates/strings/ar.yml": "words: {hoem: x}\n"],
      mended: ["templates/strings/ar.yml": "words: {home: x}\n"]),
    Finding("unknown-gap", ["templates/strings/ar.yml": "phrases: {page_title: '{nobody}'}\n"]),
    Finding(
      "no-strings", ["warraq.yml": "language: xx\n"], mended: ["warraq.yml": "language: ar-EG\n"]),
    Finding("asset-path", ["templates/assets/a\u{1}b.css": "x"]),
    Finding(
      "older-theme",
      [
        "templates/partials/tag.html": "x",
        "templates/.warraq-theme/0.0.1/partials/tag.html": "y",
      ], mended: ["templates/partials/tag.html": "x"]),
  ]

  static let ofTemplates = [
    home("unknown-template", "{{>nope}}"), home("unknown-name", "{{nmae}}"),
    home("unknown-block", "{{<layout}}{{$nope}}x{{/nope}}{{/layout}}"),
    home("wrong-kind", "{{t}}"), home("unescaped-text", "{{{t.home}}}"),
    Finding("escaped-markup", ["templates/article.html": "{{text}}"]),
    home("constant-section", "{{#t.home}}x{{/t.home}}"),
    Finding(
      "endless-recursion", ["templates/home.html": "{{>x}}", "templates/x.html": "{{>x}}"],
      mended: ["templates/home.html": "{{>x}}", "templates/x.html": "x"]),
    home(
      "nested-too-deeply",
      String(repeating: "{{#articles}}", count: 300)
        + String(repeating: "{{/articles}}", count: 300)),
    home("ignored-content", "{{<layout}}x{{/layout}}"),
    home("unclosed-section", "{{#articles}}"), home("unclosed-tag", "{{articles"),
    home("stray-close", "{{/x}}"), home("wrong-close", "{{#articles}}{{/x}}"),
    home("bad-name", "{{ }}"), home("name-too-long", "{{\(String(repeating: "n", count: 300))}}"),
    home("bad-delimiters", "{{=x=}}"),
  ]

  private static func home(_ identifier: String, _ template: String) -> Finding {
    Finding(
      identifier, ["templates/home.html": .text(template)],
      mended: ["templates/home.html": "{{t.home}}"])
  }

  static let all = ofFiles + ofTexts + ofFields + ofSite + ofTheme + ofTemplates
}
