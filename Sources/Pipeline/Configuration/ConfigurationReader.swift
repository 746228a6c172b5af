package import Diagnostics
import Disk
import Seeds
import YAMLReading

/// Reads the configuration file of a site.
///
/// Every mistake in it is an error, unknown keys included, so that no site is built in another way
/// than its owner expects.
package enum ConfigurationReader {
  /// The configuration of the site in the folder `site`; the defaults if there is no file.
  ///
  /// What has nearly its name, or its name and is no file, is an error: its owner expects it to be read.
  package static func read(site: String) throws(DiagnosedError) -> Diagnosed<Configuration> {
    let file = Configuration.fileName
    let problems = try misfits(in: site)
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    do throws(DiskError) {
      guard try Disk.kind(of: "\(site)/\(file)") != nil else { return Diagnosed(Configuration()) }
    } catch {
      // Without its configuration, the site would be another one.
      throw DiagnosedError(error, at: file)
    }
    let yaml = try SourceFile.text(of: file, in: site)
    return try read(yaml, file: file)
  }

  /// The configuration in a YAML text.
  package static func read(
    _ yaml: String, file: String
  ) throws(DiagnosedError) -> Diagnosed<Configuration> {
    var configuration = Configuration()
    let document = YAMLDocument(yaml, file: file)
    let diagnostics = document.read(
      YAMLKeyTable(ConfigurationKey.all.map(\.reading)), into: &configuration, unknownKeys: .error)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw DiagnosedError(diagnostics)
    }
    let notes = configuration.withoutEffect.map { key in
      Diagnostic(
        .note, "no-effect", "‘\(key.value)’ has no effect in this version",
        ar: "لا أثر لـ«\(key.value)» في هذا الإصدار", at: key.location)
    }
    return Diagnosed(configuration, diagnostics + notes)
  }
}

extension ConfigurationReader {
  private static func misfits(in site: String) throws(DiagnosedError) -> [Diagnostic] {
    let file = Configuration.fileName
    let names: [String]
    do {
      names = try Disk.entries(of: site).map(\.name)
    } catch {
      throw DiagnosedError(
        SourceFile.systemFailure, error.wording, at: SourceLocation(file: site))
    }
    return names.compactMap { name in
      let isConfiguration = name == file
      guard isConfiguration || [file, "warraq.yaml"].contains(name.lowercased()),
        !isConfiguration || !Disk.isFile("\(site)/\(file)")
      else { return nil }
      return Diagnostic(
        .error, "configuration",
        isConfiguration
          ? "this is not a file; put the configuration in its place"
          : "this file is not read; the configuration is ‘\(file)’, so rename this file or remove it",
        ar: isConfiguration
          ? "ليس هذا ملفًّا؛ ضع ملف الإعدادات مكانه"
          : "لا يُقرأ هذا الملف؛ ملف الإعدادات هو «\(file)»، فغيّر اسم هذا أو احذفه",
        at: SourceLocation(file: name))
    }
  }
}
