#include "kernel.h"

typedef struct { ints *values; int count, sum; } permute_t;

static void swap(permute_t *p, int i, int j)
{
	int t = AT(p->values, i);
	AT(p->values, i) = AT(p->values, j);
	AT(p->values, j) = t;
}

static void permute(permute_t *p, int n)
{
	p->count++;
	if (n == 0) {
		p->sum = p->sum * 31 + AT(p->values, 0);
		return;
	}
	permute(p, n - 1);
	for (int i = n - 2; i >= 0; i--) {
		swap(p, n - 1, i);
		permute(p, n - 1);
		swap(p, n - 1, i);
	}
}

int run(int n)
{
	permute_t *p = allocate(sizeof *p);
	p->values = NEW_ARRAY(ints, int, n);
	for (int i = 0; i < n; i++)
		AT(p->values, i) = i;
	permute(p, n);
	return p->sum + p->count;
}
