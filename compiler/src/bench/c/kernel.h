/*
 * What the kernels in C share: memory that is never freed, arrays that know their length and check every index, the text of the Java twin.
 * Everything is compiled with -fwrapv: int arithmetic as in Java.
 */
#include <stddef.h>
#include <string.h>

typedef unsigned short jchar;
typedef unsigned char jboolean;

/* Zeroed memory behind everything that was allocated before, as the Java twin's allocator gives it. */
extern char *next_free, *memory_end;
void out_of_memory(void) __attribute__((noreturn, cold));
void out_of_bounds(void) __attribute__((noreturn, cold));
void failed(void) __attribute__((noreturn, cold));

static inline void *allocate(size_t size)
{
	char *object = next_free;
	size = (size + 7) & ~(size_t) 7;
	if ((size_t) (memory_end - object) < size)
		out_of_memory();
	next_free = object + size;
	return object;
}

#define ARRAY(type) struct { int length; type at[]; }
typedef ARRAY(int) ints;
typedef ARRAY(double) doubles;
typedef ARRAY(jchar) chars;
typedef ARRAY(jboolean) booleans;
typedef struct objects { int length; void *at[]; } objects;

#define NEW_ARRAY(type, element, n) ({ int n_ = (n); if (n_ < 0) out_of_bounds(); \
	type *a_ = allocate(sizeof(type) + (size_t) n_ * sizeof(element)); a_->length = n_; a_; })

/* The element of an array; an index outside of it ends the program. */
#define AT(array, index) (*({ __typeof__(array) a_ = (array); int i_ = (index); if ((unsigned) i_ >= (unsigned) a_->length) out_of_bounds(); &a_->at[i_]; }))

/* The kernel itself. */
int run(int n);
