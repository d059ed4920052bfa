#include "kernel.h"

typedef struct { booleans *columns, *up, *down; int size; } queens_t;

static void mark(queens_t *q, int row, int c, jboolean value)
{
	AT(q->columns, c) = value;
	AT(q->up, row + c) = value;
	AT(q->down, row - c + q->size) = value;
}

static int place(queens_t *q, int row)
{
	if (row == q->size)
		return 1;
	int count = 0;
	for (int c = 0; c < q->size; c++)
		if (!AT(q->columns, c) && !AT(q->up, row + c) && !AT(q->down, row - c + q->size)) {
			mark(q, row, c, 1);
			count += place(q, row + 1);
			mark(q, row, c, 0);
		}
	return count;
}

int run(int n)
{
	queens_t *q = allocate(sizeof *q);
	q->size = n;
	q->columns = NEW_ARRAY(booleans, jboolean, n);
	q->up = NEW_ARRAY(booleans, jboolean, 2 * n);
	q->down = NEW_ARRAY(booleans, jboolean, 2 * n);
	return place(q, 0);
}
