#include "kernel.h"

/* Classes with the display that a check against a class of known depth needs. */
#define DEPTH 3
typedef struct type { const struct type *display[DEPTH]; } type_t;
typedef struct { const type_t *type; } object_t;
typedef struct { int length; const type_t *element; int depth; object_t *at[]; } checked_t;

static const type_t object_type = {{&object_type}};
static const type_t shape_type = {{&object_type, &shape_type}};
static const type_t circle_type = {{&object_type, &shape_type, &circle_type}};
static const type_t square_type = {{&object_type, &shape_type, &square_type}};
static const type_t other_type = {{&object_type, &other_type}};

static object_t *make(const type_t *type)
{
	object_t *o = allocate(sizeof *o);
	o->type = type;
	return o;
}

static checked_t *array(const type_t *element, int depth, int length)
{
	checked_t *a = NEW_ARRAY(checked_t, object_t *, length);
	a->element = element;
	a->depth = depth;
	return a;
}

int run(int n)
{
	checked_t *objects = array(&object_type, 0, 4);
	AT(objects, 0) = make(&circle_type);
	AT(objects, 1) = make(&other_type);
	AT(objects, 2) = make(&square_type);
	AT(objects, 3) = make(&circle_type);
	checked_t *shapes = array(&shape_type, 1, objects->length);
	int sum = 0;
	for (int i = 0; i < n; i++) {
		object_t *o = AT(objects, i & 3);
		if (o && o->type->display[1] == &shape_type) {
			if (o->type->display[shapes->depth] != shapes->element)
				failed();
			AT(shapes, i & 3) = o;
			sum += i;
		}
		if (o && o->type->display[2] == &circle_type)
			sum += 3;
	}
	return sum;
}
