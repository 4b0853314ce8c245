"""A bad network between the program and PostgreSQL, made by an asyncio proxy of our own in a thread.

While it is wild it spoils a random connection every moment or so: cuts it, delays what goes either way by up to five
seconds, lets it fall into a black hole and cuts it later, or breaks it around a COMMIT: before the server hears it,
after it obeyed and before we hear of it, or so that the server hears it only when we have long given up.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any

# What may be done to a connection, and how often of a hundred times.
AT_COMMIT = ("before_commit", "swallow_commit", "late_commit")
MISCHIEF = {
    "cut": 20,
    "delay": 15,
    "slow": 10,
    "hole": 10,
    "before_commit": 10,
    "swallow_commit": 20,
    "late_commit": 15,
}
CUTTING = frozenset(MISCHIEF) - {"delay", "slow"}
_COMMIT = b"COMMIT\0"
LONGEST_DELAY = 5.0


class _Line:
    """One connection through the proxy; ``plan`` is the mischief that its next words meet."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self.client, self.server = client, server
        self.plan: str | None = None
        self.deaf = False
        self.answered = asyncio.Event()

    def take(self, said: bytes, *, upwards: bool) -> str | None:
        """The mischief that these words meet, if any."""
        plan = self.plan
        if plan is None or upwards == (plan == "slow") or (plan in AT_COMMIT and _COMMIT not in said):
            return None
        self.plan = None
        return plan

    def hang_up(self) -> None:
        """Break both ends at once, as a dying network does."""
        for end in (self.client, self.server):
            _reset(end)


def _reset(end: asyncio.StreamWriter) -> None:
    link = end.get_extra_info("socket")
    if link is not None and not end.transport.is_closing():
        with contextlib.suppress(OSError):
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.transport.abort()


class Proxy:
    """Listens on a free port of this machine and forwards to ``target()``; ``counts`` says what it did."""

    def __init__(self, target: Callable[[], tuple[str, int]], *, seed: int, every: float = 0.4) -> None:
        """``every`` is the mean time between two mischiefs, in seconds."""
        self.port = 0
        self.counts: Counter[str] = Counter()
        self._target = target
        self._dice = random.Random(seed)
        self._every = every
        self._wild = False
        self._lines: set[_Line] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._live, name="proxy", daemon=True)
        self._thread.start()
        self._ready.wait()

    def wild(self) -> None:
        """Begin to spoil connections."""
        self._wild = True

    def calm(self) -> None:
        """From now on only forward; whatever was held is broken."""
        self._wild = False
        self._loop.call_soon_threadsafe(self._break_all)

    def spoil_next(self, kind: str) -> None:
        """The next fitting words on each connection that is there now meet this mischief."""
        for line in self._lines:
            line.plan = kind

    def close(self) -> None:
        """Break every connection and take no more."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)

    def _live(self) -> None:
        asyncio.set_event_loop(self._loop)
        listener = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = listener.sockets[0].getsockname()[1]
        self._spawn(self._make_mischief())
        self._ready.set()
        self._loop.run_forever()
        listener.close()
        self._break_all()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _break_all(self) -> None:
        for line in self._lines:
            line.hang_up()

    async def _make_mischief(self) -> None:
        kinds, weights = list(MISCHIEF), list(MISCHIEF.values())
        while True:
            await asyncio.sleep(self._dice.expovariate(1 / self._every))
            free = [line for line in self._lines if line.plan is None and not line.deaf]
            if self._wild and free:
                self._dice.choice(free).plan = self._dice.choices(kinds, weights)[0]

    async def _serve(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        try:
            answers, server = await asyncio.open_connection(*self._target())
        except OSError:
            _reset(client)
            return
        line = _Line(client, server)
        self._lines.add(line)
        self._spawn(self._down(line, answers))
        try:
            await self._up(line, reader)
        except OSError:
            line.hang_up()
        finally:
            self._lines.discard(line)

    async def _up(self, line: _Line, reader: asyncio.StreamReader) -> None:
        """What the program says to the server."""
        while said := await reader.read(65_536):
            plan = line.take(said, upwards=True)
            if plan is not None:
                self.counts[plan] += 1
                if await self._spoil(line, plan, said):
                    return
            line.server.write(said)
            await line.server.drain()
        line.server.close()

    async def _spoil(self, line: _Line, plan: str, said: bytes) -> bool:
        """Do the mischief; whether the connection is over."""
        if plan == "delay":
            await asyncio.sleep(self._delay())
            return False
        if plan == "hole":
            line.deaf = True
            await asyncio.sleep(self._dice.uniform(0.5, LONGEST_DELAY))
        elif plan == "swallow_commit":
            line.deaf = True
            line.server.write(said)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(line.answered.wait(), LONGEST_DELAY)
        elif plan == "late_commit":
            _reset(line.client)
            await asyncio.sleep(self._dice.uniform(0.05, LONGEST_DELAY / 2))
            line.server.write(said)
            line.server.close()
            return True
        line.hang_up()
        return True

    def _delay(self) -> float:
        """Mostly short, sometimes long."""
        return float(self._dice.random() ** 2 * LONGEST_DELAY)

    async def _down(self, line: _Line, answers: asyncio.StreamReader) -> None:
        """What the server says to the program."""
        with contextlib.suppress(OSError):
            while said := await answers.read(65_536):
                if line.deaf:
                    line.answered.set()
                    continue
                plan = line.take(said, upwards=False)
                if plan is not None:
                    self.counts[plan] += 1
                    await asyncio.sleep(self._delay())
                line.client.write(said)
                await line.client.drain()
        line.client.close()
