"""What the badges of people say: name, shop, and an own code that no other record has."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from app.errors import NotFound
from app.printing.documents import BadgeLabel
from app.queries.people import people
from app.wording import words
from db.models import DatabaseInfo


def badge_labels(conn: Connection, user_ids: Collection[int] = (), *, copies: int = 1) -> list[BadgeLabel]:
    """A badge for each of these people, by name; none named: for everybody who works here.

    Raises NotFound for one who does not.
    """
    company = conn.execute(select(DatabaseInfo.company)).scalar_one()
    everybody = people(conn)
    if not set(user_ids) <= {one.id for one in everybody}:
        raise NotFound(words("This person does not work here. Nothing was printed."), fix=words("Choose another."))
    chosen = [one for one in everybody if not user_ids or one.id in user_ids]
    return [BadgeLabel(one.name, " · ".join(filter(None, (company, one.code))), one.code, copies) for one in chosen]
