/// Composes letters with the marks that follow them, as Unicode's normalisation form C (UAX #15).
///
/// Covered is what composes with a mark of U+0300–036F or U+0653–0655: the Latin letters of
/// U+00C0–024F and U+1E00–1EFF, Greek, Cyrillic, and Arabic (`آ أ ؤ إ ئ ۀ ۂ ۓ`). Marks are put in
/// canonical order, but not in a text that has only harakat, which compose with nothing. Not covered
/// either: singletons (U+212B stays), Hangul, the scripts of India.
enum CanonicalComposition {
  /// Whether a scalar is a mark that may compose with the letter before it.
  static func isComposing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x653...0x655: true
    default: false
    }
  }

  /// Composes a text; a composed letter stands where its base stood, and places stay ascending.
  static func composed(_ text: [PlacedScalar]) -> [PlacedScalar] {
    guard text.contains(where: { isComposing($0.scalar) }) else { return text }
    var result: [PlacedScalar] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let end = text[(index + 1)...].firstIndex { combiningClass($0.scalar) == 0 } ?? text.count
      result += composedSequence(text[index..<end])
      index = end
    }
    return result
  }

  /// The composed letter that is canonically equivalent to a letter and a mark after it.
  static func composite(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard isComposing(mark), letter.properties.isAlphabetic else { return nil }
    var pair = String(Character(letter))
    pair.unicodeScalars.append(mark)
    return composites[pair]
  }
}

extension CanonicalComposition {
  /// Composes one scalar and the marks after it.
  private static func composedSequence(_ sequence: ArraySlice<PlacedScalar>) -> [PlacedScalar] {
    guard var starter = sequence.first, sequence.count > 1 else { return Array(sequence) }
    guard combiningClass(starter.scalar) == 0 else { return inCanonicalOrder(sequence) }
    var rest: [PlacedScalar] = []
    var lastClass: UInt8 = 0
    for mark in inCanonicalOrder(sequence.dropFirst()) {
      let markClass = combiningClass(mark.scalar)
      let isBlocked = !rest.isEmpty && lastClass >= markClass
      if !isBlocked, let composite = composite(starter.scalar, mark.scalar) {
        starter.scalar = composite
      } else {
        rest.append(mark)
        lastClass = markClass
      }
    }
    return [starter] + rest
  }

  /// Marks sorted by combining class, those of one class left in their order; the places stay.
  private static func inCanonicalOrder(_ marks: ArraySlice<PlacedScalar>) -> [PlacedScalar] {
    let keyed = marks.map { (key: combiningClass($0.scalar), mark: $0) }
    let sorted = keyed.sorted { ($0.key, $0.mark.offset) < ($1.key, $1.mark.offset) }
    return zip(sorted, marks).map { PlacedScalar(scalar: $0.mark.scalar, offset: $1.offset) }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    guard ScalarClass(scalar) == .mark else { return 0 }
    return scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Composed letters by any text canonically equivalent to them.
  ///
  /// Swift's `String` equality and hashing are canonical equivalence, so each composed letter is
  /// found by its decompositions, and no table of them is needed. Of equivalent letters the first
  /// is taken, which is the one that is not a singleton.
  private static let composites: [String: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x370...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF,
    ]
    let letters = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(
      letters.map { (String(Character($0)), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
