#include "text.h"

#define LINES 50

int run(int n)
{
	int hash = 0;
	for (int i = 0; i < n; i++) {
		builder_t *b = builder();
		for (int k = 0; k < LINES; k++) {
			append_char(b, (jchar) ('a' + k % 26));
			append(b, "value");
			append_int(b, i * k);
			append_char(b, '\n');
		}
		chars *finished = part(b->text, 0, b->length);
		for (int k = 0; k < finished->length; k++)
			hash = 31 * hash + AT(finished, k);
	}
	return hash;
}
