#ifndef WARRAQ_CCMARK_SHIM_H
#define WARRAQ_CCMARK_SHIM_H

#include <cmark.h>

#endif
