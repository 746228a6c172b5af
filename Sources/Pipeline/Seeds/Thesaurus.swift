import ArabicText
package import Diagnostics
import YAMLReading

/// The editor's list of names: how each is written on the site, and how else it is spelt.
///
/// The labels follow SKOS: one preferred name, any number of other spellings, and broader terms
/// (SKOS Reference, sections 5 and 8). In YAML:
///
///     - name: سيرغي شويغو
///       also: [شويغو, شويجو]
///       broader: [مسؤولون]
package struct Thesaurus: Sendable, Hashable {
  /// One name with its other spellings.
  package struct Term: Sendable, Hashable {
    /// The preferred name, which readers see.
    package let name: String
    /// Other spellings that mean the same; they are found in texts and never shown as tags.
    package let also: [String]
    /// Preferred names of broader terms.
    package let broader: [String]

    /// Makes a term.
    package init(name: String, also: [String] = [], broader: [String] = []) {
      self.name = name
      self.also = also
      self.broader = broader
    }
  }

  /// The keys of a term in the file.
  package enum Key: String, Sendable, CaseIterable {
    case name, also, broader

    /// What the key says, in one sentence.
    package var meaning: String {
      switch self {
      case .name: "The name as readers see it."
      case .also:
        "Other spellings that mean the same; they are found in texts and never shown as tags."
      case .broader: "The names of broader terms, under which the page of this one is listed."
      }
    }
  }

  /// The terms in the order of the file.
  package let terms: [Term]

  /// Makes a thesaurus of terms.
  package init(_ terms: [Term] = []) {
    self.terms = terms
  }

  /// Reads the YAML text of a thesaurus; a term that is wrong is reported and left out.
  package static func read(_ yaml: String, file: String) -> Diagnosed<Thesaurus> {
    let document = YAMLDocument(yaml, file: file, mostValues: mostValues)
    guard let root = document.root else { return Diagnosed(Thesaurus(), document.diagnostics) }
    guard let sequence = root.sequence else {
      let problem = document.error(
        "wrong-value", "this must be a list of terms, each with ‘name’",
        ar: "يجب أن تكون هنا قائمة أسماء، لكل منها المفتاح \("name")", at: root)
      return Diagnosed(Thesaurus(), [problem])
    }
    let terms = sequence.map { term(from: $0, in: document) }
    let read = zip(terms, sequence).compactMap { term, node in term.value.map { ($0, node) } }
    let loops = BroaderTerms.loops(in: read.map { $0.0 })
    let problems = loops.map { position, names in
      document.error(
        "thesaurus-loop",
        "‘\(names[0])’ is broader than itself (\(names.joined(separator: " → "))); the broader terms of "
          + "this entry are left out until you remove one of them",
        ar: """
          «\(names[0])» أعم من نفسه (\(.list(names, separator: " ← ")))؛ يُترك ما هو أعم من هذا \
          الاسم حتى تحذف أحدها
          """,
        at: read[position].1)
    }
    let clashes = clashes(in: read, of: document)
    let kept = read.enumerated().map { position, term in
      loops[position] == nil ? term.0 : Term(name: term.0.name, also: term.0.also)
    }
    return Diagnosed(
      Thesaurus(kept),
      document.diagnostics + terms.flatMap(\.diagnostics) + clashes + problems.sorted())
  }

  /// A warning for each name that stands for two terms; it counts for the first.
  private static func clashes(
    in terms: [(Term, YAMLNode)], of document: YAMLDocument
  ) -> [Diagnostic] {
    var owners: [String: Int] = [:]
    var clashes: [Diagnostic] = []
    for (position, (term, node)) in terms.enumerated() {
      for name in [term.name] + term.also {
        let owner = owners.updateValue(position, forKey: folded(name, for: .identity))
        guard let owner, owner != position else { continue }
        owners[folded(name, for: .identity)] = owner
        let first = terms[owner].0.name
        let line = document.location(of: terms[owner].1).line ?? 1
        clashes.append(
          Diagnostic(
            .warning, "thesaurus-clash",
            "‘\(name)’ of ‘\(term.name)’ already stands for ‘\(first)’ (line \(line)), which counts; leave it "
              + "in one of them",
            ar: """
              «\(name)» من أسماء «\(term.name)» هو أيضًا من أسماء «\(first)» (السطر \(line))، وهو المعتمد؛ \
              أبقه في أحدهما
              """,
            at: document.location(of: node)))
      }
    }
    return clashes
  }

  /// How many values a thesaurus may have.
  private static let mostValues = 1_000_000

  private static func term(from node: YAMLNode, in document: YAMLDocument) -> Diagnosed<Term?> {
    guard let mapping = node.mapping else {
      let problem = document.error(
        "wrong-value", "a term must have ‘name’", ar: "لا بد لكل اسم من المفتاح \("name")", at: node
      )
      return Diagnosed(nil, [problem])
    }
    let kind = YAMLScalarKind<String>.text
    var (name, also, broader): (String?, [String], [String]) = (nil, [], [])
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping.map({ ($0.key, $0.value) }) {
      switch key.text.flatMap(Key.init) {
      case .name: name = kind.read(value)
      case .also: also = kind.elements(of: value).compactMap(kind.read)
      case .broader: broader = kind.elements(of: value).compactMap(kind.read)
      case nil:
        let keys = Key.allCases.map(\.rawValue)
        diagnostics.append(document.unknownKey(key.text ?? "", known: keys, at: key))
      }
    }
    guard let name, !Slug.isEmpty(of: name) else {
      let problem = document.error(
        "wrong-value", "a term must have ‘name’, with a letter or a digit in it",
        ar: "لا بد لكل اسم من المفتاح \("name")، وفيه حرف أو رقم", at: node)
      return Diagnosed(nil, diagnostics + [problem])
    }
    return Diagnosed(Term(name: name, also: also, broader: broader), diagnostics)
  }
}
