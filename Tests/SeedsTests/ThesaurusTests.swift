import Diagnostics
import Seeds
import TestSupport
import Testing

struct ThesaurusTests {
  @Test func `reads names, other spellings and broader names`() {
    let read = Thesaurus.read(
      """
      # countries
      - name: إيران
      - name: سيرغي شويغو
        also: [شويغو, شويجو]
        broader: روسيا
      """, file: "seeds/thesaurus.yml")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(
      read.value.terms == [
        Thesaurus.Term(name: "إيران"),
        Thesaurus.Term(name: "سيرغي شويغو", also: ["شويغو", "شويجو"], broader: ["روسيا"]),
      ])
  }

  @Test(arguments: [
    (
      "- name: a\n- also: b",
      "t.yml:2:3: error: a term must have ‘name’, with a letter or a digit in it [wrong-value]"
    ),
    (
      "- name: a\n- name: '...'",
      "t.yml:2:3: error: a term must have ‘name’, with a letter or a digit in it [wrong-value]"
    ),
    ("- name: a\n- b", "t.yml:2:3: error: a term must have ‘name’ [wrong-value]"),
    (
      "- name: a\n  als: b",
      "t.yml:2:3: warning: unknown key ‘als’; did you mean ‘also’? [unknown-key]"
    ),
  ])
  func `a mistake in one term leaves the others`(_ yaml: String, _ problem: String) {
    let read = Thesaurus.read(yaml, file: "t.yml")
    #expect(read.diagnostics.map(\.description) == [problem])
    #expect(read.value.terms == [Thesaurus.Term(name: "a")])
  }

  @Test(arguments: [
    ("name: a", "t.yml:1:1: error: this must be a list of terms, each with ‘name’ [wrong-value]")
  ])
  func `what is no list is refused`(_ yaml: String, _ problem: String) {
    let read = Thesaurus.read(yaml, file: "t.yml")
    #expect(read.diagnostics.map(\.description) == [problem])
    #expect(read.value.terms.isEmpty)
  }

  @Test func `the thesaurus of the archive is right`() throws {
    let read = Thesaurus.read(try Repository.text("seeds/thesaurus.yml"), file: "thesaurus.yml")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let names = Set(read.value.terms.map(\.name))
    #expect(names.count == read.value.terms.count, "a name stands twice")
    for term in read.value.terms {
      for broader in term.broader {
        #expect(names.contains(broader), "‘\(broader)’ above ‘\(term.name)’ is no term")
      }
    }
  }

  @Test(arguments: [
    ("- {name: a, broader: a}", [1]), ("- {name: a, broader: b}\n- {name: b, broader: a}", [2]),
    (
      "- {name: a, broader: [x, b]}\n- {name: b, broader: c}\n- {name: c, broader: a}", [3]
    ),
    (
      "- {name: a, broader: [b, c]}\n- {name: b, broader: d}\n- {name: c, broader: d}\n- {name: d}",
      []
    ),
    ("- {name: a, broader: [b, a]}\n- {name: b, broader: b}", [1, 2]),
  ])
  func `a name that is broader than itself is refused at its place`(
    _ yaml: String, _ lines: [Int]
  ) {
    let read = Thesaurus.read(yaml, file: "t.yml")
    #expect(read.diagnostics.map { $0.location?.line } == lines)
    #expect(read.diagnostics.allSatisfy { $0.identifier == "thesaurus-loop" })
    for line in lines { #expect(read.value.terms[line - 1].broader == []) }
  }
}
