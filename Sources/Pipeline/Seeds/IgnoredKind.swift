package import Diagnostics
package import YAMLReading

extension YAMLScalarKind<IgnoredCheck> {
  /// A kind of diagnostics to let be, with the reason, without which nobody could tell later whether it holds.
  package static let ignored = YAMLScalarKind(
    expectation: Message(
      "a mapping with the identifier of a check and the reason, such as {check: no-date, reason: no paper "
        + "prints it}",
      ar: "معرّف الفحص وسبب تجاهله، مثل \("{check: no-date, reason: …}")"),
    form: .ignored
  ) { node in
    guard let members = node.mapping, members.count == 2 else { return nil }
    func text(_ key: String) -> String? {
      members.first { $0.key.text == key }.flatMap { YAMLScalarKind<String>.text.read($0.value) }
    }
    guard let check = text("check"), let reason = text("reason") else { return nil }
    return IgnoredCheck(check: check, reason: reason)
  }
}
