package import ArabicText

/// An HTML document as browsers read it (HTML Living Standard, section 13.2), as a flat array.
///
/// The nodes are in document order, each element before its content, so a walk is a loop and a subtree
/// is a range. Comments are kept apart, and the document type is left out. Texts and the values of
/// attributes are cleaned (``TextCleaning``), because character references can stand for anything.
package struct HTMLDocument: Sendable {
  /// An element or a run of text.
  package struct Node: Sendable {
    /// What the node is.
    package enum Content: Sendable {
      case element(HTMLTag)
      /// Text with its character references resolved; white space is kept.
      case text(String)
    }

    /// The element or the text.
    package let content: Content
    /// The index of the parent element; -1 for the root.
    package let parent: Int
    /// The index after the last node in the subtree; for a text, the next index.
    package internal(set) var end: Int
    /// The line of the source where the node begins, 1-based; of an implied element, its parent's.
    package let line: Int
    let attributes: Range<Int>
  }

  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    /// The name in lower case.
    package let name: String
    /// The value with its character references resolved.
    package let value: String
  }

  /// A comment, which readers do not see.
  package struct Comment: Sendable, Hashable {
    /// What stands between its marks.
    package let text: String
    /// The line of the source where it begins, 1-based.
    package let line: Int
  }

  /// The comments of the whole file, in its order but for those before and after the root.
  package let comments: [Comment]
  /// All nodes; the first is the element `html`.
  package let nodes: [Node]
  /// How many scalars of each kind were removed or replaced; a kind that did not occur is absent.
  package let changes: [CleaningChange: Int]
  /// The lines of texts from which a control was taken that turns letters round.
  package let overrideLines: [Int]
  private let attributes: [Attribute]

  /// Parses a document; every text is accepted.
  ///
  /// With `scripting`, elements `noscript` are read as browsers do that run scripts, see
  /// ``ScriptFallback``; without, as any other element.
  ///
  /// Elements are nested no deeper than browsers nest them; what is deeper loses its tags and keeps its
  /// text, see ``NestingLimit``.
  package init(_ html: String, scripting: Bool = false) {
    var builder = DocumentBuilder(scripting: scripting)
    builder.parse(html)
    nodes = builder.nodes
    attributes = builder.attributes
    comments = builder.comments
    changes = builder.changes
    overrideLines = builder.overrideLines
  }

  /// The element at an index; `nil` for a text.
  package func tag(at index: Int) -> HTMLTag? {
    if case .element(let tag) = nodes[index].content { tag } else { nil }
  }

  /// The value of an attribute, by its name in lower case, of the node at an index.
  package func attribute(_ name: String, at index: Int) -> String? {
    attributes[nodes[index].attributes].first { $0.name == name }?.value
  }

  /// All attributes of the node at an index, in the order of the source.
  package func attributes(at index: Int) -> ArraySlice<Attribute> {
    attributes[nodes[index].attributes]
  }

  /// The whole text in the node at an index.
  package func text(at index: Int) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      if case .text(let part) = node.content { text += part }
    }
    return text
  }
}
