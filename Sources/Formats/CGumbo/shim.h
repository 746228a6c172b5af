#ifndef WARRAQ_CGUMBO_SHIM_H
#define WARRAQ_CGUMBO_SHIM_H

#include <gumbo.h>
#include <stdbool.h>
#include <string.h>

/* Parses HTML without keeping the list of its mistakes, of which a saved page may have thousands. */
static inline GumboOutput *warraq_gumbo_parse(const char *bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, bytes, count);
}

/* Parses a string of HTML as the content of a body. */
static inline GumboOutput *warraq_gumbo_parse_fragment(const char *string) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.fragment_context = GUMBO_TAG_BODY;
  return gumbo_parse_with_options(&options, string, strlen(string));
}

static inline void warraq_gumbo_free(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

static inline bool warraq_begins(GumboStringPiece piece, const char *start) {
  return piece.length >= strlen(start) && memcmp(piece.data, start, strlen(start)) == 0;
}

static inline bool warraq_contains(const char *string, const char *part) {
  return strstr(string, part) != NULL;
}

#endif
