package import ArabicText

/// When an article was published, as far as anything says so.
package struct Publication: Sendable, Hashable {
  /// What the date rests on.
  package enum Basis: String, Sendable, Hashable {
    case printed, sidecar
    /// The front matter of a Markdown source.
    case frontMatter = "front-matter"
    /// An expression such as «اليوم» beside a date.
    case relative
    /// Only a bound, from dates that the text speaks of.
    case mentions
    /// Nothing says when.
    case none
  }

  /// How sure the date is.
  package enum Confidence: String, Sendable, Hashable {
    case certain, likely
    /// The date is a true bound and not a date of publication.
    case bound
  }

  /// The date; `nil` where nothing says when.
  package let edtf: EDTF?
  /// The words of the source.
  package let printed: String?
  /// What the date rests on.
  package let basis: Basis
  /// The line, 1-based, that says so.
  package let line: Int?
  /// `nil` where `edtf` is.
  package let confidence: Confidence?

  /// Makes a date of publication with its evidence.
  package init(
    edtf: EDTF?, printed: String? = nil, basis: Basis, line: Int? = nil, confidence: Confidence?
  ) {
    self.edtf = edtf
    self.printed = printed
    self.basis = basis
    self.line = line
    self.confidence = confidence
  }

  /// Nothing says when.
  package static let unknown = Publication(edtf: nil, basis: .none, confidence: nil)

  /// The date where it is one, and not merely a bound.
  package var date: EDTF? { confidence == .bound ? nil : edtf }
}
