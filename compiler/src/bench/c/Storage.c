#include "kernel.h"

#define CHILDREN 4

typedef struct { int count, seed; } storage_t;

static int random_number(storage_t *s)
{
	s->seed = (s->seed * 1309 + 13849) & 65535;
	return s->seed;
}

static objects *build(storage_t *s, int level)
{
	s->count++;
	if (level == 1)
		return NEW_ARRAY(objects, void *, random_number(s) % 10 + 1);
	objects *node = NEW_ARRAY(objects, void *, CHILDREN);
	for (int i = 0; i < CHILDREN; i++)
		AT(node, i) = build(s, level - 1);
	return node;
}

static int depth(objects *node)
{
	void *first = AT(node, 0);
	return first == 0 ? 1 : 1 + depth(first);
}

int run(int n)
{
	storage_t *s = allocate(sizeof *s);
	s->seed = 74755;
	objects *tree = build(s, n);
	return s->count + depth(tree);
}
