import Bytes
package import Hashing

/// What a source is known by, whatever it says: hashes of its bytes.
package struct SeedIdentity: Sendable, Hashable {
  /// The SHA-256 of the original (FIPS 180-4), 64 lower-case hexadecimal digits.
  package let originalHash: String
  /// What tells the state of all files of the source, their names included, from any other.
  package let fingerprint: Fingerprint

  /// Takes over an identity that was found earlier.
  package init(originalHash: String, fingerprint: Fingerprint) {
    self.originalHash = originalHash
    self.fingerprint = fingerprint
  }

  /// Hashes the files of a source.
  package init(_ bytes: SeedBytes) {
    let hash = ContentHash.sha256(bytes.original)
    originalHash = hash
    fingerprint = Fingerprint { writer in
      bytes.file.write(to: &writer)
      hash.write(to: &writer)
      bytes.sidecar.map(Fingerprint.init(of:)).write(to: &writer)
      bytes.separateOriginal.map { _ in Fingerprint(of: bytes.article) }.write(to: &writer)
    }
  }
}
