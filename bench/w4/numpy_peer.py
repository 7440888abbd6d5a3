# SPDX-License-Identifier: Apache-2.0
"""W4 by working days in numpy: numpy_peer.py DIR REPEAT. Days off are named one by one, so that make-up days count."""

import json
import resource
import sys
import time

import numpy as np

FOLDER, REPEAT = sys.argv[1], int(sys.argv[2])
start = np.fromfile(f"{FOLDER}/start_day.i32", dtype="i4").astype("datetime64[D]")
term = np.fromfile(f"{FOLDER}/days.i16", dtype="i2")
off = np.fromfile(f"{FOLDER}/off.i32", dtype="i4").astype("datetime64[D]")
calendar = np.busdaycalendar(weekmask="1111111", holidays=off)

wall, cpu = [], []
for _ in range(REPEAT):
    wall_start, cpu_start = time.perf_counter(), time.process_time()
    due = np.busday_offset(start, term, roll="backward", busdaycal=calendar)
    wall.append(round((time.perf_counter() - wall_start) * 1000, 3))
    cpu.append(round((time.process_time() - cpu_start) * 1000, 3))
place = np.arange(len(due), dtype="u8") % np.uint64(1_000_003) + np.uint64(1)
total = int((due.astype("i8").astype("u8") * place).sum())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 // 1_000_000
print(json.dumps({"workload": "W4", "checksum": str(total), "wall_ms": wall, "cpu_ms": cpu, "peak_rss_mb": peak, "version": np.__version__}))
