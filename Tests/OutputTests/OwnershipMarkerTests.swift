import Output
import Testing

struct OwnershipMarkerTests {
  @Test func `the marker names program and manifest`() {
    // SHA-256 of "a/index.html\nب\n", as sha256sum prints it.
    #expect(
      OwnershipMarker.text(version: "1.2.3", paths: ["a/index.html", "ب"])
        == """
        Warraq archive site
        program: 1.2.3
        manifest: bbc558b7dbf3ef84456bcee22129f14e5de6762fa8af025952354f7d5700912c

        """)
  }

  @Test func `paths that merely join to the same text are another manifest`() {
    let texts = [["ab", "c"], ["a", "bc"], ["abc"], []]
      .map { OwnershipMarker.text(version: "", paths: $0) }
    #expect(Set(texts).count == texts.count)
  }

  @Test func `the marker lists the files whose names begin with a dot`() {
    let text = OwnershipMarker.text(version: "1", paths: ["a", ".well-known/x", ".b\nfile: c%"])
    #expect(text.hasSuffix("\nfile: .well-known/x\nfile: .b%0Afile: c%25\n"))
  }
}
