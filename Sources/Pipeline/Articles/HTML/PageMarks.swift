import ArabicText
import HTML

/// What the elements of a page tell of it where it holds no text.
struct PageMarks {
  /// Where the page sends the browser on; empty where a script does, to wherever.
  private(set) var redirection: String?
  private(set) var frames: [String] = []
  private(set) var isChallenge = false
  private(set) var asksPassword = false
  private(set) var hasScript = false
  /// Whether it says so to who has no scripts.
  private(set) var needsScript = false

  init(_ document: HTMLDocument) {
    for index in document.nodes.indices { read(document, index) }
  }

  private mutating func read(_ document: HTMLDocument, _ index: Int) {
    func has(_ name: String) -> String { document.attribute(name, at: index) ?? "" }
    switch document.tag(at: index) {
    case .meta where has("http-equiv").lowercased() == "refresh":
      redirection = redirection ?? Self.target(of: has("content"))
    case .frame, .iframe:
      if !has("src").isEmpty { frames.append(has("src")) }
    case .input where has("type").lowercased() == "password": asksPassword = true
    case .noscript: needsScript = needsScript || !document.text(at: index).isEmpty
    case .script:
      hasScript = true
      let script = FoldedLines([has("src"), Self.start(of: document.text(at: index))])
      if script.hold("challenge-platform، cf_chl_opt، Incapsula_Resource") {
        isChallenge = true
      }
      if redirection == nil,
        script.hold("window.location.replace، location.replace، location.href، window.location")
      {
        redirection = ""
      }
    case .form, .div:
      let names = [has("id"), has("class")]
      if names.contains(where: Self.challengeNames.contains) { isChallenge = true }
    default: break
    }
  }

  private static let challengeNames: Set = [
    "challenge-form", "cf-wrapper", "cf-error-details", "cf-browser-verification",
    "challenge-running", "px-captcha", "sg-captcha",
  ]

  private static func start(of script: String) -> String {
    String(decoding: script.utf8.prefix(4_000), as: UTF8.self)
  }

  /// The address in `5; url=other.html`; `nil` where the page stays for long, or loads itself anew.
  private static func target(of content: String) -> String? {
    let seconds = content.utf8.prefix { (0x30...0x39).contains($0) }
    guard let mark = content.utf8.firstIndex(of: UInt8(ascii: "=")),
      Int(Substring(seconds)) ?? 0 <= longestWait
    else { return nil }
    let address = content[mark...].utf8.dropFirst().filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
    return address.isEmpty ? nil : String(decoding: address, as: UTF8.self)
  }

  private static let longestWait = 15
}
