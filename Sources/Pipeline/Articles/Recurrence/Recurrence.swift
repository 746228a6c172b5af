/// How far a line stands in other sources too.
package struct Recurrence: Sendable, Hashable {
  /// In how many sources it stands, of which those that tell the same story count as one.
  package var stories: Int
  /// Whether an editor has dropped it in one of them.
  package var isDropped: Bool

  /// A line that stands in so many stories.
  package init(stories: Int, isDropped: Bool = false) {
    self.stories = stories
    self.isDropped = isDropped
  }

  /// How much the number of stories says, in steps: with each page more it would else be another number,
  /// and all pages would be read again.
  enum Level: UInt64, Comparable {
    case one, two, few, several, many

    init(stories: Int) {
      switch stories {
      case ..<2: self = .one
      case 2: self = .two
      case 3...4: self = .few
      case 5...9: self = .several
      default: self = .many
      }
    }

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  var level: Level { Level(stories: stories) }
}
