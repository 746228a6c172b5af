/// Why a decoded text is not to be trusted without a look.
package enum CharsetDoubt: String, Sendable, Hashable {
  /// Some bytes are not valid in the charset and became U+FFFD.
  case invalidBytes = "invalid-bytes"
  /// In no charset that is known here do the bytes look like Arabic.
  case unlikelyText = "unlikely-text"
}
