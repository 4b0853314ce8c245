"""PINs on PostgreSQL: functions of the database's owner, the only way for a station to people and their secrets.

A station can neither read nor write ``user_secret`` and ``login_pepper``, nor change ``user_account``: who holds its
login would else read what PINs are compared with, set the counters back, or make itself the owner. It hands in
key = argon2id(PIN, salt), for PostgreSQL has no argon2. **A try takes two transactions.** ``login_offer`` counts it and
notes what was offered; only once that is committed do the others compare it. One function that counted and compared
would tell the verdict to a caller who then rolls back, and so guesses for ever.

Verdicts: ``right``, ``wrong``, ``locked``, ``none`` (nobody, or nobody with a PIN), ``again`` (nothing of the kind was
offered: somebody else tried in between), ``refused`` (this person may not), ``last_owner``, ``counted``.

On SQLite who has the file has all; ``app.services.login_store`` does the same steps there.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, text

from app.domain.people import TRIES

# The texts, with TRIES for the number.
_SALT = """
DECLARE found bytea; mixed bytea;
BEGIN
  SELECT s.salt INTO found FROM user_secret s JOIN user_account u ON u.id = s.user_id
    WHERE s.user_id = of_user AND u.archived_at IS NULL;
  IF found IS NOT NULL THEN RETURN found; END IF;
  SELECT coalesce((SELECT pepper FROM login_pepper), uuid_send(database_id)) INTO mixed FROM database_info;
  RETURN substr(sha256(mixed || convert_to('salt ' || of_user, 'UTF8')), 1, 16);
END"""
_OFFER = """
DECLARE count_now bigint;
BEGIN
  UPDATE user_secret s SET failures = s.failures + 1, offered = _login_mixed(offer),
      offered_in = pg_current_xact_id()::text::bigint,
      locked_at = CASE WHEN s.failures + 1 >= TRIES THEN clock_timestamp() END
    FROM user_account u WHERE u.id = s.user_id AND s.user_id = of_user AND u.archived_at IS NULL
      AND s.failures < TRIES RETURNING s.failures INTO count_now;
  IF FOUND THEN verdict := 'counted'; tries := TRIES - count_now;
  ELSIF EXISTS (SELECT 1 FROM user_secret s JOIN user_account u ON u.id = s.user_id
      WHERE s.user_id = of_user AND u.archived_at IS NULL) THEN verdict := 'locked'; tries := 0;
  ELSE verdict := 'none'; tries := 0;
  END IF;
END"""
_MIXED = """
BEGIN RETURN (SELECT sha256(pepper || offer) FROM login_pepper); END"""
_PROVEN = """
DECLARE s user_secret; mixed bytea := _login_mixed(offer);
BEGIN
  SELECT x.* INTO s FROM user_secret x JOIN user_account u ON u.id = x.user_id
    WHERE x.user_id = of_user AND u.archived_at IS NULL FOR UPDATE OF x;
  IF NOT FOUND THEN RETURN 'none'; END IF;
  IF s.offered IS DISTINCT FROM mixed OR s.offered_in = pg_current_xact_id()::text::bigint THEN
    RETURN CASE WHEN s.failures >= TRIES THEN 'locked' ELSE 'again' END;
  END IF;
  IF s.proof = mixed THEN
    UPDATE user_secret SET failures = 0, offered = NULL, offered_in = NULL, locked_at = NULL WHERE user_id = of_user;
    RETURN 'right';
  END IF;
  RETURN CASE WHEN s.failures >= TRIES THEN 'locked' ELSE 'wrong' END;
END"""
_CHECK = """
BEGIN
  verdict := _login_proven(of_user, offer);
  SELECT TRIES - failures INTO tries FROM user_secret WHERE user_id = of_user;
  tries := coalesce(tries, 0);
END"""
_MAY = """
DECLARE mine text;
BEGIN
  SELECT role INTO mine FROM user_account WHERE id = by_user AND archived_at IS NULL;
  IF NOT FOUND THEN RETURN 'refused'; END IF;
  IF own AND EXISTS (SELECT 1 FROM user_secret WHERE user_id = by_user) THEN
    RETURN _login_proven(by_user, by_key);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM user_secret s JOIN user_account u ON u.id = s.user_id
      WHERE u.role = 'owner' AND u.archived_at IS NULL) THEN
    RETURN CASE WHEN mine = 'owner' THEN 'right' ELSE 'refused' END;
  END IF;
  IF mine = 'owner' OR mine = 'manager' AND NOT roles && ARRAY['owner', 'manager'] THEN
    RETURN _login_proven(by_user, by_key);
  END IF;
  RETURN 'refused';
END"""
_SET = """
DECLARE his text; verdict text;
BEGIN
  SELECT role INTO his FROM user_account WHERE id = of_user AND archived_at IS NULL;
  IF NOT FOUND THEN RETURN 'refused'; END IF;
  verdict := _login_may(by_user, by_key, ARRAY[his], of_user = by_user);
  IF verdict <> 'right' THEN RETURN verdict; END IF;
  IF new_key IS NULL THEN
    DELETE FROM user_secret WHERE user_id = of_user;
    RETURN verdict;
  END IF;
  INSERT INTO login_pepper (id, pepper)
    VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) ON CONFLICT (id) DO NOTHING;
  INSERT INTO user_secret (user_id, salt, proof, failures, changed_at)
    VALUES (of_user, new_salt, _login_mixed(new_key), 0, clock_timestamp())
    ON CONFLICT (user_id) DO UPDATE SET salt = excluded.salt, proof = excluded.proof, failures = 0, offered = NULL,
      offered_in = NULL, locked_at = NULL, changed_at = excluded.changed_at;
  RETURN verdict;
