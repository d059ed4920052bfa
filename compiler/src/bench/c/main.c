/* Runs a kernel: size, runs that are not timed, timed runs. Prints the result and the nanoseconds of each timed run in one line. */
#include "kernel.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

#define MEMORY (1024u << 20)

char *next_free, *memory_end;

void out_of_memory(void) { fputs("out of memory\n", stderr); exit(3); }
void out_of_bounds(void) { fputs("index out of bounds\n", stderr); exit(3); }
void failed(void) { fputs("failed\n", stderr); exit(3); }

static long long now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ll + t.tv_nsec;
}

int main(int count, char **arguments)
{
	if (count != 4)
		failed();
	int n = atoi(arguments[1]), untimed = atoi(arguments[2]), timed = atoi(arguments[3]), result = 0;
	next_free = mmap(0, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (next_free == MAP_FAILED)
		out_of_memory();
	memory_end = next_free + MEMORY;
	long long *times = malloc(timed * sizeof *times);
	for (int i = 0; i < untimed; i++)
		result = run(n);
	for (int i = 0; i < timed; i++) {
		long long start = now();
		result = run(n);
		times[i] = now() - start;
	}
	printf("%d", result);
	for (int i = 0; i < timed; i++)
		printf(" %lld", times[i]);
	putchar('\n');
	return 0;
}
