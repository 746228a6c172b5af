/// A page as the preview sends it: with its script, and with a policy that allows the script.
enum LivePage {
  /// Adds the script to a page, which is left as it is on the disk.
  ///
  /// The script comes last of all, where browsers take it for a part of the body, whatever the page is like.
  static func bytes(of page: [UInt8], version: String) -> [UInt8] {
    let script =
      "\n<script src=\"\(LiveScript.path)\" data-version=\"\(version)\" defer></script>\n"
    return allowingScript(page) + Array(script.utf8)
  }
}

extension LivePage {
  /// The page with each policy that it declares itself made wide enough.
  private static func allowingScript(_ page: [UInt8]) -> [UInt8] {
    var allowed: [UInt8] = []
    var copied = 0
    for value in policies(in: page) {
      let policy = String(decoding: page[value], as: UTF8.self)
      allowed += page[copied..<value.lowerBound]
      allowed += ContentPolicy.allowingOwnScript(policy).utf8
      copied = value.upperBound
    }
    return allowed + page[copied...]
  }

  /// The places of the policies that stand in `meta` elements.
  private static func policies(in page: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let tag = page[start...].firstIndex(of: UInt8(ascii: "<")) {
      start = tag + 1
      guard matches("meta", page, at: start), let reader = MetaTag(page, from: start + 4) else {
        // A policy stands in the head, and whatever comes after it may be long.
        if matches("body", page, at: start) { break }
        continue
      }
      if reader.declaresPolicy, let content = reader.content { found.append(content) }
      start = reader.end
    }
    return found
  }

  private static func matches(_ word: String, _ page: [UInt8], at start: Int) -> Bool {
    page[start...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
  }
}