END"""
_UNLOCK = """
DECLARE verdict text;
BEGIN
  IF of_user = by_user THEN RETURN 'refused'; END IF;
  verdict := _login_may(by_user, by_key, ARRAY[]::text[], false);
  IF verdict = 'right' THEN
    UPDATE user_secret SET failures = 0, offered = NULL, offered_in = NULL, locked_at = NULL WHERE user_id = of_user;
  END IF;
  RETURN verdict;
END"""
_SAVE = """
DECLARE was user_account;
BEGIN
  PERFORM 1 FROM user_account WHERE role = 'owner' ORDER BY id FOR UPDATE;
  SELECT * INTO was FROM user_account WHERE id = of_user FOR UPDATE;
  IF of_user IS NOT NULL AND NOT FOUND THEN verdict := 'none'; RETURN; END IF;
  verdict := _login_may(by_user, by_key, array_remove(ARRAY[was.role, new_role], NULL), false);
  IF verdict <> 'right' THEN RETURN; END IF;
  IF of_user IS NULL THEN
    INSERT INTO user_account (name, role) VALUES (new_name, new_role) RETURNING id INTO person;
    RETURN;
  END IF;
  person := of_user;
  IF was.role = 'owner' AND was.archived_at IS NULL AND (new_role <> 'owner' OR gone)
      AND NOT EXISTS (SELECT 1 FROM user_account WHERE role = 'owner' AND archived_at IS NULL AND id <> of_user) THEN
    verdict := 'last_owner';
    RETURN;
  END IF;
  UPDATE user_account SET name = coalesce(new_name, name), role = coalesce(new_role, role),
      archived_at = CASE WHEN gone THEN coalesce(archived_at, clock_timestamp()) WHEN NOT gone THEN NULL
        ELSE archived_at END
    WHERE id = of_user;
END"""
_STATE = """
BEGIN RETURN QUERY SELECT s.user_id, s.failures >= TRIES FROM user_secret s; END"""

# Name with arguments -> what it gives, and its text.
_FUNCTIONS: Mapping[str, tuple[str, str]] = {
    "_login_mixed(offer bytea)": ("RETURNS bytea", _MIXED),
    "_login_proven(of_user bigint, offer bytea)": ("RETURNS text", _PROVEN),
    "_login_may(by_user bigint, by_key bytea, roles text[], own boolean)": ("RETURNS text", _MAY),
    "login_state(OUT person bigint, OUT is_locked boolean)": ("RETURNS SETOF record", _STATE),
    "login_salt(of_user bigint)": ("RETURNS bytea", _SALT),
    "login_offer(of_user bigint, offer bytea, OUT verdict text, OUT tries bigint)": ("RETURNS record", _OFFER),
    "login_check(of_user bigint, offer bytea, OUT verdict text, OUT tries bigint)": ("RETURNS record", _CHECK),
    "login_set(of_user bigint, new_salt bytea, new_key bytea, by_user bigint, by_key bytea)": (
        "RETURNS text",
        _SET,
    ),
    "login_unlock(of_user bigint, by_user bigint, by_key bytea)": ("RETURNS text", _UNLOCK),
    "person_save(of_user bigint, new_name text, new_role text, gone boolean, by_user bigint, by_key bytea,"
    " OUT verdict text, OUT person bigint)": ("RETURNS record", _SAVE),
}
_SEARCH_PATH = "pg_catalog, public, pg_temp"
# What a station may call; what begins with an underscore is for these alone.
FOR_STATIONS = tuple(sorted(head.partition("(")[0] for head in _FUNCTIONS if not head.startswith("_")))
# What one who only reads may call: who has a PIN, never anything of what it is.
FOR_REPORTS = ("login_state",)


def expected() -> dict[str, str]:
    """Name of each function -> its text, as the server keeps it."""
    return {head.partition("(")[0]: body.replace("TRIES", str(TRIES)) for head, (_, body) in _FUNCTIONS.items()}


def install(conn: Connection) -> None:
    """Make every function anew, for nobody but the owner, in the caller's transaction; ``db.rights`` adds stations."""
    if conn.dialect.name == "sqlite":
        return
    bodies = expected()
    for head, (gives, _) in _FUNCTIONS.items():
        sql = (
            f"CREATE OR REPLACE FUNCTION {head} {gives} LANGUAGE plpgsql SECURITY DEFINER"
            f" SET search_path = {_SEARCH_PATH} AS $body${bodies[head.partition('(')[0]]}$body$"
        )
        conn.exec_driver_sql(sql.replace("%", "%%"))
        conn.exec_driver_sql(f"REVOKE ALL ON FUNCTION {_signature(head)} FROM PUBLIC")


def _signature(head: str) -> str:
    name, _, given = head.partition("(")
    kinds = [part.split(" ")[1] for part in given.rstrip(")").split(", ") if not part.startswith("OUT ")]
    return f"{name}({', '.join(kinds)})"


def signature(name: str) -> str:
    """The function's name with the types of what it takes, as GRANT wants it."""
    return next(_signature(head) for head in _FUNCTIONS if head.startswith(f"{name}("))


_FOUND = text(
    "SELECT p.proname AS name, p.prosrc AS body FROM pg_proc p"
    " JOIN pg_class c ON c.relname = 'user_secret' AND c.relnamespace = p.pronamespace"
    " WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND p.proowner = c.relowner"
    " AND p.proconfig = ARRAY[CAST(:path AS text)]"
)


def missing(conn: Connection) -> list[str]:
    """Names of functions that are not there, are not what they should be, or do not act as the tables' owner."""
    if conn.dialect.name == "sqlite":
        return []
    found = {row.name: row.body for row in conn.execute(_FOUND, {"path": f"search_path={_SEARCH_PATH}"})}
    return [name for name, body in expected().items() if found.get(name) != body]
