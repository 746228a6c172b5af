import ArabicText
import Diagnostics
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
  static let truth = YAMLScalarKind(
    expectation: Message("true or false", ar: "\("true") أو \("false")") + whatFollows
  ) { node in
    node.text.flatMap(isTrue)
  }

  /// Whether a state such as `draft` or `published` keeps an article off the site.
  static let state = YAMLScalarKind(
    expectation: Message(
      "draft, private, hidden, published or the like",
      ar: "\("draft") أو \("private") أو \("hidden") أو \("published") أو نحوها") + whatFollows
  ) { node in
    guard let word = node.text.map(word) else { return nil }
    return heldStates.contains(word)
      ? true : publishedStates.contains(word) ? false : isTrue(word).map { !$0 }
  }

  /// Whether there is a password, without which nobody may read the article.
  static let password = YAMLScalarKind(expectation: .someText + whatFollows) { node in
    node.text.map { !word($0).isEmpty && isTrue($0) != false }
  }

  /// Whether Hugo's `build` says that a page is not made or not listed.
  static let buildOptions = YAMLScalarKind(
    expectation: Message(
      "a mapping such as {render: always, list: always}",
      ar: "مجموعة مفاتيح مثل \("{render: always, list: always}")") + whatFollows
  ) { node in
    guard let members = node.mapping else { return isTrue(node.text ?? "").map { !$0 } }
    return members.contains { member in
      ["render", "list"].contains(member.key.text?.lowercased())
        && !["always", "local", "true"].contains(member.value.text?.lowercased())
    }
  }

  /// What is never understood.
  static let refused = YAMLScalarKind(
    expectation: Message("written out here", ar: "مكتوبة هنا كاملة") + whatFollows
  ) { _ in nil }

  private static let heldStates: Set = [
    "archived", "auto-draft", "deleted", "disabled", "draft", "drafts", "embargoed", "future",
    "hidden", "inactive", "inherit", "internal", "members", "paid", "password", "pending",
    "private",
    "protected", "rejected", "retracted", "review", "scheduled", "sent", "skip", "spam", "tiers",
    "trash", "unlisted", "unpublished", "wip", "withdrawn", "مسودة", "مسوّدة", "خاص", "سري", "سرّي",
    "محجوب", "مخفي", "مؤجل", "مؤجّل", "قيدالمراجعة",
  ]

  private static let publishedStates: Set = [
    "active", "approved", "featured", "live", "public", "publish", "published", "released",
    "visible",
    "عام", "منشور",
  ]

  private static func isTrue(_ text: String) -> Bool? {
    switch word(text) {
    case "true", "yes", "on", "y", "1", "نعم", "أجل": true
    case "false", "no", "off", "n", "0", "لا", "كلا": false
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
  static let truthOrDate = YAMLScalarKind(
    expectation: Message(
      "true or false, or a date", ar: "\("true") أو \("false") أو تاريخًا") + whatFollows
  ) { node in
    if let isTrue = YAMLScalarKind<Bool>.truth.read(node) { return .held(!isTrue) }
    return YAMLScalarKind<WrittenDate>.moment.read(node).map { .until($0.edtf) }
  }
}

/// What the message about such a key adds.
let whatFollows = Message(
  "; until then the article is held back", ar: "؛ وحتى ذلك لا يُنشر المقال")
