import ArabicText
import Articles
import Bytes
import Diagnostics
import Disk
import Pages
import Parallelism
import Paths
import Seeds

/// The pictures that the texts of the published articles name, and what was found of each.
struct PictureArchive: Sendable {
  /// Every place that was looked at, in order, each once.
  let records: [PictureRecord]
  /// What pages show of the pictures of each article, by its position; only of those that have any.
  let places: [Int: [PicturePlace]]
  /// Warnings of pictures that are not shown.
  let diagnostics: [Diagnostic]
  private let folder: PictureFolder
  /// The files of each source, by its identifier.
  private let files: [String: [PictureRecord]]

  /// Looks for the pictures of articles; what is `known` of a place is not read again if its file has
  /// the same signature, settled before the moment `settled`.
  init(
    of articles: [Metadata], in folder: PictureFolder, known: [PictureRecord], settled: Int,
    jobs: Int
  ) async throws(DiagnosedError) {
    self.folder = folder
    let positions = articles.indices.filter { !articles[$0].pictures.isEmpty }
    let paths = Self.paths(positions.map { articles[$0] })
    let old = Dictionary(
      known.map { (ByteKey($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let results = await paths.concurrentMap(width: jobs) { path in
      Self.record(of: path, in: folder, known: old[ByteKey(path)], settled: settled)
    }
    var records: [PictureRecord] = []
    for result in results { records.append(try result.get()) }
    self.records = records
    let found = Dictionary(
      records.map { (ByteKey($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    var places: [Int: [PicturePlace]] = [:]
    var files: [String: [PictureRecord]] = [:]
    var diagnostics: [Diagnostic] = []
    for position in positions {
      let article = articles[position]
      for mention in article.pictures {
        let candidates = PicturePaths.candidates(mention.address, in: article.file.path)
          .compactMap { found[ByteKey($0)] }
        let choice = Self.choice(of: mention, among: candidates)
        places[position, default: []].append(
          PicturePlace(address: mention.address, state: choice.state))
        if let file = choice.file { files[article.id, default: []].append(file) }
        if let problem = choice.problem { diagnostics.append(problem) }
      }
    }
    (self.places, self.files, self.diagnostics) = (places, files, diagnostics)
  }

  /// The pictures of an article, to be written beside its page.
  func pictures(of article: Metadata) throws(DiagnosedError) -> [(name: FileName, bytes: [UInt8])] {
    var pictures: [(name: FileName, bytes: [UInt8])] = []
    for record in files[article.id] ?? [] {
      guard case .picture(let name, _, _) = record.finding,
        !pictures.contains(where: { $0.name == name })
      else { continue }
      pictures.append((name, try folder.bytes(of: record)))
    }
    return pictures
  }

  /// Whether any later change to a file gives it another signature.
  func isSettled(before moment: Int) -> Bool { records.allSatisfy { $0.isSettled(before: moment) } }
}

extension PictureArchive {
  private static func paths(_ articles: [Metadata]) -> [String] {
    var seen: Set<ByteKey> = []
    return articles.flatMap { article in
      article.pictures.flatMap { PicturePaths.candidates($0.address, in: article.file.path) }
    }.filter { seen.insert(ByteKey($0)).inserted }
  }

  private static func record(
    of path: String, in folder: PictureFolder, known: PictureRecord?, settled: Int
  ) -> Result<PictureRecord, DiagnosedError> {
    if let known, known.signature != nil, known.isSettled(before: settled),
      folder.signature(of: path) == known.signature
    {
      return .success(known)
    }
    do throws(DiagnosedError) {
      return .success(try folder.record(of: path))
    } catch {
      return .failure(error)
    }
  }

  private struct Choice {
    let state: PicturePlace.State
    var file: PictureRecord?
    var problem: Diagnostic?
  }

  /// What becomes of a picture: the first file that is one, else what is on the web.
  private static func choice(of mention: PictureMention, among records: [PictureRecord]) -> Choice {
    for record in records {
      if case .picture(let name, let width, let height) = record.finding {
        return Choice(state: .file(name, width: width, height: height), file: record)
      }
    }
    if let fallback = mention.fallback { return Choice(state: .elsewhere(fallback)) }
    let reason = records.lazy.compactMap { record -> Message? in
      if case .refused(let reason) = record.finding { reason } else { nil }
    }.first
    let message =
      records.isEmpty
      ? Message(
        "leads out of the site folder, so the picture is left out; put the file into the folder",
        ar: "خارج مجلد الموقع، فتُترك الصورة؛ ضع الملف في المجلد")
      : reason
        ?? Message(
          "is no file of the site folder, so only the description of the picture is shown; put "
            + "the file there, or mend the address",
          ar: "ليست ملفًّا في مجلد الموقع، فلا يظهر إلا وصف الصورة؛ ضع الملف هناك، أو أصلح العنوان")
    return Choice(
      state: .missing,
      problem: Diagnostic(
        .warning, "dead-picture", "‘\(mention.address)’ \(message)",
        ar: "«\(mention.address)» \(message)", at: mention.location))
  }
}
