import Testing

@testable import CommonMark

struct TemplateMarkTests {
  private static func text(_ markdown: String) -> String {
    ExtensionTests.html(markdown).replacing(#/<[^>]*>/#, with: "").split { $0.isWhitespace }
      .joined(separator: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
  }

  private static func kinds(_ markdown: String) -> Set<TemplateMark.Kind> {
    Set(Array(markdown.utf8).withUnsafeBufferPointer(CommonMark.findings).templateMarks.keys)
  }

  private static let marks: [(String, String, TemplateMark.Kind)] = [
    ("أ {{< youtube x >}} ب", "أ ب", .shortcode),
    ("{{% note %}}\nنص\n{{% /note %}}", "نص", .shortcode),
    ("{{<figure src=\"a.jpg\" caption=\"صورة الميناء\">}}", "صورة الميناء", .shortcode),
    ("أ {% include a.html %} ب", "أ ب", .liquid), ("أ {{ page.title }} ب", "أ ب", .liquid),
    ("{% if x %}نص{% endif %}", "نص", .liquid),
    ("أ {% comment %}سر{% endcomment %} ب", "أ ب", .liquid), ("أ {{/* سر */}} ب", "أ ب", .liquid),
    ("نص\n{: .note #x}", "نص", .attributes), ("أ [ب](/x){.c} ج", "أ ب ج", .attributes),
    ("{:toc}", "", .attributes), ("أ {{< a\nb=\"c\" >}} ب", "أ ب", .shortcode),
    ("{% raw %}{{ x }}{% endraw %}", "{{ x }}", .liquid),
    ("{{ قالب | نص }}", "{{ قالب | نص }}", .liquid),
  ]

  @Test(arguments: marks)
  func `a mark of another generator is named, and only its words are shown`(
    _ markdown: String, _ text: String, _ kind: TemplateMark.Kind
  ) {
    #expect(Self.text(markdown) == text)
    #expect(Self.kinds(markdown) == [kind])
  }

  @Test(arguments: [
    "`{{< a >}}`", "```\n{{< a >}}\n```", "    {% a %}", "\\{{ a }}", "{{ a", "{ a }", "{: نص }",
    "س{.1}",
    "{{ a\n\nb }}", "{#}", "{.. }",
  ])
  func `what is no such mark, and code, stays`(_ markdown: String) {
    #expect(Self.kinds(markdown) == [])
    #expect(Self.text(markdown).contains("{"))
  }

  @Test(arguments: [
    ("[أ]({{< ref \"two.md\" >}})", "two.md"), ("[أ]({{< relref \"../b.md#x\" >}})", "../b.md#x"),
    ("[أ]({% link _posts/a.md %})", "/_posts/a.md"),
    ("[أ]({% post_url 2020-01-02-a %})", "2020-01-02-a.md"),
    ("[أ]({{ site.baseurl }}/b.md)", "/b.md"), ("[أ]({{ \"/b.md\" | relative_url }})", "/b.md"),
  ])
  func `a mark in the place of an address gives the address`(_ markdown: String, _ address: String)
  {
    let findings = Array(markdown.utf8).withUnsafeBufferPointer(CommonMark.findings)
    #expect(findings.links.map(\.text) == [address])
  }

  @Test func `the first mark of a kind is told with its place`() {
    let markdown = "أ\n\nب {{< x >}} {{< y >}}"
    let found = Array(markdown.utf8).withUnsafeBufferPointer(CommonMark.findings).templateMarks
    #expect(found[.shortcode] == .init(text: "{{< x >}}", line: 3, column: 3))
  }
}
