import Diagnostics

/// A kind of file that is no article as it stands, told by its first bytes whatever its name says.
struct FileKind {
  /// What the file is.
  let name: Message
  /// What to do about it.
  let advice: Message

  /// What is wrong and what to do.
  var message: Message {
    Message(
      "this file is \(name), whatever its name says; \(advice)",
      ar: "هذا الملف \(name) مهما كان اسمه؛ \(advice)")
  }

  private init(_ name: Message, _ advice: Message) {
    self.name = name
    self.advice = advice
  }

  /// Recognises a file; `nil` where it may be text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "PK".utf8), let kind = Self.archive(bytes) {
      self = kind
    } else if let kind = Self.signatures.first(where: { $0.isIn(bytes) }) {
      self = kind.kind
    } else if Self.isMail(bytes) {
      self = Self.webArchive
    } else if bytes.starts(with: "BM".utf8), bytes.dropFirst(6).starts(with: [0, 0, 0, 0]) {
      self = Self.picture
    } else if let kind = Self.data(bytes) {
      self = kind
    } else {
      return nil
    }
  }

  /// What to do about a file with an extension that is not read, where its kind is known.
  static func advice(onName path: String) -> Message? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let name = String(path[dot...].dropFirst()).lowercased()
    return extensions.first { $0.names.contains(name) }.map { known in
      Message(
        "this file is not read, because it is \(known.kind.name); \(known.kind.advice)",
        ar: "لا يُقرأ هذا الملف لأنه \(known.kind.name)؛ \(known.kind.advice)")
    }
  }

  /// How a source is written, by its first bytes: a page saved under the name of a text is read as a page,
  /// and a file without a tag under the name of a page as a text.
  static func format(of bytes: [UInt8], named format: SeedFile.Format) -> SeedFile.Format {
    switch format {
    case .text: isPage(bytes) ? .html : .text
    case .html: bytes.contains(UInt8(ascii: "<")) || bytes.isEmpty ? .html : .text
    case .markdown: .markdown
    }
  }
}

extension FileKind {
  private struct Signature {
    let bytes: [UInt8]
    var offset = 0
    let kind: FileKind

    init(_ bytes: [UInt8], at offset: Int = 0, _ kind: FileKind) {
      (self.bytes, self.offset, self.kind) = (bytes, offset, kind)
    }

    init(_ text: String, at offset: Int = 0, _ kind: FileKind) {
      self.init(Array(text.utf8), at: offset, kind)
    }

    func isIn(_ file: [UInt8]) -> Bool { file.dropFirst(offset).starts(with: bytes) }
  }

