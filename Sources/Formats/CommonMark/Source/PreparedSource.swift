/// A document as libcmark is to read it, and what was found on the way.
struct PreparedSource {
  private(set) var bytes: [UInt8]
  /// Whether anything in it is to be made into what CommonMark does not know.
  let isPrepared: Bool
  private(set) var tables: [TableRewriting.Table] = []
  private(set) var notes: [String] = []
  private var templates: [TemplateMark.Kind: Range<Int>] = [:]
  private var surplus: [UInt8]?

  init(_ markdown: [UInt8], _ marks: MarkdownMarks) {
    bytes = markdown
    isPrepared = !marks.isDisjoint(with: .rewritten)
    guard isPrepared else { return }
    let rewriting = SourceRewriting(markdown, marks: marks)
    (bytes, notes, templates) = (rewriting.result, rewriting.notes, rewriting.found)
    guard marks.contains(.table) else { return }
    let rewritten = TableRewriting(bytes)
    (bytes, tables, surplus) = (rewritten.result, rewritten.tables, rewritten.surplus)
  }

  /// What there is to tell of the document, with places in the text as it was.
  func findings(_ links: Links, in markdown: [UInt8]) -> MarkdownFindings {
    var findings = MarkdownFindings()
    guard
      !links.local.isEmpty || !links.pictures.isEmpty || !links.lost.isEmpty || !templates.isEmpty
        || surplus != nil
    else { return findings }
    var places = TextPlaces(markdown)
    findings.links = links.local.map { places.find($0) }
    findings.pictures = links.pictures.map { places.find($0) }
    findings.lostFragments = links.lost.map { places.find($0) }
    findings.templateMarks = templates.mapValues { places.place(of: $0) }
    findings.surplusCells = surplus.map { places.find(String(decoding: $0, as: UTF8.self)) }
    return findings
  }
}
