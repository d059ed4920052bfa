#include "kernel.h"

#define DATA 4

typedef struct packet { struct packet *next; int kind, to, value; ints *data; } packet_t;
struct system;
struct task;
typedef struct { void (*step)(struct task *, packet_t *); int (*is_ready)(struct task *); } task_class_t;
/* The fields of all four kinds: control (idle), letter (worker), wake (device). */
typedef struct task { const task_class_t *class; struct system *system; int id; packet_t *queue; int state; } task_t;
typedef ARRAY(task_t *) tasks_t;
typedef struct system { tasks_t *tasks; task_t *device; int idle_steps, checksum; } system_t;

static packet_t *take(task_t *t)
{
	packet_t *first = t->queue;
	if (first) {
		t->queue = first->next;
		first->next = 0;
	}
	return first;
}

static void add(task_t *t, packet_t *packet)
{
	packet->next = 0;
	if (!t->queue) {
		t->queue = packet;
		return;
	}
	packet_t *last = t->queue;
	while (last->next)
		last = last->next;
	last->next = packet;
}

static void send(system_t *s, packet_t *packet)
{
	add(AT(s->tasks, packet->to), packet);
}

static void idle_step(task_t *t, packet_t *packet)
{
	(void) packet;
	t->state = (t->state & 1) == 0 ? (int) ((unsigned) t->state >> 1) : (int) ((unsigned) t->state >> 1 ^ 0xD008);
	t->system->idle_steps++;
	t->system->device->state = (t->state & 1) != 0;
}

static void worker_step(task_t *t, packet_t *packet)
{
	for (int i = 0; i < packet->data->length; i++) {
		t->state = t->state == 26 ? 1 : t->state + 1;
		AT(packet->data, i) = 'A' + t->state - 1;
	}
	packet->value = t->state;
	packet->to = 2;
	send(t->system, packet);
}

static void handler_step(task_t *t, packet_t *packet)
{
	int sum = packet->value;
	for (int i = 0; i < packet->data->length; i++)
		sum += AT(packet->data, i);
	packet->value = sum;
	packet->kind ^= 1;
	packet->to = packet->kind == 0 ? 1 : 3;
	send(t->system, packet);
}

static void device_step(task_t *t, packet_t *packet)
{
	t->system->checksum = t->system->checksum * 31 + packet->value;
	t->state = 0;
	packet->to = 1 + (packet->value & 1);
	send(t->system, packet);
}

static int always(task_t *t) { (void) t; return 1; }
static int has_work(task_t *t) { return t->queue != 0; }
static int is_awake(task_t *t) { return t->queue != 0 && t->state; }

static const task_class_t idle = {idle_step, always}, worker = {worker_step, has_work}, handler = {handler_step, has_work}, device = {device_step, is_awake};

static task_t *make(system_t *s, const task_class_t *class, int id)
{
	task_t *t = allocate(sizeof *t);
	t->class = class;
	t->system = s;
	t->id = id;
	return t;
}

int run(int n)
{
	system_t *s = allocate(sizeof *s);
	s->device = make(s, &device, 3);
	s->tasks = NEW_ARRAY(tasks_t, task_t *, 4);
	AT(s->tasks, 0) = make(s, &idle, 0);
	AT(s->tasks, 0)->state = 1;
	AT(s->tasks, 1) = make(s, &worker, 1);
	AT(s->tasks, 2) = make(s, &handler, 2);
	AT(s->tasks, 3) = s->device;
	for (int i = 0; i < 6; i++) {
		packet_t *packet = allocate(sizeof *packet);
		packet->data = NEW_ARRAY(ints, int, DATA);
		packet->kind = i & 1;
		packet->to = 1 + i % 3;
		send(s, packet);
	}
	while (s->idle_steps < n)
		for (int i = s->tasks->length - 1; i >= 0; i--) {
			task_t *task = AT(s->tasks, i);
			if (task->class->is_ready(task))
				task->class->step(task, take(task));
		}
	return s->checksum;
}
