import Foundation
import TestSupport

/// A folder in which commands of documents and workflows are run as they stand, with programs in the place of
/// those that need root, a network, an account, or half an hour.
struct StandIns {
  /// Where the commands are run, which is the home folder too.
  let folder: TemporaryFolder
  private let programs: TemporaryFolder

  /// The stand-ins, by the names of the programs; ``preview`` is for documents alone.
  private static let scripts = [
    // What is to be installed is there.
    "apt-get": #"case $1 in update | install) ;; *) exit 2 ;; esac"#,
    // The real one, but with programs that are built already; what takes long it only has to know.
    "make": #"""
    PATH=${PATH#*:}
    case " $* " in
      *" install "* | *" site "*)
        if [ -x "$PROGRAM-serve" ]; then
          exec make -s BUILD=: WARRAQ="$PROGRAM" BUILD_SERVER=: SERVER="$PROGRAM-serve" "$@"
        fi
        exec make -s BUILD=: WARRAQ="$PROGRAM" "$@" SERVER_TOO= ;;
      *" dist "*) mkdir -p dist && echo x >dist/warraq.tar.xz && echo x >dist/warraq.deb ;;
    esac
    exec make -n "$@" >/dev/null
    """#,
    // The other machine is this one.
    "ssh": #"shift; exec "$@""#,
    "netlify": #"[ "$1 $2 $3" = "deploy --prod --dir" ] && [ -s "$4/index.html" ]"#,
    "wrangler":
      #"[ "$1 $2 $4" = "pages deploy --project-name" ] && [ -s "$3/index.html" ]"#,
    "gh": #"""
    [ "$1 $2" = "release create" ] && [ -n "$GH_TOKEN" ] && [ -n "$3" ] || exit 2
    shift 3
    for file; do
      case $file in --*) exit 0 ;; esac
      [ -s "$file" ] || exit 1
    done
    exit 1
    """#,
    // Runs what is installed of that which it would fetch.
    "pipx": #"""
    [ "$1" = run ] || exit 2
    shift
    if [ "$1" = --spec ]; then shift 2; fi
    if command -v "$1" >/dev/null; then exec "$@"; fi
    """#,
  ]

  /// A preview does not end by itself; this one ends once it shows the site.
  private static let preview = #"""
    [ "$1" = serve ] || exec "$PROGRAM" "$@"
    "$PROGRAM" "$@" 2>"$HOME/serve.log" &
    for _ in $(seq 600); do
      if grep -q "Ctrl-C ends it" "$HOME/serve.log"; then kill $!; wait $! || exit 0; fi
      kill -0 $! || exit 1
      sleep 0.1
    done
    exit 1
    """#

  /// Prepares an empty folder; with the program on the search path where that `hasProgram`.
  init(hasProgram: Bool) throws {
    folder = try TemporaryFolder()
    programs = try TemporaryFolder()
    let scripts = Self.scripts.merging(hasProgram ? ["warraq": Self.preview] : [:]) { $1 }
    for (name, text) in scripts {
      try programs.write("#!/bin/sh\n\(text)\n".utf8, to: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(programs.path)/\(name)")
    }
  }

  /// What a site needs, and what `make` reads, from the repository.
  func copyRepository(to path: String = "") throws {
    let names = [
      "seeds", "static", "starter", "warraq.yml", "Makefile", "Package.swift", ".ci", ".github",
    ]
    for name in names { try folder.copyFromPackage(name, to: path + name) }
  }

  /// Runs a script by a shell, in a folder below, with the programs of `paths` before all others.
  func run(
    _ script: String, by shell: [String] = ["sh", "-eu"], in path: String = "",
    paths: [String] = [], environment: [String: String] = [:]
  ) throws -> (status: Int32, messages: String) {
    let system = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    // The stand-in for `make` takes its own folder, the first, from the path.
    let all = [programs.path] + paths + [system]
    var variables = [
      "PATH": all.joined(separator: ":"), "HOME": folder.path, "PROGRAM": Program.path,
    ]
    variables.merge(environment) { $1 }
    let result = try ChildProcess.run(
      "/usr/bin/env", shell + ["-c", script], in: "\(folder.path)/\(path)", environment: variables)
    return (
      result.status, String(decoding: result.output + result.messages, as: UTF8.self)
    )
  }
}
