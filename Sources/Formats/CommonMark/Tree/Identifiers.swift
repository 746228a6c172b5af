import ArabicText

/// The identifiers of one page, none of which occurs twice.
struct Identifiers {
  // Bytes, because Swift's texts are normalised whenever they are hashed.
  private var used: Set<ByteKey> = []
  private let reserved: Set<String>
  /// The number that the next heading with a name that is taken may get.
  private var next: [String: Int] = [:]

  /// Begins with those that other parts of the page have.
  init(reserved: Set<String>) { self.reserved = reserved }

  private mutating func take(_ identifier: String) -> Bool {
    !isReserved(identifier) && used.insert(ByteKey(identifier)).inserted
  }

  /// Whether another part of the page has an identifier; all of these are Latin.
  private func isReserved(_ identifier: String) -> Bool {
    identifier.utf8.first.map { $0 < 0x80 } == true && reserved.contains(identifier)
  }

  /// The identifier of a heading: its words, joined by hyphens, and a number where they are taken.
  ///
  /// `nil` for a heading without words.
  mutating func heading(_ text: String) -> String? {
    let slug = Slug.make(from: text)
    guard !slug.isEmpty else { return nil }
    // Numbered paragraphs and notes have identifiers like these.
    if !Self.isGenerated(slug), take(slug) { return slug }
    var number = next[slug] ?? 2
    while !take("\(slug)-\(number)") { number += 1 }
    next[slug] = number + 1
    return "\(slug)-\(number)"
  }

  /// Reserves an identifier that an author gives; returns whether it is to be had.
  mutating func claim(_ identifier: String) -> Bool {
    Self.isSafe(identifier) && !Self.isGenerated(identifier) && take(identifier)
  }

  /// What a fragment names: itself, or a heading with the same words; `nil` where there is nothing.
  func place(of fragment: String) -> String? {
    let fragment = String(decoding: PercentEncoding.decoded(fragment), as: UTF8.self)
    if fragment.isEmpty || isReserved(fragment) || used.contains(ByteKey(fragment))
      || Self.isGenerated(fragment)
    {
      return fragment
    }
    let slug = Slug.make(from: fragment)
    return used.contains(ByteKey(slug)) ? slug : nil
  }

  /// Whether it is one that the program gives: `p12`, `fn-3`, `fnref-3-2`.
  static func isGenerated(_ identifier: String) -> Bool {
    let rest = identifier.utf8.drop { !(0x30...0x39).contains($0) && $0 < 0x80 }
    guard !rest.isEmpty, rest.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") })
    else { return false }
    let name = String(Substring(identifier.utf8.prefix(identifier.utf8.count - rest.count)))
    return ["p", "fn-", "fnref-"].contains(name)
  }

  /// Whether an identifier is a name: letters, digits and a few marks.
  static func isSafe(_ identifier: String) -> Bool {
    let scalars = identifier.unicodeScalars
    return !scalars.isEmpty && identifier.utf8.count <= 200
      && scalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
          || "-_.:".unicodeScalars.contains(scalar)
      }
  }
}
