import Diagnostics

/// Nikola's older way to hold a post back: a tag `draft` or `private`.
enum NikolaTags {
  static func holdBack(_ members: [HeaderLines.Member]) -> Bool {
    members.contains { member in
      member.name.value.lowercased() == "tags"
        && member.value.lowercased().utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x20 })
          .contains { $0.elementsEqual("draft".utf8) || $0.elementsEqual("private".utf8) }
    }
  }
}
