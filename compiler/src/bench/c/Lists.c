#include "kernel.h"

typedef struct element { struct element *next; int value; } element_t;

static element_t *make(int length)
{
	if (length == 0)
		return 0;
	element_t *e = allocate(sizeof *e);
	e->value = length;
	e->next = make(length - 1);
	return e;
}

static int length(element_t *list)
{
	int n = 0;
	for (element_t *e = list; e; e = e->next)
		n++;
	return n;
}

static int is_shorter(element_t *x, element_t *y)
{
	element_t *a = x, *b = y;
	while (b) {
		if (!a)
			return 1;
		a = a->next;
		b = b->next;
	}
	return 0;
}

static element_t *tail(element_t *x, element_t *y, element_t *z)
{
	if (!is_shorter(y, x))
		return z;
	return tail(tail(x->next, y, z), tail(y->next, z, x), tail(z->next, x, y));
}

int run(int n)
{
	return length(tail(make(n + n / 2), make(n), make(n / 2)));
}
