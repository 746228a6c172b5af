#if canImport(Glibc) || canImport(Musl)
  /// One change, as Linux tells it.
  struct Notice: Equatable {
    /// The watch of the folder in which it happened.
    let watch: Int32
    /// What happened.
    let mask: UInt32
    /// The name of what changed; empty for the folder itself.
    let name: [UInt8]

    /// Reads what the system has written: for each notice four numbers of four bytes (watch, mask, cookie,
    /// length of the name) and the name with zeros at its end.
    static func all(in bytes: ArraySlice<UInt8>) -> [Notice] {
      var notices: [Notice] = []
      var rest = bytes
      while rest.count >= 16 {
        let numbers = (0..<4).map { number(in: rest.dropFirst(4 * $0)) }
        let name = rest.dropFirst(16).prefix(Int(numbers[3]))
        rest = rest.dropFirst(16 + Int(numbers[3]))
        notices.append(
          Notice(
            watch: Int32(bitPattern: numbers[0]), mask: numbers[1],
            name: Array(name.prefix { $0 != 0 })))
      }
      return notices
    }

    /// The number that the next four bytes are, in the order of this machine.
    private static func number(in bytes: ArraySlice<UInt8>) -> UInt32 {
      let ordered = bytes.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return UInt32(littleEndian: ordered)
    }
  }
#endif
