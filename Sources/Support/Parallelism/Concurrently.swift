/// Runs two functions at the same time if `width` allows two threads, else one after the other.
package func concurrently<First: Sendable, Second: Sendable>(
  width: Int, _ first: @escaping @Sendable () async -> First,
  _ second: @escaping @Sendable () async -> Second
) async -> (First, Second) {
  guard width > 1 else { return (await first(), await second()) }
  async let other = second()
  return (await first(), await other)
}