  private static let picture = FileKind(
    Message("a picture", ar: "صورة"),
    Message(
      "put pictures beside the article that shows them, not in its place",
      ar: "ضع الصور بجانب المقال الذي يعرضها، لا مكانه"))
  private static let recording = FileKind(
    Message("a sound or a film", ar: "تسجيل صوتي أو مرئي"), moveAway)
  private static let pdf = FileKind(
    Message("a PDF document", ar: "مستند PDF"),
    Message(
      "take its text out, for example with pdftotext, and put that in its place",
      ar: "استخرج نصه، مثلًا بالبرنامج \("pdftotext")، وضعه مكانه"))
  private static let word = FileKind(
    Message("a document of Word (DOCX)", ar: "مستند Word (DOCX)"), saveAsTextOrPage)
  private static let openDocument = FileKind(
    Message("an OpenDocument text (ODT)", ar: "مستند OpenDocument (ODT)"), saveAsTextOrPage)
  private static let oldOffice = FileKind(
    Message("a document of an old Office program", ar: "مستند من برامج Office القديمة"), saveAsText)
  private static let richText = FileKind(
    Message("a Rich Text document (RTF)", ar: "مستند نص منسق (RTF)"), saveAsText)
  private static let zip = FileKind(Message("a ZIP archive", ar: "ملف مضغوط (ZIP)"), unpack)
  private static let otherArchive = FileKind(
    Message("a compressed archive", ar: "ملف مضغوط"), unpack)
  private static let gzip = FileKind(
    Message("compressed twice (gzip)", ar: "مضغوط مرتين (gzip)"),
    Message("unpack it", ar: "فك ضغطه"))
  private static let warc = FileKind(
    Message("a web archive (WARC)", ar: "أرشيف ويب (WARC)"),
    Message(
      "take the pages out, for example with warcio, and put them here as .html",
      ar: "استخرج الصفحات، مثلًا بالبرنامج \("warcio")، وضعها هنا بالامتداد \(".html")"))
  private static let webArchive = FileKind(
    Message("a page in MHTML, or a mail", ar: "صفحة MHTML أو رسالة بريد"),
    Message(
      "open it in a browser, and save it as ‘web page, HTML only’",
      ar: "افتحه في المتصفح واحفظه «صفحة ويب، HTML فقط»"))
  private static let safari = FileKind(
    Message("a web archive of Safari", ar: "أرشيف ويب من Safari"),
    Message("open it there, and save it as ‘page source’", ar: "افتحه هناك واحفظه «مصدر الصفحة»"))
  private static let database = FileKind(
    Message("a database (SQLite)", ar: "قاعدة بيانات (SQLite)"),
    Message(
      "export its articles as text or Markdown, and put those here",
      ar: "صدّر مقالاتها نصوصًا أو Markdown وضعها هنا"))
  private static let shortcut = FileKind(
    Message("a shortcut to an address", ar: "اختصار إلى عنوان"),
    Message("save the page itself from a browser", ar: "احفظ الصفحة نفسها من المتصفح"))
  private static let program = FileKind(Message("a program", ar: "برنامج"), moveAway)
  private static let feed = FileKind(
    Message("a feed or an export in XML", ar: "خلاصة أو تصدير بصيغة XML"), convert)
  private static let data = FileKind(Message("data in JSON", ar: "بيانات JSON"), convert)

  private static let moveAway = Message("move it elsewhere", ar: "انقله إلى مكان آخر")
  private static let unpack = Message(
    "unpack it, and put the articles here", ar: "فك ضغطه وضع المقالات هنا")
  private static let saveAsText = Message(
    "save it as text (UTF-8), and put that in its place", ar: "احفظه نصًّا (UTF-8) وضعه مكانه")
  private static let saveAsTextOrPage = Message(
    "save it as text (UTF-8) or as a web page, and put that in its place",
    ar: "احفظه نصًّا (UTF-8) أو صفحة ويب، وضعه مكانه")
  private static let convert = Message(
    "turn its articles into Markdown or HTML, one file for each",
    ar: "حوّل مقالاته إلى Markdown أو HTML، ملفًّا لكل مقال")

