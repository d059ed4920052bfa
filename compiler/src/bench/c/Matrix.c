#include "kernel.h"

int run(int n)
{
	doubles *a = NEW_ARRAY(doubles, double, n * n), *b = NEW_ARRAY(doubles, double, n * n), *c = NEW_ARRAY(doubles, double, n * n);
	for (int i = 0; i < n * n; i++) {
		AT(a, i) = i % 7;
		AT(b, i) = i % 5;
	}
	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++) {
			double sum = 0;
			for (int k = 0; k < n; k++)
				sum += AT(a, i * n + k) * AT(b, k * n + j);
			AT(c, i * n + j) = sum;
		}
	double trace = 0;
	for (int i = 0; i < n; i++)
		trace += AT(c, i * n + i);
	return (int) trace;
}
