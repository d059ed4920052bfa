/* Growing text of 16-bit characters, as a StringBuilder. */
#include "kernel.h"

typedef struct { chars *text; int length; } builder_t;

static builder_t *builder(void)
{
	builder_t *b = allocate(sizeof *b);
	b->text = NEW_ARRAY(chars, jchar, 16);
	return b;
}

static void reserve(builder_t *b, int more)
{
	if (b->length + more <= b->text->length)
		return;
	int size = 2 * b->text->length + 2;
	chars *larger = NEW_ARRAY(chars, jchar, size > b->length + more ? size : b->length + more);
	memcpy(larger->at, b->text->at, b->length * sizeof(jchar));
	b->text = larger;
}

static void append_char(builder_t *b, jchar c)
{
	reserve(b, 1);
	AT(b->text, b->length) = c;
	b->length++;
}

static void append(builder_t *b, const char *text)
{
	int n = (int) strlen(text);
	reserve(b, n);
	for (int i = 0; i < n; i++)
		AT(b->text, b->length + i) = (jchar) text[i];
	b->length += n;
}

static void append_int(builder_t *b, int value)
{
	unsigned rest = value < 0 ? -(unsigned) value : (unsigned) value;
	int digits = value < 0 ? 1 : 0;
	unsigned r = rest;
	do {
		digits++;
		r /= 10;
	} while (r != 0);
	reserve(b, digits);
	int at = b->length + digits;
	do {
		AT(b->text, --at) = (jchar) ('0' + rest % 10);
		rest /= 10;
	} while (rest != 0);
	if (value < 0)
		AT(b->text, --at) = '-';
	b->length += digits;
}

/* A copy of part of a text. */
static chars *part(chars *text, int from, int to)
{
	if (from < 0 || to > text->length || from > to)
		out_of_bounds();
	chars *copy = NEW_ARRAY(chars, jchar, to - from);
	memcpy(copy->at, text->at + from, (to - from) * sizeof(jchar));
	return copy;
}
