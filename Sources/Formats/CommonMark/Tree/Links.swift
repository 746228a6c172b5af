/// Where the links and pictures of a document lead, and which of them its page has.
struct Links {
  /// What becomes of a link.
  enum Link {
    case to(String)
    /// Only its text stays.
    case text
  }

  /// What becomes of a picture.
  enum Picture {
    /// It is shown, from an address within the site, in a size where that is known.
    case shown(String, width: Int?, height: Int?)
    /// A link to it is shown, so that the other site does not learn who reads the page.
    case link(String)
    /// Only its description stays.
    case text
    /// Nothing of it stays.
    case omitted
  }

  private let rendition: Rendition
  /// The addresses within the site, in the order of the document, each once.
  private(set) var local: [String] = []
  /// The addresses of pictures within the site or in the document itself, in its order, each once.
  private(set) var pictures: [String] = []
  /// What is shown already, by the address that it is shown from.
  private var shown: [String: Picture] = [:]
  /// The fragments of this page to which links lead that are not there.
  private(set) var lost: [String] = []
  private var known: Set<String> = []
  private var knownPictures: Set<String> = []

  init(_ rendition: Rendition) { self.rendition = rendition }

  /// What becomes of a link to an address; a fragment of the same page is looked up among
  /// `identifiers`, where these are known.
  mutating func link(_ address: String, _ identifiers: Identifiers?) -> Link {
    let (target, address) = LinkTarget.reading(address)
    switch target {
    case .external, .contact: return .to(address)
    case .refused: return .text
    case .within: break
    }
    guard address.utf8.first != UInt8(ascii: "#") else {
      guard let identifiers else { return .to(address) }
      let fragment = String(Substring(address.utf8.dropFirst()))
      if let place = identifiers.place(of: fragment) { return .to("#\(place)") }
      if known.insert(address).inserted { lost.append(address) }
      return .to(address)
    }
    return within(address).map(Link.to) ?? .text
  }

  /// What becomes of a picture: this is the one place where its address is decided.
  mutating func picture(_ address: String) -> Picture {
    // Raw HTML is read a second time, with what became of its pictures.
    if let known = shown[address] { return known }
    let (target, address) = LinkTarget.reading(address)
    switch target {
    case .external: return elsewhere(address)
    case .contact: return .text
    case .refused where !Self.holdsPicture(address): return .text
    case .refused, .within: break
    }
    if !address.isEmpty, knownPictures.insert(address).inserted { pictures.append(address) }
    switch rendition.pictures[address] {
    case .file(let place, let width, let height)?:
      let picture = Picture.shown(place, width: width, height: height)
      shown[place] = picture
      return picture
    case .elsewhere(let place)?: return elsewhere(place)
    case .missing?: return .text
    case nil: return target == .within ? .shown(address, width: nil, height: nil) : .text
    }
  }

  /// Whether an address holds a picture itself, which only a file made of it shows.
  private static func holdsPicture(_ address: String) -> Bool {
    address.utf8.starts(with: "data:image/".utf8, by: { $0 | 0x20 == $1 | 0x20 })
  }

  private func elsewhere(_ address: String) -> Picture {
    rendition.linksRemotePictures ? .link(address) : .omitted
  }

  /// Where an address within the site leads; `nil` where that is nowhere.
  private mutating func within(_ address: String) -> String? {
    if known.insert(address).inserted, !address.isEmpty { local.append(address) }
    guard let resolved = rendition.links[address] else { return address }
    return resolved
  }
}
