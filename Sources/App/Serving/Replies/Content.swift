import Disk
import Paths

/// A file of the site as it is sent: a page with the script of the preview, anything else as it is.
struct Content: Sendable {
  let type: String
  let tag: EntityTag
  let body: PreviewReply.Body

  /// Files up to this size are read at once.
  private static let small = 4 << 20

  private init(_ type: String, _ tag: EntityTag, _ body: PreviewReply.Body) {
    (self.type, self.tag, self.body) = (type, tag, body)
  }

  /// Reads a file of the site; `nil` where it is gone, or is no longer a file.
  init?(of file: SitePath, in site: PreviewState.Site) {
    guard let folder = try? OpenFolder(site.root),
      let open = try? OpenFile(reading: file.relative, in: folder)
    else { return nil }
    let length = open.count
    guard length <= Self.small || MediaType.isPage(MediaType.of(file, nil)) else {
      guard let signature = folder.inputSignature(of: file.relative) else { return nil }
      // Each file that a build makes is a new one, so that its time and number tell it from any other.
      let tag = EntityTag("\(signature.content.size)-\(signature.changed)-\(signature.file)")
      self.init(MediaType.of(file, nil), tag, .part(0..<length, of: open))
      return
    }
    guard let bytes = try? open.read(0..<length) else { return nil }
    let type = MediaType.of(file, bytes)
    if MediaType.isPage(type) {
      self.init(ofPage: bytes, in: site)
    } else {
      self.init(type, EntityTag(of: bytes), .bytes(bytes))
    }
  }

  /// Makes a page ready to be sent.
  init(ofPage bytes: [UInt8], in site: PreviewState.Site) {
    // What is added to a page depends on its bytes and on the run alone.
    let version = "\(EntityTag.digest(of: bytes))-\(site.run)"
    self.init(
      "text/html; charset=utf-8", EntityTag(version),
      .bytes(LivePage.bytes(of: bytes, version: version)))
  }

  /// The answer to a request for the file.
  func reply(to request: PreviewRequest) -> PreviewReply {
    let fields = [("ETag", tag.text), ("Accept-Ranges", "bytes")]
    if let names = request.fields["if-none-match"], tag.isNamed(in: names) {
      return PreviewReply(304, fields, .bytes([]))
    }
    let whole = PreviewReply(200, [("Content-Type", type)] + fields, body)
    guard request.method == "GET", let length = body.length else { return whole }
    if let condition = request.fields["if-range"], !tag.isExactly(condition) { return whole }
    switch ByteRange(request.fields["range"], length: length) {
    case .whole: return whole
    case .unsatisfiable:
      return PreviewReply(
        416, "The file has no such part.", fields + [("Content-Range", "bytes */\(length)")])
    case .part(let range):
      let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)"
      return PreviewReply(
        206, [("Content-Type", type), ("Content-Range", place)] + fields, body.part(range))
    }
  }
}

extension PreviewReply.Body {
  /// A part of the body.
  fileprivate func part(_ range: Range<Int>) -> Self {
    switch self {
    case .bytes(let bytes): .bytes(Array(bytes[range]))
    case .part(_, of: let file): .part(range, of: file)
    case .events: self
    }
  }
}
