import ArabicText

/// The form of one line in a few small numbers, as features of it and of its neighbours tell of it.
struct LineShape {
  /// The length in Unicode scalars, in thirteen steps.
  private(set) var length: UInt64
  /// How many words it has, at most twelve.
  private(set) var words: UInt64
  private(set) var ending: Ending = .open
  /// 0 without letters, 1 for Arabic, 2 for Latin.
  private(set) var script: UInt64
  private(set) var marks: Marks = []
  /// The first and the last scalar, where they are no letters, digits or spaces.
  private(set) var first: UInt64 = 0
  private(set) var last: UInt64 = 0

  enum Ending: UInt64 { case open, stop, mark, question, colon, comma, dots }

  /// What stands in a line.
  struct Marks: OptionSet {
    let rawValue: UInt32
    static let digit = Self(rawValue: 1)
    static let digitsMost = Self(rawValue: 2)
    static let month = Self(rawValue: 4)
    static let weekday = Self(rawValue: 8)
    static let year = Self(rawValue: 16)
    static let clock = Self(rawValue: 32)
    static let numericDate = Self(rawValue: 64)
    static let bar = Self(rawValue: 128)
    static let address = Self(rawValue: 256)
    static let quotation = Self(rawValue: 512)
    static let colonInside = Self(rawValue: 1024)
    static let dashInside = Self(rawValue: 2048)
    static let slashInside = Self(rawValue: 4096)
    static let bracket = Self(rawValue: 8192)
    static let comma = Self(rawValue: 16384)
    static let stopInside = Self(rawValue: 32768)
  }

  init(_ line: Line, words count: Int, _ kinds: Vocabulary.Kinds) {
    length = Self.step(line.length)
    words = UInt64(min(count, 12))
    script =
      line.arabicLetters > line.latinLetters ? 1 : line.latinLetters > 0 ? 2 : 0
    if line.digits > 0 { marks.insert(.digit) }
    if line.digits > line.arabicLetters { marks.insert(.digitsMost) }
    if line.form.bars > 0 { marks.insert(.bar) }
    if line.isQuotation { marks.insert(.quotation) }
    if count <= Self.mostWords {
      if kinds.contains(.month) { marks.insert(.month) }
      if kinds.contains(.weekday) { marks.insert(.weekday) }
    }
    let scalars = line.text.unicodeScalars
    first = scalars.first.map(Self.mark) ?? 0
    last = scalars.last.map(Self.mark) ?? 0
    ending = Self.ending(line)
    var text = line.text
    if line.length <= Self.longest { text.withUTF8 { look(at: $0) } }
  }
}

extension LineShape {
  private static let mostWords = 30
  /// A longer line is text, whatever stands in it.
  private static let longest = 200

  private static func step(_ length: Int) -> UInt64 {
    switch length {
    case ...3: 0
    case ...8: 1
    case ...15: 2
    case ...25: 3
    case ...40: 4
    case ...60: 5
    case ...80: 6
    case ...100: 7
    case ...140: 8
    case ...200: 9
    case ...300: 10
    case ...500: 11
    default: 12
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> UInt64 {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x620...0x669, 0xC0...0x24F, 0x20, 0xA0: 0
    default: UInt64(scalar.value)
    }
  }

  private static func ending(_ line: Line) -> Ending {
    switch line.ending {
    case .stop: return .stop
    case .mark:
      let last = line.text.unicodeScalars.last { !"»”\"″'’)] ".unicodeScalars.contains($0) }
      return last == "؟" || last == "?" ? .question : last == "." || last == "…" ? .dots : .mark
    case .open:
      switch line.text.unicodeScalars.last {
      case ":": return .colon
      case "،", ",": return .comma
      default: return .open
      }
    }
  }

  /// Looks for what only marks and digits tell.
  private mutating func look(at utf8: UnsafeBufferPointer<UInt8>) {
    var (digits, groups) = (0, 0)
    var (before, beforeDigits): (UInt8, UInt8) = (0, 0)
    var index = 0
    while index < utf8.count {
      if digits == 0, LineWords.isLetter(utf8, at: index) {
        before = utf8[index + 1]
        (groups, beforeDigits) = (0, before)
        index += 2
        continue
      }
      let byte = utf8[index]
      index += 1
      let isDigit = (0x30...0x39).contains(byte)
      let isArabicDigit = before == 0xD9 && (0xA0...0xA9).contains(byte)
      if isDigit || isArabicDigit {
        digits += 1
      } else if byte != 0xD9 {
        if digits > 0 { close(digits, beforeDigits, &groups) }
        if digits == 0, byte != 0x20 { groups = 0 }
        beforeDigits = byte
        digits = 0
      }
      switch byte {
      case UInt8(ascii: ":"): marks.insert(.colonInside)
      case UInt8(ascii: "-") where before == 0x20: marks.insert(.dashInside)
      case UInt8(ascii: "/"): marks.insert(before == byte ? .address : .slashInside)
      case UInt8(ascii: "@"): marks.insert(.address)
      case UInt8(ascii: "("), UInt8(ascii: "["): marks.insert(.bracket)
      case UInt8(ascii: "."): marks.insert(.stopInside)
      case UInt8(ascii: ","): marks.insert(.comma)
      case 0x8C where before == 0xD8: marks.insert(.comma)
      default: break
      }
      before = byte
    }
    if digits > 0 { close(digits, beforeDigits, &groups) }
  }

  /// Ends a run of digits, of which `groups` stand in a row with marks between.
  private mutating func close(_ digits: Int, _ before: UInt8, _ groups: inout Int) {
    if digits == 4 { marks.insert(.year) }
    if digits <= 2, before == UInt8(ascii: ":"), groups > 0 { marks.insert(.clock) }
    let joins = before == UInt8(ascii: "/") || before == UInt8(ascii: "-") || before == 0x2E
    groups = joins && groups > 0 ? groups + 1 : 1
    if groups >= 3 { marks.insert(.numericDate) }
  }
}
