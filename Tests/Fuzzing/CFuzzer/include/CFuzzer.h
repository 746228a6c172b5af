#ifndef WARRAQ_CFUZZER_H
#define WARRAQ_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// The loop of libFuzzer, which the compiler links in with `-sanitize=fuzzer` and has no header for.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

#endif
