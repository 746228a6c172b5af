/// Where a value stands in the data of a page.
///
/// It is used only inside the closure that was given the memory of its record, see
/// ``Record/withScope(_:)``: reading values in place saves a twentieth of a build.
struct Place {
  private let pointer: UnsafePointer<Value>

  /// A value on loan from its place.
  ///
  /// It cannot be copied, or else reading it through a pointer would copy it, and counting the
  /// reference in it up and down costs more than to write it.
  struct Loan: ~Copyable {
    let value: Value
  }

  init(_ pointer: UnsafePointer<Value>) {
    self.pointer = pointer
  }

  /// Calls `body` with the value.
  @inline(__always)
  func look<Result, Failure>(
    _ body: (borrowing Loan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try pointer.withMemoryRebound(to: Loan.self, capacity: 1) { loan throws(Failure) in
      try body(loan.pointee)
    }
  }
}
