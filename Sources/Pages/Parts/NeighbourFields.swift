import Templates

/// The page before or after this one.
enum NeighbourFields {
  static let shape = RecordShape([
    .init("url", "The address of the page.", .text),
    .init("title", "Its title.", .text),
  ])

  /// The fields of both neighbours, for the shape of a page.
  static let fields: [RecordShape.Field] = [
    .init("has_neighbours", "Whether there is an earlier or a later page.", .flag),
    .init("earlier", "The page before this one in time.", .optional(.record(shape))),
    .init("later", "The page after this one in time.", .optional(.record(shape))),
  ]

  /// Both neighbours, each as its path within the site and its title.
  static func record(
    earlier: (path: String, title: String)?, later: (path: String, title: String)?,
    in context: PageContext
  ) -> Record {
    func value(_ page: (path: String, title: String)?) -> Value {
      page.map { ["url": .text(context.links($0.path)), "title": .text($0.title)] } ?? .none
    }
    return [
      "has_neighbours": .flag(earlier != nil || later != nil), "earlier": value(earlier),
      "later": value(later),
    ]
  }
}
