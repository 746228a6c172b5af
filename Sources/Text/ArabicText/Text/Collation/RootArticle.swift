/// Words that begin with ال but have no article: it belongs to the word.
///
/// Words whose alef is written with its hamza (ألمانيا، إلياس) need no list, for the article never
/// has one. Listed are those that are rightly written without it, and names that often are.
enum RootArticle {
  /// Whether a word, folded for `search`, is one of them.
  static func contains(_ word: String) -> Bool { words.contains(Array(word.utf8)) }

  /// In UTF-8, for hashing a `String` would normalise it first.
  private static let words = Set(
    """
    الله اللهم الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللايي اللاتي
    التزام التزامات التزم التقا التماس التماسات التهاب التهابات التفاف التفت التباس
    التحاق التحق التحام التيام التوا التهام التجا التقاط التقط التمس
    المان المانيا الماني المانيه البانيا الباني البانيه الاسكا الكترون الكترونات الكتروني
    الكترونيه الكترونيا الياس الكسندر الكساندر الكسيس البرت البير الفريد اليزابيث اليسا
    الزهايمر الومنيوم الماس الي الا الف الفان
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
