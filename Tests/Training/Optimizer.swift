/// Finds the least loss with a penalty on the weights: OWL-QN (Andrew and Gao, 2007), which is L-BFGS
/// that leaves weights at zero where they earn less than they cost.
struct Optimizer {
  /// What each unit of a weight costs, and of its square.
  var absoluteCost = 0.4
  var squareCost = 0.2
  var steps = 100
  private static let memory = 6

  func minimum(
    from start: [Double], _ loss: ([Double]) -> (loss: Double, gradient: [Double])
  ) -> [Double] {
    var point = start
    var (value, gradient) = penalized(point, loss)
    var history: [(step: [Double], change: [Double], product: Double)] = []
    for round in 0..<steps {
      let slope = pseudoGradient(point, gradient)
      var direction = Self.direction(slope, history)
      for index in direction.indices where direction[index] * slope[index] >= 0 {
        direction[index] = 0
      }
      let descent = Self.dot(direction, slope)
      guard descent < -1e-9 else { break }
      var length = round == 0 ? 1 / max(1, Self.dot(slope, slope).squareRoot()) : 1.0
      var found: (point: [Double], value: Double, gradient: [Double])?
      for _ in 0..<20 {
        let next = move(point, direction, length, slope)
        let (nextValue, nextGradient) = penalized(next, loss)
        if nextValue <= value + 1e-4 * length * descent {
          found = (next, nextValue, nextGradient)
          break
        }
        length /= 2
      }
      guard let found else { break }
      let step = zip(found.point, point).map(-)
      let change = zip(found.gradient, gradient).map(-)
      let product = Self.dot(step, change)
      if product > 1e-12 {
        history.append((step, change, product))
        if history.count > Self.memory { history.removeFirst() }
      }
      let gain = value - found.value
      (point, value, gradient) = (found.point, found.value, found.gradient)
      if gain < 1e-5 * abs(value) { break }
    }
    return point
  }
}

extension Optimizer {
  /// The loss with both penalties, and the gradient without the absolute one.
  private func penalized(
    _ point: [Double], _ loss: ([Double]) -> (loss: Double, gradient: [Double])
  ) -> (Double, [Double]) {
    var (value, gradient) = loss(point)
    for index in point.indices {
      value += squareCost * point[index] * point[index] + absoluteCost * abs(point[index])
      gradient[index] += 2 * squareCost * point[index]
    }
    return (value, gradient)
  }

  private func pseudoGradient(_ point: [Double], _ gradient: [Double]) -> [Double] {
    point.indices.map { index in
      let slope = gradient[index]
      if point[index] > 0 { return slope + absoluteCost }
      if point[index] < 0 { return slope - absoluteCost }
      if slope + absoluteCost < 0 { return slope + absoluteCost }
      if slope - absoluteCost > 0 { return slope - absoluteCost }
      return 0
    }
  }

  /// One step, in which no weight changes its sign.
  private func move(
    _ point: [Double], _ direction: [Double], _ length: Double, _ slope: [Double]
  ) -> [Double] {
    point.indices.map { index in
      let next = point[index] + length * direction[index]
      let side = point[index] != 0 ? point[index] : -slope[index]
      return next * side > 0 ? next : 0
    }
  }

  private static func direction(
    _ slope: [Double], _ history: [(step: [Double], change: [Double], product: Double)]
  ) -> [Double] {
    var direction = slope.map { -$0 }
    var factors: [Double] = []
    for (step, change, product) in history.reversed() {
      let factor = dot(step, direction) / product
      factors.append(factor)
      for index in direction.indices { direction[index] -= factor * change[index] }
    }
    if let last = history.last {
      let scale = last.product / dot(last.change, last.change)
      for index in direction.indices { direction[index] *= scale }
    }
    for (item, factor) in zip(history, factors.reversed()) {
      let correction = factor - dot(item.change, direction) / item.product
      for index in direction.indices { direction[index] += correction * item.step[index] }
    }
    return direction
  }

  private static func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * other[index] }
    return sum
  }
}
