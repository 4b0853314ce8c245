"""All records; importing this module completes ``Base.metadata``."""

from db.models.audit import Blob, Change, Operation
from db.models.catalog import Barcode, ChannelAccount, Listing, Sku, SkuStatus
from db.models.desk import OrderLink, OrderNote, OrderTag, SavedView
from db.models.jobs import ImportChange, ImportMapping, Job, JobRow, Outbox
from db.models.orders import (
    Allocation,
    Backorder,
    Customer,
    CustomerAddress,
    CustomerIdentity,
    ImportBatch,
    OrderAddress,
    OrderCharge,
    OrderEdit,
    OrderEvent,
    OrderHold,
    OrderLine,
    OrderTax,
    RoutingDecision,
    SalesOrder,
)
from db.models.people import (
    DatabaseInfo,
    LoginPepper,
    NumberSeries,
    Setting,
    Station,
    StationSession,
    UserAccount,
    UserSecret,
)
from db.models.shipments import LabelState, PackScan, Parcel, PrintJob, PrintState, Shipment, ShipmentLine
from db.models.stock import Location, MoveKind, StockLevel, StockMove

__all__ = [
    "Allocation", "Backorder", "Barcode", "Blob", "Change", "ChannelAccount", "Customer", "CustomerAddress",
    "CustomerIdentity", "DatabaseInfo", "ImportBatch", "ImportChange", "ImportMapping", "Job", "JobRow",
    "LabelState", "Listing", "Location", "LoginPepper", "MoveKind", "NumberSeries", "Operation", "OrderAddress",
    "OrderCharge",
    "OrderEdit", "OrderEvent", "OrderHold", "OrderLine", "OrderLink", "OrderNote", "OrderTag", "OrderTax", "Outbox",
    "PackScan", "Parcel", "PrintJob", "PrintState", "RoutingDecision", "SalesOrder", "SavedView", "Setting",
    "Shipment", "ShipmentLine", "Sku", "SkuStatus", "Station", "StationSession", "StockLevel", "StockMove",
    "UserAccount", "UserSecret",
]  # fmt: skip
