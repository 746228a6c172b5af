/// What the texts are made into before anything is learned from them.
struct LearningSettings: Sendable {
  /// In how many surroundings each text is learned besides.
  var copies = 3
  /// What these count for together; the text itself counts 1.
  var copyWeight = 1.0
  /// By how many invented sites each text is laid out.
  var layouts = 3
  /// What these count for together.
  var layoutWeight = 1.0
  /// At how many sites a feature must be seen.
  var fewestSites = 2
  /// In how many hundredths of the lines of copies nothing is learned of the words, so that something else
  /// is learned of such lines.
  var droppedWords = 20
  /// In how many nothing is learned of what cues have noted.
  var droppedSigns = 10
}
