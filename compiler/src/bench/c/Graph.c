#include "kernel.h"

#define EDITS 20

struct constraint;
typedef struct { int length; struct constraint *at[]; } constraints_t;
typedef struct variable { int value, strength, mark; struct constraint *determined_by; constraints_t *users; int user_count; } variable_t;
typedef ARRAY(variable_t *) variables_t;
typedef struct {
	int (*is_known)(struct constraint *, int mark);
	int (*input_strength)(struct constraint *);
	void (*execute)(struct constraint *);
} constraint_class_t;
typedef struct constraint { const constraint_class_t *class; int strength; variable_t *output; } constraint_t;
typedef struct { constraint_t base; int wanted; } edit_t;
typedef struct { constraint_t base; variable_t *input; } copy_t;
typedef struct { constraint_t base; variable_t *input, *scale, *offset; } linear_t;
typedef struct { constraints_t *plan; int planned, marks; } graph_t;

static int min(int a, int b) { return a < b ? a : b; }

static int edit_known(constraint_t *c, int mark) { (void) c; (void) mark; return 1; }
static int edit_strength(constraint_t *c) { return c->strength; }
static void edit_execute(constraint_t *c) { c->output->value = ((edit_t *) c)->wanted; }

static int copy_known(constraint_t *c, int mark) { return ((copy_t *) c)->input->mark == mark; }
static int copy_strength(constraint_t *c) { return min(c->strength, ((copy_t *) c)->input->strength); }
static void copy_execute(constraint_t *c) { c->output->value = ((copy_t *) c)->input->value; }

static int linear_known(constraint_t *c, int mark)
{
	linear_t *l = (linear_t *) c;
	return l->input->mark == mark && (l->scale->mark == mark || !l->scale->determined_by) && (l->offset->mark == mark || !l->offset->determined_by);
}

static int linear_strength(constraint_t *c)
{
	linear_t *l = (linear_t *) c;
	return min(c->strength, min(l->input->strength, min(l->scale->strength, l->offset->strength)));
}

static void linear_execute(constraint_t *c)
{
	linear_t *l = (linear_t *) c;
	c->output->value = l->input->value * l->scale->value + l->offset->value;
}

static const constraint_class_t edit_class = {edit_known, edit_strength, edit_execute}, copy_class = {copy_known, copy_strength, copy_execute},
	linear_class = {linear_known, linear_strength, linear_execute};

static variable_t *variable(int value)
{
	variable_t *v = allocate(sizeof *v);
	v->users = NEW_ARRAY(constraints_t, constraint_t *, 2);
	v->value = value;
	return v;
}

static void *constraint(size_t size, const constraint_class_t *class, int strength, variable_t *output)
{
	constraint_t *c = allocate(size);
	c->class = class;
	c->strength = strength;
	c->output = output;
	return c;
}

static void add_user(variable_t *v, constraint_t *c)
{
	if (v->user_count == v->users->length) {
		constraints_t *larger = NEW_ARRAY(constraints_t, constraint_t *, 2 * v->user_count);
		for (int i = 0; i < v->user_count; i++)
			AT(larger, i) = AT(v->users, i);
		v->users = larger;
	}
	AT(v->users, v->user_count) = c;
	v->user_count++;
}

static void add(constraint_t *c, variable_t *input)
{
	c->output->determined_by = c;
	add_user(input, c);
}

static void make_plan(graph_t *g, constraint_t *edit)
{
	int mark = ++g->marks;
	g->planned = 0;
	AT(g->plan, g->planned++) = edit;
	edit->output->mark = mark;
	edit->output->strength = edit->class->input_strength(edit);
	for (int i = 0; i < g->planned; i++) {
		variable_t *v = AT(g->plan, i)->output;
		for (int k = 0; k < v->user_count; k++) {
			constraint_t *c = AT(v->users, k);
			if (c->output->mark != mark && c->class->is_known(c, mark)) {
				c->output->mark = mark;
				c->output->strength = c->class->input_strength(c);
				AT(g->plan, g->planned++) = c;
			}
		}
	}
}

int run(int n)
{
	graph_t *g = allocate(sizeof *g);
	variables_t *chain = NEW_ARRAY(variables_t, variable_t *, n + 1);
	for (int i = 0; i <= n; i++) {
		AT(chain, i) = variable(i);
		AT(chain, i)->strength = 100;
	}
	variable_t *scale = variable(10), *offset = variable(1000);
	scale->strength = 90;
	offset->strength = 80;
	variable_t *last = AT(chain, n);
	g->plan = NEW_ARRAY(constraints_t, constraint_t *, 2 * n + 1);
	for (int i = 0; i < n; i++) {
		copy_t *c = constraint(sizeof *c, &copy_class, 70 - (i & 7), AT(chain, i + 1));
		c->input = AT(chain, i);
		add(&c->base, AT(chain, i));
	}
	int sum = 0;
	for (int i = 0; i < n; i++) {
		linear_t *l = constraint(sizeof *l, &linear_class, 60, variable(i));
		l->input = last;
		l->scale = scale;
		l->offset = offset;
		add(&l->base, last);
	}
	edit_t *edit = constraint(sizeof *edit, &edit_class, 50, AT(chain, 0));
	for (int round = 0; round < EDITS; round++) {
		make_plan(g, &edit->base);
		edit->wanted = round * 3;
		for (int i = 0; i < g->planned; i++) {
			constraint_t *c = AT(g->plan, i);
			c->class->execute(c);
		}
		scale->value = 10 + round;
		for (int i = 0; i < last->user_count; i++) {
			variable_t *v = AT(last->users, i)->output;
			sum = sum * 7 + v->value + v->strength;
		}
	}
	return sum;
}
