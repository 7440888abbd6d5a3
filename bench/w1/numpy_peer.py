# SPDX-License-Identifier: Apache-2.0
"""W1 in numpy: numpy_peer.py DIR REPEAT. One JSON line: checksum, wall and processor time of each run."""

import json
import resource
import sys
import time

import numpy as np

INDICATORS, LEVELS, DAYS = 17, 5, 92
FOLDER, REPEAT = sys.argv[1], int(sys.argv[2])


def column(name, kind):
    return np.fromfile(f"{FOLDER}/{name}", dtype=kind)


park = column("staff_park.i32", "i4")
category = column("staff_cat.i8", "i1")
level = column("staff_level.i8", "i1")
pool = column("pool.i64", "i8")
weight = column("weight.i32", "i4").reshape(-1, INDICATORS).astype("i8")
target = column("target.i64", "i8").reshape(-1, INDICATORS)
base_pay = column("basepay.i64", "i8")
entry_staff = column("l_staff.i32", "i4")
entry_indicator = column("l_ind.i8", "i1")
entry_quantity = column("l_qty.i64", "i8")
entry_day = column("l_day.i16", "i2")
entry_kind = column("l_kind.i8", "i1")
STAFF = len(park)


def add_up():
    """Sums per staff and indicator, and the deducts of each. Sums in 64-bit floats are exact below 2^53."""
    counts = (entry_kind <= 1) & (entry_day >= 0) & (entry_day < DAYS)
    staff, kind, quantity = entry_staff[counts], entry_kind[counts], entry_quantity[counts]
    cell = staff.astype("i8") * INDICATORS + entry_indicator[counts]
    signed = np.where(kind == 0, quantity, -quantity)
    actual = np.bincount(cell, weights=signed, minlength=STAFF * INDICATORS).astype("i8")
    return actual.reshape(STAFF, INDICATORS), np.bincount(staff[kind == 1], minlength=STAFF)


def totals(actual):
    shared = (20000 * actual + target) // (2 * target)
    score = np.where(actual <= 0, 0, np.where(actual * 10 >= target * 12, 12000, shared))
    return ((score * weight[category]).sum(axis=1) + 5000) // 10000


def starts_of(keys):
    return np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))


def number_runs(starts, length):
    """For each row the number of the run it lies in."""
    is_start = np.zeros(length, dtype="i8")
    is_start[starts[1:]] = 1
    return np.cumsum(is_start)


def grades(rank, size):
    worst = size * 5 // 100
    basic = size * 6 // 100
    bottom = np.where(rank > size - worst, 3, np.where(rank > size - worst - basic, 2, 1))
    return np.where(rank <= size * 20 // 100, 0, bottom)


def coefficients(rank, size):
    steps = np.maximum(size - 1, 1)
    return np.where(size <= 1, 12500, (2 * (12500 * steps - 5500 * (rank - 1)) + steps) // (2 * steps))


def pay(order, coefficient):
    """By largest remainder within each park; rows lie by park already."""
    share = base_pay[level[order]] * coefficient
    starts = starts_of(park[order])
    run = number_runs(starts, STAFF)
    all_shares = np.add.reduceat(share, starts)[run]
    product = pool[park[order]] * share
    part = product // all_shares
    rest = product - part * all_shares
    missing = pool[park[order][starts]] - np.add.reduceat(part, starts)
    by_rest = np.lexsort((order, -rest, run))
    place = np.empty(STAFF, dtype="i8")
    place[by_rest] = np.arange(STAFF) - starts[run[by_rest]]
    return part + (place < missing[run])


def score_nation():
    actual, deducts = add_up()
    total = totals(actual)
    order = np.lexsort((np.arange(STAFF), deducts, -total, level, park))
    starts = starts_of(park[order].astype("i8") * LEVELS + level[order])
    run = number_runs(starts, STAFF)
    size = np.diff(np.concatenate((starts, [STAFF])))[run]
    rank = np.arange(STAFF) - starts[run] + 1
    coefficient = coefficients(rank, size)
    result = np.empty((STAFF, 6), dtype="i8")
    for place, values in enumerate((order, total[order], rank, grades(rank, size), coefficient, pay(order, coefficient))):
        result[order, place] = values
    return result


def checksum(result):
    staff, total, rank, grade, coefficient, bonus = (result[:, i].astype("u8") for i in range(6))
    words = np.stack((staff, total << np.uint64(32) | rank, grade << np.uint64(32) | coefficient, bonus), axis=1)
    value = 0xCBF29CE484222325
    for word in words.ravel().tolist():
        value = (value ^ word) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


wall, cpu = [], []
for _ in range(REPEAT):
    wall_start, cpu_start = time.perf_counter(), time.process_time()
    nation = score_nation()
    wall.append(round((time.perf_counter() - wall_start) * 1000, 3))
    cpu.append(round((time.process_time() - cpu_start) * 1000, 3))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 // 1_000_000
print(json.dumps({"workload": "W1", "checksum": checksum(nation), "wall_ms": wall, "cpu_ms": cpu, "peak_rss_mb": peak, "version": np.__version__}))
