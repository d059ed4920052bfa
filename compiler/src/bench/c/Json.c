#include "text.h"

#define RECORDS 30

typedef struct node { jchar kind; int number; chars *text, *name; struct node *first, *next; } node_t;
typedef struct { chars *source; int at; } parser_t;

static chars *document(void)
{
	builder_t *b = builder();
	append(b, "[");
	for (int i = 0; i < RECORDS; i++) {
		append(b, i == 0 ? "\n" : ",\n");
		append(b, "  {\"id\": ");
		append_int(b, i * 37);
		append(b, ", \"name\": \"record ");
		append_int(b, i);
		append(b, "\", \"tags\": [\"a\", \"bc\", true, false, null], \"size\": {\"x\": -");
		append_int(b, i);
		append(b, ", \"y\": ");
		append_int(b, i * i);
		append(b, "}}");
	}
	append(b, "\n]");
	return part(b->text, 0, b->length);
}

static node_t *value(parser_t *p);

static node_t *make(jchar kind)
{
	node_t *n = allocate(sizeof *n);
	n->kind = kind;
	return n;
}

static jchar here(parser_t *p)
{
	return AT(p->source, p->at);
}

static void skip(parser_t *p)
{
	while (here(p) <= ' ')
		p->at++;
}

static void expect(parser_t *p, jchar c)
{
	skip(p);
	if (here(p) != c)
		failed();
	p->at++;
}

static node_t *word(parser_t *p, jchar kind, int length)
{
	p->at += length;
	return make(kind);
}

static node_t *number(parser_t *p)
{
	node_t *node = make('i');
	int negative = here(p) == '-', value = 0;
	if (negative)
		p->at++;
	while (here(p) >= '0' && here(p) <= '9') {
		value = value * 10 + here(p) - '0';
		p->at++;
	}
	node->number = negative ? -value : value;
	return node;
}

static chars *string(parser_t *p)
{
	expect(p, '"');
	int start = p->at;
	while (here(p) != '"')
		p->at++;
	return part(p->source, start, p->at++);
}

static node_t *members(parser_t *p)
{
	node_t *node = make('{'), *last = 0;
	expect(p, '{');
	do {
		skip(p);
		chars *name = string(p);
		expect(p, ':');
		node_t *member = value(p);
		member->name = name;
		if (last)
			last->next = member;
		else
			node->first = member;
		last = member;
		skip(p);
	} while (AT(p->source, p->at++) == ',');
	return node;
}

static node_t *elements(parser_t *p)
{
	node_t *node = make('['), *last = 0;
	expect(p, '[');
	do {
		node_t *element = value(p);
		if (last)
			last->next = element;
		else
			node->first = element;
		last = element;
		skip(p);
	} while (AT(p->source, p->at++) == ',');
	return node;
}

static node_t *value(parser_t *p)
{
	node_t *text;
	skip(p);
	switch (here(p)) {
	case '{':
		return members(p);
	case '[':
		return elements(p);
	case '"':
		text = make('s');
		text->text = string(p);
		return text;
	case 't':
		return word(p, 't', 4);
	case 'f':
		return word(p, 'f', 5);
	case 'n':
		return word(p, 'n', 4);
	default:
		return number(p);
	}
}

static int sum_text(chars *text)
{
	int sum = 0;
	for (int i = 0; i < text->length; i++)
		sum = 31 * sum + AT(text, i);
	return sum;
}

static int sum_node(node_t *node)
{
	int sum = node->kind + node->number;
	if (node->text)
		sum += sum_text(node->text);
	if (node->name)
		sum += 3 * sum_text(node->name);
	for (node_t *child = node->first; child; child = child->next)
		sum = sum * 7 + sum_node(child);
	return sum;
}

int run(int n)
{
	parser_t *p = allocate(sizeof *p);
	p->source = document();
	int sum = 0;
	for (int i = 0; i < n; i++) {
		p->at = 0;
		sum = sum * 31 + sum_node(value(p));
	}
	return sum;
}
