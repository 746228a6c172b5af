/// Does two things at once where `width` allows two threads, else one after the other.
package func concurrently<First: Sendable, Second: Sendable>(
  width: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
) async -> (First, Second) {
  guard width > 1 else { return (first(), second()) }
  async let other = second()
  return (first(), await other)
}
