import Paths

/// What a file is, as browsers are told.
enum MediaType {
  /// The type of a file by its name; of a plain text also by its bytes, because an original may have another
  /// encoding than UTF-8.
  static func of(_ file: SitePath, _ bytes: [UInt8]?) -> String {
    let name = file.names.last ?? ""
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return bytesOnly }
    let ending = Substring(name.utf8[name.utf8.index(after: dot)...]).lowercased()
    guard let type = types[ending] else { return bytesOnly }
    guard isText(type) else { return type }
    let isUTF8 = bytes.map { String(validating: $0, as: UTF8.self) != nil } ?? true
    return type == plain && !isUTF8 ? type : type + "; charset=utf-8"
  }

  /// Whether a file is a page, to which the preview adds its script.
  static func isPage(_ type: String) -> Bool { type.utf8.starts(with: "text/html".utf8) }

  private static let bytesOnly = "application/octet-stream"
  private static let plain = "text/plain"

  private static func isText(_ type: String) -> Bool {
    type.utf8.starts(with: "text/".utf8) || textual.contains(type)
  }

  private static let textual: Set = [
    "application/json", "application/ld+json", "application/manifest+json", "application/xml",
    "image/svg+xml",
  ]

  private static let types: [String: String] = [
    "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript",
    "mjs": "text/javascript", "txt": plain, "md": "text/markdown", "csv": "text/csv",
    "tsv": "text/tab-separated-values", "ics": "text/calendar", "vtt": "text/vtt",
    "xml": "application/xml", "xsl": "application/xml", "atom": "application/xml",
    "rss": "application/xml", "json": "application/json", "jsonld": "application/ld+json",
    "webmanifest": "application/manifest+json", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "avif": "image/avif", "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2",
    "ttf": "font/ttf", "otf": "font/otf", "wasm": "application/wasm", "pdf": "application/pdf",
    "zip": "application/zip", "gz": "application/gzip", "epub": "application/epub+zip",
    "mp3": "audio/mpeg", "ogg": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav",
    "mp4": "video/mp4", "webm": "video/webm",
  ]
}
