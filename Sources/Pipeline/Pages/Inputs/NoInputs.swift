/// The inputs of a page that shows only what all pages share.
struct NoInputs: Encodable {}
