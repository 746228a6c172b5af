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

  /// Both neighbours, each as the link to it and its title.
  static func record(
    earlier: (link: String, title: String)?, later: (link: String, title: String)?
  ) -> Record {
    func value(_ page: (link: String, title: String)?) -> Value {
      page.map { ["url": .text($0.link), "title": .text($0.title)] } ?? .none
    }
    return [
      "has_neighbours": .flag(earlier != nil || later != nil), "earlier": value(earlier),
      "later": value(later),
    ]
  }
}
