"""`make bench`: every benchmark, one after the other, each in a process of its own."""

import subprocess
import sys

MODULES = ("benchmarks.understanding", "benchmarks.turns")


def main() -> int:
    """Returns the number of benchmarks that could not be run."""
    return sum(
        bool(subprocess.run([sys.executable, "-m", module], check=False).returncode) for module in MODULES
    )


if __name__ == "__main__":
    sys.exit(main())
