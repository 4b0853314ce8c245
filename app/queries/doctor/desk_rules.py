"""Refunds that wait, and jobs: never more back than was paid, done once, every order counted (M3, M7, D4, J1)."""

from __future__ import annotations

from app.queries.doctor.rules import Rule, by_sql
from app.wording import mark

# What a channel told of its own refunds is its word; where a refund of ours is among them, the sum must hold.
_REFUNDS = by_sql(
    "sales_order o WHERE EXISTS (SELECT 1 FROM outbox x WHERE x.order_id = o.id AND x.kind = 'refund')",
    """
        SELECT o.id AS order_id, o.number, coalesce(o.refunded_amount, 0) AS back, r.held,
            coalesce(o.total_amount, 0) AS paid
        FROM sales_order o JOIN (
            SELECT order_id, sum(CASE WHEN state = 'held' THEN amount ELSE 0 END) AS held,
                sum(CASE WHEN state = 'cancelled' THEN 0 ELSE 1 END) AS live
            FROM outbox WHERE kind = 'refund' GROUP BY order_id
        ) AS r ON r.order_id = o.id
        WHERE r.live > 0 AND (coalesce(o.refunded_amount, 0) + r.held > coalesce(o.total_amount, 0)
            OR NOT o.money_known)
    """,
    mark("Order {number}: {back} was paid back and {held} is on its way, of {paid} that was paid."),
)
_RECORDED = by_sql(
    "outbox WHERE kind = 'refund' AND state = 'done'",
    """
        SELECT o.id AS order_id, o.number, coalesce(o.refunded_amount, 0) AS back, r.done
        FROM sales_order o JOIN (
            SELECT order_id, sum(amount) AS done FROM outbox WHERE kind = 'refund' AND state = 'done' GROUP BY order_id
        ) AS r ON r.order_id = o.id
        WHERE coalesce(o.refunded_amount, 0) < r.done
    """,
    mark("Order {number}: {done} was paid back from here, but only {back} is recorded."),
)
_LIVE = by_sql(
    "outbox WHERE state = 'held'",
    """
        SELECT order_id, min(id) AS outbox_id, count(*) AS times FROM outbox
        WHERE kind = 'refund' AND state = 'held' GROUP BY order_id HAVING count(*) > 1
    """,
    mark("{times} refunds of order {order_id} are on their way at once."),
)
_ENDED = by_sql(
    "outbox",
    """
        SELECT id AS outbox_id, order_id, kind, state, coalesce(amount, 0) AS amount FROM outbox
        WHERE (state = 'held') <> (done_at IS NULL) OR kind = 'refund' AND coalesce(amount, 0) <= 0
    """,
    "The {kind} {outbox_id} of {amount} is {state}, which does not fit its time or its amount.",
)
_JOBS = by_sql(
    "job",
    """
        SELECT * FROM (
            SELECT j.id AS job_id, j.kind, j.state, j.total, j.done, j.failed, j.ended_at,
                coalesce(r.rows, 0) AS orders, coalesce(r.ended, 0) AS ended, coalesce(r.lost, 0) AS lost
            FROM job j LEFT JOIN (
                SELECT job_id, count(*) AS rows, sum(CASE WHEN state IN ('done', 'skipped') THEN 1 ELSE 0 END) AS ended,
                    sum(CASE WHEN state = 'failed' THEN 1 ELSE 0 END) AS lost
                FROM job_row GROUP BY job_id
            ) AS r ON r.job_id = j.id
        ) AS c WHERE total <> orders OR done <> ended OR failed <> lost OR state = 'done' AND ended + lost < orders
            OR (state = 'running') <> (ended_at IS NULL)
    """,
    "Job {job_id} ({kind}) is {state} and counts {total} orders, {done} done and {failed} failed;"
    " its rows are {orders}, {ended} and {lost}.",
)

DESK_RULES = (
    Rule("M3-refunds", "No more is paid back than was paid", _REFUNDS),
    Rule("M3-recorded", "What was paid back from here is recorded with its order", _RECORDED),
    Rule("M7-live-refunds", "At most one refund of an order is on its way", _LIVE),
    Rule("D4-outbox", "What waits to leave has no end, what is over has one", _ENDED),
    Rule("J1-jobs", "A job counts each of its orders", _JOBS),
)
