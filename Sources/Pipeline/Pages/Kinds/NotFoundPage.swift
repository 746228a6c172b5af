import Templates

/// The page for addresses that lead nowhere; a server shows it at any depth.
enum NotFoundPage {
  static let shape = RecordShape([])

  static func records(in context: PageContext) -> [Record] {
    let head = Frame.Head(title: context.pageTitle(context.strings(.notFound)), address: nil)
    return Frame.records(head, in: context)
  }
}
