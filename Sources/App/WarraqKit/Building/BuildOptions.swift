/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The site folder.
  package var site: String
  /// The folder to build into; `public` in the site folder where it is `nil`.
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
  /// Whether nothing is taken over from earlier builds.
  package var clean = false
  /// Whether the site is built without anything taken over too, and both are compared.
  package var verify = false
  /// The version of the program, as people name it: `1.2.0`.
  package var version = ""
  /// What tells this program from every other: what one has kept no other may use.
  package var program = ""
  /// How much time has passed since any one moment, to measure the phases of the build with.
  package var stopwatch: @Sendable () -> Duration = { .zero }
  /// How many threads may work at a time.
  package var jobs = 1
  /// The home folder of the user, which is never replaced.
  package var home: String?
  /// Hears how far the work has come.
  package var progress: WorkProgress.Listener = { _ in }

  /// Asks for a build of the site in a folder.
  package init(site: String, now: Int) {
    self.site = site
    self.now = now
  }
}
