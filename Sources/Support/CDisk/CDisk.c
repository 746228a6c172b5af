#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

off_t warraq_next_data(int descriptor, off_t start) {
#ifdef SEEK_DATA
  off_t next = lseek(descriptor, start, SEEK_DATA);
  if (next >= 0) return next;
  if (errno == ENXIO) return lseek(descriptor, 0, SEEK_END);
#endif
  return start;
}

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
