#ifndef WARRAQ_CCRYPTO_SHIM_H
#define WARRAQ_CCRYPTO_SHIM_H

/* OpenSSL 3 deprecates these functions in favour of EVP, which looks up the algorithm at each call and
   takes several times as long for a short text. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

/* Writes the SHA-256 of `count` bytes (FIPS 180-4), 32 bytes, to `hash`. */
static inline void warraq_sha256(const void *bytes, size_t count, unsigned char *hash) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(hash, &context);
}

#endif