  private static let signatures: [Signature] = [
    Signature("%PDF-", pdf), Signature("\u{FEFF}%PDF-", pdf), Signature("\n%PDF-", pdf),
    Signature("{\\rtf", richText), Signature("WARC/", warc),
    Signature("SQLite format 3\0", database),
    Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], oldOffice),
    Signature("bplist00", safari), Signature([0x1F, 0x8B], gzip),
    Signature([0x89, 0x50, 0x4E, 0x47, 0x0D], picture), Signature([0xFF, 0xD8, 0xFF], picture),
    Signature("GIF87a", picture), Signature("GIF89a", picture), Signature("WEBP", at: 8, picture),
    Signature("ftypavif", at: 4, picture), Signature("ftyphei", at: 4, picture),
    Signature("ftypmif1", at: 4, picture), Signature("II*\0", picture),
    Signature("MM\0*", picture), Signature([0, 0, 1, 0], picture), Signature("AT&TFORM", picture),
    Signature("<svg", picture), Signature("[InternetShortcut]", shortcut),
    Signature("8BPS", picture), Signature("%!PS", pdf),
    Signature([0x42, 0x5A, 0x68, 0x39], otherArchive), Signature("Rar!", otherArchive),
    Signature("7z\u{BC}".unicodeScalars.map { UInt8($0.value) } + [0xAF], otherArchive),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A], otherArchive),
    Signature([0x28, 0xB5, 0x2F, 0xFD], otherArchive), Signature("ustar", at: 257, otherArchive),
    Signature([0x7F, 0x45, 0x4C, 0x46], program), Signature("ftyp", at: 4, recording),
    Signature("ID3", recording), Signature("OggS\0", recording),
    Signature("WAVE", at: 8, recording),
    Signature([0x1A, 0x45, 0xDF, 0xA3], recording),
  ]

  private static let extensions: [(names: Set<String>, kind: FileKind)] = [
    (["pdf", "ps"], pdf), (["docx", "docm"], word), (["odt"], openDocument), (["rtf"], richText),
    (["doc", "xls", "ppt"], oldOffice), (["zip", "epub", "maff", "wacz", "xlsx", "pptx"], zip),
    (["gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "zst"], otherArchive), (["warc"], warc),
    (["mht", "mhtml", "eml", "mbox", "msg"], webArchive), (["webarchive"], safari),
    (["sqlite", "sqlite3", "db"], database), (["xml", "rss", "atom"], feed),
    (["json", "jsonl", "ndjson"], data), (["url", "webloc"], shortcut),
    (
      ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "heic", "bmp", "tif", "tiff", "ico"],
      picture
    ), (["mp3", "mp4", "wav", "ogg", "webm", "mov", "avi"], recording),
  ]

  /// A ZIP archive by what is in it, which its entries name.
  private static func archive(_ bytes: [UInt8]) -> FileKind? {
    guard bytes.count > 4,
      [[3, 4], [5, 6], [7, 8]].contains(where: { bytes[2...].starts(with: $0) })
    else { return nil }
    let start = bytes.prefix(4_000)
    if contains("application/vnd.oasis.opendocument", in: start) { return openDocument }
    return contains("word/", in: start) || contains("[Content_Types].xml", in: start) ? word : zip
  }

  /// Whether a file begins with the header of a mail, as pages in MHTML do.
  private static func isMail(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
    let names = [
      "from", "mime-version", "snapshot-content-location", "subject", "content-type", "received",
      "return-path", "date", "delivered-to", "message-id",
    ]
    guard bytes.dropFirst(first.count).first == UInt8(ascii: ":"),
      names.contains(String(decoding: first, as: UTF8.self).lowercased())
    else { return false }
    let start = bytes.prefix(4_000)
    return contains("\nContent-Type:", in: start) && contains("MIME-Version:", in: start)
      || contains("Content-Type: multipart/related", in: start)
  }

  /// Data that a program has exported, where no front matter in JSON has a text below it.
  private static func data(_ bytes: [UInt8]) -> FileKind? {
    guard let first = firstByte(of: bytes) else { return nil }
    let start = bytes[first...].prefix(1_000)
    if start.starts(with: "<?xml".utf8) || start.starts(with: "<rss".utf8) {
      return ["<rss", "<feed", "<rdf:RDF", "<urlset"].contains { contains($0, in: start) }
        ? feed : nil
    }
    guard bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "["),
      let last = bytes.last(where: { $0 > 0x20 }), last == bytes[first] + 2,
      let next = bytes[(first + 1)...].first(where: { $0 > 0x20 }), "{[\"".utf8.contains(next)
    else { return nil }
    return contains("\":", in: start) ? data : nil
  }

  /// Where a file begins but for white space and a byte order mark.
  private static func firstByte(of bytes: [UInt8]) -> Int? {
    bytes.firstIndex { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    guard let first = firstByte(of: bytes), bytes[first] == UInt8(ascii: "<")
    else { return false }
    let start = String(decoding: bytes[first...].prefix(300), as: UTF8.self).lowercased()
    return start.utf8.starts(with: "<!doctype html".utf8) || start.utf8.starts(with: "<html".utf8)
      || start.utf8.starts(with: "<?xml".utf8) && contains("<html", in: Array(start.utf8)[...])
  }

  private static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == wanted[0] && bytes[index...].starts(with: wanted)
    }
  }
}
