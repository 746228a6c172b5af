import Bytes

extension Citation {
  /// The citation as an Arabic footnote has it, in UTF-8.
  ///
  /// Author, title in guillemets, publisher, date, the archive, the address; an unknown date is what
  /// `noDate` says, «د.ت.».
  func arabic(noDate: String) -> [UInt8] {
    var note = ByteBuffer(capacity: Self.usualLength)
    func add(_ part: String?) {
      guard let part else { return }
      note.append("، ")
      note.append(part)
    }
    if let author {
      note.append(author)
      note.append("، ")
    }
    note.append("«")
    note.append(title)
    note.append("»")
    add(publisher)
    add(dateWords ?? noDate)
    add(archive)
    add(readableAddress)
    return note.bytes
  }
}
