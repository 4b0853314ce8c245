"""People of the shop: their roles, what a name and a PIN may be, who may change whom."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType

from app.errors import BadInput
from app.wording import mark, words

# Wrong PINs in a row, then only a supervisor helps (PCI DSS 8.3.4 allows 10).
TRIES = 5
LEAST_PIN, MOST_PIN = 4, 12
MOST_NAME = 60


class Role(enum.StrEnum):
    """What a person does here; owners and managers are supervisors."""

    OWNER = "owner"
    MANAGER = "manager"
    PACKER = "packer"
    ASSOCIATE = "associate"

    @property
    def supervises(self) -> bool:
        """Whether this person may free somebody who is locked, and look after packers and associates."""
        return self in (Role.OWNER, Role.MANAGER)


# After how many minutes without a touch a window locks, by the role of who works there: a setting of the shop.
LOCK_MINUTES: Mapping[Role, str] = MappingProxyType({role: f"people.lock_minutes.{role.value}" for role in Role})
NEVER, MOST_MINUTES = 0, 24 * 60


def usual_lock_minutes(role: Role) -> int:
    """The minutes where nobody set others (PCI DSS 8.2.8 allows 15)."""
    return 15 if role.supervises else 2


ROLE_WORDS: Mapping[Role, str] = MappingProxyType(
    {
        Role.OWNER: mark("Owner"),
        Role.MANAGER: mark("Manager"),
        Role.PACKER: mark("Packer"),
        Role.ASSOCIATE: mark("Store associate"),
    }
)


def may_change(by: Role, *roles: Role) -> bool:
    """Whether who has the role ``by`` may make, change and give PINs to people of these roles.

    A manager looks after packers and associates: who could give an owner a PIN could be the owner.
    """
    return by is Role.OWNER or (by is Role.MANAGER and not any(role.supervises for role in roles))


def checked_pin(pin: str) -> str:
    """The PIN as it came, if it is one: 4 to 12 digits 0 to 9. Raises BadInput.

    Digits of other scripts are refused, not read as those of ours: the same person types on other keys tomorrow.
    """
    if not (LEAST_PIN <= len(pin) <= MOST_PIN and pin.isascii() and pin.isdigit()):
        raise BadInput(
            words("A PIN has {least} to {most} digits. Nothing was changed.", least=LEAST_PIN, most=MOST_PIN),
            fix=words("Use the digits 0 to 9, without spaces."),
        )
    return pin


def checked_person(name: str) -> str:
    """The name as it is kept, in one line. Raises BadInput."""
    clean = " ".join(name.split())
    if not clean or len(clean) > MOST_NAME or not clean.isprintable():
        raise BadInput(
            words("A person's name has 1 to {most} characters of one line. Nothing was changed.", most=MOST_NAME),
            fix=words("Choose another."),
        )
    return clean


def checked_role(role: str) -> Role:
    """The role of that name. Raises BadInput."""
    try:
        return Role(role)
    except ValueError as error:
        known = ", ".join(Role)
        raise BadInput(
            words("There is no role {role!r}. Nothing was changed.", role=role), fix=words("Use: {known}", known=known)
        ) from error
