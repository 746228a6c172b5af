#include "CArguments.h"

#include <stdlib.h>

#if defined(__linux__)
#include <sys/auxv.h>
#endif

static int count = 0;
static char **arguments = NULL;

// These libraries hand the arguments of `main` to constructors too.
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}
#endif

int warraq_argument_count(void) { return count; }

const char *warraq_argument(int index) { return arguments[index]; }

const char *warraq_program_path(void) {
#if defined(__linux__)
  return (const char *)getauxval(AT_EXECFN);
#else
  return NULL;
#endif
}
