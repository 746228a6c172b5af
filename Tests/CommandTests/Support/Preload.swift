import Foundation
import TestSupport

/// A system that fails in ways that no real disk can be brought to: a library that stands before the C library.
enum Preload {
  /// Whether there is a C compiler, and the system loads libraries so.
  static let isPossible: Bool = {
    #if os(Linux)
      guard let folder = try? TemporaryFolder() else { return false }
      return (try? make("int warraq_nothing;", in: folder)) != nil
    #else
      return false
    #endif
  }()

  /// Compiles a library and returns its path.
  static func make(_ source: String, in folder: TemporaryFolder) throws -> String {
    let path = "\(folder.path)/.preload"
    try folder.write(Data(source.utf8), to: ".preload.c")
    let result = try ChildProcess.run(
      "cc", ["-shared", "-fPIC", "-o", path, "\(path).c", "-ldl"])
    guard result.status == 0 else { throw CocoaError(.executableNotLoadable) }
    return path
  }

  /// Lists of the folder whose path ends with BROKEN_FOLDER fail after one entry.
  static let endingLists = """
    #define _GNU_SOURCE
    #include <dirent.h>
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>
    static DIR *last;
    static int count;
    struct dirent *readdir(DIR *folder) {
      struct dirent *(*next)(DIR *) = dlsym(RTLD_NEXT, "readdir");
      char link[64], path[4096];
      snprintf(link, sizeof link, "/proc/self/fd/%d", dirfd(folder));
      ssize_t size = readlink(link, path, sizeof path - 1);
      const char *broken = getenv("BROKEN_FOLDER");
      if (size > 0 && broken) {
        path[size] = 0;
        size_t tail = strlen(broken);
        if ((size_t)size >= tail && strcmp(path + size - tail, broken) == 0) {
          if (folder != last) { last = folder; count = 0; }
          if (++count > 3) { errno = EIO; return NULL; }
        }
      }
      return next(folder);
    }
    """

  /// Names cannot be exchanged; with NO_RENAME, folders cannot be renamed to another folder either.
  static let limitedNames = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdlib.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    long syscall(long number, ...) {
      va_list list;
      va_start(list, number);
      long a[6];
      for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
      va_end(list);
      if (number == SYS_renameat2) { errno = EINVAL; return -1; }
      long (*next)(long, ...) = dlsym(RTLD_NEXT, "syscall");
      return next(number, a[0], a[1], a[2], a[3], a[4], a[5]);
    }
    int renameat(int folder, const char *name, int other, const char *target) {
      struct stat status;
      if (getenv("NO_RENAME") && fstatat(folder, name, &status, 0) == 0 && S_ISDIR(status.st_mode)) {
        errno = EBUSY;
        return -1;
      }
      int (*next)(int, const char *, int, const char *) = dlsym(RTLD_NEXT, "renameat");
      return next(folder, name, other, target);
    }
    """

  /// The call FAILING ends with an error of the device: WRITE and CLOSE of new files, SYNC, LINK.
  static let failingDisk = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <unistd.h>
    static int fails(const char *call) {
      const char *failing = getenv("FAILING");
      if (!failing || strcmp(failing, call) != 0) return 0;
      errno = EIO;
      return 1;
    }
    static int is_new(int file) {
      struct stat status;
      return fstat(file, &status) == 0 && S_ISREG(status.st_mode)
        && (fcntl(file, F_GETFL) & O_ACCMODE) == O_WRONLY;
    }
    ssize_t write(int file, const void *bytes, size_t count) {
      if (is_new(file) && fails("WRITE")) return -1;
      ssize_t (*next)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
      return next(file, bytes, count);
    }
    int close(int file) {
      int isNew = is_new(file);
      int (*next)(int) = dlsym(RTLD_NEXT, "close");
      int result = next(file);
      return isNew && fails("CLOSE") ? -1 : result;
    }
    int syncfs(int file) {
      if (fails("SYNC")) return -1;
      int (*next)(int) = dlsym(RTLD_NEXT, "syncfs");
      return next(file);
    }
    int linkat(int folder, const char *name, int other, const char *target, int flags) {
      if (fails("LINK")) return -1;
      int (*next)(int, const char *, int, const char *, int) = dlsym(RTLD_NEXT, "linkat");
      return next(folder, name, other, target, flags);
    }
    """

  /// Nothing that is called `feed.xml` can be removed.
  static let lastingFile = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <string.h>
    int unlinkat(int folder, const char *name, int flags) {
      if (strcmp(name, "feed.xml") == 0) { errno = EPERM; return -1; }
      int (*next)(int, const char *, int) = dlsym(RTLD_NEXT, "unlinkat");
      return next(folder, name, flags);
    }
    """
}
