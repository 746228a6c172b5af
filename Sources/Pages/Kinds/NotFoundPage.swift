import Templates

/// The page for addresses that lead nowhere; a server shows it at any depth.
enum NotFoundPage {
  static let shape = RecordShape([])

  static func record(in context: PageContext) -> Record {
    let head = Frame.Head(title: context.pageTitle(context.strings(.notFound)), path: nil)
    return Frame.record(head, in: context)
  }
}
