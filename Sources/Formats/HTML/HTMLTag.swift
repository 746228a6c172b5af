/// The elements of HTML that may contain text or say something about it.
///
/// Elements within `svg` and `math`, and elements of no standard but for two, are `other`.
package enum HTMLTag: String, Sendable, Hashable, CaseIterable {
  // The document and its metadata.
  case html, head, title, base, link, meta, style, body
  // Sections.
  case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, main
  // Blocks.
  case p, hr, pre, blockquote, ol, ul, menu, li, dl, dt, dd, figure, figcaption, div, center
  // Text within a line.
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, del, dfn, em, font, i, ins, kbd, mark, nobr
  case q, s, samp, small, span, strike, strong, sub, sup, time, tt, u, br, wbr
  case ruby, rt, rp
  case `var`
  // Elements that show something other than their text.
  case img, picture, iframe, embed, object, applet, video, audio, canvas, map, area, script
  case noscript, template, marquee, noframes, noembed, frameset, frame
  // Tables.
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  // Forms.
  case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea
  case details, summary, dialog, progress, meter, output
  // Foreign elements, which show pictures and formulas.
  case svg, math
  // Elements of AMP pages.
  case ampImage = "amp-img"
  case ampSidebar = "amp-sidebar"
  case other

  /// Whether browsers begin a new line at it (HTML Living Standard, section 15.3).
  package var isBlock: Bool {
    switch self {
    case .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup,
      .header, .footer, .address, .main, .p, .hr, .pre, .blockquote, .ol, .ul, .menu, .li, .dl, .dt,
      .dd, .figure, .figcaption, .div, .center, .table, .caption, .tbody, .thead, .tfoot, .tr, .td,
      .th, .form, .fieldset, .legend, .details, .summary, .dialog, .marquee, .button, .optgroup,
      .option, .ampSidebar:
      true
    default: false
    }
  }

  /// Whether readers do not see its text, such as that of a script or of the entries of a closed list.
  package var hidesText: Bool {
    switch self {
    case .head, .title, .script, .style, .noscript, .template, .noframes, .noembed, .iframe,
      .object, .applet,
      .embed, .audio, .video, .canvas, .svg, .math, .select, .datalist, .textarea, .progress,
      .meter:
      true
    default: false
    }
  }
}
