"""Jobs: frozen at the gesture, worked off in chunks, safe against kills and rivals; stopped, tried again, undone."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.context import AppContext
from app.domain.order_steps import JobState, RowState
from app.errors import BadInput, NotFound, OperationConflict, Refused
from app.queries.jobs import (
    failed_ids,
    job_rows,
    job_view,
    kept_words,
    latest_jobs,
    order_ids_of,
    orphaned_jobs,
    redoable,
    running_jobs,
    said_again,
    undoable,
)
from app.queries.order_list import ListSpec
from app.services.holds import LiftHold
from app.services.jobs import (
    CHUNK_SECONDS,
    LEAST_IN_CHUNK,
    MOST_IN_CHUNK,
    CancelJob,
    RetryJob,
    StartJob,
    StepJob,
    UndoJob,
    next_size,
    run_job,
)
from app.services.order_cancel import CancelOrder
from app.services.unit_of_work import Attachment, Command, Done
from app.wording import Words, words
from tests.factories import events_of, incoming, line, one, rows_of, second_station, take_in
from tests.services.job_desk import begin, carried_on, counts, do, messages, retry, standing, undo, view_of


@pytest.fixture
def ids(shop: AppContext) -> list[int]:
    """Twelve orders."""
    return take_in(shop, *(incoming(f"{n:02}", line("MUG", 1)) for n in range(1, 13)))


def step(shop: AppContext, job_id: int, size: int, ended: int = 0) -> Done:
    return shop.run(StepJob(job_id, ended), attachments={"rows": Attachment(size)})


def test_orders_are_frozen_when_it_begins(shop: AppContext, ids: list[int]) -> None:
    result = shop.run(StartJob("hold", {"kind": "fraud"}, spec=ListSpec(""), exclude=(ids[3],))).result
    assert result == {"job_id": 1, "state": "running", "total": 11, "done": 0, "failed": 0}
    take_in(shop, incoming("99", line()))
    job = carried_on(shop, 1)
    assert (job.total, counts(job), job.state, job.ended_at is not None) == (11, (11, 0, 0), JobState.DONE, True)
    assert standing(shop, ids[3]) == []
    assert [row.order_id for row in shop.read(job_rows, 1)] == [n for n in ids if n != ids[3]]


def test_the_search_chooses_as_it_does_in_the_list(shop: AppContext, ids: list[int]) -> None:
    do(shop, "tag", ids[:4], tag="vip")
    job_id = shop.run(StartJob("hold", {"kind": "date"}, spec=ListSpec("tag:vip"), exclude=(ids[0],))).result["job_id"]
    job = carried_on(shop, job_id)
    assert (job.query, job.total) == ("tag:vip", 3)
    assert [order_id for order_id in ids if standing(shop, order_id)] == ids[1:4]


def test_a_search_that_is_not_understood_begins_nothing(shop: AppContext, ids: list[int]) -> None:
    """What is left out of it would mean other orders, and more of them."""
    with pytest.raises(BadInput, match="The search is not understood at"):
        shop.run(StartJob("cancel", {"reason": "fraud"}, spec=ListSpec("status:whatever tag:vip")))
    assert one(shop, "SELECT count(*) FROM job") == 0
    assert len(ids) == 12


@pytest.mark.parametrize(
    ("kind", "params", "why"),
    [
        ("dance", {}, "is no kind of job"),
        ("reopen", {}, "is no kind of job"),
        ("hold", {"kind": "whim"}, "is no kind of hold"),
        ("hold", {"kind": "fraud,"}, "is no kind of hold"),
        ("tag", {"tag": ""}, "is no tag"),
        ("cancel", {"reason": "whim"}, "is no reason"),
        ("assign_location", {}, "No location was given"),
        ("assign_location", {"location_id": True}, "No location was given"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_once(
    shop: AppContext, ids: list[int], kind: str, params: Mapping[str, Any], why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        shop.run(StartJob(kind, params, ids=tuple(ids)))


def test_a_job_for_no_order_is_refused(shop: AppContext, ids: list[int]) -> None:
    for start in (
        StartJob("release"),
        StartJob("release", ids=(99,)),
        StartJob("release", ids=(ids[0],), exclude=(ids[0],)),
    ):
        with pytest.raises(Refused, match="No order is meant"):
            shop.run(start)


def test_a_chunk_is_done_once_however_often_it_is_asked_for(shop: AppContext, ids: list[int]) -> None:
    job_id = begin(shop, "hold", ids, kind="fraud")
    gesture = uuid.uuid4()
    first = shop.run(StepJob(job_id, 0), op_id=gesture, attachments={"rows": Attachment(5)})
    again = shop.run(StepJob(job_id, 0), op_id=gesture, attachments={"rows": Attachment(9)})
    assert first.result == {"job_id": job_id, "state": "running", "total": 12, "done": 5, "failed": 0}
    assert again.replayed and again.result == first.result
    with pytest.raises(OperationConflict):
        shop.run(StepJob(job_id, 5), op_id=gesture)
    assert counts(carried_on(shop, job_id)) == (12, 0, 0)
    assert one(shop, "SELECT count(*) FROM order_hold") == 12


class Dies(Exception):
    """The program is killed."""


def test_killed_at_any_chunk_it_goes_on_where_it_ended(shop: AppContext, ids: list[int]) -> None:
    job_id = begin(shop, "hold", ids, kind="fraud")
    fresh: list[Command] = []

    def run(command: Command, **more: Any) -> Done:
        done = shop.run(command, **(more | {"attachments": {"rows": Attachment(2)}}))
        if not done.replayed:
            fresh.append(command)
            if len(fresh) % 2 == 0:
                raise Dies
        return done

    for _ in range(2):
        with pytest.raises(Dies):
            run_job(run, job_id)
    assert (view_of(shop, job_id).ended, view_of(shop, job_id).state) == (8, JobState.RUNNING)
    assert counts(carried_on(shop, job_id)) == (12, 0, 0)
    assert [len(standing(shop, order_id)) for order_id in ids] == [1] * 12
    assert all(events_of(shop, order_id).count("hold_placed") == 1 for order_id in ids)


def test_two_stations_that_carry_it_on_do_each_chunk_once(shop: AppContext, ids: list[int]) -> None:
    rival = second_station(shop)
    job_id = begin(shop, "hold", ids, kind="fraud")

    def both(command: Command, **more: Any) -> Done:
        small = more | {"attachments": {"rows": Attachment(3)}}
        rival.run(command, **small)
        return shop.run(command, **small)

    assert run_job(both, job_id)["done"] == 12
    assert one(shop, "SELECT count(*) FROM order_event WHERE kind = 'hold_placed'") == 12
    rival.close()


def test_stopping_leaves_a_part_that_has_a_name_and_can_be_undone(shop: AppContext, ids: list[int]) -> None:
    job_id = begin(shop, "hold", ids, kind="fraud")
    step(shop, job_id, 5)
    told: list[tuple[int, int]] = []
    result = run_job(shop.run, job_id, lambda done, total: told.append((done, total)), lambda: True)
    assert (result["state"], result["done"], told) == ("cancelled", 5, [])
    job = view_of(shop, job_id)
    assert (job.state, job.left, job.words) == (
        JobState.CANCELLED,
        7,
        "5 orders put on hold, stopped with 7 left as they were.",
    )
    assert step(shop, job_id, 5, 5).result["done"] == 5, "a chunk that comes too late does nothing"
    assert shop.run(CancelJob(job_id)).result["state"] == "cancelled"
    assert counts(undo(shop, job)) == (5, 0, 0)
    assert one(shop, "SELECT sum(holds) FROM sales_order") == 0


def test_progress_is_told_after_each_chunk(shop: AppContext, ids: list[int]) -> None:
    told: list[tuple[int, int]] = []
    run_job(shop.run, begin(shop, "tag", ids, tag="vip"), lambda done, total: told.append((done, total)))
    assert told[-1] == (12, 12)


def test_one_failure_harms_no_other_and_only_the_failed_are_tried_again(shop: AppContext, ids: list[int]) -> None:
    shop.run(CancelOrder(ids[2], "customer"))
    job = do(shop, "cancel", ids, reason="mistake")
    assert counts(job) == (11, 0, 1)
    assert shop.read(failed_ids, job.id) == [ids[2]]
    (row,) = shop.read(job_rows, job.id, RowState.FAILED)
    assert (row.number, row.fix) == ("03", "Take what was sent back as a return.")
    assert isinstance(row.message, Words) and row.message.values["number"] == "03", "it can be said in another language"
    again = retry(shop, job)
    assert (again.total, counts(again), again.params) == (1, (0, 0, 1), job.params)
    assert shop.read(order_ids_of, job.id, 0, 5) == ids[:5]
    with pytest.raises(Refused, match="Nothing of it failed"):
        shop.run(RetryJob(do(shop, "tag", ids, tag="vip").id))


def test_a_chunk_is_adapted_to_the_time_it_took() -> None:
    assert next_size(400, CHUNK_SECONDS / 2) == 800
    assert next_size(400, 0.0) == 800, "at most twice as many"
    assert next_size(400, CHUNK_SECONDS / 0.75) == 300
    assert next_size(400, CHUNK_SECONDS * 9) == 200, "at least half as many"
    assert next_size(LEAST_IN_CHUNK, 9.0) == LEAST_IN_CHUNK
    assert next_size(MOST_IN_CHUNK, 0.001) == MOST_IN_CHUNK


def test_several_holds_are_one_step_and_undone_as_one(shop: AppContext, ids: list[int]) -> None:
    do(shop, "hold", ids[:1], kind="date")
    job = do(shop, "hold", ids[:2], kind="fraud, date")
    assert (counts(job), job.params["kind"]) == ((2, 0, 0), "fraud,date")
    assert [[kind for kind, _ in standing(shop, order_id)] for order_id in ids[:2]] == [["date", "fraud"]] * 2
    assert counts(do(shop, "hold", ids[:2], kind="fraud,date")) == (0, 2, 0)
    back = undo(shop, job)
    assert [[kind for kind, _ in standing(shop, order_id)] for order_id in ids[:2]] == [["date"], []]
    assert counts(undo(shop, back)) == (2, 0, 0)
    assert counts(do(shop, "lift_hold", ids[:2], kind="date,payment")) == (2, 0, 0)
    assert [[kind for kind, _ in standing(shop, order_id)] for order_id in ids[:2]] == [["fraud"]] * 2


# Undo and redo.


def test_what_is_under_way_or_was_undone_is_not_undone(shop: AppContext, ids: list[int]) -> None:
    job_id = begin(shop, "hold", ids, kind="fraud")
    for command in (UndoJob(job_id), RetryJob(job_id)):
        with pytest.raises(Refused, match="still under way"):
            shop.run(command)
    job = carried_on(shop, job_id)
    back = undo(shop, job)
    with pytest.raises(Refused, match="It was undone before"):
        shop.run(UndoJob(job.id))
    with pytest.raises(Refused, match="Nothing was done that could be undone"):
        shop.run(UndoJob(do(shop, "lift_hold", ids, kind="fraud").id))
    assert view_of(shop, job.id).undone_by_id == back.id
    unknown: tuple[Command, ...] = (StepJob(99, 0), CancelJob(99), RetryJob(99), UndoJob(99))
    for of_none in unknown:
        with pytest.raises(NotFound, match="There is no such job"):
            shop.run(of_none)


def test_an_undo_that_was_stopped_can_be_begun_again(shop: AppContext, ids: list[int]) -> None:
    job = do(shop, "hold", ids, kind="fraud")
    first = int(shop.run(UndoJob(job.id)).result["job_id"])
    step(shop, first, 5)
    shop.run(CancelJob(first))
    second = undo(shop, job)
    assert counts(second) == (7, 0, 5), "what was lifted already is not the one that was held"
    assert one(shop, "SELECT sum(holds) FROM sales_order") == 0


def test_the_newest_is_offered_first_to_whoever_did_it(shop: AppContext, ids: list[int]) -> None:
    user = shop.facts.user_id
    first, second = do(shop, "hold", ids[:3], kind="fraud"), do(shop, "tag", ids, tag="vip")
    begin(shop, "release", ids)
    assert [view.id for view in shop.read(undoable, user)] == [second.id, first.id]
    assert shop.read(undoable, user)[0].title == "12 orders tagged vip"
    assert shop.read(undoable, user + 1) == []
    back = undo(shop, second)
    assert [view.id for view in shop.read(undoable, user)] == [first.id]
    assert [view.id for view in shop.read(redoable, user)] == [back.id]
    forth = undo(shop, back)
    assert shop.read(redoable, user) == []
    assert [view.id for view in shop.read(undoable, user)] == [forth.id, first.id]


def test_an_undo_writes_new_entries_and_takes_none_away(shop: AppContext, ids: list[int]) -> None:
    before = events_of(shop, ids[0])
    undo(shop, do(shop, "hold", ids, kind="fraud"))
    assert events_of(shop, ids[0]) == [*before, "hold_placed", "hold_lifted"]


def test_only_what_was_changed_since_is_left_alone(shop: AppContext, ids: list[int]) -> None:
    job = do(shop, "hold", ids, kind="fraud")
    shop.run(LiftHold(ids[0], "fraud"))
    back = undo(shop, job)
    assert counts(back) == (11, 0, 1)
    assert messages(shop, back)["01"] == "Order 01 was changed meanwhile. Nothing more was done to it."


# Who carries it on.


def test_jobs_of_programs_that_ended_are_found(shop: AppContext, ids: list[int]) -> None:
    rival = second_station(shop)
    job_id = begin(rival, "hold", ids, kind="fraud")
    now = datetime.now(UTC)
    assert [view.id for view in shop.read(orphaned_jobs, shop.facts.station_id, now)] == [job_id]
    _is_there(rival, now)
    assert shop.read(orphaned_jobs, shop.facts.station_id, now) == []
    assert [view.id for view in shop.read(orphaned_jobs, rival.facts.station_id, now)] == [job_id]
    assert [view.id for view in shop.read(orphaned_jobs, shop.facts.station_id, now + timedelta(minutes=5))] == [job_id]
    assert [view.id for view in shop.read(running_jobs)] == [job_id]
    carried_on(shop, job_id)
    assert shop.read(running_jobs) == []
    (view,) = shop.read(latest_jobs)
    assert (view.user_id, view.station_id) == (rival.facts.user_id, rival.facts.station_id)
    assert shop.read(job_view, 99) is None
    rival.close()


def _is_there(shop: AppContext, now: datetime) -> None:
    """The station's program is open: written straight, as ``stations.open`` would for a window."""
    from sqlalchemy import insert

    from db.models import StationSession

    row = {
        "station_id": shop.facts.station_id,
        "session": uuid.uuid4(),
        "host": "here",
        "program": "console",
        "opened_at": now,
        "seen_at": now,
    }
    with shop.database.writing() as conn:
        conn.execute(insert(StationSession), row)


def test_sentences_keep_their_template_in_the_database() -> None:
    inner = words("Order {number}", number="#1")
    said = words("{what}: {n} left.", what=inner, n=3)
    again = said_again(kept_words(said))
    assert again == said and again.template == said.template
    assert again.values["what"].template == "Order {number}"
    assert kept_words("plain") is None and said_again(None) is None


def test_a_jobs_rows_are_of_its_orders_once(shop: AppContext, ids: list[int]) -> None:
    job_id = begin(shop, "hold", [*ids, *ids], kind="fraud")
    assert rows_of(shop, "SELECT count(*) FROM job_row WHERE job_id = :id", id=job_id) == [(12,)]
