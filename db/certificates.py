"""Why a server's certificate was not accepted: the driver only says that it was not.

Asked only after the driver has refused; nothing but the server's own certificate is looked at.
"""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_PATIENCE_SECONDS = 3.0
# PostgreSQL's request for encryption; the server answers S before both sides go on with TLS.
_REQUEST = struct.pack("!ii", 8, 80_877_103)


def why_refused(given: Mapping[str, Any]) -> str:
    """The reason in OpenSSL's words (``certificate has expired``); empty where it cannot be found out.

    ``given`` has the driver's words: host, hostaddr, port, sslrootcert.
    """
    try:
        context = _trusting(str(given.get("sslrootcert") or "system"))
    except OSError:
        return ""
    for name, address, port in _places(given):
        try:
            with socket.create_connection((address, port), timeout=_PATIENCE_SECONDS) as link:
                link.sendall(_REQUEST)
                if link.recv(1) == b"S":
                    context.wrap_socket(link, server_hostname=name).close()
        except ssl.SSLCertVerificationError as error:
            return str(error.verify_message)
        except (OSError, ValueError):
            continue
    return ""


def _trusting(roots: str) -> ssl.SSLContext:
    if roots == "system" or not Path(roots).is_file():
        return ssl.create_default_context()
    return ssl.create_default_context(cafile=roots)


def _places(given: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Name, address and port of each server."""
    names = str(given.get("host") or "").split(",")
    addresses = str(given.get("hostaddr") or "").split(",")
    ports = str(given.get("port") or "").split(",")
    for place, name in enumerate(names):
        address = (addresses[place] if place < len(addresses) else "") or name
        port = (ports[place] if len(ports) == len(names) else ports[0]) or "5432"
        if address and not address.startswith(("/", "@")):
            yield name, address, int(port)
