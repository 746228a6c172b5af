/// The bytes of a source as text: decoded, decoded anew where a program before us had decoded them
/// wrongly, and cleaned.
package struct ImportedText: Sendable, Hashable {
  /// The text to read; its lines end in U+000A.
  package let text: String
  /// The charset that the bytes are in.
  package let charset: Charset
  /// `nil` where nothing speaks against the charset.
  package let doubt: CharsetDoubt?
  /// What was changed, and how often.
  package let account: CleaningAccount
  /// The columns of `text` before which scalars were removed, see ``CleanedText/removedColumns``.
  package let removedColumns: [Int: [Int]]
  /// What an editor should look at, and where it stands first in the file.
  package let concerns: [CleaningConcern: TextPlace]
  /// How many letters are lost for good; `nil` where nothing suggests that any are.
  package let damage: TextDamage?
  /// Where the first of them stood.
  package let firstLoss: TextPlace?

  /// Reads bytes, or gives `nil` where they are no text.
  ///
  /// `declared` is the charset that the bytes say of themselves; it is believed where they can be
  /// text in it, see `DecodedText`. UTF-8 that needs no cleaning takes two passes: one that
  /// validates and one that looks for anything unusual.
  package init?(_ bytes: [UInt8], declared: Charset? = nil) {
    let mark = ByteOrderMark.utf8
    let content = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let text = String(decoding: content, as: UTF8.self)
    var suspicion = TextSuspicion(text.utf8)
    // Where bytes are not UTF-8, U+FFFD stands in their place, which is suspected of damage.
    if !suspicion.contains(.control),
      !suspicion.contains(.damage) || String(validating: content, as: UTF8.self) != nil
    {
      self.init(text, .utf8, doubt: nil, suspicion)
      return
    }
    guard let decoded = DecodedText(bytes, declared: declared) else { return nil }
    suspicion = TextSuspicion(decoded.text.utf8)
    self.init(decoded.text, decoded.charset, doubt: decoded.doubt, suspicion)
  }
}

extension ImportedText {
  private init(
    _ decoded: String, _ charset: Charset, doubt: CharsetDoubt?, _ suspicion: TextSuspicion
  ) {
    let repaired = suspicion.contains(.mojibake) ? Mojibake.repair(decoded) : nil
    let ordered = VisualOrder.repair(repaired?.text ?? decoded)
    let whole = ordered?.text ?? repaired?.text ?? decoded
    let cleaned = TextCleaning.clean(
      whole, repaired == nil && ordered == nil ? suspicion : TextSuspicion(whole.utf8))
    let needsCount = !suspicion.isDisjoint(with: [.mojibake, .damage]) || repaired != nil
    let damage = needsCount ? TextDamage(of: cleaned.text) : nil
    text = cleaned.text
    removedColumns = cleaned.removedColumns
    self.charset = charset
    self.doubt = doubt
    account = CleaningAccount(
      repairedLines: repaired?.count ?? 0, repairs: repaired?.lines ?? [:],
      changes: cleaned.changes.merging(
        ordered.map { [.visualOrder: $0.count] } ?? [:], uniquingKeysWith: +))
    concerns = cleaned.concerns.mapValues { TextPlace(offset: $0, in: whole) }
    self.damage = damage
    firstLoss = damage?.firstLost.map { TextPlace(offset: $0, in: cleaned.text) }
  }
}
