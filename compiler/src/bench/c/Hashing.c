#include "kernel.h"

#define BUCKETS (1 << 10)
#define WORD 8
#define DIFFERENT 3000

typedef struct entry { chars *word; int hash; struct entry *next; int count; } entry_t;
typedef ARRAY(entry_t *) table_t;

static int is_equal(chars *a, chars *b)
{
	if (a->length != b->length)
		return 0;
	for (int i = 0; i < a->length; i++)
		if (AT(a, i) != AT(b, i))
			return 0;
	return 1;
}

static entry_t *find(table_t *table, chars *word)
{
	int hash = 0;
	for (int i = 0; i < word->length; i++)
		hash = 31 * hash + AT(word, i);
	int bucket = (hash ^ (int) ((unsigned) hash >> 16)) & (BUCKETS - 1);
	for (entry_t *e = AT(table, bucket); e; e = e->next)
		if (e->hash == hash && is_equal(e->word, word))
			return e;
	chars *copy = NEW_ARRAY(chars, jchar, word->length);
	for (int i = 0; i < word->length; i++)
		AT(copy, i) = AT(word, i);
	entry_t *e = allocate(sizeof *e);
	e->word = copy;
	e->hash = hash;
	e->next = AT(table, bucket);
	AT(table, bucket) = e;
	return e;
}

int run(int n)
{
	table_t *table = NEW_ARRAY(table_t, entry_t *, BUCKETS);
	chars *word = NEW_ARRAY(chars, jchar, WORD);
	int sum = 0;
	for (int i = 0; i < n; i++) {
		int v = i * 7 % DIFFERENT;
		for (int k = 0; k < WORD; k++) {
			AT(word, k) = (jchar) ('a' + v % 26);
			v = v / 3 + k;
		}
		sum += ++find(table, word)->count;
	}
	return sum;
}
