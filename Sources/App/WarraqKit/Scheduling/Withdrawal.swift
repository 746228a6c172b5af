import Articles
import Configuration
import Diagnostics
import Hashing
import Seeds

/// Names the articles that the last site had and that an error in their source keeps off the next, so
/// that nobody has to find out from readers.
enum Withdrawal {
  /// The identifier of these errors.
  static let identifier = "withdrawn"

  /// An error for each source that is left out now and was published by the build that left the records
  /// `before`; `moment` is one at which the same articles were due.
  ///
  /// They have no place, so they come before all other errors.
  static func diagnostics(
    of sources: [SourceRecord], before: [SourceRecord], at moment: Int,
    _ configuration: Configuration
  ) -> [Diagnostic] {
    let leftOut = Dictionary(
      sources.filter { $0.metadata == nil }.map { (Fingerprint(of: $0.file.id), $0) },
      uniquingKeysWith: { first, _ in first })
    return before.compactMap { record in
      guard let article = record.metadata, let now = leftOut[Fingerprint(of: record.file.id)],
        Schedule.isDue(
          article, at: moment, in: configuration.settings.timeZone, drafts: configuration.drafts)
      else { return nil }
      let error = now.diagnostics.first { $0.severity == .error }?.location?.description
      let place = error ?? record.file.path
      return Diagnostic(
        .error, identifier,
        "‘\(article.title.value)’ (\(record.file.path)) is on the last site and is left out of this "
          + "one; see the error in \(place)",
        ar: """
          «\(article.title.value)» (\(record.file.path)) في الموقع الحالي ولن يكون في هذا؛ انظر الخطأ في \
          \(place)
          """,
        at: nil)
    }
  }
}
