/// A month as a text names it, perhaps by two names.
struct MonthName {
  var month: Int
  /// The last of two different months with a slash between: «يوليو/أغسطس».
  var last: Int?
  var next: Int
  /// Two names for one month: «كانون الثاني/يناير».
  var isDual = false
  /// The one name can be another word.
  var isHomonym = false
}
