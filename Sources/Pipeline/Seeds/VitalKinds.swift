import ArabicText
import YAMLReading

/// What a key says that keeps an article off the site.
enum Withholding: Sendable, Hashable {
  /// Whether it is held back.
  case held(Bool)
  /// It is held back until this date.
  case until(EDTF)
}

extension YAMLScalarKind<Bool> {
  /// True or false in the words that people and generators use, quoted or not.
  static let truth = YAMLScalarKind(expectation: "true or false\(whatFollows)") { node in
    node.text.flatMap(isTrue)
  }

  /// Whether a state such as `draft` or `published` keeps an article off the site.
  static let state = YAMLScalarKind(
    expectation: "draft, private, hidden, published or the like\(whatFollows)"
  ) { node in
    guard let word = node.text.map(word) else { return nil }
    return heldStates.contains(word)
      ? true : publishedStates.contains(word) ? false : isTrue(word).map { !$0 }
  }

  /// Whether Hugo's `build` says that a page is not made or not listed.
  static let buildOptions = YAMLScalarKind(
    expectation: "a mapping such as {render: always, list: always}\(whatFollows)"
  ) { node in
    guard let members = node.mapping else { return isTrue(node.text ?? "").map { !$0 } }
    return members.contains { member in
      ["render", "list"].contains(member.key.text?.lowercased())
        && !["always", "local", "true"].contains(member.value.text?.lowercased())
    }
  }

  /// What is never understood.
  static let refused = YAMLScalarKind(expectation: "written out here\(whatFollows)") { _ in nil }

  private static let heldStates: Set = [
    "archived", "auto-draft", "deleted", "disabled", "draft", "drafts", "embargoed", "future",
    "hidden", "inactive", "internal", "password", "pending", "private", "review", "scheduled",
    "skip", "trash", "unlisted", "unpublished", "مسودة", "خاص", "مخفي",
  ]

  private static let publishedStates: Set = [
    "active", "approved", "featured", "live", "public", "publish", "published", "visible", "منشور",
  ]

  private static func isTrue(_ text: String) -> Bool? {
    switch word(text) {
    case "true", "yes", "on", "y", "1", "نعم": true
    case "false", "no", "off", "n", "0", "لا": false
    default: nil
    }
  }

  /// A word in lower case without blanks and invisible characters round it.
  private static func word(_ text: String) -> String {
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format {
      word.append(scalar)
    }
    return String(word)
  }
}

extension YAMLScalarKind<Withholding> {
  /// True or false, or since when.
  static let truthOrDate = YAMLScalarKind(expectation: "true or false, or a date\(whatFollows)") {
    node in
    if let isTrue = YAMLScalarKind<Bool>.truth.read(node) { return .held(!isTrue) }
    return YAMLScalarKind<EDTF>.date.read(node).map { .until($0) }
  }
}

extension YAMLScalarKind<EDTF> {
  /// A date or an instant: EDTF, RFC 3339, or a timestamp of YAML 1.1 as generators write it,
  /// `2015-01-21 07:01:00 +0300`.
  static let date = YAMLScalarKind(expectation: expectedDate, read: read)

  /// A date that decides whether an article is on the site, so it must begin at some moment.
  static let moment = YAMLScalarKind(expectation: expectedDate + whatFollows) { node in
    read(node).flatMap { $0.earliest == nil ? nil : $0 }
  }

  private static let expectedDate =
    "a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, 2022-02/..) or RFC 3339"

  private static func read(_ node: YAMLNode) -> EDTF? {
    // Nothing was published before our era, and no address has its years.
    node.text.flatMap { EDTF($0) ?? EDTF(timestamp: $0) }.flatMap { date in
      date.earliest?.year ?? 0 >= 0 && date.latest?.year ?? 0 >= 0 ? date : nil
    }
  }
}

/// What the message about such a key adds.
private let whatFollows = "; until then the article is held back"
