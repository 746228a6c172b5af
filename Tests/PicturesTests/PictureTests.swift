import Testing

@testable import Pictures

/// The headers of pictures, and which SVG is published.
@Suite struct PictureTests {
  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(number >> (8 * $0) & 0xFF) }
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    big(number, count).reversed()
  }

  private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(name.utf8) + content
  }

  private static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + Array("IHDR".utf8)
      + big(width, 4) + big(height, 4) + [8, 6, 0, 0, 0]
  }

  private static func frame(_ marker: UInt8, _ width: Int, _ height: Int) -> [UInt8] {
    [0xFF, marker] + big(11, 2) + [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
  }

  private static func exif(orientation: Int, isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      isLittle ? little(value, count) : big(value, count)
    }
    let tiff =
      Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
      + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2)
    let content = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xE1] + big(content.count + 2, 2) + content
  }

  private static func jpeg(_ segments: [UInt8]...) -> [UInt8] { [0xFF, 0xD8] + segments.joined() }

  private static func webp(_ chunk: String, _ content: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + little(content.count + 12, 4) + Array("WEBP".utf8) + Array(chunk.utf8)
      + little(content.count, 4) + content
  }

  private static func avif(_ properties: [UInt8]) -> [UInt8] {
    box("ftyp", Array("mif1".utf8) + [0, 0, 0, 0] + Array("avifmiaf".utf8))
      + box("meta", [0, 0, 0, 0] + box("hdlr", [1, 2, 3]) + box("iprp", box("ipco", properties)))
  }

  private static func ispe(_ width: Int, _ height: Int) -> [UInt8] {
    box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4))
  }

  static let pictures: [(bytes: [UInt8], format: Picture.Format, width: Int, height: Int)] = [
    (png(640, 480), .png, 640, 480),
    (Array("GIF89a".utf8) + little(300, 2) + little(7, 2), .gif, 300, 7),
    (jpeg(frame(0xC0, 800, 600)), .jpeg, 800, 600),
    (jpeg([0xFF, 0xFE, 0, 4, 1, 2], [0xFF], frame(0xC2, 801, 600)), .jpeg, 801, 600),
    (jpeg(exif(orientation: 6, isLittle: true), frame(0xC0, 800, 600)), .jpeg, 600, 800),
    (jpeg(exif(orientation: 8, isLittle: false), frame(0xC0, 800, 600)), .jpeg, 600, 800),
    (jpeg(exif(orientation: 3, isLittle: true), frame(0xC0, 800, 600)), .jpeg, 800, 600),
    (webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(320, 2) + little(200, 2)), .webp, 320, 200),
    (webp("VP8L", [0x2F] + little((199 << 14) | 319, 4)), .webp, 320, 200),
    (webp("VP8X", [0, 0, 0, 0] + little(1_919, 3) + little(1_079, 3)), .webp, 1_920, 1_080),
    (avif(ispe(100, 80) + ispe(1_000, 800)), .avif, 1_000, 800),
    (avif(ispe(1_000, 800) + box("irot", [1])), .avif, 800, 1_000),
    (
      Array("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30.4'/>".utf8), .svg, 40, 30
    ),
    (
      Array("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg viewBox='0 0 64 32'></svg>".utf8), .svg, 64,
      32
    ),
    (Array("\u{FEFF}<svg width=\"50%\" viewBox=\"0,0,10,20\"></svg>".utf8), .svg, 10, 20),
  ]

  @Test(arguments: pictures.indices) func `reads the format and the size of a picture`(
    row: Int
  ) throws {
    let expected = Self.pictures[row]
    let picture = try Picture(expected.bytes)
    #expect(picture.format == expected.format)
    #expect(picture.width == expected.width && picture.height == expected.height, "\(picture)")
  }

  @Test(arguments: pictures.indices) func `a picture that is cut off has no size or the whole one`(
    row: Int
  ) throws {
    let whole = try Picture(Self.pictures[row].bytes)
    for count in Self.pictures[row].bytes.indices {
      let bytes = Array(Self.pictures[row].bytes.prefix(count))
      if let part = try? Picture(bytes) { #expect(part == whole, "\(count)") }
    }
  }

  @Test(arguments: [
    "", "plain text", "%PDF-1.7", "<html><body></body></html>", "GIF", "BM123456789",
  ]) func `nothing else is a picture`(text: String) {
    #expect(throws: PictureMistake.unknownFormat) { try Picture(Array(text.utf8)) }
  }

  @Test func `a picture without a side is damaged`() {
    #expect(throws: PictureMistake.damaged) { try Picture(Self.png(0, 5)) }
    #expect(throws: PictureMistake.damaged) { try Picture(Self.png(5, 2_000_000_000)) }
  }

  @Test(arguments: [
    "<g><path d='M0 0L1 1'/><use href='#a'/></g>",
    "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
    "<style>.a { fill: red; mask: url( '#m' ) }</style><text class='a'>نص</text>",
    "<image href='data:image/png;base64,AAAA'/>", "<title>عنوان</title>",
  ]) func `an SVG that only shows something is a picture`(content: String) throws {
    _ = try Picture(Array("<svg width='9' height='9'>\(content)</svg>".utf8))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<g onclick='x()'/>", "<g ONLOAD='x'/>",
    "<foreignObject><p>x</p></foreignObject>", "<a href='https://a.example'><text>x</text></a>",
    "<image href='https://a.example/x.png'/>", "<image xlink:href='//a.example/x.png'/>",
    "<image href='data:image/svg+xml;base64,AAAA'/>", "<use href='other.svg#a'/>",
    "<use href='&#104;ttps://a.example'/>", "<rect fill='url(https://a.example/#x)'/>",
    "<rect style='fill:url(//a.example)'/>", "<style>@import 'x.css';</style>",
    "<style>rect{fill:u\\72l(x)}</style>", "<style>*{background:image-set('x')}</style>",
    "<animate attributeName='href' to='javascript:x'/>", "<set attributeName='onclick' to='x'/>",
    "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>x</h:script>",
    "<g xmlns='http://www.w3.org/1999/xhtml'/>", "<iframe src='x'/>", "<handler/>",
    "<![CDATA[x]]>", "<?xml-stylesheet href='x.css'?>", "<g a=b/>", "<g a/>", "<g>", "</g>",
    "<rect filter='url(&quot;https://a.example&quot;)'/>",
  ]) func `an SVG that does anything else is refused`(content: String) {
    #expect(throws: PictureMistake.self, "\(content)") {
      try Picture(Array("<svg width='9' height='9'>\(content)</svg>".utf8))
    }
  }

  @Test func `an SVG with a document type is refused`() {
    let bomb = "<!DOCTYPE svg [<!ENTITY a 'x'>]><svg width='9' height='9'>&a;</svg>"
    #expect(throws: PictureMistake.self) { try Picture(Array(bomb.utf8)) }
  }

  @Test(
    arguments: [
      ("data:image/gif;base64,R0lGODlh", Array("GIF89a".utf8)), ("data:,a%20b", Array("a b".utf8)),
      ("DATA:text/plain;BASE64,YWI=", Array("ab".utf8)), ("data:;base64,YQ", Array("a".utf8)),
      ("data:image/png;base64,a*b", nil), ("data:image/png", nil), ("https://a.example/,", nil),
      ("data:;base64,_-8", [0xFF, 0xEF]),
    ] as [(String, [UInt8]?)])
  func `takes bytes out of an address that holds them`(address: String, bytes: [UInt8]?) {
    #expect(DataAddress.bytes(of: address) == bytes)
  }
}
