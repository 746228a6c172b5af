/// Copies a text and sees to it that its bidi controls are in pairs.
struct BidiBalancer {
  private var result = String.UnicodeScalarView()
  /// What is open, the innermost last: the scalar that closes it.
  private var open: [Unicode.Scalar] = []
  /// How many of `open` are isolates.
  private var openIsolates = 0

  /// Takes the next scalar of the text.
  mutating func read(_ scalar: Unicode.Scalar) {
    switch BidiControl(scalar) {
    case .embedding, .override:
      open.append(Scalars.popDirectionalFormatting)
    case .isolate:
      open.append(Scalars.popDirectionalIsolate)
      openIsolates += 1
    case .popFormatting:
      guard open.last == scalar else { return }
      open.removeLast()
    case .popIsolate:
      guard openIsolates > 0 else { return }
      while let innermost = open.popLast(), innermost != scalar { result.append(innermost) }
      openIsolates -= 1
    case .mark: break
    case nil:
      if Self.endsParagraph(scalar) { closeAll() }
    }
    result.append(scalar)
  }

  /// Closes what is open and returns the text.
  mutating func finish() -> String {
    closeAll()
    return String(result)
  }

  private mutating func closeAll() {
    result.append(contentsOf: open.reversed())
    open = []
    openIsolates = 0
  }

  /// Whether a scalar has Bidi_Class B, a paragraph separator.
  private static func endsParagraph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x1C...0x1E, 0x85, 0x2029: true
    default: false
    }
  }
}
