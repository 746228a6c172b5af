// Loaded before the C library (LD_PRELOAD), so that one system call of a program fails, or is never made
// because the program is killed there. Calls to the file system are counted from 1 in the order in which
// they are made; calls on the standard streams are not counted.
//
// FAULT_AT      the number of the call; 0 or nothing if none is to fail
// FAULT_ERROR   the errno of the failure; 0 kills the program
// FAULT_LASTS   if set, all later calls of the same kind fail too, as on a disk that stays full
// FAULT_REPORT  a file that gets the name of the failed call; if none has failed, the number of calls
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static const char *_Atomic failed;

static long setting(const char *name) {
  const char *value = getenv(name);
  return value ? atol(value) : 0;
}

// Makes system calls of its own, which are not counted.
static void report(const char *text) {
  const char *path = getenv("FAULT_REPORT");
  if (!path) return;
  long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) return;
  syscall(SYS_write, file, text, strlen(text));
  syscall(SYS_close, file);
}

// Whether the call that is about to be made fails.
static int fails(const char *name) {
  int isHit = atomic_fetch_add(&calls, 1) + 1 == setting("FAULT_AT");
  if (isHit) {
    failed = name;
    report(name);
    if (setting("FAULT_ERROR") == 0) kill(getpid(), SIGKILL);
  }
  if (!isHit && !(failed && getenv("FAULT_LASTS") && strcmp(failed, name) == 0)) return 0;
  errno = (int)setting("FAULT_ERROR");
  return 1;
}

__attribute__((destructor)) static void end(void) {
  char count[32];
  snprintf(count, sizeof count, "%ld", (long)calls);
  if (!failed) report(count);
}

#define REAL(type, name, parameters) \
  static type(*real) parameters; \
  if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name)

