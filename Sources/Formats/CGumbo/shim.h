#ifndef WARRAQ_CGUMBO_SHIM_H
#define WARRAQ_CGUMBO_SHIM_H

#include <gumbo.h>

/* Parses HTML without keeping the list of its mistakes, of which a saved page may have thousands. */
static inline GumboOutput *warraq_gumbo_parse(const char *bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, bytes, count);
}

static inline void warraq_gumbo_free(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

#endif
