import ArabicText
package import Bytes

extension ArticleText: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self.init(
      body: try reader.readBytes(), leftOut: try [LeftOutLine](from: &reader),
      cleaning: try CleaningAccount(from: &reader))
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeBytes(body)
    leftOut.write(to: &writer)
    cleaning.write(to: &writer)
  }
}

extension ArticleText.LeftOutLine: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (number, text, label) = try reader.read()
    (reason, isByEditor) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(number, text, label)
    writer.write(reason, isByEditor)
  }
}

extension LineLabel: BinaryCodable {}

extension CleaningAccount {
  fileprivate init(from reader: inout BinaryReader) throws(BinaryDamage) {
    if try Bool(from: &reader) {
      self.init()
      return
    }
    let repairedLines = try Int(from: &reader)
    var repairs: [MojibakePattern: Int] = [:]
    for pattern in MojibakePattern.allCases { repairs[pattern] = try Int?(from: &reader) }
    var changes: [CleaningChange: Int] = [:]
    for change in CleaningChange.allCases { changes[change] = try Int?(from: &reader) }
    self.init(repairedLines: repairedLines, repairs: repairs, changes: changes)
  }

  fileprivate func write(to writer: inout BinaryWriter) {
    // Most texts are left as they were.
    let isUntouched = self == CleaningAccount()
    isUntouched.write(to: &writer)
    guard !isUntouched else { return }
    repairedLines.write(to: &writer)
    for pattern in MojibakePattern.allCases { repairs[pattern].write(to: &writer) }
    for change in CleaningChange.allCases { changes[change].write(to: &writer) }
  }
}
