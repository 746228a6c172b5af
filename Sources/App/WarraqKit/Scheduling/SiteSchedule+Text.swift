import Diagnostics
package import JSON

extension SiteSchedule {
  /// The schedule for people: a line for each article that is withheld or will disappear, and a last one
  /// about the next build that matters.
  package var lines: [String] {
    (withheld + expiring).map(\.line)
      + [next.map { "next change: \($0)" } ?? "next change: none is scheduled"]
      + [
        isDue
          ? "a build is due: articles have appeared or disappeared, or no build is remembered"
          : "no build is due"
      ]
  }

  /// The schedule as an object.
  package var json: JSONValue {
    [
      "next": .optional(next), "due": .bool(isDue),
      "withheld": .array(withheld.map(\.json)), "expiring": .array(expiring.map(\.json)),
    ]
  }
}

extension SiteSchedule.Entry {
  /// Notes on what a build withholds and until when; of many articles on the first few, and on how many
  /// more there are.
  static func notes(on entries: some Collection<Self>, atMost limit: Int) -> [Diagnostic] {
    let notes = entries.prefix(limit).map { entry in
      Diagnostic(
        .note, entry.state == .expired ? "expired" : "withheld", "not published: \(entry.phrase)",
        ar: "غير منشور: \(entry.phrase)", at: .init(file: entry.file))
    }
    guard entries.count > notes.count else { return notes }
    let count = entries.count - notes.count
    let more = "\(Counted.text(count, "more article")) \(count == 1 ? "is" : "are")"
    return notes + [
      Diagnostic(
        .note, "withheld", "\(more) not published; ‘warraq schedule’ lists all",
        ar: """
          مقالات أخرى غير منشورة، عددها \(count)؛ الأمر \("warraq schedule") يسردها كلها
          """, at: nil)
    ]
  }

  fileprivate var line: String { "\(file): \(phrase): ‘\(title)’" }

  /// What keeps the article off the site, and until when.
  var phrase: Message {
    switch state {
    case .draft: Message("a draft", ar: "مسوّدة")
    case .scheduled:
      Message(
        "withheld until \(appears ?? "it is changed")", ar: "مؤجل إلى \(appears ?? "حين تعديله")")
    case .expired:
      Message(
        "expired at \(disappears ?? "an unknown time")",
        ar: "انتهى في \(disappears ?? "وقت غير معروف")")
    case .published:
      Message(
        "published until \(disappears ?? "further notice")",
        ar: "منشور حتى \(disappears ?? "إشعار آخر")")
    }
  }

  fileprivate var json: JSONValue {
    [
      "file": .string(file), "title": .string(title), "state": .string(state.rawValue),
      "appears": .optional(appears), "disappears": .optional(disappears),
    ]
  }
}
