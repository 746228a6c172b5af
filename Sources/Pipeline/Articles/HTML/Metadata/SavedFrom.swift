/// The address that the comment of a program names which saved a page.
enum SavedFrom {
  /// The address in a comment; `nil` where it is none of a known form.
  ///
  /// Browsers write `saved from url=(0042)https://…`, SingleFile a line `url: https://…`, HTTrack
  /// `Mirrored from example.org/x.html by …`.
  static func address(in comment: String) -> String? {
    guard comment.utf8.count <= longest else { return nil }
    if let rest = rest(after: "saved from url=(", in: comment) {
      return word(rest.drop { $0 != UInt8(ascii: ")") }.dropFirst())
    }
    if rest(after: "Page saved with SingleFile", in: comment) != nil,
      let rest = rest(after: "url:", in: comment)
    {
      return word(rest)
    }
    if let rest = rest(after: "Mirrored from ", in: comment) {
      return word(rest).map { "http://" + $0 }
    }
    return nil
  }

  private static let longest = 10_000

  private static func rest(after mark: String, in comment: String) -> Substring.UTF8View? {
    var rest = comment.utf8[...]
    while let start = rest.firstIndex(of: mark.utf8.first ?? 0) {
      rest = rest[start...]
      if rest.starts(with: mark.utf8) { return rest.dropFirst(mark.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func word(_ text: Substring.UTF8View) -> String? {
    let word = text.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    return word.isEmpty ? nil : String(Substring(word))
  }
}
