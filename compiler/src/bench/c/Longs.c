#include "kernel.h"

int run(int n)
{
	long long x = 88172645463325252ll, sum = 0;
	for (int i = 0; i < n; i++) {
		x ^= x << 13;
		x ^= (long long) ((unsigned long long) x >> 7);
		x ^= x << 17;
		sum += x * 31 + (x >> 5);
	}
	return (int) (sum ^ (long long) ((unsigned long long) sum >> 32));
}
