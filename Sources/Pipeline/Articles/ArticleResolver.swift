import ArabicText
package import Diagnostics
package import Seeds

/// Settles the metadata of articles: front matter over sidecar over what is printed over what can be
/// inferred, field by field.
package struct ArticleResolver: Sendable {
  private let tagger: Tagger

  /// Makes a resolver for an archive whose tags `tagger` decides.
  package init(tagger: Tagger = Tagger()) {
    self.tagger = tagger
  }

  /// Makes the article of a seed.
  package func article(of seed: Seed) -> Diagnosed<Article> {
    let manuscript = Manuscript.reading(seed)
    let article = article(of: seed, manuscript.value)
    return Diagnosed(article.value, manuscript.diagnostics + article.diagnostics)
  }

  /// Makes the article of a seed whose structure has been found.
  package func article(of seed: Seed, _ manuscript: Manuscript) -> Diagnosed<Article> {
    let metadata = metadata(of: seed, manuscript)
    return Diagnosed(Article(metadata.value, ArticleText(manuscript)), metadata.diagnostics)
  }
}

extension ArticleResolver {
  private func metadata(of seed: Seed, _ manuscript: Manuscript) -> Diagnosed<Metadata> {
    let resolution = FieldResolution(seed: seed)
    let words = SpokenWords(manuscript)
    let title = resolution.title(manuscript)
    let standfirst = resolution.field(\.standfirst, printed: manuscript.standfirst)
    let slug = resolution.slug(title: title)
    let metadata = Metadata(
      id: seed.file.id, file: seed.file, original: seed.original, digest: seed.digest,
      title: title,
      kicker: resolution.field(\.kicker, printed: manuscript.kicker), standfirst: standfirst,
      published: PublicationResolver.publication(seed, manuscript),
      updated: resolution.value(\.updated) ?? manuscript.updated,
      publishAt: resolution.value(\.publishAt),
      expiresAt: resolution.value(\.expiresAt),
      publisher: resolution.field(\.publisher, printed: manuscript.publisher),
      source: resolution.field(\.source, printed: manuscript.source),
      agency: resolution.field(\.agency, printed: manuscript.agency),
      place: resolution.field(\.place, printed: manuscript.place),
      byline: resolution.field(\.byline, printed: manuscript.byline),
      credits: resolution.list(\.credits) ?? manuscript.credits, keywords: manuscript.keywords,
      related: resolution.list(\.related) ?? manuscript.related,
      tags: tagger.tags(seed, manuscript, in: words.subject),
      summary: resolution.value(\.summary) ?? standfirst?.value ?? Excerpt.summary(of: manuscript),
      slug: slug.value, aliases: seed.frontMatter.aliases ?? seed.sidecar.aliases ?? [],
      isDraft: resolution.value(\.draft) ?? false, language: resolution.value(\.lang),
      sketch: Sketch(ofWords: words.text))
    return Diagnosed(metadata, slug.diagnostics)
  }
}
