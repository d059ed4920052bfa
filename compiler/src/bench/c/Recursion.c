#include "kernel.h"

static int fibonacci(int n)
{
	return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int run(int n)
{
	return fibonacci(n);
}