// A call that gives `failure` when it fails.
#define CALL(type, failure, name, parameters, arguments) \
  type name parameters { \
    REAL(type, name, parameters); \
    return fails(#name) ? failure : real arguments; \
  }

// A call on a descriptor, unless it is a standard stream.
#define DESCRIPTOR_CALL(type, name, parameters, arguments) \
  type name parameters { \
    REAL(type, name, parameters); \
    return fd > 2 && fails(#name) ? -1 : real arguments; \
  }

// A call that opens a file and may have a third or fourth argument.
#define OPENING_CALL(name, parameters, arguments) \
  int name parameters { \
    REAL(int, name, parameters); \
    va_list list; \
    va_start(list, flags); \
    mode_t mode = va_arg(list, mode_t); \
    va_end(list); \
    return fails(#name) ? -1 : real arguments; \
  }

OPENING_CALL(open, (const char *path, int flags, ...), (path, flags, mode))
OPENING_CALL(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENING_CALL(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENING_CALL(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))

CALL(DIR *, NULL, opendir, (const char *path), (path))
CALL(DIR *, NULL, fdopendir, (int fd), (fd))
CALL(struct dirent *, NULL, readdir, (DIR * folder), (folder))
CALL(struct dirent64 *, NULL, readdir64, (DIR * folder), (folder))

DESCRIPTOR_CALL(ssize_t, read, (int fd, void *to, size_t count), (fd, to, count))
DESCRIPTOR_CALL(ssize_t, pread, (int fd, void *to, size_t count, off_t at), (fd, to, count, at))
DESCRIPTOR_CALL(ssize_t, pread64, (int fd, void *to, size_t count, off64_t at), (fd, to, count, at))
DESCRIPTOR_CALL(ssize_t, write, (int fd, const void *from, size_t count), (fd, from, count))
DESCRIPTOR_CALL(
  ssize_t, pwrite, (int fd, const void *from, size_t count, off_t at), (fd, from, count, at))
DESCRIPTOR_CALL(
  ssize_t, pwrite64, (int fd, const void *from, size_t count, off64_t at), (fd, from, count, at))
DESCRIPTOR_CALL(int, ftruncate, (int fd, off_t size), (fd, size))
DESCRIPTOR_CALL(int, ftruncate64, (int fd, off64_t size), (fd, size))
DESCRIPTOR_CALL(int, fsync, (int fd), (fd))
DESCRIPTOR_CALL(int, fdatasync, (int fd), (fd))
DESCRIPTOR_CALL(int, syncfs, (int fd), (fd))
DESCRIPTOR_CALL(int, flock, (int fd, int operation), (fd, operation))
DESCRIPTOR_CALL(int, fchmod, (int fd, mode_t mode), (fd, mode))
DESCRIPTOR_CALL(int, fstat, (int fd, struct stat *status), (fd, status))
DESCRIPTOR_CALL(int, fstat64, (int fd, struct stat64 *status), (fd, status))
DESCRIPTOR_CALL(int, futimens, (int fd, const struct timespec times[2]), (fd, times))

CALL(int, -1, stat, (const char *path, struct stat *status), (path, status))
CALL(int, -1, stat64, (const char *path, struct stat64 *status), (path, status))
CALL(int, -1, lstat, (const char *path, struct stat *status), (path, status))
CALL(int, -1, lstat64, (const char *path, struct stat64 *status), (path, status))
CALL(
  int, -1, fstatat, (int folder, const char *path, struct stat *status, int flags),
  (folder, path, status, flags))
CALL(
  int, -1, fstatat64, (int folder, const char *path, struct stat64 *status, int flags),
  (folder, path, status, flags))
CALL(
  int, -1, statx, (int folder, const char *path, int flags, unsigned mask, struct statx *status),
  (folder, path, flags, mask, status))
CALL(int, -1, mkdir, (const char *path, mode_t mode), (path, mode))
CALL(int, -1, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode))
CALL(int, -1, rmdir, (const char *path), (path))
CALL(int, -1, unlink, (const char *path), (path))
CALL(int, -1, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
CALL(int, -1, rename, (const char *path, const char *target), (path, target))
CALL(
  int, -1, renameat, (int folder, const char *path, int other, const char *target),
  (folder, path, other, target))
CALL(int, -1, link, (const char *path, const char *target), (path, target))
CALL(
  int, -1, linkat, (int folder, const char *path, int other, const char *target, int flags),
  (folder, path, other, target, flags))
CALL(int, -1, symlink, (const char *path, const char *target), (path, target))
CALL(int, -1, symlinkat, (const char *path, int folder, const char *target), (path, folder, target))
CALL(ssize_t, -1, readlink, (const char *path, char *to, size_t count), (path, to, count))
CALL(
  ssize_t, -1, readlinkat, (int folder, const char *path, char *to, size_t count),
  (folder, path, to, count))
CALL(int, -1, chmod, (const char *path, mode_t mode), (path, mode))
CALL(
  int, -1, fchmodat, (int folder, const char *path, mode_t mode, int flags),
  (folder, path, mode, flags))
CALL(
  int, -1, utimensat,
  (int folder, const char *path, const struct timespec times[2], int flags),
  (folder, path, times, flags))
CALL(char *, NULL, realpath, (const char *path, char *to), (path, to))

// The descriptor is closed even if that fails, as Linux does it.
int close(int fd) {
  REAL(int, close, (int fd));
  int result = real(fd);
  return fd > 2 && fails("close") ? -1 : result;
}

// Memory that is no file is left alone: without it a program cannot even say what is wrong.
void *mmap(void *at, size_t count, int protection, int flags, int fd, off_t offset) {
  REAL(void *, mmap, (void *, size_t, int, int, int, off_t));
  if (fd > 2 && fails("mmap")) return MAP_FAILED;
  return real(at, count, protection, flags, fd, offset);
}

// What the C library has no name for, of which only the exchange of names is a matter of files.
long syscall(long number, ...) {
  REAL(long, syscall, (long, ...));
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
  long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  if (number == SYS_renameat2 && fails("renameat2")) return -1;
  return real(number, a, b, c, d, e, f);
}
