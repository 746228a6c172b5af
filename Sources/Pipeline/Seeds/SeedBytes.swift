package import Diagnostics
import Gzip

/// The bytes of one source's files, not yet parsed.
package struct SeedBytes: Sendable {
  /// The files that the bytes were read from.
  package let file: SeedFile
  /// The bytes of the file that is the article.
  let article: [UInt8]
  let sidecar: [UInt8]?
  /// The bytes of the scraped text beside a hand-made article.
  let separateOriginal: [UInt8]?
  /// What `article` holds where it is compressed.
  var inflated: [UInt8]?

  /// Reads the files of one source below the folder `site`, each of which has at most `limit` bytes.
  package static func read(
    _ file: SeedFile, in site: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) -> SeedBytes {
    if let path = file.sidecarPath, let defect = file.sidecarDefect {
      throw DiagnosedError(
        "sidecar", "\(defect.message); until then the article is held back",
        ar: "\(defect.message)؛ وحتى ذلك لا يُنشر المقال",
        at: SourceLocation(file: path))
    }
    func bytes(_ path: String) throws(DiagnosedError) -> [UInt8] {
      try SourceFile.bytes(of: path, in: site, upTo: limit)
    }
    let article = try bytes(file.path)
    let inflated = try inflated(article, of: file, upTo: limit)
    let format = FileKind.format(of: inflated ?? article, named: file.format)
    return SeedBytes(
      file: format == file.format ? file : file.written(as: format), article: article,
      sidecar: try file.sidecarPath.map(bytes),
      separateOriginal: try file.originalPath.map(bytes), inflated: inflated)
  }

  /// Reads the file that the article was made from, of a source below the folder `site`; it has at most
  /// `limit` bytes.
  package static func original(
    of file: SeedFile, in site: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) -> [UInt8] {
    try SourceFile.bytes(of: file.originalPath ?? file.path, in: site, upTo: limit)
  }

  /// The bytes to read the article from.
  var content: [UInt8] { inflated ?? article }

  private static func inflated(
    _ bytes: [UInt8], of file: SeedFile, upTo limit: Int
  ) throws(DiagnosedError) -> [UInt8]? {
    guard Gzip.holds(bytes) else { return nil }
    do throws(Gzip.Failure) {
      return try Gzip.inflated(bytes, upTo: limit)
    } catch {
      let problem =
        switch error {
        case .tooLarge:
          Message(
            "this file is compressed (gzip) and holds more than \(limit / SourceFile.megabyte) MB; move it "
              + "elsewhere, or raise ‘sourceLimit’ in warraq.yml",
            ar: """
              هذا الملف مضغوط (gzip) وفيه أكثر من \(limit / SourceFile.megabyte) ميغابايت؛ انقله إلى مكان \
              آخر، أو ارفع \("sourceLimit") في \("warraq.yml")
              """)
        case .damaged:
          Message(
            "this file is compressed (gzip) and damaged; fetch it again",
            ar: "هذا الملف مضغوط (gzip) وتالف؛ اجلبه من مصدره ثانية")
        }
      throw DiagnosedError(
        error == .tooLarge ? "too-large" : "damaged", problem, at: SourceLocation(file: file.path))
    }
  }

  /// The bytes that the article was made from.
  var original: [UInt8] { separateOriginal ?? article }
}

extension SeedFile.SidecarDefect {
  fileprivate var message: Message {
    switch self {
    case .link:
      Message(
        "this sidecar is a link, which is not followed; put the file itself in its place",
        ar: "هذا الملف المرافق رابط، والروابط لا تُتبع؛ ضع الملف نفسه مكانه")
    case .folder:
      Message(
        "this is a folder where a sidecar should be; give it another name",
        ar: "هذا مجلد في مكان ملف مرافق؛ سمّه باسم آخر")
    case .special:
      Message(
        "this sidecar is no regular file; put one in its place",
        ar: "هذا الملف المرافق ليس ملفًّا عاديًّا؛ ضع ملفًّا عاديًّا مكانه")
    case .name:
      Message(
        "this looks like a sidecar and is not read; name it as its source, with .yml at the end",
        ar: "يبدو هذا ملفًّا مرافقًا ولا يُقرأ؛ سمّه باسم مقاله، وفي آخره \(".yml")")
    }
  }
}
