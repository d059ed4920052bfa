#include "kernel.h"
#include <math.h>

#define BODIES 5

typedef struct { double x, y, z, vx, vy, vz, mass; } body_t;
typedef ARRAY(body_t *) bodies_t;

static body_t *body(int i)
{
	body_t *b = allocate(sizeof *b);
	b->x = i * 1.5;
	b->y = i * 0.5 + 1;
	b->z = i * 0.25;
	b->vx = 0.1 * i;
	b->vy = 0.2;
	b->vz = 0.3 / (i + 1);
	b->mass = 1.0 / (i + 1);
	return b;
}

static void attract(bodies_t *bodies)
{
	for (int i = 0; i < BODIES; i++) {
		body_t *p = AT(bodies, i);
		for (int j = i + 1; j < BODIES; j++) {
			body_t *q = AT(bodies, j);
			double dx = p->x - q->x, dy = p->y - q->y, dz = p->z - q->z;
			double square = dx * dx + dy * dy + dz * dz + 0.01;
			double force = 0.001 / (square * sqrt(square));
			p->vx -= dx * q->mass * force;
			p->vy -= dy * q->mass * force;
			p->vz -= dz * q->mass * force;
			q->vx += dx * p->mass * force;
			q->vy += dy * p->mass * force;
			q->vz += dz * p->mass * force;
		}
	}
}

int run(int n)
{
	bodies_t *bodies = NEW_ARRAY(bodies_t, body_t *, BODIES);
	for (int i = 0; i < BODIES; i++)
		AT(bodies, i) = body(i);
	for (int step = 0; step < n; step++) {
		attract(bodies);
		for (int i = 0; i < BODIES; i++) {
			body_t *p = AT(bodies, i);
			p->x += 0.001 * p->vx;
			p->y += 0.001 * p->vy;
			p->z += 0.001 * p->vz;
		}
	}
	return (int) (AT(bodies, 0)->x * 1000000);
}
