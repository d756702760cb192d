"""The whole product as `make up` starts it, on free ports and with databases of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[1]
READY_WITHIN_SECONDS = 120.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@dataclass
class Stack:
    """A running Storeside. `folder` holds its databases and logs; `extra` goes over its environment."""

    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    worker_port: int = field(default_factory=free_port)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PORT": str(self.port),
            "WORKER_PORT": str(self.worker_port),
            "WORKER_URLS": f"http://127.0.0.1:{self.worker_port}",
            "WORKER_TOKEN": "a-token-for-tests-only",
            "DESK_DATABASE_URL": f"sqlite:///{self.folder}/desk.db",
            "SHOP_DATABASE_URL": f"sqlite:///{self.folder}/shop.db",
            "STORESIDE_DEMO": "1",
            "PHOTO_FOLDER": f"{self.folder}/photos",
            "SHOP_OUTBOX": f"{self.folder}/outbox.log",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            **self.extra,
        }

    def start(self, name: str, module: str) -> None:
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", module], cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    def start_worker(self) -> None:
        self.start("worker", "bot")

    def start_desk(self) -> None:
        self.start("desk", "desk")

    def kill_worker(self) -> None:
        """Kills the worker without a warning, and waits until the desk has noticed."""
        process = self.processes.pop("worker")
        process.kill()
        process.wait(20)
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while httpx.get(f"{self.url}/api/v1/health", timeout=5).status_code == 200:
            assert time.monotonic() < deadline, "the desk still calls itself ready without a worker"
            time.sleep(0.1)

    def stop(self) -> None:
        for name in list(self.processes):
            self.processes[name].terminate()
        for name in list(self.processes):
            try:
                self.processes.pop(name).wait(20)
            except subprocess.TimeoutExpired:
                raise AssertionError(
                    f"{name} did not stop within 20 s of being asked; {self.log(name)}"
                ) from None

    def log(self, name: str) -> str:
        file = self.folder / f"{name}.log"
        return (
            f"its log ends:\n{file.read_text('utf-8', 'replace')[-4000:]}"
            if file.exists()
            else "it has no log"
        )

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while time.monotonic() < deadline:
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise AssertionError(
                        f"{name} ended with {process.returncode} instead of serving; {self.log(name)}"
                    )
            try:
                if httpx.get(f"{self.url}/api/v1/health", timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        raise AssertionError(
            f"not ready within {READY_WITHIN_SECONDS:.0f} s; {self.log('desk')}; {self.log('worker')}"
        )


@contextmanager
def running_stack(folder: Path, **extra: str) -> Iterator[Stack]:
    """A seeded shop, a desk and a worker, ready to answer; stopped and checked for a clean end afterwards."""
    stack = Stack(folder, extra)
    subprocess.run(
        [sys.executable, "-m", "shop.demo"], cwd=ROOT, env=stack.environment, check=True, capture_output=True
    )
    stack.start_worker()
    stack.start_desk()
    try:
        stack.wait_until_ready()
        yield stack
    finally:
        stack.stop()
