#ifndef WARRAQ_CDISK_H
#define WARRAQ_CDISK_H

#include <dirent.h>
#include <sys/types.h>

#pragma clang assume_nonnull begin

// Calls of the operating system that Swift's overlay of the C library does not show.

/// Gives the things at two paths, relative to open folders, each other's names in one step; 0, or -1
/// with errno set. ENOSYS or EINVAL where the system or the file system cannot.
int warraq_exchange(int folder, const char *name, int other_folder, const char *other_name);

/// Writes everything that waits to be written to the file system of an open file to its disk;
/// 0, or -1 with errno set.
int warraq_sync_file_system(int descriptor);

/// Says whether a file system, or a part of one, is mounted at an open folder: 1 or 0, or -1 where the
/// system does not say.
int warraq_is_mount_root(int descriptor);

/// Says whether an entry of a folder is `.` or `..`.
int warraq_is_own_or_parent(const struct dirent *entry);
/// Gives the next place of an open file, from `start` on, at which it has bytes and no hole, or its end;
/// `start` where the file system cannot tell.
off_t warraq_next_data(int descriptor, off_t start);

/// Gives the name of an entry of a folder where it stands; it ends with a zero byte.
///
/// Swift takes `d_name` for 256 bytes and would read them all, though an entry holds no more than
/// its name, and what follows may lie outside the memory of the process.
static inline const char *warraq_entry_name(const struct dirent *entry) {
  return entry->d_name;
}

#pragma clang assume_nonnull end

#endif
