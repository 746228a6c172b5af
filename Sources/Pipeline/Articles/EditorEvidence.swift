import Diagnostics
import Seeds

/// What an editor says of a field, front matter before sidecar.
struct EditorEvidence {
  let seed: Seed

  func of<Value: CustomStringConvertible>(
    _ name: String, _ path: KeyPath<Fields, Located<Value>?>
  ) -> FieldEvidence? {
    first { fields in fields[keyPath: path].map { ([$0.value.description], $0.location.line) } }
      .map { FieldEvidence(name: name, values: $0.values, basis: $0.basis, line: $0.line) }
  }

  func of(
    _ name: String, list path: KeyPath<Fields, [Located<String>]?>
  ) -> FieldEvidence? {
    first { fields in
      fields[keyPath: path].map { list in (list.map(\.value), list.first?.location.line) }
    }.map { FieldEvidence(name: name, values: $0.values, basis: $0.basis, line: $0.line) }
  }

  private func first(
    _ said: (Fields) -> (values: [String], line: Int?)?
  ) -> (values: [String], line: Int?, basis: Basis)? {
    if let given = said(seed.frontMatter) { return (given.values, given.line, .frontMatter) }
    return said(seed.sidecar).map { ($0.values, $0.line, .sidecar) }
  }
}
