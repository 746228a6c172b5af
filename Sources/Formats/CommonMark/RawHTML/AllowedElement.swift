import HTML

/// The elements of raw HTML that a page shows, and what becomes of the others.
enum AllowedElement {
  /// What becomes of an element.
  enum Fate: Sendable, Hashable {
    /// It stays, under a name.
    case kept(String)
    /// Its content stays; round that of a block a `div`.
    case unwrapped
    /// Nothing of it is shown.
    case left
  }

  static func fate(of tag: HTMLTag) -> Fate { fates[tag] ?? .unwrapped }

  /// Elements without content.
  static let void: Set<HTMLTag> = [.br, .hr, .wbr, .img, .col, .input]

  private static let fates: [HTMLTag: Fate] = {
    var fates: [HTMLTag: Fate] = [:]
    for tag in kept { fates[tag] = .kept(tag.rawValue) }
    for (tag, name) in renamed { fates[tag] = .kept(name) }
    for tag in left { fates[tag] = .left }
    for tag in HTMLTag.allCases where fates[tag] == nil && tag.isBlock { fates[tag] = .kept("div") }
    return fates
  }()

  private static let kept: [HTMLTag] = [
    .p, .div, .blockquote, .details, .summary, .hr, .figure, .figcaption, .pre, .h1, .h2, .h3, .h4,
    .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .colgroup, .col, .thead, .tbody,
    .tfoot, .tr, .th, .td, .a, .abbr, .b, .bdi, .bdo, .br, .cite, .code, .del, .dfn, .em, .i, .ins,
    .kbd, .mark, .q, .s, .samp, .small, .span, .strong, .sub, .sup, .time, .u, .var, .wbr, .ruby,
    .rt, .rp, .img,
  ]

  /// Names that HTML has given up, or that would say more of the page than its text may.
  private static let renamed: [(HTMLTag, String)] = [
    (.strike, "s"), (.tt, "code"), (.acronym, "abbr"), (.menu, "ul"), (.h1, "h2"),
  ]

  /// Elements whose content is no text, or runs, or stands for what is not there.
  private static let left: [HTMLTag] = [
    .script, .style, .template, .iframe, .object, .embed, .applet, .audio, .video, .canvas, .svg,
    .noframes, .noembed, .title, .datalist, .frameset, .frame, .head, .area,
  ]
}
