"""What a code means to who receives: goods with their lot and number, or a bin of this location."""

from __future__ import annotations

from datetime import date

import pytest

from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.services.bins import AddBins
from app.services.receiving_scan import Reading, Scanned, read_code
from app.services.suppliers import SetSupplierSku
from tests.factories import case_barcode, count, incoming, line, location_id, take_in
from tests.services.goods_in import bin_id, opened, ordered, sku_id, supplier, tracked

GTIN = "4006381333931"
CARTON = "14006381333938"


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Mugs with a barcode and one for a case of twelve, caps, and bins of two locations."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Hamburg"): 5}, barcodes={"MUG": GTIN})
    case_barcode(shop, "MUG", CARTON, 12)
    shop.run(AddBins(location_id(shop, "Berlin"), ("A-1",)))
    shop.run(AddBins(location_id(shop, "Hamburg"), ("H-1",)))
    return shop


def read(shop: AppContext, code: str, receipt: int | None = None) -> Reading:
    return shop.read(read_code, opened(shop) if receipt is None else receipt, code)


def goods(shop: AppContext, code: str, receipt: int | None = None) -> tuple[str, int, str, date | None, str]:
    found = read(shop, code, receipt).goods
    assert found is not None
    return found.code, found.units, found.lot, found.expires_on, found.serial


def test_case_counts_what_is_in_it(stocked: AppContext) -> None:
    assert goods(stocked, GTIN) == ("MUG", 1, "", None, "")
    assert goods(stocked, CARTON) == ("MUG", 12, "", None, "")
    assert goods(stocked, "mug")[:2] == ("MUG", 1)


def test_gs1_code_fills_lot_day_and_number(stocked: AppContext) -> None:
    last = date(2030, 1, 31)
    assert goods(stocked, f"010{GTIN}1730013110L1\x1d21S1") == ("MUG", 1, "L1", last, "S1")
    assert goods(stocked, f"]C101{CARTON}10L1") == ("MUG", 12, "L1", None, "")
    assert goods(stocked, f"020{GTIN}3712\x1d10L1") == ("MUG", 12, "L1", None, "")
    tracked(stocked, "MUG", "serial")
    assert goods(stocked, f"01{CARTON}21S1") == ("MUG", 1, "", None, "S1")


def test_what_a_product_still_needs_is_known(stocked: AppContext) -> None:
    tracked(stocked, "MUG", "lot")
    found = [read(stocked, code).goods for code in (GTIN, f"010{GTIN}10L1")]
    assert [one.needs_lot for one in found if one] == [True, False]
    tracked(stocked, "MUG", "serial")
    found = [read(stocked, code).goods for code in (GTIN, f"010{GTIN}21S1")]
    assert [one.needs_serial for one in found if one] == [True, False]


def test_bins_of_this_location_are_known_by_label_and_by_name(stocked: AppContext) -> None:
    ours, theirs = bin_id(stocked, "A-1"), bin_id(stocked, "H-1")
    for code in ("A-1", str(OwnCode(CodeKind.BIN, ours))):
        assert read(stocked, code) == Reading(Scanned.BIN, bin_id=ours, bin="A-1")
    for code in ("H-1", str(OwnCode(CodeKind.BIN, theirs)), "a-1"):
        assert read(stocked, code).what is Scanned.UNKNOWN


def test_suppliers_own_code_is_known_on_what_was_bought_of_him(stocked: AppContext) -> None:
    potter = supplier(stocked)
    stocked.run(SetSupplierSku(potter, sku_id(stocked), "POT 17"))
    assert goods(stocked, "POT 17", opened(stocked, ordered(stocked, potter, MUG=1)))[0] == "MUG"
    assert read(stocked, "POT 17").what is Scanned.UNKNOWN


def test_codes_that_are_nothing_to_receive_are_told_apart(stocked: AppContext) -> None:
    take_in(stocked, incoming("1001", line("MUG", 1)))
    assert read(stocked, "1001").what is Scanned.OTHER
    for code in ("", "\x1d", "4006381333930", "010400638133393099", "\ud800", "x" * 9_999, "B9999999999999"):
        assert read(stocked, code).what is Scanned.UNKNOWN
    assert read(stocked, GTIN, 999).what is Scanned.UNKNOWN


def test_code_of_several_products_is_never_guessed(stocked: AppContext) -> None:
    potter = supplier(stocked)
    for code in ("MUG", "CAP"):
        stocked.run(SetSupplierSku(potter, sku_id(stocked, code), "POT 17"))
    receipt = opened(stocked, ordered(stocked, potter, MUG=1))
    assert read(stocked, "POT 17", receipt) == Reading(Scanned.SEVERAL, names=("CAP", "MUG"))
