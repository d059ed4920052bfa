#include "kernel.h"

static void quick(ints *a, int first, int last)
{
	int lo = first, hi = last;
	while (lo < hi) {
		int pivot = AT(a, (int) ((unsigned) (lo + hi) >> 1)), i = lo, j = hi;
		while (i <= j) {
			while (AT(a, i) < pivot)
				i++;
			while (AT(a, j) > pivot)
				j--;
			if (i <= j) {
				int t = AT(a, i);
				AT(a, i) = AT(a, j);
				AT(a, j) = t;
				i++;
				j--;
			}
		}
		if (j - lo < hi - i) {
			quick(a, lo, j);
			lo = i;
		} else {
			quick(a, i, hi);
			hi = j;
		}
	}
}

static void merge(ints *a, ints *help, int from, int to)
{
	if (to - from < 2)
		return;
	int middle = (int) ((unsigned) (from + to) >> 1);
	merge(a, help, from, middle);
	merge(a, help, middle, to);
	int i = from, j = middle;
	for (int k = from; k < to; k++)
		if (j >= to || (i < middle && AT(a, i) <= AT(a, j)))
			AT(help, k) = AT(a, i++);
		else
			AT(help, k) = AT(a, j++);
	for (int k = from; k < to; k++)
		AT(a, k) = AT(help, k);
}

int run(int n)
{
	ints *a = NEW_ARRAY(ints, int, n), *b = NEW_ARRAY(ints, int, n);
	int r = 12345;
	for (int i = 0; i < n; i++) {
		r = r * 1103515245 + 12345;
		AT(a, i) = (int) ((unsigned) r >> 8);
		AT(b, n - 1 - i) = AT(a, i);
	}
	quick(a, 0, n - 1);
	merge(b, NEW_ARRAY(ints, int, n), 0, n);
	int sum = 0;
	for (int i = 0; i < n; i++)
		sum = sum * 31 + AT(a, i) - AT(b, i) + i * (AT(a, i) & 15);
	return sum;
}
