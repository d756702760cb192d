"""A table on the screen and the same figures as JSON in `benchmarks/results/`."""

import json
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"
Row = Mapping[str, Any]


def percentile(samples: Sequence[float], percent: float) -> float:
    """The smallest sample that at least `percent` of all samples do not exceed (nearest rank)."""
    ordered = sorted(samples)
    rank = max(1, -(-len(ordered) * percent // 100))
    return ordered[int(rank) - 1]


def spread(samples: Sequence[float], digits: int = 1) -> dict[str, float]:
    """The median, the 99th percentile and the highest of the samples."""
    return {
        "p50": round(statistics.median(samples), digits),
        "p99": round(percentile(samples, 99), digits),
        "max": round(max(samples), digits),
    }


def resident_megabytes(pid: int) -> float:
    """The memory a process really holds (VmRSS), in MB of 1,000,000 bytes. Linux only."""
    for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise ValueError(f"process {pid} has no VmRSS: is it still running?")


def publish(name: str, title: str, rows: Sequence[Row]) -> None:
    """Prints the rows as a table and writes them to `benchmarks/results/<name>.json`."""
    columns = list(rows[0])
    cells = [columns, *([str(row[column]) for column in columns] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    print(f"\n{title}\n")
    for number, line in enumerate(cells):
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
    RESULTS.mkdir(exist_ok=True)
    machine = {"python": platform.python_version(), "cores": os.cpu_count()}
    document = {
        "title": title,
        "at": datetime.now(timezone.utc).isoformat(),
        "machine": machine,
        "rows": list(rows),
    }
    (RESULTS / f"{name}.json").write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")
