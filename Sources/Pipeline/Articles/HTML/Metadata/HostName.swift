import ArabicText

/// The name of a host, with which a name of the site in Arabic or Latin letters is compared.
///
/// Vowels and the spelling of most consonants are chance in `almadar` and «المدار», so only the
/// consonants count that every spelling has.
struct HostName: Sendable {
  /// The consonants of each part of the name but for `www` and the endings.
  private let parts: [[UInt8]]
  private let names: [[UInt8]]

  /// Takes a host in lower case: `www.almadar.example`.
  init(_ host: String) {
    let labels = host.utf8.split(separator: UInt8(ascii: ".")).map { Array($0) }
    let ending = labels.count > 2 && (labels.dropLast().last?.count ?? 9) <= 3 ? 2 : 1
    names = labels.dropLast(ending).filter { !Self.prefixes.contains($0) }
      .map { $0.filter { (0x61...0x7A).contains($0) } }
    parts = names.map { Self.consonants(of: String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether a text is the name that the host has: `almadarnews` is «المدار نيوز» and `Al Madar`.
  func isName(_ text: String) -> Bool {
    let consonants = Self.consonants(of: text)
    if consonants.count >= Self.fewest, parts.contains(consonants) { return true }
    let letters = text.lowercased().utf8.filter { (0x61...0x7A).contains($0) }
    return letters.count >= Self.fewestLetters
      && names.contains { name in
        name.count >= Self.fewestLetters
          && (letters.starts(with: name) || name.starts(with: letters))
      }
  }
}

extension HostName {
  private static let fewest = 3
  private static let fewestLetters = 4
  private static let prefixes = ["www", "m", "mobile", "amp", "ar", "arabic", "news"]
    .map { Array($0.utf8) }

  private static func consonants(of text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      guard let letter = letters[scalar], result.last != letter else { continue }
      result.append(letter)
    }
    return result
  }

  /// The consonants that are told apart, each with the letters that stand for it.
  private static let letters: [Unicode.Scalar: UInt8] = {
    let groups: [(UInt8, String)] = [
      (0x62, "bpبپ"), (0x74, "tتطثة"), (0x6B, "kgqcjجخغقكگ"), (0x64, "dدذض"), (0x72, "rر"),
      (0x73, "szxزسشصظ"), (0x66, "fvفڤ"), (0x6C, "lل"), (0x6D, "mم"), (0x6E, "nن"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.1.unicodeScalars where scalar != "ة" { table[scalar] = group.0 }
    }
  }()
}
