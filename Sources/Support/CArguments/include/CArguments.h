#ifndef WARRAQ_CARGUMENTS_H
#define WARRAQ_CARGUMENTS_H

// What a program was started with. Swift reads it from /proc on Linux, which not every sandbox has.

/// The number of arguments, the name of the program included; 0 where the C library does not tell.
int warraq_argument_count(void);

/// The argument at an index below the count.
const char *_Nonnull warraq_argument(int index);

/// The path by which the system started the program; NULL where it does not tell.
const char *_Nullable warraq_program_path(void);

#endif
