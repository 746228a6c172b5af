#ifndef WARRAQ_CSPAWN_H
#define WARRAQ_CSPAWN_H

#include <sys/types.h>

/// Starts a program that inherits three files as its standard streams, and no other; its number, or -1 with
/// errno set. `environment` and `folder` may be null: then they are those of this program.
pid_t warraq_spawn(
    const char *_Nonnull program, char *_Nullable const *_Nonnull arguments,
    char *_Nullable const *_Nullable environment, const char *_Nullable folder,
    int input, int output, int messages);

/// Opens a pipe that no program inherits; 0, or -1 with errno set.
int warraq_private_pipe(int *_Nonnull ends);

#endif
