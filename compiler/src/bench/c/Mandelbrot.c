#include "kernel.h"

#define LIMIT 50

int run(int n)
{
	int inside = 0;
	for (int y = 0; y < n; y++)
		for (int x = 0; x < n; x++) {
			double cr = 2.0 * x / n - 1.5, ci = 2.0 * y / n - 1, zr = 0, zi = 0;
			int k = 0;
			while (k < LIMIT && zr * zr + zi * zi < 4) {
				double t = zr * zr - zi * zi + cr;
				zi = 2 * zr * zi + ci;
				zr = t;
				k++;
			}
			if (k == LIMIT)
				inside++;
		}
	return inside;
}
