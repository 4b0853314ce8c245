"""A private server as a careful administrator runs one: it asks for passwords and encrypts, by the tests' authority."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests.servers import SUPERUSER, PostgresServer
from tests.shared import raw

# The tests' own way in stays open; everybody else needs a password.
HBA = f"host all {SUPERUSER} 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\nlocal all all trust\n"
NAME = "db.shop.test"


@dataclass(frozen=True, slots=True)
class Certificates:
    """An authority, and what it signed: files in PEM."""

    folder: Path

    @property
    def authority(self) -> Path:
        """The authority's own certificate."""
        return self.folder / "authority.pem"

    @classmethod
    def make(cls, folder: Path) -> Certificates:
        """A new authority in ``folder``."""
        made = cls(folder)
        made._openssl("req", "-x509", *_KEY, "-subj", "/CN=Sample authority", "-days", "2",
                      "-keyout", "authority.key", "-out", "authority.pem")  # fmt: skip
        return made

    def sign(self, name: str, *, days: int = 2) -> tuple[Path, Path]:
        """Certificate and key of a server called ``name``; ``days`` below 0 makes it one that is out of date."""
        stem = f"{name}-{days}"
        self._openssl("req", *_KEY, "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}",
                      "-keyout", f"{stem}.key", "-out", f"{stem}.csr")  # fmt: skip
        self._openssl("x509", "-req", "-in", f"{stem}.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                      "-CAcreateserial", "-copy_extensions", "copy",
                      "-days", str(days), "-out", f"{stem}.pem")  # fmt: skip
        return self.folder / f"{stem}.pem", self.folder / f"{stem}.key"

    def _openssl(self, *words: str) -> None:
        subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True)


_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


class GuardedServer(PostgresServer):
    """Asks for passwords (SCRAM); ``encrypt`` gives it a certificate."""

    @classmethod
    def started(cls, *, durable: bool = False) -> GuardedServer:
        """A new one, without encryption so far; ``durable`` for tests in which it dies."""
        server = cls.start(durable=durable)
        assert isinstance(server, cls)
        server.write("pg_hba.conf", HBA)
        server.reload()
        return server

    def write(self, name: str, text: str) -> None:
        """Write one of the server's own files."""
        path = self.folder / "data" / name
        path.write_text(text)
        self._give(path)

    def _give(self, path: Path) -> None:
        path.chmod(0o600)
        if self.user is not None:
            shutil.chown(path, self.user)

    def encrypt(self, certificate: tuple[Path, Path]) -> None:
        """Use this certificate from now on."""
        with raw(self.url()) as link:
            if link.execute("SHOW ssl_library").fetchone() == ("",):
                pytest.skip(f"NO TLS: {self.programs} was built without it, so nothing was shown about certificates")
        for source, name in zip(certificate, ("server.crt", "server.key"), strict=True):
            target = self.folder / "data" / name
            shutil.copyfile(source, target)
            self._give(target)
        self.run("ALTER SYSTEM SET ssl = on")
        self.reload()

    def plain(self) -> None:
        """Encrypt no more."""
        self.run("ALTER SYSTEM SET ssl = off")
        self.reload()

    def run(self, *statements: str, database: str = SUPERUSER) -> None:
        """Run SQL as the administrator; each statement commits."""
        with raw(self.url(database)) as link:
            for statement in statements:
                link.execute(statement.encode())

    def reload(self) -> None:
        """Have the server read its files again; it has when this returns."""
        with raw(self.url()) as link:
            before = link.execute("SELECT pg_conf_load_time()").fetchone()
            link.execute("SELECT pg_reload_conf()")
            while link.execute("SELECT pg_conf_load_time()").fetchone() == before:
                time.sleep(0.01)

    def away(self, login: str, database: str, **query: str | Path) -> str:
        """The address by which another machine would come: by a name, though the packets stay here."""
        more = "".join(f"&{key}={value}" for key, value in query.items())
        return f"postgresql://{login}@{NAME}:{self.port}/{database}?hostaddr=127.0.0.1{more}"


@pytest.fixture(scope="module")
def guarded() -> Iterator[GuardedServer]:
    """A server that asks for passwords."""
    server = GuardedServer.started()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority of the tests' own."""
    return Certificates.make(tmp_path_factory.mktemp("authority"))


def is_up(server: PostgresServer) -> bool:
    """Whether the server takes connections."""
    try:
        raw(server.url()).close()
    except psycopg.OperationalError:
        return False
    return True
