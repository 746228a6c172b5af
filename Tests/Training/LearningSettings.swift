/// What the texts are made into before anything is learned from them.
struct LearningSettings: Sendable {
  /// In how many surroundings each text is learned besides.
  var copies = 3
  /// By how many invented sites each text is laid out.
  var layouts = 4
  /// What these count for together; a text itself counts 1, and its copies together as much.
  var layoutWeight = 1.5
  /// What a text without a headline counts for: corpora hold more of these than archives do.
  var shareWithoutTitle = 0.4
}
