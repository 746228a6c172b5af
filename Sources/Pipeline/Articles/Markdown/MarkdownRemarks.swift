import CommonMark
import Diagnostics
import Pictures

/// What an editor is told of a Markdown source, at its place.
struct MarkdownRemarks {
  let file: String
  /// How many lines of the file stand before the text.
  let lineOffset: Int

  func location(of found: MarkdownFindings.Found) -> SourceLocation {
    SourceLocation(file: file, line: lineOffset + found.line, column: found.column)
  }

  func diagnostics(_ findings: MarkdownFindings) -> [Diagnostic] {
    var diagnostics = findings.lostFragments.map { fragment in
      warning(
        "dead-link", "no heading of this text is called ‘\(fragment.text)’; mend the link",
        at: fragment)
    }
    for kind in TemplateMark.Kind.allCases {
      if let mark = findings.templateMarks[kind] { diagnostics.append(remark(on: kind, mark)) }
    }
    if let row = findings.surplusCells {
      diagnostics.append(
        warning(
          "surplus-cells",
          "this row of a table has more cells than the head of the table, and the rest is not shown; "
            + "give the head as many",
          at: row))
    }
    return diagnostics
  }

  func remark(on mistake: PictureMistake, _ picture: MarkdownFindings.Found) -> Diagnostic {
    warning(
      "dead-picture",
      "what the address of this picture holds \(mistake.description), so only the description is shown; "
        + "name a file of the site folder", at: picture)
  }

  private func remark(
    on kind: TemplateMark.Kind, _ mark: MarkdownFindings.Found
  ) -> Diagnostic {
    let what =
      switch kind {
      case .shortcode: "a shortcode, which another generator would replace"
      case .liquid: "a mark of a template language, which another generator would replace"
      case .attributes: "a list of attributes, which other generators apply"
      }
    return warning(
      "template-mark",
      "‘\(mark.text)’ is \(what); of this and others like it readers see only the words, so write what "
        + "it stands for, or put a backslash before it",
      at: mark)
  }

  private func warning(
    _ identifier: String, _ message: String, at found: MarkdownFindings.Found
  ) -> Diagnostic {
    Diagnostic(.warning, identifier, message, at: location(of: found))
  }
}
