/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The site folder.
  package var site: String
  /// The folder to build into; `nil` means `public` in the site folder.
  package var output: String?
  /// Replaces the `baseURL` of the configuration.
  package var baseURL: String?
  /// The moment that counts as now, in seconds since 1970-01-01T00:00:00Z: it decides which articles
  /// are due, and nothing else.
  package var now: Int
  /// Whether links name `index.html`; the configuration may ask for it too.
  package var offline = false
  /// Whether drafts are published; the configuration may ask for it too.
  package var drafts = false
  /// Whether an error or a warning keeps the old site in place.
  package var strict = false
  /// Whether the site is only for the person who edits it: it is built into a folder of its own, see
  /// ``Preview``.
  var isPreview = false
  /// Of how many articles that are withheld a note is made each; of the others one.
  var mostWithheld = 10
  /// Whether the folder of the site is as the last build left it, because nobody else knows of it.
  var ownsSite = false
  /// Whether nothing of earlier builds is reused.
  package var clean = false
  /// Whether the site is also built without reusing anything, and both are compared.
  package var verify = false
  /// The version of the program, as people name it: `1.2.0`.
  package var version = ""
  /// A text that differs between any two builds of the program, which must not share a state.
  package var program = ""
  /// The time since some fixed moment, to measure the phases of the build.
  package var stopwatch: @Sendable () -> Duration = { .zero }
  /// How many threads may work at a time.
  package var jobs = 1
  /// The home folder of the user, which is never replaced.
  package var home: String?
  /// Receives the progress of the work.
  package var progress: WorkProgress.Listener = { _ in }

  /// Asks for a build of the site in a folder.
  package init(site: String, now: Int) {
    self.site = site
    self.now = now
  }
}
