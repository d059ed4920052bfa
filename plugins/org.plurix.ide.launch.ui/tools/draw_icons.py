#!/usr/bin/env python3
"""Draws the icons of this bundle as PNG, 16 and 32 pixels (@2x), without any library. Run in the bundle's folder after a change.

A shape is (colour, function(x, y) -> bool) in a square of 16 x 16 units; later shapes cover earlier ones; 4 x 4 samples per pixel.
The colours are readable on light and dark backgrounds.
"""
import math, struct, zlib

BLUE, GREEN, RED, ORANGE, GREY, WHITE = (58, 122, 190), (62, 150, 84), (205, 70, 66), (222, 142, 40), (130, 136, 146), (250, 250, 250)
SAMPLES = 4


def disc(cx, cy, r):
    return lambda x, y: (x - cx) ** 2 + (y - cy) ** 2 <= r * r


def ring(cx, cy, r, w):
    return lambda x, y: (r - w) ** 2 <= (x - cx) ** 2 + (y - cy) ** 2 <= r * r


def box(x0, y0, x1, y1):
    return lambda x, y: x0 <= x <= x1 and y0 <= y <= y1


def line(x0, y0, x1, y1, w):
    dx, dy = x1 - x0, y1 - y0
    n = dx * dx + dy * dy

    def inside(x, y):
        t = max(0, min(1, ((x - x0) * dx + (y - y0) * dy) / n))
        return (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2 <= w * w / 4
    return inside


def poly(*p):
    def inside(x, y):
        odd = False
        for (x0, y0), (x1, y1) in zip(p, p[1:] + p[:1]):
            if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                odd = not odd
        return odd
    return inside


def arc(cx, cy, r, w, a0, a1):
    full = ring(cx, cy, r, w)
    return lambda x, y: full(x, y) and a0 <= math.degrees(math.atan2(y - cy, x - cx)) % 360 <= a1


CLUSTER = [(GREY, line(4, 4, 12, 4, 1.2)), (GREY, line(4, 4, 8, 12, 1.2)), (GREY, line(12, 4, 8, 12, 1.2)),
           (BLUE, disc(4, 4, 2.9)), (BLUE, disc(12, 4, 2.9)), (BLUE, disc(8, 12, 2.9))]
NODE = [(BLUE, box(2, 3, 14, 11)), (WHITE, box(3.4, 4.4, 12.6, 9.6)), (GREY, box(6.8, 11, 9.2, 13)), (GREY, box(4.5, 12.6, 11.5, 14))]
UP = [(BLUE, poly((8, 1.5), (13.5, 7.5), (10, 7.5), (10, 11), (6, 11), (6, 7.5), (2.5, 7.5)))]
BACK = [(ORANGE, arc(8.5, 9, 5.4, 2.1, 200, 360)), (ORANGE, arc(8.5, 9, 5.4, 2.1, 0, 90)), (ORANGE, poly((0.8, 8.6), (7, 8.6), (3.6, 13)))]
PLUS = [(GREEN, box(11, 8.5, 13, 15.5)), (GREEN, box(8.5, 11, 15.5, 13))]
CROSS = [(RED, line(9.5, 9.5, 14.5, 14.5, 2)), (RED, line(14.5, 9.5, 9.5, 14.5, 2))]
CYCLE = [(ORANGE, ring(12, 12, 3.6, 1.6)), (ORANGE, poly((12.5, 6), (12.5, 11.6), (16, 8.6)))]
TABLE = [(GREY, box(1.5, 2, 14.5, 14)), (WHITE, box(2.6, 5, 13.4, 12.9)), (GREEN, disc(5, 7, 1.4)), (RED, disc(5, 11, 1.4)),
         (GREY, box(7.5, 6.4, 12.4, 7.6)), (GREY, box(7.5, 10.4, 12.4, 11.6))]
ICONS = {
    'obj16/cluster_obj': CLUSTER,
    'obj16/node_obj': NODE,
    'obj16/applied_obj': [(GREEN, disc(8, 8, 6.4)), (WHITE, line(4.6, 8.4, 7.2, 11, 1.9)), (WHITE, line(7.2, 11, 11.6, 5.4, 1.9))],
    'obj16/refused_obj': [(RED, disc(8, 8, 6.4)), (WHITE, line(5.2, 5.2, 10.8, 10.8, 1.9)), (WHITE, line(10.8, 5.2, 5.2, 10.8, 1.9))],
    'obj16/unchanged_obj': [(GREY, disc(8, 8, 6.4)), (WHITE, box(4.6, 7.1, 11.4, 8.9))],
    'obj16/network_obj': [(GREY, line(8, 8, 8, 3, 1.4)), (GREY, line(8, 8, 3, 13, 1.4)), (GREY, line(8, 8, 13, 13, 1.4)), (BLUE, box(5.8, 1, 10.2, 5)),
                          (BLUE, box(1, 10.8, 5.4, 15)), (BLUE, box(10.6, 10.8, 15, 15)), (ORANGE, disc(8, 8.4, 2))],
    'obj16/startup_obj': [(GREEN, poly((4, 2), (13.5, 8), (4, 14)))],
    'elcl16/deploy': UP + [(GREY, box(2.5, 12.5, 13.5, 14.5))],
    'elcl16/undo_deploy': BACK,
    'elcl16/start': CLUSTER + PLUS,
    'elcl16/attach': CLUSTER + [(GREEN, ring(12, 12, 3.6, 1.8)), (GREEN, disc(12, 12, 1))],
    'elcl16/detach': CLUSTER + [(ORANGE, line(9, 15, 15, 9, 2))],
    'elcl16/stop': [(RED, box(3, 3, 13, 13))],
    'elcl16/add_node': NODE + PLUS,
    'elcl16/kill_node': NODE + CROSS,
    'elcl16/restart_node': NODE + CYCLE,
    'elcl16/only_problems': [(GREY, poly((1.5, 2), (14.5, 2), (9.5, 8), (9.5, 14), (6.5, 12), (6.5, 8))), (RED, disc(12, 12, 3))],
    'ovr16/differs_ovr': [(ORANGE, disc(4, 4, 3.6)), (WHITE, box(1.9, 2.6, 6.1, 3.5)), (WHITE, box(1.9, 4.5, 6.1, 5.4))],
    'ovr16/not_running_ovr': [(GREY, disc(4, 4, 3.6)), (WHITE, disc(4, 4, 1.7))],
    'view16/deploy_results': TABLE,
}


def pixels(shapes, size):
    rows = []
    for py in range(size):
        row = bytearray([0])
        for px in range(size):
            r = g = b = a = 0
            for sy in range(SAMPLES):
                for sx in range(SAMPLES):
                    x, y = (px + (sx + .5) / SAMPLES) * 16 / size, (py + (sy + .5) / SAMPLES) * 16 / size
                    colour = None
                    for c, inside in shapes:
                        if inside(x, y):
                            colour = c
                    if colour:
                        r, g, b, a = r + colour[0], g + colour[1], b + colour[2], a + 1
            row += bytes([r // a, g // a, b // a, a * 255 // SAMPLES ** 2] if a else [0, 0, 0, 0])
        rows.append(bytes(row))
    return b''.join(rows)


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def write(name, shapes, size):
    with open(name, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', size, size, 8, 6, 0, 0, 0))
                   + chunk(b'IDAT', zlib.compress(pixels(shapes, size), 9)) + chunk(b'IEND', b''))


for name, shapes in ICONS.items():
    write(f'icons/full/{name}.png', shapes, 16)
    write(f'icons/full/{name}@2x.png', shapes, 32)
