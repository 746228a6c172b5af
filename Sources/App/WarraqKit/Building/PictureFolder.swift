import Articles
import Bytes
import Diagnostics
import Disk
import Hashing
import Pictures
import Seeds

/// Reads pictures of a site folder, and nothing that is not in it: each folder on the way to a file is
/// opened in the one before, and no link is followed.
struct PictureFolder: Sendable {
  private let top: OpenFolder
  private let limit: Int

  /// Opens the folder of a site, of which no picture with more bytes than `limit` is read.
  init(site: String, upTo limit: Int) throws(DiskError) {
    top = try OpenFolder(site)
    self.limit = limit
  }

  /// The signature of the file at a path; `nil` where there is no file.
  func signature(of path: String) -> InputSignature? {
    guard let (folder, name) = try? folder(of: path), (try? folder.kind(of: name)) == .file else {
      return nil
    }
    return folder.inputSignature(of: name)
  }

  /// What is at a path, read anew.
  func record(of path: String) throws(DiagnosedError) -> PictureRecord {
    let place: (folder: OpenFolder, name: String)?
    let kind: Disk.Kind?
    do throws(DiskError) {
      place = try folder(of: path)
      kind = if let place { try place.folder.kind(of: place.name) } else { nil }
    } catch {
      if error.isOfSystem { throw DiagnosedError(error, at: path) }
      return PictureRecord(path: path, signature: nil, finding: .refused(Self.notInFolder))
    }
    guard let place, let kind else {
      return PictureRecord(path: path, signature: nil, finding: .missing)
    }
    guard kind == .file else {
      return PictureRecord(path: path, signature: nil, finding: .refused(Self.notInFolder))
    }
    let signature = place.folder.inputSignature(of: place.name)
    return PictureRecord(path: path, signature: signature, finding: try finding(place, path))
  }

  /// The bytes of a picture, which must be those that its name was made from.
  func bytes(of record: PictureRecord) throws(DiagnosedError) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(DiskError) {
      let place = try folder(of: record.path)
      bytes = if let place { try place.folder.read(place.name, upTo: limit) } else { nil }
    } catch {
      throw DiagnosedError(error, at: record.path)
    }
    guard let bytes, case .picture(let name, _, _) = record.finding,
      let format = (try? Picture(bytes))?.format,
      EmbeddedPicture.name(hash: ContentHash.sha256(bytes), format.suffix) == name
    else {
      throw DiagnosedError(
        "changed", "this file changed while the site was being built; build again",
        ar: "تغيّر هذا الملف في أثناء بناء الموقع؛ ابنِ ثانية",
        at: SourceLocation(file: record.path))
    }
    return bytes
  }

  private static let notInFolder = Message(
    "is no file of the site folder, or a link leads to it, and is left out; put a copy in its place",
    ar: "ليست ملفًّا في مجلد الموقع، أو يقود إليها رابط، فتُترك؛ ضع نسخة مكانها")

  private func finding(
    _ place: (folder: OpenFolder, name: String), _ path: String
  ) throws(DiagnosedError) -> PictureRecord.Finding {
    do {
      let bytes = try place.folder.read(place.name, upTo: limit)
      let picture = try Picture(bytes)
      let name = EmbeddedPicture.name(hash: ContentHash.sha256(bytes), picture.format.suffix)
      return .picture(name, width: picture.width, height: picture.height)
    } catch let mistake as PictureMistake {
      return .refused(mistake.wording)
    } catch let error as DiskError {
      if error.isOfSystem { throw DiagnosedError(error, at: path) }
      guard error.isTooLarge else {
        return .refused(
          Message("cannot be read: \(error)", ar: "لا يمكن قراءتها: \(error.wording)"))
      }
      let megabytes = limit / SourceFile.megabyte
      return .refused(
        Message(
          "has more than \(megabytes) MB and is not read; make it smaller, or raise ‘sourceLimit’ in "
            + "warraq.yml",
          ar: """
            أكبر من \(megabytes) ميغابايت فلا تُقرأ؛ صغّرها، أو ارفع \("sourceLimit") في \("warraq.yml")
            """))
    } catch {
      return .missing
    }
  }

  /// The folder that a path names a file in; `nil` where there is no such folder.
  private func folder(of path: String) throws(DiskError) -> (folder: OpenFolder, name: String)? {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = names.popLast() else { return nil }
    var folder = top
    for name in names {
      guard let next = try folder.folder(name) else { return nil }
      folder = next
    }
    return (folder, name)
  }
}
