#include "kernel.h"

typedef struct disk { int size; struct disk *below; } disk_t;
typedef ARRAY(disk_t *) disks_t;
typedef struct { disks_t *piles; int moves; } towers_t;

static void push(towers_t *t, int pile, disk_t *disk)
{
	disk_t *top = AT(t->piles, pile);
	if (top && disk->size >= top->size)
		failed();
	disk->below = top;
	AT(t->piles, pile) = disk;
}

static disk_t *pop(towers_t *t, int pile)
{
	disk_t *top = AT(t->piles, pile);
	if (!top)
		failed();
	AT(t->piles, pile) = top->below;
	top->below = 0;
	return top;
}

static void move(towers_t *t, int disks, int from, int to)
{
	if (disks == 1) {
		push(t, to, pop(t, from));
		t->moves++;
		return;
	}
	int other = 3 - from - to;
	move(t, disks - 1, from, other);
	push(t, to, pop(t, from));
	t->moves++;
	move(t, disks - 1, other, to);
}

int run(int n)
{
	towers_t *t = allocate(sizeof *t);
	t->piles = NEW_ARRAY(disks_t, disk_t *, 3);
	for (int i = n; i > 0; i--) {
		disk_t *disk = allocate(sizeof *disk);
		disk->size = i;
		push(t, 0, disk);
	}
	t->moves = 0;
	move(t, n, 0, 1);
	return t->moves + AT(t->piles, 1)->size;
}
