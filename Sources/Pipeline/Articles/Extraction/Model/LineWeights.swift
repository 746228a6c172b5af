enum LineWeights {
  static let text: StaticString = ""
}
