#ifndef WARRAQ_CSHA256_H
#define WARRAQ_CSHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The instructions for SHA-256 that many processors have, about ten times as fast as any program.

/// Whether this processor has them and this file knows how to use them.
bool warraq_sha256_is_available(void);

/// Works `count` blocks of 64 bytes into a state of 8 words (FIPS 180-4, 6.2.2). Only to be called
/// where `warraq_sha256_is_available`.
void warraq_sha256_absorb(uint32_t *state, const uint8_t *blocks, size_t count);

#endif
