#ifndef WARRAQ_CDISK_H
#define WARRAQ_CDISK_H

// Calls of the operating system that Swift's overlay of the C library does not show.

/// Gives the things at two paths each other's names in one step; 0, or -1 with errno set.
/// ENOSYS or EINVAL where the system or the file system cannot.
int warraq_exchange(const char *first, const char *second);

/// Writes everything that waits to be written to the file system of an open file to its disk;
/// 0, or -1 with errno set.
int warraq_sync_file_system(int descriptor);

#endif
