import Testing

@testable import Templates

struct ConformanceTests {
  @Test(
    .enabled("../shared/conformance/mustache is absent") { ConformanceCase.isAvailable },
    arguments: ConformanceCase.all)
  func `renders the specification's case as it expects`(_ test: ConformanceCase) throws {
    #expect(try test.render() == test.expected, "\(test.template)")
  }

  @Test(.enabled("../shared/conformance/mustache is absent") { ConformanceCase.isAvailable })
  func `finds all eight files of the specification`() {
    #expect(Set(ConformanceCase.all.map(\.file)).count == 8)
  }
}
