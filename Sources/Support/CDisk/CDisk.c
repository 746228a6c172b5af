#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int warraq_exchange(const char *first, const char *second) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int warraq_sync_file_system(int descriptor) { return syncfs(descriptor); }

#elif defined(__APPLE__)

int warraq_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}

int warraq_sync_file_system(int descriptor) { return fsync(descriptor); }

#else

int warraq_exchange(const char *first, const char *second) {
  (void)first;
  (void)second;
  errno = ENOSYS;
  return -1;
}

int warraq_sync_file_system(int descriptor) { return fsync(descriptor); }

#endif
