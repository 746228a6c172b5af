import Bytes
package import Diagnostics
import Disk

/// The folder of the built site, which each successful build replaces as a whole.
package struct OutputFolder: Sendable, Hashable {
  /// Why a folder must not be replaced.
  package struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the folder, and what to do.
    package let reason: Message

    /// The same in English.
    package var description: String { reason.english }
  }

  /// The path of the folder, as it was given but without slashes and dots at its end.
  package let path: String
  /// The path of the folder that it is in.
  let parent: String
  /// The last component of the path.
  let name: String

  /// Accepts a folder for output, or throws a ``Refusal`` if building would delete what is there.
  ///
  /// It refuses the root, the home folder, the site folder, each of `sources`, and the folders above them;
  /// a folder in one of `sources`; a symbolic link, anything that is not a folder, and a folder with files
  /// that Warraq did not put there.
  package init(_ path: String, site: String, sources: [String], home: String?) throws {
    (self.path, parent, name) = try Self.parts(of: path)
    let kind = try Disk.kind(of: self.path)
    guard kind == nil || kind == .folder else {
      throw Refusal(
        reason: Message(
          "‘\(path)’ is not a folder; choose another one for the site",
          ar: "«\(path)» ليس مجلدًا؛ اختر غيره للموقع"))
    }
    let resolved = Self.resolved(self.path)
    for source in [site] + sources + [home].compactMap(\.self)
    where kind != nil && Self.contains(resolved, Self.resolved(source)) {
      throw Refusal(
        reason: Message(
          "building into ‘\(path)’ would delete ‘\(source)’; choose another folder for the site",
          ar: "البناء في «\(path)» يحذف «\(source)»؛ اختر مجلدًا آخر للموقع"))
    }
    for source in sources where Self.contains(Self.resolved(source), resolved) {
      throw Refusal(
        reason: Message(
          "‘\(path)’ is in ‘\(source)’; choose a folder for the site outside of it",
          ar: "«\(path)» داخل «\(source)»؛ اختر للموقع مجلدًا خارجه"))
    }
    if kind == nil { return }
    let names = try Disk.entries(of: self.path).map(\.name)
    guard let foreign = Self.foreign(among: names), try !OwnershipMarker.marks(self.path) else {
      return
    }
    throw Refusal(
      reason: Message(
        "‘\(path)’ holds files that Warraq did not put there, such as ‘\(foreign)’; "
          + "empty it or choose another folder for the site",
        ar: "في «\(path)» ملفات لم يضعها ورّاق، مثل «\(foreign)»؛ أفرغه أو اختر للموقع مجلدًا آخر"))
  }

  /// Whether an entry at the top of a site is the user's, not the site's: those whose names begin with a dot,
  /// such as `.git` and `.well-known`, except the ``OwnershipMarker`` and what `static/` brings.
  package static func isDotName(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }

  /// What a disk that is mounted at the output has at its top.
  static let lostAndFound = "lost+found"
}

extension OutputFolder {
  /// Names by which the home folder of a user is known, even if it has nothing else yet.
  private static let namesOfHome: Set = [
    ".bash_history", ".bash_logout", ".bash_profile", ".bashrc", ".cache", ".config", ".gnupg",
    ".local",
    ".profile", ".ssh", ".zsh_history", ".zshenv", ".zshrc",
  ]

  /// The first name that stands in no folder that is meant for a site.
  private static func foreign(among names: [String]) -> String? {
    names.first { name in
      !isDotName(name) && name != lostAndFound || namesOfHome.contains(name)
    }
  }

  /// The path without slashes and dots at its end, the folder it is in, and its last component.
  private static func parts(
    of path: String
  ) throws -> (path: String, parent: String, name: String) {
    let slash = UInt8(ascii: "/")
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == slash || bytes.suffix(2) == [slash, UInt8(ascii: ".")] {
      bytes.removeLast()
    }
    let start = bytes.lastIndex(of: slash).map { $0 + 1 } ?? 0
    let name = String(decoding: bytes[start...], as: UTF8.self)
    if name == "." || name == ".." {
      guard let resolved = Disk.resolved(path) else {
        throw Refusal(
          reason: Message(
            "‘\(path)’ is not there; choose another folder for the site",
            ar: "«\(path)» لا وجود له؛ اختر مجلدًا آخر للموقع"))
      }
      return try parts(of: resolved)
    }
    guard !bytes.isEmpty else {
      throw Refusal(
        reason: Message(
          "the path of the folder for the site is empty; name a folder",
          ar: "لم يُذكر مجلد الموقع؛ اذكر اسمه"))
    }
    let parent = start == 0 ? "." : String(decoding: bytes[..<max(start - 1, 1)], as: UTF8.self)
    return (String(decoding: bytes, as: UTF8.self), parent, name)
  }

  /// The path without links, as far as it exists.
  private static func resolved(_ path: String) -> String {
    if let resolved = Disk.resolved(path) { return resolved }
    guard let (_, parent, name) = try? parts(of: path), !parent.hasSameBytes(as: path) else {
      return path
    }
    return "\(resolved(parent))/\(name)"
  }

  /// Whether `path` is `folder` or lies below it; both are resolved.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    let (folder, path) = (Array(folder.utf8), Array(path.utf8))
    let slash = UInt8(ascii: "/")
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder.last == slash || path[folder.count] == slash
  }
}
