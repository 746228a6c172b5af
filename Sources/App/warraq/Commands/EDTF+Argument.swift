import ArabicText
import ArgumentParser

extension EDTF {
  /// Reads a date of the command line, in EDTF or RFC 3339; `example` shows how to write what is meant.
  init(argument text: String, like example: String) throws(ValidationError) {
    guard let date = EDTF(rfc3339: text) ?? EDTF(text) else {
      throw Self.mistake(text, like: example)
    }
    self = date
  }

  /// What to say of a text that is not the date that is meant.
  static func mistake(_ text: String, like example: String) -> ValidationError {
    ValidationError("‘\(text)’ is not a date or time that exists; write it like \(example)")
  }
}
