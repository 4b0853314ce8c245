"""What can be done, in one table: its text, keys and icon, and the words that the palette finds it by."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.i18n import mark, tr


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``id`` is ``<view>.<name>``, or ``app.<name>`` for what works everywhere.

    ``text``, ``tip`` and ``also`` are marked for translation here and translated when they are bound. ``keys``: the
    first one is shown. ``repeats``: holding the key repeats it. ``also``: other words that the command palette finds
    it by, parted by commas. ``chosen``: it acts on the rows that are chosen, so the palette shows it first.
    ``place``: it goes to a view.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    repeats: bool = False
    also: str = ""
    chosen: bool = False
    place: bool = False

    @property
    def scope(self) -> str:
        """The view it belongs to, or "app"."""
        return self.id.partition(".")[0]

    @property
    def key(self) -> str:
        """The key that is shown, or ""."""
        return self.keys[0] if self.keys else ""

    @property
    def synonyms(self) -> tuple[str, ...]:
        """The words of ``also`` in the language of the screen."""
        return tuple(word.strip() for word in tr(self.also).split(",")) if self.also else ()


def _views(scope: str) -> tuple[Spec, ...]:
    """What can be done with the views of a list."""
    return (
        Spec(f"{scope}.save_view", mark("Save changes"), ("Ctrl+S",), "save", also=mark("view, filter, segment, keep")),
        Spec(f"{scope}.save_view_as", mark("Save as new"), ("Ctrl+Shift+S",), "plus", also=mark("view, filter, tab")),
        Spec(
            f"{scope}.view_menu",
            mark("Change this view"),
            ("Ctrl+Shift+E",),
            "settings",
            also=mark("rename, delete, share"),
        ),
        Spec(f"{scope}.view_left", mark("Move the view left"), ("Ctrl+Shift+Left",), "arrow-left"),
        Spec(f"{scope}.view_right", mark("Move the view right"), ("Ctrl+Shift+Right",), "arrow-right"),
        *(Spec(f"{scope}.view_{n}", mark("Show a view"), (f"Alt+{n}",)) for n in range(1, 10)),
        *(Spec(f"{scope}.choice_{n}", mark("Choose an answer"), (str(n),)) for n in range(1, 10)),
    )


SPECS: tuple[Spec, ...] = (
    Spec(
        "app.search",
        mark("Search"),
        ("Ctrl+F", "/"),
        "search",
        mark("Search orders, SKU, name"),
        also=mark("find, look up, filter"),
    ),
    Spec("app.keys", mark("Keys for this view"), ("?",), "keyboard", also=mark("shortcuts, keyboard, key map")),
    Spec(
        "app.lock",
        mark("Lock"),
        ("Ctrl+L",),
        "lock",
        mark("Nobody sees or does anything here until a PIN or a badge lets them"),
        also=mark("switch user, log out, sign out, change person, PIN, badge"),
    ),
    Spec("app.settings", mark("Settings"), ("Ctrl+,",), "settings", also=mark("preferences, options, configure")),
    Spec(
        "app.customer_display",
        mark("Customer display on or off"),
        (),
        "monitor",
        also=mark("second screen, pole display, monitor, customer screen"),
    ),
    Spec("app.help", mark("Help"), ("F1", "Ctrl+H"), "circle-question-mark", also=mark("manual, how, explain, topic")),
    Spec("app.refresh", mark("Refresh"), ("F5", "Ctrl+R"), "refresh-cw", also=mark("reload, update, read again")),
    Spec(
        "app.station",
        mark("Station mode"),
        ("F11", "Ctrl+Shift+F"),
        "maximize",
        mark("Full screen for the packing station"),
        also=mark("full screen, kiosk, packing mode"),
    ),
    Spec(
        "app.palette",
        mark("Commands and search"),
        ("Ctrl+K",),
        "search",
        mark("Find a command, a place or an order"),
        also=mark("palette, actions, go to"),
    ),
    Spec("app.undo", mark("Undo"), ("Ctrl+Z",), "undo-2", also=mark("take back, revert")),
    Spec("app.redo", mark("Redo"), ("Ctrl+Shift+Z",), "redo-2", also=mark("do again, repeat")),
    Spec("app.offer", mark("Do what the message offers"), ("Alt+Return",), "corner-down-left", also=mark("toast")),
    Spec("app.answer", mark("Give the message's other answer"), ("Alt+Shift+Return",), also=mark("toast, no")),
    Spec("app.next_pane", mark("Next pane"), ("F6", "Ctrl+Shift+N"), also=mark("switch area, move focus")),
    Spec("app.last_pane", mark("Previous pane"), ("Shift+F6", "Ctrl+Shift+Y"), also=mark("switch area, move focus")),
    Spec("app.back", mark("Back to where I was"), ("Alt+Left",), "arrow-left", also=mark("return, previous, history")),
    Spec(
        "app.shared",
        mark("Use a shared database"),
        ("Ctrl+Shift+J",),
        "database",
        also=mark("server, PostgreSQL, network, join"),
    ),
    Spec(
        "app.new_order",
        mark("New order"),
        ("Ctrl+N",),
        "circle-plus",
        also=mark("phone order, counter, sell, take an order"),
    ),
    Spec(
        "new_order.take",
        mark("Take the order"),
        ("Ctrl+Return",),
        "circle-check",
        also=mark("save, finish, place order"),
    ),
    Spec("customers.open", mark("Open"), ("Return",), "corner-down-left", also=mark("show customer, card")),
    Spec("customers.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("customers.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    *_views("customers"),
    Spec("customers.clear", mark("Clear the search"), ("Esc",), "x"),
    Spec("customers.export", mark("Export"), ("Ctrl+E",), "download", also=mark("CSV, XLSX, spreadsheet, file")),
    Spec("customer.edit", mark("Change"), ("E",), "pencil", mark("Change this customer"), also=mark("edit, address")),
    Spec("customer.save", mark("Save the changes"), ("Ctrl+Return", "Ctrl+S"), also=mark("keep, store")),
    Spec("customer.order", mark("New order"), ("O",), "circle-plus", mark("New order for this customer")),
    Spec("customer.note", mark("Write a note"), ("N",), "notebook-pen"),
    Spec("customer.link", mark("Link a record"), ("L",), "link", mark("Link another record of this person")),
    Spec("customer.back", mark("Back to the list"), ("Esc",), "arrow-left"),
    Spec("new_order.leave", mark("Back, the draft is kept"), ("Esc",), "arrow-left"),
    Spec("new_order.clear", mark("Start over"), ("Ctrl+Shift+X",), "x", also=mark("empty, reset, discard")),
    Spec("new_order.customer", mark("Go to the customer"), ("F2", "Ctrl+Shift+U"), "user"),
    Spec("new_order.product", mark("Go to the products"), ("F3", "Ctrl+Shift+L"), "package"),
    Spec("new_order.money", mark("Go to shipping and payment"), ("F4", "Ctrl+Shift+M"), "receipt"),
    Spec("new_order.remove", mark("Remove the line"), ("Ctrl+D",), "x", also=mark("delete product")),
    Spec(
        "stock.open", mark("Movements"), ("Return",), "list", also=mark("history, ledger, who, why, open"), chosen=True
    ),
    Spec("stock.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("stock.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    *_views("stock"),
    Spec("stock.clear", mark("Clear the search"), ("Esc",), "x"),
    Spec("stock.columns", mark("Columns"), ("Ctrl+Shift+C",), "columns-3", also=mark("show, hide, pin, chooser")),
    Spec("stock.pane", mark("Show or hide the card"), ("F9", "Ctrl+Shift+D"), also=mark("side panel, details")),
    Spec("stock.count", mark("Count"), ("C",), "clipboard-list", also=mark("cycle count, stock take, inventory")),
    Spec(
        "stock.adjust",
        mark("Adjust"),
        ("A",),
        "pencil",
        mark("Units came or went without an order"),
        also=mark("found, lost, damaged, write off, correct"),
        chosen=True,
    ),
    Spec(
        "stock.move",
        mark("Move"),
        ("M",),
        "arrow-right",
        mark("Move units to another bin"),
        also=mark("bin, put away, refill"),
        chosen=True,
    ),
    Spec(
        "stock.policy",
        mark("Levels"),
        ("S",),
        "sliders-horizontal",
        mark("Safety stock and reorder point"),
        also=mark("safety stock, reorder, minimum, low"),
        chosen=True,
    ),
    Spec(
        "stock.product",
        mark("Change the product"),
        ("E",),
        "pencil",
        mark("Name, price, weight, customs and barcodes"),
        also=mark("edit, rename, barcode, weight, price, tariff"),
        chosen=True,
    ),
    Spec("stock.more", mark("More"), (".",), "ellipsis", mark("More that can be done"), also=mark("menu"), chosen=True),
    Spec(
        "stock.labels",
        mark("Print labels"),
        ("P", "Ctrl+P"),
        "printer",
        also=mark("barcode, shelf label"),
        chosen=True,
    ),
    Spec("stock.block", mark("Block a lot"), ("L",), "ban", also=mark("recall, quarantine, expired"), chosen=True),
    Spec(
        "stock.trace",
        mark("Recall list"),
        ("T",),
        "route",
        mark("The way of a lot or serial number, as CSV and PDF"),
        also=mark("trace, lot, serial number, recall"),
        chosen=True,
    ),
    Spec("stock.save", mark("Save"), ("Ctrl+Return",), also=mark("keep, store")),
    Spec("stock.bins", mark("Bins"), ("B",), "map-pin", also=mark("shelf, aisle, place, zone")),
    Spec("moves.back", mark("Back to the list"), ("Esc",), "arrow-left"),
    Spec("bins.back", mark("Back to the list"), ("Esc",), "arrow-left"),
    Spec("bins.add", mark("New bins"), ("N",), "circle-plus", also=mark("make, create, shelf")),
    Spec(
        "bins.change", mark("Change"), ("E",), "pencil", mark("Change this bin"), also=mark("edit, zone, purpose, walk")
    ),
    Spec(
        "bins.archive", mark("Give up"), ("D",), "archive", mark("Give this empty bin up"), also=mark("delete, remove")
    ),
    Spec("bins.save", mark("Save"), ("Ctrl+Return",), also=mark("keep, store")),
    Spec("orders.open", mark("Open"), ("Return",), "corner-down-left", also=mark("show order, details")),
    Spec(
        "orders.release",
        mark("Release"),
        ("R",),
        "play",
        mark("Release to picking; what is not routed yet is routed first"),
        also=mark("pick, let go, to the floor, send to warehouse"),
        chosen=True,
    ),
    Spec(
        "orders.release_print",
        mark("Release and print pick list"),
        ("Shift+R",),
        "printer",
        mark("Release to picking and print one pick list for all"),
        also=mark("wave, batch"),
        chosen=True,
    ),
    Spec(
        "orders.hold",
        mark("Hold"),
        ("H",),
        "pause",
        mark("Put on hold, then the digit of the reason"),
        also=mark("stop, block, wait"),
        chosen=True,
    ),
    Spec(
        "orders.lift",
        mark("Lift holds"),
        ("L",),
        "play",
        mark("Lift the holds that a person may lift"),
        also=mark("release hold, unblock, resume"),
        chosen=True,
    ),
    Spec("orders.tag", mark("Tag"), ("T",), "tag", mark("Add or remove a tag"), also=mark("label, mark"), chosen=True),
    Spec(
        "orders.print",
        mark("Print"),
        ("P", "Ctrl+P"),
        "printer",
        mark("Look at slips, labels or a pick list, and print them"),
        also=mark("packing slip, shipping label, pick list, paper, print preview"),
        chosen=True,
    ),
    Spec(
        "orders.assign",
        mark("Assign"),
        ("A",),
        "map-pin",
        mark("Assign to a location"),
        also=mark("location, warehouse, store, move"),
        chosen=True,
    ),
    Spec(
        "orders.more", mark("More"), (".",), "ellipsis", mark("More that can be done"), also=mark("menu"), chosen=True
    ),
    Spec(
        "orders.route",
        mark("Route"),
        ("Shift+O",),
        "route",
        mark("Reserve stock and choose the location"),
        also=mark("reserve, allocate, assign stock"),
        chosen=True,
    ),
    Spec(
        "orders.cancel_many",
        mark("Cancel orders"),
        ("Shift+C",),
        "ban",
        also=mark("void, delete, stop"),
        chosen=True,
    ),
    Spec(
        "orders.export",
        mark("Export"),
        ("Ctrl+E",),
        "download",
        mark("Save as CSV or XLSX"),
        also=mark("csv, xlsx, excel, spreadsheet, download"),
        chosen=True,
    ),
    Spec(
        "orders.copy",
        mark("Copy"),
        ("Ctrl+C",),
        "copy",
        mark("Copy the rows for a spreadsheet"),
        also=mark("clipboard, excel"),
        chosen=True,
    ),
    Spec(
        "orders.fix",
        mark("Fix the problem"),
        ("F",),
        "pencil",
        mark("Open the order where its problem can be mended"),
        also=mark("address, repair, mend"),
        chosen=True,
    ),
    Spec("orders.note", mark("Add a note"), ("N",), "notebook-pen", also=mark("comment, remark"), chosen=True),
    Spec("preview.print", mark("Print"), ("Return",), "printer", mark("Print what is shown")),
    Spec("preview.back", mark("Back"), ("Esc",), tip=mark("Back; nothing is printed")),
    Spec("preview.next", mark("Next page"), ("PgDown",), "chevron-down", repeats=True),
    Spec("preview.previous", mark("Previous page"), ("PgUp",), "chevron-up", repeats=True),
    Spec("preview.first", mark("First page"), ("Home",)),
    Spec("preview.last", mark("Last page"), ("End",)),
    Spec("preview.zoom_in", mark("Zoom in"), ("Ctrl++", "Ctrl+="), "zoom-in", also=mark("larger"), repeats=True),
    Spec("preview.zoom_out", mark("Zoom out"), ("Ctrl+-",), "zoom-out", also=mark("smaller"), repeats=True),
    Spec("preview.fit_page", mark("Whole page"), ("Ctrl+0", "0"), "fullscreen", also=mark("fit page")),
    Spec("preview.fit_width", mark("Page width"), ("W",), "move-horizontal", also=mark("fit width")),
    Spec("preview.true_size", mark("True size"), ("1",), tip=mark("As large as on paper"), also=mark("actual size")),
    Spec("orders.columns", mark("Columns"), ("Ctrl+Shift+C",), "columns-3", also=mark("show, hide, pin, chooser")),
    Spec("orders.sort", mark("Sort by"), ("S",), "arrow-down", also=mark("order by, arrange")),
    *_views("orders"),
    Spec("orders.several", mark("Choose several"), ("0",)),
    Spec(
        "orders.why",
        mark("Why here"),
        ("W",),
        "route",
        mark("Why this location"),
        also=mark("reason, explain, location"),
        chosen=True,
    ),
    Spec("orders.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("orders.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    Spec("orders.select", mark("Select"), ("X",), also=mark("tick, mark")),
    Spec("orders.select_all", mark("Select all"), ("Ctrl+A",), also=mark("tick all, everything")),
    Spec(
        "orders.clear", mark("Clear the selection or the search"), ("Esc",), "x", also=mark("deselect, untick, reset")
    ),
    Spec("orders.pane", mark("Show or hide details"), ("F9", "Ctrl+Shift+D"), also=mark("side panel, preview")),
    Spec(
        "orders.import", mark("Import CSV"), ("I",), "file-spreadsheet", also=mark("upload, file, spreadsheet, excel")
    ),
    Spec("order.step", mark("Next step"), ("Return",), also=mark("go on, continue, pack")),
    Spec(
        "order.route",
        mark("Route"),
        ("R",),
        "route",
        mark("Reserve stock and choose the location"),
        also=mark("reserve, allocate, assign stock"),
    ),
    # Not Return: what leaves the building cannot be taken back.
    Spec(
        "order.ship",
        mark("Mark shipped"),
        ("M",),
        "truck",
        mark("The parcel leaves the building"),
        also=mark("hand over, dispatch, send"),
    ),
    Spec(
        "order.print",
        mark("Print again"),
        ("P", "Ctrl+P"),
        "printer",
        mark("Look at slip and label, and print them again"),
        also=mark("reprint, slip, label, print preview"),
    ),
    Spec("order.lift", mark("Lift the hold"), ("L",), "play", also=mark("release hold, unblock, resume")),
    Spec(
        "order.why",
        mark("Why here"),
        ("W",),
        "route",
        mark("Why this location"),
        also=mark("reason, explain, location"),
    ),
    Spec(
        "order.edit",
        mark("Change"),
        ("E",),
        "pencil",
        mark("Change address, shipping method or note"),
        also=mark("edit, correct, address"),
    ),
    Spec("order.save", mark("Save the changes"), ("Ctrl+Return", "Ctrl+S"), also=mark("keep, store")),
    Spec("order.split", mark("Split"), ("S",), "split", mark("Split the order"), also=mark("part, divide, partial")),
    Spec("order.note", mark("Add a note"), ("N",), "message-square", also=mark("comment, remark, write")),
    Spec("order.cancel", mark("Cancel the order"), ("C",), "ban", also=mark("void, delete, stop")),
    Spec(
        "order.next",
        mark("Next order"),
        ("J",),
        "chevron-down",
        also=mark("below"),
        repeats=True,
    ),
    Spec(
        "order.previous",
        mark("Previous order"),
        ("K",),
        "chevron-up",
        also=mark("above"),
        repeats=True,
    ),
    Spec("order.back", mark("Back to the list"), ("Esc",), "arrow-left", also=mark("close, return, list")),
    Spec("packing.short", mark("Short"), ("F2", "Ctrl+S"), also=mark("missing item, not there")),
    Spec("packing.box", mark("Box"), ("F3", "Ctrl+B"), also=mark("carton, package size")),
    Spec("packing.reprint", mark("Reprint"), ("F4", "Ctrl+Shift+P"), also=mark("print again, label")),
    Spec("packing.park", mark("Park"), ("F8", "Ctrl+D"), also=mark("set aside, pause, later")),
    Spec("packing.undo", mark("Undo scan"), ("Esc",), also=mark("take back, wrong scan")),
    Spec("packing.finish", mark("Finish"), ("F12", "Ctrl+Return"), also=mark("label, complete, done")),
    Spec("receiving.open", mark("Receive"), ("Return",), "corner-down-left", also=mark("unpack, goods in, delivery")),
    Spec(
        "receiving.blind",
        mark("Receive without a purchase order"),
        ("B", "Ctrl+B"),
        "package-plus",
        also=mark("blind, unexpected, delivery"),
    ),
    Spec("receiving.suggest", mark("Draft what is low"), ("G",), "shopping-cart", also=mark("reorder, buy, replenish")),
    Spec(
        "receiving.order",
        mark("It was ordered"),
        ("O",),
        "truck",
        mark("The draft was sent to the supplier"),
        also=mark("sent, place the order"),
    ),
    Spec("receiving.cancel", mark("Cancel what is missing"), ("Shift+C",), "ban", also=mark("stop, give up")),
    Spec("receiving.down", mark("Next row"), ("J",), also=mark("below"), repeats=True),
    Spec("receiving.up", mark("Previous row"), ("K",), also=mark("above"), repeats=True),
    Spec("receiving.type", mark("Type a code"), ("F2", "Ctrl+Shift+T"), also=mark("quantity, by hand, no scanner")),
    Spec("receiving.lot", mark("Other lot"), ("F3", "Ctrl+Shift+L"), also=mark("batch, expiry")),
    Spec("receiving.anyway", mark("Take it all the same"), ("F4", "Ctrl+Shift+P"), also=mark("over, too many, accept")),
    Spec("receiving.undo", mark("Take back"), ("Esc",), also=mark("undo scan, wrong scan")),
    Spec(
        "receiving.report",
        mark("Report as PDF"),
        ("F7", "Ctrl+P"),
        "file-text",
        mark("What came short and over, as a paper for the supplier"),
        also=mark("print, short, over, complaint, document"),
    ),
    Spec("receiving.leave", mark("Later"), ("F8", "Ctrl+D"), also=mark("pause, back to the list")),
    Spec("receiving.close", mark("All is in"), ("F12", "Ctrl+Return"), also=mark("close, finish, done")),
    Spec("counting.plan", mark("Plan a count"), ("F4", "Ctrl+Shift+M"), also=mark("cycle count, zone, ABC class")),
    Spec("counting.loose", mark("In no bin"), ("F7", "Ctrl+Shift+B"), also=mark("count without bins, store, shelf")),
    Spec("counting.later", mark("Go on later"), ("F8", "Ctrl+D"), also=mark("leave the bin, pause, back")),
    Spec("counting.undo", mark("Undo"), ("Esc",), also=mark("take back, wrong scan, back")),
    Spec("counting.close", mark("Bin is counted"), ("F12", "Ctrl+Return"), also=mark("finish, done, close the bin")),
    Spec("counting.approve", mark("Post"), ("F2", "Ctrl+S"), also=mark("approve, accept the difference")),
    Spec("counting.recount", mark("Count again"), ("F3", "Ctrl+B"), also=mark("recount")),
    Spec("counting.dismiss", mark("Leave as it is"), ("F10", "Ctrl+Shift+X"), also=mark("dismiss, ignore")),
    Spec("counting.enter", mark("Take the number"), ("Return",), also=mark("quantity, open")),
    *(Spec(f"counting.digit_{n}", mark("Type a number"), (str(n),)) for n in range(10)),
    Spec(
        "app.paste",
        mark("Import what was copied"),
        ("Ctrl+V",),
        "clipboard-paste",
        also=mark("paste, cells, spreadsheet"),
    ),
    Spec("import.choose", mark("Choose a file"), ("O", "Ctrl+O"), "folder-open", also=mark("upload, open, browse")),
    Spec("import.write", mark("Import"), ("Return",), also=mark("save, load, bring in")),
    Spec("import.back", mark("Back"), ("Esc",), also=mark("return, cancel")),
    Spec("import.history", mark("History"), ("H",), "rotate-ccw-clock", mark("What was imported, and undoing it")),
    Spec("import.skip", mark("Skip this row"), ("X",), "skip-forward"),
    Spec("import.undo", mark("Undo this import"), ("U",), "undo-2", mark("Say first what would be undone")),
    Spec("import.confirm_undo", mark("Undo now"), ("Ctrl+Return", "Ctrl+Shift+U"), "undo-2"),
    Spec("start.demo", mark("Open the demo shop"), ("Return",)),
    Spec("start.import", mark("Choose a file"), ("I",)),
    Spec("start.empty", mark("Start empty"), ("E",)),
    Spec("start.shared", mark("Join other stations"), ("S",)),
    Spec("shared.on", mark("Go on"), ("Return",)),
    Spec("shared.back", mark("Back"), ("Esc", "Alt+Left")),
    Spec("shared.reveal", mark("Show or mask the passwords"), ("F8", "Ctrl+Shift+H")),
    Spec("shared.copy", mark("Copy the line"), ("Ctrl+Shift+C",), "copy"),
)
