#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
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

int warraq_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  return (int)syscall(SYS_renameat2, folder, name, other_folder, other_name, RENAME_EXCHANGE);
}

int warraq_sync_file_system(int descriptor) { return syncfs(descriptor); }

int warraq_is_mount_root(int descriptor) {
#if defined(STATX_ATTR_MOUNT_ROOT)
  struct statx status;
  if (statx(descriptor, "", AT_EMPTY_PATH, 0, &status) != 0) return -1;
  if (!(status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT)) return -1;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
  (void)descriptor;
  return -1;
#endif
}

#else

#if defined(__APPLE__)

int warraq_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  return renameatx_np(folder, name, other_folder, other_name, RENAME_SWAP);
}

#else

int warraq_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  (void)folder;
  (void)name;
  (void)other_folder;
  (void)other_name;
  errno = ENOSYS;
  return -1;
}

#endif

int warraq_sync_file_system(int descriptor) { return fsync(descriptor); }

int warraq_is_mount_root(int descriptor) {
  (void)descriptor;
  return -1;
}

#endif

int warraq_is_own_or_parent(const struct dirent *entry) {
  return strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
}
