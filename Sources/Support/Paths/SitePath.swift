package import Bytes

/// A path within a site, which cannot lead out of it: the one form in which the address of a page and
/// the place of a file travel through the program.
///
/// It is read as bytes, because a slash or a full stop with a combining mark is one `Character` to
/// Swift and still a slash to the file system. No component is empty, `.` or `..`, or longer than 255
/// bytes, and none contains a control character.
package struct SitePath: Sendable {
  /// The path from the top of the site, not percent-encoded: `/articles/شويغو-في-طهران/`.
  ///
  /// With a slash at its end it is the address of a folder.
  package let text: String

  /// The longest path of a folder, in bytes with both slashes.
  ///
  /// Linux allows 4,096 bytes to a path; the rest is for the name of a file and for the folder in
  /// which the site is built.
  package static let longestFolder = 1_792

  /// Reads a path; throws what is wrong with it.
  package init(_ text: String) throws(SitePathMistake) {
    var text = text
    if let mistake = text.withUTF8(Self.mistake) { throw mistake }
    self.text = text
  }

  /// The path of a folder by the names in a text, which slashes part: each becomes one that every system
  /// takes (``FileName``).
  package init(namesIn text: String) throws(SitePathMistake) {
    var text = text
    guard !text.withUTF8(Self.isFolderOfNames) else {
      self.init(checked: text)
      return
    }
    let names = text.utf8.split(separator: Self.slash).map { FileName(String(Substring($0))).text }
    try self.init("/\(names.joined(separator: "/"))/")
  }

  /// A path that has been put together from parts that are known to be right.
  private init(checked text: String) {
    self.text = text
  }
}

extension SitePath {
  /// The top of the site.
  package static let top = SitePath(checked: "/")

  /// A folder at the top of the site, or a folder in that.
  package static func folder(_ name: FileName, _ inner: FileName? = nil) -> SitePath {
    SitePath(checked: "/\(name.text)/\(inner.map { "\($0.text)/" } ?? "")")
  }

  /// A file in this folder; of the path of a file, one beside it.
  package func file(_ name: FileName) -> SitePath {
    SitePath(checked: "\(Substring(text.utf8[..<startOfName]))\(name.text)")
  }

  /// The file that a server shows at this address: of a folder its `index.html`.
  package var page: SitePath { isFolder ? file("index.html") : self }

  /// The folder that contains what has this path; `nil` at the top.
  package var parent: SitePath? {
    var text = text
    let end = text.withUTF8 { path in
      path.dropLast(path.last == Self.slash ? 1 : 0).lastIndex(of: Self.slash)
    }
    return end.map { SitePath(checked: String(Substring(text.utf8.prefix($0 + 1)))) }
  }

  /// Whether this is the path of a file directly in `folder`.
  package func isFile(in folder: SitePath) -> Bool {
    var (text, folder) = (text, folder.text)
    return text.withUTF8 { path in
      folder.withUTF8 { folder in
        path.count > folder.count && path.lastIndex(of: Self.slash) == folder.count - 1
          && UnsafeBufferPointer(rebasing: path.prefix(folder.count)).hasSameBytes(as: folder)
      }
    }
  }

  /// Whether the path ends in a slash.
  package var isFolder: Bool { text.utf8.last == Self.slash }

  /// The path relative to the top of the site, as the file system takes it: `articles/a/index.html`;
  /// empty for the top.
  package var relative: String { String(Substring(text.utf8.dropFirst())) }

  /// The names of which the path consists.
  package var names: [Substring] { text.utf8.split(separator: Self.slash).map { Substring($0) } }
}

extension SitePath {
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private var startOfName: String.Index {
    text.utf8.lastIndex(of: Self.slash).map(text.utf8.index(after:)) ?? text.startIndex
  }

  /// Whether this is the path of a folder of which every name is one that every system takes.
  private static func isFolderOfNames(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    guard path.count > 2, path.count <= longestFolder, path.first == slash, path.last == slash
    else {
      return false
    }
    return path[1..<path.count - 1].split(separator: slash, omittingEmptySubsequences: false)
      .allSatisfy { FileName.isName(UnsafeBufferPointer(rebasing: $0)) }
  }

  private static func mistake(in path: UnsafeBufferPointer<UInt8>) -> SitePathMistake? {
    guard path.first == slash else { return .notFromTop }
    var start = 1
    while start < path.count {
      let end = path[start...].firstIndex(of: slash) ?? path.count
      let name = path[start..<end]
      if name.isEmpty { return .emptyName }
      if name.elementsEqual([dot]) || name.elementsEqual([dot, dot]) { return .dots }
      if name.count > FileName.longest { return .longName }
      guard start <= longestFolder else { return .long }
      start = end + 1
    }
    if path.last == slash, path.count > longestFolder { return .long }
    return FileName.hasControls(path) ? .control : nil
  }
}

extension SitePath: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension SitePath: CustomStringConvertible {
  /// The path as a text.
  package var description: String { text }
}

extension SitePath: Encodable {
  /// Encodes the path as a text.
  package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension SitePath: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let text = try String(from: &reader)
    do {
      try self.init(text)
    } catch {
      throw BinaryDamage()
    }
  }

  package func write(to writer: inout BinaryWriter) { text.write(to: &writer) }
}
