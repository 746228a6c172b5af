/// The mark U+FEFF with which some programs begin a text.
package enum ByteOrderMark {
  /// The mark in UTF-8.
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}
