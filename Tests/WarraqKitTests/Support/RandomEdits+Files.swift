import Foundation
import TestSupport

/// Edits that change what stands at a path rather than what it says.
extension RandomEdits {
  /// Lets nobody read a file, or everybody again.
  mutating func changeMode() throws -> String {
    guard let path = file(in: "seeds") else { return "no mode" }
    let mode = next(upTo: 2) == 0 ? 0 : 0o644
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: absolute(path))
    return "mode \(mode) of \(path)"
  }

  /// Writes other bytes of the same size, and gives the file the time that it had.
  mutating func rewriteUnseen() throws -> String {
    guard let path = file(in: pick(["seeds", "static"])), isOrdinary(path),
      var text = folder.text(path), let time = try folder.modified(path),
      let last = text.unicodeScalars.last(where: { ("ء"..."ي").contains($0) })
    else { return "no rewriting" }
    text = text.replacing(String(last), with: last == "ب" ? "ت" : "ب")
    try folder.write(Data(text.utf8), to: path)
    try folder.setModified(path, time)
    return "rewrite \(path) unseen"
  }

  /// Gives two files each other's name.
  mutating func swap() throws -> String {
    let aside = "aside"
    guard let first = file(in: "seeds"), let second = file(in: "seeds"), first != second else {
      return "no swap"
    }
    for (path, target) in [(first, aside), (second, first), (aside, second)] {
      try FileManager.default.moveItem(atPath: absolute(path), toPath: absolute(target))
    }
    return "swap \(first) and \(second)"
  }

  mutating func removeStatic() throws -> String {
    let path = pick(["static/\(name()).txt", "static/.\(name()).txt", "static/a", "static/.a"])
    delete(path)
    return "remove \(path)"
  }

  /// Puts an entry of the user into the site, or changes it.
  mutating func writeOwn() throws -> String {
    let (path, text) = (".own\(pick(["/a", "/b/c", "-file"]))", Data(sentence().utf8))
    try folder.write(text, to: "public/\(path)")
    own[path] = text
    return "write public/\(path)"
  }

  /// Puts a link where a source or a static file was, to a file that is there or to none.
  mutating func link() throws -> String {
    let path = pick(["seeds/\(name()).txt", "static/\(name()).txt"])
    let target = pick(["a.txt", "../warraq.yml", "nowhere", "."])
    delete(path)
    try FileManager.default.createDirectory(
      atPath: absolute("static"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: absolute(path), withDestinationPath: target)
    return "link \(path) to \(target)"
  }

  /// Puts a folder with a source in it where a source was.
  mutating func makeFolder() throws -> String {
    let path = "seeds/\(name()).txt"
    if kind(of: path) != .typeDirectory { delete(path) }
    return try write("\(path)/\(name()).txt", "عنوان في مجلد\n\n\(sentence())\n")
  }

  /// Writes an article that shows pictures, which may be there or not.
  mutating func writeIllustrated() throws -> String {
    let pictures = (0...next(upTo: 3)).map { _ in
      "![صورة](pictures/\(pick(["a", "b", "c"])).svg \"تعليق\")\n\n"
    }
    return try write(
      "seeds/\(name()).md", "---\ntitle: بالصور\n---\n\n\(sentence())\n\n\(pictures.joined())")
  }

  /// Writes a picture, spoils it, takes it away, or puts a link in its place.
  mutating func changePicture() throws -> String {
    let path = "seeds/pictures/\(pick(["a", "b", "c"])).svg"
    switch next(upTo: 6) {
    case 0:
      delete(path)
      return "remove \(path)"
    case 1: return try write(path, "<svg onload='x'/>")
    case 2:
      delete(path)
      try? FileManager.default.createSymbolicLink(
        atPath: absolute(path), withDestinationPath: "a.svg")
      return "link \(path)"
    default: return try write(path, "<svg width='\(next(upTo: 3) + 1)0' height='10'/>")
    }
  }

  /// Whether a file stands at a path that may be read and written, or nothing.
  func isOrdinary(_ path: String) -> Bool {
    switch kind(of: path) {
    case nil: true
    case .typeRegular: FileManager.default.isWritableFile(atPath: absolute(path))
    default: false
    }
  }

  func delete(_ path: String) { try? FileManager.default.removeItem(atPath: absolute(path)) }

  /// What is at a path, where links are not followed.
  private func kind(of path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: absolute(path))
    return attributes?[.type] as? FileAttributeType
  }

  /// One of the files in a folder; `nil` where there is none.
  private mutating func file(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
    let files = names.sorted().map { "\(folder)/\($0)" }.filter { kind(of: $0) == .typeRegular }
    return files.isEmpty ? nil : pick(files)
  }

  private func absolute(_ path: String) -> String { "\(folder.path)/\(path)" }
}
