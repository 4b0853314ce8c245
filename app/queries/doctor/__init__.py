"""``stationmaster doctor``: recomputes every invariant with queries of its own. See ``examine``."""

from app.queries.doctor.examination import Watch, every_violation, examine, recheck
from app.queries.doctor.report import Check, Report, Violation

__all__ = ["Check", "Report", "Violation", "Watch", "every_violation", "examine", "recheck"]
