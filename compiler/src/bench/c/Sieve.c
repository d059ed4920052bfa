#include "kernel.h"

int run(int n)
{
	booleans *composite = NEW_ARRAY(booleans, jboolean, n + 1);
	int count = 0;
	for (int i = 2; i <= n; i++)
		if (!AT(composite, i)) {
			count++;
			for (int j = i + i; j <= n; j += i)
				AT(composite, j) = 1;
		}
	return count;
}
