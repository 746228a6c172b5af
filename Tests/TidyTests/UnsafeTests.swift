import Testing

/// Unsafe calls stand only in files that are listed here with the reason.
struct UnsafeTests {
  /// What unsafe calls are for, by the file that makes them.
  private static let reasons: [String: String] = [
    "App/WarraqKit/Building/TextStore.swift": "compares whole texts, 32 bytes at a time",
    "App/warraq/Serving/ServerProcess.swift": "names what the server is started with",
    "Formats/CommonMark/CommonMark.swift": "hands texts to libcmark and takes its pages over",
    "Formats/CommonMark/Source/MarkdownMarks.swift": "looks at each byte of each text with markup",
    "Formats/CommonMark/MarkdownLimit.swift": "looks at the start of each line",
    "Formats/CommonMark/PlainMarkdown.swift": "reads each text byte by byte",
    "Formats/CommonMark/WordBytes.swift": "reads each text, eight bytes at a time",
    "Formats/Gzip/Gzip.swift": "hands bytes to zlib and takes bytes from it",
    "Formats/HTML/DocumentBuilder.swift": "reads the tree that gumbo makes",
    "Formats/JSON/JSONWriter.swift": "looks for what JSON escapes, eight bytes at a time",
    "Formats/Templates/Name.swift": "reads the bytes of a literal, which are at hand only so",
    "Formats/Templates/Record.swift": "gives its fields to the renderer in place",
    "Formats/Templates/Rendering/Place.swift": "reads each value of each page in place",
    "Formats/Templates/Rendering/Scope.swift": "looks up each name of each page in place",
    "Formats/Templates/Rendering/HTMLEscaping.swift":
      "looks for what HTML escapes, eight bytes at a time",
    "Formats/Templates/Rendering/Renderer.swift": "copies the texts of templates into the page",
    "Formats/YAMLReading/YAMLComposer.swift": "hands texts to libyaml",
    "Formats/YAMLReading/YAMLEvent.swift": "takes events from libyaml",
    "Pipeline/Articles/Extraction/Features/LineShape.swift": "looks at each byte of each line",
    "Pipeline/Articles/Extraction/Features/LineWords.swift": "hashes the words of each line",
    "Pipeline/Articles/Extraction/Line.swift": "counts each line where it stands in its text",
    "Pipeline/Articles/Extraction/Model/DecoderPass.swift": "adds up numbers, several at a time",
    "Pipeline/Articles/Extraction/Model/FeatureRows.swift": "looks up each feature of each line",
    "Pipeline/Articles/Extraction/Model/LineDecoder.swift": "adds up numbers, several at a time",
    "Pipeline/Articles/Extraction/Model/LineScores.swift": "adds up numbers, several at a time",
    "Pipeline/Articles/Extraction/Cues/NoticeCue.swift": "compares words where they stand",
    "Pipeline/Articles/Extraction/Shapes/RunInBoilerplate.swift": "hashes words where they stand",
    "Pipeline/Articles/Extraction/TextLines.swift": "looks for line ends, 32 bytes at a time",
    "Pipeline/Articles/Extraction/Words/HashedWords.swift": "hashes the first word of each line",
    "Pipeline/Articles/Extraction/Words/Openings.swift": "hashes the first word of each line",
    "Pipeline/Articles/HTML/Lines/LineDraft.swift": "counts each line where it stands in its page",
    "Pipeline/Articles/Markdown/FrontMatterWriter.swift": "copies the text of each article",
    "Pipeline/Articles/Markdown/MarkdownLine.swift": "looks at each byte of each line",
    "Pipeline/Articles/Markdown/HiddenMarkdown.swift": "looks at the start of each line",
    "Pipeline/Articles/Markdown/MarkdownWriter.swift": "looks at each byte of each line",
    "Pipeline/Articles/Recurrence/LineKey.swift": "hashes each line where it stands in its text",
    "Pipeline/Articles/Recurrence/SourceLines.swift":
      "hashes each line where it stands in its text",
    "Pipeline/Articles/Tagging/NameMatcher.swift": "looks up each word of each text",
    "Pipeline/Articles/Versions/Sketch.swift": "hashes every four words of each text",
    "Pipeline/Pages/Addresses/URLText.swift": "encodes each link of each page",
    "Pipeline/Site/AddressKey.swift": "looks at each byte of each address",
    "Pipeline/Pages/XMLText.swift": "looks for what XML escapes, eight bytes at a time",
    "Support/Bytes/BinaryReader.swift": "reads the state of the last build, word by word",
    "Support/Bytes/BinaryWriter.swift": "writes the state of a build, word by word",
    "Support/Bytes/ByteBuffer.swift": "owns the memory of the page that is being written",
    "Support/Bytes/String+Bytes.swift": "compares texts, 32 bytes at a time",
    "Support/Disk/Disk+Changes.swift": "hands bytes to the system",
    "Support/Disk/Disk.swift": "takes bytes and names from the system",
    "Support/Disk/OpenFolder.swift": "takes entries of folders from the system",
    "Support/Parallelism/WorkerPool.swift": "gives threads that it starts what they work for",
    "Support/Hashing/ContentHash.swift": "writes digits into a string",
    "Support/Hashing/Fingerprint.swift": "hashes bytes where they stand",
    "Support/Hashing/XXH64.swift": "hashes the inputs of each page, eight bytes at a time",
    "Support/Paths/FileName.swift": "looks at each byte of each name",
    "Support/Paths/SitePath.swift": "looks at each byte of each path",
    "Text/ArabicText/Dates/DateLine.swift": "reads each line in which a date may stand",
    "Text/ArabicText/Dates/Reading/DateLocator.swift": "reads each line of each text",
    "Text/ArabicText/Dates/Reading/DateScanner.swift": "reads each line of each text",
    "Text/ArabicText/Decoding/TextSuspicion.swift": "looks at each byte of each text",
    "Text/ArabicText/Decoding/VisualOrder.swift": "looks at the first bytes of each text",
    "Text/ArabicText/Text/Cleaning/TextCleaning.swift": "looks at each byte of each front matter",
    "Text/ArabicText/Text/ByteKey.swift": "hashes bytes at once, which an array does one by one",
    "Text/ArabicText/Text/Folding/DisplayFolding.swift": "looks at each byte of each text",
    "Text/ArabicText/Text/Folding/FoldingLevel.swift": "folds lines where they stand",
    "Text/ArabicText/Text/Folding/KeyFolding.swift": "folds each text into memory of the stack",
    "Text/ArabicText/Text/Phrases/ByteSearch.swift": "compares eight bytes at each place of a text",
    "Text/ArabicText/Text/Phrases/FoldedLines.swift":
      "compares eight bytes at each place of a text",
    "Text/ArabicText/Text/Phrases/Phrase.swift": "looks for phrases at each word of each line",
    "Text/ArabicText/Text/Phrases/PhraseList.swift": "looks for phrases at each word of each line",
    "Text/ArabicText/Text/Slug.swift": "makes a slug of each tag and headline, byte by byte",
    "Text/ArabicText/Text/Trimming.swift": "trims each line where it stands in its text",
    "Text/ArabicText/Text/UTF8Decoding.swift": "decodes what the loops over bytes come upon",
    "Text/ArabicText/Text/Words/LineForm.swift": "looks at each byte of each line",
    "Text/ArabicText/Text/Words/Tokenizer.swift": "looks at each byte of each text",
    "Text/ArabicText/Text/Words/WordHashes.swift": "looks at each byte of each text",
  ]

  private static func isUnsafe(_ file: SourceFile) -> Bool {
    file.code.contains { $0.contains("Unsafe") || $0.contains("unsafe") }
  }

  @Test func `unsafe calls stand where a reason is given, and every reason is needed`() {
    let files = Set(SourceFile.sources.filter(Self.isUnsafe).map { $0.path.dropFirst(8) })
    let listed = Set(Self.reasons.keys.map { $0[...] })
    #expect(files.subtracting(listed).sorted() == [], "no reason is given for these")
    #expect(listed.subtracting(files).sorted() == [], "these make no unsafe call any longer")
  }

  @Test(arguments: [
    ("a.withUnsafeBytes { $0 }", true), ("// UnsafePointer", false), ("let a = \"Unsafe\"", false),
    ("nonisolated(unsafe) let a = 1", true), ("a.withUTF8 { $0.count }", false),
  ])
  func `an unsafe call is seen in code alone`(_ line: String, _ isUnsafe: Bool) {
    #expect(Self.isUnsafe(SourceFile("Sources/X/Y.swift", text: line)) == isUnsafe)
  }
}
