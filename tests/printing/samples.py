"""Documents with random content for the tests of printing."""

from __future__ import annotations

import random
import string
from dataclasses import replace

from app.printing.documents import (
    PackingSlip,
    Paper,
    PickLine,
    PickList,
    PickOrder,
    PickShare,
    PostalAddress,
    PurchaseOrderLine,
    PurchaseOrderPaper,
    ShippingLabel,
    SlipLine,
)

# One postal address per script, made up of common words ("garden street", "capital", ...).
ADDRESSES = {
    "Latin": PostalAddress("Jürgen Groß-Łukasiewicz", ("Straße des 17. Juni 135",), "10623 Berlin", "Germany"),
    "Vietnamese": PostalAddress("Nguyễn Thị Ánh", ("12 Đường Lê Lợi",), "Hà Nội", "Việt Nam"),
    "Cyrillic": PostalAddress("Олександр Їжакевич", ("вулиця Садова, 7",), "Київ 01001", "Україна"),
    "Greek": PostalAddress("Ελένη Παπαδοπούλου", ("Οδός Ερμού 5",), "105 63 Αθήνα", "Ελλάδα"),
    "Bengali": PostalAddress("আব্দুল করিম চৌধুরী", ("বাড়ি ১২, রোড ৫, ধানমন্ডি",), "ঢাকা ১২০৫", "বাংলাদেশ"),
    "Arabic": PostalAddress("محمد بن عبد الله", ("شارع الملك فهد ١٢",), "الرياض ١٢٣٤٥", "السعودية"),
    "Mixed Arabic": PostalAddress("محمد (Max) علي", ("شارع 123, Building 4-B",), "الرياض 12345", "Saudi Arabia"),
    "Hebrew": PostalAddress("דוד כהן (David)", ("רחוב הרצל 12/3",), "תל אביב 61000", "ישראל"),
    "Thai": PostalAddress("สมชาย ใจดี", ("99/1 ถนนสุขุมวิท",), "กรุงเทพมหานคร 10110", "ประเทศไทย"),
    "Devanagari": PostalAddress("राजेश कुमार शर्मा", ("१२, गांधी मार्ग",), "नई दिल्ली ११०००१", "भारत"),
    "Chinese": PostalAddress("王小明", ("北京市朝阳区建国路1号",), "100004 北京", "中国"),
    "Japanese": PostalAddress("山田 さくら", ("東京都渋谷区神南1-2-3",), "〒150-0041", "日本"),
    "Korean": PostalAddress("김민수", ("서울특별시 강남구 테헤란로 1",), "06236 서울", "대한민국"),
}

SENDER = PostalAddress("Shop & Sons, main store", ("Market Street 9",), "12047 Berlin", "DE")

LABEL = ShippingLabel(
    carrier="STATION PARCEL",
    service="National, signature not needed",
    mark="P",
    ship_from=SENDER,
    ship_to=ADDRESSES["Latin"],
    weight_g=482,
    tracking_number="003400123450009827",
    code="10482-1",
    routing="L-41-05",
    routing_detail="Depot Leipzig, Tue 13 Oct",
    facts=(("Order", "#10482"), ("Parcel", "1 of 1"), ("Box", "M"), ("Station", "2")),
)

SLIP = PackingSlip(
    company="Shop & Sons",
    company_line="Main store, Berlin",
    ship_to=ADDRESSES["Latin"],
    number="#10482",
    code="10482-1",
    facts=(("Placed", "13 Oct 2026, 11:20"), ("Carrier", "Station Parcel"), ("Channel", "Web shop")),
    lines=(
        SlipLine("Enamel mug, blue", "EM-BL", "4260012340017", 1, "A-02-1"),
        SlipLine("Trail sock grey, M", "TS-GR-M", "4006381333931", 3, "A-04-2"),
    ),
    message="Warm feet and good coffee for the new flat.",
    footer=("Shop & Sons GmbH, Market Street 9, 12047 Berlin", "hello@shop.example"),
)

PICK_LIST = PickList(
    company="Shop & Sons",
    location="Main store",
    facts=(("Drawn up", "13 Oct 2026, 11:20"), ("Shipments", "3"), ("Products", "2"), ("Units", "5")),
    lines=(
        PickLine(
            "Enamel mug, blue", "EM-BL", "4260012340017", (PickShare("#10482", 1), PickShare("#10483", 1)), "A-02-1"
        ),
        PickLine(
            "Trail sock grey, M", "TS-GR-M", "4006381333931", (PickShare("#10482", 2), PickShare("#10484", 1)), "A-04-2"
        ),
    ),
    orders=(
        PickOrder("#10482", "10482-1", 3, "Station Parcel"),
        PickOrder("#10483", "10483-1", 1, "Station Parcel"),
        PickOrder("#10484", "10484-1", 1, "Letter"),
    ),
    note="Afternoon round",
)

PURCHASE_ORDER = PurchaseOrderPaper(
    company="Shop & Sons",
    number="PO-00042",
    supplier=("Potter & Daughters Ltd.", "orders@potter.example", "+44 20 555 01"),
    deliver_to=PostalAddress("Shop & Sons", ("Main store", "Weserstraße 9"), "12047 Berlin", "Germany"),
    facts=(("Date", "30 Nov 2026"), ("Expected", "9 Dec 2026"), ("Currency", "EUR")),
    lines=(
        PurchaseOrderLine("Enamel mug, blue", "EM-BL", "P-2001", 48, "4.50", "216.00"),
        PurchaseOrderLine(
            "Trail sock grey with a very long name that a supplier's list has for it, size M", "TS-GR-M", "P-2002",
            1200,
            "1.05", "1,260.00",
        ),
        PurchaseOrderLine("Linen apron", "LA-01", "", 6),
    ),
    currency="EUR",
    total="1,476.00",
    note="Please pack by colour.",
)  # fmt: skip

CODE_SIGNS = string.ascii_letters + string.digits + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"


def random_code(source: random.Random, longest: int = 22) -> str:
    """A text that Code 128 can carry: digits, capitals, or any printable ASCII."""
    signs = source.choice((string.digits, string.digits + string.ascii_uppercase + "-", CODE_SIGNS))
    return "".join(source.choice(signs) for _ in range(source.randint(1, longest)))


def random_label(source: random.Random) -> ShippingLabel:
    """A label with any address and any codes, with and without its optional parts."""
    return replace(
        LABEL,
        ship_to=source.choice(list(ADDRESSES.values())),
        tracking_number=random_code(source),
        code=random_code(source),
        routing=source.choice(("", "L-41-05")),
        weight_g=source.choice((None, 1, 482, 31_500)),
        mark=source.choice(("", "P", "XL")),
        facts=LABEL.facts[: source.randint(0, 4)],
    )


def random_slip(source: random.Random) -> PackingSlip:
    """A slip of 1-12 lines on either paper with any address and any code."""
    lines = tuple(
        SlipLine(f"Article {number}", f"SKU-{number}", f"42600123400{number:02}", source.randint(1, 500), f"A-{number}")
        for number in range(source.randint(1, 12))
    )
    return replace(
        SLIP,
        ship_to=source.choice(list(ADDRESSES.values())),
        code=random_code(source),
        paper=source.choice(tuple(Paper)),
        lines=lines,
        message=source.choice(("", SLIP.message)),
    )
