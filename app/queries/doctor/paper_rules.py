"""Labels, print jobs and their bytes, and the operations that everything recorded belongs to (D2, D3, O8)."""

from __future__ import annotations

import hashlib

from sqlalchemy import text

from app.queries.doctor.report import KEPT, Violation
from app.queries.doctor.rules import Findings, Records, Rule, by_sql
from app.wording import mark, words

# Printed documents whose bytes are read again, newest first: some 100 MB.
NEWEST_DOCUMENTS = 5_000

_KEYS = by_sql(
    "parcel",
    """
        SELECT min(id) AS parcel_id, 'the purchase key ' || CAST(purchase_key AS TEXT) AS what, count(*) AS times
        FROM parcel GROUP BY purchase_key HAVING count(*) > 1
        UNION ALL
        SELECT min(id), 'the tracking number ' || tracking_number, count(*) FROM parcel
        WHERE tracking_number IS NOT NULL GROUP BY tracking_number HAVING count(*) > 1
        UNION ALL
        SELECT min(id), 'a label in force for shipment ' || CAST(shipment_id AS TEXT), count(*) FROM parcel
        WHERE label_state <> 'voided' GROUP BY shipment_id HAVING count(*) > 1
    """,
    "{times} parcels have {what}.",
)
_LABELS = by_sql(
    "parcel",
    """
        SELECT * FROM (
            SELECT p.id AS parcel_id, s.id AS shipment_id, s.order_id, o.number, s.sequence, CASE
                WHEN p.label_state = 'bought' AND coalesce(p.tracking_number, '') = ''
                    THEN 'was bought without a tracking number'
                WHEN p.label_state = 'asked' AND p.tracking_number IS NOT NULL
                    THEN 'has a tracking number although it was only asked for'
                WHEN s.kind = 'external' THEN 'is for goods that left before the import'
                WHEN p.label_state <> 'voided' AND s.state NOT IN ('packed', 'shipped')
                    THEN 'is in force although nothing is packed'
                END AS fault
            FROM parcel p JOIN shipment s ON s.id = p.shipment_id JOIN sales_order o ON o.id = s.order_id
        ) AS f WHERE fault IS NOT NULL
    """,
    "The label {parcel_id} of shipment {number}-{sequence} {fault}.",
)
_UNLABELLED = by_sql(
    "shipment WHERE kind = 'own' AND state = 'shipped'",
    """
        SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence
        FROM shipment s JOIN sales_order o ON o.id = s.order_id
        WHERE s.kind = 'own' AND s.state = 'shipped' AND NOT o.pickup
            AND NOT EXISTS (SELECT 1 FROM parcel p WHERE p.shipment_id = s.id AND p.label_state = 'bought')
    """,
    mark("Shipment {number}-{sequence} left without a label."),
)
_JOBS = by_sql(
    "print_job",
    """
        SELECT id AS print_job_id, kind, state,
            CASE WHEN ended_at IS NULL THEN 'has no' ELSE 'has a' END AS ended
        FROM print_job WHERE (state = 'queued') <> (ended_at IS NULL)
    """,
    "Print job {print_job_id} ({kind}) is {state} and {ended} time of ending.",
)
_REPRINTS = by_sql(
    "print_job WHERE reprint_of_id IS NOT NULL",
    """
        SELECT r.id AS print_job_id, r.reprint_of_id FROM print_job r JOIN print_job p ON p.id = r.reprint_of_id
        WHERE r.sha256 <> p.sha256 OR r.kind <> p.kind OR r.id <= p.id
    """,
    mark("Print job {print_job_id} is said to print job {reprint_of_id} again, but it has other bytes."),
)
_OPERATIONS = by_sql(
    "operation",
    """
        SELECT min(r.record_id) AS record_id, r.record, r.op_id, count(*) AS times FROM (
            SELECT m.id AS record_id, 'ledger rows' AS record, m.op_id FROM stock_move m
            WHERE NOT EXISTS (SELECT 1 FROM operation n WHERE n.op_id = m.op_id)
            UNION ALL
            SELECT e.id, 'entries of a timeline', e.op_id FROM order_event e
            WHERE NOT EXISTS (SELECT 1 FROM operation n WHERE n.op_id = e.op_id)
            UNION ALL
            SELECT s.id, 'scans', s.op_id FROM pack_scan s
            WHERE NOT EXISTS (SELECT 1 FROM operation n WHERE n.op_id = s.op_id)
            UNION ALL
            SELECT s.id, 'scans taken back', s.undone_op_id FROM pack_scan s WHERE s.undone_op_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM operation n WHERE n.op_id = s.undone_op_id)
            UNION ALL
            SELECT d.id, 'routing decisions', d.op_id FROM routing_decision d
            WHERE NOT EXISTS (SELECT 1 FROM operation n WHERE n.op_id = d.op_id)
        ) AS r GROUP BY r.record, r.op_id
    """,
    "{times} {record} (the first is {record_id}) belong to operation {op_id}, which is not there.",
)
_OPERATION_ONCE = by_sql(
    "operation",
    """
        SELECT min(id) AS operation_id, op_id, count(*) AS times FROM operation GROUP BY op_id HAVING count(*) > 1
    """,
    mark("Operation {op_id} is recorded {times} times."),
)


def _documents(records: Records) -> Findings:
    """The bytes of the newest printed documents against their SHA-256."""
    total = records.count("blob b WHERE EXISTS (SELECT 1 FROM print_job j WHERE j.sha256 = b.sha256)")
    newest = "SELECT sha256, max(id) AS print_job_id FROM print_job GROUP BY sha256 ORDER BY 2 DESC LIMIT :most"
    jobs = records.conn.execute(text(newest), {"most": NEWEST_DOCUMENTS}).all()
    checked, wrong = 0, []
    for digest, job_id in jobs:
        data = records.conn.execute(text("SELECT data FROM blob WHERE sha256 = :digest"), {"digest": digest}).scalar()
        checked += data is not None
        if data is not None and hashlib.sha256(data).hexdigest() != digest:
            ids = {"print_job_id": job_id, "sha256": digest}
            said = words("The stored document of print job {job_id} is not what was printed.", job_id=job_id)
            wrong.append(Violation(said, ids))
    return Findings(checked, tuple(wrong[:KEPT]), len(wrong), total - checked)


PAPER_RULES = (
    Rule("D2-keys", "Purchase keys, tracking numbers and labels in force are one to one", _KEYS),
    Rule("D2-labels", "A label's state fits its shipment and its number", _LABELS),
    Rule("D2-shipped-labelled", "What was shipped has a label, unless it was picked up", _UNLABELLED),
    Rule("D3-print-jobs", "A print job that ended has its time", _JOBS),
    Rule("D3-reprints", "A reprint has the bytes of its original", _REPRINTS),
    Rule("D3-documents", "Stored documents are what was printed", _documents),
    Rule("O8-operations", "Everything recorded belongs to a recorded operation", _OPERATIONS),
    Rule("O8-operation-once", "No operation is recorded twice", _OPERATION_ONCE),
)
